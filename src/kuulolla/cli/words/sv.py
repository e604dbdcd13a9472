"""The command line in Swedish, as it is written in Finland."""

SV = {
    "usage": "Användning",
    "options": "Val",
    "commands": "Kommandon",
    "example": "Exempel",
    "examples": "Exempel",
    "usage.options": "[VAL]",
    "usage.hear": "-o MAPP [VAL]",
    "usage.command": "KOMMANDO [VAL]...",
    "about": (
        "Kuulolla läser öppna svar och berättar vad människor vill. Allt görs på den här datorn;"
        " bara kommandot word skickar något vidare, och då med lov."
    ),
    "about.more": "Läs mer med kuulolla hear --help.",
    "hear": (
        "Läser öppna svar ur FILEN och skriver en helhetsbild i en mapp: picture.html (rapporten),"
        " picture.xlsx, picture.json och answers.csv."
    ),
    "hear.formats": (
        "Filen kan vara CSV, XLSX, ODS, JSON-rader eller Parquet. Kolumnen med svaren hittas oftast"
        " automatiskt, och programmet säger vilken det valde. Personbeteckningar, telefonnummer,"
        " e-postadresser och IBAN-kontonummer döljs. Programmet tar ingen kontakt med nätet."
    ),
    "hear.short": "Från öppna svar till en helhetsbild.",
    "example.file": "svar.xlsx",
    "example.folder": "rapport",
    "example.text": "svar",
    "example.where": "fråga=3",
    "meta.file": "FIL",
    "meta.folder": "MAPP",
    "meta.column": "KOLUMN",
    "meta.condition": "KOLUMN=VÄRDE",
    "meta.number": "TAL",
    "meta.size": "STORLEK",
    "help.folder": "Mappen där rapporten skrivs. Den skapas vid behov.",
    "help.text": "Kolumnen med svaren.",
    "help.id": "Kolumnen som visar vem som svarade. Samma id är samma person.",
    "help.date": "Kolumnen med svarets datum.",
    "help.language": "Kolumnen med svarets språk (fi, sv, en).",
    "help.group": "En kolumn som delar in de svarande i grupper. Kan ges flera gånger.",
    "help.population": (
        "En fil med befolkningens andelar per grupp (column,group,share). Då visas viktade andelar bredvid"
        " de andra."
    ),
    "help.where": (
        "Ta bara med rader där kolumnen har det här värdet. Kan ges flera gånger: värden i samma kolumn är"
        " alternativ."
    ),
    "help.lang": "Språket i rapporten och meddelandena. Förval: datorns språk, annars fi.",
    "help.themes": "Antalet teman, 2–100. Förval: programmet söker ett lämpligt antal.",
    "help.model": (
        "Meningsmodell: auto (e5 om den är installerad), none (ingen modell), e5 eller en mapp"
        " med en ONNX-modell. Förval: auto."
    ),
    "help.seed": "Startvärde: samma tal ger samma resultat. Förval: 0.",
    "help.size_limit": "Den största fil som läses, till exempel 5GB. Förval: 2 GB.",
    "help.quiet": "Berätta inte vad som görs. Rapportens sökväg skrivs ändå ut.",
    "help.help": "Visa den här hjälpen.",
    "help.version": "Visa versionen.",
    "step.reading": "Läser {file}",
    "step.languages": "Känner igen språken",
    "step.copies": "Letar efter kopior",
    "step.words": "Återför orden till grundform",
    "step.vectors": "Räknar ut vilka meningar som liknar varandra",
    "step.statements": "Delar svaren i satser",
    "step.themes": "Letar efter teman",
    "step.labels": "Namnger teman med de svarandes ord",
    "step.tone": "Läser tonen",
    "step.suggestions": "Plockar ut förslag",
    "step.counting": "Räknar människor",
    "step.writing": "Skriver rapporten",
    "read.text": "Svaren finns i kolumnen ”{column}”.",
    "read.text.guessed": "Svaren verkar finnas i kolumnen ”{column}”. Du kan välja en annan med --text.",
    "read.id.guessed": "De svarande känns igen med kolumnen ”{column}”.",
    "read.date.guessed": "Datumen läses ur kolumnen ”{column}”.",
    "read.groups.guessed": "De svarande delas in enligt kolumnerna: {columns}.",
    "read.rows.one": "{n} rad lästes.",
    "read.rows.many": "{n} rader lästes.",
    "read.left_out.one": "Villkoret lämnade bort {n} rad.",
    "read.left_out.many": "Villkoret lämnade bort {n} rader.",
    "read.unread_dates.one": "{n} datum gick inte att läsa.",
    "read.unread_dates.many": "{n} datum gick inte att läsa.",
    "read.bad.one": "{n} rad gick inte att läsa:",
    "read.bad.many": "{n} rader gick inte att läsa:",
    "read.bad.row": "  rad {row}: {reason}",
    "read.bad.more": "  och {n} till",
    "problem.too_many_cells": "fler celler än kolumner",
    "problem.text_missing": "svarets cell saknas",
    "problem.undecodable": "tecknen går inte att läsa",
    "problem.broken_json": "raden är inte hel JSON",
    "problem.too_long": "cellen är för lång",
    "draft.ready": "En första bild är klar: {path}. En bättre är på väg.",
    "done.answers.one": "{n} svar",
    "done.answers.many": "{n} svar",
    "done.people.one": "{n} person",
    "done.people.many": "{n} personer",
    "done.themes.one": "{n} tema",
    "done.themes.many": "{n} teman",
    "done.largest": "Största teman:",
    "done.theme": "  {share}  {label} ({people})",
    "done.no_themes": "Inga teman hittades. Det behövs flera svar om samma sak.",
    "stopped": "Avbrutet. Inget halvfärdigt lämnades kvar.",
    "stopped.draft": "Avbrutet. Den första bilden finns kvar: {path}",
    "goes.on": "Fortsätter från mappens tidigare bild: temanas id och namn behålls.",
    "unmet": "Rättelse {number} kunde inte göras: temat eller svaret finns inte längre.",
    "code": "Läser öppna svar och delar in dem i kodbokens teman. Inga nya teman görs.",
    "code.short": "Svar till kodbokens teman.",
    "usage.code": "--codebook FIL -o MAPP [VAL]",
    "help.codebook": "Kodboken (YAML eller JSON) vars teman är början.",
    "correct": "Rättar bilden i MAPPEN. Varje rättelse skrivs i loggen, och bilden ritas om.",
    "correct.short": "Rätta bildens teman.",
    "correct.rename": "Ge ett tema ett nytt namn.",
    "correct.merge": "Slå ihop teman till det första.",
    "correct.split": "Dela ett tema i dess delar, eller ta loss det som liknar vissa svar.",
    "correct.move": "Flytta svar till ett tema.",
    "correct.none": "Svaren hör inte till något tema.",
    "correct.add": "Lägg till ett tema av det som en sökning hittar.",
    "correct.undo": "Ångra den senaste rättelsen, eller den vars nummer du ger.",
    "correct.log": "Visa rättelserna.",
    "help.who": "Vem som rättar. Förval: datorns användare.",
    "help.name_lang": "Namnets språk.",
    "help.words": "Bara dessa ord i svaret, precis som de är skrivna.",
    "help.name": "Det nya temats namn.",
    "help.like": "Ett svar vars likar tas loss. Du kan ge flera.",
    "help.to": "Temat dit svaren flyttas: id eller namn.",
    "help.search": "Ord som svaren söks med.",
    "help.answer": "Svarets id. Du kan ge flera.",
    "meta.name": "NAMN",
    "meta.theme": "TEMA",
    "meta.themes": "TEMA...",
    "meta.answer": "SVAR",
    "meta.answers": "SVAR...",
    "meta.words": "ORD",
    "log.empty": "Det finns inga rättelser.",
    "log.undone": "ångrad",
    "changed.new": "ny",
    "changed.gone": "borta",
    "action.rename": "nytt namn",
    "action.merge": "slogs ihop",
    "action.split": "delades",
    "action.move": "flyttades",
    "action.none": "inget tema",
    "action.add": "lades till",
    "action.undo": "ångrades",
    "stopped.kept": "Avbrutet. Det du svarat är sparat. Fortsätt med samma kommando.",
    "help.who_answers": "Vem som svarar. Förval: datorns användare.",
    "help.lang_said": "Meddelandenas språk. Förval: datorns språk, annars fi.",
    "check": "Mäter hur väl temana i MAPPEN motsvarar det som en människa läser i svaren.",
    "check.how": (
        "Visar svaren ett i taget och berättar inte vad maskinen valde. När femtio har bedömts ritas"
        " rapporten om med resultatet. Du kan sluta när som helst och fortsätta senare."
    ),
    "check.short": "Kontrollera med stickprov.",
    "help.size": "Hur många svar som dras, minst 50. Förval: 60.",
    "help.sheet": "Skriv urvalet till ett kalkylblad (xlsx) där du kryssar med x.",
    "help.read": "Läs det ifyllda kalkylbladet.",
    "check.begin": "{n} svar att bedöma. Bedömare: {who}",
    "check.keys": "Skriv numren på alla teman som passar, till exempel: 2 5. Om inget passar, skriv 0.",
    "check.answer": "Svar {place} / {of}",
    "check.no_text": "(ingen text)",
    "check.earlier": "Du svarade tidigare: {themes}",
    "check.prompt": "Teman (0 = inget, s = hoppa över, b = tillbaka, q = sluta):",
    "check.hint": "Skriv tal mellan 1 och {n}, eller 0, s, b eller q.",
    "check.more": (
        "{n} har bedömts. För ett resultat behövs {wanted}. Fortsätt med samma kommando; det du hoppat"
        " över frågas sist."
    ),
    "check.stale": (
        "Temana har ändrats efter stickprovet. Det tidigare stickprovet gäller inte den här bilden, så"
        " kvaliteten är inte mätt."
    ),
    "check.done": "Stickprov: {n} svar, bedömda av {who}. Inom parentes 95 procents konfidensintervall.",
    "check.precision": "Av de teman som maskinen gav var {figure} rätt.",
    "check.recall": "Av de teman som människan fann hittade maskinen {figure}.",
    "check.f1": "Överensstämmelse per svar (F1, 0–1): {figure}.",
    "check.themes": "Per tema:",
    "check.head.precision": "rätt",
    "check.head.recall": "hittades",
    "check.head.theme": "tema",
    "check.few": (
        "Om de övriga temana ({n}) finns färre än {fewest} svar i urvalet, så om dem går inget att säga."
    ),
    "check.agreement": (
        "Två bedömare, {one} och {other}, {n} gemensamma svar: likhet (Jaccard) {likeness},"
        " Krippendorffs alfa {alpha}."
    ),
    "check.ceiling": "Av maskinen kan man inte vänta mer än vad människor är ense om sinsemellan.",
    "check.sheet.ready": (
        "Kalkylbladet har {n} svar. Sätt x vid varje tema som passar och läs in det med --read."
    ),
    "check.sheet.read.one": "{n} bedömning lästes ur kalkylbladet.",
    "check.sheet.read.many": "{n} bedömningar lästes ur kalkylbladet.",
    "sheet.answer": "svar",
    "sheet.none": "inget av dessa",
    "search": (
        "Söker ord i svaren bakom bilden i MAPPEN, i vilken böjningsform som helst och som del av"
        " sammansättningar. Det som står inom citattecken söks som det är."
    ),
    "search.short": "Sök bland svaren.",
    "search.busy": "Söker",
    "search.found.one": "{n} svar",
    "search.found.many": "{n} svar",
    "help.like_answer": "Sök svar som liknar det här svaret.",
    "help.limit": "Hur många svar som högst visas. Förval: 20.",
    "fate.in_themes": "i ett tema",
    "fate.none_of_these": "inget av temana",
    "fate.empty": "tomt",
    "fate.excluded": "lämnat utanför",
    "fate.failed": "kunde inte läsas",
    "compare": "Jämför två bilder som har samma teman: vad som ökade, minskade, dök upp eller försvann.",
    "compare.short": "Jämför två bilder.",
    "help.csv": "Skriv tabellen också till en CSV-fil.",
    "compare.earlier": "före",
    "compare.later": "efter",
    "compare.change": "ändring",
    "compare.interval": "95 %-intervall",
    "compare.verdict": "tolkning",
    "compare.theme": "tema",
    "compare.note": (
        "Ändringen är i procentenheter. Tolkningen tar hänsyn till att {n} teman jämförs. Andelarna"
        " gäller dem som svarade, inte alla människor."
    ),
    "compare.same": (
        "De flesta av de tidigare svaren finns också bland de senare. Ändringarna ser därför mindre ut"
        " än de är, och intervallen är ungefärliga."
    ),
    "change.grew": "ökade",
    "change.shrank": "minskade",
    "change.appeared": "dök upp",
    "change.vanished": "försvann",
    "change.no_clear_change": "ingen klar ändring",
    "judge": (
        "Visar förslagen i MAPPEN två åt gången och frågar vilket som är bättre. Efter tio val lär sig"
        " förslagens ordning av dem."
    ),
    "judge.short": "Välj det bättre av två förslag.",
    "help.pairs": "Hur många par som frågas. Förval: 20.",
    "judge.begin": "Vilket ska läsas först när man beslutar om förslagen? Bedömare: {who}",
    "judge.pair": "Par {place} / {of}",
    "judge.prompt": "Bättre (1, 2, = inget av dem, s = hoppa över, q = sluta):",
    "judge.hint": "Skriv 1, 2, =, s eller q.",
    "judge.more": "Det finns {n} val. Ordningen ändras när de är {fewest}.",
    "judge.fitted": "Förslagens ordning är anpassad till {n} val.",
    "personal": (
        "Frågar vilka sannolika personuppgifter (namn, adresser) i svaren får visas. Säkra uppgifter,"
        " såsom personbeteckningar, döljs alltid."
    ),
    "personal.short": "Bestäm vilka personuppgifter som visas.",
    "help.again": "Fråga också om det som redan är avgjort.",
    "personal.busy": "Letar efter personuppgifter",
    "personal.nothing": "Det finns inget att avgöra.",
    "personal.begin.one": "{n} uppgift att avgöra. Den är dold om du inte bestämmer annat.",
    "personal.begin.many": "{n} uppgifter att avgöra. De är dolda om du inte bestämmer annat.",
    "personal.value": "Är detta: {kind}? Ställen: {n}",
    "personal.prompt": "m = dölj överallt (Enter), k = visa i det här svaret, a = visa överallt, q = sluta:",
    "personal.hint": "Skriv m, k, a eller q.",
    "compare.unlike": (
        "Temana i den tidigare och den senare bilden är funna på olika sätt, och en del av ändringarna"
        " kan bero på det. Rättvis jämförelse: gör båda med samma kodbok med kuulolla code."
    ),
    "word": (
        "Ber din egen språkmodell att formulera namnen på temana och en kort sammanfattning för bilden i"
        " MAPPEN. Ingenting skickas förrän du har sett vad som skulle skickas och sagt ja."
    ),
    "word.how": (
        "Modellen får bara se citat ur rapporten, med personuppgifterna dolda. Varje mening från modellen"
        " kontrolleras mot svaren, och rapporten visar vilka ord som är modellens. Nyckeln ges i"
        " miljövariabeln KUULOLLA_MODEL_KEY, om servern behöver en."
    ),
    "word.short": "Namn och sammanfattning med en egen språkmodells ord.",
    "word.help.endpoint": (
        "Språkmodellens adress (OpenAI-kompatibel), till exempel http://localhost:11434/v1. Förval: samma"
        " som senast."
    ),
    "word.help.model": "Språkmodellens namn på servern. Förval: samma som senast.",
    "word.help.show": "Visa allt som skulle skickas. Ingenting skickas.",
    "word.help.yes": "Skicka utan att fråga.",
    "word.help.remove": "Ta bort modellens ord och rita rapporten på nytt.",
    "help.timeout": "Hur många sekunder ett svar väntas på, 1–600. Förval: 60.",
    "step.wording": "Frågar språkmodellen",
    "word.where": "Språkmodellen {model}, adressen {host}.",
    "word.here": "Servern finns på den här datorn.",
    "word.open": "Förbindelsen är inte krypterad: någon på vägen kan läsa det som skickas.",
    "word.what": (
        "Det som skickas är frågan, temanas namn och uttryck, antalet personer och citat ur rapporten."
        " Personuppgifterna är dolda, och inga id:n för dem som svarat skickas."
    ),
    "word.size": "{requests}, {characters} tecken, ungefär {tokens} token.",
    "word.requests.one": "{n} begäran",
    "word.requests.many": "{n} begäranden",
    "word.left_out.one": "{n} svar skickas inte: det är för långt eller försöker styra modellen.",
    "word.left_out.many": "{n} svar skickas inte: de är för långa eller försöker styra modellen.",
    "word.key": "Allt visas ordagrant med --show. En eventuell nyckel läses ur variabeln {variable}.",
    "word.how_to_send": "Ingenting skickades. Skicka så här: samma kommando och valet --yes.",
    "word.ask": "Ska det skickas? (j = ja, n = nej)",
    "word.hint": "Skriv j eller n.",
    "word.not_sent": "Ingenting skickades.",
    "word.nothing": "Det finns inget att formulera: bilden har inga teman.",
    "word.none": "Mappen har inga ord av en språkmodell.",
    "word.removed": "Språkmodellens ord är borttagna.",
    "word.labels.one": "namnet på {n} tema",
    "word.labels.many": "namnen på {n} teman",
    "word.sentences.one": "en sammanfattning på en mening",
    "word.sentences.many": "en sammanfattning på {n} meningar",
    "word.sentences.none": "ingen sammanfattning",
    "word.done": "Språkmodellen formulerade: {labels}, {sentences}.",
    "word.fallen_back.one": "En begäran gav inget användbart, och det ursprungliga gäller:",
    "word.fallen_back.many": "{n} begäranden gav inget användbart, och det ursprungliga gäller:",
    "word.dropped.one": "Ur sammanfattningen ströks {n} mening:",
    "word.dropped.many": "Ur sammanfattningen ströks {n} meningar:",
    "word.outdated.one": (
        "{n} namn från språkmodellen gäller inte längre den här bilden, för temat har ändrats. Det"
        " ursprungliga namnet gäller igen."
    ),
    "word.outdated.many": (
        "{n} namn från språkmodellen gäller inte längre den här bilden, för temana har ändrats. De"
        " ursprungliga namnen gäller igen."
    ),
    "word.outdated_summary": "Språkmodellens sammanfattning gällde en tidigare bild, så den visas inte.",
    "word.trouble.unreachable": "servern gick inte att nå",
    "word.trouble.timeout": "inget svar kom i tid",
    "word.trouble.out_of_time": "tiden tog slut",
    "word.trouble.given_up": "frågades inte, för servern svarade inte på de föregående",
    "word.trouble.not_allowed": "servern godkände inte nyckeln, eller så saknas den",
    "word.trouble.not_found": "servern har inte den här modellen eller adressen",
    "word.trouble.http_error": "servern svarade med ett fel",
    "word.trouble.redirected": "servern hänvisade någon annanstans, och dit går vi inte",
    "word.trouble.too_large": "svaret var för stort",
    "word.trouble.truncated": "svaret bröts av",
    "word.trouble.not_json": "svaret hade inte den form som begärdes",
    "word.trouble.wrong_shape": "svaret hade inte den form som begärdes",
    "word.trouble.empty": "svaret var tomt",
    "word.trouble.too_long": "texten var för lång",
    "word.trouble.unprintable": "texten hade otillåtna tecken",
    "word.trouble.markup": "texten hade märkning som inte hör dit",
    "word.trouble.link": "texten hade en länk",
    "word.trouble.personal_data": "texten såg ut som personuppgifter",
    "word.trouble.secret": "texten innehöll nyckeln",
    "word.trouble.foreign_word": "namnet hade ett ord som de som svarat inte använder",
    "word.trouble.no_citation": "texten stödde sig inte på något svar",
    "word.trouble.unknown_citation": "texten hänvisade till ett svar som inte finns",
    "word.trouble.altered_quote": "citatet fanns inte ordagrant i svaret",
    "word.trouble.invented_number": "talet fanns inte i svaren",
    "word.trouble.all_dropped": "ingen mening i sammanfattningen höll för granskning",
    "serve": (
        "Startar webbplatsen på den här datorn: webbservern och det arbete som tar tid. Stoppa med Ctrl-C."
    ),
    "serve.short": "Starta webbplatsen.",
    "serve.preparing": "Webbplatsen förbereds",
    "serve.address": "Webbplatsen finns på {address}",
    "serve.link": "Logga in en gång med den här länken: {link}",
    "serve.stop": "Stoppa med Ctrl-C.",
    "serve.stopped": "Webbplatsen är stoppad.",
    "found": "Grundar en organisation och skriver ut en länk som ägaren loggar in med en gång.",
    "found.short": "Grunda en organisation.",
    "link": "Skriver ut en länk som medlemmen loggar in med en gång.",
    "link.short": "Gör en inloggningslänk.",
    "meta.address": "ADRESS",
    "meta.email": "E-POST",
    "help.host": "adress som servern lyssnar på",
    "help.port": "port",
    "help.demo": "gör en exempelorganisation om ingen finns",
    "help.data": "mapp där allt sparas",
    "help.swedish": "namn på svenska",
    "help.owner": "ägarens e-postadress",
    "help.owner_name": "ägarens namn",
    "help.languages": "språk som det ska ges service på",
}
