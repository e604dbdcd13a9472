"""The report in Swedish as written in Finland."""

SV = {
    "title": "Helhetsbild av svaren",
    "skip": "Gå till innehållet",
    "asked": "Så här löd frågan",
    "no_question": "Vad de som svarat säger",
    "status.draft": "Utkast",
    "status.checked": "Granskad",
    "status.corrected": "Rättad av en människa",
    "draft_note": "Ett maskinellt utkast. Ingen människa har ännu granskat det.",
    "corrected_note.one": "En människa har gjort {n} rättelse i maskinens utkast, senast {date}.",
    "corrected_note.many": "En människa har gjort {n} rättelser i maskinens utkast, senast {date}.",
    "checked_note": "En människa har granskat bilden med stickprov: {answers}.",
    "people.one": "{n} person",
    "people.many": "{n} personer",
    "a_few": "några få personer",
    "answers.one": "{n} svar",
    "answers.many": "{n} svar",
    "themes.one": "{n} tema",
    "themes.many": "{n} teman",
    "distinct.one": "{n} text",
    "distinct.many": "{n} olika texter",
    "copies.one": (
        "{n} svar är en kopia av ett annat. Kopior räknas som personer, men samma text visas en gång."
    ),
    "copies.many": "{n} svar är kopior av andra. Kopior räknas som personer, men samma text visas en gång.",
    "finding": "Det viktigaste",
    "headline.wish": (
        "Det vanligaste önskemålet är {label}: {people} talar om det, {share} av dem som svarat."
    ),
    "headline.praise": (
        "Det som oftast får beröm är {label}: {people} talar om det, {share} av dem som svarat."
    ),
    "headline.complaint": (
        "Det som oftast får kritik är {label}: {people} talar om det, {share} av dem som svarat."
    ),
    "headline.neutral": "Det vanligaste ämnet är {label}: {people} talar om det, {share} av dem som svarat.",
    "headline.tie": (
        "Lika vanliga är {label} och {second}: {people} talar om vartdera, {share} av dem som svarat."
    ),
    "headline.many": (
        "Inget ämne höjer sig över de andra: de största temana har {people} var, {share} av dem som svarat."
    ),
    "headline.none": "I svaren fanns inget ämne som flera personer talar om.",
    "headline.silence": "Inget svar innehöll något som man kan göra en bild av.",
    "figure.people.one": "person sade något",
    "figure.people.many": "personer sade något",
    "figure.themes.one": "tema hittades",
    "figure.themes.many": "teman hittades",
    "figure.top": "av dem som svarat talar om minst ett av de tre största temana",
    "contents": "Innehåll",
    "wants": "Det här talar folk mest om",
    "wants_lead": (
        "Störst först. En person kan tala om flera saker, så andelarna blir inte hundra tillsammans."
    ),
    "flood": (
        "Över hälften av svaren är kopior av andra. Därför står teman i ordning efter antalet olika texter:"
        " ett tema kan inte lyftas genom att kopiera."
    ),
    "wants_scale": (
        "Stapeln är andelen av dem som svarat. Den tunna linjen är ett konfidensintervall på 95 procent: om"
        " de som svarat hade lottats ur en stor grupp skulle hela gruppens andel sannolikt ligga inom det."
    ),
    "base": "Med dem som svarat avses de {people} som sade något. Andelarna är räknade på dem.",
    "map": "Karta över svaren",
    "map_lead": "Varje prick är ett svar och varje område ett tema. Svar som liknar varandra ligger nära.",
    "map_lead_cells": (
        "Varje område är ett tema. Ju mörkare ruta, desto fler svar finns det på stället. Svar som liknar"
        " varandra ligger nära."
    ),
    "map_numbers": "Enbart en siffra är temats plats i listan.",
    "map_keys": (
        "Med tangentbord: tabb går från tema till tema, pilarna från svar till svar inom temat och Enter till"
        " temats avsnitt."
    ),
    "map_reading": "Svaret på kartan",
    "map_point": "Peka på en prick så ser du svaret.",
    "map_table": "Kartans siffror som tabell",
    "map_theme": "{label}: {people}, {share}. Gå till temat.",
    "table": "Samma siffror som tabell",
    "theme": "Tema",
    "col.rank": "Plats",
    "col.people": "Personer",
    "col.share": "Andel",
    "col.interval": "95 %-intervall",
    "col.weighted": "Viktad andel",
    "col.weighted_low": "Viktad, intervallets början",
    "col.weighted_high": "Viktad, intervallets slut",
    "col.distinct": "Olika texter",
    "themes": "Teman",
    "themes_lead": "För varje tema först de ord som bäst beskriver det, sedan andra synvinklar.",
    "no_themes": "Inga teman hittades. Det behövs flera svar om samma sak.",
    "theme_share": "{share} av dem som svarat",
    "theme_interval": "konfidensintervall {interval}",
    "weighted": "viktad {share} ({interval})",
    "named_by_person": "namnet gavs av en människa",
    "sides": "Här går åsikterna isär",
    "side.one": "På ena sidan {people}",
    "side.other": "På andra sidan {people}",
    "sides_note": (
        "Maskinen läste sidorna ur orden och räknade bara dem vars sida syns tydligt. Läs svaren innan du"
        " drar slutsatser."
    ),
    "sides_read": "Ett urval har lästs: {people}.",
    "phrases": "Så här talar man om det",
    "tone": "Ton",
    "tone_note": "Tonen är räknad på satser, inte på personer.",
    "tone.wish": "Önskemål",
    "tone.praise": "Beröm",
    "tone.complaint": "Kritik",
    "tone.neutral": "Konstaterande",
    "subthemes": "Inom temat",
    "others_say": "Andra röster om temat",
    "answer": "Svar {n}",
    "who": "Vem talar om det här",
    "when": "När talade man om det här",
    "theme_suggestions": "De bästa förslagen om det här",
    "to_top": "Tillbaka till listan",
    "suggestions": "De bästa förslagen",
    "suggestions_lead": (
        "Maskinen lyfter fram förslag som är konkreta och motiverade. Ordningen är ett utkast: läsaren avgör"
        " vad som är bra."
    ),
    "no_suggestions": "I svaren fanns inga tydliga förslag.",
    "reasons": "Varför det lyftes fram",
    "reason_for.specific": "konkret",
    "reason_for.reasoned": "motiverat",
    "reason_for.proposes": "föreslår en lösning",
    "reason_for.for_whom": "säger för vem",
    "reason_for.time_or_place": "säger när eller var",
    "reason_for.new": "tillför något nytt",
    "reason_for.supported": "flera säger samma sak",
    "rare": "Få sade det, värt att höra",
    "rare_more": "Visa de {n} övriga",
    "rare_lead": "1–3 procent av dem som svarat talar om de här. Några få kan se det som andra inte märker.",
    "no_rare": "Det finns inget så litet tema.",
    "groups": "Vem talar om vad",
    "groups_lead": (
        "Talet är andelen av gruppens svarande. Där det finns 1–4 personer står det ”{few}”, så att ingen kan"
        " kännas igen."
    ),
    "marks": (
        "▲ gruppen talar mer om temat än de andra, ▼ mindre. Märket finns bara vid skillnader som knappast är"
        " slump när alla jämförelser räknas med (Holms korrektion, risknivå 5 %)."
    ),
    "marks.none": (
        "Ingen skillnad är så stor att den inte kan vara slump när alla jämförelser räknas med (Holms"
        " korrektion, risknivå 5 %)."
    ),
    "mark.more": "mer än de andra",
    "mark.less": "mindre än de andra",
    "group_by": "Indelning: {name}",
    "group_size": "har svarat",
    "not_known": "uppgift saknas",
    "time": "Teman över tid",
    "time_lead": (
        "Hur många som talade om temat vid olika tider. Där det finns 1–4 personer står det ”{few}”."
    ),
    "heard": "Har vi hört tillräckligt",
    "heard_says": (
        "Uppskattningsvis {coverage} av det som folk säger har redan hörts (täckning enligt Chao och Jost"
        " 2012, efter Good och Turing 1953)."
    ),
    "heard_more.none": "Hundra personer till skulle knappast tillföra någon ny synpunkt.",
    "heard_more.one": "Hundra personer till skulle tillföra uppskattningsvis {n} ny synpunkt.",
    "heard_more.many": "Hundra personer till skulle tillföra uppskattningsvis {n} nya synpunkter.",
    "heard_little": (
        "Här säger talet lite: maskinen hittade ett tema för nästan varje svar, och i samma tema ryms många"
        " synpunkter."
    ),
    "heard_rough": (
        "Talet är grovt: ett svar utanför temana räknas som en egen synpunkt även om det bara är sagt med"
        " andra ord."
    ),
    "curve": "Synpunkter allteftersom fler personer hörs",
    "curve_note": (
        "En synpunkt är ett undertema, ett tema eller ett svar utanför temana. När kurvan planar ut upprepar"
        " en ny person oftare det som redan har sagts."
    ),
    "views.one": "{n} synpunkt",
    "views.many": "{n} synpunkter",
    "col.views": "Synpunkter",
    "balance": "Varje svar är räknat",
    "balance_lead": "Varje svar är räknat på exakt ett ställe, och summan stämmer.",
    "received": "Svar som kommit in",
    "sum_says": "{parts} = {total}",
    "fate.in_themes": "Med i teman",
    "fate.none_of_these": "Inget av dessa teman",
    "fate.empty": "Tomt, eller inget sades",
    "fate.excluded": "Lämnat utanför",
    "fate.failed": "Kunde inte behandlas",
    "col.fate": "Vad som hände med svaret",
    "col.answers": "Svar",
    "why": "Orsaker",
    "why_lead": "Varför ett svar inte är med i teman",
    "made": "Så här gjordes det",
    "made_lead": (
        "Maskinen delade svaren i satser, sökte dem som talar om samma sak och räknade personerna. Citaten är"
        " de svarandes egna ord som sådana; personuppgifter är dolda med hakparenteser."
    ),
    "weights_note": (
        "Den viktade andelen (den smala stapeln, med 95 procents konfidensintervall inom parentes) är vad"
        " andelen skulle vara om grupperna ({columns}) var lika stora bland dem som svarat som i"
        " befolkningen."
    ),
    "weights_one": (
        "Vikter ({columns}): en persons vikt är gruppens andel av befolkningen delad med dess andel av dem"
        " som svarat (poststratifiering, Holt och Smith 1979). Befolkningens andelar gavs av den som gjorde"
        " rapporten."
    ),
    "weights_many": (
        "Vikterna ({columns}) är anpassade så att grupperna i varje kolumn har samma andel som i befolkningen"
        " (raking, Deming och Stephan 1940). Befolkningens andelar gavs av den som gjorde rapporten."
    ),
    "weights_effect": (
        "Viktade andelar är osäkrare: {people} säger med vikter lika mycket som {effective} utan"
        " (designeffekt {effect}, Kish 1965). Konfidensintervallet är räknat på det."
    ),
    "weights_unknown": "Gruppen är inte känd: {people}. Deras vikt är 1.",
    "weights_absent": "Ingen svarade ur de här grupperna: {groups}. Vikter kan inte tala för dem.",
    "weights_held": (
        "Ingen vikt är över 5 (Potter 1990), så de allra minsta grupperna väger fortfarande mindre än sin"
        " andel av befolkningen."
    ),
    "weights_small": (
        "Där 1–4 personer i en grupp talar om ett tema har de räknats med flera gruppers gemensamma"
        " medelvikt, så att ingen kan kännas igen."
    ),
    "weights_mend": (
        "Viktning rättar till att någon grupp svarade flitigare än andra. Den rättar inte till att de som"
        " svarat själva valde att svara: om de tänker annorlunda än andra i samma grupp är den viktade"
        " andelen lika skev."
    ),
    "made.version": "Programmets version",
    "made.analyser": "Ordens grundformer",
    "made.vectors": "Ordvektorer",
    "made.model": "Meningsmodell",
    "made.seed": "Startvärde",
    "made.themes": "Antal teman",
    "made.sampled": "Teman söktes i ett urval, antal svar",
    "made.statements": "Satser",
    "made.choices": "Bedömda förslagspar",
    "made.weighted_by": "Andelarna är viktade enligt",
    "quality": "Kvalitet",
    "quality_none": "Inte mätt: ingen har ännu granskat den här bilden. Det görs med kommandot {command}.",
    "folder": "MAPP",
    "quality_none_here": "Inte mätt: ingen har ännu granskat den här bilden.",
    "quality_lead": (
        "En människa jämförde temana med svaren: {answers}. Inom parentes står konfidensintervallet på 95"
        " procent."
    ),
    "quality.precision": "Rätta av de teman som maskinen gav",
    "quality.recall": "Av de rätta temana hittade maskinen",
    "quality.f1": "Träffsäkerhet per svar (F1)",
    "quality_themes": "Kvalitet per tema",
    "value.none": "används inte",
    "value.True": "ja",
    "value.False": "nej",
    "cannot": "Vad det här inte berättar",
    "cannot.self": (
        "De som svarat valde själva att svara. Andelarna beskriver dem, inte alla kunder eller invånare."
    ),
    "cannot.draft": "Det här är ett maskinellt utkast tills en människa har granskat det.",
    "cannot.languages": (
        "Det fanns ingen meningsmodell, så språken behandlades sida vid sida: de möts bara i en tabell över"
        " vanliga ord, och samma sak kan ligga i olika teman på olika språk."
    ),
    "cannot.silent": "Det som ingen nämner kan ändå vara viktigt. Svaren visar vad man kom att tänka på.",
    "file": "Fil",
    "language.fi": "finska",
    "language.sv": "svenska",
    "language.en": "engelska",
    "language.und": "okänt språk",
    "reason.too_many_cells": "raden hade för många celler",
    "reason.text_missing": "raden saknade ett svar",
    "reason.undecodable": "tecknen kunde inte läsas",
    "reason.broken_json": "raden var trasig",
    "reason.too_long": "svaret var för långt",
    "reason.copy": "kopia av ett annat svar",
    "reason.non_answer": "inget sades",
    "reason.empty": "tomt svar",
    "reason.decided": "en människas beslut",
    "reason.blank": "tomt svar",
    "reason.no_theme": "hörde inte till något tema",
    "sheet.themes": "Teman",
    "sheet.answers": "Svar",
    "sheet.suggestions": "Förslag",
    "sheet.balance": "Balans",
    "sheet.few": "Få sade",
    "sheet.about": "Om bilden",
    "col.id": "Id",
    "col.number": "Nummer",
    "col.text": "Svar (personuppgifter dolda)",
    "col.date": "Datum",
    "col.label": "Tema",
    "col.named_by": "Namnet gavs av",
    "by.person": "människa",
    "by.machine": "maskin",
    "col.parent": "Huvudtema",
    "col.low": "Intervallets nedre gräns",
    "col.high": "Intervallets övre gräns",
    "col.phrases": "Uttryck",
    "col.quote": "Mest beskrivande citat",
    "col.side_one": "Personer på ena sidan",
    "col.side_other": "Personer på andra sidan",
    "col.differences": "Grupper som skiljer sig från de andra",
    "col.view": "Synpunkt",
    "col.quotes": "Citat",
    "col.what": "Vad",
    "col.value": "Värde",
    "about.status": "Läge",
    "about.coverage": "Hört, uppskattning (Chao och Jost 2012)",
    "about.weights": "Vikter",
    "about.new_views": "Nya synpunkter om {people} till hördes",
    "about.curve": "Synpunkter när {people} har hörts",
    "col.themes": "Teman",
    "col.theme_ids": "Temanas id",
    "col.subthemes": "Underteman",
    "col.language": "Språk",
    "col.tone": "Ton",
    "col.suggestion": "Förslag",
    "col.reasons": "Varför det lyftes fram",
    "col.score": "Poäng (0–1)",
    "col.reason": "Orsak",
    "row_limit": "Bladet rymmer {n} rader. De övriga svaren finns i filen answers.csv.",
    "worded": "Sammanfattning med en språkmodells ord",
    "worded_lead": (
        "De här meningarna skrevs av språkmodellen {model} ({date}), inte av en människa. Var och en stöder"
        " sig på svaren vars nummer står efter. Citat och tal är kontrollerade mot dem; resten är modellens"
        " tolkning."
    ),
    "worded_read": "Läs svaren",
    "worded_dropped.one": "{n} av modellens meningar ströks, för den höll inte för granskning.",
    "worded_dropped.many": "{n} av modellens meningar ströks, för de höll inte för granskning.",
    "worded_legend": (
        "◇ Namnet är formulerat av språkmodellen {model}. Det ursprungliga namnet står vid temat. Talen och"
        " temana är inte modellens."
    ),
    "worded_by": "◇ Formulerat av modellen {model}; ursprungligen: {original}. Stöder sig på {cited}.",
    "worded_used": "{asked}, varav {used} användes och {fallen} förkastades; {dropped} meningar ströks",
    "cited.one": "svar\u00a0{n}",
    "cited.many": "svaren\u00a0{n}",
    "made.worded_by": "Språkmodell för namn och sammanfattning",
    "made.worded_used": "Begäranden till språkmodellen",
    "cannot.worded": (
        "Namnen med tecknet ◇ och sammanfattningen är formulerade av en språkmodell. Den kan lägga tonvikten"
        " fel, även om varje citat är kontrollerat."
    ),
    "by.model": "språkmodell",
    "col.original": "Ursprungligt namn",
    "col.rests_on": "Namnet stöder sig på svaren",
}
