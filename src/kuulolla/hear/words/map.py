"""The map of the answers."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "hear.tab.map": ("Kartta", "Karta", "Map"),
    "hear.map.title": ("Vastausten kartta", "Karta över svaren", "Map of the answers"),
    "hear.map.lead": (
        "Jokainen piste on yksi vastaus. Pisteet ovat oman teemansa ympyrässä, ja sukulaisteemat ovat"
        " lähekkäin. "
        "Mitä suurempi ympyrä, sitä useampi puhuu aiheesta.",
        "Varje punkt är ett svar. Punkterna ligger i cirkeln för sitt tema, och teman som liknar varandra"
        " ligger"
        " nära varandra. Ju större cirkel, desto fler talar om saken.",
        "Each dot is one answer. Dots lie in the circle of their theme, and themes that are alike lie near"
        " each"
        " other. The larger the circle, the more people speak of it.",
    ),
    "hear.map.lead.slices": (
        "Saman väriset ja muotoiset pisteet on koottu ympyrässä samaan lohkoon.",
        "Punkter av samma färg och form har samlats i samma sektor av cirkeln.",
        "Dots of the same colour and shape are gathered into the same slice of the circle.",
    ),
    "hear.map.many": (
        "Vastauksia on {n}. Kauempaa näet, missä niitä on, ja lähempää jokaisen erikseen.",
        "Svaren är {n}. På håll ser du var de finns, på nära håll vart och ett.",
        "There are {n} answers. From afar you see where they are, closer up each one.",
    ),
    "hear.map.by": (
        "Pisteiden väri ja muoto kertovat",
        "Punkternas färg och form visar",
        "The look of a dot tells",
    ),
    "hear.map.by.theme": ("vain teeman", "bara temat", "the theme only"),
    "hear.map.by.tone": ("sävyn", "tonen", "the tone"),
    "hear.map.tone.wish": ("Toive", "Önskemål", "Wish"),
    "hear.map.tone.praise": ("Kiitos", "Beröm", "Praise"),
    "hear.map.tone.complaint": ("Moite", "Klagomål", "Complaint"),
    "hear.map.tone.neutral": ("Toteamus", "Konstaterande", "Statement"),
    "hear.map.others": ("Muut", "Övriga", "Others"),
    "hear.map.untold": (
        "Ei kerrottu tai alle 5",
        "Inte uppgivet eller under 5",
        "Not told, or under 5",
    ),
    "hear.map.key": ("Merkit", "Tecken", "Signs"),
    "hear.map.label": (
        "Vastausten kartta. {n} vastausta.",
        "Karta över svaren. {n} svar.",
        "Map of the answers. {n} answers.",
    ),
    "hear.map.role": ("kartta", "karta", "map"),
    "hear.map.keys": (
        "Näppäimistöllä: nuolet vievät teemasta toiseen, Enter teeman vastauksiin ja Esc takaisin."
        " Vastauksessa "
        "Enter avaa sen. O avaa teeman. + lähentää, − loitontaa ja 0 näyttää koko kartan.",
        "Med tangentbordet: pilarna går från tema till tema, Enter in till temats svar och Esc tillbaka."
        " På ett svar"
        " öppnar Enter det. O öppnar temat. + zoomar in, − zoomar ut och 0 visar hela kartan.",
        "With the keyboard: arrows go from theme to theme, Enter into the answers of a theme and Esc back."
        " On an"
        " answer Enter opens it. O opens the theme. + comes closer, − goes farther and 0 shows the whole"
        " map.",
    ),
    "hear.map.keys.viewer": (
        "Näppäimistöllä: nuolet vievät teemasta toiseen, Enter teeman pisteisiin ja Esc takaisin. O avaa"
        " teeman. "
        "+ lähentää, − loitontaa ja 0 näyttää koko kartan.",
        "Med tangentbordet: pilarna går från tema till tema, Enter in till temats punkter och Esc"
        " tillbaka. O öppnar"
        " temat. + zoomar in, − zoomar ut och 0 visar hela kartan.",
        "With the keyboard: arrows go from theme to theme, Enter into the dots of a theme and Esc back. O"
        " opens the"
        " theme. + comes closer, − goes farther and 0 shows the whole map.",
    ),
    "hear.map.closer": ("Lähennä", "Zooma in", "Closer"),
    "hear.map.farther": ("Loitonna", "Zooma ut", "Farther"),
    "hear.map.whole": ("Koko kartta", "Hela kartan", "Whole map"),
    "hear.map.theme": (
        "{name}. {people} ihmistä, {share}.",
        "{name}. {people} personer, {share}.",
        "{name}. {people} people, {share}.",
    ),
    "hear.map.theme.one": (
        "{name}. Yksi ihminen, {share}.",
        "{name}. En person, {share}.",
        "{name}. One person, {share}.",
    ),
    "hear.map.answer": ("Vastaus {n}", "Svar {n}", "Answer {n}"),
    "hear.map.dot": (
        "Vastaus {i}/{n} teemassa {name}",
        "Svar {i}/{n} i temat {name}",
        "Answer {i} of {n} in {name}",
    ),
    "hear.map.open": ("Avaa vastaus", "Öppna svaret", "Open the answer"),
    "hear.map.open.theme": ("Avaa teema", "Öppna temat", "Open the theme"),
    "hear.map.failed": (
        "Vastausta ei saatu. Yritä hetken päästä uudelleen.",
        "Svaret kunde inte hämtas. Försök igen om en stund.",
        "The answer could not be fetched. Try again in a moment.",
    ),
    "hear.map.table": ("Kartan luvut", "Kartans siffror", "The numbers of the map"),
    "hear.map.table.note": (
        "Ihmiset on laskettu jokaiseen teemaan, josta he puhuvat. Piste on vain vastauksen pääteemassa.",
        "Människor räknas i varje tema de talar om. Punkten ligger bara i svarets huvudtema.",
        "People count in every theme they speak of. The dot lies in the main theme of the answer only.",
    ),
    "hear.map.column.theme": ("Teema", "Tema", "Theme"),
    "hear.map.column.people": ("Ihmisiä", "Personer", "People"),
    "hear.map.column.share": ("Osuus (95 %:n väli)", "Andel (95 % intervall)", "Share (95% interval)"),
    "hear.map.column.dots": ("Pisteitä", "Punkter", "Dots"),
    "hear.map.without": (
        "Lisäksi {n} vastausta ei kuulu mihinkään teemaan, joten niillä ei ole pistettä.",
        "Dessutom hör {n} svar inte till något tema och har därför ingen punkt.",
        "Besides, {n} answers are in no theme and so have no dot.",
    ),
    "hear.map.without.one": (
        "Lisäksi yksi vastaus ei kuulu mihinkään teemaan, joten sillä ei ole pistettä.",
        "Dessutom hör ett svar inte till något tema och har därför ingen punkt.",
        "Besides, one answer is in no theme and so has no dot.",
    ),
    "hear.map.none.title": (
        "Kartta syntyy kuvasta",
        "Kartan görs av bilden",
        "The map is made of the picture",
    ),
    "hear.map.none.text": (
        "Tee ensin kuva vastauksista. Sen jälkeen jokaisella vastauksella on paikkansa kartalla.",
        "Gör först en bild av svaren. Sedan har varje svar sin plats på kartan.",
        "Make a picture of the answers first. Then every answer has its place on the map.",
    ),
    "hear.map.bare.title": ("Teemoja ei vielä ole", "Det finns inga teman ännu", "There are no themes yet"),
    "hear.map.bare.text": (
        "Kartalle tarvitaan ainakin yksi teema. Teemoja syntyy, kun useampi ihminen puhuu samasta asiasta.",
        "Kartan behöver minst ett tema. Teman uppstår när flera talar om samma sak.",
        "The map needs at least one theme. Themes appear when several people speak of the same thing.",
    ),
    "hear.map.to_picture": ("Siirry kuvaan", "Gå till bilden", "Go to the picture"),
}
