"""Words of the pages of posts, ads and videos, and of typed figures."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "measure.items.lead": (
        "Kaikki, mistä alustat ovat kertoneet lukuja. Liitä julkaisut ja mainokset kampanjaan, niin"
        " niiden luvut ja kulut näkyvät kampanjan tuloksissa.",
        "Allt som plattformarna har gett siffror om. Koppla inlägg och annonser till en kampanj, så"
        " syns siffrorna och kostnaderna i kampanjens resultat.",
        "Everything that platforms have given figures about. Assign posts and ads to a campaign,"
        " and their figures and costs show in its results.",
    ),
    "measure.items.empty": ("Ei vielä julkaisuja", "Inga inlägg ännu", "No posts yet"),
    "measure.items.empty.text": (
        "Tuo ensin tiedosto alustalta. Julkaisut, mainokset ja videot tulevat siitä tänne.",
        "Importera först en fil från en plattform. Inlägg, annonser och videor kommer hit därifrån.",
        "First import a file from a platform. Posts, ads and videos come here from it.",
    ),
    "measure.items.none": (
        "Haulla ei löytynyt mitään.",
        "Sökningen gav inget.",
        "Nothing was found.",
    ),
    "measure.items.caption": ("Uusin ensin", "Det nyaste först", "The newest first"),
    "measure.items.found": ("{n} kohdetta", "{n} objekt", "{n} in all"),
    "measure.items.find": ("Etsi", "Sök", "Find"),
    "measure.items.filter": ("Rajaa luetteloa", "Begränsa listan", "Narrow the list"),
    "measure.items.all": ("Kaikki", "Alla", "All"),
    "measure.items.text": ("Sana tai tunnus", "Ord eller id", "Word or id"),
    "measure.items.platform": ("Alusta", "Plattform", "Platform"),
    "measure.items.kind": ("Mikä", "Typ", "Kind"),
    "measure.items.title": ("Otsikko", "Rubrik", "Title"),
    "measure.items.figures": ("Tuoreimmat luvut", "De färskaste siffrorna", "Newest figures"),
    "measure.items.campaign": ("Kampanja", "Kampanj", "Campaign"),
    "measure.items.no_campaign": ("Ei kampanjaa", "Ingen kampanj", "No campaign"),
    "measure.items.published": ("Julkaistu", "Publicerad", "Published"),
    "measure.items.choose": ("Valitse: {title}", "Välj: {title}", "Choose: {title}"),
    "measure.items.suggested": (
        "Ajankohdan mukaan: {campaign}",
        "Enligt tidpunkten: {campaign}",
        "By its date: {campaign}",
    ),
    "measure.items.assign": (
        "Liitä valitut kampanjaan",
        "Koppla de valda till en kampanj",
        "Assign the chosen to a campaign",
    ),
    "measure.items.assign.button": ("Liitä", "Koppla", "Assign"),
    "measure.items.assign.all": (
        "Liitä kampanjaan {campaign} kaikki {n}, jotka julkaistiin sen aikana",
        "Koppla till kampanjen {campaign} alla {n} som publicerades under den",
        "Assign to {campaign} all {n} that were published during it",
    ),
    "measure.items.assign.nothing": (
        "Valitse ensin luettelosta, mitä liität.",
        "Välj först i listan vad du kopplar.",
        "First choose in the list what you assign.",
    ),
    "measure.items.assigned": (
        "{n} liitetty: {campaign}.",
        "{n} kopplade: {campaign}.",
        "{n} assigned: {campaign}.",
    ),
    "measure.items.freed": (
        "{n} irrotettu kampanjasta.",
        "{n} lösgjorda från kampanjen.",
        "{n} no longer belong to a campaign.",
    ),
    "measure.items.csv": ("julkaisut", "inlagg", "posts"),
    "measure.items.column.platform": ("alusta", "plattform", "platform"),
    "measure.items.column.channel": ("kanava", "kanal", "channel"),
    "measure.items.column.kind": ("mikä", "typ", "kind"),
    "measure.items.column.title": ("otsikko", "rubrik", "title"),
    "measure.items.column.key": ("tunnus", "id", "id"),
    "measure.items.column.url": ("osoite", "adress", "address"),
    "measure.items.column.campaign": ("kampanja", "kampanj", "campaign"),
    "measure.items.column.published": ("julkaistu", "publicerad", "published"),
    "measure.items.column.metric": ("luku", "siffra", "figure"),
    "measure.items.column.value": ("arvo", "värde", "value"),
    "measure.items.column.unit": ("yksikkö", "enhet", "unit"),
    "measure.items.column.currency": ("valuutta", "valuta", "currency"),
    "measure.items.column.from": ("jakso alkaa", "perioden börjar", "period begins"),
    "measure.items.column.until": ("jakso päättyy ennen", "perioden slutar före", "period ends before"),
    "measure.items.column.as_of": ("tiedossa", "känd", "as known on"),
    "measure.items.column.source": ("lähde", "källa", "source"),
    # One item.
    "measure.item.open": ("Avaa alustalla", "Öppna på plattformen", "Open on the platform"),
    "measure.item.key": ("Tunnus", "Id", "Id"),
    "measure.item.assign": ("Tallenna kampanja", "Spara kampanjen", "Save the campaign"),
    "measure.item.figures": (
        "Tuoreimmat luvut",
        "De färskaste siffrorna",
        "Newest figures",
    ),
    "measure.item.figures.note": (
        "Valitse luku, niin näet, miten se on kertynyt.",
        "Välj en siffra, så ser du hur den har vuxit.",
        "Choose a figure to see how it has grown.",
    ),
    "measure.item.empty": ("Ei lukuja", "Inga siffror", "No figures"),
    "measure.item.empty.text": (
        "Tuo tiedosto alustalta tai kirjaa luku käsin.",
        "Importera en fil från plattformen eller skriv in en siffra.",
        "Import a file from the platform, or type a figure.",
    ),
    "measure.item.metric": ("Luku", "Siffra", "Figure"),
    "measure.item.value": ("Arvo", "Värde", "Value"),
    "measure.item.as_of": ("Tiedossa", "Känd", "As known on"),
    "measure.item.days": ("Jakso", "Period", "Days"),
    "measure.item.source": ("Lähde", "Källa", "Source"),
    "measure.item.source.file": (
        "{name}, rivi {line}",
        "{name}, rad {line}",
        "{name}, line {line}",
    ),
    "measure.item.source.typed": (
        "Kirjannut {name}: {source}",
        "Inskriven av {name}: {source}",
        "Typed by {name}: {source}",
    ),
    "measure.item.total": ("Kertymä", "Totalt", "Total"),
    "measure.item.gain": ("Kasvu", "Ökning", "Gain"),
    "measure.item.gain.a_day": ("Päivässä", "Per dag", "A day"),
    "measure.item.snapshots.caption": (
        "{metric}: kertymä ja kasvu",
        "{metric}: totalt och ökning",
        "{metric}: total and gain",
    ),
    "measure.item.snapshots.note": (
        "Kertymä on luku julkaisun koko ajalta sinä päivänä, jona tiedosto haettiin. Kasvu on kahden kertymän"
        " erotus.",
        "Totalen är siffran för inläggets hela tid den dag då filen hämtades. Ökningen är skillnaden mellan"
        " två totaler.",
        "The total is the figure of the whole time until the day the file was fetched. The gain is the"
        " difference of two totals.",
    ),
    "measure.item.periods.caption": (
        "{metric}: jaksot",
        "{metric}: perioder",
        "{metric}: periods",
    ),
    "measure.item.periods.note": (
        "Kustakin jaksosta uusin tieto. Jos alusta on muuttanut lukua, näet myös aiemman.",
        "Den nyaste uppgiften om varje period. Om plattformen har ändrat siffran ser du också den tidigare.",
        "Of each period what was known last. Where the platform changed a figure, you see the former too.",
    ),
    "measure.item.periods.all": ("Kaikki {n} jaksoa", "Alla {n} perioder", "All {n} periods"),
    "measure.item.chart.gains": (
        "{metric}: kasvu päivässä tiedostojen välillä. Eniten {days}: {value} päivässä.",
        "{metric}: ökning per dag mellan filerna. Mest {days}: {value} per dag.",
        "{metric}: gain a day between the files. Most {days}: {value} a day.",
    ),
    "measure.item.chart.periods": (
        "{metric} päivässä. Eniten {days}: {value}.",
        "{metric} per dag. Mest {days}: {value}.",
        "{metric} a day. Most {days}: {value}.",
    ),
    "measure.item.one": (
        "Kertymä tunnetaan vasta yhdeltä päivältä. Kasvu näkyy, kun tuot myöhemmin haetun tiedoston.",
        "Totalen är känd bara för en dag. Ökningen syns när du importerar en fil som hämtats senare.",
        "The total is known for one day only. The gain shows once you import a file fetched later.",
    ),
    "measure.item.drift": (
        "Alusta on välillä pienentänyt lukua. Sellaista tapahtuu, kun alusta poistaa epäaitoja tilejä tai"
        " laskee uudelleen. Pieneneminen näytetään sellaisenaan.",
        "Plattformen har emellanåt minskat siffran. Det händer när den tar bort oäkta konton eller räknar om."
        " Minskningen visas som den är.",
        "The platform has lowered the figure at times. That happens when it removes fake accounts or counts"
        " anew. The loss is shown as it is.",
    ),
    "measure.item.former": ("aiemmin {value} ({day})", "tidigare {value} ({day})", "before {value} ({day})"),
    "measure.item.never_summed": (
        "Tätä lukua ei lasketa yhteen: sama ihminen on mukana monessa.",
        "Den här siffran summeras inte: samma människa finns med i flera.",
        "This figure is never summed: the same person is in several.",
    ),
    "measure.item.csv": ("luvut", "siffror", "figures"),
    # Typing a figure.
    "measure.type.title": ("Kirjaa luku käsin", "Skriv in en siffra", "Type a figure"),
    "measure.type.lead": (
        "Kun alusta ei anna tiedostoa, kirjaa luku, jonka näit. Se merkitään kirjatuksi.",
        "När plattformen inte ger någon fil, skriv in siffran du såg. Den märks som inskriven.",
        "When the platform gives no file, type the figure you saw. It is marked as typed.",
    ),
    "measure.type.about": ("Mitä luku koskee", "Vad siffran gäller", "What the figure is about"),
    "measure.type.about.hint": (
        "Kanavan sivu tai tili. Yksittäisen julkaisun luvun voit kirjata julkaisun omalla sivulla.",
        "Kanalens sida eller konto. Siffran för ett enskilt inlägg skriver du på inläggets egen sida.",
        "The channel's page or account. A single post's figure you can type on the post's own page.",
    ),
    "measure.type.about.missing": (
        "Valitse, mitä luku koskee",
        "Välj vad siffran gäller",
        "Choose what the figure is about",
    ),
    "measure.type.no_channels": (
        "Lisää ensin suunnitelmaan kanava, jonka lukuja kirjaat.",
        "Lägg först till i planen kanalen vars siffror du skriver in.",
        "First add the channel whose figures you type to the plan.",
    ),
    "measure.type.metric": ("Mikä luku", "Vilken siffra", "Which figure"),
    "measure.type.value": ("Luku", "Siffra", "Figure"),
    "measure.type.value.hint": (
        "Raha euroina, osuus prosentteina, aika sekunteina.",
        "Pengar i euro, andel i procent, tid i sekunder.",
        "Money in euros, a share in per cent, time in seconds.",
    ),
    "measure.type.value.missing": ("Kirjoita luku", "Skriv siffran", "Write the figure"),
    "measure.type.value.wrong": (
        "Kirjoita luku numeroin, esimerkiksi 1240",
        "Skriv talet med siffror, till exempel 1240",
        "Write the figure in digits, for example 1240",
    ),
    "measure.type.as_of": ("Minä päivänä näit sen", "Vilken dag du såg den", "On which day you saw it"),
    "measure.type.as_of.missing": ("Valitse päivä", "Välj dagen", "Choose the day"),
    "measure.type.period": (
        "Jos luku on tietyltä ajalta",
        "Om siffran gäller en viss tid",
        "If the figure is of certain days",
    ),
    "measure.type.period.hint": (
        "Esimerkiksi viikon käynnit. Jätä tyhjäksi, jos luku on kertymä tai tilanne, kuten seuraajien määrä.",
        "Till exempel veckans besök. Lämna tomt om siffran är en total eller ett läge, som antalet följare.",
        "For example the visits of a week. Leave empty for a total or a state, such as the number of"
        " followers.",
    ),
    "measure.type.first": ("Ensimmäinen päivä", "Första dagen", "First day"),
    "measure.type.last": ("Viimeinen päivä", "Sista dagen", "Last day"),
    "measure.type.both": (
        "Anna jakson molemmat päivät tai jätä molemmat tyhjiksi",
        "Ange periodens båda dagar eller lämna båda tomma",
        "Give both days of the period, or leave both empty",
    ),
    "measure.type.backwards": (
        "Jakson viimeinen päivä on ennen ensimmäistä",
        "Periodens sista dag är före den första",
        "The period's last day is before the first",
    ),
    "measure.type.source": ("Mistä luku on", "Varifrån siffran är", "Where the figure is from"),
    "measure.type.source.hint": (
        "Esimerkiksi Instagram-sovellus, ammattilaisen hallintapaneeli.",
        "Till exempel Instagram-appen, instrumentpanelen för proffs.",
        "For example the Instagram app, professional dashboard.",
    ),
    "measure.type.source.missing": (
        "Kirjoita, mistä luku on",
        "Skriv varifrån siffran är",
        "Write where the figure is from",
    ),
    "measure.type.save": ("Kirjaa luku", "Skriv in siffran", "Type the figure"),
    "measure.type.saved": ("Luku on kirjattu.", "Siffran är inskriven.", "The figure has been typed."),
    "measure.type.remove": ("Poista", "Ta bort", "Remove"),
    "measure.type.removed": (
        "Kirjattu luku on poistettu.",
        "Den inskrivna siffran är borttagen.",
        "The typed figure has been removed.",
    ),
}
