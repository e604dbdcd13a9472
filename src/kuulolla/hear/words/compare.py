"""One picture against another."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "hear.tab.compare": ("Vertailu", "Jämförelse", "Compare"),
    "hear.compare.title": ("Mikä on muuttunut", "Vad som har ändrats", "What has changed"),
    "hear.compare.lead": (
        "Aseta kuva toisen viereen: mikä kasvoi, mikä pieneni, mikä on uutta ja mikä jäi pois.",
        "Ställ bilden bredvid en annan: vad växte, vad krympte, vad är nytt och vad föll bort.",
        "Set the picture beside another: what grew, what shrank, what is new and what is gone.",
    ),
    "hear.compare.with": ("Vertaa kuvaan", "Jämför med bilden", "Compare with"),
    "hear.compare.button": ("Vertaa", "Jämför", "Compare"),
    "hear.compare.version": (
        "Julkaistu versio {n}, {day}",
        "Publicerad version {n}, {day}",
        "Published version {n}, {day}",
    ),
    "hear.compare.now": ("Kuva nyt", "Bilden nu", "The picture now"),
    "hear.compare.sides": (
        "Ennen: {before} ({before_people} ihmistä). Nyt: {now} ({now_people} ihmistä).",
        "Förut: {before} ({before_people} personer). Nu: {now} ({now_people} personer).",
        "Before: {before} ({before_people} people). Now: {now} ({now_people} people).",
    ),
    "hear.compare.held": ("Muutokset, jotka pitävät", "Ändringar som håller", "Changes that hold"),
    "hear.compare.held.none": (
        "Yksikään muutos ei ole niin selvä, ettei se voisi olla sattumaa.",
        "Ingen ändring är så tydlig att den inte kunde vara en slump.",
        "No change is so clear that it could not be chance.",
    ),
    "hear.compare.says.grew": (
        "”{theme}” kasvoi: {before} → {now}.",
        "”{theme}” växte: {before} → {now}.",
        "“{theme}” grew: {before} → {now}.",
    ),
    "hear.compare.says.shrank": (
        "”{theme}” pieneni: {before} → {now}.",
        "”{theme}” krympte: {before} → {now}.",
        "“{theme}” shrank: {before} → {now}.",
    ),
    "hear.compare.says.appeared": (
        "”{theme}” on uusi: nyt {now}.",
        "”{theme}” är nytt: nu {now}.",
        "“{theme}” is new: now {now}.",
    ),
    "hear.compare.says.vanished": (
        "”{theme}” jäi pois: ennen {before}.",
        "”{theme}” föll bort: förut {before}.",
        "“{theme}” is gone: before {before}.",
    ),
    "hear.compare.says.no_clear_change": (
        "”{theme}”: ei selvää muutosta.",
        "”{theme}”: ingen tydlig ändring.",
        "“{theme}”: no clear change.",
    ),
    "hear.compare.change.grew": ("Kasvoi, pitää", "Växte, håller", "Grew, holds"),
    "hear.compare.change.shrank": ("Pieneni, pitää", "Krympte, håller", "Shrank, holds"),
    "hear.compare.change.appeared": ("Uusi, pitää", "Ny, håller", "New, holds"),
    "hear.compare.change.vanished": ("Poissa, pitää", "Borta, håller", "Gone, holds"),
    "hear.compare.change.no_clear_change": ("Ei pidä", "Håller inte", "Does not hold"),
    "hear.compare.table": ("Teemat ennen ja nyt", "Temana förut och nu", "Themes before and now"),
    "hear.compare.note": (
        "Muutos prosenttiyksikköinä ja sen 95 %:n väli. ”Pitää” tarkoittaa, että muutos tuskin on"
        " sattumaa, vaikka"
        " teemoja verrataan monta kerralla (Holmin korjaus, 5 %).",
        "Ändringen i procentenheter och dess 95 % intervall. ”Håller” betyder att ändringen knappast är en"
        " slump,"
        " fast många teman jämförs på en gång (Holms korrigering, 5 %).",
        "The change in percentage points and its 95% interval. “Holds” means that the change is hardly"
        " chance even"
        " though many themes are compared at once (Holm's correction, 5%).",
    ),
    "hear.compare.note.version": (
        "Muutos prosenttiyksikköinä. Miinusviiva tarkoittaa, että teemaa ei silloin ollut.",
        "Ändringen i procentenheter. Ett minustecken betyder att temat inte fanns då.",
        "The change in percentage points. A minus sign means that the theme was not there then.",
    ),
    "hear.compare.column.theme": ("Teema", "Tema", "Theme"),
    "hear.compare.column.before": ("Ennen", "Förut", "Before"),
    "hear.compare.column.now": ("Nyt", "Nu", "Now"),
    "hear.compare.column.change": ("Muutos", "Ändring", "Change"),
    "hear.compare.column.verdict": ("Pitääkö", "Håller det", "Does it hold"),
    "hear.compare.same.title": (
        "Pääosin samat vastaukset",
        "Till största delen samma svar",
        "Mostly the same answers",
    ),
    "hear.compare.same": (
        "Kuvat on tehty pääosin samojen ihmisten vastauksista. Siksi ei voi laskea, onko muutos sattumaa:"
        " se voi"
        " johtua uusista vastauksista tai korjauksista.",
        "Bilderna har gjorts av till största delen samma personers svar. Därför går det inte att räkna om"
        " ändringen är"
        " en slump: den kan bero på nya svar eller på rättelser.",
        "The pictures are made of mostly the same people's answers. So it cannot be worked out whether a"
        " change is"
        " chance: it may come of new answers or of corrections.",
    ),
    "hear.compare.names.title": (
        "Teemat yhdistettiin nimen mukaan",
        "Temana parades ihop efter namn",
        "Themes were matched by name",
    ),
    "hear.compare.names": (
        "Kuvat on tehty toisistaan riippumatta. Vertailussa ovat teemat, joilla on sama nimi kummassakin."
        " Muut voivat"
        " olla samaa asiaa toisella nimellä. Vertailu tarkentuu, kun annat samalle asialle saman nimen tai"
        " käytät"
        " samaa koodikirjaa.",
        "Bilderna har gjorts oberoende av varandra. Här jämförs teman som har samma namn i båda. De andra"
        " kan vara"
        " samma sak under ett annat namn. Jämförelsen blir noggrannare när du ger samma sak samma namn"
        " eller använder"
        " samma kodbok.",
        "The pictures were made apart from each other. Compared are the themes with the same name in both."
        " The others"
        " may be the same matter by another name. The comparison gets better when you give the same matter"
        " the same"
        " name or use the same codebook.",
    ),
    "hear.compare.strange.title": (
        "Kuvissa ei ole samannimisiä teemoja",
        "Bilderna har inga teman med samma namn",
        "The pictures have no themes of the same name",
    ),
    "hear.compare.strange": (
        "Siksi ei voi sanoa, mikä kasvoi tai pieneni. Anna samalle asialle sama nimi kummassakin kuvassa"
        " tai käytä"
        " samaa koodikirjaa.",
        "Därför går det inte att säga vad som växte eller krympte. Ge samma sak samma namn i båda bilderna"
        " eller använd"
        " samma kodbok.",
        "So one cannot say what grew or shrank. Give the same matter the same name in both pictures, or"
        " use the same"
        " codebook.",
    ),
    "hear.compare.only_before": ("Vain ennen: {name}", "Bara förut: {name}", "Only before: {name}"),
    "hear.compare.only_now": ("Vain nyt: {name}", "Bara nu: {name}", "Only now: {name}"),
    "hear.compare.caution": (
        "Osuus voi muuttua myös siksi, että vastaajat ovat eri joukkoa tai kysymys on eri.",
        "En andel kan ändras också för att de som svarade är andra eller för att frågan är en annan.",
        "A share may also change because other people answered or because the question is another.",
    ),
    "hear.compare.none.title": (
        "Vertailuun tarvitaan toinen kuva",
        "Det behövs en annan bild",
        "Another picture is needed",
    ),
    "hear.compare.none.text": (
        "Voit verrata toisen kampanjan kuvaan tai tämän kuvan aiemmin julkaistuun versioon. Kysy sama kysymys"
        " uudelleen, niin näet, mikä muuttui.",
        "Du kan jämföra med en bild från en annan kampanj eller med en version av den här bilden som du har"
        " publicerat. Ställ samma fråga på nytt, så ser du vad som ändrades.",
        "You can compare with the picture of another campaign, or with a published version of this one."
        " Ask the same"
        " question again and you see what changed.",
    ),
    "hear.compare.bare.text": (
        "Tee ensin kuva vastauksista. Sen jälkeen sen voi asettaa toisen kuvan viereen.",
        "Gör först en bild av svaren. Sedan kan den ställas bredvid en annan bild.",
        "Make a picture of the answers first. Then it can be set beside another.",
    ),
}
