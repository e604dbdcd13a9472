"""Words of the receipt and of the message that confirms an entry."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "ask.receipt.title": (
        "Kiitos, vastauksesi on tallessa",
        "Tack, ditt svar är sparat",
        "Thank you, your answer is saved",
    ),
    "ask.receipt.title_entry": (
        "Kiitos, olet mukana arvonnassa",
        "Tack, du är med i utlottningen",
        "Thank you, you are in the draw",
    ),
    "ask.receipt.title_withdrawn": (
        "Olet perunut vastauksesi",
        "Du har dragit tillbaka ditt svar",
        "You have withdrawn your answer",
    ),
    "ask.receipt.withdrawn": (
        "Vastaustasi ei lasketa mukaan eikä sinua arvota. Tietosi ovat vielä tallessa: "
        "voit palauttaa vastauksesi, kunnes kysely päättyy, tai poistaa tietosi.",
        "Ditt svar räknas inte med och du deltar inte i utlottningen. Dina uppgifter finns kvar: "
        "du kan återställa ditt svar tills enkäten slutar, eller ta bort dina uppgifter.",
        "Your answer is not counted and you are not in the draw. Your data is still kept: "
        "you can put your answer back until the survey ends, or erase your data.",
    ),
    "ask.receipt.changed": (
        "Vastauksesi on muutettu.",
        "Ditt svar har ändrats.",
        "Your answer has been changed.",
    ),
    "ask.receipt.keep.title": ("Säilytä tämä linkki", "Spara den här länken", "Keep this link"),
    "ask.receipt.keep": (
        "Vain sinulla on se. Sillä näet vastauksesi, ja voit muuttaa sitä tai poistaa tietosi. "
        "Älä jaa linkkiä muille.",
        "Bara du har den. Med den ser du ditt svar, och du kan ändra det eller ta bort dina uppgifter. "
        "Dela inte länken med andra.",
        "Only you have it. With it you can see your answer, change it or erase your data. Do not share it.",
    ),
    "ask.receipt.mailed": (
        "Lähetämme linkin myös sähköpostiisi.",
        "Vi skickar länken också till din e-post.",
        "We also send the link to your e-mail.",
    ),
    "ask.receipt.answers": ("Näin vastasit", "Så här svarade du", "What you answered"),
    "ask.receipt.no_answers": (
        "Et vastannut kysymyksiin.",
        "Du svarade inte på frågorna.",
        "You did not answer the questions.",
    ),
    "ask.receipt.answers_apart": (
        "Vastauksesi on jo erotettu arvonnasta, eikä se näy tässä.",
        "Ditt svar har redan skilts från utlottningen och visas inte här.",
        "Your answer has already been separated from the draw and is not shown here.",
    ),
    "ask.receipt.ticked": ("Kyllä", "Ja", "Yes"),
    "ask.receipt.received": ("Vastaus tuli perille", "Svaret kom fram", "The answer arrived"),
    "ask.receipt.draw.title": ("Arvonta", "Utlottningen", "The draw"),
    "ask.receipt.draw.in": (
        "Olet mukana arvonnassa tällä tunnuksella. Siitä ei voi päätellä, kuka olet.",
        "Du deltar i utlottningen med den här koden. Av den kan man inte sluta sig till vem du är.",
        "You are in the draw under this code. It does not tell who you are.",
    ),
    "ask.receipt.draw.out": (
        "Et osallistunut arvontaan.",
        "Du deltog inte i utlottningen.",
        "You did not enter the draw.",
    ),
    "ask.receipt.draw.code": ("Arvontatunnus", "Lottningskod", "Draw code"),
    "ask.receipt.draw.proof": (
        "Kun arvonta on tehty, tähän tulee arvontapöytäkirja, josta kuka tahansa voi tarkistaa tuloksen. "
        "Voittajaan otamme yhteyttä.",
        "När utlottningen är gjord kommer lottningsprotokollet hit, och vem som helst kan kontrollera "
        "resultatet. "
        "Vi kontaktar vinnaren.",
        "When the draw has been made, its record will be here, and anyone can check the result. "
        "We contact the winner.",
    ),
    "ask.receipt.became.title": (
        "Mitä vastauksista seuraa",
        "Vad svaren leder till",
        "What becomes of the answers",
    ),
    "ask.receipt.became": (
        "Tähän tulee tieto, kun vastaukset on luettu ja niistä on päätetty.",
        "Här berättar vi när svaren har lästs och beslut har fattats.",
        "We tell you here when the answers have been read and decisions have been made.",
    ),
    "ask.receipt.became.follow": (
        "Pyysit meitä kertomaan siitä myös sähköpostilla.",
        "Du bad oss berätta om det också per e-post.",
        "You asked us to tell you by e-mail as well.",
    ),
    "ask.receipt.yours": ("Omat tietosi", "Dina uppgifter", "Your data"),
    "ask.receipt.change": ("Muuta vastausta", "Ändra svaret", "Change your answer"),
    "ask.receipt.change.title": ("Muuta vastaustasi", "Ändra ditt svar", "Change your answer"),
    "ask.receipt.change.text": (
        "Uusi vastaus tulee vanhan tilalle. Arvontaan tämä ei vaikuta.",
        "Det nya svaret ersätter det gamla. Utlottningen påverkas inte.",
        "The new answer replaces the old one. The draw is not affected.",
    ),
    "ask.receipt.change.save": ("Tallenna muutokset", "Spara ändringarna", "Save the changes"),
    "ask.receipt.until": (
        "Voit muuttaa vastaustasi tai perua sen ennen tätä hetkeä: {moment}.",
        "Du kan ändra ditt svar eller dra tillbaka det före den här tidpunkten: {moment}.",
        "You can change your answer or withdraw it before this moment: {moment}.",
    ),
    "ask.receipt.over": (
        "Kysely on päättynyt, joten vastausta ei voi enää muuttaa. Tietosi voit poistaa milloin vain.",
        "Enkäten är avslutad, så svaret går inte längre att ändra. "
        "Dina uppgifter kan du ta bort när som helst.",
        "The survey has ended, so the answer can no longer be changed. You can erase your data at any time.",
    ),
    "ask.receipt.withdraw": ("Peru vastaus", "Dra tillbaka svaret", "Withdraw your answer"),
    "ask.receipt.withdraw.text": (
        "Kun perut, vastaustasi ei lasketa mukaan etkä ole arvonnassa. "
        "Voit palauttaa sen, kunnes kysely päättyy.",
        "När du drar tillbaka svaret räknas det inte med och du är inte med i utlottningen. "
        "Du kan återställa det tills enkäten slutar.",
        "When you withdraw, your answer is not counted and you are not in the draw. "
        "You can put it back until the survey ends.",
    ),
    "ask.receipt.put_back": ("Palauta vastaus", "Återställ svaret", "Put the answer back"),
    "ask.receipt.erase": ("Poista tietoni", "Ta bort mina uppgifter", "Erase my data"),
    "ask.receipt.erase.title": ("Poistetaanko tietosi?", "Ska dina uppgifter tas bort?", "Erase your data?"),
    "ask.receipt.erase.what": (
        "Poistamme heti ja lopullisesti:",
        "Vi tar genast och slutgiltigt bort:",
        "We erase at once and for good:",
    ),
    "ask.receipt.erase.answers": ("vastauksesi", "dina svar", "your answers"),
    "ask.receipt.erase.entry": (
        "osallistumisesi arvontaan: et voi enää voittaa",
        "ditt deltagande i utlottningen: du kan inte längre vinna",
        "your entry to the draw: you can no longer win",
    ),
    "ask.receipt.erase.contact": (
        "yhteystietosi ja antamasi luvat",
        "dina kontaktuppgifter och de samtycken du har gett",
        "your contact details and the consents you gave",
    ),
    "ask.receipt.erase.left": (
        "Jäljelle jää tieto siitä, että jotakin poistettiin ja milloin, mutta ei mitään sinusta. "
        "Varmuuskopioista tietosi poistuvat, kun kopiot vanhenevat.",
        "Kvar blir uppgiften om att något togs bort och när, men ingenting om dig. "
        "Ur säkerhetskopiorna försvinner dina uppgifter när kopiorna föråldras.",
        "What is left is a note that something was erased and when, but nothing about you. "
        "Your data leaves the backups as they grow old.",
    ),
    "ask.receipt.erase.sent": (
        "Sähköpostiisi lähetettyä vahvistusta emme voi poistaa.",
        "Bekräftelsen i din e-post kan vi inte ta bort.",
        "We cannot remove the confirmation from your own e-mail.",
    ),
    "ask.receipt.erase.do": (
        "Poista tietoni lopullisesti",
        "Ta bort mina uppgifter för gott",
        "Erase my data for good",
    ),
    "ask.receipt.erase.back": (
        "En poista, palaa takaisin",
        "Ta inte bort, gå tillbaka",
        "Do not erase, go back",
    ),
    "ask.receipt.erased.title": (
        "Tietosi on poistettu",
        "Dina uppgifter har tagits bort",
        "Your data has been erased",
    ),
    "ask.receipt.erased.text": (
        "Vastauksesi, osallistumisesi ja yhteystietosi on poistettu. Kuittisi linkki ei enää toimi.",
        "Dina svar, ditt deltagande och dina kontaktuppgifter har tagits bort. "
        "Länken på ditt kvitto fungerar inte längre.",
        "Your answers, your entry and your contact details are gone. "
        "The link on your receipt no longer works.",
    ),
    "ask.receipt.gone.title": ("Kuittia ei löytynyt", "Kvittot hittades inte", "The receipt was not found"),
    "ask.receipt.gone.text": (
        "Tarkista, että linkki on kokonainen. Jos tiedot on poistettu, niitä ei enää ole.",
        "Kontrollera att länken är hel. Om uppgifterna har tagits bort finns de inte längre.",
        "Check that the link is whole. If the data has been erased, it is gone.",
    ),
    "ask.public.mail.subject": (
        "Osallistumisesi on tallessa: {campaign}",
        "Ditt deltagande är sparat: {campaign}",
        "Your entry is saved: {campaign}",
    ),
    "ask.public.mail.body": (
        "Hei,\n\n"
        "Kiitos vastauksestasi. Olet mukana arvonnassa: {campaign}\n\n"
        "Arvontatunnuksesi: {entry}\n\n"
        "Tästä linkistä näet vastauksesi ja voit muuttaa sitä tai poistaa tietosi:\n{address}\n\n"
        "Linkki on vain sinulle. Älä lähetä sitä eteenpäin.\n\n"
        "Jos et osallistunut itse, joku on antanut osoitteesi vahingossa. "
        "Voit poistaa tiedot samasta linkistä.\n\n"
        "{organisation}\n",
        "Hej,\n\n"
        "Tack för ditt svar. Du deltar i utlottningen: {campaign}\n\n"
        "Din lottningskod: {entry}\n\n"
        "Via den här länken ser du ditt svar och kan ändra det eller ta bort dina uppgifter:\n{address}\n\n"
        "Länken är bara för dig. Skicka den inte vidare.\n\n"
        "Om du inte deltog själv har någon gett din adress av misstag. "
        "Du kan ta bort uppgifterna via samma länk.\n\n"
        "{organisation}\n",
        "Hello,\n\n"
        "Thank you for your answer. You are in the draw: {campaign}\n\n"
        "Your draw code: {entry}\n\n"
        "With this link you can see your answer, change it or erase your data:\n{address}\n\n"
        "The link is only for you. Do not pass it on.\n\n"
        "If you did not enter yourself, somebody gave your address by mistake. "
        "You can erase the data with the same link.\n\n"
        "{organisation}\n",
    ),
}
