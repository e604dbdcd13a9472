"""Words of costs and returns that are written down."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "measure.costs": ("Kulut", "Kostnader", "Costs"),
    "measure.returns": ("Tuotot", "Intäkter", "Returns"),
    "measure.costs.title": ("Kulut ja tuotot", "Kostnader och intäkter", "Costs and returns"),
    "measure.costs.lead": (
        "Palkinnot ja vero tulevat kampanjasta ja mainonta tiedostoista, jos olet tuonut niitä. Kirjaa itse"
        " loput.",
        "Priserna och skatten kommer från kampanjen och annonseringen från filer, om du har importerat"
        " sådana. Skriv själv in resten.",
        "Prizes and tax come from the campaign, and advertising from files if you have imported any. Write"
        " down the rest.",
    ),
    "measure.costs.caption": (
        "Mihin raha ja aika menivät",
        "Vad pengar och tid gick till",
        "Where money and time went",
    ),
    "measure.costs.empty": ("Kuluja ei ole vielä kirjattu", "Inga kostnader är inskrivna än", "No costs yet"),
    "measure.costs.empty.text": (
        "Aloita työtunneista: ne ovat usein suurin kulu. Jos jotakin ei ollut, kirjoita 0.",
        "Börja med arbetstimmarna: de är ofta den största kostnaden. Om du inte hade några, skriv 0.",
        "Begin with the hours of work: they are often the largest cost. If there were none, write 0.",
    ),
    "measure.costs.missing": (
        "Ei vielä tiedossa: {kinds}. Summa voi siis olla liian pieni. Jos jotakin ei ollut, kirjoita 0.",
        "Ännu inte känt: {kinds}. Summan kan alltså vara för liten. Om det inte fanns något, skriv 0.",
        "Not known yet: {kinds}. So the sum may be too small. If there were none, write 0.",
    ),
    "measure.costs.at_least": ("Tiedossa olevat kulut", "Kända kostnader", "Costs that are known"),
    "measure.costs.add": ("Lisää kuluja", "Lägg till kostnader", "Add costs"),
    "measure.costs.add.lead": (
        "Rivi tallentuu, kun painat Enter, ja kohdistin palaa samaan kohtaan seuraavaa varten.",
        "Raden sparas när du trycker Enter, och markören går tillbaka till samma ställe för nästa.",
        "Press Enter to keep a row. The cursor returns to the same place for the next one.",
    ),
    "measure.cost": ("Kulu", "Kostnad", "Cost"),
    "measure.cost.how": ("Miten laskettu", "Hur det räknats", "How it is worked out"),
    "measure.cost.what": ("Mihin", "Till vad", "What for"),
    "measure.cost.what.missing": (
        "Kirjoita, mihin kulu meni.",
        "Skriv vad kostnaden gällde.",
        "Write what it was for.",
    ),
    "measure.cost.hours": ("Tunnit", "Timmar", "Hours"),
    "measure.cost.hours.wrong": (
        "Kirjoita tunnit, esimerkiksi 12 tai 7,5.",
        "Skriv timmarna, till exempel 12 eller 7,5.",
        "Write the hours, for example 12 or 7.5.",
    ),
    "measure.cost.rate": ("Tuntihinta", "Timpris", "Rate per hour"),
    "measure.cost.rate.hint": (
        "Jos jätät tuntihinnan tyhjäksi, käytetään oletusta {rate}.",
        "Lämnar du timpriset tomt används antagandet {rate}.",
        "Leave the rate empty to use the assumed {rate}.",
    ),
    "measure.cost.amount": ("Summa", "Summa", "Amount"),
    "measure.cost.amount.missing": (
        "Kirjoita summa euroina, esimerkiksi 120,50.",
        "Skriv summan i euro, till exempel 120,50.",
        "Write the amount in euros, for example 120.50.",
    ),
    "measure.cost.a_month": ("Hinta kuukaudessa", "Pris i månaden", "Price per month"),
    "measure.cost.shared": (
        "Kaikkien kampanjoiden yhteinen",
        "Gemensamt för alla kampanjer",
        "Shared by all campaigns",
    ),
    "measure.cost.from_on": ("Ensimmäinen päivä", "Första dagen", "First day"),
    "measure.cost.last_on": ("Viimeinen päivä", "Sista dagen", "Last day"),
    "measure.cost.source.hint": (
        "Esimerkiksi laskun numero tai tuntilista.",
        "Till exempel fakturans nummer eller en timlista.",
        "For example the number of an invoice, or a time sheet.",
    ),
    "measure.cost.no_channel": ("Ei kerrottu", "Inte angivet", "Not said"),
    "measure.cost.no_milestone": ("Ei etappia", "Ingen etapp", "No milestone"),
    "measure.cost.added": ("Lisätty: {what}.", "Tillagt: {what}.", "Added: {what}."),
    "measure.cost.title": ("Muuta kulua", "Ändra kostnaden", "Change the cost"),
    "measure.cost.remove.text": (
        "Poiston voi perua heti sen jälkeen.",
        "Det går att ångra direkt efteråt.",
        "This can be undone right after.",
    ),
    "measure.cost.kind.prizes": ("Palkinnot", "Priser", "Prizes"),
    "measure.cost.kind.tax": ("Arpajaisvero", "Lotteriskatt", "Lottery tax"),
    "measure.cost.kind.advertising": ("Mainonta", "Annonsering", "Advertising"),
    "measure.cost.kind.work": ("Työ", "Arbete", "Work"),
    "measure.cost.kind.tools": ("Välineet", "Verktyg", "Tools"),
    "measure.cost.kind.other": ("Muut", "Övrigt", "Other"),
    "measure.cost.add.work": ("Työtunteja", "Arbetstimmar", "Hours of work"),
    "measure.cost.add.advertising": ("Mainontaa", "Annonsering", "Advertising"),
    "measure.cost.add.tools": ("Väline kuukausihinnalla", "Verktyg med månadspris", "A tool by the month"),
    "measure.cost.add.other": ("Muu kulu", "Annan kostnad", "Another cost"),
    "measure.cost.tax": ("Tämän arvonnan osuus", "Den här lottningens del", "This draw's part"),
    "measure.cost.tax.how": (
        "{percent} % palkintojen arvosta {prizes}",
        "{percent} % av prisernas värde {prizes}",
        "{percent}% of the prizes' value {prizes}",
    ),
    "measure.cost.tax.below": (
        "Kuukauden vero jää rajan alle, joten sitä ei makseta.",
        "Månadens skatt ligger under gränsen och betalas därför inte.",
        "The month's tax is below the threshold, so none is paid.",
    ),
    "measure.cost.tax.no_day": (
        "Vero tiedetään, kun arvonnan päivä on valittu.",
        "Skatten är känd när lottningens dag har valts.",
        "The tax is known once the day of the draw is chosen.",
    ),
    "measure.cost.how.work": ("{hours} h × {rate}", "{hours} h × {rate}", "{hours} h × {rate}"),
    "measure.cost.how.work_assumed": (
        "{hours} h × oletus {rate}",
        "{hours} h × antagandet {rate}",
        "{hours} h × assumed {rate}",
    ),
    "measure.cost.how.tools": (
        "{months} kk × {price}",
        "{months} mån. × {price}",
        "{months} months × {price}",
    ),
    "measure.cost.tools.no_days": (
        "Kampanjan päivät puuttuvat.",
        "Kampanjens dagar saknas.",
        "The campaign's days are missing.",
    ),
    "measure.cost.tools.shared": (
        "Yhteinen väline: päivät on jaettu samaan aikaan käynnissä olleiden kampanjoiden kesken.",
        "Gemensamt verktyg: dagarna är delade mellan kampanjer som pågick samtidigt.",
        "A shared tool: its days are divided among the campaigns that ran at the same time.",
    ),
    "measure.cost.doubled": (
        "Ei laskettu mukaan: tuotu tiedosto kertoo saman kanavan kulut samoilta päiviltä. Muuta päiviä tai"
        " poista tämä.",
        "Inte medräknat: en importerad fil anger samma kanals kostnader för samma dagar. Ändra dagarna"
        " eller ta bort den här.",
        "Not counted: an imported file tells the same channel's costs of the same days. Change the days or"
        " remove this.",
    ),
    "measure.cost.maybe_doubled": (
        "Laskettu mukaan, mutta voi olla sama kuin tuodussa tiedostossa. Kerro kanava.",
        "Medräknat, men kan vara samma som i en importerad fil. Ange kanalen.",
        "Counted, but it may be the same as in an imported file. Say which channel it was.",
    ),
    "measure.cost.other_money": (
        "Summa on valuutassa {currency}. Sitä ei muunneta: kirjaa eurot itse.",
        "Summan är i {currency}. Den omvandlas inte: skriv själv in den i euro.",
        "The amount is in {currency}. It is not converted: write down the euros yourself.",
    ),
    "measure.cost.source.donor": ("Lahjoittaja: {donor}", "Donator: {donor}", "Donated by {donor}"),
    "measure.cost.source.prizes": ("Kampanjan palkinnot", "Kampanjens priser", "The campaign's prizes"),
    "measure.cost.source.tax": (
        "Arpajaisverolaki 552/1992",
        "Lagen om lotteriskatt 552/1992",
        "Lottery tax act 552/1992",
    ),
    "measure.cost.source.file": ("Tiedosto {name}", "Filen {name}", "The file {name}"),
    "measure.cost.source.typed": ("Kirjattu käsin", "Inskrivet för hand", "Written by hand"),
    "measure.gifts": ("Lahjoitetut palkinnot", "Donerade priser", "Donated prizes"),
    "measure.gifts.text": (
        "Lahjoitettu palkinto ei maksa teille mitään, joten sitä ei lasketa summaan. Arpajaisvero"
        " maksetaan siitäkin. Arvo yhteensä {value}.",
        "Ett donerat pris kostar er ingenting och räknas därför inte med i summan. Lotteriskatt"
        " betalas också för det. Sammanlagt värde {value}.",
        "A donated prize costs you nothing, so it is not in the sum. Lottery tax is paid on it all"
        " the same. Worth {value} in all.",
    ),
    "measure.gifts.value": ("Arvo", "Värde", "Value"),
    "measure.returns.caption": ("Mitä saatiin takaisin", "Vad som kom tillbaka", "What came back"),
    "measure.returns.empty": ("Tuottoja ei ole kirjattu", "Inga intäkter är inskrivna", "No returns yet"),
    "measure.returns.empty.text": (
        "Kirjaa tähän vain se, mille on lähde: säästetty raha, uudet maksavat asiakkaat, saatu avustus. Jos"
        " tuottoa ei voi laskea, voit kirjata senkin.",
        "Skriv bara in sådant som har en källa: inbesparade pengar, nya betalande kunder, ett bidrag. Om"
        " intäkten inte går att räkna kan du skriva in det också.",
        "Write only what has a source: money saved, new paying customers, a grant. If a return cannot be"
        " counted, you can write that down too.",
    ),
    "measure.return.new": ("Lisää tuotto", "Lägg till en intäkt", "Add a return"),
    "measure.return.title": ("Tuotto", "Intäkt", "Return"),
    "measure.return.what": ("Mitä saatiin", "Vad kom tillbaka", "What came back"),
    "measure.return.what.hint": (
        "Esimerkiksi uudet kurssimaksut tai säästynyt kyselytutkimus.",
        "Till exempel nya kursavgifter eller en inbesparad enkät.",
        "For example new course fees, or a survey that need not be bought.",
    ),
    "measure.return.what.missing": (
        "Kirjoita, mitä saatiin.",
        "Skriv vad som kom tillbaka.",
        "Write what came back.",
    ),
    "measure.return.kind": ("Kuinka hyvin se tiedetään", "Hur väl är det känt", "How well is it known"),
    "measure.return.kind.missing": ("Valitse yksi.", "Välj en.", "Choose one."),
    "measure.return.kind.money": ("Rahaa", "Pengar", "Money"),
    "measure.return.kind.estimate": ("Arvio", "Uppskattning", "Estimate"),
    "measure.return.kind.not_known": ("Ei tiedossa", "Inte känt", "Not known"),
    "measure.return.kind.money.told": (
        "Rahaa, jonka voi näyttää",
        "Pengar som kan visas",
        "Money that can be shown",
    ),
    "measure.return.kind.estimate.told": (
        "Arvio: pienin, todennäköisin ja suurin",
        "Uppskattning: minst, sannolikast och störst",
        "An estimate: the least, the likeliest and the most",
    ),
    "measure.return.kind.not_known.told": (
        "Ei tiedossa: jotakin saatiin, mutta kukaan ei tiedä, minkä arvoista",
        "Inte känt: något kom, men ingen vet vad det är värt",
        "Not known: something came, but nobody knows what it is worth",
    ),
    "measure.return.mid": (
        "Summa tai todennäköisin",
        "Summan eller det sannolikaste",
        "The amount, or the likeliest",
    ),
    "measure.return.mid.hint": (
        "Jätä tyhjäksi, jos sitä ei tiedetä. Tyhjä ei ole nolla.",
        "Lämna tomt om det inte är känt. Tomt är inte noll.",
        "Leave empty if it is not known. Empty is not zero.",
    ),
    "measure.return.low": ("Vähintään", "Minst", "At least"),
    "measure.return.high": ("Enintään", "Högst", "At most"),
    "measure.return.source.hint": (
        "Pakollinen, jos annat summan: raportti, laskelma tai henkilön tehtävä.",
        "Krävs om du anger en summa: rapport, kalkyl eller någons uppgift.",
        "Needed when you give an amount: a report, a calculation or somebody's post.",
    ),
    "measure.return.on": ("Päivä", "Dag", "Day"),
}
