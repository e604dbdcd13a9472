"""Words of the pages of money: costs, returns, and what it was worth."""

from __future__ import annotations

from kuulolla.core.words import Sentence
from kuulolla.measure.words import money_costs, money_figures, money_inputs, money_many

PAGES: dict[str, Sentence] = {
    "measure.money": ("Kulut ja tuotot", "Kostnader och intäkter", "Costs and returns"),
    "measure.money.lead": (
        "Mitä kampanjat maksoivat, mitä ne toivat takaisin ja mistä luvut ovat peräisin.",
        "Vad kampanjerna kostade, vad de gav tillbaka och var siffrorna kommer från.",
        "What the campaigns cost, what they brought back, and where the figures come from.",
    ),
    "measure.money.caption": (
        "Kampanjat, uusin ensin",
        "Kampanjer, den senaste först",
        "Campaigns, the latest first",
    ),
    "measure.money.empty": (
        "Kampanjoita ei vielä ole",
        "Det finns inga kampanjer än",
        "There are no campaigns yet",
    ),
    "measure.money.empty.text": (
        "Kun kampanja on julkaistu, sen palkinnot ja arpajaisvero ovat täällä valmiina. Työtunnit ja"
        " mainonnan kirjaat itse.",
        "När en kampanj är publicerad finns dess priser och lotteriskatt färdiga här. Arbetstimmar och"
        " annonsering skriver du själv in.",
        "Once a campaign is published, its prizes and lottery tax are here. You write down the hours and"
        " the advertising.",
    ),
    "measure.money.campaigns": ("Siirry kampanjoihin", "Gå till kampanjerna", "Go to the campaigns"),
    "measure.campaign": ("Kampanja", "Kampanj", "Campaign"),
    "measure.channel": ("Kanava", "Kanal", "Channel"),
    "measure.milestone": ("Polun etappi", "Etapp på stigen", "Milestone on the path"),
    "measure.money.source": ("Mistä tieto on", "Var uppgiften kommer från", "Where this is from"),
    "measure.sum": ("Yhteensä", "Sammanlagt", "In all"),
    "measure.change": ("Muuta", "Ändra", "Change"),
    "measure.remove": ("Poista", "Ta bort", "Remove"),
    "measure.actions": ("Toiminnot", "Åtgärder", "Actions"),
    "measure.save": ("Tallenna", "Spara", "Save"),
    "measure.add": ("Lisää", "Lägg till", "Add"),
    "measure.saved": ("Tallennettu.", "Sparat.", "Saved."),
    "measure.removed": ("Poistettu: {what}.", "Borttaget: {what}.", "Removed: {what}."),
    "measure.put_back": ("Palautettu.", "Återställt.", "Put back."),
    "measure.money.not_known": ("ei tiedossa", "inte känt", "not known"),
    "measure.money.partly": ("osa puuttuu", "en del saknas", "some is missing"),
    "measure.ranged": ("{value} ({range})", "{value} ({range})", "{value} ({range})"),
    "measure.between": ("{low} … {high}", "{low} … {high}", "{low} to {high}"),
    "measure.open": ("Avaa", "Öppna", "Open"),
    "measure.worth": ("Minkä arvoista se oli", "Vad det var värt", "What it was worth"),
    "measure.worth.costs": ("Kulut ja tuotot", "Kostnader och intäkter", "Costs and returns"),
    "measure.how": ("Miten tämä on laskettu", "Hur det här är räknat", "How this is worked out"),
    "measure.definition": ("Mitä luku tarkoittaa", "Vad siffran betyder", "What the figure means"),
    "measure.formula": ("Kaava", "Formel", "Formula"),
    "measure.worked_out": (
        "Todennäköisimmillä luvuilla",
        "Med de sannolikaste talen",
        "With the likeliest numbers",
    ),
    "measure.inputs": (
        "Luvut, joista se on laskettu",
        "Talen som den är räknad av",
        "The numbers it is worked out from",
    ),
    "measure.input": ("Luku", "Tal", "Number"),
    "measure.value": ("Arvo", "Värde", "Value"),
    "measure.ninety": ("90 %:n väli", "90 %-intervall", "90% range"),
    "measure.unit_costs": ("Mitä yksi maksoi", "Vad en kostade", "What one cost"),
    "measure.unit_costs.text": (
        "Kaikki tiedossa olevat kulut jaettuna määrällä. Avaa luku, niin näet mistä se tulee.",
        "Alla kända kostnader delade med antalet. Öppna en siffra för att se var den kommer från.",
        "All known costs divided by the number. Open a figure to see where it comes from.",
    ),
    "measure.kinds": ("Mihin rahat menivät", "Vad pengarna gick till", "Where the money went"),
    "measure.fact.cost_added": ("Kulu kirjattiin", "En kostnad skrevs in", "A cost was written down"),
    "measure.fact.cost_changed": ("Kulua muutettiin", "En kostnad ändrades", "A cost was changed"),
    "measure.fact.cost_removed": ("Kulu poistettiin", "En kostnad togs bort", "A cost was removed"),
    "measure.fact.cost_put_back": ("Kulu palautettiin", "En kostnad återställdes", "A cost was put back"),
    "measure.fact.return_added": ("Tuotto kirjattiin", "En intäkt skrevs in", "A return was written down"),
    "measure.fact.return_changed": ("Tuottoa muutettiin", "En intäkt ändrades", "A return was changed"),
    "measure.fact.return_removed": ("Tuotto poistettiin", "En intäkt togs bort", "A return was removed"),
    "measure.fact.return_put_back": (
        "Tuotto palautettiin",
        "En intäkt återställdes",
        "A return was put back",
    ),
    "measure.fact.assumption_added": (
        "Oletusta muutettiin",
        "Ett antagande ändrades",
        "An assumption was changed",
    ),
    "measure.fact.assumption_removed": (
        "Oma oletus poistettiin",
        "Ett eget antagande togs bort",
        "An own assumption was removed",
    ),
    "measure.fact.assumption_put_back": (
        "Oma oletus palautettiin",
        "Ett eget antagande återställdes",
        "An own assumption was put back",
    ),
}
PARTS = (money_costs, money_figures, money_many, money_inputs)
WORDS: dict[str, Sentence] = PAGES | {key: words for part in PARTS for key, words in part.WORDS.items()}
