"""Words of the page where people decide what of the probable personal data is shown."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "hear.tab.personal": ("Henkilötiedot", "Personuppgifter", "Personal data"),
    "hear.personal.title": (
        "Mitä henkilötiedoista näytetään?",
        "Vad av personuppgifterna visas?",
        "What personal data is shown?",
    ),
    "hear.personal.lead": (
        "Puhelinnumerot, sähköpostit ja muut varmat tiedot on aina peitetty. Alla on kohtia, joista kone "
        "ei ole "
        "varma. Ne pysyvät peitettyinä, kunnes päätät toisin.",
        "Telefonnummer, e-postadresser och andra säkra uppgifter är alltid dolda. Här nedan finns sådant som "
        "maskinen inte är säker på. Det förblir dolt tills du bestämmer något annat.",
        "Phone numbers, e-mail addresses and other certain finds are always masked. Below are the ones "
        "that the "
        "machine is not sure of. They stay masked until you decide otherwise.",
    ),
    "hear.personal.false_alarm": (
        "Moni kohta on turha hälytys: paikan, tuotteen tai yhteisön nimi. Samat tiedot on koottu yhteen, "
        "yleisin ensin.",
        "Många ställen är falska larm: namn på platser, produkter eller föreningar. Lika uppgifter är "
        "samlade, "
        "den vanligaste först.",
        "Many of these are false alarms: names of places, products or organisations. Equal values are put "
        "together, the most frequent first.",
    ),
    "hear.personal.views": ("Näytä", "Visa", "Show"),
    "hear.personal.view.open": ("Päätettävät", "Att avgöra", "To decide"),
    "hear.personal.view.decided": ("Päätetyt", "Avgjorda", "Decided"),
    "hear.personal.all_kinds": ("Kaikki", "Alla", "All"),
    "hear.personal.kinds": ("Millaiset tiedot", "Slag av uppgifter", "Kinds of data"),
    "hear.personal.count": (
        "Päätetty {done} / {all}",
        "Avgjorda {done} / {all}",
        "Decided {done} / {all}",
    ),
    "hear.personal.searching": (
        "Etsitään henkilötietoja: {done} / {all} vastausta luettu",
        "Letar efter personuppgifter: {done} / {all} svar lästa",
        "Looking for personal data: {done} of {all} answers read",
    ),
    "hear.personal.searched": (
        "Kaikki vastaukset on nyt luettu.",
        "Alla svar är nu lästa.",
        "All answers have now been read.",
    ),
    "hear.personal.reload": ("Näytä koko lista", "Visa hela listan", "Show the whole list"),
    "hear.personal.kind.identity_code": ("Henkilötunnus?", "Personbeteckning?", "Identity code?"),
    "hear.personal.kind.iban": ("Tilinumero?", "Kontonummer?", "Account number?"),
    "hear.personal.kind.card": ("Maksukortti?", "Betalkort?", "Payment card?"),
    "hear.personal.kind.email": ("Sähköpostiosoite?", "E-postadress?", "E-mail address?"),
    "hear.personal.kind.url": ("Henkilökohtainen linkki?", "Personlig länk?", "Personal link?"),
    "hear.personal.kind.library_card": (
        "Kirjastokortin numero?",
        "Lånekortets nummer?",
        "Library card number?",
    ),
    "hear.personal.kind.phone": ("Puhelinnumero?", "Telefonnummer?", "Phone number?"),
    "hear.personal.kind.address": ("Kotiosoite?", "Hemadress?", "Home address?"),
    "hear.personal.kind.plate": ("Rekisterinumero?", "Registernummer?", "Car plate?"),
    "hear.personal.kind.name": ("Ihmisen nimi?", "En människas namn?", "A person's name?"),
    "hear.personal.kinds.identity_code": ("Henkilötunnukset", "Personbeteckningar", "Identity codes"),
    "hear.personal.kinds.iban": ("Tilinumerot", "Kontonummer", "Account numbers"),
    "hear.personal.kinds.card": ("Maksukortit", "Betalkort", "Payment cards"),
    "hear.personal.kinds.email": ("Sähköpostiosoitteet", "E-postadresser", "E-mail addresses"),
    "hear.personal.kinds.url": ("Linkit", "Länkar", "Links"),
    "hear.personal.kinds.library_card": ("Kirjastokortit", "Lånekort", "Library cards"),
    "hear.personal.kinds.phone": ("Puhelinnumerot", "Telefonnummer", "Phone numbers"),
    "hear.personal.kinds.address": ("Osoitteet", "Adresser", "Addresses"),
    "hear.personal.kinds.plate": ("Rekisterinumerot", "Registernummer", "Car plates"),
    "hear.personal.kinds.name": ("Nimet", "Namn", "Names"),
    "hear.personal.places.one": ("1 kohta", "1 ställe", "1 place"),
    "hear.personal.places": ("{n} kohtaa", "{n} ställen", "{n} places"),
    "hear.personal.shown_already": (
        "Näytetään jo: {n}",
        "Visas redan: {n}",
        "Shown already: {n}",
    ),
    "hear.personal.masked_so": ("Peitettynä: ", "Dolt: ", "Masked: "),
    "hear.personal.others": (
        "Sama tieto muualla",
        "Samma uppgift på andra ställen",
        "The same value elsewhere",
    ),
    "hear.personal.more": ("ja {n} muuta kohtaa", "och {n} ställen till", "and {n} more places"),
    "hear.personal.do.mask": ("Peitä", "Dölj", "Mask"),
    "hear.personal.do.here": ("Näytä tässä", "Visa här", "Show here"),
    "hear.personal.do.everywhere": ("Näytä kaikkialla", "Visa överallt", "Show everywhere"),
    "hear.personal.keys": ("Näppäimet", "Tangenter", "Keys"),
    "hear.personal.key.m": ("peitä kaikkialla", "dölj överallt", "mask everywhere"),
    "hear.personal.key.s": ("näytä tässä vastauksessa", "visa i det här svaret", "show in this answer"),
    "hear.personal.key.e": (
        "näytä kaikkialla, missä tieto on",
        "visa överallt där uppgiften finns",
        "show wherever the value stands",
    ),
    "hear.personal.key.u": ("kumoa viimeisin", "ångra det senaste", "undo the last one"),
    "hear.personal.key.jk": ("seuraava, edellinen", "nästa, föregående", "next, previous"),
    "hear.personal.did.mask": ("Peitetty kaikkialla.", "Dolt överallt.", "Masked everywhere."),
    "hear.personal.did.here": (
        "Näytetään tässä vastauksessa.",
        "Visas i det här svaret.",
        "Shown in this answer.",
    ),
    "hear.personal.did.everywhere": (
        "Näytetään kaikkialla.",
        "Visas överallt.",
        "Shown everywhere.",
    ),
    "hear.personal.undone": ("Päätös kumottiin.", "Beslutet ångrades.", "The decision was undone."),
    "hear.personal.state.mask": ("peitetty", "dolt", "masked"),
    "hear.personal.state.here": ("näytetään yhdessä vastauksessa", "visas i ett svar", "shown in one answer"),
    "hear.personal.state.everywhere": ("näytetään kaikkialla", "visas överallt", "shown everywhere"),
    "hear.personal.none.title": ("Ei päätettävää", "Inget att avgöra", "Nothing to decide"),
    "hear.personal.none.text": (
        "Vastauksissa ei ole kohtia, joista kone olisi epävarma. Varmat henkilötiedot on peitetty joka "
        "paikassa.",
        "Det finns inget i svaren som maskinen är osäker på. Säkra personuppgifter är dolda överallt.",
        "There is nothing in the answers that the machine is unsure of. Certain personal data is masked "
        "everywhere.",
    ),
    "hear.personal.all_done.title": ("Kaikki on päätetty", "Allt är avgjort", "Everything is decided"),
    "hear.personal.all_done.text": (
        "Lainaukset ja tiedostot noudattavat jo päätöksiäsi. Uudet vastaukset voivat tuoda lisää "
        "päätettävää.",
        "Citat och filer följer redan dina beslut. Nya svar kan föra med sig mer att avgöra.",
        "Quotes and files follow your decisions already. New answers may bring more to decide.",
    ),
    "hear.personal.not_yet.title": ("Etsintä on kesken", "Sökningen pågår", "Still looking"),
    "hear.personal.not_yet.text": (
        "Luetuissa vastauksissa ei ole päätettävää. Lista tulee tähän itsestään.",
        "I de svar som är lästa finns inget att avgöra. Listan dyker upp här av sig själv.",
        "There is nothing to decide in the answers read so far. The list appears here by itself.",
    ),
    "hear.personal.none_made.title": ("Ei vielä päätöksiä", "Inga beslut ännu", "No decisions yet"),
    "hear.personal.none_made.text": (
        "Tähän tulevat tiedot, joista on päätetty. Päätöstä voi muuttaa täällä milloin vain.",
        "Här kommer det som har avgjorts. Ett beslut kan ändras här när som helst.",
        "What has been decided comes here. A decision can be changed here at any time.",
    ),
    "hear.personal.changed_since": (
        "Vastaaja on muuttanut vastaustaan, joten tietoa ei enää näy.",
        "Den som svarade har ändrat sitt svar, så uppgiften syns inte längre.",
        "Whoever answered has changed the answer, so the value is no longer there.",
    ),
    "hear.personal.by": ("{who}, {day}", "{who}, {day}", "{who}, {day}"),
    "hear.personal.value": ("Tieto", "Uppgift", "Value"),
    "hear.personal.decision": ("Päätös", "Beslut", "Decision"),
    "hear.personal.change": ("Muuta päätöstä", "Ändra beslutet", "Change the decision"),
    "hear.personal.next_page": (
        "Tämä sivu on valmis. Jatka",
        "Den här sidan är klar. Fortsätt",
        "This page is done. Go on",
    ),
    # What was done, for the list of events.
    "hear.fact.personal_seen": (
        "Mahdollisia henkilötietoja katsottiin",
        "Möjliga personuppgifter visades",
        "Possible personal data was looked at",
    ),
    "hear.fact.personal_decided": (
        "Henkilötiedon näyttämisestä päätettiin",
        "Det avgjordes om en personuppgift visas",
        "It was decided whether personal data is shown",
    ),
    "hear.fact.personal_undone": (
        "Päätös henkilötiedosta kumottiin",
        "Ett beslut om en personuppgift ångrades",
        "A decision on personal data was undone",
    ),
}
