"""Words of making a draw: who takes part, freezing, waiting, drawing."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "ask.drawing.title": ("Arvonta", "Lottning", "Draw"),
    "ask.drawing.open": ("Arvonta", "Lottningen", "The draw"),
    "ask.drawing.place": ("Vaihe {n}/4", "Steg {n}/4", "Step {n} of 4"),
    "ask.drawing.no_draw": (
        "Tässä kampanjassa ei ole arvontaa",
        "Den här kampanjen har ingen lottning",
        "This campaign has no draw",
    ),
    "ask.drawing.no_draw.text": (
        "Jos arvonta on tarkoitus pitää, se otetaan käyttöön kampanjan muokkauksessa ennen kuin kampanja"
        " avautuu.",
        "Om det ska lottas ut något slår du på lottningen i kampanjens redigering innan kampanjen öppnar.",
        "If there should be a draw, turn it on where the campaign is edited, before the campaign opens.",
    ),
    "ask.drawing.no_draw.settings": (
        "Arvonnan asetukset",
        "Lottningens inställningar",
        "Settings of the draw",
    ),
    # How it goes
    "ask.drawing.how": ("Näin arvonta etenee", "Så här går lottningen till", "How the draw goes"),
    "ask.drawing.how.1": (
        "Katsotte, ketkä ovat mukana. Saman ihmisen toinen osallistuminen jää pois itsestään, muut syyt"
        " valitset.",
        "Ni ser vilka som är med. Samma persons andra deltagande faller bort av sig själv, andra skäl"
        " väljer du.",
        "You see who takes part. A second entry of the same person is left out by itself; other reasons you"
        " choose.",
    ),
    "ask.drawing.how.2": (
        "Jäädytätte luettelon. Sen jälkeen kukaan ei voi muuttaa sitä, ettekä te itsekään.",
        "Ni fryser listan. Efter det kan ingen ändra den, inte heller ni själva.",
        "You freeze the list. After that nobody can change it, you yourselves included.",
    ),
    "ask.drawing.how.3": (
        "Odotatte satunnaislukua, jota kukaan ei vielä tiedä. Aikaa kuluu vähintään kymmenen minuuttia.",
        "Ni väntar på ett slumptal som ingen känner till ännu. Det tar minst tio minuter.",
        "You wait for a random number that nobody knows yet. It takes at least ten minutes.",
    ),
    "ask.drawing.how.4": (
        "Luku järjestää luettelon. Otatte voittajiin yhteyttä yksi kerrallaan.",
        "Talet ordnar listan. Ni kontaktar vinnarna en i taget.",
        "The number puts the list in order. You contact the winners one by one.",
    ),
    # 1 Who takes part
    "ask.drawing.running": (
        "Arvonta odottaa kampanjan päättymistä",
        "Lottningen väntar på att kampanjen tar slut",
        "The draw waits for the campaign to close",
    ),
    "ask.drawing.running.lead": (
        "Mukaan pääsee {when} asti. Sen jälkeen voit jäädyttää luettelon ja arpoa.",
        "Man kan delta till {when}. Efter det kan du frysa listan och lotta.",
        "People can enter until {when}. After that you can freeze the list and draw.",
    ),
    "ask.drawing.running.draft": (
        "Kampanja ei ole vielä auki. Arvonta tehdään, kun se on päättynyt.",
        "Kampanjen är inte öppen ännu. Lottningen görs när den har tagit slut.",
        "The campaign is not open yet. The draw is made once it has closed.",
    ),
    "ask.drawing.who": ("Ketkä ovat mukana", "Vilka är med", "Who takes part"),
    "ask.drawing.who.lead": (
        "Tarkista luettelo rauhassa. Kun se on jäädytetty, siitä ei voi enää ottaa ketään pois eikä siihen"
        " voi"
        " lisätä ketään.",
        "Kontrollera listan i lugn och ro. När den är fryst kan ingen tas bort och ingen läggas till.",
        "Check the list at your leisure. Once it is frozen, nobody can be taken off it or added to it.",
    ),
    "ask.drawing.count": ("mukana arvonnassa", "med i lottningen", "in the draw"),
    "ask.drawing.count.what": (
        "Jokainen ihminen on luettelossa kerran. Sama ihminen tunnetaan samasta sähköpostiosoitteesta tai"
        " puhelinnumerosta.",
        "Varje person finns på listan en gång. Samma person känns igen på samma e-postadress eller"
        " telefonnummer.",
        "Each person is on the list once. The same person is known by the same e-mail address or telephone"
        " number.",
    ),
    "ask.drawing.doubles": (
        "osallistui toisen kerran",
        "deltog en gång till",
        "entered a second time",
    ),
    "ask.drawing.excluded": ("jätetty pois", "utelämnade", "left out"),
    "ask.drawing.withdrawn": ("perui itse", "drog sig ur", "withdrew"),
    "ask.drawing.nobody": (
        "Kukaan ei ole vielä mukana arvonnassa",
        "Ingen är med i lottningen ännu",
        "Nobody is in the draw yet",
    ),
    "ask.drawing.nobody.text": (
        "Arvontaan tullaan vastaamalla kyselyyn ja jättämällä yhteystiedot. Tässä näkyy, montako on mukana.",
        "Man deltar genom att svara på enkäten och lämna kontaktuppgifter. Här syns hur många som är med.",
        "People enter by answering and leaving contact details. Here you see how many there are.",
    ),
    "ask.drawing.nobody.closed": (
        "Kampanja päättyi ilman osallistumisia, joten arvottavaa ei ole.",
        "Kampanjen tog slut utan deltaganden, så det finns inget att lotta.",
        "The campaign closed without entries, so there is nothing to draw.",
    ),
    "ask.drawing.see_entries": (
        "Katso osallistumiset ja jätä pois",
        "Se deltagandena och utelämna",
        "See the entries and leave out",
    ),
    "ask.drawing.on_to_freeze": ("Jatka jäädyttämiseen", "Gå vidare till frysningen", "Go on to freezing"),
    "ask.drawing.prizes": ("Mitä arvotaan", "Vad som lottas ut", "What is drawn"),
    "ask.drawing.prizes.none": (
        "Palkintoja ei ole vielä. Lisää ne ennen jäädyttämistä.",
        "Det finns inga priser ännu. Lägg till dem före frysningen.",
        "There are no prizes yet. Add them before freezing.",
    ),
    "ask.drawing.prizes.add": ("Lisää palkinto", "Lägg till ett pris", "Add a prize"),
    "ask.drawing.reserves": (
        "Lisäksi arvotaan {n} varavoittajaa.",
        "Dessutom lottas {n} reservvinnare.",
        "In addition {n} reserve winners are drawn.",
    ),
    "ask.drawing.reserves.one": (
        "Lisäksi arvotaan yksi varavoittaja.",
        "Dessutom lottas en reservvinnare.",
        "In addition one reserve winner is drawn.",
    ),
    "ask.drawing.prizes.frozen": (
        "Palkinnot ja varavoittajien määrä jäädytetään samalla.",
        "Priserna och antalet reservvinnare fryses samtidigt.",
        "The prizes and the number of reserve winners are frozen at the same time.",
    ),
    # 2 Freeze
    "ask.drawing.freeze": ("Jäädytä luettelo", "Frys listan", "Freeze the list"),
    "ask.drawing.freeze.again": ("Jäädytä uudelleen", "Frys på nytt", "Freeze again"),
    "ask.drawing.freeze.lead": (
        "Luetteloon tulee {n} osallistumista. Tätä ei voi perua.",
        "På listan kommer {n} deltaganden. Det här går inte att ångra.",
        "The list will have {n} entries. This cannot be undone.",
    ),
    "ask.drawing.freeze.lead.one": (
        "Luetteloon tulee yksi osallistuminen. Tätä ei voi perua.",
        "På listan kommer ett deltagande. Det här går inte att ångra.",
        "The list will have one entry. This cannot be undone.",
    ),
    "ask.drawing.freeze.what": ("Mitä jäädyttäminen tekee", "Vad frysningen gör", "What freezing does"),
    "ask.drawing.freeze.what.1": (
        "Luettelo tunnuksista ja sen tarkistussumma tulevat heti julkiselle sivulle. Henkilötietoja ei"
        " julkaista.",
        "Listan över koderna och dess kontrollsumma kommer genast på den offentliga sidan. Inga"
        " personuppgifter"
        " publiceras.",
        "The list of codes and its fingerprint go on the public page at once. No personal data is published.",
    ),
    "ask.drawing.freeze.what.2": (
        "Samalla nimetään satunnaisluku, jota kukaan ei vielä tiedä. Se ratkaisee voittajat.",
        "Samtidigt anges ett slumptal som ingen känner till ännu. Det avgör vilka som vinner.",
        "At the same time a random number is named that nobody knows yet. It decides who wins.",
    ),
    "ask.drawing.freeze.what.3": (
        "Kampanjaa ei voi enää avata, eikä luetteloon voi lisätä ketään tai ottaa siitä ketään pois.",
        "Kampanjen kan inte öppnas igen, och ingen kan läggas till på listan eller tas bort från den.",
        "The campaign cannot be opened again, and nobody can be added to the list or taken off it.",
    ),
    "ask.drawing.freeze.what.4": (
        "Jäädytys jää julkiseen lokiin pysyvästi. Jos jäädytät uudelleen, syy näkyy kaikille.",
        "Frysningen står kvar i den offentliga loggen för gott. Om du fryser på nytt ser alla varför.",
        "The freeze stays in the public log for good. If you freeze again, everybody sees why.",
    ),
    "ask.drawing.freeze.reason": (
        "Miksi luettelo jäädytetään uudelleen?",
        "Varför fryses listan på nytt?",
        "Why is the list frozen again?",
    ),
    "ask.drawing.freeze.reason.hint": (
        "Tämä näkyy kaikille arvonnan sivulla ja osallistujien kuiteissa. Älä kirjoita kenenkään nimeä.",
        "Alla ser det här på lottningens sida och på deltagarnas kvitton. Skriv ingens namn.",
        "Everybody sees this on the page of the draw and on the receipts. Do not write anybody's name.",
    ),
    "ask.drawing.freeze.source": (
        "Mistä satunnaisluku tulee?",
        "Varifrån kommer slumptalet?",
        "Where does the random number come from?",
    ),
    "ask.drawing.freeze.source.drand": (
        "Julkisesta satunnaislukulähteestä (drand). Suositus: kuka tahansa voi tarkistaa luvun.",
        "Från en offentlig slumptalskälla (drand). Rekommenderas: vem som helst kan kontrollera talet.",
        "From a public randomness beacon (drand). Recommended: anyone can check the number.",
    ),
    "ask.drawing.freeze.source.members": (
        "Kahden jäsenen salaisista teksteistä. Tämä toimii ilman verkkoyhteyttä ulos.",
        "Från två medlemmars hemliga texter. Det fungerar utan nätförbindelse utåt.",
        "From the secret texts of two members. This works without a connection to the outside.",
    ),
    "ask.drawing.freeze.when": (
        "Milloin satunnaisluku saa syntyä?",
        "När får slumptalet uppstå?",
        "When may the random number come out?",
    ),
    "ask.drawing.freeze.when.hint": (
        "Kahden jäsenen salaiset tekstit eivät tarvitse aikaa.",
        "Två medlemmars hemliga texter behöver ingen tid.",
        "Secret texts of two members need no time.",
    ),
    "ask.drawing.freeze.when.soon": (
        "Heti kun voi, noin kymmenen minuutin päästä",
        "Så snart det går, om ungefär tio minuter",
        "As soon as possible, in about ten minutes",
    ),
    "ask.drawing.freeze.when.at": ("Tiettynä hetkenä", "Vid en bestämd tidpunkt", "At a certain time"),
    "ask.drawing.freeze.at": ("Aikaisintaan", "Tidigast", "At the earliest"),
    "ask.drawing.freeze.at.missing": (
        "Anna päivä ja kellonaika.",
        "Ange datum och klockslag.",
        "Give a date and a time.",
    ),
    "ask.drawing.freeze.sure": (
        "Olen tarkistanut luettelon. Ymmärrän, ettei jäädyttämistä voi perua.",
        "Jag har kontrollerat listan. Jag förstår att frysningen inte går att ångra.",
        "I have checked the list. I understand that freezing cannot be undone.",
    ),
    "ask.drawing.freeze.sure.missing": (
        "Rastita, kun olet tarkistanut luettelon.",
        "Kryssa för när du har kontrollerat listan.",
        "Tick this when you have checked the list.",
    ),
    "ask.drawing.frozen.told": (
        "Luettelo on jäädytetty ja julkaistu.",
        "Listan är fryst och publicerad.",
        "The list is frozen and published.",
    ),
    "ask.drawing.freeze.not_again": (
        "Voittajalle on jo kerrottu voitosta, joten luettelo on lopullinen.",
        "En vinnare har fått veta om vinsten, så listan är slutlig.",
        "A winner has been told, so the list is final.",
    ),
    # 3 Waiting
    "ask.drawing.waiting": (
        "Odotetaan satunnaislukua",
        "Slumptalet inväntas",
        "Waiting for the random number",
    ),
    "ask.drawing.waiting.lead": (
        "Se julkaistaan {moment}. Sivu päivittyy itse, ja voit myös sulkea sen ja palata myöhemmin.",
        "Det publiceras {moment}. Sidan uppdateras av sig själv, och du kan också stänga den och återkomma.",
        "It comes out on {moment}. The page updates by itself, and you can also close it and come back.",
    ),
    "ask.drawing.waiting.minutes": (
        "Vielä noin {n} minuuttia",
        "Ungefär {n} minuter kvar",
        "About {n} minutes left",
    ),
    "ask.drawing.waiting.minute": (
        "Vielä alle minuutti",
        "Mindre än en minut kvar",
        "Less than a minute left",
    ),
    "ask.drawing.waiting.days": ("Vielä noin {n} päivää", "Ungefär {n} dagar kvar", "About {n} days left"),
    "ask.drawing.waiting.hours": ("Vielä noin {n} tuntia", "Ungefär {n} timmar kvar", "About {n} hours left"),
    "ask.drawing.due": ("Satunnaisluku on julki", "Slumptalet är offentligt", "The random number is out"),
    "ask.drawing.due.lead": (
        "Kun arvot, palvelu hakee luvun kahdesta lähteestä, vertaa niitä ja tarkistaa allekirjoituksen."
        " Tulos tulee heti julkiselle sivulle.",
        "När du lottar hämtar tjänsten talet från två källor, jämför dem och kontrollerar signaturen."
        " Resultatet"
        " kommer genast på den offentliga sidan.",
        "When you draw, the service fetches the number from two sources, compares them and checks the"
        " signature. The result goes on the public page at once.",
    ),
    "ask.drawing.draw": ("Arvo voittajat", "Lotta fram vinnarna", "Draw the winners"),
    "ask.drawing.drawn.told": (
        "Voittajat on arvottu.",
        "Vinnarna är utlottade.",
        "The winners have been drawn.",
    ),
    "ask.drawing.paste": (
        "Liitä satunnaisluku itse",
        "Klistra in slumptalet själv",
        "Paste the random number",
    ),
    "ask.drawing.paste.lead": (
        "Käytä tätä, jos palvelin ei pääse verkkoon. Palvelu tarkistaa liittämäsi luvun: väärää se ei"
        " hyväksy.",
        "Använd det här om servern inte når nätet. Tjänsten kontrollerar det du klistrar in: ett felaktigt"
        " tal"
        " godkänns inte.",
        "Use this when the server cannot reach the network. The service checks what you paste: it takes no"
        " wrong number.",
    ),
    "ask.drawing.paste.open": (
        "Avaa jokin näistä osoitteista selaimessa:",
        "Öppna någon av de här adresserna i webbläsaren:",
        "Open one of these addresses in a browser:",
    ),
    "ask.drawing.paste.copy": (
        "Kopioi koko vastaus ja liitä se tähän.",
        "Kopiera hela svaret och klistra in det här.",
        "Copy the whole answer and paste it here.",
    ),
    "ask.drawing.paste.text": ("Lähteen vastaus", "Källans svar", "The beacon's answer"),
    "ask.drawing.frozen": ("Jäädytetty luettelo", "Den frysta listan", "The frozen list"),
    "ask.drawing.frozen.at": ("Jäädytetty", "Fryst", "Frozen"),
    "ask.drawing.frozen.by": ("{moment}, {name}", "{moment}, {name}", "{moment}, {name}"),
    "ask.drawing.frozen.count": ("Osallistumisia", "Deltaganden", "Entries"),
    "ask.drawing.frozen.digest": ("Tarkistussumma", "Kontrollsumma", "Fingerprint"),
    "ask.drawing.frozen.round": (
        "Satunnaisluvun kierros",
        "Slumptalets omgång",
        "Round of the random number",
    ),
    "ask.drawing.frozen.reason": ("Miksi uudelleen", "Varför på nytt", "Why again"),
    "ask.drawing.public": (
        "Arvonnan julkinen sivu",
        "Lottningens offentliga sida",
        "The public page of the draw",
    ),
    "ask.drawing.public.text": (
        "Jäädytys näkyy arvonnan julkisella sivulla. Sieltä kuka tahansa voi tarkistaa, onko oma tunnus"
        " mukana.",
        "Frysningen syns på lottningens offentliga sida. Där kan vem som helst kontrollera om den egna"
        " koden är"
        " med.",
        "The freeze is on the public page of the draw. There anyone can check whether their code is in the"
        " list.",
    ),
    "ask.drawing.wrong": ("Luettelossa on virhe?", "Är det fel på listan?", "Is the list wrong?"),
    "ask.drawing.wrong.text": (
        "Voit jäädyttää luettelon uudelleen, kunnes voittajalle on kerrottu. Vanha jäädytys jää näkyviin,"
        " ja kaikki"
        " näkevät, miksi jäädytit uudelleen.",
        "Du kan frysa listan på nytt tills en vinnare har fått veta. Den gamla frysningen syns kvar, och"
        " alla ser"
        " varför du fryste på nytt.",
        "You can freeze the list again until a winner has been told. The old freeze stays visible, and"
        " everybody sees why you froze it again.",
    ),
    # Two members
    "ask.drawing.secrets": (
        "Kaksi jäsentä tekee satunnaisluvun",
        "Två medlemmar gör slumptalet",
        "Two members make the random number",
    ),
    "ask.drawing.secrets.lead": (
        "Kumpikin lukitsee ensin oman salaisen tekstinsä. Vasta kun molemmat on lukittu, ne paljastetaan."
        " Kumpikaan ei voi yksin valita tulosta.",
        "Båda låser först sin egen hemliga text. Först när båda är låsta avslöjas de. Ingendera kan ensam"
        " välja"
        " resultatet.",
        "Each first locks a secret text of their own. Only when both are locked are they revealed. Neither"
        " can"
        " choose the result alone.",
    ),
    "ask.drawing.secret.lock": ("Lukitse oma salainen teksti", "Lås min hemliga text", "Lock my secret text"),
    "ask.drawing.secret.locked": ("{name} on lukinnut", "{name} har låst", "{name} has locked"),
    "ask.drawing.secret.revealed": ("{name} on paljastanut", "{name} har avslöjat", "{name} has revealed"),
    "ask.drawing.secret.waiting": (
        "Toinen jäsen kirjautuu sisään omalla tunnuksellaan ja lukitsee omansa tällä samalla sivulla.",
        "Den andra medlemmen loggar in på sitt eget konto och låser sin text på samma sida.",
        "The other member signs in to their own account and locks theirs on this same page.",
    ),
    "ask.drawing.secret.one": ("Ensimmäinen teksti", "Den första texten", "The first text"),
    "ask.drawing.secret.two": ("Toinen teksti", "Den andra texten", "The second text"),
    "ask.drawing.secret.yours": ("Salainen tekstisi", "Din hemliga text", "Your secret text"),
    "ask.drawing.secret.yours.lead": (
        "Kirjoita tai kopioi se talteen nyt. Sitä ei näytetä uudelleen, eikä sitä ole tallessa missään"
        " muualla.",
        "Skriv upp eller kopiera den nu. Den visas inte igen och finns inte sparad någon annanstans.",
        "Write it down or copy it now. It is not shown again and is kept nowhere else.",
    ),
    "ask.drawing.secret.yours.keep": (
        "Älä näytä sitä kenellekään ennen kuin molemmat tekstit on lukittu. Jos se katoaa, luettelo täytyy"
        " jäädyttää uudelleen.",
        "Visa den inte för någon förrän båda texterna är låsta. Om den försvinner måste listan frysas på"
        " nytt.",
        "Show it to nobody before both texts are locked. If it is lost, the list must be frozen again.",
    ),
    "ask.drawing.secret.kept": ("Se on tallessa", "Den är sparad", "I have kept it"),
    "ask.drawing.reveal": ("Paljasta salainen teksti", "Avslöja en hemlig text", "Reveal a secret text"),
    "ask.drawing.reveal.lead": (
        "Molemmat tekstit on lukittu. Kun kumpikin on paljastettu, arvonta tapahtuu heti.",
        "Båda texterna är låsta. När båda är avslöjade sker lottningen genast.",
        "Both texts are locked. When both are revealed, the draw happens at once.",
    ),
    "ask.drawing.reveal.text": ("Salainen teksti", "Hemlig text", "Secret text"),
    "ask.drawing.reveal.hint": (
        "Täsmälleen niin kuin se näytettiin, väliviivoineen.",
        "Exakt så som den visades, med bindestreck.",
        "Exactly as it was shown, with its hyphens.",
    ),
    "ask.drawing.revealed.told": (
        "Teksti on paljastettu. Toinen puuttuu vielä.",
        "Texten är avslöjad. Den andra saknas ännu.",
        "The text is revealed. The other one is still missing.",
    ),
}
