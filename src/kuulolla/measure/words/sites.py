"""Words of other sites of the organisation."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "measure.sites": ("Muut sivustot", "Andra webbplatser", "Other sites"),
    "measure.sites.lead": (
        "Kun polku jatkuu omaan verkkokauppaan tai hakemussivulle, lisää sivusto tähän ja kopioi"
        " rivi sen sivuille. Sivuston avaukset ja tapahtumat lasketaan samoilla säännöillä kuin"
        " tämän palvelun.",
        "När stigen fortsätter till er egen butik eller ansökningssida, lägg till webbplatsen här"
        " och kopiera raden till dess sidor. Dess sidvisningar och händelser räknas med samma"
        " regler som här.",
        "When the path goes on to your own shop or application page, add the site here and copy the"
        " line to its pages. What happens there is counted by the same rules as here.",
    ),
    "measure.sites.empty": (
        "Ei muita sivustoja",
        "Inga andra webbplatser",
        "No other sites",
    ),
    "measure.sites.empty.text": (
        "Lisää esimerkiksi verkkokauppa, ilmoittautumissivu tai kunnan pääsivusto.",
        "Lägg till exempelvis en nätbutik, en anmälningssida eller kommunens huvudsidor.",
        "Add for example a shop, an enrolment page or the city's main site.",
    ),
    "measure.site.add": ("Lisää sivusto", "Lägg till en webbplats", "Add a site"),
    "measure.site.change": ("Muuta", "Ändra", "Change"),
    "measure.site.change.title": ("Muuta sivustoa", "Ändra webbplatsen", "Change the site"),
    "measure.site.retire": ("Lopeta laskeminen", "Sluta räkna", "Stop counting"),
    "measure.site.put_back.button": ("Ota takaisin", "Ta tillbaka", "Take back"),
    "measure.site.retired.title": ("Lopetetut sivustot", "Avslutade webbplatser", "Sites no longer counted"),
    "measure.site.form.name": ("Sivuston nimi", "Webbplatsens namn", "The site's name"),
    "measure.site.form.name.hint": (
        "Esimerkiksi Kirjaston verkkokauppa",
        "Till exempel Bibliotekets nätbutik",
        "For example The library's shop",
    ),
    "measure.site.form.hosts": ("Osoitteet", "Adresser", "Addresses"),
    "measure.site.form.hosts.hint": (
        "Yksi riville, esimerkiksi kauppa.kaupunki.fi. Vain näiltä sivuilta tulevat tapahtumat lasketaan. Jos"
        " jätät tyhjäksi, kelpaavat kaikki, joilla on sivuston avain.",
        "En per rad, till exempel butik.staden.fi. Bara händelser från de här sidorna räknas. Lämnar du tomt"
        " duger alla som har webbplatsens nyckel.",
        "One on each line, for example shop.city.fi. Only events from these pages are counted. When empty,"
        " whoever has the site's key is counted.",
    ),
    "measure.site.form.save": ("Tallenna", "Spara", "Save"),
    "measure.site.added": (
        "{name} lisättiin. Kopioi rivi sen sivuille.",
        "{name} lades till. Kopiera raden till dess sidor.",
        "{name} was added. Copy the line to its pages.",
    ),
    "measure.site.changed": ("{name} tallennettiin.", "{name} sparades.", "{name} was saved."),
    "measure.site.retired": (
        "Sivustoa {name} ei enää lasketa. Jo lasketut jäävät.",
        "{name} räknas inte längre. Det som redan räknats blir kvar.",
        "{name} is no longer counted. What was counted stays.",
    ),
    "measure.site.put_back": (
        "Sivusto {name} lasketaan taas.",
        "{name} räknas igen.",
        "{name} is counted again.",
    ),
    "measure.site.hosts": ("Sivut", "Sidor", "Pages"),
    "measure.site.hosts.any": (
        "mistä tahansa osoitteesta",
        "från vilken adress som helst",
        "from any address",
    ),
    "measure.site.copy": (
        "Kopioi tämä rivi sivuston jokaiselle sivulle:",
        "Kopiera den här raden till varje sida på webbplatsen:",
        "Copy this line to every page of the site:",
    ),
    "measure.site.event": (
        "Oma tapahtuma, esimerkiksi kun ostoskori avataan:",
        "En egen händelse, till exempel när kundvagnen öppnas:",
        "An event of your own, for example when the cart is opened:",
    ),
    "measure.site.http": (
        "Suora kutsu ohjelmasta",
        "Direkt anrop från ett program",
        "A plain call from a program",
    ),
    "measure.site.off": (
        "Skripti ei aseta evästeitä eikä tallenna mitään selaimeen. Se ei lähetä mitään, jos sivun"
        " html-tagissa"
        ' on data-kuulolla="off".',
        "Skriptet sätter inga kakor och sparar ingenting i webbläsaren. Det skickar ingenting om sidans"
        ' html-tagg har data-kuulolla="off".',
        "The script sets no cookies and stores nothing in the browser. It sends nothing when the page's html"
        ' tag has data-kuulolla="off".',
    ),
    "measure.site.journey": (
        "Tasolla C voit antaa mukaan oman viitteenne (journey), esimerkiksi tilauksen tai hakemuksen numeron."
        " Siitä säilytetään vain tiiviste. Muilla tasoilla sitä ei lueta.",
        "På nivå C kan ni skicka med en egen referens (journey), till exempel beställningens eller ansökans"
        " nummer. Bara en kontrollsumma av den sparas. På andra nivåer läses den inte.",
        "At level C you can send a reference of your own (journey), such as the number of an order or an"
        " application. Only a hash of it is kept. At other levels it is not read.",
    ),
}
