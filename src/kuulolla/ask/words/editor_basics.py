"""Words of the editor's sections on basics, the plan and the organiser."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "ask.editor.basics.lead": (
        "Mitä ihmiset näkevät ensin, ja milloin he voivat vastata.",
        "Vad folk ser först, och när de kan svara.",
        "What people see first, and when they can answer.",
    ),
    "ask.editor.names": ("Kampanjan nimi", "Kampanjens namn", "Name of the campaign"),
    "ask.editor.names.hint": (
        "Lyhyt ja selkeä, esimerkiksi Mitä toivot kirjastolta?",
        "Kort och tydligt, till exempel Vad önskar du av biblioteket?",
        "Short and clear, for example What do you wish for from the library?",
    ),
    "ask.editor.names.missing": (
        "Kirjoita kampanjan nimi ainakin yhdellä kielellä.",
        "Skriv kampanjens namn på minst ett språk.",
        "Write the campaign's name in at least one language.",
    ),
    "ask.editor.intros": ("Johdanto", "Inledning", "Introduction"),
    "ask.editor.intros.hint": (
        "Kerro, miksi kysyt ja mitä vastauksilla tehdään.",
        "Berätta varför du frågar och vad som görs med svaren.",
        "Tell why you ask and what is done with the answers.",
    ),
    "ask.editor.thanks": ("Kiitos vastaamisen jälkeen", "Tack efter svaret", "Thanks after answering"),
    "ask.editor.thanks.hint": (
        "Voit jättää tyhjäksi, jolloin vastaaja saa tavallisen kiitoksen.",
        "Du kan lämna det tomt. Då får den som svarat ett vanligt tack.",
        "You can leave this empty: people then get an ordinary thank you.",
    ),
    "ask.editor.slug": ("Sivun osoite", "Sidans adress", "Address of the page"),
    "ask.editor.slug.hint": (
        "Pieniä kirjaimia a–z, numeroita ja väliviivoja. Esimerkiksi kirjasto-2026.",
        "Små bokstäver a–z, siffror och bindestreck. Till exempel bibliotek-2026.",
        "Small letters a–z, numbers and hyphens. For example library-2026.",
    ),
    "ask.editor.slug.new": (
        "Voit jättää tyhjäksi. Silloin osoite tehdään nimestä.",
        "Du kan lämna det tomt. Då görs adressen av namnet.",
        "You can leave this empty. The address is then made from the name.",
    ),
    "ask.editor.slug.wrong": (
        "Käytä osoitteessa vain pieniä kirjaimia a–z, numeroita ja väliviivoja.",
        "Använd bara små bokstäver a–z, siffror och bindestreck i adressen.",
        "Use only small letters a–z, numbers and hyphens in the address.",
    ),
    "ask.editor.period.title": ("Milloin voi vastata", "När man kan svara", "When people can answer"),
    "ask.editor.period.hint": (
        "Ajat ovat Suomen aikaa. Kampanja avautuu ja päättyy itsestään.",
        "Tiderna är finsk tid. Kampanjen öppnar och slutar av sig själv.",
        "Times are those of Finland. The campaign opens and closes by itself.",
    ),
    "ask.editor.opens_at": ("Alkaa", "Börjar", "Begins"),
    "ask.editor.closes_at": ("Päättyy", "Slutar", "Ends"),
    "ask.editor.closes_at.hint": (
        "Vastauksia ei enää oteta vastaan tästä hetkestä alkaen.",
        "Från och med den här stunden tas svar inte längre emot.",
        "From this moment on no more answers are taken.",
    ),
    "ask.editor.plan.lead": (
        "Miksi kampanja tehdään, keille ja mitä se saa maksaa.",
        "Varför kampanjen görs, för vem och vad den får kosta.",
        "Why the campaign is made, for whom and what it may cost.",
    ),
    "ask.editor.plan.empty": (
        "Palveluja, tavoitteita, kohderyhmiä ja kanavia lisätään Suunnittele-sivulla.",
        "Tjänster, mål, målgrupper och kanaler läggs till på sidan Planera.",
        "Services, goals, target groups and channels are added on the Plan page.",
    ),
    "ask.editor.service": ("Palvelu", "Tjänst", "Service"),
    "ask.editor.goal": ("Tavoite", "Mål", "Goal"),
    "ask.editor.target_groups": ("Kohderyhmät", "Målgrupper", "Target groups"),
    "ask.editor.channels": ("Kanavat", "Kanaler", "Channels"),
    "ask.editor.channels.hint": (
        "Missä kampanjasta kerrotaan. Jokainen kanava saa oman linkin.",
        "Var man berättar om kampanjen. Varje kanal får en egen länk.",
        "Where the campaign is told of. Each channel gets a link of its own.",
    ),
    "ask.editor.partner": ("Kumppani", "Partner", "Partner"),
    "ask.editor.partner.hint": (
        "Esimerkiksi palkinnon lahjoittaja. Kerro nimi, älä mainosta.",
        "Till exempel den som donerat priset. Nämn namnet, gör inte reklam.",
        "For example who gave the prize. Give the name, do not advertise.",
    ),
    "ask.editor.budget": ("Budjetti", "Budget", "Budget"),
    "ask.editor.organiser.lead": (
        "Säännöissä ja tietosuojaselosteessa on kerrottava, kuka kampanjan järjestää ja mistä voi kysyä.",
        "Reglerna och dataskyddsbeskrivningen ska berätta vem som ordnar kampanjen och var man kan fråga.",
        "The rules and the privacy notice must tell who runs the campaign and where to ask.",
    ),
    "ask.editor.organiser.shared": (
        "Nämä tiedot ovat samat organisaation kaikissa kampanjoissa.",
        "De här uppgifterna är gemensamma för alla organisationens kampanjer.",
        "These details are the same in all campaigns of the organisation.",
    ),
    "ask.editor.units": (
        "Yksikkö, joka kampanjan tekee",
        "Enheten som gör kampanjen",
        "Unit that runs the campaign",
    ),
    "ask.editor.units.hint": (
        "Vapaaehtoinen. Esimerkiksi Pääkirjasto.",
        "Frivilligt. Till exempel Huvudbiblioteket.",
        "Optional. For example Main library.",
    ),
    "ask.editor.business_id": ("Y-tunnus", "FO-nummer", "Business ID"),
    "ask.editor.address": ("Postiosoite", "Postadress", "Postal address"),
    "ask.editor.email": ("Sähköposti", "E-post", "E-mail"),
    "ask.editor.phone": ("Puhelin", "Telefon", "Telephone"),
    "ask.editor.protection_officer": ("Tietosuojavastaava", "Dataskyddsombud", "Data protection officer"),
    "ask.editor.protection_officer.hint": (
        "Nimi tai tehtävä ja yhteystieto, esimerkiksi tietosuoja@kunta.fi.",
        "Namn eller uppgift och kontaktuppgift, till exempel dataskydd@kommun.fi.",
        "Name or task and contact, for example privacy@city.fi.",
    ),
}
