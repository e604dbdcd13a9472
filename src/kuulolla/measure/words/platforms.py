"""Words of the pages of platforms' figures: files, and what became of their lines."""

from __future__ import annotations

from kuulolla.core.words import Sentence
from kuulolla.measure.words import (
    platforms_fetching,
    platforms_followers,
    platforms_items,
    platforms_metrics,
)

WORDS: dict[str, Sentence] = {
    "measure.platforms.title": ("Alustojen luvut", "Plattformarnas siffror", "Figures from the platforms"),
    "measure.platforms.lead": (
        "Facebookin, Instagramin ja muiden alustojen luvut tuodaan tänne tiedostoina. Jokaisesta luvusta"
        " näet, mistä tiedostosta ja riviltä se tuli.",
        "Siffrorna från Facebook, Instagram och andra plattformar förs hit som filer. För varje siffra ser du"
        " vilken fil och rad den kom från.",
        "The figures of Facebook, Instagram and other platforms are brought here as files. Of every figure"
        " you see which file and line it came from.",
    ),
    "measure.platforms.parts": ("Alustojen lukujen sivut", "Sidor om siffrorna", "Pages of the figures"),
    "measure.platforms.files": ("Tiedostot", "Filer", "Files"),
    "measure.platforms.items": ("Julkaisut ja mainokset", "Inlägg och annonser", "Posts and ads"),
    "measure.platforms.followers": ("Seuraajat", "Följare", "Followers"),
    "measure.platforms.headers": ("Opitut sarakkeet", "Inlärda kolumner", "Learnt columns"),
    "measure.platforms.add": ("Tuo tiedostoja", "Importera filer", "Import files"),
    "measure.platforms.empty": ("Ei vielä lukuja", "Inga siffror ännu", "No figures yet"),
    "measure.platforms.empty.text": (
        "Hae ensimmäinen tiedosto siltä alustalta, jota käytätte eniten. Se vie pari minuuttia, ja tuonnin"
        " voi aina perua.",
        "Hämta den första filen från den plattform ni använder mest. Det tar ett par minuter, och importen"
        " kan alltid ångras.",
        "Fetch the first file from the platform you use most. It takes a couple of minutes, and an import can"
        " always be undone.",
    ),
    "measure.platforms.caption": ("Tuodut tiedostot", "Importerade filer", "Imported files"),
    "measure.platforms.caption.note": ("Uusin ensin", "Den nyaste först", "The newest first"),
    "measure.platforms.file": ("Tiedosto", "Fil", "File"),
    "measure.platforms.format": ("Mikä tiedosto on", "Vad filen är", "What the file is"),
    "measure.platforms.channel": ("Kanava", "Kanal", "Channel"),
    "measure.platforms.no_channel": ("Kanava puuttuu", "Kanal saknas", "No channel"),
    "measure.platforms.exported_on": ("Luvut ovat päivältä", "Siffrorna är från", "Figures as of"),
    "measure.platforms.covers": ("Jakso", "Period", "Period"),
    "measure.platforms.currency": ("Valuutta", "Valuta", "Currency"),
    "measure.platforms.by": ("Tuonut", "Importerad av", "Imported by"),
    "measure.platforms.new_figures": ("Uusia lukuja", "Nya siffror", "New figures"),
    "measure.platforms.undone": ("Peruttu", "Ångrad", "Undone"),
    "measure.platforms.undone.text": (
        "Tuonti on peruttu, ja sen luvut on poistettu. Saat ne takaisin tuomalla saman tiedoston uudelleen.",
        "Importen är ångrad och dess siffror är borttagna. Du får dem tillbaka genom att importera"
        " samma fil på nytt.",
        "The import has been undone and its figures are gone. Import the same file again to get them back.",
    ),
    # Bringing files.
    "measure.platforms.add.lead": (
        "Valitse alustalta haetut tiedostot sellaisinaan. Kuulolla tunnistaa, mistä ne ovat.",
        "Välj filerna precis som du hämtade dem. Kuulolla känner igen varifrån de är.",
        "Choose the files just as you fetched them. Kuulolla recognises where they are from.",
    ),
    "measure.platforms.add.files": ("Tiedostot", "Filer", "Files"),
    "measure.platforms.add.files.hint": (
        "CSV, Excel, ZIP tai JSON. Enintään kymmenen kerralla, kukin enintään 20 megatavua. Älä tallenna"
        " tiedostoa välillä Excelissä: se pyöristää tunnukset.",
        "CSV, Excel, ZIP eller JSON. Högst tio åt gången, var och en högst 20 megabyte. Spara inte filen i"
        " Excel emellan: då avrundas id-numren.",
        "CSV, Excel, ZIP or JSON. At most ten at once, each at most 20 megabytes. Do not save the file in"
        " Excel in between: that rounds the ids.",
    ),
    "measure.platforms.add.files.missing": (
        "Valitse ainakin yksi tiedosto",
        "Välj minst en fil",
        "Choose at least one file",
    ),
    "measure.platforms.add.files.many": (
        "Valitse enintään {limit} tiedostoa kerralla",
        "Välj högst {limit} filer åt gången",
        "Choose at most {limit} files at once",
    ),
    "measure.platforms.add.files.large": (
        "Tiedosto {name} on yli {limit} megatavua. Hae lyhyempi jakso.",
        "Filen {name} är större än {limit} megabyte. Hämta en kortare period.",
        "The file {name} is over {limit} megabytes. Fetch a shorter period.",
    ),
    "measure.platforms.add.channel": (
        "Minkä kanavan luvut nämä ovat",
        "Vilken kanals siffror det är",
        "Whose figures these are",
    ),
    "measure.platforms.add.channel.guess": (
        "Päättele tiedostosta",
        "Läs det ur filen",
        "Read it from the file",
    ),
    "measure.platforms.add.exported_on": (
        "Minä päivänä tiedosto haettiin alustalta",
        "Vilken dag filen hämtades från plattformen",
        "On which day the file was fetched from the platform",
    ),
    "measure.platforms.add.exported_on.hint": (
        "Jätä tyhjäksi, jos hait sen tänään. Kertymät kasvavat, joten päivä ratkaisee, mikä oli uutta.",
        "Lämna tomt om du hämtade den i dag. Totalsummorna växer, så dagen avgör vad som var nytt.",
        "Leave it empty if you fetched it today. Totals grow, so the day decides what was new.",
    ),
    "measure.platforms.add.button": ("Tuo luvut", "Importera siffrorna", "Import the figures"),
    "measure.platforms.add.how": (
        "Näin haet tiedoston alustalta",
        "Så hämtar du filen från plattformen",
        "How to fetch the file from a platform",
    ),
    "measure.platforms.added": (
        "{name}: rivejä {rows}, uusia lukuja {figures}.",
        "{name}: rader {rows}, nya siffror {figures}.",
        "{name}: lines {rows}, new figures {figures}.",
    ),
    "measure.platforms.nothing_new": (
        "{name} on tuotu jo {day}. Siinä ei ollut mitään uutta, joten mitään ei tallennettu.",
        "{name} importerades redan {day}. Den hade inget nytt, så ingenting sparades.",
        "{name} was imported already on {day}. It had nothing new, so nothing was stored.",
    ),
    "measure.platforms.read_too": (
        "Nämä tiedostot luettiin",
        "De här filerna lästes",
        "These files were read",
    ),
    # One file.
    "measure.platforms.one.lead": (
        "Rivejä luettu {rows}, uusia lukuja tallennettu {figures}.",
        "Lästa rader {rows}, nya sparade siffror {figures}.",
        "Lines read: {rows}, new figures stored: {figures}.",
    ),
    "measure.platforms.one.outcomes": (
        "Mitä riveille tapahtui",
        "Vad som hände med raderna",
        "What became of the lines",
    ),
    "measure.platforms.one.all": ("Kaikki rivit", "Alla rader", "Every line"),
    "measure.platforms.outcome.stored": ("Tallennettu", "Sparad", "Stored"),
    "measure.platforms.outcome.changed": ("Muuttunut", "Ändrad", "Changed"),
    "measure.platforms.outcome.same": ("Ennallaan", "Oförändrad", "Same"),
    "measure.platforms.outcome.skipped": ("Ohitettu", "Överhoppad", "Skipped"),
    "measure.platforms.outcome.refused": ("Hylätty", "Avvisad", "Refused"),
    "measure.platforms.why.stored": (
        "Luvut ovat uusia.",
        "Siffrorna är nya.",
        "The figures are new.",
    ),
    "measure.platforms.why.changed": (
        "Alusta on muuttanut jakson lukuja. Vanha ja uusi luku ovat molemmat tallessa.",
        "Plattformen har ändrat siffrorna för perioden. Både den gamla och den nya finns kvar.",
        "The platform has changed figures of the period. The former and the new are both kept.",
    ),
    "measure.platforms.why.same": (
        "Luvut olivat jo tallessa.",
        "Siffrorna fanns redan.",
        "The figures were here already.",
    ),
    "measure.platforms.why.skipped": (
        "Rivillä ei ole tallennettavaa.",
        "Raden har inget att spara.",
        "There is nothing to store on the line.",
    ),
    "measure.platforms.why.refused": (
        "Riviä ei voitu lukea.",
        "Raden kunde inte läsas.",
        "The line could not be read.",
    ),
    "measure.platforms.why.other_value": (
        "Samalle päivälle on tallessa toinen luku. Sitä ei kirjoitettu yli: peru aiempi tuonti tai anna oikea"
        " hakupäivä.",
        "För samma dag finns redan en annan siffra. Den skrevs inte över: ångra den tidigare importen eller"
        " ange rätt dag.",
        "Another value of the same day is here already. It was not overwritten: undo the earlier import, or"
        " give the right day.",
    ),
    "measure.platforms.line": ("Rivi", "Rad", "Line"),
    "measure.platforms.table": ("Taulukko", "Tabell", "Table"),
    "measure.platforms.about": ("Mistä", "Om vad", "About"),
    "measure.platforms.outcome": ("Tulos", "Resultat", "Outcome"),
    "measure.platforms.why": ("Miksi", "Varför", "Why"),
    "measure.platforms.change": ("{metric}: {before} → {value}",) * 3,
    "measure.platforms.change.refused": (
        "{metric}: tallessa {before}, tiedostossa {value}",
        "{metric}: sparat {before}, i filen {value}",
        "{metric}: kept {before}, in the file {value}",
    ),
    "measure.platforms.lines.caption": ("Rivit", "Rader", "Lines"),
    "measure.platforms.lines.none": (
        "Tällaisia rivejä ei ole.",
        "Det finns inga sådana rader.",
        "There are no such lines.",
    ),
    "measure.platforms.download": ("Lataa taulukkona (CSV)", "Ladda ner som tabell (CSV)", "Download (CSV)"),
    "measure.platforms.csv.lines": ("rivit", "rader", "lines"),
    "measure.platforms.notes": ("Hyvä tietää", "Bra att veta", "Good to know"),
    "measure.platforms.channel.choose": (
        "Minkä kanavan luvut nämä ovat?",
        "Vilken kanals siffror är det?",
        "Whose figures are these?",
    ),
    "measure.platforms.channel.save": ("Tallenna kanava", "Spara kanalen", "Save the channel"),
    "measure.platforms.channel.missing": (
        "Valitse kanava luettelosta",
        "Välj kanalen i listan",
        "Choose the channel from the list",
    ),
    "measure.platforms.channel.saved": (
        "Luvut kuuluvat nyt kanavaan {channel}.",
        "Siffrorna hör nu till kanalen {channel}.",
        "The figures now belong to the channel {channel}.",
    ),
    # Undoing an import.
    "measure.platforms.undo": ("Peru tuonti", "Ångra importen", "Undo the import"),
    "measure.platforms.undo.ask": (
        "Perutaanko tiedoston {name} tuonti?",
        "Ångra importen av filen {name}?",
        "Undo the import of {name}?",
    ),
    "measure.platforms.undo.text": (
        "Tiedoston {figures} lukua poistetaan. Saat ne takaisin tuomalla tiedoston uudelleen. Jos"
        " myöhempi tiedosto toi samat luvut, tuo sekin uudelleen.",
        "Filens {figures} siffror tas bort. Du får dem tillbaka genom att importera filen på nytt."
        " Om en senare fil hade samma siffror, importera också den på nytt.",
        "The file's {figures} figures are removed. Import the file again to get them back. If a"
        " later file had the same figures, import that again too.",
    ),
    "measure.platforms.undo.done": (
        "Tiedoston {name} tuonti on peruttu.",
        "Importen av filen {name} är ångrad.",
        "The import of {name} has been undone.",
    ),
    # Columns.
    "measure.platforms.unknown": (
        "Sarakkeet, joita ei tunneta",
        "Kolumner som inte känns igen",
        "Columns that are not known",
    ),
    "measure.platforms.unknown.text": (
        "Näitä sarakkeita ei luettu. Jos niissä on jotakin tarpeellista, kerro, mikä sarake on kyseessä. Se"
        " opitaan kerralla, myös tulevia tiedostoja varten.",
        "De här kolumnerna lästes inte. Om de innehåller något ni behöver, berätta vilken kolumn det är. Det"
        " lärs in på en gång, också för kommande filer.",
        "These columns were not read. If they hold something you need, say which column it is. It is learnt"
        " once, for later files too.",
    ),
    "measure.platforms.unknown.others": (
        "Muut {n} saraketta, joita ei tunneta",
        "De övriga {n} kolumnerna som inte känns igen",
        "The other {n} columns that are not known",
    ),
    "measure.platforms.unknown.save": ("Opeta sarakkeet", "Lär in kolumnerna", "Teach the columns"),
    "measure.platforms.unknown.none": ("Ei tarvita", "Behövs inte", "Not needed"),
    "measure.platforms.unknown.means": (
        "Sarake ”{header}” on",
        "Kolumnen ”{header}” är",
        "The column “{header}” is",
    ),
    "measure.platforms.learnt": (
        "Opittu: {count}. Tuo tiedosto uudelleen, niin näiden sarakkeiden luvut tulevat mukaan.",
        "Inlärt: {count}. Importera filen på nytt, så kommer kolumnernas siffror med.",
        "Learnt: {count}. Import the file again, and the figures of these columns come along.",
    ),
    "measure.platforms.headers.lead": (
        "Alustat vaihtavat sarakkeiden nimiä, eikä suomenkielisiä nimiä aina tunneta. Kuulolla"
        " muistaa sen, mitä kerran kerrot.",
        "Plattformarna byter namn på kolumner, och svenska namn känns inte alltid igen. Kuulolla"
        " minns det du en gång har berättat.",
        "Platforms rename their columns, and names in other languages are not always known. What"
        " you say once is remembered.",
    ),
    "measure.platforms.headers.empty": (
        "Vielä ei ole opittu mitään",
        "Inget har lärts in ännu",
        "Nothing has been learnt yet",
    ),
    "measure.platforms.headers.empty.text": (
        "Kun tuot tiedoston, jossa on outo sarake, voit kertoa sen merkityksen tiedoston sivulla.",
        "När du importerar en fil med en främmande kolumn kan du berätta vad den betyder på filens sida.",
        "When you import a file with a strange column, you can say what it means on the file's page.",
    ),
    "measure.platforms.header": ("Sarake tiedostossa", "Kolumn i filen", "Column in the file"),
    "measure.platforms.header.hint": (
        "Täsmälleen kuten se tiedostossa lukee, esimerkiksi Näyttökerrat yhteensä.",
        "Precis som den står i filen, till exempel Visningar totalt.",
        "Exactly as it stands in the file, for example Impressions in total.",
    ),
    "measure.platforms.header.missing": (
        "Kirjoita sarakkeen nimi",
        "Skriv kolumnens namn",
        "Write the column's name",
    ),
    "measure.platforms.column": ("Mikä se on", "Vad den är", "What it is"),
    "measure.platforms.column.missing": (
        "Valitse, mikä sarake on",
        "Välj vad kolumnen är",
        "Choose what the column is",
    ),
    "measure.platforms.header.add": ("Opeta sarake", "Lär in en kolumn", "Teach a column"),
    "measure.platforms.header.learnt_at": ("Opittu", "Inlärd", "Learnt"),
    "measure.platforms.header.saved": (
        "Sarake ”{header}” on opittu.",
        "Kolumnen ”{header}” är inlärd.",
        "The column “{header}” has been learnt.",
    ),
    "measure.platforms.header.remove": ("Unohda", "Glöm", "Forget"),
    "measure.platforms.header.removed": (
        "Sarake ”{header}” on unohdettu.",
        "Kolumnen ”{header}” är glömd.",
        "The column “{header}” has been forgotten.",
    ),
    "measure.platforms.put_back": ("Palautettu.", "Återställt.", "Put back."),
    "measure.platforms.action": ("Toiminto", "Åtgärd", "Action"),
    # What was done.
    "measure.fact.file_imported": (
        "Alustan tiedosto tuotiin",
        "En plattforms fil importerades",
        "A platform's file was imported",
    ),
    "measure.fact.import_undone": ("Tuonti peruttiin", "En import ångrades", "An import was undone"),
    "measure.fact.channel_chosen": (
        "Tiedostolle valittiin kanava",
        "En kanal valdes för en fil",
        "A channel was chosen for a file",
    ),
    "measure.fact.header_learnt": ("Sarake opetettiin", "En kolumn lärdes in", "A column was taught"),
    "measure.fact.header_forgotten": ("Sarake unohdettiin", "En kolumn glömdes", "A column was forgotten"),
    "measure.fact.header_put_back": (
        "Sarake palautettiin",
        "En kolumn återställdes",
        "A column was put back",
    ),
    "measure.fact.figure_typed": ("Luku kirjattiin", "En siffra skrevs in", "A figure was typed"),
    "measure.fact.figure_removed": (
        "Kirjattu luku poistettiin",
        "En inskriven siffra togs bort",
        "A typed figure was removed",
    ),
    "measure.fact.figure_put_back": (
        "Kirjattu luku palautettiin",
        "En inskriven siffra återställdes",
        "A typed figure was put back",
    ),
    "measure.fact.items_assigned": (
        "Julkaisuja liitettiin kampanjaan",
        "Inlägg kopplades till en kampanj",
        "Posts were assigned to a campaign",
    ),
    **platforms_fetching.WORDS,
    **platforms_items.WORDS,
    **platforms_followers.WORDS,
    **platforms_metrics.WORDS,
}
