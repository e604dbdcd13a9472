"""Words of suggestions: grading, the shortlist, and comparing two at a time."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "hear.tab.suggestions": ("Ehdotukset", "Förslag", "Suggestions"),
    "hear.judging.no_picture": ("Kuvaa ei ole vielä tehty", "Bilden är inte gjord ännu", "No picture yet"),
    "hear.judging.no_picture.text": (
        "Kone löytää ehdotukset ja teemat, kun kuva on tehty.",
        "Maskinen hittar förslagen och temana när bilden är gjord.",
        "The machine finds suggestions and themes once the picture is made.",
    ),
    "hear.judging.to_picture": ("Siirry kuvaan", "Gå till bilden", "Go to the picture"),
    "hear.keys": ("Näppäimet", "Tangenter", "Keys"),
    "hear.keys.use": (
        "Käytä näppäimiä tällä laitteella",
        "Använd tangenterna på den här enheten",
        "Use the keys on this device",
    ),
    # The list.
    "hear.suggestions.title": ("Ehdotukset", "Förslag", "Suggestions"),
    "hear.suggestions.lead": (
        "Mitä ihmiset ehdottavat, käyttökelpoisimmat ensin. Kone luki järjestyksen sanoista ja kertoo "
        "perusteensa. Sinä päätät, mikä on hyvä.",
        "Vad människor föreslår, det mest användbara först. Maskinen läste ordningen ur orden och berättar "
        "varför. Du avgör vad som är bra.",
        "What people suggest, the most useful first. The machine read the order from the words and "
        "tells why. "
        "You decide what is good.",
    ),
    "hear.suggestions.theme": ("Teema", "Tema", "Theme"),
    "hear.suggestions.language": ("Kieli", "Språk", "Language"),
    "hear.suggestions.graded": ("Oma arvio", "Ditt betyg", "Your grade"),
    "hear.suggestions.all": ("Kaikki", "Alla", "All"),
    "hear.suggestions.graded.no": ("Arvioimatta", "Utan betyg", "Not graded"),
    "hear.suggestions.graded.yes": ("Arvioidut", "Med betyg", "Graded"),
    "hear.suggestions.graded.starred": ("Omat tähdet", "Dina stjärnor", "Your stars"),
    "hear.suggestions.filter": ("Näytä", "Visa", "Show"),
    "hear.suggestions.count": ("{n} ehdotusta", "{n} förslag", "{n} suggestions"),
    "hear.suggestions.count.one": ("Yksi ehdotus", "Ett förslag", "One suggestion"),
    "hear.suggestions.none": ("Ei ehdotuksia", "Inga förslag", "No suggestions"),
    "hear.suggestions.none.text": (
        "Vastauksista ei löytynyt ehdotuksia. Niitä tulee, kun ihmiset kertovat, mitä pitäisi tehdä.",
        "Det fanns inga förslag i svaren. De kommer när människor berättar vad som borde göras.",
        "There were no suggestions in the answers. They come when people tell what should be done.",
    ),
    "hear.suggestions.none_here": (
        "Näillä rajauksilla ei löydy ehdotuksia",
        "Inga förslag med de här filtren",
        "No suggestions with these filters",
    ),
    "hear.suggestions.show_all": ("Näytä kaikki", "Visa alla", "Show all"),
    "hear.suggestions.compare": ("Vertaa kahta kerrallaan", "Jämför två åt gången", "Compare two at a time"),
    "hear.suggestions.shortlist": ("Kärkiehdotukset", "Toppförslag", "Shortlist"),
    "hear.suggestions.shortlist.n": ("Kärkiehdotukset ({n})", "Toppförslag ({n})", "Shortlist ({n})"),
    "hear.suggestions.learnt": (
        "Järjestys seuraa talon omia valintoja ({n}).",
        "Ordningen följer husets egna val ({n}).",
        "The order follows the house's own choices ({n}).",
    ),
    "hear.suggestions.what_changed": ("Mikä muuttui?", "Vad ändrades?", "What changed?"),
    "hear.suggestions.rank": ("Sija {n}", "Plats {n}", "Rank {n}"),
    "hear.suggestions.score": ("pisteet {n}", "poäng {n}", "score {n}"),
    "hear.suggestions.raised": ("Nosti:", "Lyfte:", "Raised by:"),
    "hear.suggestions.lowered": ("Laski:", "Sänkte:", "Lowered by:"),
    "hear.suggestions.parts": (
        "Miten pisteet syntyivät",
        "Hur poängen uppstod",
        "How the score came about",
    ),
    "hear.suggestions.part": ("Osa", "Del", "Part"),
    "hear.suggestions.part.value": ("Määrä (0–1)", "Mängd (0–1)", "Amount (0–1)"),
    "hear.suggestions.part.weight": ("Paino", "Vikt", "Weight"),
    "hear.suggestions.part.points": ("Yhteensä", "Tillsammans", "Together"),
    "hear.suggestions.parts.note": (
        "Määrä kertaa paino. Summa sovitetaan vielä niin, että lyhyet ja pitkät vastaukset ja eri kielet "
        "ovat samalla viivalla.",
        "Mängden gånger vikten. Summan jämkas ännu så att korta och långa svar och olika språk "
        "står på samma linje.",
        "The amount times the weight. The sum is then fitted so that short and long answers and "
        "every language "
        "stand on one line.",
    ),
    "hear.suggestions.key.next": ("seuraava ehdotus", "nästa förslag", "next suggestion"),
    "hear.suggestions.key.previous": ("edellinen ehdotus", "föregående förslag", "previous suggestion"),
    "hear.suggestions.key.grade": ("arvio", "betyg", "grade"),
    "hear.suggestions.key.star": ("tähti", "stjärna", "star"),
    "hear.suggestions.key.open": ("avaa vastaus", "öppna svaret", "open the answer"),
    "hear.suggestions.key.decide": ("päätös", "beslut", "decision"),
    "hear.grade": ("Arviosi", "Ditt betyg", "Your grade"),
    "hear.grade.of": (
        "Arviosi vastauksen {n} ehdotuksesta",
        "Ditt betyg på förslaget i svar {n}",
        "Your grade for the suggestion in answer {n}",
    ),
    "hear.grade.0": ("ei ehdotus", "inget förslag", "not a suggestion"),
    "hear.grade.1": ("yleinen toive", "en allmän önskan", "a general wish"),
    "hear.grade.2": ("selvä ehdotus", "ett klart förslag", "a clear suggestion"),
    "hear.grade.3": ("vie eteenpäin", "för vidare", "take it on"),
    "hear.grade.failed": (
        "Arvio ei tallentunut. Yritä uudelleen.",
        "Betyget sparades inte. Försök igen.",
        "The grade was not kept. Try again.",
    ),
    "hear.grade.others": (
        "Muiden keskiarvo {mean} ({n} arviota)",
        "De andras medelvärde {mean} ({n} betyg)",
        "Others' mean {mean} ({n} grades)",
    ),
    "hear.grade.others.one": (
        "Toinen antoi arvion {mean}",
        "En annan gav betyget {mean}",
        "Somebody else gave {mean}",
    ),
    "hear.grade.others.none": (
        "Muut eivät ole arvioineet tätä.",
        "Ingen annan har betygsatt det här.",
        "Nobody else has graded this.",
    ),
    "hear.grade.others.hidden": (
        "Muiden arviot näkyvät, kun olet antanut omasi.",
        "De andras betyg syns när du har gett ditt.",
        "Others' grades show once you have given yours.",
    ),
    "hear.star.put": ("Lisää kärkiehdotuksiin", "Lägg till bland toppförslagen", "Add to the shortlist"),
    "hear.star.taken": ("Kärkiehdotuksissa", "Bland toppförslagen", "On the shortlist"),
    "hear.star.of": ("vastaus {n}", "svar {n}", "answer {n}"),
    # What the score is made of.
    "hear.part.proposes": ("Suora ehdotus", "Ett direkt förslag", "A direct proposal"),
    "hear.part.specific": ("Täsmällisyys", "Konkretion", "Exactness"),
    "hear.part.reasoned": ("Perustelu", "En motivering", "A reason given"),
    "hear.part.for_whom": ("Kohderyhmän mainitseminen", "Att målgruppen nämns", "Saying for whom"),
    "hear.part.time_or_place": (
        "Ajan tai paikan mainitseminen",
        "Att tid eller plats nämns",
        "Saying when or where",
    ),
    "hear.part.new": ("Uusi ajatus", "En ny tanke", "A new thought"),
    "hear.part.supported": ("Muiden tuki", "Stöd av andra", "Support from others"),
    "hear.part.general": ("Yleisluonteisuus", "Vaghet", "Vagueness"),
    "hear.part.hanging": (
        "Viittaus lainauksen ulkopuolelle",
        "Syftning utanför citatet",
        "Pointing outside the quote",
    ),
    "hear.part.rant": ("Kiukun purkaminen", "Ilska utan förslag", "Letting off steam"),
    "hear.flaw.general": ("jää yleiselle tasolle", "stannar på en allmän nivå", "stays general"),
    "hear.flaw.hanging": (
        "viittaa lainauksen ulkopuolelle",
        "syftar på något utanför citatet",
        "points to something outside the quote",
    ),
    "hear.flaw.rant": ("purkaa kiukkua", "låter mer arg än förslagsrik", "lets off steam"),
    # The shortlist.
    "hear.shortlist.title": ("Kärkiehdotukset", "Toppförslag", "Shortlist"),
    "hear.shortlist.lead": (
        "Ehdotukset, joille joku on antanut tähden. Eniten tähtiä saaneet ovat ensin.",
        "Förslag som någon har gett en stjärna. De med flest stjärnor står först.",
        "Suggestions that somebody starred. Those with the most stars come first.",
    ),
    "hear.shortlist.none": ("Ei vielä kärkiehdotuksia", "Inga toppförslag ännu", "The shortlist is empty"),
    "hear.shortlist.none.text": (
        "Anna tähti ehdotukselle, joka kannattaa viedä eteenpäin. Se tulee tänne.",
        "Ge en stjärna åt ett förslag som är värt att föra vidare. Det kommer hit.",
        "Give a star to a suggestion worth taking further. It comes here.",
    ),
    "hear.shortlist.by": ("Tähden antoi {who}", "Stjärna av {who}", "Starred by {who}"),
    "hear.shortlist.back": ("Kaikki ehdotukset", "Alla förslag", "All suggestions"),
    "hear.shortlist.download": (
        "Lataa taulukkona (CSV)",
        "Ladda ner som tabell (CSV)",
        "Download as a table (CSV)",
    ),
    "hear.shortlist.print": (
        "Sivu tulostuu siistinä selaimen tulostuksella.",
        "Sidan skrivs ut snyggt med webbläsarens utskrift.",
        "The page prints neatly from the browser.",
    ),
    "hear.shortlist.file": ("karkiehdotukset", "toppforslag", "shortlist"),
    "hear.shortlist.column.rank": ("Sija", "Plats", "Rank"),
    "hear.shortlist.column.answer": ("Vastaus", "Svar", "Answer"),
    "hear.shortlist.column.text": ("Ehdotus", "Förslag", "Suggestion"),
    "hear.shortlist.column.theme": ("Teema", "Tema", "Theme"),
    "hear.shortlist.column.score": ("Pisteet", "Poäng", "Score"),
    "hear.shortlist.column.raised": ("Nosti", "Lyfte", "Raised by"),
    "hear.shortlist.column.lowered": ("Laski", "Sänkte", "Lowered by"),
    "hear.shortlist.column.own": ("Oma arvio", "Eget betyg", "Own grade"),
    "hear.shortlist.column.mean": ("Muiden keskiarvo", "De andras medelvärde", "Others' mean"),
    "hear.shortlist.column.stars": ("Tähden antoi", "Stjärna av", "Starred by"),
    # Two at a time.
    "hear.duel.title": ("Kumpi on parempi?", "Vilket är bättre?", "Which is better?"),
    "hear.duel.lead": (
        "Valitse ehdotus, jonka veisit mieluummin eteenpäin. Kymmenen valinnan jälkeen järjestys alkaa "
        "oppia, mitä teillä arvostetaan.",
        "Välj det förslag som du hellre skulle föra vidare. Efter tio val börjar ordningen lära sig "
        "vad ni värdesätter.",
        "Choose the suggestion that you would rather take further. After ten choices the order begins "
        "to learn what your house values.",
    ),
    "hear.duel.first": ("Tämä on parempi", "Det här är bättre", "This one is better"),
    "hear.duel.even": ("Yhtä hyviä", "Lika bra", "Equally good"),
    "hear.duel.skip": ("Ohita", "Hoppa över", "Skip"),
    "hear.duel.undo": ("Kumoa edellinen valinta", "Ångra förra valet", "Undo the last choice"),
    "hear.duel.key.first": ("vasen on parempi", "det vänstra är bättre", "the left one is better"),
    "hear.duel.key.second": ("oikea on parempi", "det högra är bättre", "the right one is better"),
    "hear.duel.key.even": ("yhtä hyviä", "lika bra", "equally good"),
    "hear.duel.key.skip": ("ohita", "hoppa över", "skip"),
    "hear.duel.key.back": ("kumoa edellinen", "ångra det förra", "undo the last one"),
    "hear.duel.progress": (
        "Valintoja {n}. Vielä {left}, niin järjestys oppii.",
        "Val: {n}. Ännu {left}, så lär sig ordningen.",
        "Choices: {n}. {left} more and the order learns.",
    ),
    "hear.duel.choices": ("Valintoja yhteensä {n}.", "Val sammanlagt: {n}.", "Choices so far: {n}."),
    "hear.duel.none": ("Kaikki parit on katsottu", "Alla par är genomgångna", "All pairs are done"),
    "hear.duel.none.text": (
        "Olet jo verrannut parhaat ehdotukset toisiinsa, tai ehdotuksia on vain yksi.",
        "Du har redan jämfört de bästa förslagen, eller så finns det bara ett.",
        "You have compared the best suggestions already, or there is only one.",
    ),
    "hear.duel.taken_back": ("Valinta kumottiin.", "Valet ångrades.", "The choice was taken back."),
    "hear.duel.learnt": ("Mitä valinnat opettivat", "Vad valen lärde ut", "What the choices taught"),
    "hear.duel.learnt.used": (
        "Ehdotukset ovat nyt tässä järjestyksessä.",
        "Förslagen står nu i den här ordningen.",
        "The suggestions now stand in this order.",
    ),
    "hear.duel.learnt.not_used": (
        "Nyt käytössä ovat vakiopainot. Valinnat eivät vaikuta järjestykseen.",
        "Nu används standardvikterna. Valen påverkar inte ordningen.",
        "The standard weights are in use. The choices do not affect the order.",
    ),
    "hear.duel.learnt.same": (
        "Valinnat sopivat siihen, miten kone jo painotti. Mikään ei muuttunut tuntuvasti.",
        "Valen stämmer med hur maskinen redan viktade. Inget ändrades märkbart.",
        "The choices agree with how the machine weighed already. Nothing changed noticeably.",
    ),
    "hear.duel.shift.much_more": (
        "{part} painaa nyt selvästi enemmän.",
        "{part} väger nu klart mer.",
        "{part} now weighs clearly more.",
    ),
    "hear.duel.shift.more": (
        "{part} painaa nyt vähän enemmän.",
        "{part} väger nu lite mer.",
        "{part} now weighs a little more.",
    ),
    "hear.duel.shift.much_less": (
        "{part} painaa nyt selvästi vähemmän.",
        "{part} väger nu klart mindre.",
        "{part} now weighs clearly less.",
    ),
    "hear.duel.shift.less": (
        "{part} painaa nyt vähän vähemmän.",
        "{part} väger nu lite mindre.",
        "{part} now weighs a little less.",
    ),
    "hear.duel.shift.turned": (
        "{part} vaikuttaa nyt toiseen suuntaan kuin ennen.",
        "{part} drar nu åt andra hållet än förut.",
        "{part} now pulls the other way than before.",
    ),
    "hear.duel.weights": ("Painot lukuina", "Vikterna i siffror", "The weights in numbers"),
    "hear.duel.weights.before": ("Vakio", "Standard", "Standard"),
    "hear.duel.weights.after": ("Valintojen mukaan", "Enligt valen", "By the choices"),
    "hear.duel.use_standard": (
        "Palaa vakiopainoihin",
        "Gå tillbaka till standardvikterna",
        "Back to the standard weights",
    ),
    "hear.duel.use_learnt": (
        "Käytä valintojen painoja",
        "Använd valens vikter",
        "Use the weights of the choices",
    ),
    "hear.duel.now.standard": (
        "Ehdotukset ovat taas vakiojärjestyksessä.",
        "Förslagen står åter i standardordningen.",
        "The suggestions are in the standard order again.",
    ),
    "hear.duel.now.learnt": (
        "Ehdotukset ovat taas valintojen mukaisessa järjestyksessä.",
        "Förslagen står åter i valens ordning.",
        "The suggestions are in the order of the choices again.",
    ),
    # Facts.
    "hear.fact.suggestion_graded": (
        "Ehdotus arvioitiin",
        "Ett förslag fick betyg",
        "A suggestion was graded",
    ),
    "hear.fact.suggestion_starred": (
        "Ehdotus sai tähden",
        "Ett förslag fick en stjärna",
        "A suggestion was starred",
    ),
    "hear.fact.suggestion_unstarred": (
        "Ehdotuksen tähti poistettiin",
        "Ett förslags stjärna togs bort",
        "A star was taken off a suggestion",
    ),
    "hear.fact.suggestions_compared": (
        "Kahta ehdotusta verrattiin",
        "Två förslag jämfördes",
        "Two suggestions were compared",
    ),
    "hear.fact.comparison_taken_back": (
        "Vertailu kumottiin",
        "En jämförelse ångrades",
        "A comparison was taken back",
    ),
    "hear.fact.weights_standard": (
        "Ehdotusten vakiopainot otettiin käyttöön",
        "Standardvikterna för förslagen togs i bruk",
        "The standard weights of suggestions were taken into use",
    ),
    "hear.fact.weights_learnt": (
        "Valintojen painot otettiin käyttöön",
        "Valens vikter togs i bruk",
        "The weights of the choices were taken into use",
    ),
    "hear.fact.shortlist_downloaded": (
        "Kärkiehdotukset ladattiin",
        "Toppförslagen laddades ner",
        "The shortlist was downloaded",
    ),
}
