"""Words of members' pages, and of what was done."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "act.title": ("Toimi", "Agera", "Act"),
    "act.lead": (
        "Mitä ihmisten toiveille tehdään, kuka tekee ja mihin mennessä.",
        "Vad som görs åt människors önskemål, vem som gör det och när.",
        "What is done about what people wish for, who does it and by when.",
    ),
    "act.state.considering": ("Harkitaan", "Övervägs", "Considering"),
    "act.state.doing": ("Tehdään", "Görs", "Doing"),
    "act.state.done": ("Tehty", "Gjort", "Done"),
    "act.state.not_doing": ("Ei tehdä", "Görs inte", "Not doing"),
    "act.state.none": ("Ei päätöstä", "Inget beslut", "No decision"),
    "act.overdue": ("Myöhässä", "Försenat", "Overdue"),
    "act.overdue.note": (
        "Päivä on mennyt. Merkitse tehdyksi tai anna uusi päivä.",
        "Dagen har gått. Märk som gjort eller ge en ny dag.",
        "The day has passed. Mark it done or give it a new day.",
    ),
    "act.open": ("Työn alla", "På gång", "Going on"),
    "act.open.none": (
        "Työn alla ei ole nyt muuta.",
        "Inget annat är på gång nu.",
        "Nothing else is going on now.",
    ),
    "act.over": ("Päätetty ja tehty", "Beslutat och gjort", "Decided and done"),
    "act.filter": ("Kenen päätökset", "Vems beslut", "Whose decisions"),
    "act.filter.all": ("Koko talon", "Hela husets", "The whole house"),
    "act.filter.mine": ("Omat", "Mina", "Mine"),
    "act.column.what": ("Mitä", "Vad", "What"),
    "act.column.who": ("Kuka", "Vem", "Who"),
    "act.column.state": ("Tilanne", "Läge", "State"),
    "act.column.by": ("Mihin mennessä", "Senast", "By when"),
    "act.column.done": ("Tehty", "Gjort", "Done on"),
    "act.column.people": ("Ihmisiä", "Personer", "People"),
    "act.column.theme": ("Teema", "Tema", "Theme"),
    "act.column.public": ("Julkinen", "Offentligt", "Public"),
    "act.no_day": ("ei päivää", "ingen dag", "no day"),
    "act.nobody": ("ei kenelläkään", "ingen", "nobody"),
    "act.yes": ("kyllä", "ja", "yes"),
    "act.no": ("ei", "nej", "no"),
    "act.nameless": ("Päätös ilman otsikkoa", "Beslut utan rubrik", "A decision without a heading"),
    "act.person": ("1 ihminen", "1 person", "1 person"),
    "act.people": ("{n} ihmistä", "{n} personer", "{n} people"),
    "act.empty.title": ("Mitään ei ole vielä päätetty", "Inget är beslutat ännu", "Nothing is decided yet"),
    "act.empty.text": (
        "Avaa kuva, valitse teema tai ehdotus ja päätä, mitä sille tehdään. Päätökset kootaan tänne.",
        "Öppna en bild, välj ett tema eller ett förslag och besluta vad som görs. Besluten samlas här.",
        "Open a picture, choose a theme or a suggestion and decide what is done. "
        "The decisions are gathered here.",
    ),
    "act.empty.mine.title": (
        "Sinulla ei ole päätöksiä hoidettavana",
        "Du har inga beslut att sköta",
        "You have no decisions to look after",
    ),
    "act.empty.mine.text": (
        "Päätös tulee tähän, kun sinut merkitään sen hoitajaksi.",
        "Ett beslut kommer hit när du blir ansvarig för det.",
        "A decision comes here when you are named to look after it.",
    ),
    "act.empty.pictures": ("Siirry kuviin", "Gå till bilderna", "Go to the pictures"),
    "act.share.title": ("Saivatko ihmiset vastauksen", "Fick människor ett svar", "Did people get an answer"),
    "act.share": (
        "vastanneista on ottanut puheeksi teeman, josta on julkinen päätös",
        "av dem som svarat har tagit upp ett tema som det finns ett offentligt beslut om",
        "of those who answered raised a theme that has a public decision",
    ),
    "act.share.definition": (
        "Jotakin sanoi {of} ihmistä, ja heistä {n} otti puheeksi tällaisen teeman. Ihminen lasketaan kerran, "
        "vaikka hän puhuisi monesta teemasta. Yksittäisistä ehdotuksista tehdyt päätökset eivät ole mukana.",
        "{n} personer av {of} som sade något. En person räknas en gång, också om hen talar om flera teman. "
        "Beslut om enskilda förslag ingår inte.",
        "{n} people of {of} who said something. A person counts once, however many themes they raise. "
        "Decisions about single suggestions are not counted.",
    ),
    "act.share.none": (
        "Tästä kysymyksestä ei ole vielä julkisia päätöksiä.",
        "Den här frågan har ännu inga offentliga beslut.",
        "This question has no public decisions yet.",
    ),
    "act.waiting": (
        "Suurimmat teemat, joista ei ole päätetty",
        "De största teman som inte är beslutade",
        "The largest themes without a decision",
    ),
    "act.decide": ("Päätä", "Besluta", "Decide"),
    "act.picture": ("Avaa kuva", "Öppna bilden", "Open the picture"),
    "act.public_page": ("Te sanoitte, me teimme", "Ni sade, vi gjorde", "You said, we did"),
    "act.change": ("Muuta päätöstä", "Ändra beslutet", "Change the decision"),
    "act.decide_again": ("Päätä uudelleen", "Besluta på nytt", "Decide again"),
    "act.reason": ("Perustelu", "Motivering", "Reason"),
    "act.reason.none": ("Ei vielä perustelua.", "Ingen motivering ännu.", "No reason yet."),
    "act.words": ("Ihmisten omin sanoin", "Med människors egna ord", "In people's own words"),
    "act.withdrawn.one": ("1 lainaus peruttu", "1 återtaget citat", "1 quote withdrawn"),
    "act.withdrawn": ("{n} lainausta peruttu", "{n} återtagna citat", "{n} quotes withdrawn"),
    "act.followers": ("Haluavat kuulla", "Vill få veta", "Want to be told"),
    "act.followers.one": (
        "1 ihminen pyysi kertomaan, mitä ideasta tulee. Viestejä lähtenyt: {told}.",
        "1 person bad att få veta vad det blir av idén. Skickade meddelanden: {told}.",
        "1 person asked to be told what becomes of their idea. Messages sent: {told}.",
    ),
    "act.followers.text": (
        "{n} ihmistä pyysi kertomaan, mitä ideasta tulee. Viestejä lähtenyt: {told}.",
        "{n} personer bad att få veta vad det blir av idén. Skickade meddelanden: {told}.",
        "{n} people asked to be told what becomes of their idea. Messages sent: {told}.",
    ),
    "act.history": ("Päätöksen vaiheet", "Beslutets steg", "Every step"),
    "act.history.by": (
        "{name}, {day} kello {time}",
        "{name}, {day} klockan {time}",
        "{name}, {day} at {time}",
    ),
    "act.history.undid": ("Kumosi edellisen vaiheen", "Ångrade föregående steg", "Undid the step before"),
    "act.history.somebody": (
        "Joku, joka ei ole enää jäsen",
        "Någon som inte längre är medlem",
        "A former member",
    ),
    "act.history.undo": ("Kumoa viimeisin vaihe", "Ångra det senaste steget", "Undo the last step"),
    "act.history.undo.text": (
        "Päätös palaa siihen, mitä se oli ennen viimeisintä vaihetta. Lähtenyttä viestiä ei saa takaisin.",
        "Beslutet återgår till vad det var före det senaste steget. Ett skickat meddelande går inte att ta "
        "tillbaka.",
        "The decision goes back to what it was before the last step. A message that has left cannot be "
        "called back.",
    ),
    "act.saved": ("Päätös on tallennettu.", "Beslutet har sparats.", "The decision has been saved."),
    "act.undone": (
        "Viimeisin vaihe on kumottu.",
        "Det senaste steget har ångrats.",
        "The last step was undone.",
    ),
    # What was done, for the list of events.
    "act.fact.decided": ("Tehtiin päätös", "Ett beslut fattades", "A decision was made"),
    "act.fact.undone": ("Päätös kumottiin", "Ett beslut ångrades", "A decision was undone"),
    "act.fact.followers_told": (
        "Päätöksestä lähetettiin viestit niille, jotka pyysivät",
        "Meddelanden om beslutet skickades till dem som bett om det",
        "Those who asked were told of a decision",
    ),
    "act.fact.quotes_withdrawn": (
        "Lainaus poistui julkiselta sivulta, koska sen kirjoittaja poisti vastauksensa",
        "Ett citat försvann från den offentliga sidan eftersom skribenten tog bort sitt svar",
        "A quote left the public page, because its writer erased their answer",
    ),
}
