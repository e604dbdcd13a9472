"""Words of spot checks."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "hear.tab.check": ("Pistokoe", "Stickprov", "Spot check"),
    "hear.check.title": ("Pistokoe", "Stickprov", "Spot check"),
    "hear.check.lead": (
        "Ihminen lukee otoksen vastauksista ja valitsee niille teemat näkemättä, mitä kone valitsi. "
        "Vertailu kertoo, kuinka hyvin kuvaan voi luottaa.",
        "En människa läser ett urval av svaren och väljer teman åt dem utan att se vad maskinen valde. "
        "Jämförelsen visar hur långt bilden går att lita på.",
        "A person reads a sample of the answers and chooses their themes without seeing what the "
        "machine chose. "
        "The comparison tells how far the picture can be trusted.",
    ),
    "hear.check.begin": ("Aloita pistokoe", "Börja ett stickprov", "Begin a spot check"),
    "hear.check.begin_new": ("Aloita uusi pistokoe", "Börja ett nytt stickprov", "Begin a new spot check"),
    "hear.check.size": ("Montako vastausta luetaan?", "Hur många svar läses?", "How many answers are read?"),
    "hear.check.size.hint": (
        "Mitä enemmän, sitä tarkempi tulos. Voit keskeyttää milloin vain ja jatkaa myöhemmin.",
        "Ju fler, desto säkrare resultat. Du kan avbryta när som helst och fortsätta senare.",
        "The more, the more exact the result. You can stop at any time and go on later.",
    ),
    "hear.check.size.option": (
        "{n} vastausta, noin {minutes} minuuttia",
        "{n} svar, ungefär {minutes} minuter",
        "{n} answers, about {minutes} minutes",
    ),
    "hear.check.size.all": (
        "Vastauksia on {n}, joten otokseen tulee enintään niin monta.",
        "Svaren är {n}, så urvalet blir högst så stort.",
        "There are {n} answers, so the sample holds at most that many.",
    ),
    "hear.check.first": (
        "Korjaa kuva ensin ja tarkista vasta sitten. Näin tulos kertoo kuvasta, jonka julkaiset.",
        "Rätta bilden först och kontrollera sedan. Då gäller resultatet den bild som du publicerar.",
        "Correct the picture first and check it then. So the result tells of the picture that you publish.",
    ),
    "hear.check.others": (
        "Pistokokeen voi aloittaa toimittaja tai analyytikko.",
        "En redaktör eller analytiker kan börja ett stickprov.",
        "An editor or an analyst can begin a spot check.",
    ),
    "hear.check.all": ("Pistokokeet", "Stickproven", "Spot checks"),
    "hear.check.of": ("Pistokoe {day}", "Stickprov {day}", "Spot check of {day}"),
    "hear.check.own": ("Olet lukenut {n} / {of}.", "Du har läst {n} av {of}.", "You have read {n} of {of}."),
    "hear.check.own.none": (
        "Otoksessa on {of} vastausta. Et ole vielä aloittanut.",
        "Urvalet har {of} svar. Du har inte börjat ännu.",
        "The sample has {of} answers. You have not begun yet.",
    ),
    "hear.check.coder": ("{who}: {n} / {of}", "{who}: {n} av {of}", "{who}: {n} of {of}"),
    "hear.check.start": ("Aloita lukeminen", "Börja läsa", "Begin to read"),
    "hear.check.go_on": ("Jatka", "Fortsätt", "Go on"),
    "hear.check.second": ("Lue sama otos", "Läs samma urval", "Read the same sample"),
    "hear.check.results": ("Katso tulokset", "Se resultaten", "See the results"),
    "hear.check.state.finished": ("Tulokset ovat valmiit", "Resultaten är klara", "The results are ready"),
    "hear.check.state.open": ("Kesken", "Pågår", "Under way"),
    "hear.check.f1_short": ("F1 {f1}", "F1 {f1}", "F1 {f1}"),
    "hear.check.nothing": ("Kuvaa ei ole mitattu", "Bilden är inte mätt", "The picture is not measured"),
    "hear.check.nothing.text": (
        "Kukaan ei ole vielä lukenut otosta. Puoli tuntia riittää: 50 vastausta, yksi kerrallaan.",
        "Ingen har läst ett urval ännu. En halvtimme räcker: 50 svar, ett åt gången.",
        "Nobody has read a sample yet. Half an hour is enough: 50 answers, one at a time.",
    ),
    # One answer.
    "hear.check.answer": ("Vastaus {n} / {of}", "Svar {n} av {of}", "Answer {n} of {of}"),
    "hear.check.progress": ("Luettu {n} / {of}", "Läst {n} av {of}", "Read {n} of {of}"),
    "hear.check.which": (
        "Mistä teemoista vastaus puhuu?",
        "Vilka teman talar svaret om?",
        "Which themes does the answer speak of?",
    ),
    "hear.check.which.hint": (
        "Valitse kaikki, jotka sopivat.",
        "Välj alla som passar.",
        "Choose all that fit.",
    ),
    "hear.check.none": ("Ei mikään näistä", "Inget av dessa", "None of these"),
    "hear.check.no_text": ("(tyhjä vastaus)", "(tomt svar)", "(empty answer)"),
    "hear.check.next": ("Seuraava", "Nästa", "Next"),
    "hear.check.finish": ("Valmis", "Klart", "Finish"),
    "hear.check.is_last": (
        "Tämä on viimeinen. Sen jälkeen valintasi pysyvät ja näet tulokset.",
        "Det här är det sista. Efter det står dina val fast och du ser resultaten.",
        "This is the last one. After it your choices stay, and you see the results.",
    ),
    "hear.check.back": ("Edellinen", "Föregående", "Back"),
    "hear.check.skip": ("Ohita nyt", "Hoppa över nu", "Skip for now"),
    "hear.check.stop": ("Keskeytä", "Avbryt", "Stop"),
    "hear.check.stop.text": (
        "Jokainen valinta on jo tallessa.",
        "Varje val är redan sparat.",
        "Every choice is kept already.",
    ),
    "hear.check.key.themes": ("teema päälle tai pois", "tema på eller av", "theme on or off"),
    "hear.check.key.none": ("ei mikään näistä", "inget av dessa", "none of these"),
    "hear.check.key.next": ("seuraava", "nästa", "next"),
    "hear.check.key.back": ("edellinen", "föregående", "back"),
    "hear.check.key.skip": ("ohita nyt", "hoppa över nu", "skip for now"),
    "hear.check.done": (
        "Koko otos on luettu. Kiitos.",
        "Hela urvalet är läst. Tack.",
        "The whole sample is read. Thank you.",
    ),
    # What came of it.
    "hear.check.result": ("Pistokokeen tulos", "Stickprovets resultat", "What the spot check found"),
    "hear.check.result.one": (
        "{who} luki {n} vastausta. Tulosta verrataan kuvaan sellaisena kuin se on nyt.",
        "{who} läste {n} svar. Resultatet jämförs med bilden som den är nu.",
        "{who} read {n} answers. They are compared with the picture as it is now.",
    ),
    "hear.check.result.two": (
        "{who} lukivat samat {n} vastausta toisistaan tietämättä. Tulosta verrataan kuvaan "
        "sellaisena kuin se on nyt.",
        "{who} läste samma {n} svar utan att veta av varandras val. Resultatet jämförs med bilden "
        "som den är nu.",
        "{who} read the same {n} answers without seeing each other's choices. They are compared with the "
        "picture as it is now.",
    ),
    "hear.check.and": (" ja ", " och ", " and "),
    "hear.check.not_finished": (
        "Kukaan ei ole vielä lukenut koko otosta. Tulos tulee tähän, kun ensimmäinen on valmis.",
        "Ingen har läst hela urvalet ännu. Resultatet kommer hit när den första är klar.",
        "Nobody has read the whole sample yet. The result comes here when the first one is done.",
    ),
    "hear.check.f1": (
        "yhtäpitävyys (F1)",
        "överensstämmelse (F1)",
        "match per answer (F1)",
    ),
    "hear.check.f1.how": (
        "Kuinka samat teemat koneella ja lukijalla on kussakin vastauksessa, keskimäärin: 0 ei koskaan, "
        "1 aina. Suluissa 95 prosentin väli. Perustuu {n} vastaukseen.",
        "Hur lika maskinens och läsarens teman är i varje svar, i medeltal: 0 aldrig, 1 alltid. "
        "Inom parentes ett 95 procents intervall. Bygger på {n} svar.",
        "How alike the machine's and the reader's themes are in each answer, on average: 0 never, 1 always. "
        "A 95 per cent interval in brackets. Rests on {n} answers.",
    ),
    "hear.check.precision": (
        "koneen antamista teemoista oikeita",
        "av maskinens teman var rätt",
        "of the machine's themes were right",
    ),
    "hear.check.precision.how": (
        "Kun kuva sanoo, että vastaus puhuu teemasta, näin usein lukija oli samaa mieltä. "
        "Suluissa 95 prosentin väli. Perustuu {n} vastaukseen.",
        "När bilden säger att ett svar talar om ett tema höll läsaren med så här ofta. "
        "Inom parentes ett 95 procents intervall. Bygger på {n} svar.",
        "When the picture says that an answer speaks of a theme, the reader agreed this often. "
        "A 95 per cent interval in brackets. Rests on {n} answers.",
    ),
    "hear.check.recall": (
        "lukijan löytämistä teemoista kone löysi",
        "av läsarens teman hittade maskinen",
        "of the reader's themes the machine found",
    ),
    "hear.check.recall.how": (
        "Kun lukija löysi vastauksesta teeman, näin usein kone löysi sen myös. Suluissa 95 prosentin väli. "
        "Perustuu {n} vastaukseen.",
        "När läsaren hittade ett tema i ett svar hittade maskinen det så här ofta. "
        "Inom parentes ett 95 procents intervall. Bygger på {n} svar.",
        "When the reader found a theme in an answer, the machine found it this often. A 95 per cent "
        "interval in "
        "brackets. Rests on {n} answers.",
    ),
    "hear.check.themes": ("Teemoittain", "Tema för tema", "Theme by theme"),
    "hear.check.themes.note": (
        "Teemat, joita koskee ainakin viisi otoksen vastausta.",
        "Teman som minst fem svar i urvalet rör.",
        "Themes that at least five answers of the sample touch.",
    ),
    "hear.check.themes.none": (
        "Mitään teemaa ei koske viisi otoksen vastausta, joten teemoille ei ole omia lukuja.",
        "Inget tema rör fem svar i urvalet, så temana har inga egna siffror.",
        "No theme is touched by five answers of the sample, so themes have no figures of their own.",
    ),
    "hear.check.column.theme": ("Teema", "Tema", "Theme"),
    "hear.check.column.precision": ("Oikein", "Rätt", "Right"),
    "hear.check.column.recall": ("Löytyi", "Hittades", "Found"),
    "hear.check.agreement": (
        "Kuinka samaa mieltä lukijat olivat",
        "Hur eniga läsarna var",
        "How far the readers agreed",
    ),
    "hear.check.agreement.ceiling": (
        "Koneelta ei voi odottaa enempää kuin ihmisiltä keskenään.",
        "Av maskinen kan man inte vänta sig mer än av människor sinsemellan.",
        "No more can be expected of the machine than of people between themselves.",
    ),
    "hear.check.alpha": ("Krippendorffin alfa", "Krippendorffs alfa", "Krippendorff's alpha"),
    "hear.check.alpha.how": (
        "1 on täysi yksimielisyys, 0 se, mitä sattuma antaisi. Osittain samat valinnat lasketaan osittain "
        "(MASI-etäisyys). Perustuu {n} vastaukseen.",
        "1 är full enighet, 0 det som slumpen ger. Delvis lika val räknas delvis (MASI-avstånd). "
        "Bygger på {n} svar.",
        "1 is full agreement, 0 what chance would give. Choices that are partly the same count in part "
        "(MASI distance). Rests on {n} answers.",
    ),
    "hear.check.likeness": ("valinnoista yhteisiä", "av valen gemensamma", "of the choices shared"),
    "hear.check.likeness.how": (
        "Kuinka suuri osa kahden lukijan kaikista valinnoista on yhteisiä, keskimäärin vastausta kohti "
        "(Jaccard). Perustuu {n} vastaukseen.",
        "Hur stor del av två läsares alla val som är gemensamma, i medeltal per svar (Jaccard). "
        "Bygger på {n} svar.",
        "How much of all that two readers chose is shared, on average for an answer (Jaccard). "
        "Rests on {n} answers.",
    ),
    "hear.check.agreement.none": (
        "Otoksen on lukenut vasta yksi. Pyydä toista lukemaan sama otos: sitten näet, kuinka samaa mieltä "
        "ihmiset ovat.",
        "Bara en har läst urvalet. Be någon annan läsa samma urval: då ser du hur eniga människor är.",
        "Only one person has read the sample. Ask another to read the same one: then you see how far "
        "people agree.",
    ),
    "hear.check.differences": (
        "Missä lukijat olivat eri mieltä",
        "Där läsarna var oense",
        "Where the readers differed",
    ),
    "hear.check.differences.text": (
        "Sopikaa yhdessä, mikä on oikein. Kunnes sovitte, oikeana pidetään sitä, mitä {who} valitsi.",
        "Kom överens om vad som är rätt. Tills ni gör det gäller det som {who} valde.",
        "Agree together on what is right. Until you do, what {who} chose is taken to be right.",
    ),
    "hear.check.differences.none": (
        "Lukijat valitsivat kaikkiin vastauksiin samat teemat.",
        "Läsarna valde samma teman åt alla svar.",
        "The readers chose the same themes for every answer.",
    ),
    "hear.check.differences.hidden": (
        "Yksittäiset valinnat näkevät ne, jotka ovat itse lukeneet koko otoksen. Näin uusi lukija ei näe "
        "muiden valintoja etukäteen.",
        "De enskilda valen syns för dem som själva har läst hela urvalet. Så ser en ny läsare inte "
        "de andras val "
        "på förhand.",
        "Single choices are seen by those who have read the whole sample themselves. So a new reader "
        "does not see "
        "others' choices beforehand.",
    ),
    "hear.check.agreed": (
        "Yhdessä sovittu: {themes}",
        "Gemensamt beslut: {themes}",
        "Agreed together: {themes}",
    ),
    "hear.check.settle": ("Sovi yhdessä", "Kom överens", "Decide together"),
    "hear.check.settle.again": ("Muuta sovittua", "Ändra beslutet", "Change what was agreed"),
    "hear.check.settle.keep": (
        "Tallenna yhteinen päätös",
        "Spara det gemensamma beslutet",
        "Keep the joint decision",
    ),
    "hear.check.settle.of": (
        "Oikeat teemat vastaukselle {n}",
        "Rätta teman för svar {n}",
        "The right themes of answer {n}",
    ),
    "hear.check.settled": (
        "Yhteinen päätös on tallessa. Luvut laskettiin uudelleen.",
        "Det gemensamma beslutet är sparat. Siffrorna räknades om.",
        "The joint decision is kept. The figures were worked out again.",
    ),
    "hear.check.since": ("Tarkistuksen jälkeen", "Efter kontrollen", "Since the check"),
    "hear.check.since.by_hand": (
        "Otoksen vastauksista {n} on sijoitettu käsin uudelleen. Ne lasketaan niin kuin kone oli ne "
        "sijoittanut, "
        "sillä otoksen korjaaminen ei paranna muuta kuvaa.",
        "Av urvalets svar har {n} placerats om för hand. De räknas så som maskinen hade placerat dem, "
        "för att rätta urvalet gör inte resten av bilden bättre.",
        "Of the answers in the sample {n} were placed again by hand. They count as the machine had "
        "placed them: "
        "to mend the sample does not make the rest of the picture better.",
    ),
    "hear.check.since.later": (
        "Otoksen jälkeen on tullut {n} vastausta. Niitä tämä tulos ei koske.",
        "Efter urvalet har {n} svar kommit. Dem gäller resultatet inte.",
        "{n} answers have come since the sample was drawn. The result does not cover them.",
    ),
    "hear.check.since.newer": (
        "Uusia teemoja, joita lukija ei voinut valita: {themes}.",
        "Nya teman som läsaren inte kunde välja: {themes}.",
        "New themes that the reader could not choose: {themes}.",
    ),
    "hear.check.stale": (
        "Tulos ei enää koske kuvaa",
        "Resultatet gäller inte längre",
        "The result no longer holds",
    ),
    "hear.check.stale.text": (
        "Kuvaan on tullut teemoja, joita lukija ei voinut valita, ja niistä puhuu yli viisi "
        "prosenttia ihmisistä. "
        "Kuvassa lukee taas, ettei laatua ole mitattu. Aloita uusi pistokoe.",
        "Bilden har fått teman som läsaren inte kunde välja, och över fem procent av människorna "
        "talar om dem. "
        "Bilden säger åter att kvaliteten inte är mätt. Börja ett nytt stickprov.",
        "The picture has themes that the reader could not choose, and more than five per cent of "
        "people speak of "
        "them. It says again that its quality is not measured. Begin a new spot check.",
    ),
    "hear.check.whose": (
        "Oikeana pidetään yhdessä sovittua, muuten ensimmäisenä valmistuneen lukijan valintoja.",
        "Rätt är det som avtalats gemensamt, annars det som den läsare valde som blev klar först.",
        "What was agreed together is taken to be right, else what the reader chose who finished first.",
    ),
    # Facts.
    "hear.fact.check_begun": ("Pistokoe aloitettiin", "Ett stickprov påbörjades", "A spot check was begun"),
    "hear.fact.answer_coded": (
        "Pistokokeen vastaus luettiin",
        "Ett svar i stickprovet lästes",
        "An answer of a spot check was coded",
    ),
    "hear.fact.check_finished": (
        "Pistokokeen otos luettiin loppuun",
        "Stickprovets urval lästes färdigt",
        "The sample of a spot check was read to the end",
    ),
    "hear.fact.difference_settled": (
        "Pistokokeen lukijat sopivat yhteisen kannan",
        "Stickprovets läsare kom överens",
        "The readers of a spot check agreed",
    ),
}
