"""Words of the search over answers."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "hear.tab.search": ("Vastaukset", "Svaren", "Answers"),
    "hear.search.title": ("Hae vastauksista", "Sök bland svaren", "Search the answers"),
    "hear.search.words": ("Mitä etsit?", "Vad söker du?", "What are you looking for?"),
    "hear.search.words.hint": (
        "Sana löytyy kaikissa taivutusmuodoissaan. Jos sanoja on monta, yksikin riittää: "
        "satutunti sagostund. Tarkka sanonta lainausmerkkeihin.",
        "Ord hittas i alla böjningsformer. Av flera ord räcker ett: sagostund satutunti. "
        "Sätt exakta fraser inom citattecken.",
        "A word is found in all its forms. Of several words one is enough: satutunti sagostund. "
        "Put an exact phrase in quotation marks.",
    ),
    "hear.search.too_long": (
        "Haku on liian pitkä. Lyhennä se enintään 300 merkkiin.",
        "Sökningen är för lång. Korta den till högst 300 tecken.",
        "The search is too long. Shorten it to at most 300 characters.",
    ),
    "hear.search.gone": (
        "Valittua ryhmää ei enää ole vastauksissa. Valitse toinen.",
        "Den valda gruppen finns inte längre bland svaren. Välj en annan.",
        "The chosen group is no longer among the answers. Choose another.",
    ),
    "hear.search.do": ("Hae", "Sök", "Search"),
    "hear.search.filters": ("Rajaa hakua", "Avgränsa", "Narrow the search"),
    "hear.search.any": ("Kaikki", "Alla", "All"),
    "hear.search.theme": ("Teema", "Tema", "Theme"),
    "hear.search.no_theme": ("Ei missään teemassa", "Inte i något tema", "In no theme"),
    "hear.search.language": ("Kieli", "Språk", "Language"),
    "hear.search.tone": ("Sävy", "Ton", "Tone"),
    "hear.search.fate": ("Mitä vastaukselle tapahtui", "Vad som hände med svaret", "What became of it"),
    "hear.search.since": ("Ensimmäinen päivä", "Första dagen", "First day"),
    "hear.search.until": ("Viimeinen päivä", "Sista dagen", "Last day"),
    "hear.search.clear": ("Tyhjennä haku", "Töm sökningen", "Clear the search"),
    "hear.search.found": ("Löytyi", "Hittades", "Found"),
    "hear.search.everything": ("Kaikki vastaukset", "Alla svar", "All answers"),
    "hear.search.none.title": ("Mitään ei löytynyt", "Inget hittades", "Nothing was found"),
    "hear.search.none": (
        "Kokeile toista sanaa, sanan perusmuotoa tai vähempiä rajauksia.",
        "Prova ett annat ord, ordets grundform eller färre avgränsningar.",
        "Try another word, its basic form, or fewer filters.",
    ),
    "hear.search.waiting.title": (
        "Hakua valmistellaan",
        "Sökningen förbereds",
        "The search is being prepared",
    ),
    "hear.search.waiting": (
        "Luetaan vastausten sanoja. Tämä vie hetken vain ensimmäisellä kerralla.",
        "Läser orden i svaren. Det tar en stund bara första gången.",
        "Reading the words of the answers. This takes a moment the first time only.",
    ),
    "hear.search.saved": ("Tallennetut haut", "Sparade sökningar", "Saved searches"),
    "hear.search.remove": ("Poista", "Ta bort", "Remove"),
    "hear.search.keep": ("Tallenna haku", "Spara sökningen", "Save the search"),
    "hear.search.keep.do": ("Tallenna", "Spara", "Save"),
    "hear.search.name": ("Haun nimi", "Sökningens namn", "Name of the search"),
    "hear.search.name.missing": (
        "Anna haulle nimi.",
        "Ge sökningen ett namn.",
        "Give the search a name.",
    ),
    "hear.search.name.long": (
        "Nimi on liian pitkä. Lyhennä se enintään 120 merkkiin.",
        "Namnet är för långt. Korta det till högst 120 tecken.",
        "The name is too long. Shorten it to at most 120 characters.",
    ),
    "hear.search.kept": (
        "Haku ”{name}” on tallennettu.",
        "Sökningen ”{name}” är sparad.",
        "The search “{name}” has been saved.",
    ),
    "hear.search.let_go": (
        "Haku ”{name}” poistettiin.",
        "Sökningen ”{name}” togs bort.",
        "The search “{name}” was removed.",
    ),
    "hear.search.make": ("Tee näistä teema", "Gör ett tema av dessa", "Make a theme of these"),
    "hear.search.make.hint": (
        "Teemaan tulevat ne lauseet, joista haettu löytyi.",
        "Till temat tas de satser där det sökta finns.",
        "The theme gets the statements in which the words were found.",
    ),
    "hear.search.make.do": ("Tee teema", "Gör temat", "Make the theme"),
    "hear.search.move": ("Siirrä nämä teemaan", "Flytta dessa till ett tema", "Move these to a theme"),
    "hear.search.move.to": ("Mihin teemaan?", "Till vilket tema?", "To which theme?"),
    "hear.search.move.do": ("Siirrä kaikki", "Flytta alla", "Move them all"),
    "hear.search.too_many": (
        "Kun rajaat haun alle 1 000 vastaukseen, voit tehdä niistä teeman tai siirtää ne kerralla.",
        "När sökningen ger under 1 000 svar kan du göra ett tema av dem eller flytta dem på en gång.",
        "Narrow the search to fewer than 1,000 answers to make a theme of them or move them at once.",
    ),
    # What was done, for the list of events.
    "hear.fact.search_kept": ("Haku tallennettiin", "En sökning sparades", "A search was saved"),
    "hear.fact.search_let_go": (
        "Tallennettu haku poistettiin",
        "En sparad sökning togs bort",
        "A saved search was removed",
    ),
}
