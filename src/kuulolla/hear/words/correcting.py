"""What was corrected in a picture, told to whoever did it and in the log."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "hear.correcting.unreadable": (
        "Korjausta ei voitu lukea. Lataa sivu uudelleen ja yritä vielä kerran.",
        "Rättelsen gick inte att läsa. Ladda om sidan och försök en gång till.",
        "The correction could not be read. Reload the page and try once more.",
    ),
    "hear.correcting.long_name": (
        "Nimi on liian pitkä. Lyhennä se enintään 120 merkkiin.",
        "Namnet är för långt. Korta det till högst 120 tecken.",
        "The name is too long. Shorten it to at most 120 characters.",
    ),
    # What was done, to the person who did it.
    "hear.did.rename": (
        "Teeman ”{theme}” nimi on nyt ”{name}”.",
        "Temat ”{theme}” heter nu ”{name}”.",
        "The theme “{theme}” is now called “{name}”.",
    ),
    "hear.did.merge": (
        "Teemat {others} yhdistettiin teemaan ”{theme}”.",
        "Temana {others} slogs ihop med temat ”{theme}”.",
        "The themes {others} were merged into “{theme}”.",
    ),
    "hear.did.merge.one": (
        "Teema {others} yhdistettiin teemaan ”{theme}”.",
        "Temat {others} slogs ihop med temat ”{theme}”.",
        "The theme {others} was merged into “{theme}”.",
    ),
    "hear.did.split": (
        "Teema ”{theme}” jaettiin osiinsa.",
        "Temat ”{theme}” delades i sina delar.",
        "The theme “{theme}” was split into its parts.",
    ),
    "hear.did.split.like": (
        "Teemasta ”{theme}” erotettiin uusi teema ”{name}”.",
        "Ur temat ”{theme}” lyftes ett nytt tema, ”{name}”.",
        "A new theme, “{name}”, was taken out of “{theme}”.",
    ),
    "hear.did.move": (
        "{n} kohtaa siirrettiin teemaan ”{theme}”.",
        "{n} ställen flyttades till temat ”{theme}”.",
        "{n} places were moved to the theme “{theme}”.",
    ),
    "hear.did.move.one": (
        "Vastaus siirrettiin teemaan ”{theme}”.",
        "Svaret flyttades till temat ”{theme}”.",
        "The answer was moved to the theme “{theme}”.",
    ),
    "hear.did.none": (
        "{n} kohtaa ei ole enää missään teemassa.",
        "{n} ställen hör inte längre till något tema.",
        "{n} places are no longer in any theme.",
    ),
    "hear.did.none.one": (
        "Vastaus ei ole enää missään teemassa.",
        "Svaret hör inte längre till något tema.",
        "The answer is no longer in any theme.",
    ),
    "hear.did.add": (
        "Uusi teema ”{name}” lisättiin. Siihen valittiin {n} kohtaa.",
        "Ett nytt tema, ”{name}”, lades till. {n} ställen valdes till det.",
        "A new theme, “{name}”, was added with {n} places in it.",
    ),
    "hear.did.add.one": (
        "Uusi teema ”{name}” lisättiin. Siihen valittiin yksi vastaus.",
        "Ett nytt tema, ”{name}”, lades till. Ett svar valdes till det.",
        "A new theme, “{name}”, was added with one answer in it.",
    ),
    "hear.did.quote": (
        "Lainaus nostettiin teeman ”{theme}” alkuun.",
        "Citatet lyftes först i temat ”{theme}”.",
        "The quote was put first in the theme “{theme}”.",
    ),
    "hear.did.hide": (
        "Lainausta ei enää näytetä.",
        "Citatet visas inte längre.",
        "The quote is no longer shown.",
    ),
    "hear.did.remove": (
        "Teemat {others} poistettiin. Niiden vastaukset ovat tallessa.",
        "Temana {others} togs bort. Svaren i dem finns kvar.",
        "The themes {others} were removed. Their answers are safe.",
    ),
    "hear.did.remove.one": (
        "Teema {others} poistettiin. Sen vastaukset ovat tallessa.",
        "Temat {others} togs bort. Svaren i det finns kvar.",
        "The theme {others} was removed. Its answers are safe.",
    ),
    "hear.did.undo": ("Kumottu: {what}", "Ångrat: {what}", "Undone: {what}"),
    "hear.did.redo": ("Palautettu: {what}", "Gjort om: {what}", "Redone: {what}"),
    "hear.did.back": (
        "Kuva on taas sellainen kuin se oli korjauksen {number} jälkeen.",
        "Bilden är igen sådan som den var efter rättelse {number}.",
        "The picture is again as it was after correction {number}.",
    ),
    "hear.did.back.draft": (
        "Kuva on taas koneen luonnos.",
        "Bilden är igen maskinens utkast.",
        "The picture is the machine's draft again.",
    ),
    # The same in the log, with who did it.
    "hear.log.rename": (
        "{who} antoi teemalle ”{theme}” nimen ”{name}”.",
        "{who} gav temat ”{theme}” namnet ”{name}”.",
        "{who} named the theme “{theme}” “{name}”.",
    ),
    "hear.log.merge": (
        "{who} yhdisti teemat {others} teemaan ”{theme}”.",
        "{who} slog ihop temana {others} med temat ”{theme}”.",
        "{who} merged the themes {others} into “{theme}”.",
    ),
    "hear.log.merge.one": (
        "{who} yhdisti teeman {others} teemaan ”{theme}”.",
        "{who} slog ihop temat {others} med temat ”{theme}”.",
        "{who} merged the theme {others} into “{theme}”.",
    ),
    "hear.log.split": (
        "{who} jakoi teeman ”{theme}” osiinsa.",
        "{who} delade temat ”{theme}” i sina delar.",
        "{who} split the theme “{theme}” into its parts.",
    ),
    "hear.log.split.like": (
        "{who} erotti teemasta ”{theme}” uuden teeman ”{name}”.",
        "{who} lyfte ett nytt tema, ”{name}”, ur temat ”{theme}”.",
        "{who} took a new theme, “{name}”, out of “{theme}”.",
    ),
    "hear.log.move": (
        "{who} siirsi {n} kohtaa teemaan ”{theme}”.",
        "{who} flyttade {n} ställen till temat ”{theme}”.",
        "{who} moved {n} places to the theme “{theme}”.",
    ),
    "hear.log.move.one": (
        "{who} siirsi vastauksen teemaan ”{theme}”.",
        "{who} flyttade ett svar till temat ”{theme}”.",
        "{who} moved an answer to the theme “{theme}”.",
    ),
    "hear.log.none": (
        "{who} otti {n} kohtaa pois teemoista.",
        "{who} tog {n} ställen ur sina teman.",
        "{who} took {n} places out of their themes.",
    ),
    "hear.log.none.one": (
        "{who} otti vastauksen pois teemoista.",
        "{who} tog ett svar ur sina teman.",
        "{who} took an answer out of its themes.",
    ),
    "hear.log.add": (
        "{who} lisäsi teeman ”{name}” ja valitsi siihen {n} kohtaa.",
        "{who} lade till temat ”{name}” med {n} ställen.",
        "{who} added the theme “{name}” with {n} places in it.",
    ),
    "hear.log.add.one": (
        "{who} lisäsi teeman ”{name}” ja valitsi siihen yhden vastauksen.",
        "{who} lade till temat ”{name}” med ett svar.",
        "{who} added the theme “{name}” with one answer in it.",
    ),
    "hear.log.quote": (
        "{who} nosti lainauksen teeman ”{theme}” alkuun.",
        "{who} lyfte ett citat först i temat ”{theme}”.",
        "{who} put a quote first in the theme “{theme}”.",
    ),
    "hear.log.hide": (
        "{who} piilotti lainauksen.",
        "{who} dolde ett citat.",
        "{who} hid a quote.",
    ),
    "hear.log.remove": (
        "{who} poisti teemat {others}.",
        "{who} tog bort temana {others}.",
        "{who} removed the themes {others}.",
    ),
    "hear.log.remove.one": (
        "{who} poisti teeman {others}.",
        "{who} tog bort temat {others}.",
        "{who} removed the theme {others}.",
    ),
    "hear.log.undo": (
        "{who} kumosi korjauksen {number}: {what}",
        "{who} ångrade rättelse {number}: {what}",
        "{who} undid correction {number}: {what}",
    ),
    "hear.log.redo": (
        "{who} palautti korjauksen {number}: {what}",
        "{who} tog tillbaka rättelse {number}: {what}",
        "{who} brought back correction {number}: {what}",
    ),
    "hear.log.back": (
        "{who} palasi siihen, mikä kuva oli korjauksen {number} jälkeen.",
        "{who} gick tillbaka till bilden efter rättelse {number}.",
        "{who} went back to the picture after correction {number}.",
    ),
    "hear.log.back.draft": (
        "{who} palasi koneen luonnokseen.",
        "{who} gick tillbaka till maskinens utkast.",
        "{who} went back to the machine's draft.",
    ),
    "hear.log.somebody": ("Entinen jäsen", "En tidigare medlem", "A former member"),
    "hear.log.part": ("osateema", "ett deltema", "a part"),
    "hear.log.marks": ("” ”", "” ”", "“ ”"),
    "hear.log.and": ("{first} ja {last}", "{first} och {last}", "{first} and {last}"),
}
