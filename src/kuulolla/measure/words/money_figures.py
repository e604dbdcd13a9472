"""Words of the figures of what a campaign was worth, and of the sentences that say it."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "measure.says.nothing": (
        "Kuluja ei tiedetä, joten tuottoa ei voi laskea.",
        "Kostnaderna är inte kända, så avkastningen kan inte räknas ut.",
        "The costs are not known, so the return cannot be worked out.",
    ),
    "measure.says.costs": (
        "Kampanja maksoi {costs}.",
        "Kampanjen kostade {costs}.",
        "The campaign cost {costs}.",
    ),
    "measure.says.answers": (
        "{answers} vastausta maksoi {costs} eli {each} vastaukselta. Mitä ne tuottivat rahassa, ei tiedetä.",
        "{answers} svar kostade {costs}, alltså {each} per svar. Vad de gav i pengar är inte känt.",
        "{answers} answers cost {costs}, which is {each} an answer. What they returned in money is not"
        " known.",
    ),
    "measure.says.both": (
        "Kampanja maksoi {costs} ja toi takaisin {returns}.",
        "Kampanjen kostade {costs} och gav tillbaka {returns}.",
        "The campaign cost {costs} and brought back {returns}.",
    ),
    "measure.says.both_about": (
        "Kampanja maksoi {costs} ja toi takaisin arviolta {returns} ({range}).",
        "Kampanjen kostade {costs} och gav tillbaka uppskattningsvis {returns} ({range}).",
        "The campaign cost {costs} and brought back an estimated {returns} ({range}).",
    ),
    "measure.says.each_euro": (
        "Jokainen käytetty euro toi takaisin {each}.",
        "Varje använd euro gav tillbaka {each}.",
        "Each euro spent brought back {each}.",
    ),
    "measure.says.each_euro_about": (
        "Jokainen käytetty euro toi takaisin noin {each}, yhdeksässä tapauksessa kymmenestä {range}.",
        "Varje använd euro gav tillbaka ungefär {each}, i nio fall av tio {range}.",
        "Each euro spent brought back about {each}, in nine cases of ten {range}.",
    ),
    "measure.says.not_known": (
        "Lisäksi on tuottoja, joiden arvoa ei tiedetä: {n}.",
        "Dessutom finns intäkter vars värde inte är känt: {n}.",
        "There are also returns whose worth is not known: {n}.",
    ),
    "measure.says.elsewhere": (
        "Sama määrä vastauksia maksaisi muualta ostettuna arviolta {price} ({range}). Se ei ole"
        " tuotto vaan vertailu.",
        "Köpta på annat håll skulle lika många svar kosta uppskattningsvis {price} ({range}). Det"
        " är ingen intäkt utan en jämförelse.",
        "Bought elsewhere, the same number of answers would cost an estimated {price} ({range})."
        " That is no return but a comparison.",
    ),
    "measure.says.missing": (
        "Kuluista puuttuu: {kinds}.",
        "Av kostnaderna saknas: {kinds}.",
        "Missing from the costs: {kinds}.",
    ),
    "measure.says.gifts": (
        "Lahjoitettuja palkintoja {value} ei ole laskettu kuluihin.",
        "Donerade priser på {value} är inte medräknade i kostnaderna.",
        "Donated prizes worth {value} are not counted in the costs.",
    ),
    "measure.lacks": ("Ei tiedossa. Puuttuu:", "Inte känt. Det saknas:", "Not known. Missing:"),
    "measure.none_of": (
        "Ei voi laskea, koska määrä on nolla: {what}.",
        "Kan inte räknas ut, eftersom antalet är noll: {what}.",
        "Cannot be worked out, since there are none: {what}.",
    ),
    "measure.too_few": (
        "Ei tiedossa: arvosanoja on liian vähän.",
        "Inte känt: det finns för få betyg.",
        "Not known: there are too few grades.",
    ),
    "measure.figure.roi": ("Tuottoprosentti (ROI)", "Avkastning (ROI)", "Return on investment (ROI)"),
    "measure.figure.roi.definition": (
        "Kuinka paljon enemmän saatiin kuin käytettiin, osuutena kuluista. 0 % tarkoittaa, että rahat"
        " saatiin takaisin. Mukana ovat vain tuotot, joilla on lähde. Epävarmat luvut arvotaan moneen"
        " kertaan pienimmän ja suurimman väliltä (PERT-jakauma), ja väli sisältää 90 % tuloksista.",
        "Hur mycket mer som kom tillbaka än som användes, som andel av kostnaderna. 0 % betyder att"
        " pengarna kom tillbaka. Bara intäkter med källa är med. Osäkra tal dras många gånger mellan det"
        " minsta och det största (PERT-fördelning), och intervallet innehåller 90 % av resultaten.",
        "How much more came back than was spent, as a share of the costs. 0% means the money came back."
        " Only returns with a source are in it. Uncertain numbers are drawn many times between the least"
        " and the most (PERT distribution), and the range holds 90% of the results.",
    ),
    "measure.roi.drawn": (
        "Arvottu {draws} kertaa (siemen {seed}). Tulosten keskimmäinen on {middle}, ja {chance} kerroista"
        " saatiin enemmän kuin käytettiin.",
        "Draget {draws} gånger (frö {seed}). Resultatet i mitten är {middle}, och i {chance} av dem kom mer"
        " tillbaka än som användes.",
        "Drawn {draws} times (seed {seed}). The middle of the results is {middle}, and in {chance} of them"
        " more came back than was spent.",
    ),
    "measure.roi.costs_unknown": (
        "Kuluja, joiden summaa ei tiedetä: {n}. Niitä ei ole mukana.",
        "Kostnader vars summa inte är känd: {n}. De är inte med.",
        "Costs whose amount is not known: {n}. They are not in it.",
    ),
    "measure.roi.returns_unknown": (
        "Tuottoja, joiden arvoa ei tiedetä: {n}. Niitä ei ole mukana, eikä niitä ole laskettu nollaksi.",
        "Intäkter vars värde inte är känt: {n}. De är inte med och är inte räknade som noll.",
        "Returns whose worth is not known: {n}. They are not in it, and not taken for zero.",
    ),
    "measure.figure.cost_per_participant": ("Yksi osallistuja", "En deltagare", "One participant"),
    "measure.figure.cost_per_participant.definition": (
        "Kulut jaettuna ihmisillä, jotka lähettivät lomakkeen eivätkä ole perineet sitä takaisin.",
        "Kostnaderna delade med dem som skickade formuläret och inte har tagit tillbaka det.",
        "The costs divided by the people who sent the form and have not taken it back.",
    ),
    "measure.figure.cost_per_answer": ("Yksi avoin vastaus", "Ett öppet svar", "One open answer"),
    "measure.figure.cost_per_answer.definition": (
        "Kulut jaettuna vastauksilla, jotka ihmiset kirjoittivat omin sanoin.",
        "Kostnaderna delade med de svar som folk skrev med egna ord.",
        "The costs divided by the answers that people wrote in their own words.",
    ),
    "measure.figure.cost_per_usable": (
        "Yksi käyttökelpoinen vastaus",
        "Ett användbart svar",
        "One usable answer",
    ),
    "measure.figure.cost_per_usable.definition": (
        "Kulut jaettuna vastauksilla, jotka ovat jossakin teemassa tai joissa on ehdotus. Tyhjät ja asiaan"
        " kuulumattomat jäävät pois. Vaatii kuvan vastauksista.",
        "Kostnaderna delade med de svar som finns i något tema eller innehåller ett förslag. Tomma svar och"
        " sådant som inte hör till saken är inte med. Kräver en bild av svaren.",
        "The costs divided by the answers that are in a theme or hold a suggestion. Empty ones and those"
        " off the subject are left out. Needs a picture of the answers.",
    ),
    "measure.figure.cost_per_contact": (
        "Yksi yhteystieto luvalla",
        "En kontakt med samtycke",
        "One contact with consent",
    ),
    "measure.figure.cost_per_contact.definition": (
        "Kulut jaettuna ihmisillä, jotka antoivat luvan kertoa, mitä heidän ideastaan tulee."
        " Markkinointiluvat eivät ole mukana, koska niitä ei yhdistetä kampanjaan. Kun yhteystieto"
        " poistetaan, luku muuttuu.",
        "Kostnaderna delade med dem som gav sitt samtycke till att vi berättar vad det blir av"
        " deras idé. Samtycken till marknadsföring är inte med, eftersom de inte kopplas till kampanjen."
        " När en kontakt tas bort ändras siffran.",
        "The costs divided by the people who let themselves be told what becomes of their idea. Marketing"
        " consents are not in it, since they are not tied to a campaign. When a contact is erased the"
        " figure changes.",
    ),
    "measure.figure.cost_per_follow": (
        "Yksi uusi seuraaminen, joka pysyi",
        "En ny följning som höll",
        "One new follow that was kept",
    ),
    "measure.figure.cost_per_follow.definition": (
        "Kulut jaettuna uusilla seuraamisilla, jotka olivat jäljellä 90 päivän kuluttua (tai 30, jos"
        " uudempaa ei tiedetä). Sama ihminen voi seurata monessa kanavassa, joten tämä ei ole ihmisten"
        " määrä.",
        "Kostnaderna delade med nya följningar som fanns kvar efter 90 dagar (eller 30, om inget senare är"
        " känt). Samma människa kan följa i flera kanaler, så det här är inte antalet människor.",
        "The costs divided by new follows that were left after 90 days (or 30, if nothing later is known)."
        " The same person may follow on several channels, so this is not a number of people.",
    ),
    "measure.figure.cost_per_idea": (
        "Yksi toteutukseen päätetty idea",
        "En idé som ska genomföras",
        "One idea that was adopted",
    ),
    "measure.figure.cost_per_idea.definition": (
        "Kulut jaettuna päätöksillä, joiden tila on Tehdään tai Tehty.",
        "Kostnaderna delade med de beslut vars läge är Görs eller Gjort.",
        "The costs divided by the decisions that are being done or are done.",
    ),
    "measure.figure.price_elsewhere": (
        "Sama määrä vastauksia muualta",
        "Lika många svar på annat håll",
        "The same number of answers elsewhere",
    ),
    "measure.figure.price_elsewhere.definition": (
        "Mitä sama määrä avoimia vastauksia maksaisi ostettuna. Arvontaan vastaavat ne, jotka haluavat,"
        " eikä heitä ole poimittu satunnaisesti. Siksi tämä ei korvaa otostutkimusta, eikä hinta ole"
        " tuotto.",
        "Vad lika många öppna svar skulle kosta att köpa. I en utlottning svarar de som vill, och de är"
        " inte slumpmässigt valda. Därför ersätter det här inte en urvalsundersökning, och priset är ingen"
        " intäkt.",
        "What as many open answers would cost to buy. Those who answer a raffle chose to, and were not"
        " drawn at random. So this does not replace a sample survey, and the price is no return.",
    ),
    "measure.figure.crowd": (
        "Paljonko joukon paras idea on parempi",
        "Hur mycket bättre mängdens bästa idé är",
        "How much better the crowd's best idea is",
    ),
    "measure.figure.crowd.definition": (
        "Kuinka paljon parempi paras ehdotus on, kun ehdottajia on paljon (asteikko 0–3). Oletus: ryhmän"
        " ideat ovat yhtä hyviä kuin ihmisten ideat keskimäärin, ja arvostellut ehdotukset edustavat"
        " kaikkia. Parhaiksi arvatut arvostellaan yleensä ensin, mikä on ryhmälle eduksi. Mikään ei voi"
        " olla parempi kuin paras arvosteltu.",
        "Hur mycket bättre det bästa förslaget är när många föreslår (skala 0–3). Antagande: gruppens idéer"
        " är i snitt lika bra som folkets, och de bedömda förslagen representerar alla. De som tros vara"
        " bäst bedöms oftast först, vilket gynnar gruppen. Inget kan vara bättre än det bästa som bedömts.",
        "How much better the best suggestion is when many propose (scale 0 to 3). The assumption: the"
        " team's ideas are as good as people's on average, and the graded suggestions stand for all. Those"
        " that look best are usually graded first, which favours the team. Nothing can be better than the"
        " best that was graded.",
    ),
    "measure.figure.crowd.formula": (
        "paras ({crowd}) − paras ({team})",
        "bästa ({crowd}) − bästa ({team})",
        "best of ({crowd}) − best of ({team})",
    ),
    "measure.figure.as_good": (
        "Ryhmällä olisi ollut yhtä hyvä idea",
        "Gruppen hade haft en lika bra idé",
        "The team would have had an idea as good",
    ),
    "measure.figure.as_good.definition": (
        "Todennäköisyys, että suljettu ryhmä olisi keksinyt vähintään yhtä hyvän idean kuin parhaaksi"
        " arvosteltu. Samat oletukset kuin edellä.",
        "Sannolikheten att en sluten grupp hade kommit på en minst lika bra idé som den bäst bedömda. Samma"
        " antaganden som ovan.",
        "The chance that a closed team would have come up with an idea at least as good as the best graded"
        " one. The same assumptions as above.",
    ),
    "measure.figure.as_good.formula": (
        "1 − (muiden kuin parhaiden osuus) potenssiin ({team})",
        "1 − (andelen andra än de bästa) upphöjt till ({team})",
        "1 − (the share of others than the best) to the power of ({team})",
    ),
    "measure.figure.heard": (
        "Olemmeko kuulleet tarpeeksi",
        "Har vi hört tillräckligt",
        "Have we heard enough",
    ),
    "measure.figure.heard.definition": (
        "Arvio siitä, kuinka suuri osa kaikesta, mitä ihmiset sanoisivat, on jo kuultu (Good ja Turing,"
        " tarkennus Chao ja Jost 2012, väli Esty 1983). Kerran sanotut asiat kertovat, paljonko on vielä"
        " kuulematta. Sama luku kuin kuvassa.",
        "En uppskattning av hur stor del av allt som folk skulle säga redan har hörts (Good och Turing,"
        " förfinad av Chao och Jost 2012, intervall Esty 1983). Det som sagts en gång berättar hur mycket"
        " som ännu är ohört. Samma siffra som i bilden.",
        "An estimate of how much of all that people would say has been heard (Good and Turing, refined by"
        " Chao and Jost 2012, range by Esty 1983). What was said once tells how much is still unheard. The"
        " same figure as in the picture.",
    ),
}
