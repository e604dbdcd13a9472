"""Words of the pages of follower growth."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "measure.followers.lead": (
        "Toiko kampanja seuraajia, ja jäivätkö he? Kukin kanava lasketaan erikseen, koska sama ihminen voi"
        " seurata monessa.",
        "Gav kampanjen följare, och stannade de? Varje kanal räknas för sig, eftersom samma människa kan"
        " följa på flera ställen.",
        "Did the campaign bring followers, and did they stay? Each channel is counted by itself, because the"
        " same person may follow in several.",
    ),
    "measure.followers.empty": (
        "Seuraajien määriä ei vielä tunneta",
        "Antalet följare är inte känt ännu",
        "Numbers of followers are not known yet",
    ),
    "measure.followers.empty.text": (
        "Tuo alustalta tiedosto seuraajista tai kirjaa seuraajien määrä käsin: juuri ennen"
        " kampanjaa, sen päättyessä sekä 30 ja 90 päivää myöhemmin.",
        "Importera en fil om följarna från plattformen eller skriv in antalet följare: strax före"
        " kampanjen, när den slutar samt 30 och 90 dagar senare.",
        "Import a file about followers, or type their number: just before the campaign, when it"
        " ends, and 30 and 90 days later.",
    ),
    "measure.followers.no_campaigns": (
        "Ei vielä kampanjoita, joilla on alku ja loppu",
        "Inga kampanjer med början och slut ännu",
        "No campaigns with a beginning and an end yet",
    ),
    "measure.followers.no_campaigns.text": (
        "Kun kampanjalla on päivät, näet täällä, mitä sen aikana tapahtui seuraajille.",
        "När en kampanj har datum ser du här vad som hände med följarna under den.",
        "Once a campaign has dates, you see here what happened to followers during it.",
    ),
    "measure.followers.caption": (
        "Seuraajat kanavittain",
        "Följare per kanal",
        "Followers by channel",
    ),
    "measure.followers.page": ("Sivu tai tili", "Sida eller konto", "Page or account"),
    "measure.followers.before": ("Ennen", "Före", "Before"),
    "measure.followers.after": ("Päättyessä", "Vid slutet", "At the end"),
    "measure.followers.gained": ("Kasvu", "Tillväxt", "Growth"),
    "measure.followers.net": ("Yli tavallisen", "Utöver det vanliga", "Beyond the usual"),
    "measure.followers.kept": (
        "Jäljellä {days} päivän päästä",
        "Kvar efter {days} dagar",
        "Left after {days} days",
    ),
    "measure.followers.share": (
        "{share} kasvusta",
        "{share} av tillväxten",
        "{share} of the growth",
    ),
    "measure.followers.unknown": ("ei tiedossa", "inte känt", "not known"),
    "measure.followers.not_yet": ("vasta {day}", "först {day}", "not before {day}"),
    "measure.followers.off.before": ("{day}, {n} pv ennen", "{day}, {n} d före", "{day}, {n} d before"),
    "measure.followers.off.after": ("{day}, {n} pv jälkeen", "{day}, {n} d efter", "{day}, {n} d after"),
    "measure.followers.flows": (
        "Laskettu päivittäisistä uusista ja lopettaneista seuraajista.",
        "Räknat på nya följare och dem som slutat följa, dag för dag.",
        "Counted from those who began and stopped following each day.",
    ),
    "measure.followers.flows.gross": (
        "Laskettu uusista seuraajista. Lopettaneita alusta ei kerro, joten ei tiedetä, ketkä jäivät.",
        "Räknat på nya följare. Plattformen berättar inte vilka som slutat, så det är inte känt vilka som"
        " stannade.",
        "Counted from new followers. The platform does not tell who stopped, so it is not known who stayed.",
    ),
    "measure.followers.open": (
        "Miten luvut on laskettu",
        "Hur siffrorna är räknade",
        "How the figures are worked out",
    ),
    "measure.followers.definitions": (
        "Miten tämä lasketaan",
        "Hur det här räknas",
        "How this is worked out",
    ),
    "measure.followers.definition.gained": (
        "Kasvu on seuraajien määrä kampanjan viimeisenä päivänä miinus määrä päivää ennen kampanjan alkua.",
        "Tillväxten är antalet följare kampanjens sista dag minus antalet dagen före kampanjens början.",
        "Growth is the number of followers on the campaign's last day minus the number on the day before it"
        " began.",
    ),
    "measure.followers.definition.near": (
        "Käytetään päivää lähintä lukua, joka on enintään {days} päivän päässä; luku ennen kampanjaa ei ole"
        " kampanjan ensimmäistä päivää myöhempi. Jos sellaista ei ole, luku ei ole tiedossa. Lukujen väliä ei"
        " arvata.",
        "Den siffra används som ligger närmast dagen, högst {days} dagar bort; siffran före kampanjen är inte"
        " senare än dess första dag. Finns ingen sådan är siffran inte känd. Inget gissas mellan siffrorna.",
        "The figure nearest to the day is used, at most {days} days away; the one before the campaign is not"
        " later than its first day. Where there is none, the answer is not known. Nothing is guessed between"
        " figures.",
    ),
    "measure.followers.definition.net": (
        "Yli tavallisen on kasvu, josta on vähennetty tavallinen kasvu: keskimääräinen päivä kampanjaa"
        " edeltävien {days} päivän ajalta kertaa kampanjan päivät.",
        "Utöver det vanliga är tillväxten minus den vanliga tillväxten: en genomsnittlig dag under de {days}"
        " dagarna före kampanjen gånger kampanjens dagar.",
        "Beyond the usual is the growth less the usual growth: a mean day of the {days} days before the"
        " campaign, times the campaign's days.",
    ),
    "measure.followers.definition.kept": (
        "Jäljellä on seuraajien määrä 30 ja 90 päivää kampanjan jälkeen miinus määrä ennen kampanjaa. Mukana"
        " ovat siis myös ne, jotka tulivat vasta kampanjan jälkeen; yli tavallisen -luku karsii heitä.",
        "Kvar är antalet följare 30 och 90 dagar efter kampanjen minus antalet före den. Med är alltså också"
        " de som kom först efteråt; siffran utöver det vanliga tar hänsyn till dem.",
        "Left is the number of followers 30 and 90 days after the campaign minus the number before it. Those"
        " who came only after the campaign are in it too; the figure beyond the usual allows for them.",
    ),
    "measure.followers.usual": (
        "Tavallinen kasvu: {value} päivässä ({begins}–{ends})",
        "Vanlig tillväxt: {value} per dag ({begins}–{ends})",
        "Usual growth: {value} a day ({begins}–{ends})",
    ),
    "measure.followers.usual.unknown": (
        "Tavallista kasvua ei tiedetä: kampanjaa edeltäviltä viikoilta ei ole lukuja.",
        "Den vanliga tillväxten är inte känd: det finns inga siffror från veckorna före.",
        "The usual growth is not known: there are no figures of the weeks before.",
    ),
    "measure.followers.chart": (
        "{name}: seuraajien määrä. Kampanja on varjostettu.",
        "{name}: antalet följare. Kampanjen är skuggad.",
        "{name}: number of followers. The campaign is shaded.",
    ),
    "measure.followers.sources": ("Luvut ja niiden lähteet", "Siffrorna och källorna", "Figures and sources"),
    "measure.followers.day": ("Päivä", "Dag", "Day"),
    "measure.followers.number": ("Seuraajia", "Följare", "Followers"),
    "measure.followers.to_type": (
        "Kirjaa puuttuva määrä",
        "Skriv in ett antal som saknas",
        "Type a number that is missing",
    ),
    "measure.followers.no_figures": (
        "Kampanjan kanavilta ei ole vielä seuraajien määriä.",
        "Det finns inga antal följare för kampanjens kanaler ännu.",
        "There are no numbers of followers for the campaign's channels yet.",
    ),
}
