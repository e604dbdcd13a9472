"""What to do about a value that a document lacks. A text is asked for in the languages it lacks."""

from __future__ import annotations

from kuulolla.ask.rules.languages import Sentence

GAP: Sentence = ("[Puuttuu. {sentence}]", "[Saknas. {sentence}]", "[Missing. {sentence}]")

MISSING: dict[str, Sentence] = {
    "organiser.names": (
        "Kirjoita järjestäjän nimi {languages}.",
        "Skriv arrangörens namn {languages}.",
        "Write the organiser's name {languages}.",
    ),
    "organiser.business_id": (
        "Kirjoita järjestäjän Y-tunnus.",
        "Skriv arrangörens FO-nummer.",
        "Write the organiser's business ID.",
    ),
    "organiser.address": (
        "Kirjoita järjestäjän postiosoite.",
        "Skriv arrangörens postadress.",
        "Write the organiser's postal address.",
    ),
    "organiser.contact": (
        "Kirjoita järjestäjän sähköpostiosoite tai puhelinnumero.",
        "Skriv arrangörens e-postadress eller telefonnummer.",
        "Write the organiser's e-mail address or telephone number.",
    ),
    "draw.names": (
        "Kirjoita kampanjan nimi {languages}.",
        "Skriv kampanjens namn {languages}.",
        "Write the campaign's name {languages}.",
    ),
    "draw.entry_url": (
        "Kirjoita sivun osoite, jolla arvontaan osallistutaan.",
        "Skriv adressen till sidan där man deltar i utlottningen.",
        "Write the address of the page where people enter the draw.",
    ),
    "draw.opens_at": (
        "Valitse, milloin arvonta alkaa.",
        "Välj när utlottningen börjar.",
        "Choose when the draw opens.",
    ),
    "draw.closes_at": (
        "Valitse, milloin osallistuminen päättyy.",
        "Välj när deltagartiden går ut.",
        "Choose when entering ends.",
    ),
    "draw.draw_at": (
        "Valitse arvontahetki, joka on osallistumisajan päättymisen jälkeen.",
        "Välj en tidpunkt för lottningen efter att deltagartiden har gått ut.",
        "Choose a moment for the draw after entering has ended.",
    ),
    "draw.prizes": (
        "Lisää ainakin yksi palkinto.",
        "Lägg till minst ett pris.",
        "Add at least one prize.",
    ),
    "draw.prize.texts": (
        "Kirjoita, mikä palkinto {number} on, {languages}.",
        "Skriv vad pris {number} är {languages}.",
        "Write what prize {number} is {languages}.",
    ),
    "draw.prize.value_cents": (
        "Kirjoita palkinnon {number} arvo arvonlisäveroineen.",
        "Skriv värdet på pris {number} med mervärdesskatt.",
        "Write the value of prize {number} with value added tax.",
    ),
    "draw.delivery": (
        "Kirjoita, miten voittaja saa palkintonsa, {languages}.",
        "Skriv hur vinnaren får sitt pris {languages}.",
        "Write how a winner gets the prize {languages}.",
    ),
    "draw.published_where": (
        "Kirjoita, missä voittajien nimet julkaistaan, {languages}.",
        "Skriv var vinnarnas namn publiceras {languages}.",
        "Write where the winners' names are published {languages}.",
    ),
    "privacy.names": (
        "Kirjoita kampanjan nimi {languages}.",
        "Skriv kampanjens namn {languages}.",
        "Write the campaign's name {languages}.",
    ),
    "privacy.notice_url": (
        "Kirjoita tietosuojaselosteen osoite.",
        "Skriv dataskyddsbeskrivningens adress.",
        "Write the address of the privacy notice.",
    ),
    "privacy.protection_officer": (
        "Kirjoita tietosuojavastaavan yhteystiedot.",
        "Skriv dataskyddsombudets kontaktuppgifter.",
        "Write the contact details of the data protection officer.",
    ),
    "privacy.answers_basis": (
        "Valitse vastausten käsittelyn oikeusperuste.",
        "Välj den rättsliga grunden för behandlingen av svaren.",
        "Choose the legal basis for processing the answers.",
    ),
    "privacy.draw_basis": (
        "Valitse arvonnan yhteystietojen käsittelyn oikeusperuste.",
        "Välj den rättsliga grunden för behandlingen av utlottningens kontaktuppgifter.",
        "Choose the legal basis for processing the contact details of the draw.",
    ),
    "privacy.processors": (
        "Kerro, käsitteleekö joku ulkopuolinen tietoja järjestäjän puolesta.",
        "Berätta om någon utomstående behandlar uppgifter för arrangörens räkning.",
        "Say whether anyone outside handles data for the organiser.",
    ),
    "privacy.transfers_outside": (
        "Kerro, siirretäänkö tietoja Euroopan talousalueen ulkopuolelle.",
        "Berätta om uppgifter förs över utanför Europeiska ekonomiska samarbetsområdet.",
        "Say whether data is transferred outside the European Economic Area.",
    ),
    "privacy.transfers": (
        "Kirjoita, mihin maahan ja millä suojatoimilla tietoja siirretään, {languages}.",
        "Skriv till vilket land och med vilka skyddsåtgärder uppgifter förs över {languages}.",
        "Write to which country and with which safeguards data is transferred {languages}.",
    ),
    "privacy.answers_months": (
        "Valitse, kuinka monta kuukautta vastauksia säilytetään.",
        "Välj hur många månader svaren bevaras.",
        "Choose for how many months the answers are kept.",
    ),
    "accessibility.services": (
        "Kirjoita palvelun nimi {languages}.",
        "Skriv tjänstens namn {languages}.",
        "Write the name of the service {languages}.",
    ),
    "accessibility.url": (
        "Kirjoita palvelun osoite.",
        "Skriv tjänstens adress.",
        "Write the address of the service.",
    ),
    "accessibility.conformance": (
        "Valitse, täyttääkö palvelu saavutettavuusvaatimukset.",
        "Välj om tjänsten uppfyller tillgänglighetskraven.",
        "Choose whether the service meets the accessibility requirements.",
    ),
    "accessibility.shortcomings": (
        "Lisää saavutettavuuden puutteet.",
        "Lägg till bristerna i tillgängligheten.",
        "Add the shortcomings in accessibility.",
    ),
    "accessibility.shortcoming.what": (
        "Kirjoita, mitä puute {number} koskee, {languages}.",
        "Skriv vad brist {number} gäller {languages}.",
        "Write what shortcoming {number} is about {languages}.",
    ),
    "accessibility.shortcoming.why": (
        "Kirjoita, mistä puute {number} johtuu, {languages}.",
        "Skriv vad brist {number} beror på {languages}.",
        "Write the reason for shortcoming {number} {languages}.",
    ),
    "accessibility.made_on": (
        "Valitse päivä, jona saavutettavuusseloste on laadittu.",
        "Välj den dag då tillgänglighetsutlåtandet gjordes.",
        "Choose the day on which the accessibility statement was made.",
    ),
    "accessibility.feedback_email": (
        "Kirjoita sähköpostiosoite, johon saavutettavuuspalaute lähetetään.",
        "Skriv e-postadressen för tillgänglighetsrespons.",
        "Write the e-mail address for feedback on accessibility.",
    ),
    "accessibility.feedback_handlers": (
        "Kirjoita, kuka käsittelee saavutettavuuspalautteen, {languages}.",
        "Skriv vem som behandlar tillgänglighetsresponsen {languages}.",
        "Write who handles feedback on accessibility {languages}.",
    ),
}
