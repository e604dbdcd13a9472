"""The report in Finnish, written first."""

FI = {
    "title": "Kokonaiskuva vastauksista",
    "skip": "Siirry sisältöön",
    "asked": "Näin kysyttiin",
    "no_question": "Mitä vastaajat sanovat",
    "status.draft": "Luonnos",
    "status.checked": "Tarkistettu",
    "status.corrected": "Ihmisen korjaama",
    "draft_note": "Koneen luonnos. Ihminen ei ole vielä tarkistanut sitä.",
    "corrected_note.one": "Ihminen on tehnyt koneen luonnokseen {n} korjauksen, viimeksi {date}.",
    "corrected_note.many": "Ihminen on tehnyt koneen luonnokseen {n} korjausta, viimeksi {date}.",
    "checked_note": "Ihminen on tarkistanut kuvan pistokokein: {answers}.",
    "people.one": "{n} ihminen",
    "people.many": "{n} ihmistä",
    "a_few": "muutama ihminen",
    "answers.one": "{n} vastaus",
    "answers.many": "{n} vastausta",
    "themes.one": "{n} teema",
    "themes.many": "{n} teemaa",
    "distinct.one": "{n} eri teksti",
    "distinct.many": "{n} eri tekstiä",
    "copies.one": (
        "{n} vastaus on kopio toisesta. Kopiot lasketaan ihmisinä, mutta sama teksti näytetään kerran."
    ),
    "copies.many": (
        "{n} vastausta on kopioita toisista. Kopiot lasketaan ihmisinä, mutta sama teksti näytetään kerran."
    ),
    "finding": "Tärkein havainto",
    "headline.wish": "Yleisin toive on {label}: siitä puhuu {people}, {share} vastanneista.",
    "headline.praise": "Yleisin kiitoksen aihe on {label}: siitä puhuu {people}, {share} vastanneista.",
    "headline.complaint": "Yleisin moitteen aihe on {label}: siitä puhuu {people}, {share} vastanneista.",
    "headline.neutral": "Yleisin puheenaihe on {label}: siitä puhuu {people}, {share} vastanneista.",
    "headline.tie": (
        "Yhtä yleisiä ovat {label} ja {second}: kummastakin puhuu {people}, {share} vastanneista."
    ),
    "headline.many": (
        "Mikään aihe ei nouse yli muiden: suurimmissa teemoissa on {people} kussakin, {share} vastanneista."
    ),
    "headline.none": "Vastauksista ei löytynyt aihetta, josta useampi ihminen puhuisi.",
    "headline.silence": "Yhdessäkään vastauksessa ei sanottu mitään, mistä voisi koota kuvan.",
    "figure.people.one": "ihminen sanoi jotakin",
    "figure.people.many": "ihmistä sanoi jotakin",
    "figure.themes.one": "teema löytyi",
    "figure.themes.many": "teemaa löytyi",
    "figure.top": "vastanneista puhuu ainakin yhdestä kolmesta suurimmasta teemasta",
    "contents": "Sisältö",
    "wants": "Mistä puhutaan eniten",
    "wants_lead": "Suurin ensin. Yksi ihminen voi puhua monesta asiasta, joten osuudet eivät laske sataan.",
    "flood": (
        "Yli puolet vastauksista on kopioita toisista. Siksi järjestys on eri tekstien määrän mukaan:"
        " kopioimalla teemaa ei saa nostettua."
    ),
    "wants_scale": (
        "Palkki on osuus vastanneista. Ohut viiva on 95 prosentin luottamusväli: jos vastaajat olisi arvottu"
        " suuresta joukosta, koko joukon osuus olisi todennäköisesti sen sisällä."
    ),
    "base": "Vastanneita ovat ne {people}, jotka sanoivat jotakin. Osuudet on laskettu heistä.",
    "map": "Vastausten kartta",
    "map_lead": "Jokainen piste on vastaus ja jokainen alue teema. Samanlaiset vastaukset ovat lähekkäin.",
    "map_lead_cells": (
        "Jokainen alue on teema. Mitä tummempi ruutu, sitä enemmän vastauksia siinä kohdassa on. Samanlaiset"
        " vastaukset ovat lähekkäin."
    ),
    "map_numbers": "Pelkkä numero on teeman sija listassa.",
    "map_keys": (
        "Näppäimistöllä: sarkain vie teemasta toiseen, nuolet teeman vastauksesta toiseen ja Enter teeman"
        " kohdalle."
    ),
    "map_reading": "Vastaus kartalla",
    "map_point": "Osoita pistettä, niin näet vastauksen.",
    "map_table": "Kartan luvut taulukkona",
    "map_theme": "{label}: {people}, {share}. Siirry teemaan.",
    "table": "Samat luvut taulukkona",
    "theme": "Teema",
    "col.rank": "Sija",
    "col.people": "Ihmisiä",
    "col.share": "Osuus",
    "col.interval": "95 %:n väli",
    "col.weighted": "Painotettu osuus",
    "col.weighted_low": "Painotettu, väli alkaa",
    "col.weighted_high": "Painotettu, väli loppuu",
    "col.distinct": "Eri tekstejä",
    "themes": "Teemat",
    "themes_lead": (
        "Jokaisesta teemasta ensin sanat, jotka kuvaavat sitä parhaiten, ja sitten muita näkökulmia."
    ),
    "no_themes": "Teemoja ei löytynyt. Tarvitaan useampi vastaus samasta asiasta.",
    "theme_share": "{share} vastanneista",
    "theme_interval": "luottamusväli {interval}",
    "weighted": "painotettuna {share} ({interval})",
    "named_by_person": "nimen antoi ihminen",
    "sides": "Tästä ollaan kahta mieltä",
    "side.one": "Yhdellä kannalla {people}",
    "side.other": "Toisella kannalla {people}",
    "sides_note": (
        "Kone päätteli kannat sanoista ja laski vain ne, joista kanta näkyy selvästi. Lue vastaukset ennen"
        " johtopäätöksiä."
    ),
    "sides_read": "Luettu on otos: {people}.",
    "phrases": "Näin siitä puhutaan",
    "tone": "Sävy",
    "tone_note": "Sävy on laskettu lauseista, ei ihmisistä.",
    "tone.wish": "Toive",
    "tone.praise": "Kiitos",
    "tone.complaint": "Moite",
    "tone.neutral": "Toteamus",
    "subthemes": "Teeman sisällä",
    "others_say": "Muita ääniä teemasta",
    "answer": "Vastaus {n}",
    "who": "Kuka tästä puhuu",
    "when": "Milloin tästä puhuttiin",
    "theme_suggestions": "Parhaat ehdotukset tästä",
    "to_top": "Takaisin listaan",
    "suggestions": "Parhaat ehdotukset",
    "suggestions_lead": (
        "Kone nostaa ylös ehdotukset, jotka ovat täsmällisiä ja perusteltuja. Järjestys on luonnos: lukija"
        " päättää, mikä on hyvä."
    ),
    "no_suggestions": "Vastauksista ei löytynyt selviä ehdotuksia.",
    "reasons": "Miksi tämä nousi",
    "reason_for.specific": "täsmällinen",
    "reason_for.reasoned": "perusteltu",
    "reason_for.proposes": "ehdottaa ratkaisua",
    "reason_for.for_whom": "kertoo, kenelle",
    "reason_for.time_or_place": "kertoo, milloin tai missä",
    "reason_for.new": "tuo aiheeseen uutta",
    "reason_for.supported": "muutkin sanovat samaa",
    "rare": "Harva sanoi, kannattaa kuulla",
    "rare_more": "Näytä loput {n}",
    "rare_lead": (
        "Näistä puhuu 1–3 prosenttia vastanneista. Pieni joukko voi nähdä sen, mitä muut eivät huomaa."
    ),
    "no_rare": "Yhtään näin pientä teemaa ei ole.",
    "groups": "Kuka puhuu mistäkin",
    "groups_lead": (
        "Luku on osuus ryhmän vastanneista. Kohdassa, jossa on 1–4 ihmistä, lukee ”{few}”, jotta ketään ei"
        " voi tunnistaa."
    ),
    "marks": (
        "▲ ryhmä puhuu teemasta enemmän kuin muut, ▼ vähemmän. Merkki on vain eroissa, jotka tuskin ovat"
        " sattumaa, kun kaikki vertailut otetaan huomioon (Holmin korjaus, riskitaso 5 %)."
    ),
    "marks.none": (
        "Yksikään ero ei ole niin suuri, etteikö se voisi olla sattumaa, kun kaikki vertailut otetaan"
        " huomioon (Holmin korjaus, riskitaso 5 %)."
    ),
    "mark.more": "enemmän kuin muut",
    "mark.less": "vähemmän kuin muut",
    "group_by": "Ryhmittely: {name}",
    "group_size": "vastannutta",
    "not_known": "ei tiedossa",
    "time": "Teemat ajassa",
    "time_lead": "Kuinka moni puhui teemasta eri aikoina. Kohdassa, jossa on 1–4 ihmistä, lukee ”{few}”.",
    "heard": "Onko kuultu tarpeeksi",
    "heard_says": (
        "Arviolta {coverage} siitä, mitä ihmiset sanovat, on jo kuultu (kattavuusarvio: Chao ja Jost 2012,"
        " perustana Good ja Turing 1953)."
    ),
    "heard_more.none": "Sata ihmistä lisää tuskin toisi uutta näkemystä.",
    "heard_more.one": "Sata ihmistä lisää toisi arviolta {n} uuden näkemyksen.",
    "heard_more.many": "Sata ihmistä lisää toisi arviolta {n} uutta näkemystä.",
    "heard_little": (
        "Luku kertoo tässä vähän: kone löysi teeman lähes jokaiselle vastaukselle, ja samaan teemaan mahtuu"
        " monta näkemystä."
    ),
    "heard_rough": (
        "Luku on karkea: teemoihin kuulumaton vastaus lasketaan omaksi näkemyksekseen, vaikka se olisi vain"
        " eri sanoin sanottu."
    ),
    "curve": "Näkemyksiä sitä mukaa kuin ihmisiä kuullaan",
    "curve_note": (
        "Näkemys on alateema, teema tai vastaus, joka ei kuulu teemoihin. Kun käyrä loivenee, uusi vastaaja"
        " toistaa useammin jo kuultua."
    ),
    "views.one": "{n} näkemys",
    "views.many": "{n} näkemystä",
    "col.views": "Näkemyksiä",
    "balance": "Jokainen vastaus on laskettu",
    "balance_lead": "Jokainen vastaus on laskettu täsmälleen yhteen kohtaan, ja summa täsmää.",
    "received": "Vastauksia saatu",
    "sum_says": "{parts} = {total}",
    "fate.in_themes": "Mukana teemoissa",
    "fate.none_of_these": "Ei mikään näistä teemoista",
    "fate.empty": "Tyhjä, tai siinä ei sanottu mitään",
    "fate.excluded": "Jätetty pois",
    "fate.failed": "Ei voitu käsitellä",
    "col.fate": "Mitä vastaukselle tapahtui",
    "col.answers": "Vastauksia",
    "why": "Syyt",
    "why_lead": "Miksi vastaus ei ole teemoissa",
    "made": "Näin tämä tehtiin",
    "made_lead": (
        "Kone jakoi vastaukset lauseisiin, etsi samasta asiasta puhuvat ja laski ihmiset. Lainaukset ovat"
        " vastaajien omia sanoja sellaisinaan; henkilötiedot on peitetty hakasulkeilla."
    ),
    "weights_note": (
        "Painotettu osuus (kapea palkki, suluissa 95 prosentin luottamusväli) on se, mikä osuus olisi, jos"
        " ryhmät ({columns}) olisivat vastanneissa yhtä suuria kuin väestössä."
    ),
    "weights_one": (
        "Painot ({columns}): ihmisen paino on hänen ryhmänsä osuus väestöstä jaettuna sen osuudella"
        " vastanneista (jälkiositus, Holt ja Smith 1979). Väestön osuudet antoi raportin tekijä."
    ),
    "weights_many": (
        "Painot ({columns}) on sovitettu niin, että kunkin sarakkeen ryhmillä on sama osuus kuin väestössä"
        " (raking, Deming ja Stephan 1940). Väestön osuudet antoi raportin tekijä."
    ),
    "weights_effect": (
        "Painotetut osuudet ovat epävarmempia: {people} kertoo painotettuna yhtä paljon kuin {effective}"
        " ilman painoja (asetelmavaikutus {effect}, Kish 1965). Luottamusväli on laskettu siitä."
    ),
    "weights_unknown": "Ryhmä ei ole tiedossa: {people}. Heidän painonsa on 1.",
    "weights_absent": (
        "Kukaan ei vastannut näistä ryhmistä: {groups}. Painot eivät voi puhua heidän puolestaan."
    ),
    "weights_held": (
        "Yksikään paino ei ole yli 5 (Potter 1990), joten kaikkein pienimmiksi jääneet ryhmät painavat yhä"
        " vähemmän kuin niiden osuus väestöstä."
    ),
    "weights_small": (
        "Missä teemasta puhuu 1–4 ryhmän ihmistä, heidät on laskettu useamman ryhmän yhteisellä"
        " keskipainolla, jottei ketään voi tunnistaa."
    ),
    "weights_mend": (
        "Painotus korjaa sen, että jokin ryhmä vastasi muita innokkaammin. Se ei korjaa sitä, että vastaajat"
        " päättivät itse vastata: jos vastanneet ajattelevat toisin kuin muut saman ryhmän ihmiset,"
        " painotettu osuus on yhtä vino."
    ),
    "made.version": "Ohjelman versio",
    "made.analyser": "Sanojen perusmuodot",
    "made.vectors": "Sanavektorit",
    "made.model": "Lausemalli",
    "made.seed": "Siemenluku",
    "made.themes": "Teemojen määrä",
    "made.sampled": "Teemat etsitty otoksesta, vastauksia",
    "made.statements": "Lauseita",
    "made.choices": "Arvioituja ehdotuspareja",
    "made.weighted_by": "Osuudet painotettu, perusteena",
    "quality": "Laatu",
    "quality_none": (
        "Ei mitattu: kukaan ei ole vielä tarkistanut tätä kuvaa. Sen voi tehdä komennolla {command}."
    ),
    "folder": "KANSIO",
    "quality_none_here": "Ei mitattu: kukaan ei ole vielä tarkistanut tätä kuvaa.",
    "quality_lead": "Ihminen vertasi teemoja vastauksiin: {answers}. Suluissa on 95 prosentin luottamusväli.",
    "quality.precision": "Koneen antamista teemoista oikeita",
    "quality.recall": "Oikeista teemoista kone löysi",
    "quality.f1": "Osuvuus vastausta kohti (F1)",
    "quality_themes": "Laatu teemoittain",
    "value.none": "ei käytössä",
    "value.True": "kyllä",
    "value.False": "ei",
    "cannot": "Mitä tämä ei kerro",
    "cannot.self": (
        "Vastaajat päättivät itse vastata. Osuudet kuvaavat heitä, eivät kaikkia asiakkaita tai asukkaita."
    ),
    "cannot.draft": "Tämä on koneen luonnos, kunnes ihminen on tarkistanut sen.",
    "cannot.languages": (
        "Lausemallia ei ollut, joten kielet käsiteltiin rinnakkain: ne kohtaavat vain tavallisten sanojen"
        " taulukossa, ja sama asia voi olla eri kielillä eri teemoissa."
    ),
    "cannot.silent": "Se, mistä ei puhuta, voi silti olla tärkeää. Vastaus näyttää, mitä tuli mieleen.",
    "file": "Tiedosto",
    "language.fi": "suomi",
    "language.sv": "ruotsi",
    "language.en": "englanti",
    "language.und": "kieli ei selvinnyt",
    "reason.too_many_cells": "rivillä oli liikaa soluja",
    "reason.text_missing": "riviltä puuttui vastaus",
    "reason.undecodable": "merkkejä ei voitu lukea",
    "reason.broken_json": "rivi oli rikki",
    "reason.too_long": "vastaus oli liian pitkä",
    "reason.copy": "kopio toisesta vastauksesta",
    "reason.non_answer": "ei sanottu mitään",
    "reason.empty": "tyhjä vastaus",
    "reason.decided": "ihmisen päätös",
    "reason.blank": "tyhjä vastaus",
    "reason.no_theme": "ei kuulunut mihinkään teemaan",
    "sheet.themes": "Teemat",
    "sheet.answers": "Vastaukset",
    "sheet.suggestions": "Ehdotukset",
    "sheet.balance": "Tase",
    "sheet.few": "Harva sanoi",
    "sheet.about": "Kuvasta",
    "col.id": "Tunniste",
    "col.number": "Numero",
    "col.text": "Vastaus (henkilötiedot peitetty)",
    "col.date": "Päivä",
    "col.label": "Teema",
    "col.named_by": "Nimen antoi",
    "by.person": "ihminen",
    "by.machine": "kone",
    "col.parent": "Yläteema",
    "col.low": "Välin alaraja",
    "col.high": "Välin yläraja",
    "col.phrases": "Ilmauksia",
    "col.quote": "Kuvaavin lainaus",
    "col.side_one": "Ihmisiä yhdellä kannalla",
    "col.side_other": "Ihmisiä toisella kannalla",
    "col.differences": "Ryhmät, jotka eroavat muista",
    "col.view": "Näkemys",
    "col.quotes": "Lainauksia",
    "col.what": "Mitä",
    "col.value": "Arvo",
    "about.status": "Tila",
    "about.coverage": "Kuultu, arvio (Chao ja Jost 2012)",
    "about.weights": "Painot",
    "about.new_views": "Uusia näkemyksiä, jos kuultaisiin {people} lisää",
    "about.curve": "Näkemyksiä, kun on kuultu {people}",
    "col.themes": "Teemat",
    "col.theme_ids": "Teemojen tunnisteet",
    "col.subthemes": "Alateemat",
    "col.language": "Kieli",
    "col.tone": "Sävy",
    "col.suggestion": "Ehdotus",
    "col.reasons": "Miksi tämä nousi",
    "col.score": "Pisteet (0–1)",
    "col.reason": "Syy",
    "row_limit": "Taulukkoon mahtuu {n} riviä. Loput vastaukset ovat tiedostossa answers.csv.",
    "worded": "Yhteenveto kielimallin sanoin",
    "worded_lead": (
        "Nämä virkkeet kirjoitti kielimalli {model} ({date}), ei ihminen. Jokainen nojaa vastauksiin, joiden"
        " numerot ovat perässä. Lainaukset ja luvut on tarkistettu niistä; muu on mallin tulkintaa."
    ),
    "worded_read": "Lue vastaukset",
    "worded_dropped.one": "Mallin virkkeistä {n} jätettiin pois, koska se ei kestänyt tarkistusta.",
    "worded_dropped.many": "Mallin virkkeistä {n} jätettiin pois, koska ne eivät kestäneet tarkistusta.",
    "worded_legend": (
        "◇ Nimen on sanoittanut kielimalli {model}. Alkuperäinen on teeman kohdalla. Luvut ja teemat"
        " eivät ole mallin."
    ),
    "worded_by": "◇ Sanoitettu mallilla {model}; alkuperäinen: {original}. Perusteena {cited}.",
    "worded_used": "{asked}, käytettiin {used}, hylättiin {fallen}; virkkeitä jätettiin pois {dropped}",
    "cited.one": "vastaus\u00a0{n}",
    "cited.many": "vastaukset\u00a0{n}",
    "made.worded_by": "Nimien ja yhteenvedon kielimalli",
    "made.worded_used": "Kielimallille tehdyt pyynnöt",
    "cannot.worded": (
        "Merkillä ◇ merkityt nimet ja yhteenvedon sanoitti kielimalli. Se voi painottaa väärin, vaikka"
        " jokainen lainaus on tarkistettu."
    ),
    "by.model": "kielimalli",
    "col.original": "Alkuperäinen nimi",
    "col.rests_on": "Nimi nojaa vastauksiin",
}
