"""Words of the pages of paths, and of forms that were left unfinished."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "measure.paths.lead": (
        "Jokainen polku etapeittain: kuinka moni pääsi minnekin ja missä matka katkesi.",
        "Varje stig etapp för etapp: hur många som kom vart och var vägen bröts.",
        "Every path milestone by milestone: how many came where, and where the way broke off.",
    ),
    "measure.paths.empty": ("Ei vielä polkuja", "Inga stigar ännu", "No paths yet"),
    "measure.paths.empty.text": (
        "Piirrä polku ensin suunnitelmaan. Sen jälkeen luvut tulevat tähän itsestään.",
        "Rita först stigen i planen. Sedan kommer siffrorna hit av sig själva.",
        "Draw the path in the plan first. After that the figures come here by themselves.",
    ),
    "measure.paths.design": ("Suunnittele polku", "Planera en stig", "Design a path"),
    "measure.path.change": ("Muuta etappeja", "Ändra etapperna", "Change the milestones"),
    "measure.path.found": (
        "Matka katkeaa useimmin etapin ”{before}” jälkeen: {ratio} jatkaa etappiin ”{after}”.",
        "Vägen bryts oftast efter ”{before}”: {ratio} går vidare till ”{after}”.",
        "The way breaks off most often after “{before}”: {ratio} go on to “{after}”.",
    ),
    "measure.path.found.times": (
        "Luku pienenee eniten kohdasta ”{before}” kohtaan ”{after}”: jälkimmäinen on {ratio} edellisestä.",
        "Talet sjunker mest mellan ”{before}” och ”{after}”: det senare är {ratio} av det förra.",
        "The number falls most between “{before}” and “{after}”: the latter is {ratio} of the former.",
    ),
    "measure.path.even": (
        "Mikään etappi ei pysäytä muita useammin.",
        "Ingen etapp stannar upp folk mer än andra.",
        "No milestone stops people more than others.",
    ),
    "measure.path.nothing": (
        "Tältä ajalta ei ole vielä yhtään käyntiä.",
        "Det finns inget besök under den här tiden ännu.",
        "There is no visit in this time yet.",
    ),
    "measure.path.few": (
        "Polulla on oltava vähintään kaksi etappia, jotta matka näkyy.",
        "Stigen måste ha minst två etapper för att vägen ska synas.",
        "A path needs at least two milestones for the way to show.",
    ),
    "measure.path.flow": (
        "Eteneminen polulla, {days}",
        "Framsteg på stigen, {days}",
        "Progress on the path, {days}",
    ),
    "measure.path.table": (
        "Samat luvut taulukkona",
        "Samma siffror som tabell",
        "The same figures as a table",
    ),
    "measure.path.goes_on": ("{ratio} jatkaa", "{ratio} går vidare", "{ratio} go on"),
    "measure.path.lost": ("{n} jää tähän", "{n} stannar här", "{n} stop here"),
    "measure.path.fewer": (
        "seuraavassa {n} vähemmän",
        "nästa har {n} färre",
        "the next has {n} fewer",
    ),
    "measure.path.joins": ("osa tulee muuta kautta", "en del kommer annan väg", "some come another way"),
    "measure.path.count": ("Kertoja", "Gånger", "Times"),
    "measure.path.journeys": ("Matkoja", "Färder", "Journeys"),
    "measure.path.ratio": ("Edellisestä", "Av föregående", "Of the one before"),
    "measure.path.of_first": ("Ensimmäisestä", "Av den första", "Of the first"),
    "measure.path.left": ("Jäi tähän", "Stannade här", "Stopped here"),
    "measure.path.time": ("Mediaaniaika", "Mediantid", "Median time"),
    "measure.path.counted": ("Kaikkiaan laskettu", "Räknade sammanlagt", "Counted in all"),
    "measure.path.counted.note": (
        "Kaikkiaan lasketuissa ovat myös kerrat, joita ei voitu seurata, toistot ja matkat, jotka eivät"
        " kulkeneet aiempien etappien kautta.",
        "I de sammanlagt räknade ingår också gånger som inte kunde följas, upprepningar och färder som inte"
        " gick genom de tidigare etapperna.",
        "Counted in all has also what could not be followed, repeats, and journeys that did not come through"
        " the earlier milestones.",
    ),
    "measure.path.counted.times": ("Kertoja, ei ihmisiä.", "Gånger, inte människor.", "Times, not people."),
    "measure.path.last_did": ("Viimeksi he", "Till sist gjorde de", "What they did last"),
    "measure.path.last_did.row": ("{what}: {n}", "{what}: {n}", "{what}: {n}"),
    "measure.path.stayed": ("jäivät tähän etappiin", "stannade vid etappen", "stayed at this milestone"),
    "measure.path.definition": (
        "Näin luvut on laskettu",
        "Så räknas siffrorna",
        "How the figures are worked out",
    ),
    "measure.path.definition.counted": ("Mitä lasketaan", "Vad som räknas", "What is counted"),
    "measure.path.definition.counts": (
        "Kertoja, ei ihmisiä. Sama ihminen voi avata lomakkeen monta kertaa, eikä kertoja yhdistetä "
        "keneenkään.",
        "Gånger, inte människor. Samma människa kan öppna formuläret många gånger, och gångerna kopplas inte "
        "till någon.",
        "Times, not people. One person may open the form many times, and no time is joined to anybody.",
    ),
    "measure.path.definition.ratio": (
        "Suhde on etapin luku jaettuna edellisen luvulla. Etappeja ei voi tältä tasolta yhdistää "
        "toisiinsa, joten suhde voi ylittää sata prosenttia.",
        "Kvoten är etappens tal delat med den föregåendes. På den här nivån kan etapperna inte kopplas "
        "ihop, så kvoten kan överstiga hundra procent.",
        "The ratio is a milestone's number divided by the one before. At this level milestones cannot be "
        "joined, so a ratio may exceed one hundred per cent.",
    ),
    "measure.path.definition.funnel": (
        "Matkoja, joita voi seurata palvelun omasta viitteestä: lomakkeesta, kuitista, viestin linkistä.",
        "Färder som kan följas genom tjänstens egen referens: formuläret, kvittot, meddelandets länk.",
        "Journeys that can be followed by the service's own reference: a form, a receipt, a message's link.",
    ),
    "measure.path.definition.day": (
        "Matkoja, joita voi seurata saman päivän ajan. Lähetetyt lomakkeet tunnetaan vasta tasolla C.",
        "Färder som kan följas under samma dag. Skickade formulär följs först på nivå C.",
        "Journeys that can be followed within one day. Forms sent are followed only at level C.",
    ),
    "measure.path.definition.reached": (
        "Milloin etappi lasketaan",
        "När en etapp räknas",
        "When a milestone counts",
    ),
    "measure.path.definition.rule": ("Sääntö", "Regel", "Rule"),
    "measure.path.definition.window": (
        "Matka alkaa, kun etappi 1 saavutetaan ensi kerran jakson aikana. Seuraavat etapit lasketaan samassa "
        "järjestyksessä {days} päivän kuluessa alusta. Väliin mahtuu muutakin.",
        "Färden börjar när etapp 1 nås första gången under perioden. Följande etapper räknas i samma ordning "
        "inom {days} dagar från början. Annat ryms emellan.",
        "A journey begins when milestone 1 is first reached in the period. Later ones count in the same "
        "order within {days} days of the beginning. Other things may happen between.",
    ),
    "measure.path.definition.window.one": (
        "Matka alkaa, kun etappi 1 saavutetaan ensi kerran jakson aikana. Seuraavat etapit lasketaan samassa "
        "järjestyksessä vuorokauden kuluessa alusta. Väliin mahtuu muutakin.",
        "Färden börjar när etapp 1 nås första gången under perioden. Följande etapper räknas i samma ordning "
        "inom ett dygn från början. Annat ryms emellan.",
        "A journey begins when milestone 1 is first reached in the period. Later ones count in the same "
        "order within a day of the beginning. Other things may happen between.",
    ),
    "measure.path.definition.n": ("n (etappi 1)", "n (etapp 1)", "n (milestone 1)"),
    "measure.path.definition.level": ("Mittaamisen taso", "Mätnivå", "Level of measurement"),
    "measure.path.definition.lost": ("Ei voitu seurata", "Kunde inte följas", "Could not be followed"),
    "measure.path.definition.times": ("{n} kertaa", "{n} gånger", "{n} times"),
    "measure.path.definition.only_counted": (
        "luku on kertoja, ei matkoja",
        "talet är gånger, inte färder",
        "the number is times, not journeys",
    ),
    "measure.path.definition.going": ("Kesken", "Pågår", "Still going"),
    "measure.path.definition.going.until": (
        "Viimeisimmät matkat voivat jatkua vielä {day} asti, joten luvut voivat kasvaa.",
        "De senaste färderna kan fortsätta ända till {day}, så talen kan växa.",
        "The latest journeys may go on until {day}, so the numbers may grow.",
    ),
    "measure.path.after": ("{time} edellisestä", "{time} från föregående", "{time} from the one before"),
    "measure.path.definition.period": ("Jakso", "Period", "Period"),
    "measure.path.definition.since": ("Avauksia laskettu", "Öppningar har räknats", "Openings counted"),
    "measure.path.definition.since.day": ("{day} alkaen", "sedan {day}", "since {day}"),
    "measure.path.channels": ("Sama kanavittain", "Samma sak per kanal", "The same by channel"),
    "measure.path.channels.table": ("Kanavat etapeittain", "Kanalerna per etapp", "Channels by milestone"),
    "measure.path.channels.note": (
        "Viimeinen sarake on viimeinen etappi jaettuna ensimmäisellä.",
        "Den sista kolumnen är den sista etappen delad med den första.",
        "The last column is the last milestone divided by the first.",
    ),
    "measure.path.through": ("Perille", "Ända fram", "All the way"),
    "measure.path.needs": (
        "Ajat etappien välillä ja se, mitä pois jääneet tekivät viimeksi",
        "Tiderna mellan etapperna och vad de som föll bort gjorde sist",
        "Times between milestones, and what those who stopped did last",
    ),
    # A milestone's number in words, for the source page.
    "measure.path.milestone": ("Etappi {n}: {name}", "Etapp {n}: {name}", "Milestone {n}: {name}"),
    # Forms that were left unfinished.
    "measure.abandonment.title": (
        "Missä kohdassa lomake jää kesken?",
        "Var slutar folk fylla i formuläret?",
        "Where is the form left unfinished?",
    ),
    "measure.abandonment.lead": (
        "Vaiheittaisesta lomakkeesta näkyy jokainen kysymys, yksisivuisesta avaukset, virheet ja"
        " lähetykset. Vastaajan laitteelle ei tallenneta mitään.",
        "För ett formulär i steg syns varje fråga, för ett på en sida öppningar, fel och skickade"
        " formulär. Inget sparas på den svarandes enhet.",
        "A form in steps shows every question; a form on one page shows openings, errors and forms"
        " sent. Nothing is stored on the respondent's device.",
    ),
    "measure.abandonment.found": (
        "Eniten jää kesken kysymykseen {n}: {lost} avausta ei johtanut eteenpäin.",
        "Flest slutar vid fråga {n}: {lost} öppningar ledde inte vidare.",
        "Most stop at question {n}: {lost} openings led no further.",
    ),
    "measure.abandonment.found.end": (
        "Eniten jää kesken aivan lopussa: {lost} yhteenvedon avausta ei johtanut lähettämiseen.",
        "Flest slutar alldeles i slutet: {lost} öppningar av sammanfattningen ledde inte till ett"
        " skickat formulär.",
        "Most stop at the very end: {lost} openings of the summary led to no sending.",
    ),
    "measure.abandonment.found.page": (
        "Lomakkeen avauksista {ratio} johti lähettämiseen.",
        "Av öppningarna ledde {ratio} till ett skickat formulär.",
        "Of the openings, {ratio} led to a sent form.",
    ),
    "measure.abandonment.steps": ("Kysymys kysymykseltä", "Fråga för fråga", "Question by question"),
    "measure.abandonment.page": ("Lomake yhdellä sivulla", "Formulär på en sida", "A form on one page"),
    "measure.abandonment.question": ("Kysymys", "Fråga", "Question"),
    "measure.abandonment.end": (
        "Yhteenveto ja lähetys",
        "Sammanfattning och inskickning",
        "Summary and sending",
    ),
    "measure.abandonment.opened": ("Avattu", "Öppnad", "Opened"),
    "measure.abandonment.sent": ("Lähetetty eteenpäin", "Skickad vidare", "Sent on"),
    "measure.abandonment.errors": ("Virheitä", "Fel", "Errors"),
    "measure.abandonment.lost": ("Ei lähetetty", "Skickades inte", "Not sent on"),
    "measure.abandonment.ratio": ("Jatkoi", "Gick vidare", "Went on"),
    "measure.abandonment.note": (
        "Kertoja, ei ihmisiä. Virhe on lähetys, jonka sivu palautti korjattavaksi.",
        "Gånger, inte människor. Ett fel betyder att sidan gav tillbaka formuläret för rättelse.",
        "Times, not people. An error means that the page gave the form back to be mended.",
    ),
    "measure.abandonment.none": (
        "Lomaketta ei ole avattu tänä aikana",
        "Formuläret har inte öppnats under den här tiden",
        "The form has not been opened in this time",
    ),
    "measure.abandonment.none.text": (
        "Valitse pidempi jakso tai palaa, kun kampanja on auki.",
        "Välj en längre period eller kom tillbaka när kampanjen är öppen.",
        "Choose a longer period, or come back when the campaign is open.",
    ),
    "measure.abandonment.mended": (
        "Mikä piti ensin korjata",
        "Vad som först måste rättas",
        "What had to be mended first",
    ),
    "measure.abandonment.field.name": ("Nimi", "Namn", "Name"),
    "measure.abandonment.field.email": ("Sähköposti", "E-post", "E-mail"),
    "measure.abandonment.field.phone": ("Puhelin", "Telefon", "Telephone"),
    "measure.abandonment.field.of_age": ("Ikä", "Ålder", "Age"),
    "measure.abandonment.field.resident": ("Asuinpaikka", "Boendeort", "Place of residence"),
    "measure.abandonment.field.other": ("Jokin muu kohta", "Någon annan punkt", "Something else"),
    "measure.event.step_opened": ("Avattu vaihe", "Öppnat steg", "Step opened"),
    "measure.event.draft_saved": ("Tallennettu luonnos", "Sparat utkast", "Draft saved"),
    "measure.event.end": ("lopussa", "i slutet", "at the end"),
    "measure.event.link_followed": ("Seurattu linkki", "Följd länk", "Link followed"),
    "measure.event.form_opened": ("Avattu lomake", "Öppnat formulär", "Form opened"),
    "measure.event.form_begun": ("Aloitettu lomake", "Påbörjat formulär", "Form begun"),
    "measure.event.step_sent": ("Lähetetty vaihe", "Skickat steg", "Step sent"),
    "measure.event.step_error": ("Virhe vaiheessa", "Fel i ett steg", "Error in a step"),
    "measure.event.form_error": ("Virhe lomakkeessa", "Fel i formuläret", "Error in the form"),
    "measure.event.form_sent": ("Lähetetty lomake", "Skickat formulär", "Form sent"),
    "measure.event.receipt_opened": ("Avattu kuitti", "Öppnat kvitto", "Receipt opened"),
    "measure.event.message_followed": (
        "Seurattu viestin linkki",
        "Följd länk i meddelande",
        "Message link followed",
    ),
    "measure.event.page_opened": ("Avattu sivu", "Öppnad sida", "Page opened"),
    "measure.event.draft_resumed": ("Jatkettu luonnos", "Återupptaget utkast", "Draft resumed"),
}
