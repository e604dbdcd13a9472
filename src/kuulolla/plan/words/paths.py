"""Words of paths and their milestones."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "plan.path": ("Polku", "Stig", "Path"),
    "plan.paths.title": ("Polut", "Stigar", "Paths"),
    "plan.paths.lead": (
        "Polku on matka ensimmäisestä linkistä siihen, mitä varten palvelu on. Piirtäkää se etappeina, niin "
        "näette myöhemmin, missä ihmiset jäävät matkalle.",
        "En stig är vägen från den första länken till det som tjänsten finns till för. Rita den som etapper, "
        "så ser ni senare var folk stannar på vägen.",
        "A path is the way from the first link to what the service is for. Draw it as milestones, and later "
        "you will see where people stop on the way.",
    ),
    "plan.paths.empty": ("Ei vielä polkuja", "Inga stigar ännu", "No paths yet"),
    "plan.paths.empty.text": (
        "Helpoin alku on kampanja, joka teillä jo on: sen polku syntyy valmiina, ja voit muuttaa sitä.",
        "Det lättaste är att börja med en kampanj som ni redan har: dess stig görs färdig, och du kan ändra "
        "den.",
        "The easiest beginning is a campaign you already have: its path is made for you to change.",
    ),
    "plan.paths.no_service": (
        "Polku vie aina johonkin palveluun. Kirjaa palvelu ensin.",
        "En stig leder alltid till en tjänst. Skriv först ner tjänsten.",
        "A path always leads to a service. Write down the service first.",
    ),
    "plan.paths.milestones.one": ("1 etappi", "1 etapp", "1 milestone"),
    "plan.paths.milestones": ("{n} etappia", "{n} etapper", "{n} milestones"),
    "plan.paths.starters": (
        "Kampanjat, joilla ei ole polkua",
        "Kampanjer utan stig",
        "Campaigns without a path",
    ),
    "plan.paths.starter": ("Tee valmis polku", "Gör en färdig stig", "Make a ready path"),
    "plan.path.add": ("Lisää polku", "Lägg till en stig", "Add a path"),
    "plan.path.change": ("Muuta nimeä tai palvelua", "Ändra namn eller tjänst", "Change the name or service"),
    "plan.path.lead": (
        "Yksi polku palvelee yhtä asiaa: osallistumista, hakemista, varaamista.",
        "En stig gäller en sak: att delta, att söka, att boka.",
        "One path is for one thing: taking part, applying, booking.",
    ),
    "plan.path.name": ("Polun nimi", "Stigens namn", "Name of the path"),
    "plan.path.name.hint": (
        "Mitä ihminen on tekemässä, esimerkiksi Osallistuu arvontaan.",
        "Vad människan håller på med, till exempel Deltar i utlottningen.",
        "What a person is doing, for example Takes part in the draw.",
    ),
    "plan.path.name.missing": ("Kirjoita polun nimi", "Skriv stigens namn", "Write the name of the path"),
    "plan.path.service": ("Mihin palveluun polku vie", "Till vilken tjänst stigen leder", "Which service"),
    "plan.path.service.missing": ("Valitse palvelu", "Välj en tjänst", "Choose a service"),
    "plan.path.campaign": ("Mistä aloitetaan", "Vad vi börjar med", "What to begin with"),
    "plan.path.campaign.hint": (
        "Kampanjasta saat valmiit etapit. Niitä voi muuttaa, siirtää ja lisätä.",
        "Av en kampanj får du färdiga etapper. De kan ändras, flyttas och bli fler.",
        "A campaign gives you ready milestones. You can change, move and add to them.",
    ),
    "plan.path.campaign.none": ("Tyhjä polku", "En tom stig", "An empty path"),
    "plan.path.leads_to": ("Vie palveluun {name}", "Leder till tjänsten {name}", "Leads to {name}"),
    "plan.path.empty": (
        "Polulla ei ole vielä etappeja",
        "Stigen har inga etapper ännu",
        "The path has no milestones yet",
    ),
    "plan.path.empty.text": (
        "Mistä ihminen lähtee, ja milloin hän on perillä? Lisää ne ensin ja sitten etapit välistä.",
        "Var börjar människan, och hur vet man att hen är framme? Lägg till dem först och sedan etapperna "
        "emellan.",
        "Where does a person begin, and how do you know they have arrived? Add those first, then what lies "
        "between.",
    ),
    "plan.path.short": (
        "Yhdellä etapilla ei näe matkaa. Lisää ainakin yksi.",
        "Med en enda etapp syns ingen väg. Lägg till minst en.",
        "One milestone shows no way yet. Add at least one more.",
    ),
    "plan.milestone": ("Etappi", "Etapp", "Milestone"),
    "plan.milestones.title": ("Etapit järjestyksessä", "Etapperna i ordning", "Milestones in order"),
    "plan.milestone.add": ("Lisää etappi", "Lägg till en etapp", "Add a milestone"),
    "plan.milestone.change": ("Muuta etappia", "Ändra etappen", "Change the milestone"),
    "plan.milestone.lead": (
        "Etappi on yksi teko, jonka ihminen tekee polulla.",
        "En etapp är en sak som människan gör på stigen.",
        "A milestone is one thing that a person does on the path.",
    ),
    "plan.milestone.name": ("Etapin nimi", "Etappens namn", "Name of the milestone"),
    "plan.milestone.name.hint": (
        "Mitä ihminen teki, esimerkiksi Avasi lomakkeen.",
        "Vad människan gjorde, till exempel Öppnade formuläret.",
        "What the person did, for example Opened the form.",
    ),
    "plan.milestone.name.missing": (
        "Kirjoita etapin nimi",
        "Skriv etappens namn",
        "Write the name of the milestone",
    ),
    "plan.milestone.call_to_action": ("Toimintakehotus", "Uppmaning till handling", "Call to action"),
    "plan.milestone.call_to_action.hint": (
        "Teksti tai painike, joka vie tähän etappiin, esimerkiksi Kerro toiveesi.",
        "Texten eller knappen som leder till den här etappen, till exempel Berätta vad du önskar.",
        "The text or button that leads to this milestone, for example Tell us your wish.",
    ),
    "plan.milestone.reached_by": (
        "Milloin etappi on saavutettu",
        "När etappen har nåtts",
        "When the milestone is reached",
    ),
    "plan.milestone.campaign": ("Minkä kampanjan", "Vilken kampanj", "Which campaign"),
    "plan.milestone.campaign.any": (
        "Mikä tahansa (vain linkeille)",
        "Vilken som helst (bara länkar)",
        "Any (links only)",
    ),
    "plan.milestone.campaign.missing": ("Valitse kampanja", "Välj en kampanj", "Choose a campaign"),
    "plan.milestone.campaign.gone": (
        "{name} (kampanjaa ei enää ole)",
        "{name} (kampanjen finns inte längre)",
        "{name} (the campaign is gone)",
    ),
    "plan.milestone.page": ("Sivun osoite", "Sidans adress", "Address of the page"),
    "plan.milestone.page.hint": (
        "Osoite ilman sivuston nimeä, esimerkiksi /hae. Tähti korvaa mitä tahansa: /hae/*.",
        "Adressen utan webbplatsens namn, till exempel /sok. En stjärna står för vad som helst: /sok/*.",
        "The address without the site's name, for example /apply. A star stands for anything: /apply/*.",
    ),
    "plan.milestone.page.missing": (
        "Kirjoita sivun osoite",
        "Skriv sidans adress",
        "Write the page's address",
    ),
    "plan.milestone.event": ("Tapahtuman nimi", "Händelsens namn", "Name of the event"),
    "plan.milestone.event.hint": (
        "Sama nimi, jonka sivustonne lähettää, esimerkiksi basket_filled.",
        "Samma namn som er webbplats skickar, till exempel basket_filled.",
        "The name that your site sends, for example basket_filled.",
    ),
    "plan.milestone.event.missing": (
        "Kirjoita tapahtuman nimi",
        "Skriv händelsens namn",
        "Write the name of the event",
    ),
    "plan.milestone.up": ("Siirrä ylös", "Flytta upp", "Move up"),
    "plan.milestone.down": ("Siirrä alas", "Flytta ner", "Move down"),
    "plan.milestone.moved": ("Järjestys on vaihdettu.", "Ordningen har ändrats.", "The order has changed."),
    "plan.quoted": ("”{name}”", "”{name}”", "“{name}”"),
    # What counts as reached: as a choice, and as it is told of one milestone.
    "plan.reaching.link_followed": (
        "Seurasi kanavan linkkiä",
        "Följde en kanals länk",
        "Followed a channel's link",
    ),
    "plan.reaching.form_opened": (
        "Avasi kampanjan lomakkeen",
        "Öppnade kampanjens formulär",
        "Opened the campaign's form",
    ),
    "plan.reaching.form_begun": (
        "Aloitti vastaamisen (lomake vaiheittain)",
        "Började svara (formulär i steg)",
        "Began to answer (a form in steps)",
    ),
    "plan.reaching.form_sent": (
        "Lähetti lomakkeen",
        "Skickade formuläret",
        "Sent the form",
    ),
    "plan.reaching.receipt_opened": ("Avasi kuittinsa", "Öppnade sitt kvitto", "Opened their receipt"),
    "plan.reaching.message_followed": (
        "Seurasi viestin linkkiä",
        "Följde en länk i ett meddelande",
        "Followed a link in a message",
    ),
    "plan.reaching.page_opened": (
        "Avasi sivun muulla sivustollanne",
        "Öppnade en sida på er andra webbplats",
        "Opened a page on another site of yours",
    ),
    "plan.reaching.event": (
        "Teki muuta muulla sivustollanne",
        "Gjorde något annat på er andra webbplats",
        "Did something else on another site of yours",
    ),
    "plan.reached.link_followed": (
        "Lasketaan, kun kampanjan {name} linkkiä seurataan.",
        "Räknas när en länk till kampanjen {name} följs.",
        "Counted when a link to the campaign {name} is followed.",
    ),
    "plan.reached.link_followed.any": (
        "Lasketaan, kun mitä tahansa kanavan linkkiä seurataan.",
        "Räknas när vilken kanallänk som helst följs.",
        "Counted when any channel's link is followed.",
    ),
    "plan.reached.form_opened": (
        "Lasketaan, kun kampanjan {name} lomake avataan.",
        "Räknas när formuläret för kampanjen {name} öppnas.",
        "Counted when the form of the campaign {name} is opened.",
    ),
    "plan.reached.form_begun": (
        "Lasketaan, kun kampanjan {name} ensimmäinen vaihe lähetetään.",
        "Räknas när det första steget i kampanjen {name} skickas.",
        "Counted when the first step of the campaign {name} is sent.",
    ),
    "plan.reached.form_sent": (
        "Lasketaan, kun kampanjan {name} lomake lähetetään.",
        "Räknas när formuläret för kampanjen {name} skickas.",
        "Counted when the form of the campaign {name} is sent.",
    ),
    "plan.reached.receipt_opened": (
        "Lasketaan, kun kampanjan {name} kuitti avataan.",
        "Räknas när ett kvitto för kampanjen {name} öppnas.",
        "Counted when a receipt of the campaign {name} is opened.",
    ),
    "plan.reached.message_followed": (
        "Lasketaan, kun kampanjan {name} viestissä olevaa linkkiä seurataan.",
        "Räknas när en länk i ett meddelande från kampanjen {name} följs.",
        "Counted when a link in a message of the campaign {name} is followed.",
    ),
    "plan.reached.page_opened": (
        "Lasketaan, kun sivu {name} avataan muulla sivustollanne.",
        "Räknas när sidan {name} öppnas på er andra webbplats.",
        "Counted when the page {name} is opened on another site of yours.",
    ),
    "plan.reached.event": (
        "Lasketaan, kun muu sivustonne lähettää tapahtuman {name}.",
        "Räknas när er andra webbplats skickar händelsen {name}.",
        "Counted when another site of yours sends the event {name}.",
    ),
    # A ready path: the milestones' names, and their calls to action.
    "plan.starter.link_followed": ("Seurasi linkkiä", "Följde länken", "Followed the link"),
    "plan.starter.form_opened": ("Avasi lomakkeen", "Öppnade formuläret", "Opened the form"),
    "plan.starter.form_begun": ("Aloitti vastaamisen", "Började svara", "Began to answer"),
    "plan.starter.form_sent": ("Lähetti vastauksen", "Skickade svaret", "Sent the answer"),
    "plan.starter.receipt_opened": ("Palasi kuittiin", "Återvände till kvittot", "Came back to the receipt"),
    "plan.starter.link_followed.call": ("Kerro mielipiteesi", "Säg vad du tycker", "Tell us what you think"),
    "plan.starter.form_opened.call": ("Vastaa kyselyyn", "Svara på enkäten", "Answer the survey"),
    "plan.starter.form_begun.call": ("Jatka", "Fortsätt", "Continue"),
    "plan.starter.form_sent.call": ("Lähetä", "Skicka", "Send"),
    "plan.starter.receipt_opened.call": (
        "Katso, mitä vastauksellesi tapahtuu",
        "Se vad som händer med ditt svar",
        "See what becomes of your answer",
    ),
    # What was done, for the list of events.
    "plan.fact.path_added": ("Polku lisättiin", "En stig lades till", "A path was added"),
    "plan.fact.path_changed": ("Polkua muutettiin", "En stig ändrades", "A path was changed"),
    "plan.fact.path_removed": ("Polku poistettiin", "En stig togs bort", "A path was removed"),
    "plan.fact.path_put_back": ("Polku palautettiin", "En stig återställdes", "A path was put back"),
    "plan.fact.milestone_added": ("Etappi lisättiin", "En etapp lades till", "A milestone was added"),
    "plan.fact.milestone_changed": ("Etappia muutettiin", "En etapp ändrades", "A milestone was changed"),
    "plan.fact.milestone_moved": ("Etappi siirrettiin", "En etapp flyttades", "A milestone was moved"),
    "plan.fact.milestone_removed": ("Etappi poistettiin", "En etapp togs bort", "A milestone was removed"),
    "plan.fact.milestone_put_back": (
        "Etappi palautettiin",
        "En etapp återställdes",
        "A milestone was put back",
    ),
}
