"""Words of what was done with campaigns and answers, for the list of events."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "ask.fact.campaign_begun": ("Kampanja aloitettiin", "En kampanj påbörjades", "A campaign was begun"),
    "ask.fact.campaign_copied": (
        "Kampanjasta tehtiin kopio",
        "En kampanj kopierades",
        "A campaign was copied",
    ),
    "ask.fact.campaign_described": (
        "Kampanjan perustietoja muutettiin",
        "Kampanjens grunduppgifter ändrades",
        "The basics of a campaign were changed",
    ),
    "ask.fact.campaign_planned": (
        "Kampanjan suunnitelmaa muutettiin",
        "Kampanjens plan ändrades",
        "The plan of a campaign was changed",
    ),
    "ask.fact.campaign_published": (
        "Kampanja julkaistiin",
        "En kampanj publicerades",
        "A campaign was published",
    ),
    "ask.fact.campaign_taken_back": (
        "Kampanjan julkaisu peruttiin",
        "En kampanj drogs tillbaka",
        "A campaign was taken back",
    ),
    "ask.fact.campaign_closed": ("Kampanja päätettiin", "En kampanj avslutades", "A campaign was closed"),
    "ask.fact.campaign_reopened": (
        "Kampanja avattiin uudelleen",
        "En kampanj öppnades på nytt",
        "A campaign was opened again",
    ),
    "ask.fact.campaign_removed": ("Luonnos poistettiin", "Ett utkast togs bort", "A draft was deleted"),
    "ask.fact.campaign_put_back": ("Luonnos palautettiin", "Ett utkast återställdes", "A draft was put back"),
    "ask.fact.accessibility_described": (
        "Saavutettavuuden arvio kirjattiin",
        "Bedömningen av tillgängligheten antecknades",
        "The accessibility assessment was noted",
    ),
    "ask.fact.question_added": ("Kysymys lisättiin", "En fråga lades till", "A question was added"),
    "ask.fact.question_changed": ("Kysymystä muutettiin", "En fråga ändrades", "A question was changed"),
    "ask.fact.question_moved": ("Kysymys siirrettiin", "En fråga flyttades", "A question was moved"),
    "ask.fact.question_removed": ("Kysymys poistettiin", "En fråga togs bort", "A question was removed"),
    "ask.fact.question_put_back": (
        "Kysymys palautettiin",
        "En fråga återställdes",
        "A question was put back",
    ),
    "ask.fact.draw_set": (
        "Arvonnan tietoja muutettiin",
        "Uppgifterna om utlottningen ändrades",
        "The draw was changed",
    ),
    "ask.fact.prize_added": ("Palkinto lisättiin", "Ett pris lades till", "A prize was added"),
    "ask.fact.prize_changed": ("Palkintoa muutettiin", "Ett pris ändrades", "A prize was changed"),
    "ask.fact.prize_removed": ("Palkinto poistettiin", "Ett pris togs bort", "A prize was removed"),
    "ask.fact.prize_put_back": ("Palkinto palautettiin", "Ett pris återställdes", "A prize was put back"),
    "ask.fact.other_prizes_set": (
        "Muiden palkintojen arvo kirjattiin",
        "Värdet av övriga priser antecknades",
        "The value of other prizes was noted",
    ),
    "ask.fact.organiser_described": (
        "Järjestäjän tietoja muutettiin",
        "Arrangörens uppgifter ändrades",
        "The organiser's details were changed",
    ),
    "ask.fact.data_described": (
        "Henkilötietojen käsittelyä muutettiin",
        "Behandlingen av personuppgifter ändrades",
        "The use of personal data was changed",
    ),
    "ask.fact.text_written": (
        "Sääntöjen tai selosteen versio tallennettiin",
        "En version av reglerna eller beskrivningen sparades",
        "A version of the rules or the notice was saved",
    ),
    "ask.fact.entry_submitted": ("Vastaus tuli", "Ett svar kom in", "An answer came in"),
    "ask.fact.answers_changed": (
        "Vastaaja muutti vastaustaan",
        "Ett svar ändrades av den svarande",
        "A person changed their answer",
    ),
    "ask.fact.answers_withdrawn": (
        "Vastaaja perui vastauksensa",
        "Ett svar drogs tillbaka av den svarande",
        "A person withdrew their answer",
    ),
    "ask.fact.answers_put_back": (
        "Vastaaja palautti vastauksensa",
        "Ett svar återställdes av den svarande",
        "A person put their answer back",
    ),
    "ask.fact.person_erased": (
        "Vastaaja poisti tietonsa",
        "Den svarande tog bort sina uppgifter",
        "A person erased their data",
    ),
    "ask.fact.proof_accepted": (
        "Vastaajan selain teki tarkistuslaskun",
        "Den svarandes webbläsare gjorde kontrollräkningen",
        "A person's browser did the check sum",
    ),
    "ask.fact.answers_imported": (
        "Vastauksia tuotiin tiedostosta",
        "Svar hämtades från en fil",
        "Answers were brought from a file",
    ),
    "ask.fact.answers_pushed": (
        "Toinen ohjelma toi vastauksia",
        "Ett annat program förde hit svar",
        "Another program brought answers",
    ),
    "ask.fact.import_undone": (
        "Tuodut vastaukset poistettiin",
        "Hämtade svar togs bort",
        "Answers brought from a file were removed",
    ),
    "ask.fact.entry_excluded": (
        "Osallistuminen jätettiin pois arvonnasta",
        "Ett deltagande utelämnades ur lottningen",
        "An entry was left out of the draw",
    ),
    "ask.fact.entry_included": (
        "Osallistuminen otettiin takaisin arvontaan",
        "Ett deltagande togs med i lottningen igen",
        "An entry was taken into the draw again",
    ),
    "ask.fact.entry_sought": (
        "Osallistumista etsittiin yhteystiedolla",
        "Ett deltagande söktes med en kontaktuppgift",
        "An entry was looked for by a contact detail",
    ),
    "ask.fact.list_frozen": (
        "Arvonnan luettelo jäädytettiin",
        "Lottningens lista frystes",
        "The list of the draw was frozen",
    ),
    "ask.fact.secret_locked": (
        "Jäsen lukitsi salaisen tekstin arvontaa varten",
        "En medlem låste en hemlig text för lottningen",
        "A member locked a secret text for the draw",
    ),
    "ask.fact.secret_revealed": (
        "Arvonnan salainen teksti paljastettiin",
        "En hemlig text för lottningen avslöjades",
        "A secret text of the draw was revealed",
    ),
    "ask.fact.winners_drawn": ("Voittajat arvottiin", "Vinnarna lottades ut", "The winners were drawn"),
    "ask.fact.winner_contacted": (
        "Voittajaan otettiin yhteyttä",
        "En vinnare kontaktades",
        "A winner was contacted",
    ),
    "ask.fact.winner_mailed": (
        "Viesti voittajalle lähti",
        "Meddelandet till en vinnare skickades",
        "The message to a winner left",
    ),
    "ask.fact.winner_mail_failed": (
        "Viestiä voittajalle ei saatu lähetettyä",
        "Meddelandet till en vinnare gick inte att skicka",
        "The message to a winner could not be sent",
    ),
    "ask.fact.winner_reached": ("Voittaja tavoitettiin", "En vinnare nåddes", "A winner was reached"),
    "ask.fact.winner_declined": (
        "Voittaja ei halunnut palkintoa",
        "En vinnare ville inte ha priset",
        "A winner did not want the prize",
    ),
    "ask.fact.winner_silent": (
        "Voittaja ei vastannut määräajassa",
        "En vinnare svarade inte i tid",
        "A winner did not answer in time",
    ),
    "ask.fact.winner_erased": (
        "Arvottu osallistuja poisti tietonsa",
        "En utlottad deltagare tog bort sina uppgifter",
        "An entrant who was drawn erased their data",
    ),
    "ask.fact.winner_handed_over": ("Palkinto annettiin", "Ett pris överlämnades", "A prize was handed over"),
}
