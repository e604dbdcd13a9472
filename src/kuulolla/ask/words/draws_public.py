"""Words of the public page of a draw, and of what the receipt says of it."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "ask.drawn.title": ("Arvonta", "Lottningen", "The draw"),
    "ask.drawn.link": (
        "Arvonta ja sen tarkistaminen",
        "Lottningen och hur den kontrolleras",
        "The draw and how to check it",
    ),
    "ask.drawn.coming": (
        "Arvontaa ei ole vielä tehty",
        "Lottningen är inte gjord ännu",
        "The draw has not been made yet",
    ),
    "ask.drawn.coming.at": (
        "Arvonta on tarkoitus tehdä {moment}.",
        "Lottningen görs enligt planen {moment}.",
        "The draw is planned for {moment}.",
    ),
    "ask.drawn.coming.text": (
        "Ennen arvontaa tälle sivulle tulee luettelo kaikkien osallistujien tunnuksista. Siitä voit"
        " tarkistaa, että"
        " olet mukana.",
        "Före lottningen kommer en lista över alla deltagares koder på den här sidan. Där kan du"
        " kontrollera att"
        " du är med.",
        "Before the draw, the list of all entrants' codes comes on this page. There you can check that you"
        " are"
        " in it.",
    ),
    "ask.drawn.waiting": (
        "Luettelo on jäädytetty, voittajat selviävät pian",
        "Listan är fryst, vinnarna blir klara snart",
        "The list is frozen, the winners will be known soon",
    ),
    "ask.drawn.waiting.lead": (
        "Mukana on {n} osallistumista. Voittajat ratkaisee julkinen satunnaisluku, joka syntyy {moment}."
        " Kukaan ei"
        " tiedä sitä etukäteen.",
        "{n} deltaganden är med. Vinnarna avgörs av ett offentligt slumptal som uppstår {moment}. Ingen"
        " känner"
        " till det på förhand.",
        "There are {n} entries. A public random number that comes out on {moment} decides the winners. Nobody"
        " knows it beforehand.",
    ),
    "ask.drawn.due": (
        "Luettelo on jäädytetty, satunnaisluku on julki",
        "Listan är fryst, slumptalet är offentligt",
        "The list is frozen, the random number is out",
    ),
    "ask.drawn.due.lead": (
        "Mukana on {n} osallistumista. Satunnaisluku julkaistiin {moment}, ja voittajat lasketaan siitä"
        " pian. Luku"
        " on jo kaikkien tiedossa, joten tulos ei voi enää muuttua.",
        "{n} deltaganden är med. Slumptalet publicerades {moment}, och vinnarna räknas snart fram ur det."
        " Talet"
        " är redan känt för alla, så resultatet kan inte längre ändras.",
        "There are {n} entries. The random number came out on {moment}, and the winners will soon be"
        " worked out"
        " from it. Everybody can see the number, so the result can no longer change.",
    ),
    "ask.drawn.waiting.members": (
        "Mukana on {n} osallistumista. Voittajat ratkaisee luku, joka syntyy kahden jäsenen salaisista"
        " teksteistä."
        " Kumpikaan ei voi valita sitä yksin.",
        "{n} deltaganden är med. Vinnarna avgörs av ett tal som uppstår ur två medlemmars hemliga texter."
        " Ingendera kan välja det ensam.",
        "There are {n} entries. A number made from the secret texts of two members decides the winners."
        " Neither"
        " can choose it alone.",
    ),
    "ask.drawn.done": ("Voittajat on arvottu", "Vinnarna är utlottade", "The winners have been drawn"),
    "ask.drawn.done.lead": (
        "Arvonta tehtiin {moment}. Mukana oli {n} osallistumista. Voittajiin otetaan yhteyttä"
        " henkilökohtaisesti.",
        "Lottningen gjordes {moment}. {n} deltaganden var med. Vinnarna kontaktas personligen.",
        "The draw was made on {moment}. There were {n} entries. The winners are contacted in person.",
    ),
    "ask.drawn.result": ("Tulos", "Resultat", "Result"),
    "ask.drawn.result.note": (
        "Tunnus ei kerro, kuka osallistuja on. Oman tunnuksesi näet kuitistasi.",
        "Koden avslöjar inte vem deltagaren är. Din egen kod ser du på ditt kvitto.",
        "A code does not tell who the entrant is. You find your own on your receipt.",
    ),
    "ask.drawn.rank": ("Sija", "Plats", "Rank"),
    "ask.drawn.code": ("Arvontatunnus", "Lottningskod", "Draw code"),
    "ask.drawn.gets": ("Palkinto", "Pris", "Prize"),
    "ask.drawn.reserve": ("Varavoittaja {n}", "Reservvinnare {n}", "Reserve {n}"),
    "ask.drawn.moved": (
        "Palkinto siirtyi varavoittajalle",
        "Priset gick till en reservvinnare",
        "The prize went to a reserve",
    ),
    "ask.drawn.search": ("Onko tunnukseni mukana?", "Är min kod med?", "Is my code in it?"),
    "ask.drawn.search.label": ("Arvontatunnuksesi", "Din lottningskod", "Your draw code"),
    "ask.drawn.search.hint": (
        "26 merkkiä: numeroita ja kirjaimia a–f. Löydät sen kuitistasi.",
        "26 tecken: siffror och bokstäverna a–f. Du hittar den på ditt kvitto.",
        "26 characters: digits and the letters a–f. You find it on your receipt.",
    ),
    "ask.drawn.search.do": ("Katso", "Se efter", "Look"),
    "ask.drawn.search.in": (
        "Tunnus on luettelossa.",
        "Koden finns på listan.",
        "The code is in the list.",
    ),
    "ask.drawn.search.place": (
        "Tunnus on luettelossa. Sen sija arvonnassa on {place}/{all}.",
        "Koden finns på listan. Dess plats i lottningen är {place}/{all}.",
        "The code is in the list. Its rank in the draw is {place} of {all}.",
    ),
    "ask.drawn.search.out": (
        "Tunnusta ei ole luettelossa. Tarkista, että se on kirjoitettu oikein.",
        "Koden finns inte på listan. Kontrollera att den är rätt skriven.",
        "The code is not in the list. Check that it is written correctly.",
    ),
    "ask.drawn.log": ("Jäädytykset", "Frysningar", "Freezes"),
    "ask.drawn.log.text": (
        "Tässä ovat kaikki kerrat, jolloin luettelo on jäädytetty. Yhtään ei voi poistaa eikä muuttaa.",
        "Här finns alla gånger listan har frysts. Ingen av dem kan tas bort eller ändras.",
        "Here is every time the list was frozen. None can be deleted or changed.",
    ),
    "ask.drawn.freeze": ("Jäädytys {n}", "Frysning {n}", "Freeze {n}"),
    "ask.drawn.freeze.counts": ("Tämä on voimassa", "Den här gäller", "This one counts"),
    "ask.drawn.freeze.replaced": ("Korvattu uudella", "Ersatt av en ny", "Replaced by a new one"),
    "ask.drawn.freeze.known": (
        "Tämän jäädytyksen satunnaisluku oli jo julki, kun luettelo jäädytettiin uudelleen. Kuka tahansa voi"
        " laskea, mikä tulos olisi ollut.",
        "Slumptalet för den här frysningen var redan offentligt när listan frystes på nytt. Vem som helst kan"
        " räkna ut vad resultatet hade blivit.",
        "The random number of this freeze was out already when the list was frozen again. Anyone can work out"
        " what the result would have been.",
    ),
    "ask.drawn.at": ("Jäädytetty", "Fryst", "Frozen"),
    "ask.drawn.reason": ("Miksi uudelleen", "Varför på nytt", "Why again"),
    "ask.drawn.count": ("Mukana", "Med", "Entries"),
    "ask.drawn.left_out": ("Jätetty pois", "Utelämnade", "Left out"),
    "ask.drawn.left_out.none": ("ei ketään", "ingen", "nobody"),
    "ask.drawn.left_out.double": ("toinen kerta {n}", "andra gången {n}", "second time {n}"),
    "ask.drawn.left_out.staff": ("henkilöstöä {n}", "personal {n}", "staff {n}"),
    "ask.drawn.left_out.under_age": ("liian nuoria {n}", "för unga {n}", "too young {n}"),
    "ask.drawn.left_out.against_rules": (
        "sääntöjen vastaisia {n}",
        "mot reglerna {n}",
        "against the rules {n}",
    ),
    "ask.drawn.left_out.withdrawn": ("perui {n}", "drog sig ur {n}", "withdrew {n}"),
    "ask.drawn.digest": ("Tarkistussumma", "Kontrollsumma", "Fingerprint"),
    "ask.drawn.round": ("Satunnaisluvun kierros", "Slumptalets omgång", "Round of the random number"),
    "ask.drawn.round.text": (
        "drand quicknet {round}, {moment}",
        "drand quicknet {round}, {moment}",
        "drand quicknet {round}, {moment}",
    ),
    "ask.drawn.source": ("Satunnaisluku", "Slumptal", "Random number"),
    "ask.drawn.source.members": (
        "kahden jäsenen salaisista teksteistä",
        "ur två medlemmars hemliga texter",
        "from the secret texts of two members",
    ),
    "ask.drawn.commitments": ("Sitoumukset", "Förbindelser", "Commitments"),
    "ask.drawn.secrets": ("Paljastetut tekstit", "Avslöjade texter", "Revealed texts"),
    "ask.drawn.files": ("Tiedostot", "Filer", "Files"),
    "ask.drawn.file.record": ("Pöytäkirja (PDF)", "Protokoll (PDF)", "Record (PDF)"),
    "ask.drawn.check": (
        "Näin tarkistat arvonnan itse",
        "Så här kontrollerar du lottningen själv",
        "How to check the draw yourself",
    ),
    "ask.drawn.check.1": (
        "Hae jäädytyksen kohdalta tiedostot draw.json, entries.txt ja verify_draw.py samaan kansioon.",
        "Hämta filerna draw.json, entries.txt och verify_draw.py vid frysningen till samma mapp.",
        "Fetch the files draw.json, entries.txt and verify_draw.py of the freeze into one folder.",
    ),
    "ask.drawn.check.2": (
        "Aja komento. Siihen tarvitaan vain Python.",
        "Kör kommandot. Det behövs bara Python.",
        "Run the command. It needs nothing but Python.",
    ),
    "ask.drawn.check.3": (
        "Ohjelma laskee tarkistussumman ja järjestyksen uudelleen ja kertoo, mistä satunnaisluvun voi"
        " tarkistaa."
        " Ohjelma on lyhyt, ja sen voi lukea ennen ajamista.",
        "Programmet räknar om kontrollsumman och ordningen och berättar var slumptalet kan kontrolleras."
        " Programmet är kort och kan läsas innan det körs.",
        "The program works out the fingerprint and the order again and says where the random number can be"
        " checked. It is short, and you can read it before you run it.",
    ),
    "ask.drawn.method": (
        "Arvonnan laskutapa tavulleen",
        "Hur lottningen räknas, byte för byte",
        "How the draw is worked out, byte by byte",
    ),
    "ask.drawn.method.text": (
        "Tämän mukaan jokainen voi kirjoittaa oman ohjelman ja verrata sen tulosta tähän.",
        "Enligt detta kan vem som helst skriva ett eget program och jämföra resultatet.",
        "From this anyone can write a program of their own and compare its result.",
    ),
    # The receipt
    "ask.drawn.receipt.in": (
        "Luettelo osallistujista on jäädytetty, ja tunnuksesi on siinä.",
        "Listan över deltagarna är fryst, och din kod finns på den.",
        "The list of entrants is frozen, and your code is in it.",
    ),
    "ask.drawn.receipt.in.at": (
        "Voittajat arvotaan {moment} tai pian sen jälkeen.",
        "Vinnarna lottas ut {moment} eller strax efter det.",
        "The winners are drawn on {moment} or soon after.",
    ),
    "ask.drawn.receipt.out": (
        "Luettelo osallistujista on jäädytetty, eikä tämä tunnus ole siinä. Jos osallistuit useamman"
        " kerran, jokin"
        " toinen tunnuksesi on mukana. Muutoin syy löytyy säännöistä: voit myös kysyä sitä osoitteesta"
        " {email}.",
        "Listan över deltagarna är fryst, och den här koden finns inte på den. Om du deltog flera gånger"
        " är en"
        " annan av dina koder med. Annars finns skälet i reglerna: du kan också fråga på {email}.",
        "The list of entrants is frozen, and this code is not in it. If you entered more than once,"
        " another of"
        " your codes is in. Otherwise the reason stands in the rules: you can also ask at {email}.",
    ),
    "ask.drawn.receipt.again": (
        "Luettelo jäädytettiin uudelleen {moment}. Syy: {reason}",
        "Listan frystes på nytt {moment}. Skäl: {reason}",
        "The list was frozen again on {moment}. Reason: {reason}",
    ),
    "ask.drawn.receipt.not_this_time": (
        "Sinua ei arvottu voittajaksi tällä kertaa. Kiitos, että olit mukana.",
        "Du blev inte utlottad som vinnare den här gången. Tack för att du var med.",
        "You were not drawn this time. Thank you for taking part.",
    ),
    "ask.drawn.receipt.place": (
        "Sijasi arvonnassa oli {place}/{all}.",
        "Din plats i lottningen var {place}/{all}.",
        "Your rank in the draw was {place} of {all}.",
    ),
    "ask.drawn.receipt.reserve": (
        "Olet varavoittaja. Jos joku edelläsi ei ota palkintoa vastaan, otamme sinuun yhteyttä.",
        "Du är reservvinnare. Om någon före dig inte tar emot priset kontaktar vi dig.",
        "You are in reserve. If somebody before you does not take the prize, we will contact you.",
    ),
    "ask.drawn.receipt.reserve.over": (
        "Olit varavoittaja, mutta kaikki palkinnot menivät sinua edellä oleville. Kiitos, että olit mukana.",
        "Du var reservvinnare, men alla priser gick till dem före dig. Tack för att du var med.",
        "You were in reserve, but all prizes went to those before you. Thank you for taking part.",
    ),
    "ask.drawn.receipt.won": (
        "Voitit: {prize}. Otamme sinuun yhteyttä.",
        "Du vann: {prize}. Vi kontaktar dig.",
        "You won: {prize}. We will contact you.",
    ),
    "ask.drawn.receipt.contacted": (
        "Voitit: {prize}. Olemme ottaneet sinuun yhteyttä. Vastaa viimeistään {moment}.",
        "Du vann: {prize}. Vi har kontaktat dig. Svara senast {moment}.",
        "You won: {prize}. We have contacted you. Please answer by {moment}.",
    ),
    "ask.drawn.receipt.reached": (
        "Voitit: {prize}. Olemme sopineet kanssasi palkinnosta.",
        "Du vann: {prize}. Vi har kommit överens med dig om priset.",
        "You won: {prize}. We have agreed with you about it.",
    ),
    "ask.drawn.receipt.handed_over": (
        "Voitit: {prize}. Palkinto on annettu sinulle.",
        "Du vann: {prize}. Priset har överlämnats till dig.",
        "You won: {prize}. It has been handed over to you.",
    ),
    "ask.drawn.receipt.passed": (
        "Sinut arvottiin voittajaksi, mutta palkinto on siirtynyt varavoittajalle.",
        "Du lottades fram som vinnare, men priset har gått till en reservvinnare.",
        "You were drawn as a winner, but the prize has gone to a reserve.",
    ),
    "ask.drawn.receipt.check": (
        "Tarkista arvonta itse",
        "Kontrollera lottningen själv",
        "Check the draw yourself",
    ),
}
