"""Words of a form in steps: its pages, continuing later, and the reminder."""

from __future__ import annotations

from kuulolla.core.words import Sentence

PAGES: dict[str, Sentence] = {
    "ask.steps.place": ("Kysymys {n} / {all}", "Fråga {n} av {all}", "Question {n} of {all}"),
    "ask.steps.next": ("Seuraava", "Nästa", "Next"),
    "ask.steps.back": ("Edellinen", "Föregående", "Back"),
    "ask.steps.kept": (
        "Vastauksesi tallentuu, kun siirryt eteenpäin. Lähetät sen vasta lopussa. Jos et lähetä sitä, se"
        " poistetaan viimeistään {day}.",
        "Ditt svar sparas när du går vidare. Du skickar det först i slutet. Om du inte skickar det raderas"
        " det senast den {day}.",
        "Your answer is saved as you go on. You send it only at the end. If you do not send it, it is erased"
        " by {day}.",
    ),
    "ask.steps.end.title": ("Tarkista ja lähetä", "Kontrollera och skicka", "Check and send"),
    "ask.steps.end.answers": ("Vastauksesi", "Dina svar", "Your answers"),
    "ask.steps.end.contact": (
        "Yhteystietosi tallennetaan vasta, kun lähetät.",
        "Dina kontaktuppgifter sparas först när du skickar.",
        "Your contact details are saved only when you send.",
    ),
    "ask.steps.change": ("Muuta", "Ändra", "Change"),
    "ask.steps.no_answer": ("Ei vastausta", "Inget svar", "No answer"),
    "ask.steps.changed_meanwhile": (
        "Vastauksesi on muuttunut sen jälkeen, kun avasit tämän sivun. Tarkista se ja lähetä uudelleen.",
        "Ditt svar har ändrats efter att du öppnade den här sidan. Kontrollera det och skicka på nytt.",
        "Your answer has changed since you opened this page. Check it and send again.",
    ),
    "ask.steps.gone.title": (
        "Tätä keskeneräistä vastausta ei enää ole",
        "Det här påbörjade svaret finns inte längre",
        "This unfinished answer is no longer there",
    ),
    "ask.steps.gone.text": (
        "Se on lähetetty tai poistettu. Jos lähetit sen, kuittisi linkki toimii.",
        "Det har skickats eller raderats. Om du skickade det fungerar länken på ditt kvitto.",
        "It has been sent or erased. If you sent it, the link of your receipt works.",
    ),
    "ask.steps.gone.again": ("Aloita alusta", "Börja från början", "Start again"),
    "ask.steps.too_late": (
        "Et ehtinyt lähettää vastaustasi. Se poistetaan viimeistään {day}.",
        "Du hann inte skicka ditt svar. Det raderas senast den {day}.",
        "You did not send your answer in time. It is erased by {day}.",
    ),
}

LATER: dict[str, Sentence] = {
    "ask.steps.later": ("Jatka myöhemmin", "Fortsätt senare", "Continue later"),
    "ask.steps.later.lead": (
        "Vastauksesi on tallessa. Linkillä pääset jatkamaan siitä, mihin jäit.",
        "Ditt svar är sparat. Med länken kan du fortsätta där du slutade.",
        "Your answer is saved. With the link you can go on from where you stopped.",
    ),
    "ask.steps.later.link": ("Linkki vastaukseesi", "Länken till ditt svar", "The link to your answer"),
    "ask.steps.later.link.hint": (
        "Kopioi linkki talteen. Älä anna sitä muille: sillä näkee, mitä olet vastannut.",
        "Kopiera länken och spara den. Ge den inte till andra: med den ser man vad du har svarat.",
        "Copy the link and keep it. Do not give it to others: it shows what you have answered.",
    ),
    "ask.steps.later.until": (
        "Voit lähettää vastauksesi {moment} asti. Jos et lähetä sitä, se poistetaan viimeistään {day}.",
        "Du kan skicka ditt svar fram till den {moment}. Om du inte gör det raderas svaret senast den {day}.",
        "You can send your answer until {moment}. If you do not send it, it is erased by {day}.",
    ),
    "ask.steps.later.on": ("Jatka nyt", "Fortsätt nu", "Go on now"),
    "ask.steps.remind.title": (
        "Haluatko muistutuksen?",
        "Vill du ha en påminnelse?",
        "Would you like a reminder?",
    ),
    "ask.steps.remind.text": (
        "Lähetämme linkin sähköpostiisi {day}, jos et ole siihen mennessä lähettänyt vastaustasi. Poistamme"
        " osoitteesi sen jälkeen.",
        "Vi skickar länken till din e-post den {day}, om du inte har skickat ditt svar före det. Efter det"
        " raderar vi din adress.",
        "We send the link to your e-mail on {day}, if you have not sent your answer by then. After that we"
        " erase your address.",
    ),
    "ask.steps.remind.do": ("Pyydä muistutus", "Be om en påminnelse", "Ask for a reminder"),
    "ask.steps.remind.wanted": (
        "Muistutamme sinua sähköpostilla {day}.",
        "Vi påminner dig per e-post den {day}.",
        "We remind you by e-mail on {day}.",
    ),
    "ask.steps.remind.wanted.title": (
        "Muistutus on pyydetty",
        "Du får en påminnelse",
        "You will be reminded",
    ),
    "ask.steps.remind.off": ("Peru muistutus", "Ta tillbaka påminnelsen", "Cancel the reminder"),
    "ask.steps.remind.not_agreed": (
        "Rastita kohta, jos haluat muistutuksen.",
        "Kryssa för punkten om du vill ha en påminnelse.",
        "Tick the box if you want a reminder.",
    ),
    "ask.public.reminder": (
        "{organisation} saa muistuttaa minua kerran sähköpostilla tästä keskeneräisestä vastauksesta.",
        "{organisation} får påminna mig en gång per e-post om det här påbörjade svaret.",
        "{organisation} may remind me once by e-mail of this unfinished answer.",
    ),
    "ask.steps.erase": (
        "Poista keskeneräinen vastaus",
        "Radera det påbörjade svaret",
        "Erase the unfinished answer",
    ),
    "ask.steps.erase.title": (
        "Poistetaanko keskeneräinen vastauksesi?",
        "Ska ditt påbörjade svar raderas?",
        "Erase your unfinished answer?",
    ),
    "ask.steps.erase.text": (
        "Poistamme kaiken, mitä olet vastannut, ja osoitteen, jonka annoit muistutusta varten.",
        "Vi raderar allt som du har svarat och adressen som du gav för påminnelsen.",
        "We erase everything you have answered, and the address you gave for the reminder.",
    ),
    "ask.steps.erased": (
        "Vastauksesi on poistettu. Linkki siihen ei enää toimi.",
        "Ditt svar är raderat. Länken till det fungerar inte längre.",
        "Your answer is erased. The link to it no longer works.",
    ),
    "ask.steps.erase.back": ("Älä poista", "Radera inte", "Do not erase"),
    "ask.steps.mail.subject": (
        "Vastauksesi odottaa: {campaign}",
        "Ditt svar väntar: {campaign}",
        "Your answer is waiting: {campaign}",
    ),
    "ask.steps.mail.body": (
        "Hei,\n\naloitit vastaamisen kyselyyn ”{campaign}” ja pyysit muistutuksen. Voit lähettää vastauksesi"
        " {moment} asti. Jatka tästä:\n\n{address}\n\nÄlä välitä viestiä eteenpäin: linkillä näkee, mitä olet"
        " vastannut. Emme muistuta enää uudelleen, ja osoitteesi poistetaan.\n\n{organisation}\n",
        "Hej,\n\ndu började svara på enkäten ”{campaign}” och bad om en påminnelse. Du kan skicka ditt svar"
        " fram till den {moment}. Fortsätt här:\n\n{address}\n\nSkicka inte meddelandet vidare: med länken"
        " ser man vad du har svarat. Vi påminner dig inte igen, och din adress raderas.\n\n{organisation}\n",
        "Hello,\n\nyou began to answer the survey “{campaign}” and asked for a reminder. You can send your"
        " answer until {moment}. Go on here:\n\n{address}\n\nDo not forward this message: the link shows what"
        " you have answered. We will not remind you again, and your address is erased.\n\n{organisation}\n",
    ),
}

FACTS: dict[str, Sentence] = {
    "ask.fact.draft_begun": ("Vastaaminen aloitettiin", "Någon började svara", "Somebody began to answer"),
    "ask.fact.draft_erased": (
        "Keskeneräinen vastaus poistettiin",
        "Ett påbörjat svar raderades",
        "An unfinished answer was erased",
    ),
    "ask.fact.reminder_asked": (
        "Vastaaja pyysi muistutuksen",
        "En svarande bad om en påminnelse",
        "Somebody asked to be reminded",
    ),
    "ask.fact.reminder_taken_back": (
        "Vastaaja perui muistutuksen",
        "En svarande tog tillbaka sin påminnelse",
        "Somebody cancelled their reminder",
    ),
}

EDITOR: dict[str, Sentence] = {
    "ask.fact.pages_chosen": (
        "Kysymysten sivut valittiin",
        "Frågornas sidor valdes",
        "The pages of the questions were chosen",
    ),
    "ask.editor.in_steps": ("Kysymykset sivuilla", "Frågorna på sidor", "Questions on pages"),
    "ask.editor.in_steps.hint": (
        "Lyhyt kysely on nopein yhdellä sivulla. Pitkä kysely on kevyempi, kun sivulla on yksi kysymys."
        " Silloin vastaaja voi jatkaa myöhemmin, ja näet, minkä kysymyksen kohdalla ihmiset lopettavat.",
        "En kort enkät går snabbast på en sida. En lång enkät är lättare med en fråga per sida. Då kan man"
        " också fortsätta senare, och du ser vid vilken fråga folk slutar.",
        "A short survey is quickest on one page. A long one is lighter with one question on a page. Then"
        " people can also continue later, and you see at which question they stop.",
    ),
    "ask.editor.in_steps.no": ("Kaikki samalla sivulla", "Alla på samma sida", "All on one page"),
    "ask.editor.in_steps.yes": (
        "Yksi kysymys sivulla",
        "En fråga per sida",
        "One question on a page",
    ),
}

WORDS: dict[str, Sentence] = PAGES | LATER | FACTS | EDITOR
