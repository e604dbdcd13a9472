"""Words of the draw record, and of how a draw is made: exact enough to write a checking program from.

`ask.draw_record.method.*` are shown on the public page too. Whoever changes a rule in `ask/rules/draws.py`
changes them; a test writes its own program from them.
"""

from __future__ import annotations

from kuulolla.core.words import Sentence

METHOD: dict[str, Sentence] = {
    "ask.draw_record.method.ids": (
        "Jokaisella osallistumisella on oma satunnainen tunnus: 26 merkkiä joukosta 0123456789abcdef."
        " Osallistuja näkee tunnuksensa kuitistaan. Tunnuksesta ei saa selville, kuka hän on. Pois jätettyjen"
        " tunnukset eivät ole luettelossa.",
        "Varje deltagande har en egen slumpmässig kod: 26 av tecknen 0123456789abcdef. Deltagaren ser"
        " sin kod på kvittot. Av koden framgår inte vem deltagaren är. Koder som lämnats bort finns inte i"
        " listan.",
        "Every entry has a random code of its own: 26 of the characters 0123456789abcdef. An entrant sees it"
        " on the receipt. It does not tell who the entrant is. Codes that were left out are not in the list.",
    ),
    "ask.draw_record.method.list": (
        "Luettelo on tiedosto entries.txt. Siinä tunnukset ovat nousevassa ASCII-järjestyksessä, ja kahden"
        " tunnuksen välissä on yksi rivinvaihto (tavu 0A). Lopussa ei ole rivinvaihtoa. Luettelon"
        " tarkistussumma on näiden tavujen SHA-256.",
        "Listan är filen entries.txt. Där står koderna i stigande ASCII-ordning, och mellan två"
        " koder finns ett radbyte (byten 0A). I slutet finns inget radbyte. Listans kontrollsumma är"
        " SHA-256 av dessa byte.",
        "The list is the file entries.txt. It has the codes in ascending ASCII order, with one line feed"
        " (byte 0A) between two codes and none at the end. The fingerprint of the list is the SHA-256 of"
        " these bytes.",
    ),
    "ask.draw_record.method.hex": (
        "Jokainen SHA-256 kirjoitetaan 64 heksadesimaalinumerolla (0123456789abcdef). Tiedostossa draw.json"
        " digest on luettelon tarkistussumma, signature allekirjoitus, randomness satunnaisluku ja drawn"
        " tulos: ensin voittajat (winners), sitten varavoittajat (reserves).",
        "Varje SHA-256 skrivs med 64 hexadecimala siffror (0123456789abcdef). I filen draw.json är digest"
        " listans kontrollsumma, signature signaturen, randomness slumptalet och drawn resultatet: först"
        " vinnarna (winners), sedan reserverna (reserves).",
        "Every SHA-256 is written in 64 hexadecimal digits (0123456789abcdef). In the file draw.json,"
        " digest is"
        " the fingerprint of the list, signature the signature, randomness the randomness, and drawn the"
        " result: first the winners, then the reserves.",
    ),
    "ask.draw_record.method.drand": (
        "Satunnaisluku saadaan julkisesta satunnaislukulähteestä drand, verkosta quicknet. Kierros nimetään"
        " silloin, kun luettelo jäädytetään. Kierros R tulee julki, kun vuoden 1970 alusta (UTC) on kulunut"
        " 1692803367 + 3 × (R − 1) sekuntia. Satunnaisluku on kierroksen allekirjoituksen SHA-256. Se"
        " lasketaan allekirjoituksen 48 tavusta, ei niiden heksadesimaalitekstistä. Jos se ei täsmää,"
        " arvontaan"
        " ei pidä luottaa. Verkon julkinen avain on osoitteessa"
        " https://api.drand.sh/52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971/info.",
        "Slumptalet fås av den offentliga slumptalskällan drand, nätverket quicknet. Omgången anges när"
        " listan fryses. Omgång R publiceras när det från början av år 1970 (UTC) har gått 1692803367 +"
        " 3 × (R − 1) sekunder. Slumptalet är SHA-256 av omgångens signatur. Det räknas av signaturens 48"
        " byte, inte av deras hexadecimala text. Stämmer det inte ska man inte lita på lottningen. Nätverkets"
        " publika nyckel finns på"
        " https://api.drand.sh/52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971/info.",
        "The randomness comes from the public randomness beacon drand, from its network quicknet. The round"
        " is named when the list is frozen. Round R comes out 1692803367 + 3 × (R − 1) seconds after the"
        " beginning of 1970 (UTC). The randomness is the SHA-256 of the round's signature: of its 48 bytes,"
        " not of their hexadecimal text. If it does not agree, do not trust the draw. The network's"
        " public key"
        " is at https://api.drand.sh/52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971/info.",
    ),
    "ask.draw_record.method.members": (
        "Satunnaisluku syntyy kahden jäsenen salaisista teksteistä. Ensin kumpikin julkaisee sitoumuksen,"
        " joka on hänen tekstinsä UTF-8-tavujen SHA-256, ja vasta sitten tekstit paljastetaan. Sitoumukset"
        " pannaan nousevaan järjestykseen ja tekstit samaan järjestykseen. Satunnaisluku on SHA-256"
        " tavuista, jotka saadaan, kun tekstien väliin pannaan merkki | (tavu 7C).",
        "Slumptalet bildas av två medlemmars hemliga texter. Först publicerar vardera en förbindelse, som är"
        " SHA-256 av textens UTF-8-byte, och först därefter avslöjas texterna. Förbindelserna ställs i"
        " stigande ordning och texterna i samma ordning. Slumptalet är SHA-256 av de byte som fås när tecknet"
        " | (byten 7C) sätts mellan texterna.",
        "The randomness is made of the secret texts of two members. First each publishes a commitment, which"
        " is the SHA-256 of the text's UTF-8 bytes; only then are the texts revealed. The commitments are put"
        " in ascending order and the texts in the same order. The randomness is the SHA-256 of the bytes of"
        " the texts with the character | (byte 7C) between them.",
    ),
    "ask.draw_record.method.ranking": (
        "Jokaiselle tunnukselle lasketaan SHA-256 tekstistä, jossa ovat peräkkäin satunnaisluvun 64"
        " merkkiä, merkki |"
        " (tavu 7C) ja tunnus, ilman välejä ja rivinvaihtoa (91 tavua). Tunnukset pannaan näiden arvojen"
        " mukaan järjestykseen, pienin ensin. Ensimmäiset voittavat, ja heitä seuraavat ovat varalla."
        " Palkinnot jaetaan siinä järjestyksessä, jossa ne ovat säännöissä.",
        "För varje kod räknas SHA-256 av en text med slumptalets 64 tecken, tecknet | (byten 7C) och"
        " koden efter varandra, utan mellanslag och radbyte (91 byte). Koderna ordnas enligt"
        " dessa värden, det minsta först. De första vinner och de följande är reserver. Priserna delas ut i"
        " den ordning som de har i reglerna.",
        "For every code, the SHA-256 is taken of a text that has the 64 digits of the randomness, the"
        " character | (byte 7C)"
        " and the code one after another, with no space and no line feed (91 bytes). The codes are put in"
        " order by these values, the smallest first. The first ones win, and those who follow are in"
        " reserve. Prizes are given in the order in which they stand in the rules.",
    ),
}
"""The whole method. A draw shows either `drand` or `members`."""

WORDS: dict[str, Sentence] = METHOD | {
    "ask.draw_record.title": ("Arvontapöytäkirja", "Lottningsprotokoll", "Draw record"),
    "ask.draw_record.drawn": ("Arvottu", "Lottat", "Drawn"),
    "ask.draw_record.waiting": ("Odottaa arvontaa", "Väntar på lottning", "Waits for the draw"),
    "ask.draw_record.made": (
        "Arvonta tehtiin {moment}.",
        "Lottningen gjordes den {moment}.",
        "The draw was made on {moment}.",
    ),
    "ask.draw_record.will_be_made": (
        "Luettelo on jäädytetty. Voittajat selviävät, kun satunnaisluku on julki.",
        "Listan är fryst. Vinnarna blir klara när slumptalet är offentligt.",
        "The list is frozen. The winners will be known when the randomness is out.",
    ),
    "ask.draw_record.entries": ("osallistumista mukana", "deltaganden med", "entries in the draw"),
    "ask.draw_record.entries.one": ("osallistuminen mukana", "deltagande med", "entry in the draw"),
    "ask.draw_record.winners": ("voittajaa", "vinnare", "winners"),
    "ask.draw_record.winners.one": ("voittaja", "vinnare", "winner"),
    "ask.draw_record.reserves": ("varavoittajaa", "reservvinnare", "reserve winners"),
    "ask.draw_record.reserves.one": ("varavoittaja", "reservvinnare", "reserve winner"),
    "ask.draw_record.no_personal_data": (
        "Tässä pöytäkirjassa ei ole henkilötietoja. Osallistujia vastaavat satunnaiset tunnukset.",
        "Det här protokollet innehåller inga personuppgifter. Deltagarna anges med slumpmässiga koder.",
        "This record holds no personal data. Random codes stand for the entrants.",
    ),
    "ask.draw_record.result": ("Tulos", "Resultat", "Result"),
    "ask.draw_record.rank": ("Sija", "Plats", "Rank"),
    "ask.draw_record.id": ("Tunnus", "Kod", "Code"),
    "ask.draw_record.outcome": ("Mitä tuli", "Utfall", "Outcome"),
    "ask.draw_record.winner": ("Voittaja", "Vinnare", "Winner"),
    "ask.draw_record.winner_of": ("Voittaja: {prize}", "Vinnare: {prize}", "Winner: {prize}"),
    "ask.draw_record.reserve": ("Varavoittaja {n}", "Reservvinnare {n}", "Reserve winner {n}"),
    "ask.draw_record.list": ("Luettelo", "Listan", "The list"),
    "ask.draw_record.frozen": ("Jäädytetty", "Fryst", "Frozen"),
    "ask.draw_record.number": ("Monesko jäädytys", "Frysning nummer", "Freeze number"),
    "ask.draw_record.reason": ("Miksi uudelleen", "Varför på nytt", "Why again"),
    "ask.draw_record.count": ("Mukana", "Med", "Included"),
    "ask.draw_record.excluded": ("Jätetty pois", "Utelämnade", "Left out"),
    "ask.draw_record.excluded.none": ("ei ketään", "ingen", "nobody"),
    "ask.draw_record.excluded.double": (
        "toiseen kertaan osallistuneita {n}",
        "deltog flera gånger {n}",
        "entered more than once {n}",
    ),
    "ask.draw_record.excluded.staff": ("henkilöstöä {n}", "personal {n}", "staff {n}"),
    "ask.draw_record.excluded.under_age": ("alaikärajan alle {n}", "för unga {n}", "under age {n}"),
    "ask.draw_record.excluded.against_rules": (
        "sääntöjen vastaisia {n}",
        "mot reglerna {n}",
        "against the rules {n}",
    ),
    "ask.draw_record.excluded.withdrawn": ("peruneita {n}", "återtagna {n}", "withdrawn {n}"),
    "ask.draw_record.digest": ("Tarkistussumma", "Kontrollsumma", "Fingerprint"),
    "ask.draw_record.chance": ("Sattuma", "Slumpen", "Chance"),
    "ask.draw_record.chance.drand": (
        "Satunnaisluku tuli julkisesta lähteestä, jota kukaan ei yksin hallitse. Kierros nimettiin, kun"
        " luettelo jäädytettiin. Silloin lukua ei vielä ollut.",
        "Slumptalet kom från en offentlig källa som ingen ensam styr. Omgången angavs när listan frystes. Då"
        " fanns talet ännu inte.",
        "The randomness came from a public beacon that nobody controls alone. The round was named when the"
        " list was frozen. The number did not exist then.",
    ),
    "ask.draw_record.chance.drand_coming": (
        "Satunnaisluku tulee julkisesta lähteestä, jota kukaan ei yksin hallitse. Kierros nimettiin, kun"
        " luettelo jäädytettiin. Silloin lukua ei vielä ollut.",
        "Slumptalet kommer från en offentlig källa som ingen ensam styr. Omgången angavs när listan frystes."
        " Då fanns talet ännu inte.",
        "The randomness comes from a public beacon that nobody controls alone. The round was named when the"
        " list was frozen. The number did not exist then.",
    ),
    "ask.draw_record.chance.members": (
        "Kaksi jäsentä sitoutui kumpikin salaiseen tekstiin ennen kuin kumpikaan paljasti omansa. Kumpikaan"
        " ei siis yksin voinut valita satunnaislukua.",
        "Två medlemmar band sig vid var sin hemliga text innan någondera avslöjade sin. Ingendera kunde"
        " alltså ensam välja slumptalet.",
        "Two members each committed to a secret text before either revealed it. So neither of them alone"
        " could choose the randomness.",
    ),
    "ask.draw_record.source": ("Lähde", "Källa", "Source"),
    "ask.draw_record.source.drand": ("drand, quicknet", "drand, quicknet", "drand, quicknet"),
    "ask.draw_record.source.members": (
        "kahden jäsenen salaiset tekstit",
        "två medlemmars hemliga texter",
        "the secret texts of two members",
    ),
    "ask.draw_record.round": ("Kierros", "Omgång", "Round"),
    "ask.draw_record.round.at": ("{round}, {moment}", "{round}, {moment}", "{round}, {moment}"),
    "ask.draw_record.randomness": ("Satunnaisluku", "Slumptal", "Randomness"),
    "ask.draw_record.signature": ("Allekirjoitus", "Signatur", "Signature"),
    "ask.draw_record.mirrors": ("Mistä luku haettiin", "Varifrån talet hämtades", "Where it was fetched"),
    "ask.draw_record.mirrors.pasted": (
        "Liitettiin käsin. Palvelu tarkisti allekirjoituksen.",
        "Klistrades in för hand. Tjänsten kontrollerade signaturen.",
        "Pasted by hand. The service verified the signature.",
    ),
    "ask.draw_record.commitment": ("Sitoumus {n}", "Förbindelse {n}", "Commitment {n}"),
    "ask.draw_record.secret": ("Teksti {n}", "Text {n}", "Text {n}"),
    "ask.draw_record.method": ("Näin arvotaan", "Så här lottas det", "How the draw is made"),
    "ask.draw_record.check": ("Näin tarkistat", "Så här kontrollerar du", "How to check it"),
    "ask.draw_record.check.files": (
        "Hae tiedostot draw.json, entries.txt ja verify_draw.py arvonnan sivulta",
        "Hämta filerna draw.json, entries.txt och verify_draw.py på lottningens sida",
        "Fetch the files draw.json, entries.txt and verify_draw.py from the page of the draw",
    ),
    "ask.draw_record.check.run": (
        "Aja ne Pythonilla. Ohjelma laskee kaiken uudelleen ja kertoo, mitä se todisti.",
        "Kör dem med Python. Programmet räknar om allt och berättar vad det bevisade.",
        "Run them with Python. The program works everything out again and says what it proved.",
    ),
    "ask.draw_record.check.compare": (
        "Vertaa allekirjoitusta siihen, mitä drand itse näyttää:",
        "Jämför signaturen med det som drand själv visar:",
        "Compare the signature with what drand itself shows:",
    ),
    "ask.draw_record.proof": (
        "Mitä tämä osoittaa, mitä ei",
        "Vad det här visar och inte",
        "What this shows, and what not",
    ),
    "ask.draw_record.proof.yes": (
        "Kun luettelo ja satunnaisluku ovat nämä, voittajat voivat olla vain nämä.",
        "När listan och slumptalet är dessa kan vinnarna bara vara dessa.",
        "With this list and this randomness, the winners can only be these.",
    ),
    "ask.draw_record.proof.list": (
        "Pöytäkirja ei itse osoita, että luettelosta ei puutu ketään. Siksi luettelo on julkinen jo ennen"
        " arvontaa, ja jokainen voi etsiä siitä oman tunnuksensa.",
        "Protokollet visar inte i sig att ingen saknas på listan. Därför är listan offentlig redan före"
        " lottningen, och var och en kan söka sin egen kod där.",
        "The record alone does not show that nobody is missing from the list. That is why the list is public"
        " before the draw already, and everyone can look for their own code in it.",
    ),
    "ask.draw_record.proof.members": (
        "Pöytäkirja ei osoita, etteivät jäsenet kertoneet tekstejään toisilleen etukäteen.",
        "Protokollet visar inte att medlemmarna lät bli att berätta sina texter för varandra på förhand.",
        "The record does not show that the members did not tell each other their texts beforehand.",
    ),
    "ask.draw_record.signed.place": ("Paikka ja aika", "Ort och datum", "Place and date"),
    "ask.draw_record.signed.drawer": ("Arvonnan tekijä", "Lottningen gjordes av", "Drawn by"),
    "ask.draw_record.signed.witness": ("Valvoja", "Övervakad av", "Witnessed by"),
    "ask.draw_record.page": ("Sivu", "Sida", "Page"),
}
