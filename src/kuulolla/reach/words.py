"""Words of the capability's pages, and of the texts that are ready to be shared."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "reach.title": ("Tavoita", "Nå ut", "Reach"),
    "reach.lead": (
        "Jokainen kanava saa oman lyhyen osoitteen ja QR-koodin. Niistä näet, mistä ihmiset tulivat, mutta "
        "et "
        "koskaan, kuka tuli.",
        "Varje kanal får en egen kort adress och QR-kod. De visar varifrån folk kom, men aldrig vem som kom.",
        "Every channel gets a short address and a QR code of its own. They show where people came from, but "
        "never who came.",
    ),
    "reach.empty": ("Ei vielä jaettavaa", "Inget att dela ännu", "Nothing to share yet"),
    "reach.empty.text": (
        "Tee ensin kampanja. Sen jälkeen saat tänne linkit, QR-koodit ja valmiit tekstit.",
        "Gör först en kampanj. Sedan får du länkar, QR-koder och färdiga texter här.",
        "Make a campaign first. Then you get links, QR codes and ready texts here.",
    ),
    "reach.gone": ("Kohdetta ei enää ole", "Målet finns inte längre", "What it led to is gone"),
    "reach.not_public": (
        "Linkit toimivat heti, kun kampanja on julkaistu.",
        "Länkarna fungerar så snart kampanjen är publicerad.",
        "The links work as soon as the campaign is published.",
    ),
    "reach.home": ("Kampanjan oma sivu", "Kampanjens egen sida", "The campaign's own page"),
    "reach.links": ("Linkit kanavittain", "Länkar per kanal", "Links by channel"),
    "reach.links.note": (
        "Linkki kertoo kanavan, ei koskaan ihmistä.",
        "Länken visar kanalen, aldrig människan.",
        "A link tells the channel, never the person.",
    ),
    "reach.links.none": ("Ei vielä linkkejä.", "Inga länkar ännu.", "No links yet."),
    "reach.channel": ("Kanava", "Kanal", "Channel"),
    "reach.address": ("Osoite", "Adress", "Address"),
    "reach.tag": ("Tunnus", "Märke", "Tag"),
    "reach.kit": ("Jaettavat", "Att dela", "To share"),
    "reach.kit.open": (
        "QR-koodi, tekstit ja kuva",
        "QR-kod, texter och bild",
        "QR code, texts and picture",
    ),
    "reach.make": ("Tee linkit kanaville", "Gör länkar för kanaler", "Make links for channels"),
    "reach.make.hint": (
        "Valitse kanavat, joissa kerrot kampanjasta.",
        "Välj kanalerna där du berättar om kampanjen.",
        "Choose the channels where you tell about the campaign.",
    ),
    "reach.make.missing": (
        "Valitse ainakin yksi kanava",
        "Välj minst en kanal",
        "Choose at least one channel",
    ),
    "reach.make.button": ("Tee linkit", "Gör länkarna", "Make the links"),
    "reach.made": ("Linkit ovat valmiit.", "Länkarna är klara.", "The links are ready."),
    "reach.no_channels": (
        "Lisää ensin suunnitelmaan kanavat, joissa kohtaatte ihmisiä.",
        "Lägg först till kanalerna där ni möter människor i planen.",
        "First add the channels where you meet people to the plan.",
    ),
    "reach.no_channels.link": ("Siirry kanaviin", "Gå till kanalerna", "Go to the channels"),
    "reach.remove": ("Poista", "Ta bort", "Remove"),
    "reach.remove.ask": (
        "Poistetaanko linkki kanavalta {channel}?",
        "Ta bort länken för kanalen {channel}?",
        "Remove the link of the channel {channel}?",
    ),
    "reach.remove.text": (
        "Kukaan ei ole vastannut osoitteen {address} kautta. Osoite ja sen QR-koodi lakkaavat toimimasta.",
        "Ingen har svarat via adressen {address}. Adressen och dess QR-kod slutar fungera.",
        "Nobody has answered by the address {address}. The address and its QR code stop working.",
    ),
    "reach.remove.button": ("Poista linkki", "Ta bort länken", "Remove the link"),
    "reach.removed": (
        "Kanavan {channel} linkki on poistettu.",
        "Länken för kanalen {channel} är borttagen.",
        "The link of the channel {channel} has been removed.",
    ),
    "reach.retire.ask": (
        "Poistetaanko kanavan {channel} linkki luettelosta?",
        "Ta bort länken för kanalen {channel} ur listan?",
        "Take the link of the channel {channel} off the list?",
    ),
    "reach.retire.text": (
        "Osoitteen {address} kautta on jo vastattu. Siksi osoite ja QR-koodi toimivat edelleen, ja vastaukset"
        " lasketaan kanavalle. Linkki vain katoaa luettelosta.",
        "Någon har redan svarat via adressen {address}. Därför fungerar adressen och QR-koden fortfarande,"
        " och svaren räknas till kanalen. Länken försvinner bara ur listan.",
        "Somebody has already answered by the address {address}. So the address and the QR code go on"
        " working, and answers are counted for the channel. The link only leaves the list.",
    ),
    "reach.retire.button": ("Poista luettelosta", "Ta bort ur listan", "Take it off the list"),
    "reach.retired": (
        "Kanavan {channel} linkki on poissa luettelosta. Osoite toimii edelleen.",
        "Länken för kanalen {channel} är borta ur listan. Adressen fungerar fortfarande.",
        "The link of the channel {channel} is off the list. Its address still works.",
    ),
    "reach.retired.state": ("Ei luettelossa", "Inte i listan", "Not listed"),
    "reach.put_back": (
        "Kanavan {channel} linkki on taas luettelossa.",
        "Länken för kanalen {channel} är i listan igen.",
        "The link of the channel {channel} is on the list again.",
    ),
    # One link.
    "reach.link.lead": (
        "Tällä osoitteella tulevat lasketaan kanavalle {channel}.",
        "De som kommer med den här adressen räknas till kanalen {channel}.",
        "Those who come by this address are counted for the channel {channel}.",
    ),
    "reach.link.to": ("Johtaa sivulle", "Leder till", "Leads to"),
    "reach.qr": ("QR-koodi", "QR-kod", "QR code"),
    "reach.qr.alt": ("QR-koodi osoitteeseen {address}", "QR-kod till {address}", "QR code to {address}"),
    "reach.qr.hint": (
        "Tulosta vähintään kahden senttimetrin levyisenä ja jätä valkoinen reuna ympärille.",
        "Skriv ut minst två centimeter bred och lämna den vita kanten runt om.",
        "Print it at least two centimetres wide and leave the white edge around it.",
    ),
    "reach.qr.svg": ("Lataa painoa varten (SVG)", "Ladda ner för tryck (SVG)", "Download for print (SVG)"),
    "reach.qr.png": ("Lataa kuvana (PNG)", "Ladda ner som bild (PNG)", "Download as a picture (PNG)"),
    "reach.texts": ("Valmiit tekstit", "Färdiga texter", "Ready texts"),
    "reach.texts.lead": (
        "Kopioi ja muokkaa mieleiseksesi. Linkki, päivä ja tarvittavat maininnat ovat mukana.",
        "Kopiera och ändra som du vill. Länken, datumet och de uppgifter som behövs finns med.",
        "Copy and change as you like. The link, the date and what must be said are there.",
    ),
    "reach.text.label": ("Teksti: {name}", "Text: {name}", "Text: {name}"),
    "reach.text.length": ("{n} merkkiä", "{n} tecken", "{n} characters"),
    "reach.poster": ("Juliste", "Affisch", "Poster"),
    "reach.posters": ("Julisteet", "Affischer", "Posters"),
    "reach.posters.lead": (
        "Valmis A4-sivu: nimi, yksi lause, iso QR-koodi, viimeinen päivä ja järjestäjä.",
        "En färdig A4-sida: namn, en mening, en stor QR-kod, sista dagen och arrangören.",
        "A ready A4 page: the name, one sentence, a large QR code, the last day and who asks.",
    ),
    "reach.poster.open": (
        "Avaa juliste: {name}",
        "Öppna affischen: {name}",
        "Open the poster: {name}",
    ),
    "reach.poster.print": (
        "Tulosta selaimen tulostustoiminnolla. Vain juliste tulostuu.",
        "Skriv ut med webbläsarens utskrift. Bara affischen skrivs ut.",
        "Print it with your browser. Only the poster is printed.",
    ),
    "reach.poster.scan": (
        "Lue koodi puhelimen kameralla tai mene osoitteeseen",
        "Läs koden med telefonens kamera eller gå till",
        "Read the code with your phone’s camera, or go to",
    ),
    "reach.pictures": ("Kuva jakamiseen", "Bild att dela", "Picture for sharing"),
    "reach.pictures.lead": (
        "Some-palvelut näyttävät tämän kuvan itsestään, kun linkki jaetaan. Voit myös ladata sen.",
        "Sociala medier visar den här bilden själva när länken delas. Du kan också ladda ner den.",
        "Social media show this picture by themselves when the link is shared. You can also download it.",
    ),
    "reach.picture.alt": (
        "Kuvassa lukee: {name}. {subtitle}",
        "På bilden står: {name}. {subtitle}",
        "The picture says: {name}. {subtitle}",
    ),
    "reach.picture.download": (
        "Lataa kuva: {name}",
        "Ladda ner bilden: {name}",
        "Download the picture: {name}",
    ),
    # A short address that leads nowhere.
    "reach.unknown": ("Tätä linkkiä ei ole", "Den här länken finns inte", "There is no such link"),
    "reach.unknown.text": (
        "Tarkista, että osoite on kirjoitettu juuri niin kuin se oli julisteessa tai viestissä. Voit myös "
        "lukea "
        "QR-koodin uudelleen.",
        "Kontrollera att adressen är skriven precis som på affischen eller i meddelandet. Du kan också läsa "
        "QR-koden på nytt.",
        "Check that the address is written exactly as it was on the poster or in the message. You can also "
        "read "
        "the QR code again.",
    ),
    # Texts that are shared.
    "reach.text.day": (
        "Vastaa viimeistään {day}.",
        "Svara senast den {day}.",
        "Answer by {day}.",
    ),
    "reach.text.moment": (
        "Vastaa viimeistään {day} klo {time}.",
        "Svara senast den {day} kl. {time}.",
        "Answer by {day} at {time}.",
    ),
    "reach.text.answer_here": ("Vastaa täällä: {address}", "Svara här: {address}", "Answer here: {address}"),
    "reach.text.scan": (
        "Lue QR-koodi tai mene osoitteeseen {address}",
        "Läs QR-koden eller gå till {address}",
        "Read the QR code or go to {address}",
    ),
    "reach.text.voluntary": (
        "Vastaaminen on vapaaehtoista, ja voit vastata ilman yhteystietoja.",
        "Det är frivilligt att svara, och du kan svara utan kontaktuppgifter.",
        "Answering is voluntary, and you can answer without contact details.",
    ),
    "reach.text.draw": (
        "Voit vastata ilman yhteystietoja. Jos haluat mukaan arvontaan, jätä yhteystietosi lomakkeella. "
        "Tykkääminen, kommentointi tai jakaminen ei vaikuta arvontaan.",
        "Du kan svara utan kontaktuppgifter. Om du vill delta i utlottningen lämnar du dina "
        "kontaktuppgifter i "
        "formuläret. Att gilla, kommentera eller dela påverkar inte utlottningen.",
        "You can answer without contact details. If you want to take part in the prize draw, leave your "
        "contact "
        "details on the form. Liking, commenting or sharing does not affect the draw.",
    ),
    "reach.text.disclaimer": (
        "{platform} ei järjestä, sponsoroi, suosittele eikä hallinnoi tätä kampanjaa, eikä kampanja liity "
        "siihen.",
        "{platform} ordnar, sponsrar, rekommenderar eller administrerar inte den här kampanjen och har "
        "inget samband med den.",
        "{platform} does not organise, sponsor, endorse or administer this campaign and is not associated "
        "with it.",
    ),
    # What was done, for the list of events.
    "reach.fact.links_made": ("Linkit tehtiin", "Länkar gjordes", "Links were made"),
    "reach.fact.link_removed": ("Linkki poistettiin", "En länk togs bort", "A link was removed"),
    "reach.fact.link_retired": (
        "Linkki poistettiin luettelosta",
        "En länk togs bort ur listan",
        "A link was taken off the list",
    ),
    "reach.fact.link_put_back": (
        "Linkki palautettiin luetteloon",
        "En länk sattes tillbaka i listan",
        "A link was put back on the list",
    ),
    "reach.fact.links_led": (
        "Linkit ohjattiin uuteen osoitteeseen",
        "Länkarna leddes till en ny adress",
        "Links were led to a new address",
    ),
}
