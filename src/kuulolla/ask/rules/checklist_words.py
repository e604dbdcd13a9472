"""The sentences of the checklist, in Finnish, Swedish and English."""

from __future__ import annotations

from kuulolla.ask.rules.languages import Sentence

LANGUAGE_ITEMS: dict[str, Sentence] = {
    "page.todo": (
        "Kirjoita kampanjan nimi ja johdanto {languages}.",
        "Skriv kampanjens namn och inledning {languages}.",
        "Write the campaign's name and introduction {languages}.",
    ),
    "page.done": (
        "Kampanjalla on nimi ja johdanto.",
        "Kampanjen har ett namn och en inledning.",
        "The campaign has a name and an introduction.",
    ),
    "question.todo": (
        "Kirjoita kysymys {number} {languages}.",
        "Skriv fråga {number} {languages}.",
        "Write question {number} {languages}.",
    ),
    "question.done": (
        "Kysymys {number} on valmis.",
        "Fråga {number} är klar.",
        "Question {number} is ready.",
    ),
    "prize.todo": (
        "Kirjoita palkinto {number} {languages}.",
        "Skriv pris {number} {languages}.",
        "Write prize {number} {languages}.",
    ),
    "prize.done": (
        "Palkinto {number} on valmis.",
        "Pris {number} är klart.",
        "Prize {number} is ready.",
    ),
    "rules.todo": (
        "Tee arvonnan säännöt {languages}.",
        "Gör utlottningens regler {languages}.",
        "Make the rules of the draw {languages}.",
    ),
    "rules.done": (
        "Arvonnan säännöt ovat valmiit.",
        "Utlottningens regler är klara.",
        "The rules of the draw are ready.",
    ),
    "privacy.todo": (
        "Tee tietosuojaseloste {languages}.",
        "Gör dataskyddsbeskrivningen {languages}.",
        "Make the privacy notice {languages}.",
    ),
    "privacy.done": (
        "Tietosuojaseloste on valmis.",
        "Dataskyddsbeskrivningen är klar.",
        "The privacy notice is ready.",
    ),
}

PLAIN_ITEMS: dict[str, Sentence] = {
    "questions.todo": (
        "Lisää ainakin yksi kysymys.",
        "Lägg till minst en fråga.",
        "Add at least one question.",
    ),
    "prizes.todo": (
        "Lisää ainakin yksi palkinto.",
        "Lägg till minst ett pris.",
        "Add at least one prize.",
    ),
    "period.todo": (
        "Valitse, milloin kampanja alkaa ja milloin se päättyy.",
        "Välj när kampanjen börjar och när den slutar.",
        "Choose when the campaign begins and when it ends.",
    ),
    "period.backwards": (
        "Päättymisajan pitää olla alkamisajan jälkeen. Korjaa ajat.",
        "Sluttiden ska vara efter starttiden. Rätta tiderna.",
        "The end must come after the beginning. Mend the times.",
    ),
    "period.over": (
        "Kampanjan päättymisaika on jo mennyt. Valitse myöhempi aika.",
        "Kampanjens sluttid har redan passerat. Välj en senare tid.",
        "The campaign's end has already passed. Choose a later time.",
    ),
    "period.done": (
        "Alkamis- ja päättymisaika on valittu.",
        "Start- och sluttiden är vald.",
        "The beginning and the end are chosen.",
    ),
    "organiser.todo": (
        "Lisää järjestäjän yhteystiedot, jotta ihmiset voivat kysyä.",
        "Lägg till arrangörens kontaktuppgifter, så att folk kan fråga.",
        "Add the organiser's contact details, so that people can ask.",
    ),
    "organiser.done": (
        "Järjestäjän yhteystiedot ovat paikallaan.",
        "Arrangörens kontaktuppgifter är på plats.",
        "The organiser's contact details are in place.",
    ),
    "basis.todo": (
        "Valitse, millä oikeusperusteella henkilötietoja käsitellään.",
        "Välj på vilken rättslig grund personuppgifterna behandlas.",
        "Choose the legal basis on which personal data is processed.",
    ),
    "basis.done": (
        "Henkilötietojen käsittelyn oikeusperuste on valittu.",
        "Den rättsliga grunden för behandlingen av personuppgifter är vald.",
        "The legal basis for processing personal data is chosen.",
    ),
}
