"""Words of the pages of levels, of consent and of other sites."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "measure.level.title": ("Mittaamisen taso", "Mätnivå", "Level of measurement"),
    "measure.level.lead": (
        "Tasoja on kolme. Kaikki aloittavat tasolta A, jolla kävijästä ei lueta mitään. Ylemmälle tasolle"
        " siirrytään vain kirjatulla päätöksellä, ja alas pääsee heti.",
        "Det finns tre nivåer. Alla börjar på nivå A, där ingenting läses om besökaren. En högre nivå kräver"
        " ett antecknat beslut, och ner kommer man genast.",
        "There are three levels. Everybody begins at level A, where nothing is read of the visitor. A higher"
        " level needs a recorded decision, and going down takes effect at once.",
    ),
    "measure.level.present": ("Nyt taso {level}", "Nu nivå {level}", "Now level {level}"),
    "measure.level.present.by": (
        "Päättäjä: {by}, {on}",
        "Beslutat av: {by}, {on}",
        "Decided by: {by}, {on}",
    ),
    "measure.level.present.none": (
        "Päätöstä ei ole tarvittu.",
        "Inget beslut har behövts.",
        "No decision has been needed.",
    ),
    "measure.level.present.asks": (
        "Kampanjasivut kysyvät lupaa polun seuraamiseen.",
        "Kampanjsidorna ber om samtycke till att följa besökarens stig.",
        "Campaign pages ask for consent to follow the path.",
    ),
    "measure.level.here": ("Nyt käytössä", "Används nu", "In use now"),
    "measure.level.gives": ("Kertoo", "Berättar", "Tells"),
    "measure.level.not": ("Ei kerro", "Berättar inte", "Does not tell"),
    "measure.level.keeps": (
        "Mitä luetaan ja säilytetään",
        "Vad som läses och sparas",
        "What is read and kept",
    ),
    "measure.level.needs": ("Mitä vaatii", "Vad som krävs", "What it takes"),
    "measure.level.A.name": ("A: määrät", "A: antal", "A: counts"),
    "measure.level.B.name": ("B: yksi päivä", "B: en dag", "B: one day"),
    "measure.level.C.name": ("C: polut", "C: stigar", "C: paths"),
    "measure.level.A.choice": (
        "A: lasketaan määriä, kävijästä ei lueta mitään",
        "A: vi räknar antal och läser ingenting om besökaren",
        "A: counts, nothing is read of the visitor",
    ),
    "measure.level.B.choice": (
        "B: nähdään, mitä sama kävijä tekee yhden päivän aikana",
        "B: vi ser vad samma besökare gör under en dag",
        "B: what the same visitor does within one day",
    ),
    "measure.level.C.choice": (
        "C: nähdään koko polku, enintään 180 päivää",
        "C: vi ser hela stigen, högst 180 dagar",
        "C: the whole path, up to 180 days",
    ),
    "measure.level.A.gives": (
        "Kuinka monta kertaa linkkiä seurattiin, lomake avattiin, siinä oli korjattavaa ja se"
        " lähetettiin: tunneittain ja kanavittain. Askelten väliset suhteet ja kanavien osuudet.",
        "Hur många gånger en länk följdes, formuläret öppnades, något måste rättas och det"
        " skickades: per timme och kanal. Förhållandet mellan stegen och kanalernas andelar.",
        "How many times a link was followed, the form opened, mended and sent: by hour and channel."
        " Ratios between the steps and the shares of channels.",
    ),
    "measure.level.A.not": (
        "Kuinka moni eri ihminen kävi, kuinka kauan askelten välillä kului tai palasiko joku.",
        "Hur många olika människor som kom, hur länge det tog mellan stegen eller om någon kom tillbaka.",
        "How many different people came, how long it took between the steps, or whether somebody came back.",
    ),
    "measure.level.A.keeps": (
        "Tunti, sivu, tapahtuma ja kanava. Kävijästä ei mitään: ei IP-osoitetta, ei evästettä, ei tarkkaa"
        " aikaa. Selaimen nimestä katsotaan ohimennen vain, onko kävijä kone, jota ei lasketa.",
        "Timme, sida, händelse och kanal. Ingenting om besökaren: ingen IP-adress, ingen kaka, ingen exakt"
        " tid. Av webbläsarens namn ser vi bara efter om besökaren är en maskin, som inte räknas.",
        "The hour, the page, the event and the channel. Nothing of the visitor: no IP address, no cookie, no"
        " exact time. The browser's name is only glanced at to leave out machines.",
    ),
    "measure.level.A.needs": (
        "Ei päätöstä: tästä aloitetaan.",
        "Inget beslut: här börjar alla.",
        "No decision: everybody begins here.",
    ),
    "measure.level.B.gives": (
        "Lisäksi kuinka moni eri selain kävi päivän aikana, missä järjestyksessä sivut avattiin ja kuinka"
        " kauan askelten välillä kului.",
        "Dessutom hur många olika webbläsare som kom under dagen, i vilken ordning sidorna öppnades och hur"
        " länge det tog mellan stegen.",
        "Also how many different browsers came in a day, in which order pages were opened, and how long it"
        " took between the steps.",
    ),
    "measure.level.B.not": (
        "Mitä tapahtui eri päivinä, eikä sitä, kuka lähetti lomakkeen: lähetettyä lomaketta ei"
        " liitetä kävijään.",
        "Vad som hände olika dagar, och inte vem som skickade ett formulär: ett skickat formulär"
        " kopplas inte till besökaren.",
        "What happened on different days, nor who sent a form: a sent form is not joined to the visitor.",
    ),
    "measure.level.B.keeps": (
        "IP-osoitteesta ja selaimen nimestä lasketaan tunnus, mutta niitä itseään ei tallenneta. Tunnuksen"
        " avain tehdään joka päivä uudeksi ja vanha hävitetään, joten tunnusta ei voi laskea uudelleen.",
        "Av IP-adressen och webbläsarens namn räknas ett märke, men de sparas inte. Nyckeln till märket görs"
        " ny varje dag och den gamla förstörs, så märket kan inte räknas ut på nytt.",
        "A mark is worked out from the IP address and the browser's name, which are not stored. The mark's"
        " key is made anew each day and the old one destroyed, so that the mark cannot be worked out again.",
    ),
    "measure.level.B.needs": (
        "Kirjattu päätös, esimerkiksi tietosuojavastaavan. Suomessa viranomaiset edellyttävät"
        " kävijäseurantaan"
        " yleensä suostumusta, vaikka evästeitä ei olisi.",
        "Ett antecknat beslut, till exempel av dataskyddsombudet. I Finland kräver myndigheterna i regel"
        " samtycke till besöksstatistik också utan kakor.",
        "A recorded decision, for example by the data protection officer. In Finland the authorities usually"
        " expect consent for visitor statistics, even without cookies.",
    ),
    "measure.level.C.gives": (
        "Koko polku viikkojenkin yli: mihin jäätiin kesken, kuinka kauan askeleet kestivät, kuinka moni"
        " palasi ja mikä kanava johti vastaukseen.",
        "Hela stigen också över flera veckor: var man stannade, hur länge stegen tog, hur många som kom"
        " tillbaka och vilken kanal som ledde till ett svar.",
        "The whole path, over weeks too: where people stopped, how long the steps took, how many came back,"
        " and which channel led to an answer.",
    ),
    "measure.level.C.not": (
        "Kuka kävijä on. Jokaisen luvun vieressä kerrotaan, kuinka monta ei voitu seurata.",
        "Vem besökaren är. Bredvid varje siffra står hur många som inte kunde följas.",
        "Who the visitor is. Beside each figure stands how many could not be followed.",
    ),
    "measure.level.C.keeps": (
        "Polkua seurataan palvelun omalla viitteellä: lomakkeella, kuitilla tai viestin linkillä."
        " Viitteestä säilytetään vain salattu tiiviste, 13 kuukautta. Jos sivu kysyy luvan, eväste"
        " asetetaan vasta luvan jälkeen. IP-osoitetta tai selaimen nimeä ei lueta.",
        "Stigen följs med tjänstens egen referens: formuläret, kvittot eller länken i ett"
        " meddelande. Av referensen sparas bara en krypterad kontrollsumma, i 13 månader. Om sidan"
        " ber om samtycke sätts kakan först efter det. IP-adressen eller webbläsarens namn läses"
        " inte.",
        "The path is followed by the service's own reference: the form, the receipt or the link in"
        " a message. Only a keyed hash of it is kept, for 13 months. If the page asks for consent,"
        " a cookie is set only after it is given. The IP address and the browser's name are not"
        " read.",
    ),
    "measure.level.C.needs": (
        "Kirjattu päätös perusteineen. Kirjaa myös, kysytäänkö kävijöiltä lupa.",
        "Ett antecknat beslut med grunder. Anteckna också om besökarna ombeds ge samtycke.",
        "A recorded decision with its ground. Record also whether visitors are asked for consent.",
    ),
    "measure.level.everyone": (
        "Jos selain pyytää, ettei kävijää seurata (Do Not Track tai Global Privacy Control), käynti lasketaan"
        " aina kuten tasolla A. Polkujen viitteet poistetaan 13 kuukauden ja tapahtumat 25 kuukauden"
        " kuluttua.",
        "Om webbläsaren ber att besökaren inte ska följas (Do Not Track eller Global Privacy Control) räknas"
        " besöket alltid som på nivå A. Stigarnas referenser tas bort efter 13 månader och händelserna efter"
        " 25 månader.",
        "When the browser asks not to be followed (Do Not Track or Global Privacy Control), the visit"
        " is always"
        " counted as at level A. References of paths are removed after 13 months and events after 25.",
    ),
    "measure.level.all": ("Kolme tasoa", "Tre nivåer", "Three levels"),
    "measure.level.decide.lead": (
        "Uusi päätös on voimassa heti. Aiemmat päätökset jäävät näkyviin.",
        "Ett nytt beslut gäller genast. Tidigare beslut finns kvar att läsa.",
        "A new decision takes effect at once. Earlier decisions stay visible.",
    ),
    "measure.sites.open": ("Muut sivustot", "Andra webbplatser", "Other sites"),
    "measure.level.decide": ("Kirjaa päätös", "Anteckna ett beslut", "Record a decision"),
    "measure.level.lower": (
        "Siirry heti tasolle {level}",
        "Gå genast ner till nivå {level}",
        "Go down to level {level} now",
    ),
    "measure.level.lower.text": (
        "Alas pääsee ilman perusteluja. Uusia viitteitä ei enää tallenneta; jo kerätyt poistuvat ajallaan.",
        "Ner kommer man utan motivering. Inga nya referenser sparas; de som redan samlats"
        " försvinner när deras tid går ut.",
        "Going down needs no ground. No new references are stored; those collected go when their time is up.",
    ),
    "measure.level.may_not": (
        "Päätöksen kirjaa organisaation omistaja.",
        "Beslutet antecknas av organisationens ägare.",
        "An owner of the organisation records the decision.",
    ),
    "measure.level.history": ("Päätökset", "Besluten", "Decisions"),
    "measure.level.history.none": (
        "Yhtään päätöstä ei ole kirjattu. Mitataan tasolla A.",
        "Inga beslut har antecknats. Vi mäter på nivå A.",
        "No decision has been recorded. Measuring is at level A.",
    ),
    "measure.level.column.level": ("Taso", "Nivå", "Level"),
    "measure.level.column.by": ("Kuka päätti", "Vem beslutade", "Who decided"),
    "measure.level.column.on": ("Milloin", "När", "When"),
    "measure.level.column.ground": ("Peruste", "Grund", "Ground"),
    "measure.level.column.recorded": ("Kirjattu", "Antecknat", "Recorded"),
    "measure.level.history.asks": ("lupa kysytään", "samtycke begärs", "consent is asked"),
    "measure.level.no_ground": ("ei tarvita", "behövs inte", "not needed"),
    "measure.level.saved": (
        "Nyt mitataan tasolla {level}.",
        "Nu mäter vi på nivå {level}.",
        "Measuring is now at level {level}.",
    ),
    "measure.level.form.level": (
        "Millä tasolla mitataan?",
        "På vilken nivå ska vi mäta?",
        "At which level do you measure?",
    ),
    "measure.level.form.level.missing": ("Valitse taso.", "Välj nivå.", "Choose a level."),
    "measure.level.form.asks": (
        "Kampanjasivu kysyy kävijältä luvan evästeeseen (vain tasolla C)",
        "Kampanjsidan ber besökaren om samtycke till en kaka (bara på nivå C)",
        "The campaign page asks the visitor's consent to a cookie (level C only)",
    ),
    "measure.level.form.asks.hint": (
        "Kieltäytyminen on yhtä helppoa kuin suostuminen, eikä ennen lupaa tallenneta mitään.",
        "Det är lika lätt att säga nej som ja, och ingenting sparas innan.",
        "Refusing is as easy as agreeing, and nothing is stored before.",
    ),
    "measure.level.form.ground": ("Peruste", "Grund", "Ground"),
    "measure.level.form.ground.hint": (
        "Esimerkiksi: tietosuojavastaavan lausunto 3.11.2026, tai kävijän suostumus. Tarvitaan tasoilla"
        " B ja C.",
        "Till exempel: dataskyddsombudets utlåtande 3.11.2026, eller besökarens samtycke. Behövs på nivå B"
        " och C.",
        "For example: the data protection officer's statement of 3 November 2026, or the visitor's consent."
        " Needed at levels B and C.",
    ),
    "measure.level.form.by": ("Kuka päätti", "Vem beslutade", "Who decided"),
    "measure.level.form.by.hint": (
        "Nimi ja tehtävä, esimerkiksi tietosuojavastaava Aino Virtanen. Tarvitaan tasoilla B ja C.",
        "Namn och uppgift, till exempel dataskyddsombud Aino Virtanen. Behövs på nivå B och C.",
        "Name and post, for example data protection officer Aino Virtanen. Needed at levels B and C.",
    ),
    "measure.level.form.on": ("Milloin päätettiin", "När beslutades det", "When it was decided"),
    "measure.level.form.save": ("Tallenna päätös", "Spara beslutet", "Save the decision"),
    "measure.needs_level": (
        "Tämä luku vaatii tason {level}.",
        "Den här siffran kräver nivå {level}.",
        "This figure needs level {level}.",
    ),
    "measure.needs_level.link": (
        "Katso, mitä taso {level} vaatii",
        "Se vad nivå {level} kräver",
        "See what level {level} takes",
    ),
    # Facts.
    "measure.fact.level_decided": (
        "Mittaamisen taso päätettiin",
        "Mätnivån beslutades",
        "The level of measurement was decided",
    ),
    "measure.fact.site_added": ("Sivusto lisättiin", "En webbplats lades till", "A site was added"),
    "measure.fact.site_changed": ("Sivustoa muutettiin", "En webbplats ändrades", "A site was changed"),
    "measure.fact.site_retired": (
        "Sivuston laskeminen lopetettiin",
        "En webbplats räknas inte längre",
        "A site is no longer counted",
    ),
    "measure.fact.site_put_back": (
        "Sivusto otettiin takaisin",
        "En webbplats togs tillbaka",
        "A site was taken back",
    ),
}
