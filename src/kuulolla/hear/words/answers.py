"""Words of a theme's page, of lists of answers and of one answer."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    # A theme.
    "hear.theme.share": (
        "{share} vastanneista (95 %:n luottamusväli {interval}).",
        "{share} av dem som svarat (95 % konfidensintervall {interval}).",
        "{share} of those who answered (95% interval {interval}).",
    ),
    "hear.theme.machine": (
        "Nimen on antanut kone vastaajien sanoista.",
        "Maskinen har gett namnet av de svarandes ord.",
        "The name was picked by the machine from people's own words.",
    ),
    "hear.theme.tone": ("Lauseista {tones}.", "Av satserna {tones}.", "Of the statements, {tones}."),
    "hear.theme.tone.wish": ("{share} toivoo", "uttrycker {share} önskemål", "{share} wish"),
    "hear.theme.tone.praise": ("{share} kiittää", "ger {share} beröm", "{share} praise"),
    "hear.theme.tone.complaint": ("{share} moittii", "klagar {share}", "{share} complain"),
    "hear.theme.tone.neutral": ("{share} toteaa", "konstaterar {share}", "{share} simply state"),
    "hear.theme.parts": ("Mistä teema koostuu", "Vad temat består av", "What the theme is made of"),
    "hear.theme.quotes": ("Ihmisten omin sanoin", "Med människors egna ord", "In people's own words"),
    "hear.theme.hide": ("Älä näytä tätä", "Visa inte det här", "Do not show this"),
    "hear.theme.quote_another": (
        "Haluatko nostaa esiin muita sanoja? Avaa vastaus ja valitse Lainaa.",
        "Vill du lyfta fram andra ord? Öppna ett svar och välj Citera.",
        "Would you rather show other words? Open an answer and choose Quote.",
    ),
    "hear.theme.all": ("Kaikki vastaukset: {n}", "Alla svar: {n}", "All answers: {n}"),
    "hear.theme.rename": ("Anna teemalle nimi", "Ge temat ett namn", "Name the theme"),
    "hear.theme.turn": ("Teema {n} / {all}", "Tema {n} / {all}", "Theme {n} / {all}"),
    "hear.theme.earlier": ("Edellinen teema", "Föregående tema", "Previous theme"),
    "hear.theme.later": ("Seuraava teema", "Nästa tema", "Next theme"),
    "hear.theme.emptied": (
        "Teemassa ei ole enää vastauksia, joten sitä ei näytetä.",
        "Temat har inga svar längre, så det visas inte.",
        "The theme has no answers any more, so it is not shown.",
    ),
    "hear.theme.to_answers": ("Siirry vastauksiin", "Gå till svaren", "Go to the answers"),
    "hear.theme.suggestions": ("Parhaat ehdotukset", "De bästa förslagen", "The best suggestions"),
    "hear.theme.because": ("Miksi juuri tämä:", "Varför just detta:", "Why this one:"),
    "hear.theme.who": ("Kuka tästä puhuu", "Vem talar om det här", "Who says it"),
    "hear.theme.who.note": (
        "Luvut ovat ihmisiä. Osuus on laskettu ryhmän kaikista vastanneista. "
        "Alle viiden ihmisen lukuja ei näytetä.",
        "Siffrorna är människor. Andelen är räknad av alla i gruppen som svarat. "
        "Tal under fem människor visas inte.",
        "The numbers are people. The share is of everyone in the group who answered. "
        "Fewer than five people are not shown.",
    ),
    "hear.theme.who.marks": (
        "▲ ja ▼ näyttävät ryhmät, jotka eroavat muista enemmän kuin sattuma selittää.",
        "▲ och ▼ visar grupper som skiljer sig från de andra mer än slumpen förklarar.",
        "▲ and ▼ show groups that differ from the others by more than chance would.",
    ),
    "hear.theme.group": ("Ryhmä", "Grupp", "Group"),
    "hear.theme.people": ("Ihmisiä", "Människor", "People"),
    "hear.theme.of_group": ("Osuus ryhmästä", "Andel av gruppen", "Share of the group"),
    "hear.theme.hidden": ("ei näytetä", "visas inte", "not shown"),
    "hear.theme.time": ("Milloin siitä on puhuttu", "När det har talats om", "When people spoke of it"),
    "hear.theme.time.caption": ("Ihmisiä ajan mukaan", "Människor över tid", "People over time"),
    "hear.theme.answers": ("Kaikki vastaukset", "Alla svar", "All answers"),
    "hear.theme.only_part": (
        "Näet vain yhden osan vastaukset.",
        "Du ser bara svaren i en del av temat.",
        "You see the answers of one part only.",
    ),
    "hear.theme.whole": ("Näytä koko teema", "Visa hela temat", "Show the whole theme"),
    # A list of answers.
    "hear.list.themes": ("Teemat", "Teman", "Themes"),
    "hear.list.no_theme": ("Ei teemaa", "Inget tema", "No theme"),
    "hear.list.mark": ("Merkitse vastaus {n}", "Markera svar {n}", "Mark answer {n}"),
    "hear.list.mark_part": (
        "Merkitse vastauksen {answer} kohta {n}",
        "Markera del {n} av svar {answer}",
        "Mark part {n} of answer {answer}",
    ),
    "hear.list.open": ("Avaa", "Öppna", "Open"),
    "hear.list.quote": ("Lainaa", "Citera", "Quote"),
    "hear.list.move_to": ("Siirrä merkityt", "Flytta de markerade", "Move the marked ones"),
    "hear.list.move_to.hint": (
        "Valitse teema. Vastauksen voi myös vetää sen päälle.",
        "Välj ett tema. Du kan också dra ett svar till det.",
        "Choose a theme. You can also drag an answer onto it.",
    ),
    "hear.list.move": ("Siirrä teemaan", "Flytta till tema", "Move to a theme"),
    "hear.list.none": ("Ei mikään näistä", "Inget av dessa", "None of these"),
    "hear.list.clear": ("Poista merkinnät", "Ta bort markeringarna", "Clear the marks"),
    "hear.list.marked": ("{n} merkitty", "{n} markerade", "{n} marked"),
    "hear.list.moved": (
        "{n} kohtaa siirrettiin teemaan ”{theme}”.",
        "{n} ställen flyttades till temat ”{theme}”.",
        "{n} places were moved to “{theme}”.",
    ),
    "hear.list.moved.one": (
        "Siirrettiin teemaan ”{theme}”.",
        "Flyttades till temat ”{theme}”.",
        "Moved to “{theme}”.",
    ),
    "hear.list.emptied": (
        "{n} kohtaa ei ole enää missään teemassa.",
        "{n} ställen hör inte längre till något tema.",
        "{n} places are no longer in any theme.",
    ),
    "hear.list.emptied.one": (
        "Vastaus ei ole enää missään teemassa.",
        "Svaret hör inte längre till något tema.",
        "The answer is no longer in any theme.",
    ),
    "hear.list.emptied.here": (
        "Vastaus poistettiin tästä teemasta.",
        "Svaret togs bort ur det här temat.",
        "The answer was taken out of this theme.",
    ),
    "hear.list.emptied.here.n": (
        "{n} kohtaa poistettiin tästä teemasta.",
        "{n} ställen togs bort ur det här temat.",
        "{n} places were taken out of this theme.",
    ),
    "hear.list.made": (
        "Uusi teema ”{theme}” on tehty.",
        "Ett nytt tema, ”{theme}”, har gjorts.",
        "A new theme, “{theme}”, has been made.",
    ),
    "hear.list.undone": ("Kumottu.", "Ångrat.", "Undone."),
    "hear.list.nothing_to_undo": (
        "Tällä sivulla ei ole kumottavaa. Aiemmat korjaukset ovat lokissa.",
        "Det finns inget att ångra på den här sidan. Tidigare rättelser finns i loggen.",
        "There is nothing to undo on this page. Earlier corrections are in the log.",
    ),
    "hear.list.choose": (
        "Merkitse ensin jokin vastaus.",
        "Markera först ett svar.",
        "Mark an answer first.",
    ),
    "hear.list.many": (
        "Kerralla voi siirtää enintään {n} vastausta. Poista osa merkinnöistä.",
        "Du kan flytta högst {n} svar åt gången. Ta bort några markeringar.",
        "You can move at most {n} answers at a time. Clear some of the marks.",
    ),
    "hear.list.lost": (
        "Tallennus ei onnistunut. Tarkista yhteys ja yritä uudelleen.",
        "Det gick inte att spara. Kontrollera förbindelsen och försök igen.",
        "It could not be saved. Check your connection and try again.",
    ),
    "hear.list.to": ("Mihin teemaan?", "Till vilket tema?", "To which theme?"),
    "hear.list.to.hint": (
        "Kirjoita nimen alku ja paina Enter.",
        "Skriv början av namnet och tryck Enter.",
        "Type the beginning of its name and press Enter.",
    ),
    "hear.list.to.label": ("Teeman nimi", "Temats namn", "Name of the theme"),
    "hear.list.new": ("Uusi teema: {theme}", "Nytt tema: {theme}", "New theme: {theme}"),
    "hear.list.close": ("Peruuta", "Avbryt", "Cancel"),
    "hear.list.keys": ("Näppäimet", "Tangenter", "Keys"),
    "hear.list.keys.on": (
        "Näppäimet ovat käytössä",
        "Tangenterna är i bruk",
        "The keys are in use",
    ),
    "hear.list.key.next": ("seuraava vastaus", "nästa svar", "next answer"),
    "hear.list.key.earlier": ("edellinen vastaus", "föregående svar", "previous answer"),
    "hear.list.key.mark": ("merkitse tai poista merkintä", "markera eller ta bort", "mark or unmark"),
    "hear.list.key.move": ("siirrä teemaan", "flytta till ett tema", "move to a theme"),
    "hear.list.key.none": ("ei mikään näistä", "inget av dessa", "none of these"),
    "hear.list.key.undo": ("kumoa", "ångra", "undo"),
    "hear.list.key.open": ("avaa vastaus", "öppna svaret", "open the answer"),
    # One answer.
    "hear.answer.ways": ("Muut vastaukset", "Andra svar", "Other answers"),
    "hear.answer.earlier": ("Edellinen", "Föregående", "Previous"),
    "hear.answer.later": ("Seuraava", "Nästa", "Next"),
    "hear.answer.why": (
        "Mitä vastaus sanoo ja miksi se on tässä",
        "Vad svaret säger och varför det är här",
        "What it says and why it is here",
    ),
    "hear.answer.honest": (
        "Sanat ja naapurit näyttävät, mikä lauseessa on teemalle ominaista. "
        "Kone laskee teemat monen sanan yhteisvaikutuksesta, joten tämä on selitys, ei todistus.",
        "Orden och grannarna visar vad i satsen som är typiskt för temat. "
        "Maskinen räknar teman av många ord tillsammans, så det här är en förklaring, inte ett bevis.",
        "The words and neighbours show what in the statement is typical of the theme. "
        "The machine finds themes from many words together, so this is an explanation, not a proof.",
    ),
    "hear.answer.waiting": (
        "Luetaan kaikkien vastausten sanoja. Tämä vie hetken vain ensimmäisellä kerralla.",
        "Läser orden i alla svar. Det tar en stund bara första gången.",
        "Reading the words of all answers. This takes a moment the first time only.",
    ),
    "hear.answer.decided": (
        "Ihminen on päättänyt tämän paikan.",
        "En människa har bestämt den här platsen.",
        "A person decided this place.",
    ),
    "hear.answer.words": (
        "Sanat, joita teemassa käytetään enemmän kuin muualla:",
        "Ord som används mer i temat än annars:",
        "Words used more in this theme than elsewhere:",
    ),
    "hear.answer.counts": (
        "teeman {inside} lauseessa, muualla {outside} lauseessa",
        "i {inside} satser i temat, i {outside} annanstans",
        "in {inside} statements of the theme, {outside} elsewhere",
    ),
    "hear.answer.no_words": (
        "Mikään yksittäinen sana ei ratkaise: lause muistuttaa teemaa kokonaisuutena.",
        "Inget enskilt ord avgör: satsen liknar temat som helhet.",
        "No single word decides: the statement resembles the theme as a whole.",
    ),
    "hear.answer.near": (
        "Teeman lauseista samanlaisimmat:",
        "De satser i temat som liknar mest:",
        "The most similar statements of the theme:",
    ),
    "hear.answer.put_right": (
        "Siirrä toiseen teemaan",
        "Flytta till ett annat tema",
        "Move to another theme",
    ),
    "hear.answer.move_this": (
        "Siirrä vain kohta {n}",
        "Flytta bara del {n}",
        "Move only part {n}",
    ),
    "hear.answer.move_all": ("Koko vastaus teemaan", "Hela svaret till temat", "The whole answer to"),
    "hear.answer.move_part": ("Kohta {n} teemaan", "Del {n} till temat", "Part {n} to"),
    "hear.answer.move": ("Siirrä", "Flytta", "Move"),
    "hear.answer.facts": ("Tiedot", "Uppgifter", "Details"),
    "hear.answer.fate": ("Mitä vastaukselle tapahtui", "Vad som hände med svaret", "What became of it"),
    "hear.answer.history": ("Vaiheet", "Historia", "History"),
    "hear.answer.came": ("Vastaus tuli.", "Svaret kom in.", "The answer came."),
    "hear.answer.changed": (
        "Vastaaja muutti vastaustaan.",
        "Den som svarade ändrade sitt svar.",
        "Whoever answered changed it.",
    ),
    "hear.answer.undone": ("(kumottu)", "(ångrat)", "(undone)"),
}
