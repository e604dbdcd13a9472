"""Words of what is published: the public page, its files, and how it is known."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "hear.published.withdrawn.one": ("1 lainaus peruttu", "1 citat tillbakadraget", "1 quote withdrawn"),
    "hear.published.withdrawn.many": (
        "{n} lainausta peruttu",
        "{n} citat tillbakadragna",
        "{n} quotes withdrawn",
    ),
    "hear.published.withdrawn.why": (
        "Sen kirjoittaja on poistanut tai muuttanut vastauksensa, joten sanoja ei enää näytetä.",
        "Den som skrev det har tagit bort eller ändrat sitt svar, så orden visas inte längre.",
        "Its writer has removed or changed the answer, so the words are no longer shown.",
    ),
    "hear.published.withdrawn.why.many": (
        "Niiden kirjoittajat ovat poistaneet tai muuttaneet vastauksensa, joten sanoja ei enää näytetä.",
        "De som skrev dem har tagit bort eller ändrat sina svar, så orden visas inte längre.",
        "Their writers have removed or changed their answers, so the words are no longer shown.",
    ),
    "hear.published.name_withdrawn": (
        "Teema, jonka nimi on peruttu",
        "Tema vars namn har dragits tillbaka",
        "Theme whose name was withdrawn",
    ),
    "hear.published.source": (
        "{organisation}, versio {version}, julkaistu {day}",
        "{organisation}, version {version}, publicerad {day}",
        "{organisation}, version {version}, published {day}",
    ),
    "hear.published.bars.note": (
        "Tumma viiva on 95 prosentin luottamusväli.",
        "Det mörka strecket är ett 95 procents konfidensintervall.",
        "The dark line is a 95% confidence interval.",
    ),
    "hear.published.asked": ("Näin kysyttiin", "Så här frågade vi", "We asked"),
    "hear.published.version": (
        "Versio {n}, julkaistu {day}",
        "Version {n}, publicerad {day}",
        "Version {n}, published {day}",
    ),
    "hear.published.newer": (
        "Tästä kuvasta on uudempi versio.",
        "Det finns en nyare version av den här bilden.",
        "There is a newer version of this picture.",
    ),
    "hear.published.newer.link": ("Katso uusin versio", "Se den nyaste versionen", "See the latest version"),
    "hear.published.changes": (
        "Mitä on muuttunut edellisestä versiosta",
        "Vad som har ändrats sedan förra versionen",
        "What has changed since the last version",
    ),
    "hear.published.changes.people": (
        "Ihmisiä oli {before}, nyt {now}.",
        "Personerna var {before}, nu {now}.",
        "There were {before} people, now {now}.",
    ),
    "hear.published.changes.answers": (
        "Vastauksia oli {before}, nyt {now}.",
        "Svaren var {before}, nu {now}.",
        "There were {before} answers, now {now}.",
    ),
    "hear.published.changes.none": (
        "Teemat ja niiden osuudet ovat samat.",
        "Temana och deras andelar är desamma.",
        "The themes and their shares are the same.",
    ),
    "hear.published.changes.new": ("Uusi teema", "Nytt tema", "New theme"),
    "hear.published.changes.up": ("Osuus kasvoi", "Andelen växte", "Share grew"),
    "hear.published.changes.down": ("Osuus pieneni", "Andelen minskade", "Share shrank"),
    "hear.published.changes.renamed": ("Sai uuden nimen", "Fick ett nytt namn", "Got a new name"),
    "hear.published.changes.gone": (
        "Ei enää oma teemansa",
        "Inte längre ett eget tema",
        "No longer a theme of its own",
    ),
    "hear.published.changes.note": (
        "Osuudet ovat kummankin version omia. Pieni ero voi olla sattumaa.",
        "Andelarna är varje versions egna. En liten skillnad kan vara en slump.",
        "The shares are each version's own. A small difference may be chance.",
    ),
    "hear.published.table": (
        "Samat luvut taulukkona",
        "Samma siffror som tabell",
        "The same figures as a table",
    ),
    "hear.published.name_in": (
        "Nimen kieli: {tongue}",
        "Namnets språk: {tongue}",
        "Language of the name: {tongue}",
    ),
    "hear.published.voices": ("Omin sanoin", "Med egna ord", "In their own words"),
    "hear.published.theme.tone": ("Miten siitä puhutaan", "Hur man talar om det", "How people speak of it"),
    "hear.published.few.lead": (
        "Pieni joukko voi nähdä sen, mitä muut eivät huomaa.",
        "En liten grupp kan se det som andra inte märker.",
        "A few people may see what others miss.",
    ),
    "hear.published.decided": (
        "Te sanoitte, me teimme: mitä toiveille on tehty",
        "Ni sade, vi gjorde: vad som har hänt med önskemålen",
        "You said, we did: what became of the wishes",
    ),
    "hear.published.how": ("Mistä tämä tiedetään?", "Hur vet vi det här?", "How do you know?"),
    "hear.published.how.text": (
        "Miten kuva on tehty, keitä vastaajat ovat ja mitä kuva ei voi kertoa.",
        "Hur bilden har gjorts, vilka som svarade och vad bilden inte kan berätta.",
        "How the picture was made, who answered, and what it cannot say.",
    ),
    "hear.published.files": ("Ota mukaan", "Ta med", "Take it with you"),
    "hear.published.file.picture.pdf": ("Raportti (PDF)", "Rapport (PDF)", "Report (PDF)"),
    "hear.published.file.slides.pptx": (
        "Viisi diaa esitykseen (PowerPoint)",
        "Fem bilder för en presentation (PowerPoint)",
        "Five slides to present (PowerPoint)",
    ),
    "hear.published.file.picture.xlsx": ("Taulukot (Excel)", "Tabeller (Excel)", "Tables (Excel)"),
    "hear.published.file.themes.csv": ("Teemat (CSV)", "Teman (CSV)", "Themes (CSV)"),
    "hear.published.file.picture.json": ("Kaikki luvut (JSON)", "Alla siffror (JSON)", "All figures (JSON)"),
    "hear.published.file.bars": (
        "Kaavio: mistä puhutaan",
        "Diagram: vad man talar om",
        "Chart: what people talk about",
    ),
    "hear.published.file.map": (
        "Kaavio: vastausten kartta",
        "Diagram: karta över svaren",
        "Chart: map of the answers",
    ),
    "hear.published.file.tones": ("Kaavio: sävyt", "Diagram: tonerna", "Chart: tones"),
    "hear.published.embed": ("Upota omalle sivullesi", "Bädda in på din egen sida", "Embed it on your page"),
    "hear.published.embed.text": (
        "Liitä tämä sivusi koodiin. Upotus ei aseta evästeitä eikä hae mitään muualta.",
        "Klistra in det här i din sidas kod. Det sätter inga kakor och hämtar inget från annat håll.",
        "Paste this into your page. It sets no cookies and fetches nothing from elsewhere.",
    ),
    "hear.published.embed.label": ("Upotuskoodi", "Inbäddningskod", "Embed code"),
    "hear.published.embed.whole": ("Katso koko kuva", "Se hela bilden", "See the whole picture"),
    "hear.published.versions": ("Aiemmat versiot", "Tidigare versioner", "Earlier versions"),
    "hear.published.back": ("Takaisin kuvaan", "Tillbaka till bilden", "Back to the picture"),
    "hear.published.gone.title": (
        "Tämä kuva ei ole enää julki",
        "Den här bilden är inte längre offentlig",
        "This picture is no longer published",
    ),
    "hear.published.gone.text": (
        "{organisation} on poistanut sen julkaisusta.",
        "{organisation} har tagit tillbaka den.",
        "{organisation} has taken it back.",
    ),
    "hear.published.no_pango.title": (
        "PDF ei onnistu tällä palvelimella",
        "PDF fungerar inte på den här servern",
        "PDF does not work on this server",
    ),
    "hear.published.map.alt": (
        "Kartan teemat ovat samassa järjestyksessä kuin yllä olevassa listassa.",
        "Temana på kartan har samma ordning som i listan ovan.",
        "The themes on the map have the same numbers as in the list above.",
    ),
    "hear.published.how.made": ("Miten kuva syntyi", "Hur bilden kom till", "How the picture came about"),
    "hear.published.how.made.text": (
        "Kone luki jokaisen vastauksen, jakoi ne lauseisiin ja kokosi samasta asiasta puhuvat lauseet "
        "teemaksi. "
        "Teemoja ei annettu etukäteen. Osuus on teemasta puhuvat ihmiset jaettuna niillä, jotka sanoivat "
        "jotakin. Yksi ihminen voi puhua monesta teemasta, joten osuudet eivät laske sataan.",
        "Maskinen läste varje svar, delade dem i satser och samlade satser om samma sak till ett tema. Inga "
        "teman gavs på förhand. En andel är de som talar om temat delat med dem som sade något. En "
        "person kan "
        "tala om många teman, så andelarna blir inte hundra tillsammans.",
        "A machine read every answer, cut them into statements, and put statements about the same matter "
        "together as a theme. No themes were given beforehand. A share is the people who raise the theme "
        "divided by those who said something. One person may raise many themes, so shares do not add up to "
        "a hundred.",
    ),
    "hear.published.how.quotes": ("Lainaukset", "Citaten", "The quotes"),
    "hear.published.how.quotes.text": (
        "Jokainen lainaus on sanatarkka osa yhtä vastausta. Henkilötiedot on peitetty hakasulkeilla. Jos "
        "kirjoittaja poistaa vastauksensa, lainaus perutaan kaikista julkaistuista versioista ja "
        "tiedostoista.",
        "Varje citat är ett ordagrant stycke av ett svar. Personuppgifter är dolda med hakparenteser. Om "
        "skribenten tar bort sitt svar dras citatet tillbaka från alla publicerade versioner och filer.",
        "Every quote is an exact piece of one answer. Personal data is masked with square brackets. When a "
        "writer removes the answer, the quote is withdrawn from every published version and file.",
    ),
    "hear.published.how.sample": ("Keitä vastaajat ovat", "Vilka som svarade", "Who answered"),
    "hear.published.how.sample.text": (
        "Kuvassa on {people} ja {answers}. Heitä ei arvottu: jokainen vastasi, koska halusi. Osuudet "
        "kertovat "
        "vastanneista, eivät kaikista asukkaista tai asiakkaista. Luottamusväli ei korjaa sitä.",
        "Bilden bygger på {people} och {answers}. De lottades inte: var och en svarade för att hen ville. "
        "Andelarna gäller dem som svarade, inte alla invånare eller kunder. Konfidensintervallet rättar inte "
        "till det.",
        "The picture rests on {people} and {answers}. They were not drawn by lot: each answered because they "
        "chose to. Shares describe those who answered, not all residents or customers. A confidence interval "
        "does not mend that.",
    ),
    "hear.published.how.interval.text": (
        "Jos vastaajat olisi arvottu suuresta joukosta, luottamusväli sisältäisi koko joukon osuuden 95 "
        "kerralla "
        "sadasta (Wilson 1927).",
        "Om de som svarade hade lottats ur en stor grupp skulle konfidensintervallet täcka hela gruppens "
        "andel "
        "95 gånger av hundra (Wilson 1927).",
        "Had those who answered been drawn by lot from a large group, the interval would hold the whole "
        "group's "
        "share in 95 cases of a hundred (Wilson 1927).",
    ),
    "hear.published.how.checked": ("Kuka on tarkistanut", "Vem har kontrollerat", "Who has checked it"),
    "hear.published.how.not_checked": (
        "Laatua ei ole mitattu: kukaan ei ole verrannut koneen valintoja vastauksiin pistokokein.",
        "Kvaliteten har inte mätts: ingen har jämfört maskinens val med svaren genom stickprov.",
        "The quality is not measured: nobody has compared the machine's choices with the answers by a spot "
        "check.",
    ),
    "hear.published.how.was_checked": (
        "Ihminen luki otoksen vastauksista näkemättä, mitä kone oli valinnut, ja näitä verrattiin: "
        "{answers}. "
        "Suluissa on 95 prosentin luottamusväli.",
        "En människa läste ett urval av svaren utan att se maskinens val, och de jämfördes: {answers}. Inom "
        "parentes står 95 procents konfidensintervall.",
        "A person read a sample of the answers without seeing what the machine chose, and the two were "
        "compared: {answers}. The 95% confidence interval is in brackets.",
    ),
    "hear.published.how.corrections": ("Korjaukset", "Rättelser", "Corrections"),
    "hear.published.how.corrections.none": (
        "Kukaan ei ole korjannut koneen luonnosta.",
        "Ingen har rättat maskinens utkast.",
        "Nobody has corrected the machine's draft.",
    ),
    "hear.published.how.corrections.one": (
        "Ihminen on tehnyt koneen luonnokseen yhden korjauksen. Se on kirjattu.",
        "En människa har gjort en rättelse i maskinens utkast. Den är antecknad.",
        "A person made one correction to the machine's draft. It is on record.",
    ),
    "hear.published.how.corrections.many": (
        "Ihminen on tehnyt koneen luonnokseen {n} korjausta. Jokainen on kirjattu, eikä kone kumoa niitä.",
        "En människa har gjort {n} rättelser i maskinens utkast. Alla är antecknade, och maskinen upphäver "
        "dem inte.",
        "A person made {n} corrections to the machine's draft. Each is on record, and the machine undoes "
        "none.",
    ),
    "hear.published.how.cannot": (
        "Mitä kuva ei voi kertoa",
        "Vad bilden inte kan berätta",
        "What it cannot say",
    ),
    "hear.published.how.cannot.everybody": (
        "Mitä kaikki ajattelevat. Vastaajat päättivät itse vastata.",
        "Vad alla tycker. De som svarade valde själva att svara.",
        "What everybody thinks. Those who answered chose to.",
    ),
    "hear.published.how.cannot.strength": (
        "Kuinka tärkeä asia kullekin on. Teema laskee ihmisiä, ei tunteen voimaa.",
        "Hur viktig saken är för var och en. Ett tema räknar människor, inte hur starkt de känner.",
        "How much it matters to each. A theme counts people, not how strongly they feel.",
    ),
    "hear.published.how.cannot.silent": (
        "Mitä kukaan ei tullut ajatelleeksi. Vastaukset kertovat, mitä juuri silloin oli mielessä.",
        "Det som ingen kom att tänka på. Svaren visar vad man hade i tankarna just då.",
        "What nobody came to think of. Answers show what was on people's minds at that time.",
    ),
    "hear.published.how.cannot.why": (
        "Miksi osuus muuttui. Vastaajat ovat voineet olla eri ihmisiä.",
        "Varför en andel ändrades. Det kan ha varit andra människor som svarade.",
        "Why a share changed. Other people may have answered.",
    ),
    "hear.published.how.cannot.should": (
        "Mitä pitäisi tehdä. Kuva näyttää, mitä toivotaan. Ihmiset päättävät, mikä on mahdollista ja reilua.",
        "Vad man borde göra. Bilden visar vad som önskas. Människor avgör vad som är möjligt och rättvist.",
        "What should be done. It shows what people ask for. People decide what is possible and fair.",
    ),
    "hear.published.slide.finding": ("Tärkein havainto", "Det viktigaste", "The finding"),
    "hear.published.slide.next": (
        "Mistä tämä tiedetään, ja mitä sitten",
        "Hur vet vi det, och vad händer nu",
        "How do we know, and what next",
    ),
    "hear.published.slide.know": ("Mistä tiedetään", "Hur vi vet", "How we know"),
    "hear.published.slide.then": ("Mitä sitten", "Vad händer nu", "What next"),
    "hear.published.slide.then.decide": (
        "Päätetään, mitä tehdään ja mitä ei, ja sanotaan miksi.",
        "Vi beslutar vad som görs och vad som inte görs, och säger varför.",
        "Decide what is done and what is not, and say why.",
    ),
    "hear.published.slide.then.tell": (
        "Kerrotaan vastanneille, mitä heidän toiveilleen tapahtuu.",
        "Vi berättar för dem som svarade vad som händer med deras önskemål.",
        "Tell those who answered what becomes of their wishes.",
    ),
    "hear.published.slide.then.ask": (
        "Kysytään uudelleen ja katsotaan, mikä muuttui.",
        "Vi frågar igen och ser vad som har ändrats.",
        "Ask again and see what has changed.",
    ),
    "hear.published.slide.chart": (
        "Palkkikaavio: {themes}",
        "Stapeldiagram: {themes}",
        "Bar chart: {themes}",
    ),
    "hear.published.slide.notes": ("Lähde: {source}", "Källa: {source}", "Source: {source}"),
    "hear.published.sheet.summary": ("Yhteenveto", "Sammanfattning", "Summary"),
    "hear.published.sheet.themes": ("Teemat", "Teman", "Themes"),
    "hear.published.sheet.quotes": ("Lainaukset", "Citat", "Quotes"),
    "hear.published.sheet.suggestions": ("Ehdotukset", "Förslag", "Suggestions"),
    "hear.published.sheet.groups": ("Ryhmät", "Grupper", "Groups"),
    "hear.published.sheet.fates": ("Vastaukset", "Svar", "Answers"),
    "hear.published.sheet.how": ("Mistä tiedetään", "Hur vi vet", "How we know"),
    "hear.published.column.quote": ("Lainaus", "Citat", "Quote"),
    "hear.published.column.answer": ("Vastauksen numero", "Svarets nummer", "Answer number"),
    "hear.published.column.language": ("Kieli", "Språk", "Language"),
    "hear.published.column.low": ("Väli alkaa", "Intervallet börjar", "Interval from"),
    "hear.published.column.high": ("Väli loppuu", "Intervallet slutar", "Interval to"),
    "hear.published.column.parent": ("Teeman sisällä", "Inom temat", "Within theme"),
    "hear.published.column.group": ("Ryhmittely", "Gruppering", "Grouping"),
    "hear.published.column.value": ("Ryhmä", "Grupp", "Group"),
    "hear.published.column.reasons": ("Miksi tämä nousi", "Varför det lyftes", "Why it stands out"),
    "hear.published.column.what": ("Asia", "Sak", "What"),
    "hear.published.column.is": ("Arvo", "Värde", "Value"),
}
