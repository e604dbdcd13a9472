"""What is said of what is kept of people, and of what was done with it."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "people.person": ("Ihmisen tiedot", "En persons uppgifter", "Somebody's data"),
    "people.person.lead": (
        "Kun joku pyytää nähdä tai poistaa tietonsa, etsi hänet sähköpostiosoitteella tai puhelinnumerolla."
        " Haku jää tapahtumiin, mutta osoite ei.",
        "När någon ber att få se eller ta bort sina uppgifter söker du med e-postadress eller telefonnummer."
        " Sökningen syns bland händelserna, men inte adressen.",
        "When somebody asks to see or erase their data, look for them by e-mail address or telephone number."
        " The search is noted among the events, the address is not.",
    ),
    "people.who": (
        "Sähköpostiosoite tai puhelinnumero",
        "E-postadress eller telefonnummer",
        "E-mail address or telephone number",
    ),
    "people.who.hint": (
        "Sama, jonka henkilö antoi lomakkeella.",
        "Den som personen gav på formuläret.",
        "The one that the person gave on the form.",
    ),
    "people.who.required": (
        "Kirjoita osoite tai numero.",
        "Skriv en adress eller ett nummer.",
        "Write an address or a number.",
    ),
    "people.find": ("Etsi", "Sök", "Find"),
    "people.again": ("Etsi toinen", "Sök någon annan", "Look for somebody else"),
    "people.none": (
        "Tällä osoitteella tai numerolla ei ole tietoja",
        "Det finns inga uppgifter med den adressen eller det numret",
        "Nothing is kept under this address or number",
    ),
    "people.none.text": (
        "Henkilö on voinut käyttää toista osoitetta, tai tiedot on jo poistettu. Vastauksensa hän löytää"
        " kuittilinkillään, jos se on tallella.",
        "Personen kan ha använt en annan adress, eller så har uppgifterna redan tagits bort. Sina svar hittar"
        " personen med sin kvittolänk, om den finns kvar.",
        "The person may have used another address, or the data has been erased already. Their answers they"
        " find"
        " with their receipt link, if they still have it.",
    ),
    "people.kept": ("Mitä on tallessa: {who}", "Vad som finns sparat: {who}", "What is kept: {who}"),
    "people.kept.contacts": ("Yhteystietoja", "Kontaktuppgifter", "Contact details"),
    "people.kept.consents": ("Suostumuksia", "Samtycken", "Consents"),
    "people.kept.entries": ("Osallistumisia arvontaan", "Deltaganden i utlottningar", "Entries to draws"),
    "people.kept.answer_sets": (
        "Vastauksia, jotka voi yhdistää häneen",
        "Svar som kan kopplas till personen",
        "Answers that can be joined to them",
    ),
    "people.kept.drafts": (
        "Keskeneräisiä vastauksia, joista hän pyysi muistutuksen",
        "Påbörjade svar som personen bad om en påminnelse om",
        "Unfinished answers that they asked to be reminded of",
    ),
    "people.kept.apart": (
        "Arvonnan jälkeen vastaukset erotetaan yhteystiedoista. Erotettuja vastauksia ei voi löytää"
        " osoitteella."
        " Henkilö voi itse nähdä ja poistaa ne kuittilinkillään.",
        "Efter utlottningen skiljs svaren från kontaktuppgifterna. Svar som har skilts åt går inte att hitta"
        " med"
        " en adress. Personen kan själv se och ta bort dem med sin kvittolänk.",
        "After the draw, answers are parted from contact details. Parted answers cannot be found by an"
        " address."
        " The person can see and erase them with their own receipt link.",
    ),
    "people.kept.sure": (
        "Varmista ennen kopion antamista, että pyytäjä on se, jonka tietoja hän pyytää.",
        "Kontrollera innan du ger ut en kopia att den som ber är den som uppgifterna gäller.",
        "Before you give out a copy, make sure that whoever asks is the person it is about.",
    ),
    "people.export": ("Lataa kopio tiedoista", "Ladda ner en kopia", "Download a copy"),
    "people.export.file": ("tiedot", "uppgifter", "data"),
    "people.erase": ("Poista tiedot", "Ta bort uppgifterna", "Erase the data"),
    "people.erase.title": ("Poistetaanko tiedot?", "Ska uppgifterna tas bort?", "Erase the data?"),
    "people.erase.ask": (
        "Poistetaanko tiedot: {who}?",
        "Ska uppgifterna tas bort: {who}?",
        "Erase the data: {who}?",
    ),
    "people.erase.text": (
        "Yhteystiedot, suostumukset, osallistumiset ja niihin vielä yhdistettävissä olevat vastaukset"
        " poistuvat"
        " kaikkialta, myös julkaistuista kuvista.",
        "Kontaktuppgifter, samtycken, deltaganden och de svar som ännu kan kopplas till dem tas bort"
        " överallt,"
        " också ur publicerade bilder.",
        "Contact details, consents, entries and the answers that can still be joined to them are erased"
        " everywhere, also from published pictures.",
    ),
    "people.erase.do": (
        "Poista tiedot lopullisesti",
        "Ta bort uppgifterna för gott",
        "Erase the data for good",
    ),
    "people.erased": ("Tiedot on poistettu.", "Uppgifterna har tagits bort.", "The data has been erased."),
    "people.fact.contact_viewed": (
        "Yhteystietoja katsottiin",
        "Kontaktuppgifter visades",
        "Contact details were looked at",
    ),
    "people.fact.contact_erased": (
        "Yhteystiedot poistettiin",
        "Kontaktuppgifter togs bort",
        "Contact details were erased",
    ),
    "people.fact.person_looked_for": (
        "Ihmistä etsittiin osoitteella tai numerolla",
        "En person söktes med adress eller nummer",
        "Somebody was looked for by an address or a number",
    ),
    "people.fact.data_exported": (
        "Ihmisen tiedoista otettiin kopio",
        "En kopia av en persons uppgifter togs",
        "A copy of somebody's data was taken",
    ),
    "people.fact.person_erased_on_request": (
        "Ihmisen tiedot poistettiin pyynnöstä",
        "En persons uppgifter togs bort på begäran",
        "Somebody's data was erased on request",
    ),
    "people.fact.erased_again": (
        "Varmuuskopiosta palanneet yhteystiedot poistettiin uudelleen",
        "Kontaktuppgifter som kom tillbaka ur en säkerhetskopia togs bort igen",
        "Contact details that came back from a backup were erased again",
    ),
}
