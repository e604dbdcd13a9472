"""Words of the best of many ideas, of other ways to hear people, and of channels and milestones."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "measure.best": (
        "Paras yksittäinen ehdotus",
        "Det bästa enskilda förslaget",
        "The best single suggestion",
    ),
    "measure.best.grade": (
        "Jäsenten arvosana {grade} / 3, arvostelijoita {members}",
        "Medlemmarnas betyg {grade} / 3, bedömare {members}",
        "Members' grade {grade} of 3, graded by {members}",
    ),
    "measure.best.open": ("Avaa ehdotus", "Öppna förslaget", "Open the suggestion"),
    "measure.best.no_price": (
        "Sen arvoa rahassa ei tiedetä. Kun se on toteutettu ja hyöty laskettu, kirjaa se tuotoksi.",
        "Dess värde i pengar är inte känt. När det är genomfört och nyttan är räknad, skriv in den som en"
        " intäkt.",
        "What it is worth in money is not known. Once it is done and the benefit counted, write it down as"
        " a return.",
    ),
    "measure.best.none": (
        "Ehdotuksia ei ole vielä arvosteltu",
        "Förslagen är inte bedömda än",
        "No suggestions graded yet",
    ),
    "measure.best.none.text": (
        "Kun jäsenet antavat ehdotuksille arvosanoja 0–3, tässä näkyy paras ja se, olisiko pieni ryhmä"
        " keksinyt saman.",
        "När medlemmarna ger förslagen betyg 0–3 syns här det bästa, och om en liten grupp hade kommit på"
        " det.",
        "When members grade suggestions from 0 to 3, this shows the best one, and whether a small team"
        " would have had it.",
    ),
    "measure.best.judge": ("Arvostele ehdotuksia", "Bedöm förslag", "Grade suggestions"),
    "measure.many": (
        "Kannattiko kysyä monelta",
        "Lönade det sig att fråga många",
        "Was it worth asking many",
    ),
    "measure.many.text": (
        "Kuinka hyvä paras idea olisi, jos ideoita olisi vähemmän. Ehdotuksia on {suggestions}, niistä"
        " arvosteltuja {graded}.",
        "Hur bra den bästa idén skulle vara med färre idéer. Förslagen är {suggestions}, av dem är {graded}"
        " bedömda.",
        "How good the best idea would be if there were fewer. There are {suggestions} suggestions, of which"
        " {graded} are graded.",
    ),
    "measure.many.chance": (
        "Suljettu ryhmä olisi keksinyt yhtä hyvän idean todennäköisyydellä {chance} ({range}).",
        "En sluten grupp hade kommit på en lika bra idé med sannolikheten {chance} ({range}).",
        "A closed team would have had an idea as good with a chance of {chance} ({range}).",
    ),
    "measure.many.few": (
        "Vertailuun tarvitaan vähintään viisi arvosteltua ehdotusta.",
        "För jämförelsen behövs minst fem bedömda förslag.",
        "The comparison needs at least five graded suggestions.",
    ),
    "measure.many.team": (
        "Suljettu ryhmä, {ideas} ideaa: paras {best} / 3 ({range})",
        "Sluten grupp, {ideas} idéer: bästa {best} / 3 ({range})",
        "A closed team, {ideas} ideas: best {best} of 3 ({range})",
    ),
    "measure.many.crowd": (
        "Kaikki, {ideas} ehdotusta: paras {best} / 3 ({range})",
        "Alla, {ideas} förslag: bästa {best} / 3 ({range})",
        "Everybody, {ideas} suggestions: best {best} of 3 ({range})",
    ),
    "measure.many.curve": (
        "Parhaan idean odotettu arvosana ideoiden määrän mukaan",
        "Den bästa idéns väntade betyg enligt antalet idéer",
        "The expected grade of the best idea by the number of ideas",
    ),
    "measure.many.scale": (
        "Pystyakseli 0–3. Vaaka-akseli on logaritminen. Vaalea alue on 90 %:n väli.",
        "Lodrät axel 0–3. Den vågräta axeln är logaritmisk. Det ljusa området är 90 %-intervallet.",
        "Vertical axis 0 to 3. The horizontal axis is logarithmic. The pale area is the 90% range.",
    ),
    "measure.many.ideas": ("Ideoita", "Idéer", "Ideas"),
    "measure.many.best": ("Paras, odotettu", "Bästa, väntat", "Best, expected"),
    "measure.ways": (
        "Mitä sama määrä vastauksia maksaisi muuten",
        "Vad lika många svar skulle kosta annars",
        "What the same number of answers would cost otherwise",
    ),
    "measure.ways.caption": (
        "{n} vastausta eri tavoilla",
        "{n} svar på olika sätt",
        "{n} answers in different ways",
    ),
    "measure.ways.honest": (
        "Arvontaan osallistuvat ne, jotka haluavat. He eivät ole satunnaisotos, joten osuuksista ei voi"
        " päätellä, mitä kaikki asukkaat ajattelevat. Kysely satunnaisotokselle vastaa eri kysymykseen.",
        "I en utlottning deltar de som vill. De är inget slumpmässigt urval, så av andelarna kan man inte"
        " sluta sig till vad alla invånare tycker. En enkät till ett slumpmässigt urval svarar på en annan"
        " fråga.",
        "Those who take part in a raffle chose to. They are no random sample, so the shares do not tell"
        " what all residents think. A survey of a random sample answers another question.",
    ),
    "measure.way": ("Tapa", "Sätt", "Way"),
    "measure.way.own": ("Tämä kampanja", "Den här kampanjen", "This campaign"),
    "measure.way.price": ("Hinta", "Pris", "Price"),
    "measure.way.each": ("Vastaukselta", "Per svar", "Per answer"),
    "measure.channels": ("Kanavittain", "Per kanal", "By channel"),
    "measure.channels.text": (
        "Vain kulut, joille on merkitty kanava. Yhteisiä kuluja ei jaeta kanaville.",
        "Bara kostnader med en angiven kanal. Gemensamma kostnader delas inte mellan kanalerna.",
        "Only costs that name a channel. Shared costs are not divided among channels.",
    ),
    "measure.channels.none": (
        "Kukaan ei ole vielä vastannut minkään kanavan kautta.",
        "Ingen har svarat via någon kanal än.",
        "Nobody has answered by any channel yet.",
    ),
    "measure.people": ("Osallistujia", "Deltagare", "Participants"),
    "measure.kept": ("Uusia seuraamisia jäljellä", "Nya följningar kvar", "New follows kept"),
    "measure.per_person": ("Osallistujalta", "Per deltagare", "Per participant"),
    "measure.per_follow": ("Seuraamiselta", "Per följning", "Per follow"),
    "measure.milestones": ("Etapeittain", "Per etapp", "By milestone"),
    "measure.milestones.text": (
        "Kaikki tiedossa olevat kulut jaettuna sillä, kuinka monta kertaa etappi saavutettiin. Omat kulut"
        " ovat niitä, joille on merkitty tämä etappi.",
        "Alla kända kostnader delade med hur många gånger etappen nåddes. Egna kostnader är de som har den"
        " här etappen angiven.",
        "All known costs divided by how many times the milestone was reached. Own costs are those that name"
        " it.",
    ),
    "measure.reached": ("Saavutettu", "Nådd", "Reached"),
    "measure.own_costs": ("Omat kulut", "Egna kostnader", "Own costs"),
    "measure.per_reached": ("Kerralta", "Per gång", "Per time"),
    "measure.advertising": (
        "Mainonnan tunnusluvut",
        "Annonseringens nyckeltal",
        "Figures of the advertising",
    ),
    "measure.advertising.text": (
        "Klikkaushinta (CPC) = mainonnan kulut ÷ mainosten klikkaukset. Tuhannen näyttökerran hinta (CPM) ="
        " mainonnan kulut ÷ mainosten näyttökerrat × 1 000. Teon hinta (CPA) = mainonnan kulut ÷ kanavan"
        " lähetetyt vastaukset. Yhteystiedon hinta (CPL) = mainonnan kulut ÷ kanavan vastaajat, jotka"
        " antoivat luvan ottaa yhteyttä. Klikkausprosentti (CTR) = klikkaukset ÷ näyttökerrat. Sitoutumisaste"
        " = sitoutumiset ÷ näyttökerrat (tai katselut). Suhteissa ovat vain ne julkaisut ja mainokset, joista"
        " tiedetään molemmat luvut. Tavallinen klikkaushinnan tavoite: {click}.",
        "Klickpris (CPC) = annonskostnad ÷ annonsernas klick. Kostnad per tusen exponeringar (CPM) ="
        " annonskostnad ÷ annonsernas exponeringar × 1 000. Kostnad per handling (CPA) = annonskostnad ÷"
        " kanalens skickade svar. Kostnad per kontakt (CPL) = annonskostnad ÷ de av kanalens svarande som gav"
        " sitt samtycke till kontakt. Klickfrekvens (CTR) = klick ÷ exponeringar. Engagemangsgrad ="
        " engagemang ÷ exponeringar (eller visningar). I kvoterna ingår bara de inlägg och annonser"
        " som har båda talen. Ett vanligt mål för klickpriset: {click}.",
        "CPC = advertising cost ÷ clicks of advertisements. CPM = advertising cost ÷ impressions of"
        " advertisements × 1,000. CPA = advertising cost ÷ answers sent by the channel. CPL = advertising"
        " cost ÷ those of them who let themselves be contacted. Click-through rate (CTR) = clicks ÷"
        " impressions. Engagement rate = engagements ÷ impressions (or views). Rates are of those posts and"
        " advertisements that tell both numbers. A usual aim for CPC: {click}.",
    ),
    "measure.cpc": ("CPC", "CPC", "CPC"),
    "measure.cpm": ("CPM", "CPM", "CPM"),
    "measure.ctr": ("CTR", "CTR", "CTR"),
    "measure.cpa": ("CPA", "CPA", "CPA"),
    "measure.cpl": ("CPL", "CPL", "CPL"),
    "measure.engagement": (
        "Sitoutumisaste",
        "Engagemangsgrad",
        "Engagement rate",
    ),
    "measure.spent": ("Kulut", "Kostnader", "Cost"),
}
