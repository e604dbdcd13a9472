"""Words of what the figures are worked out from, and of assumptions."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "measure.input.costs": ("kulut", "kostnader", "costs"),
    "measure.input.returns": ("tuotot", "intäkter", "returns"),
    "measure.input.participants": ("osallistujat", "deltagare", "participants"),
    "measure.input.answers": ("avoimet vastaukset", "öppna svar", "open answers"),
    "measure.input.usable": ("käyttökelpoiset vastaukset", "användbara svar", "usable answers"),
    "measure.input.contacts": ("luvan antaneet", "de som gav sitt samtycke", "people who gave consent"),
    "measure.input.follows": ("pysyneet seuraamiset", "följningar som höll", "follows that were kept"),
    "measure.input.adopted": ("toteutukseen päätetyt ideat", "idéer som ska genomföras", "adopted ideas"),
    "measure.input.suggestions": ("kaikki ehdotukset", "alla förslag", "all suggestions"),
    "measure.input.graded": ("arvostellut ehdotukset", "bedömda förslag", "graded suggestions"),
    "measure.input.singles": ("kerran sanotut asiat", "sådant som sagts en gång", "things said once"),
    "measure.input.mentions": ("kaikki maininnat", "alla omnämnanden", "all mentions"),
    "measure.input.answer_elsewhere": (
        "yhden vastauksen hinta",
        "priset på ett svar",
        "the price of one answer",
    ),
    "measure.input.team_people": ("ryhmän koko", "gruppens storlek", "people in the team"),
    "measure.input.team_ideas": ("ideoita henkilöltä", "idéer per person", "ideas a person"),
    "measure.assumptions": ("Oletukset", "Antaganden", "Assumptions"),
    "measure.assumptions.lead": (
        "Näitä lukuja käytetään, kun omaa tietoa ei ole. Jokaisesta näet, mistä se on peräisin, ja"
        " voit vaihtaa sen omaasi.",
        "De här talen används när egna uppgifter saknas. För vart och ett ser du var det kommer"
        " från, och du kan byta ut det mot ett eget.",
        "These numbers are used where you have none of your own. Of each you see where it comes"
        " from, and you can replace it.",
    ),
    "measure.assumptions.caption": ("Voimassa nyt", "Gäller nu", "In force now"),
    "measure.assumption": ("Oletus", "Antagande", "Assumption"),
    "measure.assumption.value": ("Arvo ja väli", "Värde och intervall", "Value and range"),
    "measure.assumption.own": ("oma", "eget", "own"),
    "measure.assumption.unchecked": ("tarkistamatta", "inte kontrollerat", "not checked"),
    "measure.assumption.dated": (
        "Lähteen aika: {dated}",
        "Källans tid: {dated}",
        "Date of the source: {dated}",
    ),
    "measure.assumption.undated": (
        "Lähteellä ei ole päivää.",
        "Källan har inget datum.",
        "The source has no date.",
    ),
    "measure.assumption.since": ("Voimassa {day} alkaen", "Gäller från {day}", "In force from {day}"),
    "measure.assumption.for_campaign": (
        "Kampanjassa {name} pätee tämä.",
        "I kampanjen {name} gäller det här.",
        "This holds in the campaign {name}.",
    ),
    "measure.assumption.replace": ("Vaihda omaan lukuun", "Byt till ett eget tal", "Replace with your own"),
    "measure.assumption.low": ("Pienin", "Minst", "The least"),
    "measure.assumption.mid": ("Todennäköisin", "Sannolikast", "The likeliest"),
    "measure.assumption.high": ("Suurin", "Störst", "The most"),
    "measure.assumption.number.missing": ("Kirjoita luku.", "Skriv ett tal.", "Write a number."),
    "measure.assumption.number.wrong": (
        "Kirjoita luku numeroina, esimerkiksi 2,5.",
        "Skriv talet med siffror, till exempel 2,5.",
        "Write the number in digits, for example 2.5.",
    ),
    "measure.assumption.source.hint": (
        "Esimerkiksi tarjous, palkkatilasto tai osoite.",
        "Till exempel en offert, lönestatistik eller en adress.",
        "For example an offer, salary statistics or an address.",
    ),
    "measure.assumption.source.missing": (
        "Kerro, mistä luku on peräisin.",
        "Berätta var talet kommer från.",
        "Say where the number comes from.",
    ),
    "measure.assumption.effective_on": ("Mistä päivästä alkaen", "Från vilken dag", "From which day on"),
    "measure.assumption.effective_on.hint": (
        "Luku muuttaa kampanjoita, jotka päättyvät tänä päivänä tai myöhemmin. Aiemmin päättyneet pysyvät"
        " ennallaan.",
        "Talet ändrar kampanjer som slutar den här dagen eller senare. De som slutat tidigare förblir som"
        " de är.",
        "The number changes campaigns that end on this day or later. Those that ended earlier stay as they"
        " are.",
    ),
    "measure.assumption.effective_on.missing": ("Valitse päivä.", "Välj en dag.", "Choose a day."),
    "measure.assumption.kept": (
        "Oma luku on voimassa {day} alkaen. Kaikki siitä riippuvat luvut on laskettu uudelleen.",
        "Ditt eget tal gäller från {day}. Allt som beror på det är omräknat.",
        "Your own number is in force from {day}. Everything that rests on it is worked out anew.",
    ),
    "measure.assumption.history": ("Omat luvut", "Egna tal", "Your own numbers"),
    "measure.assumption.history.none": (
        "Omaa lukua ei ole. Käytössä on tuotteen oletus.",
        "Det finns inget eget tal. Produktens antagande används.",
        "There is none of your own. The product's is used.",
    ),
    "measure.assumption.default": ("Tuotteen oletus", "Produktens antagande", "The product's assumption"),
    "measure.assumption.from": ("Alkaen", "Från", "From"),
    "measure.assumption.by": ("Kirjasi", "Skrevs in av", "Written by"),
    "measure.assumption.hour": (
        "Työtunnin hinta",
        "Priset på en arbetstimme",
        "The price of an hour of work",
    ),
    "measure.assumption.hour.definition": (
        "Mitä yksi työtunti maksaa työnantajalle sivukuluineen. Käytetään, kun tunneille ei ole annettu"
        " omaa hintaa.",
        "Vad en arbetstimme kostar arbetsgivaren med bikostnader. Används när timmarna inte har ett eget"
        " pris.",
        "What an hour of work costs the employer with side costs. Used where hours have no rate of their"
        " own.",
    ),
    "measure.assumption.answer_elsewhere": (
        "Avoin vastaus muualta",
        "Ett öppet svar på annat håll",
        "An open answer elsewhere",
    ),
    "measure.assumption.answer_elsewhere.definition": (
        "Mitä yksi avoin vastaus maksaa ostettuna. Pienin on verkkopaneelista, todennäköisin ja suurin"
        " kuntien asukaskyselystä, kun neljäsosa tai 15 % kutsutuista vastaa.",
        "Vad ett öppet svar kostar att köpa. Det minsta är från en webbpanel, det sannolikaste och största"
        " från kommunernas invånarenkät när en fjärdedel eller 15 % av de inbjudna svarar.",
        "What one open answer costs to buy. The least is an online panel's, the likeliest and the most are"
        " those of a municipal survey when a quarter or 15% of those invited answer.",
    ),
    "measure.assumption.resident_survey": (
        "Kuntien asukaskysely",
        "Kommunernas invånarenkät",
        "A municipal resident survey",
    ),
    "measure.assumption.resident_survey.definition": (
        "Vastauksen hinta kuntien yhteisessä asukaskyselyssä, jonka otos poimitaan väestörekisteristä.",
        "Priset på ett svar i kommunernas gemensamma invånarenkät med urval ur befolkningsregistret.",
        "The price of an answer in a survey shared by municipalities, sampled from the population register.",
    ),
    "measure.assumption.resident_survey.note": ("satunnaisotos", "slumpmässigt urval", "a random sample"),
    "measure.assumption.online_pool": ("Verkkopaneeli", "Webbpanel", "An online panel"),
    "measure.assumption.online_pool.definition": (
        "Kolmen tai viiden minuutin vastauksen hinta kansainvälisessä paneelissa. Suomalaisia siellä on"
        " luultavasti liian vähän.",
        "Priset på ett svar på tre till fem minuter i en internationell panel. Finländarna är sannolikt för"
        " få där.",
        "The price of an answer of three to five minutes in an international panel. It probably has too few"
        " Finns.",
    ),
    "measure.assumption.online_pool.note": (
        "suomalaisia on luultavasti liian vähän",
        "finländarna är sannolikt för få",
        "probably too few Finns",
    ),
    "measure.assumption.telephone": ("Puhelinhaastattelu", "Telefonintervju", "A telephone survey"),
    "measure.assumption.telephone.definition": (
        "Kymmenen minuutin puhelinhaastattelun hinta Yhdysvalloissa. Suomessa se lienee kalliimpi.",
        "Priset på en telefonintervju på tio minuter i USA. I Finland är det troligen dyrare.",
        "The price of a telephone interview of ten minutes in the United States. In Finland it is probably"
        " dearer.",
    ),
    "measure.assumption.telephone.note": (
        "yhdysvaltalainen hinta",
        "amerikanskt pris",
        "a price in the United States",
    ),
    "measure.assumption.focus_group": ("Ryhmäkeskustelu", "Fokusgrupp", "A focus group"),
    "measure.assumption.focus_group.definition": (
        "Yhden osallistujan hinta kahden ryhmän tutkimuksessa Yhdysvalloissa. Ryhmässä puhutaan"
        " syvällisemmin kuin lomakkeella, joten määrät eivät ole vertailukelpoisia.",
        "Priset på en deltagare i en undersökning med två grupper i USA. I en grupp talar man djupare än i"
        " ett formulär, så antalen är inte jämförbara.",
        "The price of one participant in a study of two groups in the United States. A group talks more"
        " deeply than a form, so the numbers cannot be compared.",
    ),
    "measure.assumption.focus_group.note": (
        "16 ihmistä, syvempää puhetta",
        "16 personer, djupare samtal",
        "16 people, deeper talk",
    ),
    "measure.assumption.click": ("Klikkauksen hinta", "Priset på ett klick", "The price of a click"),
    "measure.assumption.click.definition": (
        "Tavallinen klikkaushinnan tavoite Suomessa. Vuoden 2022 jälkeen hinnat ovat nousseet.",
        "Vanligt mål för klickpriset i Finland. Efter 2022 har priserna stigit.",
        "A usual aim for the price of a click in Finland. Prices have risen since 2022.",
    ),
    "measure.assumption.team_people": (
        "Suljetun ryhmän koko",
        "Den slutna gruppens storlek",
        "People in a closed team",
    ),
    "measure.assumption.team_people.definition": (
        "Kuinka monta ihmistä ideoisi, jos yleisöltä ei kysyttäisi.",
        "Hur många som skulle komma med idéer om allmänheten inte tillfrågades.",
        "How many people would think of ideas if the public were not asked.",
    ),
    "measure.assumption.team_ideas": ("Ideoita henkilöltä", "Idéer per person", "Ideas a person"),
    "measure.assumption.team_ideas.definition": (
        "Kuinka monta ideaa yksi keksii. Arvio työpajasta, jossa 40 ihmistä teki noin 100 ideaa.",
        "Hur många idéer en person kommer med. En uppskattning från en verkstad där 40 personer gjorde"
        " omkring 100.",
        "How many ideas one person has. An estimate from a workshop where 40 people had about 100.",
    ),
    "measure.assumption.guess": (
        "Oma arviomme ilman lähdettä. Vaihda se omaan lukuun.",
        "Vår egen uppskattning utan källa. Byt den till ett eget tal.",
        "Our own guess without a source. Replace it with your own number.",
    ),
}
