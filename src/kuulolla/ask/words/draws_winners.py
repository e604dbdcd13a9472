"""Words of what happens to those who were drawn, and of the message that tells somebody they won."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "ask.winners.title": ("Voittajat", "Vinnare", "Winners"),
    "ask.winners.lead": (
        "Ota yhteyttä voittajiin yksi kerrallaan. Jos joku ei vastaa ajoissa tai ei halua palkintoa, se"
        " siirtyy"
        " seuraavalle varavoittajalle.",
        "Kontakta vinnarna en i taget. Om någon inte svarar i tid eller inte vill ha priset går det till"
        " nästa"
        " reservvinnare.",
        "Contact the winners one by one. If somebody does not answer in time or does not want the prize, it"
        " goes to the next reserve.",
    ),
    "ask.winners.settled": (
        "Kaikki palkinnot ovat saaneet voittajan. Arvonta on valmis.",
        "Alla priser har fått en vinnare. Lottningen är klar.",
        "Every prize has its winner. The draw is complete.",
    ),
    "ask.winners.unclaimed": (
        "Kukaan ei enää jäänyt ottamaan kaikkia palkintoja: myös varavoittajat loppuivat. Arvonta on valmis.",
        "Det finns ingen kvar som kan ta emot alla priser: även reservvinnarna tog slut. Lottningen är klar.",
        "Nobody is left to take every prize: the reserves have run out too. The draw is complete.",
    ),
    "ask.winners.prize": ("Palkinto", "Pris", "Prize"),
    "ask.winners.rank": ("Sija {n}", "Plats {n}", "Rank {n}"),
    "ask.winners.winner": ("Voittaja, sija {n}", "Vinnare, plats {n}", "Winner, rank {n}"),
    "ask.winners.code": ("Arvontatunnus", "Lottningskod", "Draw code"),
    "ask.winners.open": ("Avaa voittajan sivu", "Öppna vinnarens sida", "Open the winner's page"),
    "ask.winners.reserves": ("Varalla", "I reserv", "In reserve"),
    "ask.winners.reserves.none": (
        "Varavoittajia ei enää ole.",
        "Det finns inga reservvinnare kvar.",
        "There are no reserves left.",
    ),
    "ask.winners.gone": ("Eivät saa palkintoa", "Får inte priset", "Do not get the prize"),
    "ask.winners.record": ("Pöytäkirja ja tiedostot", "Protokoll och filer", "Record and files"),
    "ask.winners.record.text": (
        "Tiedostoissa ei ole henkilötietoja. Ne ovat kaikkien haettavissa arvonnan julkisella sivulla.",
        "Filerna innehåller inga personuppgifter. Alla kan hämta dem på lottningens offentliga sida.",
        "The files hold no personal data. Anyone can fetch them from the public page of the draw.",
    ),
    "ask.winners.standing.reserve": ("Varalla", "I reserv", "In reserve"),
    "ask.winners.standing.to_contact": ("Odottaa yhteydenottoa", "Ska kontaktas", "To be contacted"),
    "ask.winners.standing.contacted": ("Odottaa vastausta", "Väntar på svar", "Waits for an answer"),
    "ask.winners.standing.overdue": ("Määräaika meni", "Tiden har gått ut", "Deadline passed"),
    "ask.winners.standing.reached": ("Ottaa palkinnon", "Tar emot priset", "Takes the prize"),
    "ask.winners.standing.handed_over": ("Palkinto annettu", "Priset överlämnat", "Prize handed over"),
    "ask.winners.standing.gone": ("Ei saa palkintoa", "Får inte priset", "Does not get the prize"),
    "ask.winners.deadline": (
        "Aikaa vastata {moment} asti",
        "Tid att svara till {moment}",
        "Time until {moment}",
    ),
    # The page of one winner
    "ask.winner.reserve": (
        "Hän on varalla. Palkinto tulee hänelle, jos joku edellä olevista ei ota sitä vastaan.",
        "Hen är i reserv. Priset går hit om någon före inte tar emot det.",
        "They are in reserve. A prize comes to them if somebody before them does not take it.",
    ),
    "ask.winner.to_contact": (
        "Kerro hänelle voitosta. Voit lähettää palvelun kirjoittaman viestin tai soittaa.",
        "Berätta om vinsten. Du kan skicka ett meddelande som tjänsten har skrivit, eller ringa.",
        "Tell them that they won. You can send a message that the service writes, or telephone.",
    ),
    "ask.winner.contacted": (
        "Hänelle on kerrottu. Merkitse tähän, mitä hän vastaa.",
        "Hen har fått veta. Anteckna här vad hen svarar.",
        "They have been told. Note here what they answer.",
    ),
    "ask.winner.overdue": (
        "Määräaika on mennyt. Jos hän ei ole vastannut, palkinto voi siirtyä varavoittajalle.",
        "Tiden har gått ut. Om hen inte har svarat kan priset gå till en reservvinnare.",
        "The deadline has passed. If they have not answered, the prize can go to a reserve.",
    ),
    "ask.winner.reached": (
        "Hän ottaa palkinnon vastaan. Merkitse, kun palkinto on annettu.",
        "Hen tar emot priset. Anteckna när priset har överlämnats.",
        "They take the prize. Note when it has been handed over.",
    ),
    "ask.winner.handed_over": (
        "Palkinto on annettu. Tässä ei ole enää mitään tehtävää.",
        "Priset är överlämnat. Här finns inget mer att göra.",
        "The prize has been handed over. There is nothing left to do here.",
    ),
    "ask.winner.gone": (
        "Hän ei saa palkintoa. Se on siirtynyt seuraavalle varavoittajalle, jos heitä oli jäljellä.",
        "Hen får inte priset. Det har gått till nästa reservvinnare, om det fanns någon kvar.",
        "They do not get the prize. It went to the next reserve, if there was one left.",
    ),
    "ask.winner.mail_failed": (
        "Viestiä ei saatu lähetettyä. Tarkista yhteystiedot ja soita, tai yritä uudelleen.",
        "Meddelandet gick inte att skicka. Kontrollera kontaktuppgifterna och ring, eller försök på nytt.",
        "The message could not be sent. Check the contact details and telephone, or try again.",
    ),
    "ask.winner.do.tell": ("Kerro voitosta", "Berätta om vinsten", "Tell them that they won"),
    "ask.winner.do.tell_again": ("Ota yhteyttä uudelleen", "Kontakta på nytt", "Contact again"),
    "ask.winner.do.reached": ("Hän ottaa palkinnon", "Hen tar emot priset", "They take the prize"),
    "ask.winner.do.declined": (
        "Hän ei halua palkintoa",
        "Hen vill inte ha priset",
        "They do not want the prize",
    ),
    "ask.winner.do.silent": ("Hän ei vastannut", "Hen svarade inte", "They did not answer"),
    "ask.winner.do.handed_over": ("Palkinto on annettu", "Priset är överlämnat", "The prize is handed over"),
    "ask.winner.sure.declined": (
        "Eikö hän halua palkintoa?",
        "Vill hen inte ha priset?",
        "Do they not want the prize?",
    ),
    "ask.winner.sure.silent": ("Eikö hän vastannut?", "Svarade hen inte?", "Did they not answer?"),
    "ask.winner.sure.next": (
        "Palkinto ”{prize}” siirtyy seuraavalle varavoittajalle, sijalle {n}.",
        "Priset ”{prize}” går till nästa reservvinnare, plats {n}.",
        "The prize “{prize}” goes to the next reserve, rank {n}.",
    ),
    "ask.winner.sure.nobody": (
        "Varavoittajia ei enää ole, joten palkinto ”{prize}” jää antamatta.",
        "Det finns inga reservvinnare kvar, så priset ”{prize}” delas inte ut.",
        "There are no reserves left, so the prize “{prize}” is not given out.",
    ),
    "ask.winner.sure.do": (
        "Merkitse ja siirrä palkinto",
        "Anteckna och för priset vidare",
        "Note it and move the prize on",
    ),
    "ask.winner.noted": ("Merkitty.", "Antecknat.", "Noted."),
    "ask.winner.passed_on": (
        "Merkitty. Palkinto siirtyi varavoittajalle, sijalle {n}.",
        "Antecknat. Priset gick till reservvinnaren på plats {n}.",
        "Noted. The prize went to the reserve at rank {n}.",
    ),
    "ask.winner.steps": ("Mitä on tapahtunut", "Vad som har hänt", "What has happened"),
    "ask.winner.steps.none": ("Ei vielä mitään.", "Inget ännu.", "Nothing yet."),
    "ask.winner.step.contacted.mail": (
        "Viesti annettiin lähetettäväksi",
        "Meddelandet gavs för att skickas",
        "A message was handed in for sending",
    ),
    "ask.winner.step.contacted.phone": ("Hänelle soitettiin", "Hen blev uppringd", "They were telephoned"),
    "ask.winner.step.contacted.message": (
        "Hänelle jätettiin viesti puhelimeen",
        "Ett meddelande lämnades per telefon",
        "A message was left on the telephone",
    ),
    "ask.winner.step.mailed": ("Viesti lähti", "Meddelandet skickades", "The message left"),
    "ask.winner.step.mail_failed": (
        "Viestiä ei saatu lähetettyä",
        "Meddelandet gick inte att skicka",
        "The message could not be sent",
    ),
    "ask.winner.step.reached": (
        "Hän otti palkinnon vastaan",
        "Hen tackade ja till priset",
        "They took the prize",
    ),
    "ask.winner.step.declined": (
        "Hän ei halunnut palkintoa",
        "Hen ville inte ha priset",
        "They did not want the prize",
    ),
    "ask.winner.step.silent": (
        "Hän ei vastannut määräajassa",
        "Hen svarade inte i tid",
        "They did not answer in time",
    ),
    "ask.winner.step.erased": (
        "Osallistuja poisti tietonsa, joten häntä ei voi enää tavoittaa",
        "Deltagaren tog bort sina uppgifter och kan inte längre nås",
        "The entrant erased their data and can no longer be reached",
    ),
    "ask.winner.step.withdrawn": (
        "Osallistuja oli perunut vastauksensa",
        "Deltagaren hade dragit tillbaka sitt svar",
        "The entrant had withdrawn their answer",
    ),
    "ask.winner.step.handed_over": ("Palkinto annettiin", "Priset överlämnades", "The prize was handed over"),
    "ask.winner.back": ("Kaikki voittajat", "Alla vinnare", "All winners"),
    # Telling
    "ask.winner.tell": ("Kerro voitosta", "Berätta om vinsten", "Tell them that they won"),
    "ask.winner.tell.lead": ("Palkinto: {prize}", "Pris: {prize}", "Prize: {prize}"),
    "ask.winner.tell.way": ("Miten kerrot?", "Hur berättar du?", "How do you tell them?"),
    "ask.winner.tell.way.mail": (
        "Lähetä viesti sähköpostiin",
        "Skicka ett e-postmeddelande",
        "Send an e-mail",
    ),
    "ask.winner.tell.way.phone": (
        "Tavoitin hänet puhelimella ja hän ottaa palkinnon",
        "Jag nådde hen per telefon och hen tar emot priset",
        "I reached them by telephone and they take the prize",
    ),
    "ask.winner.tell.way.message": (
        "Jätin viestin puhelimeen",
        "Jag lämnade ett meddelande per telefon",
        "I left a message on the telephone",
    ),
    "ask.winner.tell.way.hint": (
        "Puhelinnumeron näet voittajan sivulta, jos hän antoi sen.",
        "Telefonnumret ser du på vinnarens sida, om hen har gett det.",
        "You find the telephone number on the winner's page, if they gave one.",
    ),
    "ask.winner.tell.way.no_mail": (
        "Hän ei antanut sähköpostiosoitetta, joten soita hänelle.",
        "Hen gav ingen e-postadress, så ring.",
        "They gave no e-mail address, so telephone them.",
    ),
    "ask.winner.tell.until": ("Viimeinen päivä vastata", "Sista dag att svara", "Last day to answer"),
    "ask.winner.tell.until.hint": (
        "Säännöissä luvataan {n} päivää. Päivä päättyy keskiyöllä.",
        "Reglerna lovar {n} dagar. Dagen slutar vid midnatt.",
        "The rules promise {n} days. The day ends at midnight.",
    ),
    "ask.winner.tell.until.missing": ("Valitse päivä.", "Välj en dag.", "Choose a day."),
    "ask.winner.tell.preview": ("Näin viesti kuuluu", "Så här lyder meddelandet", "What the message says"),
    "ask.winner.tell.preview.subject": ("Aihe: {subject}", "Ämne: {subject}", "Subject: {subject}"),
    "ask.winner.tell.send": ("Merkitse ja lähetä", "Anteckna och skicka", "Note it and send"),
    "ask.winner.tell.save": ("Merkitse", "Anteckna", "Note it"),
    "ask.winner.told.mail": (
        "Viesti lähtee hetken päästä. Sen lähteminen näkyy voittajan sivulla.",
        "Meddelandet skickas om en stund. Vinnarens sida visar när det har gått iväg.",
        "The message leaves in a moment. The winner's page shows when it has left.",
    ),
    "ask.winner.mail.subject": (
        "Voitit arvonnassa: {campaign}",
        "Du vann i utlottningen: {campaign}",
        "You won in the draw: {campaign}",
    ),
    "ask.winner.mail.body": (
        "Hei\n\n"
        "Osallistuit arvontaan ”{campaign}”, ja sinut arvottiin voittajaksi.\n\n"
        "Palkinto: {prize}\n\n"
        "Vastaa tähän viestiin viimeistään {deadline}. Kerro, otatko palkinnon vastaan. Jos emme kuule"
        " sinusta"
        " siihen mennessä, palkinto siirtyy varavoittajalle.\n\n"
        "{delivery}\n\n"
        "Emme kysy pankkitunnuksia tai korttitietoja, eikä palkinnosta makseta mitään.\n\n"
        "Arvontatunnuksesi: {entry}\n"
        "Arvonnan voit tarkistaa itse: {address}\n\n"
        "Ystävällisin terveisin\n"
        "{organisation}\n"
        "{contact}\n",
        "Hej\n\n"
        "Du deltog i utlottningen ”{campaign}” och lottades fram som vinnare.\n\n"
        "Pris: {prize}\n\n"
        "Svara på det här meddelandet senast {deadline}. Berätta om du tar emot priset. Om vi inte hör av dig"
        " innan dess går priset till en reservvinnare.\n\n"
        "{delivery}\n\n"
        "Vi frågar inte efter bankkoder eller kortuppgifter, och priset kostar ingenting.\n\n"
        "Din lottningskod: {entry}\n"
        "Du kan själv kontrollera lottningen: {address}\n\n"
        "Med vänlig hälsning\n"
        "{organisation}\n"
        "{contact}\n",
        "Hello\n\n"
        "You took part in the draw “{campaign}”, and you were drawn as a winner.\n\n"
        "Prize: {prize}\n\n"
        "Please answer this message by {deadline}. Tell us whether you take the prize. If we do not hear from"
        " you by then, the prize goes to a reserve.\n\n"
        "{delivery}\n\n"
        "We do not ask for bank codes or card details, and the prize costs nothing.\n\n"
        "Your draw code: {entry}\n"
        "You can check the draw yourself: {address}\n\n"
        "With kind regards\n"
        "{organisation}\n"
        "{contact}\n",
    ),
}
