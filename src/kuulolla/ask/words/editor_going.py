"""Words of a campaign's own page: numbers, charts and answers."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "ask.editor.going.coming": ("Avautuu {when}", "Öppnar {when}", "Opens {when}"),
    "ask.editor.going.open": (
        "Vastata voi {when} asti",
        "Man kan svara fram till {when}",
        "People can answer until {when}",
    ),
    "ask.editor.going.closed": ("Päättyi {when}", "Avslutades {when}", "Closed {when}"),
    "ask.editor.going.imported": (
        "Vastaukset tuotiin tiedostosta",
        "Svaren hämtades ur en fil",
        "Answers came from a file",
    ),
    "ask.editor.going.edit": ("Muokkaa kampanjaa", "Redigera kampanjen", "Edit the campaign"),
    "ask.editor.going.share": ("Linkit ja jakaminen", "Länkar och delning", "Links and sharing"),
    "ask.editor.going.hear": ("Kuva vastauksista", "Bilden av svaren", "The picture of the answers"),
    "ask.editor.going.public": ("Julkinen sivu", "Den publika sidan", "The public page"),
    "ask.editor.going.empty": ("Vastauksia ei ole vielä", "Inga svar ännu", "No answers yet"),
    "ask.editor.going.empty.text": (
        "Kerro kampanjasta kanavissasi. Jokainen kanava saa oman linkin ja QR-koodin.",
        "Berätta om kampanjen i dina kanaler. Varje kanal får en egen länk och QR-kod.",
        "Tell about the campaign in your channels. Each gets a link and a QR code of its own.",
    ),
    "ask.editor.going.empty.coming": (
        "Kampanja ei ole vielä avautunut. Linkit ja QR-koodit voit tehdä jo valmiiksi.",
        "Kampanjen har inte öppnat ännu. Länkarna och QR-koderna kan du göra redan nu.",
        "The campaign has not opened yet. You can make its links and QR codes already.",
    ),
    "ask.editor.going.empty.then": (
        "Kun ensimmäinen vastaus tulee, näet tässä, milloin ja mistä vastaajat tulivat ja mitä he sanovat.",
        "När det första svaret kommer ser du här när och varifrån folk kom och vad de säger.",
        "Once the first answer comes, you see here when and where people came from and what they say.",
    ),
    "ask.editor.going.empty.withdrawn": (
        "Kaikki vastaajat ovat peruneet vastauksensa",
        "Alla har tagit tillbaka sina svar",
        "Everybody has taken their answer back",
    ),
    "ask.editor.going.empty.closed": (
        "Kampanja päättyi ilman vastauksia",
        "Kampanjen avslutades utan svar",
        "The campaign closed without answers",
    ),
    "ask.editor.going.empty.closed.text": (
        "Kysymyksistä voi tehdä uuden kampanjan: pidempi aika tai toinen kanava voi auttaa.",
        "Av frågorna kan du göra en ny kampanj: en längre tid eller en annan kanal kan hjälpa.",
        "You can make a new campaign of the questions: a longer time or another channel may help.",
    ),
    "ask.editor.going.people": ("vastaajaa", "svarande", "people"),
    "ask.editor.going.people.one": ("vastaaja", "svarande", "person"),
    "ask.editor.going.answers": ("avointa vastausta", "öppna svar", "open answers"),
    "ask.editor.going.entries": ("osallistui arvontaan", "deltog i utlottningen", "entered the draw"),
    "ask.editor.going.what": ("Mitä luvut tarkoittavat", "Vad siffrorna betyder", "What the figures mean"),
    "ask.editor.going.people.what": (
        "Vastaaja on yksi lähetetty lomake. Jos sama ihminen vastaa kahdesti, hän on tässä kahdesti.",
        "En svarande är ett skickat formulär. Om samma person svarar två gånger räknas hen här två gånger.",
        "A person is one form that was sent. Whoever answers twice is counted twice here.",
    ),
    "ask.editor.going.answers.what": (
        "Avoin vastaus on teksti, jonka joku kirjoitti omin sanoin avoimeen kysymykseen.",
        "Ett öppet svar är en text som någon skrev med egna ord på en öppen fråga.",
        "An open answer is a text that somebody wrote in their own words to an open question.",
    ),
    "ask.editor.going.entries.what": (
        "Arvontaan osallistui se, joka antoi yhteystietonsa. Arvonta laskee saman ihmisen kerran.",
        "I utlottningen deltog den som gav sina kontaktuppgifter. Lottningen räknar samma person en gång.",
        "Those who gave their contact details entered the draw. The draw counts a person once.",
    ),
    "ask.editor.going.withdrawn": (
        "Vastauksensa perui {n}. Heitä ei lasketa mihinkään.",
        "{n} har tagit tillbaka sitt svar. De räknas inte någonstans.",
        "{n} took their answer back. They are not counted anywhere.",
    ),
    "ask.editor.going.as_of": ("Tilanne klo {time}.", "Läget kl. {time}.", "As of {time}."),
    "ask.editor.chart.hours.title": ("Viimeiset 48 tuntia", "De senaste 48 timmarna", "The last 48 hours"),
    "ask.editor.chart.days.title": ("Päivä päivältä", "Dag för dag", "Day by day"),
    "ask.editor.chart.hours": (
        "Eniten vastaajia tunnissa: {n}, {when}.",
        "Flest svarande under en timme: {n}, {when}.",
        "Most people in an hour: {n}, {when}.",
    ),
    "ask.editor.chart.hours.none": (
        "Viimeisten 48 tunnin aikana ei ole tullut vastauksia.",
        "Under de senaste 48 timmarna har det inte kommit några svar.",
        "No answers came in the last 48 hours.",
    ),
    "ask.editor.chart.days": (
        "Eniten vastaajia päivässä: {n}, {when}",
        "Flest svarande under en dag: {n}, {when}",
        "Most people in a day: {n}, {when}",
    ),
    "ask.editor.chart.days.none": ("Vastauksia ei ole vielä.", "Inga svar ännu.", "No answers yet."),
    "ask.editor.chart.hour": (
        "{day} klo {begins}–{ends}",
        "{day} kl. {begins}–{ends}",
        "{day} from {begins} to {ends}",
    ),
    "ask.editor.chart.day": ("{day}.{month}.", "{day}.{month}.", "{day}.{month}."),
    "ask.editor.chart.noon": ("klo 12", "kl. 12", "12:00"),
    "ask.editor.chart.table": ("Luvut taulukkona", "Siffrorna som tabell", "The numbers as a table"),
    "ask.editor.chart.when": ("Aika", "Tid", "Time"),
    "ask.editor.chart.people": ("Vastaajia", "Svarande", "People"),
    "ask.editor.channel": ("Kanava", "Kanal", "Channel"),
    "ask.editor.channel.share": ("Osuus", "Andel", "Share"),
    "ask.editor.channel.none": ("Ei kanavan linkkiä", "Utan kanalens länk", "Without a channel's link"),
    "ask.editor.channel.percent": ("{n} %", "{n} %", "{n}%"),
    "ask.editor.channel.title": (
        "Mistä vastaajat tulivat",
        "Varifrån de svarande kom",
        "Where people came from",
    ),
    "ask.editor.channel.note": (
        "Kanava tiedetään siitä linkistä, jota vastaaja käytti.",
        "Kanalen syns i den länk som den svarande använde.",
        "The channel is known by the link that a person used.",
    ),
    "ask.editor.suspicious.title": ("Epäilyttävää", "Misstänkt", "Suspicious"),
    "ask.editor.suspicious.none": (
        "Mikään vastauksissa ei herätä epäilyä.",
        "Ingenting i svaren väcker misstankar.",
        "Nothing about the answers is suspicious.",
    ),
    "ask.editor.suspicious.some": (
        "Merkittyjä vastaajia: {n}. Mitään ei ole poistettu.",
        "Markerade svarande: {n}. Ingenting har tagits bort.",
        "People flagged: {n}. Nothing has been removed.",
    ),
    "ask.editor.suspicious.why": ("Miksi", "Varför", "Why"),
    "ask.editor.suspicious.see": (
        "Katso merkityt vastaukset",
        "Se de markerade svaren",
        "See the flagged answers",
    ),
    "ask.editor.suspicious": ("Merkitty", "Markerad", "Flagged"),
    "ask.editor.latest.title": ("Viimeisimmät vastaukset", "De senaste svaren", "Latest answers"),
    "ask.editor.latest.all": ("Kaikki vastaukset", "Alla svar", "All answers"),
    "ask.editor.latest.masked": (
        "Henkilötiedoilta näyttävät kohdat on peitetty. Yhteystietoja ei näytetä.",
        "Det som ser ut som personuppgifter är dolt. Kontaktuppgifter visas inte.",
        "What looks like personal data is hidden. Contact details are not shown.",
    ),
    "ask.editor.latest.none": (
        "Ei kirjoittanut omin sanoin",
        "Skrev inget med egna ord",
        "Wrote nothing in their own words",
    ),
    "ask.editor.answers.title": ("Vastaukset", "Svar", "Answers"),
    "ask.editor.answers.flagged": ("Merkityt vastaukset", "Markerade svar", "Flagged answers"),
    "ask.editor.answers.show_all": ("Näytä kaikki vastaukset", "Visa alla svar", "Show all answers"),
    "ask.editor.answers.none": ("Ei vastauksia", "Inga svar", "No answers"),
    "ask.editor.answers.none.text": (
        "Tässä näkyvät vastaukset, kun niitä tulee.",
        "Här syns svaren när de kommer in.",
        "Answers show here as they come in.",
    ),
}
