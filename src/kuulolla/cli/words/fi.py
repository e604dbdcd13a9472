"""The command line in Finnish, written first."""

FI = {
    "usage": "Käyttö",
    "options": "Valinnat",
    "commands": "Komennot",
    "example": "Esimerkki",
    "examples": "Esimerkkejä",
    "usage.options": "[VALINNAT]",
    "usage.hear": "-o KANSIO [VALINNAT]",
    "usage.command": "KOMENTO [VALINNAT]...",
    "about": (
        "Kuulolla kertoo avoimista vastauksista, mitä ihmiset haluavat. Kaikki tehdään tällä koneella; vain"
        " komento word lähettää jotakin muualle, ja silloinkin luvalla."
    ),
    "about.more": "Lisää tietoa antaa kuulolla hear --help.",
    "hear": (
        "Lukee avoimet vastaukset TIEDOSTOSTA ja kirjoittaa kansioon kokonaiskuvan: picture.html"
        " (raportti), picture.xlsx, picture.json ja answers.csv."
    ),
    "hear.formats": (
        "Tiedosto voi olla CSV, XLSX, ODS, JSON-rivejä tai Parquet. Vastausten sarake löytyy yleensä"
        " itsestään, ja ohjelma kertoo, minkä se valitsi. Henkilötunnukset, puhelinnumerot,"
        " sähköpostiosoitteet ja IBAN-tilinumerot peitetään. Verkkoon ei oteta yhteyttä."
    ),
    "hear.short": "Avoimista vastauksista kokonaiskuva.",
    "example.file": "vastaukset.xlsx",
    "example.folder": "raportti",
    "example.text": "vastaus",
    "example.where": "kysymys=3",
    "meta.file": "TIEDOSTO",
    "meta.folder": "KANSIO",
    "meta.column": "SARAKE",
    "meta.condition": "SARAKE=ARVO",
    "meta.number": "LUKU",
    "meta.size": "KOKO",
    "help.folder": "Kansio, johon raportti kirjoitetaan. Se tehdään tarvittaessa.",
    "help.text": "Sarake, jossa vastaukset ovat.",
    "help.id": "Sarake, joka kertoo, kuka vastasi. Sama tunniste on sama ihminen.",
    "help.date": "Sarake, jossa on vastauksen päivä.",
    "help.language": "Sarake, jossa on vastauksen kieli (fi, sv, en).",
    "help.group": "Sarake, jonka mukaan vastaajat ryhmitellään. Voit antaa useita.",
    "help.population": (
        "Tiedosto, jossa on väestön osuudet ryhmittäin (column,group,share). Silloin osuuksien rinnalla"
        " näytetään painotetut osuudet."
    ),
    "help.where": (
        "Ota mukaan vain rivit, joilla sarakkeessa on tämä arvo. Voit antaa useita: saman sarakkeen arvot"
        " ovat vaihtoehtoja."
    ),
    "help.lang": "Raportin ja viestien kieli. Oletus: koneen kieli, muuten fi.",
    "help.themes": "Teemojen määrä, 2–100. Oletus: ohjelma etsii sopivan.",
    "help.model": (
        "Lausemalli: auto (e5, jos se on asennettu), none (ilman mallia), e5 tai kansio, jossa on ONNX-malli."
        " Oletus: auto."
    ),
    "help.seed": "Siemenluku: samalla luvulla tulee sama tulos. Oletus: 0.",
    "help.size_limit": "Suurin tiedosto, joka luetaan, esimerkiksi 5GB. Oletus: 2 GB.",
    "help.quiet": "Älä kerro, mitä tehdään. Raportin polku tulostuu silti.",
    "help.help": "Näytä tämä ohje.",
    "help.version": "Näytä versio.",
    "step.reading": "Luetaan {file}",
    "step.languages": "Tunnistetaan kielet",
    "step.copies": "Etsitään kopiot",
    "step.words": "Palautetaan sanat perusmuotoon",
    "step.vectors": "Lasketaan, mitkä lauseet muistuttavat toisiaan",
    "step.statements": "Jaetaan vastaukset lauseisiin",
    "step.themes": "Etsitään teemat",
    "step.labels": "Nimetään teemat vastaajien sanoin",
    "step.tone": "Luetaan sävyt",
    "step.suggestions": "Poimitaan ehdotukset",
    "step.counting": "Lasketaan ihmiset",
    "step.writing": "Kirjoitetaan raportti",
    "read.text": "Vastaukset ovat sarakkeessa ”{column}”.",
    "read.text.guessed": "Vastaukset näyttävät olevan sarakkeessa ”{column}”. Toisen voi valita: --text.",
    "read.id.guessed": "Vastaajat tunnistetaan sarakkeesta ”{column}”.",
    "read.date.guessed": "Päivät luetaan sarakkeesta ”{column}”.",
    "read.groups.guessed": "Vastaajat ryhmitellään sarakkeiden mukaan: {columns}.",
    "read.rows.one": "Luettiin {n} rivi.",
    "read.rows.many": "Luettiin {n} riviä.",
    "read.left_out.one": "Ehto jätti pois {n} rivin.",
    "read.left_out.many": "Ehto jätti pois {n} riviä.",
    "read.unread_dates.one": "{n} päivämäärää ei saatu luettua.",
    "read.unread_dates.many": "{n} päivämäärää ei saatu luettua.",
    "read.bad.one": "{n} rivi jäi lukematta:",
    "read.bad.many": "{n} riviä jäi lukematta:",
    "read.bad.row": "  rivi {row}: {reason}",
    "read.bad.more": "  ja {n} muuta",
    "problem.too_many_cells": "soluja on enemmän kuin sarakkeita",
    "problem.text_missing": "vastauksen solu puuttuu",
    "problem.undecodable": "merkit eivät ole luettavia",
    "problem.broken_json": "rivi ei ole ehyttä JSONia",
    "problem.too_long": "solu on liian pitkä",
    "draft.ready": "Ensimmäinen kuva on valmis: {path}. Parempi on tulossa.",
    "done.answers.one": "{n} vastaus",
    "done.answers.many": "{n} vastausta",
    "done.people.one": "{n} ihminen",
    "done.people.many": "{n} ihmistä",
    "done.themes.one": "{n} teema",
    "done.themes.many": "{n} teemaa",
    "done.largest": "Suurimmat teemat:",
    "done.theme": "  {share}  {label} ({people})",
    "done.no_themes": "Teemoja ei löytynyt. Tarvitaan useampi vastaus samasta asiasta.",
    "stopped": "Keskeytetty. Mitään keskeneräistä ei jäänyt.",
    "stopped.draft": "Keskeytetty. Ensimmäinen kuva jäi paikalleen: {path}",
    "goes.on": "Jatketaan kansion aiemmasta kuvasta: teemojen tunnisteet ja nimet säilyvät.",
    "unmet": "Korjausta {number} ei voitu tehdä: teemaa tai vastausta ei enää ole.",
    "code": "Lukee avoimet vastaukset ja jakaa ne koodikirjan teemoihin. Uusia teemoja ei tehdä.",
    "code.short": "Vastaukset koodikirjan teemoihin.",
    "usage.code": "--codebook TIEDOSTO -o KANSIO [VALINNAT]",
    "help.codebook": "Koodikirja (YAML tai JSON), jonka teemoista aloitetaan.",
    "correct": "Korjaa KANSION kuvaa. Jokainen korjaus kirjataan lokiin, ja kuva piirretään uudelleen.",
    "correct.short": "Korjaa kuvan teemoja.",
    "correct.rename": "Nimeä teema uudelleen.",
    "correct.merge": "Yhdistä teemat ensimmäiseen.",
    "correct.split": "Jaa teema osateemoikseen, tai irrota siitä vastausten kaltaiset.",
    "correct.move": "Siirrä vastauksia teemaan.",
    "correct.none": "Vastaukset eivät kuulu mihinkään teemaan.",
    "correct.add": "Lisää teema siitä, mitä haku löytää.",
    "correct.undo": "Kumoa viimeisin korjaus, tai se jonka numeron annat.",
    "correct.log": "Näytä korjaukset.",
    "help.who": "Kuka korjaa. Oletus: koneen käyttäjä.",
    "help.name_lang": "Nimen kieli.",
    "help.words": "Vain nämä sanat vastauksesta, juuri niin kuin ne on kirjoitettu.",
    "help.name": "Uuden teeman nimi.",
    "help.like": "Vastaus, jonka kaltaiset irrotetaan. Voit antaa useita.",
    "help.to": "Teema, johon siirretään: tunniste tai nimi.",
    "help.search": "Sanat, joilla vastaukset haetaan.",
    "help.answer": "Vastauksen tunniste. Voit antaa useita.",
    "meta.name": "NIMI",
    "meta.theme": "TEEMA",
    "meta.themes": "TEEMA...",
    "meta.answer": "VASTAUS",
    "meta.answers": "VASTAUS...",
    "meta.words": "SANAT",
    "log.empty": "Korjauksia ei ole.",
    "log.undone": "kumottu",
    "changed.new": "uusi",
    "changed.gone": "poistui",
    "action.rename": "nimettiin",
    "action.merge": "yhdistettiin",
    "action.split": "jaettiin",
    "action.move": "siirrettiin",
    "action.none": "ei teemaa",
    "action.add": "lisättiin",
    "action.undo": "kumottiin",
    "stopped.kept": "Keskeytetty. Annetut vastaukset ovat tallessa. Jatka samalla komennolla.",
    "help.who_answers": "Kuka vastaa. Oletus: koneen käyttäjä.",
    "help.lang_said": "Viestien kieli. Oletus: koneen kieli, muuten fi.",
    "check": "Mittaa, kuinka hyvin KANSION teemat vastaavat sitä, mitä ihminen lukee vastauksista.",
    "check.how": (
        "Näyttää vastauksia yksi kerrallaan, eikä kerro, mitä kone valitsi. Kun viisikymmentä on"
        " arvioitu, raportti piirretään uudelleen tuloksineen. Voit lopettaa milloin vain ja jatkaa"
        " myöhemmin."
    ),
    "check.short": "Tarkista pistokokein.",
    "help.size": "Montako vastausta poimitaan, vähintään 50. Oletus: 60.",
    "help.sheet": "Kirjoita otos taulukkotiedostoon (xlsx), johon merkitset x:n.",
    "help.read": "Lue täytetty taulukkotiedosto.",
    "check.begin": "Arvioitavana {n} vastausta. Arvioija: {who}",
    "check.keys": (
        "Kirjoita kaikkien sopivien teemojen numerot, esimerkiksi: 2 5. Jos mikään ei sovi, kirjoita 0."
    ),
    "check.answer": "Vastaus {place} / {of}",
    "check.no_text": "(ei tekstiä)",
    "check.earlier": "Arvioit aiemmin: {themes}",
    "check.prompt": "Teemat (0 = ei mikään, s = ohita, b = takaisin, q = lopeta):",
    "check.hint": "Kirjoita numeroita väliltä 1–{n}, tai 0, s, b tai q.",
    "check.more": (
        "Arvioitu {n}. Tulokseen tarvitaan {wanted}. Jatka samalla komennolla; ohitetut kysytään lopuksi."
    ),
    "check.stale": (
        "Teemat ovat muuttuneet pistokokeen jälkeen. Aiempi pistokoe ei koske tätä kuvaa, joten laatua"
        " ei ole mitattu."
    ),
    "check.done": "Pistokoe: {n} vastausta, arvioija {who}. Suluissa 95 prosentin luottamusväli.",
    "check.precision": "Koneen antamista teemoista oikein oli {figure}.",
    "check.recall": "Ihmisen löytämistä teemoista kone löysi {figure}.",
    "check.f1": "Yhtäpitävyys vastausta kohti (F1, 0–1): {figure}.",
    "check.themes": "Teemoittain:",
    "check.head.precision": "oikein",
    "check.head.recall": "löytyi",
    "check.head.theme": "teema",
    "check.few": (
        "Muista teemoista ({n}) on otoksessa alle {fewest} vastausta, joten niistä ei voi sanoa mitään."
    ),
    "check.agreement": (
        "Kaksi arvioijaa, {one} ja {other}, {n} samaa vastausta: samankaltaisuus (Jaccard) {likeness},"
        " Krippendorffin alfa {alpha}."
    ),
    "check.ceiling": "Koneelta ei voi odottaa enempää kuin mitä ihmiset ovat keskenään samaa mieltä.",
    "check.sheet.ready": (
        "Taulukossa on {n} vastausta. Merkitse x jokaisen sopivan teeman kohdalle ja lue se valinnalla"
        " --read."
    ),
    "check.sheet.read.one": "Taulukosta luettiin {n} arvio.",
    "check.sheet.read.many": "Taulukosta luettiin {n} arviota.",
    "sheet.answer": "vastaus",
    "sheet.none": "ei mikään näistä",
    "search": (
        "Hakee KANSION kuvan vastauksista sanoja missä tahansa taivutusmuodossa ja yhdyssanan osana."
        " Lainausmerkeissä oleva haetaan sellaisenaan."
    ),
    "search.short": "Hae vastauksia.",
    "search.busy": "Haetaan",
    "search.found.one": "{n} vastaus",
    "search.found.many": "{n} vastausta",
    "help.like_answer": "Hae vastauksia, jotka ovat tämän vastauksen kaltaisia.",
    "help.limit": "Montako vastausta enintään näytetään. Oletus: 20.",
    "fate.in_themes": "teemassa",
    "fate.none_of_these": "ei mikään teemoista",
    "fate.empty": "tyhjä",
    "fate.excluded": "jätetty pois",
    "fate.failed": "ei voitu lukea",
    "compare": "Vertaa kahta kuvaa, joilla on samat teemat: mikä kasvoi, väheni, ilmestyi tai katosi.",
    "compare.short": "Vertaa kahta kuvaa.",
    "help.csv": "Kirjoita taulukko myös CSV-tiedostoon.",
    "compare.earlier": "ennen",
    "compare.later": "jälkeen",
    "compare.change": "muutos",
    "compare.interval": "95 %:n väli",
    "compare.verdict": "tulkinta",
    "compare.theme": "teema",
    "compare.note": (
        "Muutos on prosenttiyksikköinä. Tulkinnassa on otettu huomioon, että vertailtavia teemoja on"
        " {n}. Osuudet kertovat vastanneista, eivät kaikista ihmisistä."
    ),
    "compare.same": (
        "Suurin osa aiemmista vastauksista on mukana myös myöhemmissä. Muutokset näyttävät siksi"
        " todellista pienemmiltä, ja välit ovat suuntaa antavia."
    ),
    "change.grew": "kasvoi",
    "change.shrank": "väheni",
    "change.appeared": "ilmestyi",
    "change.vanished": "katosi",
    "change.no_clear_change": "ei selvää muutosta",
    "judge": (
        "Näyttää KANSION ehdotuksia kaksi kerrallaan ja kysyy, kumpi on parempi. Kymmenen valinnan"
        " jälkeen ehdotusten järjestys oppii niistä."
    ),
    "judge.short": "Valitse parempi kahdesta ehdotuksesta.",
    "help.pairs": "Montako paria kysytään. Oletus: 20.",
    "judge.begin": "Kumpi kannattaa lukea ensin, kun ehdotuksista päätetään? Arvioija: {who}",
    "judge.pair": "Pari {place} / {of}",
    "judge.prompt": "Parempi (1, 2, = ei kumpikaan, s = ohita, q = lopeta):",
    "judge.hint": "Kirjoita 1, 2, =, s tai q.",
    "judge.more": "Valintoja on {n}. Järjestys muuttuu, kun niitä on {fewest}.",
    "judge.fitted": "Ehdotusten järjestys on sovitettu {n} valintaan.",
    "personal": (
        "Kysyy, mitkä KANSION vastausten todennäköisistä henkilötiedoista (nimet, osoitteet) saa"
        " näyttää. Varmat, kuten henkilötunnukset, peitetään aina."
    ),
    "personal.short": "Päätä, mitä henkilötiedoista näytetään.",
    "help.again": "Kysy nekin, joista on jo päätetty.",
    "personal.busy": "Etsitään henkilötietoja",
    "personal.nothing": "Päätettävää ei ole.",
    "personal.begin.one": "Päätettävänä {n} tieto. Se on peitetty, ellet päätä muuta.",
    "personal.begin.many": "Päätettävänä {n} tietoa. Ne on peitetty, ellet päätä muuta.",
    "personal.value": "Onko tämä {kind}? Kohtia: {n}",
    "personal.prompt": (
        "m = peitä kaikkialla (Enter), k = näytä tässä vastauksessa, a = näytä kaikkialla, q = lopeta:"
    ),
    "personal.hint": "Kirjoita m, k, a tai q.",
    "compare.unlike": (
        "Aiemman ja myöhemmän kuvan teemat on etsitty eri tavoin, joten osa muutoksista voi johtua"
        " siitä. Reilu vertailu: tee molemmat samalla koodikirjalla komennolla kuulolla code."
    ),
    "word": (
        "Pyytää omaa kielimalliasi sanoittamaan KANSION kuvan teemojen nimet ja lyhyen yhteenvedon. Mitään ei"
        " lähetetä ennen kuin olet nähnyt, mitä lähtisi, ja sanonut kyllä."
    ),
    "word.how": (
        "Mallille näytetään vain raportin lainauksia, joista henkilötiedot on peitetty. Jokainen mallin lause"
        " tarkistetaan vastauksista, ja raportti kertoo, mitkä sanat ovat mallin. Avain annetaan"
        " ympäristömuuttujassa KUULOLLA_MODEL_KEY, jos palvelin tarvitsee sen."
    ),
    "word.short": "Nimet ja yhteenveto oman kielimallin sanoin.",
    "word.help.endpoint": (
        "Kielimallin osoite (OpenAI-yhteensopiva), esimerkiksi http://localhost:11434/v1. Oletus: sama kuin"
        " viimeksi."
    ),
    "word.help.model": "Kielimallin nimi palvelimella. Oletus: sama kuin viimeksi.",
    "word.help.show": "Näytä kaikki, mitä lähetettäisiin. Mitään ei lähetetä.",
    "word.help.yes": "Lähetä kysymättä.",
    "word.help.remove": "Poista mallin sanat ja piirrä raportti uudelleen.",
    "help.timeout": "Montako sekuntia yhtä vastausta odotetaan, 1–600. Oletus: 60.",
    "step.wording": "Kysytään kielimallilta",
    "word.where": "Kielimalli {model}, osoite {host}.",
    "word.here": "Palvelin on tällä koneella.",
    "word.open": "Yhteys ei ole salattu: matkan varrella joku voi lukea, mitä lähetetään.",
    "word.what": (
        "Lähetettävää on kysymys, teemojen nimet ja ilmaukset, ihmisten määrät ja raportin lainauksia."
        " Henkilötiedot on peitetty, eikä vastaajien tunnisteita lähetetä."
    ),
    "word.size": "{requests}, {characters} merkkiä, noin {tokens} tokenia.",
    "word.requests.one": "{n} pyyntö",
    "word.requests.many": "{n} pyyntöä",
    "word.left_out.one": "{n} vastausta ei lähetetä: se on liian pitkä tai yrittää ohjata mallia.",
    "word.left_out.many": "{n} vastausta ei lähetetä: ne ovat liian pitkiä tai yrittävät ohjata mallia.",
    "word.key": "Kaiken näet sanasta sanaan valinnalla --show. Avain luetaan muuttujasta {variable}.",
    "word.how_to_send": "Mitään ei lähetetty. Lähetä näin: sama komento ja valinta --yes.",
    "word.ask": "Lähetetäänkö? (k = kyllä, e = ei)",
    "word.hint": "Kirjoita k tai e.",
    "word.not_sent": "Mitään ei lähetetty.",
    "word.nothing": "Sanoitettavaa ei ole: kuvassa ei ole teemoja.",
    "word.none": "Kansiossa ei ole kielimallin sanoja.",
    "word.removed": "Kielimallin sanat on poistettu.",
    "word.labels.one": "{n} teeman nimen",
    "word.labels.many": "{n} teeman nimet",
    "word.sentences.one": "yhden virkkeen yhteenvedon",
    "word.sentences.many": "{n} virkkeen yhteenvedon",
    "word.sentences.none": "ei yhteenvetoa",
    "word.done": "Kielimalli sanoitti: {labels}, {sentences}.",
    "word.fallen_back.one": "Yhdestä pyynnöstä ei tullut käyttökelpoista, ja alkuperäinen jäi voimaan:",
    "word.fallen_back.many": "{n} pyynnöstä ei tullut käyttökelpoista, ja alkuperäinen jäi voimaan:",
    "word.dropped.one": "Yhteenvedosta jätettiin pois {n} virke:",
    "word.dropped.many": "Yhteenvedosta jätettiin pois {n} virkettä:",
    "word.outdated.one": (
        "{n} kielimallin antama nimi ei enää koske tätä kuvaa, koska teema on muuttunut. Alkuperäinen nimi on"
        " taas voimassa."
    ),
    "word.outdated.many": (
        "{n} kielimallin antamaa nimeä ei enää koske tätä kuvaa, koska teemat ovat muuttuneet. Alkuperäiset"
        " nimet ovat taas voimassa."
    ),
    "word.outdated_summary": "Kielimallin yhteenveto koski aiempaa kuvaa, joten sitä ei näytetä.",
    "word.trouble.unreachable": "palvelimeen ei saatu yhteyttä",
    "word.trouble.timeout": "vastausta ei tullut ajoissa",
    "word.trouble.out_of_time": "aika loppui",
    "word.trouble.given_up": "ei kysytty, koska palvelin ei vastannut edellisiin",
    "word.trouble.not_allowed": "palvelin ei hyväksynyt avainta, tai avain puuttuu",
    "word.trouble.not_found": "palvelimella ei ole tätä mallia tai osoitetta",
    "word.trouble.http_error": "palvelin vastasi virheellä",
    "word.trouble.redirected": "palvelin ohjasi muualle, eikä sinne mennä",
    "word.trouble.too_large": "vastaus oli liian suuri",
    "word.trouble.truncated": "vastaus katkesi kesken",
    "word.trouble.not_json": "vastaus ei ollut pyydetyssä muodossa",
    "word.trouble.wrong_shape": "vastaus ei ollut pyydetyssä muodossa",
    "word.trouble.empty": "vastaus oli tyhjä",
    "word.trouble.too_long": "teksti oli liian pitkä",
    "word.trouble.unprintable": "tekstissä oli kelvottomia merkkejä",
    "word.trouble.markup": "tekstissä oli merkintöjä, joita siihen ei kuulu",
    "word.trouble.link": "tekstissä oli linkki",
    "word.trouble.personal_data": "teksti näytti henkilötiedolta",
    "word.trouble.secret": "tekstissä oli avain",
    "word.trouble.foreign_word": "nimessä oli sana, jota vastaajat eivät käytä",
    "word.trouble.no_citation": "teksti ei nojannut mihinkään vastaukseen",
    "word.trouble.unknown_citation": "teksti viittasi vastaukseen, jota ei ole",
    "word.trouble.altered_quote": "lainaus ei ollut vastauksessa sellaisenaan",
    "word.trouble.invented_number": "luku ei ollut vastauksissa",
    "word.trouble.all_dropped": "yksikään yhteenvedon virke ei kestänyt tarkistusta",
    "serve": (
        "Käynnistää sivuston tällä koneella: verkkopalvelimen ja työt, jotka kestävät. Sammuta"
        " näppäimillä Ctrl-C."
    ),
    "serve.short": "Käynnistä sivusto.",
    "serve.preparing": "Valmistellaan sivustoa",
    "serve.address": "Sivusto on osoitteessa {address}",
    "serve.link": "Kirjaudu kerran tällä linkillä: {link}",
    "serve.stop": "Sammuta näppäimillä Ctrl-C.",
    "serve.stopped": "Sivusto on sammutettu.",
    "found": "Perustaa organisaation ja tulostaa linkin, jolla omistaja kirjautuu kerran.",
    "found.short": "Perusta organisaatio.",
    "link": "Tulostaa linkin, jolla jäsen kirjautuu kerran sisään.",
    "link.short": "Tee kirjautumislinkki.",
    "meta.address": "OSOITE",
    "meta.email": "SÄHKÖPOSTI",
    "help.host": "osoite, josta palvelin kuuntelee",
    "help.port": "portti",
    "help.demo": "tee esimerkkiorganisaatio, jos yhtään ei ole",
    "help.data": "kansio, jossa kaikki säilytetään",
    "help.swedish": "nimi ruotsiksi",
    "help.owner": "omistajan sähköpostiosoite",
    "help.owner_name": "omistajan nimi",
    "help.languages": "kielet, joilla on palveltava",
}
