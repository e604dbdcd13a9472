"""Words of publishing: the members' page."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "hear.tab.publish": ("Julkaise", "Publicera", "Publish"),
    "hear.publish.title": ("Julkaise kuva", "Publicera bilden", "Publish the picture"),
    "hear.publish.lead": (
        "Julkaistu kuva on kiinteä versio, jolla on oma osoite. Se ei muutu, vaikka korjaat kuvaa myöhemmin: "
        "muutokset julkaistaan uutena versiona.",
        "En publicerad bild är en fast version med en egen adress. Den ändras inte även om du rättar bilden "
        "senare: ändringarna publiceras som en ny version.",
        "A published picture is a fixed version with its own address. It does not change when you correct "
        "the picture later: changes are published as a new version.",
    ),
    "hear.publish.none.title": ("Kuvaa ei ole vielä", "Det finns ingen bild ännu", "There is no picture yet"),
    "hear.publish.none.text": (
        "Kun vastauksista on tehty kuva, sen voi julkaista täällä.",
        "När en bild har gjorts av svaren kan den publiceras här.",
        "Once a picture has been made of the answers, it can be published here.",
    ),
    "hear.publish.check": ("Ennen julkaisua", "Före publiceringen", "Before publishing"),
    "hear.publish.exact": (
        "Lainaukset ovat vastaajien omia sanoja, eikä niissä ole henkilötietoja",
        "Citaten är svararnas egna ord och innehåller inga personuppgifter",
        "The quotes are people's own words and hold no personal data",
    ),
    "hear.publish.checked": (
        "Laatu on mitattu pistokokein: {n} vastausta",
        "Kvaliteten har mätts med stickprov: {n} svar",
        "The quality has been measured by a spot check: {n} answers",
    ),
    "hear.publish.not_checked": (
        "Laatua ei ole mitattu. Julkaisussa lukee niin.",
        "Kvaliteten har inte mätts. Det står så i publikationen.",
        "The quality has not been measured. The published picture says so.",
    ),
    "hear.publish.corrected": (
        "Ihminen on korjannut kuvaa: {n} korjausta",
        "En människa har rättat bilden: {n} rättelser",
        "A person has corrected the picture: {n} corrections",
    ),
    "hear.publish.corrected.one": (
        "Ihminen on korjannut kuvaa: yksi korjaus",
        "En människa har rättat bilden: en rättelse",
        "A person has corrected the picture: one correction",
    ),
    "hear.publish.not_corrected": (
        "Kukaan ei ole korjannut kuvaa. Se on koneen luonnos, ja julkaisussa lukee niin.",
        "Ingen har rättat bilden. Den är maskinens utkast, och det står så i publikationen.",
        "Nobody has corrected the picture. It is the machine's draft, and the published picture says so.",
    ),
    "hear.publish.named": (
        "Teemoilla on nimi, {tongue}: kaikilla",
        "Temana har namn, {tongue}: alla",
        "Themes have a name, {tongue}: all",
    ),
    "hear.publish.unnamed": (
        "Teemoilla on nimi, {tongue}: puuttuu {n}. Niistä näytetään alkuperäinen nimi ja sen kieli.",
        "Temana har namn, {tongue}: {n} saknas. Av dem visas det ursprungliga namnet och dess språk.",
        "Themes have a name, {tongue}: {n} missing. Those show the original name and its language.",
    ),
    "hear.publish.small": (
        "Teemoja, joissa on alle viisi ihmistä: {n}. Pienestä joukosta ihmisen voi tunnistaa.",
        "Teman med färre än fem personer: {n}. I en liten grupp kan någon kännas igen.",
        "Themes with fewer than five people: {n}. In a small group somebody may be recognised.",
    ),
    "hear.publish.unnamed.list": (
        "Nimeä vailla: {tongue}",
        "Saknar namn: {tongue}",
        "Without a name: {tongue}",
    ),
    "hear.publish.troubles.title": (
        "Nämä lainaukset estävät julkaisun",
        "De här citaten hindrar publiceringen",
        "These quotes stand in the way",
    ),
    "hear.publish.trouble.personal": (
        "Lainauksessa on henkilötieto, jota ei ole peitetty: {kind}.",
        "Citatet innehåller en personuppgift som inte är dold: {kind}.",
        "The quote holds personal data that is not masked: {kind}.",
    ),
    "hear.publish.trouble.inexact": (
        "Lainaus ei ole enää sanatarkka: vastaus on muuttunut tai poistettu.",
        "Citatet är inte längre ordagrant: svaret har ändrats eller tagits bort.",
        "The quote is no longer exact: the answer has changed or is gone.",
    ),
    "hear.publish.trouble.name": (
        "Sanat ovat teeman nimi. Anna teemalle toinen nimi.",
        "Orden är ett temas namn. Ge temat ett annat namn.",
        "The words are the name of a theme. Give the theme another name.",
    ),
    "hear.publish.hide": ("Piilota lainaus", "Dölj citatet", "Hide the quote"),
    "hear.publish.choose": ("Valitse toinen", "Välj ett annat", "Choose another"),
    "hear.publish.choose.title": ("Valitse toinen lainaus", "Välj ett annat citat", "Choose another quote"),
    "hear.publish.choose.lead": (
        "Valitsemasi lainaus nousee teeman {theme} ensimmäiseksi, ja entinen piilotetaan.",
        "Citatet du väljer blir det första i temat {theme}, och det tidigare döljs.",
        "The quote you choose comes first in the theme {theme}, and the earlier one is hidden.",
    ),
    "hear.publish.choose.this": ("Ota tämä", "Ta det här", "Take this"),
    "hear.publish.choose.none": (
        "Teemassa ei ole toista vastausta, jota voisi lainata.",
        "Temat har inget annat svar som kunde citeras.",
        "The theme has no other answer that could be quoted.",
    ),
    "hear.publish.choose.now": ("Nyt lainattu", "Citeras nu", "Quoted now"),
    "hear.publish.keep": ("Se ei ole henkilötieto", "Det är ingen personuppgift", "It is not personal data"),
    "hear.publish.told.chosen": (
        "Lainaus on vaihdettu.",
        "Citatet har bytts ut.",
        "The quote has been changed.",
    ),
    "hear.publish.told.decided": (
        "Päätös on kirjattu.",
        "Beslutet har antecknats.",
        "The decision has been recorded.",
    ),
    "hear.publish.told.undone": ("Peruttu.", "Ångrat.", "Undone."),
    "hear.publish.quotes": ("Lue lainaukset", "Läs citaten", "Read the quotes"),
    "hear.publish.quotes.lead": (
        "Nämä sanat julkaistaan. Piilota lainaus, jota et halua julkaista, tai valitse tilalle toinen.",
        "De här orden publiceras. Dölj ett citat som du inte vill publicera, eller välj ett annat.",
        "These words will be published. Hide a quote that you do not want out, or choose another.",
    ),
    "hear.publish.quotes.best": ("Parhaat ehdotukset", "De bästa förslagen", "Best suggestions"),
    "hear.publish.quotes.few": (
        "Harva sanoi, kannattaa kuulla",
        "Få sade det, värt att höra",
        "Few said it, worth hearing",
    ),
    "hear.publish.quotes.none": (
        "Kuvassa ei ole lainauksia.",
        "Bilden har inga citat.",
        "The picture has no quotes.",
    ),
    "hear.publish.look": ("Katso, miltä se näyttää", "Se hur det ser ut", "See what it looks like"),
    "hear.publish.to_end": ("Siirry julkaisemaan", "Gå till publiceringen", "Go to publishing"),
    "hear.publish.preview": ("Esikatselu", "Förhandsvisning", "Preview"),
    "hear.publish.preview.text": (
        "Tämä on esikatselu. Kuvaa ei ole vielä julkaistu.",
        "Det här är en förhandsvisning. Bilden har inte publicerats ännu.",
        "This is a preview. The picture has not been published yet.",
    ),
    "hear.publish.who": ("Kuka saa nähdä kuvan?", "Vem får se bilden?", "Who may see the picture?"),
    "hear.publish.who.public": (
        "Kaikki. Osoite on selkeä, ja hakukoneet löytävät sen.",
        "Alla. Adressen är tydlig, och sökmotorer hittar den.",
        "Everybody. The address is plain, and search engines find it.",
    ),
    "hear.publish.who.link": (
        "Vain ne, joilla on linkki. Osoitetta ei voi arvata, eivätkä hakukoneet näytä sitä.",
        "Bara de som har länken. Adressen går inte att gissa, och sökmotorer visar den inte.",
        "Only those who have the link. The address cannot be guessed, and search engines do not show it.",
    ),
    "hear.publish.decide": (
        "Päätä henkilötiedoista",
        "Besluta om personuppgifter",
        "Decide about personal data",
    ),
    "hear.publish.read": ("Olen lukenut lainaukset", "Jag har läst citaten", "I have read the quotes"),
    "hear.publish.do": ("Julkaise versio {n}", "Publicera version {n}", "Publish version {n}"),
    "hear.publish.blocked": (
        "Korjaa ensin yllä olevat lainaukset.",
        "Åtgärda först citaten ovan.",
        "First put right the quotes above.",
    ),
    "hear.publish.told.published": (
        "Versio {n} on julkaistu.",
        "Version {n} har publicerats.",
        "Version {n} is published.",
    ),
    "hear.publish.told.unpublished": (
        "Versio {n} ei ole enää julki.",
        "Version {n} är inte längre offentlig.",
        "Version {n} is no longer out.",
    ),
    "hear.publish.told.again": (
        "Versio {n} on taas julki.",
        "Version {n} är publicerad igen.",
        "Version {n} is out again.",
    ),
    "hear.publish.versions": ("Julkaistut versiot", "Publicerade versioner", "Published versions"),
    "hear.publish.version": ("Versio {n}", "Version {n}", "Version {n}"),
    "hear.publish.version.at": (
        "Julkaistu {day} kello {time}, {who}",
        "Publicerad {day} klockan {time}, {who}",
        "Published {day} at {time}, {who}",
    ),
    "hear.publish.nobody": (
        "joku, joka ei ole enää jäsen",
        "någon som inte längre är medlem",
        "a former member",
    ),
    "hear.publish.state.public": ("Julki kaikille", "Offentlig för alla", "Out for everybody"),
    "hear.publish.state.link": ("Julki linkillä", "Offentlig via länk", "Out by link"),
    "hear.publish.state.unpublished": ("Poistettu julkaisusta", "Inte längre publicerad", "Taken back"),
    "hear.publish.unpublish": ("Poista julkaisusta", "Ta tillbaka", "Take back"),
    "hear.publish.again": ("Julkaise uudelleen", "Publicera igen", "Put out again"),
    "hear.fact.picture_published": ("Kuva julkaistiin", "Bilden publicerades", "The picture was published"),
    "hear.fact.picture_unpublished": (
        "Kuva poistettiin julkaisusta",
        "Bilden togs tillbaka",
        "The published picture was taken back",
    ),
    "hear.fact.picture_put_out_again": (
        "Kuva julkaistiin uudelleen",
        "Bilden publicerades igen",
        "The picture was put out again",
    ),
    "hear.fact.quotes_withdrawn": (
        "Lainauksia peruttiin julkaistusta kuvasta",
        "Citat drogs tillbaka från en publicerad bild",
        "Quotes were withdrawn from a published picture",
    ),
    "hear.fact.published_file_taken": (
        "Julkaistun kuvan tiedosto ladattiin",
        "En fil ur en publicerad bild laddades ner",
        "A file of a published picture was downloaded",
    ),
    "hear.fact.finding_decided": (
        "Henkilötiedosta päätettiin",
        "Ett beslut fattades om en personuppgift",
        "Personal data was decided on",
    ),
}
