"""Words of the board of themes and of the log of corrections."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "hear.tab.themes": ("Teemat", "Teman", "Themes"),
    "hear.board.title": ("Teemat", "Teman", "Themes"),
    "hear.board.intro": (
        "Kone on ryhmitellyt vastaukset. Anna teemoille nimet omin sanoin, yhdistä samat asiat ja jaa liian "
        "laajat. Kaikki tallentuu heti, ja kaiken voi kumota.",
        "Maskinen har grupperat svaren. Ge temana namn med egna ord, slå ihop det som hör ihop och dela det "
        "som är för brett. Allt sparas genast, och allt går att ångra.",
        "The machine has grouped the answers. Name the themes in your own words, merge what is the same and "
        "split what is too wide. Everything is saved at once, and everything can be undone.",
    ),
    "hear.board.none.title": ("Kuvaa ei ole vielä", "Det finns ingen bild ännu", "There is no picture yet"),
    "hear.board.none.text": (
        "Teemat syntyvät, kun kuva tehdään vastauksista.",
        "Temana kommer till när bilden görs av svaren.",
        "Themes appear when the picture is made of the answers.",
    ),
    "hear.board.none.picture": ("Siirry kuvaan", "Gå till bilden", "Go to the picture"),
    "hear.board.empty.title": ("Teemoja ei ole", "Det finns inga teman", "There are no themes"),
    "hear.board.empty.text": (
        "Kone ei löytänyt vastauksista asiaa, josta useampi puhuisi, tai teemat on poistettu. "
        "Poistetut voi palauttaa korjauslokista.",
        "Maskinen hittade ingenting som flera talar om, eller så har temana tagits bort. "
        "Det som tagits bort kan tas tillbaka i rättelseloggen.",
        "The machine found nothing that several people speak of, or the themes have been removed. "
        "What was removed can be brought back in the log.",
    ),
    "hear.board.undo": ("Kumoa", "Ångra", "Undo"),
    "hear.board.redo": ("Tee uudelleen", "Gör om", "Redo"),
    "hear.board.latest": ("Viimeksi", "Senast", "Latest"),
    "hear.board.untouched": (
        "Tämä on koneen luonnos. Kukaan ei ole vielä korjannut sitä.",
        "Det här är maskinens utkast. Ingen har rättat det ännu.",
        "This is the machine's draft. Nobody has corrected it yet.",
    ),
    "hear.board.new": ("Uusi ehdotus", "Nytt förslag", "New proposal"),
    "hear.board.choose": ("Valitse teema {name}", "Välj temat {name}", "Choose the theme {name}"),
    "hear.board.grip": (
        "Yhdistä toiseen: {name}",
        "Slå ihop med ett annat: {name}",
        "Merge into another: {name}",
    ),
    "hear.board.people": ("ihmistä", "personer", "people"),
    "hear.board.people.one": ("ihminen", "person", "person"),
    "hear.board.parts": ("Alateemat", "Underteman", "Sub-themes"),
    "hear.board.tone.mostly": ("enimmäkseen {first}", "mest {first}", "mostly {first}"),
    "hear.board.tone.two": ("{first} ja {second}", "{first} och {second}", "{first} and {second}"),
    "hear.board.tone.mixed": ("monenlaista sävyä", "blandad ton", "mixed in tone"),
    "hear.board.tone.wish": ("toiveita", "önskemål", "wishes"),
    "hear.board.tone.praise": ("kiitosta", "beröm", "praise"),
    "hear.board.tone.complaint": ("moitteita", "kritik", "complaints"),
    "hear.board.tone.neutral": ("toteamuksia", "konstateranden", "plain statements"),
    "hear.board.read": ("Lue vastaukset", "Läs svaren", "Read the answers"),
    "hear.board.voices": ("Lisää samasta teemasta", "Mer ur samma tema", "More from the same theme"),
    "hear.board.without": (
        "{n} vastausta ei ole missään teemassa",
        "{n} svar hör inte till något tema",
        "{n} answers are in no theme",
    ),
    "hear.board.without.one": (
        "Yksi vastaus ei ole missään teemassa",
        "Ett svar hör inte till något tema",
        "One answer is in no theme",
    ),
    "hear.board.edit": ("Muokkaa", "Redigera", "Edit"),
    "hear.board.edit.named": ("Muokkaa teemaa {name}", "Redigera temat {name}", "Edit the theme {name}"),
    "hear.board.name.fi": ("Nimi suomeksi", "Namn på finska", "Name in Finnish"),
    "hear.board.name.sv": ("Nimi ruotsiksi", "Namn på svenska", "Name in Swedish"),
    "hear.board.name.en": ("Nimi englanniksi", "Namn på engelska", "Name in English"),
    "hear.board.rename": ("Tallenna nimi", "Spara namnet", "Save the name"),
    "hear.board.into": ("Yhdistä teemaan", "Slå ihop med temat", "Merge into the theme"),
    "hear.board.merge": ("Yhdistä", "Slå ihop", "Merge"),
    "hear.board.split": ("Jaa alateemoihin", "Dela i underteman", "Split into sub-themes"),
    "hear.board.remove": ("Poista teema", "Ta bort temat", "Remove the theme"),
    "hear.board.remove.hint": (
        "Vastaukset jäävät talteen. Ne, joilla ei ole muuta teemaa, jäävät ilman teemaa. "
        "Jos teema on sama asia kuin jokin toinen, yhdistä se siihen.",
        "Svaren finns kvar. De som inte hör till något annat tema blir utan tema. "
        "Om temat är samma sak som ett annat, slå ihop dem.",
        "The answers stay. Those in no other theme are left without one. "
        "If the theme is the same as another, merge them instead.",
    ),
    "hear.board.chosen": (
        "Valitut teemat yhdistyvät niistä suurimpaan.",
        "De valda temana slås ihop med det största av dem.",
        "The chosen themes are merged into the largest of them.",
    ),
    "hear.board.merge.chosen": ("Yhdistä valitut", "Slå ihop de valda", "Merge the chosen"),
    "hear.board.remove.chosen": ("Poista valitut", "Ta bort de valda", "Remove the chosen"),
    # What the page says while one works; {a} is the theme that is moved and {b} the one it lands on.
    "hear.board.says.picked": (
        "”{a}” on otettu. Valitse nuolilla teema, johon se yhdistetään, ja paina Enter. Esc peruu.",
        "”{a}” är plockat. Välj med pilarna det tema som det slås ihop med och tryck Enter. Esc avbryter.",
        "“{a}” is picked up. Choose with the arrows the theme to merge it into and press Enter. Esc cancels.",
    ),
    "hear.board.says.onto": (
        "Yhdistä teemaan ”{b}”: Enter",
        "Slå ihop med ”{b}”: Enter",
        "Merge into “{b}”: Enter",
    ),
    "hear.board.says.let_go": (
        "”{a}” jäi paikalleen.",
        "”{a}” blev på sin plats.",
        "“{a}” stays where it was.",
    ),
    "hear.board.says.gone": (
        "Joku poisti tai yhdisti tämän teeman. Enter nimeää sen, mihin se yhdistettiin. Esc hylkää tekstisi.",
        "Någon tog bort eller slog ihop det här temat. Enter ger namnet åt det som det slogs ihop med. "
        "Esc förkastar din text.",
        "Somebody removed or merged this theme. Enter names what it was merged into. Esc drops your text.",
    ),
    "hear.board.says.lost": (
        "Muutosta ei voitu tallentaa, joten se peruttiin. Tarkista yhteys ja yritä uudelleen.",
        "Ändringen gick inte att spara, så den drogs tillbaka. Kontrollera anslutningen och försök igen.",
        "The change could not be saved, so it was taken back. Check the connection and try again.",
    ),
    "hear.board.says.offline": (
        "Palvelimeen ei saada yhteyttä. Muiden muutokset eivät näy juuri nyt.",
        "Ingen kontakt med servern. Andras ändringar syns inte just nu.",
        "The server cannot be reached. Other people's changes do not show right now.",
    ),
    "hear.board.says.online": ("Yhteys palasi.", "Kontakten är tillbaka.", "The connection is back."),
    "hear.board.says.merged": (
        "”{a}” yhdistetään teemaan ”{b}”.",
        "”{a}” slås ihop med ”{b}”.",
        "Merging “{a}” into “{b}”.",
    ),
    "hear.board.says.renamed": ("Nimi on nyt ”{b}”.", "Namnet är nu ”{b}”.", "The name is now “{b}”."),
    "hear.board.says.removed": ("”{a}” poistetaan.", "”{a}” tas bort.", "Removing “{a}”."),
    "hear.board.says.split": ("”{a}” jaetaan.", "”{a}” delas.", "Splitting “{a}”."),
    "hear.board.says.undone": ("Kumotaan…", "Ångrar…", "Undoing…"),
    "hear.board.says.redone": ("Tehdään uudelleen…", "Gör om…", "Redoing…"),
    "hear.board.keys": ("Näppäimet (?)", "Tangenter (?)", "Keys (?)"),
    "hear.board.keys.title": ("Näppäimistöllä", "Med tangentbordet", "With the keyboard"),
    "hear.board.keys.move": (
        "seuraava tai edellinen teema",
        "nästa eller föregående tema",
        "next or previous theme",
    ),
    "hear.board.keys.rename": (
        "nimeä teema, Enter tallentaa",
        "namnge temat, Enter sparar",
        "name the theme, Enter saves",
    ),
    "hear.board.keys.merge": (
        "ota teema, valitse toinen nuolilla ja pudota Enterillä",
        "plocka upp temat, välj ett annat med pilarna och släpp med Enter",
        "pick up the theme, choose another with the arrows, drop with Enter",
    ),
    "hear.board.keys.split": (
        "jaa teema alateemoihin",
        "dela temat i underteman",
        "split the theme into sub-themes",
    ),
    "hear.board.keys.open": ("lue teeman vastaukset", "läs temats svar", "read the theme's answers"),
    "hear.board.keys.remove": ("poista teema", "ta bort temat", "remove the theme"),
    "hear.board.keys.choose": ("valitse teema", "välj temat", "choose the theme"),
    "hear.board.keys.cancel": ("peru kesken jäänyt", "avbryt det som är på gång", "cancel what is under way"),
    "hear.board.keys.undo": ("kumoa oma viimeisin", "ångra din senaste", "undo your latest"),
    "hear.board.keys.redo": ("tee uudelleen", "gör om", "redo"),
    "hear.board.keys.help": (
        "näytä tai piilota tämä ohje",
        "visa eller dölj den här hjälpen",
        "show or hide this help",
    ),
    "hear.board.key.up": ("Nuoli ylös", "Pil upp", "Arrow up"),
    "hear.board.key.down": ("Nuoli alas", "Pil ner", "Arrow down"),
    "hear.board.key.delete": ("Delete", "Delete", "Delete"),
    "hear.log.title": ("Korjausloki", "Rättelselogg", "Log of corrections"),
    "hear.log.lead": (
        "Kuka korjasi mitä ja milloin. Minkä tahansa voi kumota, ja kuva voi palata mihin tahansa kohtaan.",
        "Vem som rättade vad och när. Allt går att ångra, och bilden kan gå tillbaka till vilken punkt "
        "som helst.",
        "Who corrected what and when. Anything can be undone, and the picture can go back to any point.",
    ),
    "hear.log.none.title": ("Korjauksia ei ole vielä", "Inga rättelser ännu", "No corrections yet"),
    "hear.log.none.text": (
        "Kun joku nimeää, yhdistää tai siirtää jotakin, se näkyy täällä.",
        "När någon namnger, slår ihop eller flyttar något syns det här.",
        "When somebody names, merges or moves something, it shows here.",
    ),
    "hear.log.none.themes": ("Siirry teemoihin", "Gå till temana", "Go to the themes"),
    "hear.log.undone": ("Kumottu", "Ångrad", "Undone"),
    "hear.log.take_back": ("Kumoa", "Ångra", "Undo"),
    "hear.log.take_back.named": ("Kumoa korjaus {n}", "Ångra rättelse {n}", "Undo correction {n}"),
    "hear.log.bring_back": ("Palauta", "Ta tillbaka", "Bring back"),
    "hear.log.bring_back.named": (
        "Palauta korjaus {n}",
        "Ta tillbaka rättelse {n}",
        "Bring back correction {n}",
    ),
    "hear.log.return": ("Palaa tähän", "Gå tillbaka hit", "Go back to here"),
    "hear.log.return.named": (
        "Palaa tähän: kuva korjauksen {n} jälkeen",
        "Gå tillbaka hit: bilden efter rättelse {n}",
        "Go back to here: the picture after correction {n}",
    ),
    "hear.log.draft": ("Koneen luonnos", "Maskinens utkast", "The machine's draft"),
    "hear.log.draft.named": (
        "Palaa tähän: koneen luonnos",
        "Gå tillbaka hit: maskinens utkast",
        "Go back to here: the machine's draft",
    ),
}
