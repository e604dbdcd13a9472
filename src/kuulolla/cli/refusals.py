"""What can be wrong with a command, each told in one sentence in Finnish, Swedish and English."""

from __future__ import annotations

from typing import ClassVar

from kuulolla.analysis.refusals import Refusal


class CommandRefusal(Refusal):
    """The command was not carried out. Nothing was written."""


class FileNotGiven(CommandRefusal):
    """The command names no file."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedosto puuttuu. Kirjoita esimerkiksi: kuulolla hear vastaukset.xlsx -o raportti",
        "sv": "Filen saknas. Skriv till exempel: kuulolla hear svar.xlsx -o rapport",
        "en": "The file is missing. Write for example: kuulolla hear answers.xlsx -o report",
    }


class FolderNotGiven(CommandRefusal):
    """The command does not say where to write."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kerro valinnalla -o kansio, johon raportti kirjoitetaan, esimerkiksi: -o raportti",
        "sv": "Ange med -o mappen där rapporten ska skrivas, till exempel: -o rapport",
        "en": "Name the folder for the report with -o, for example: -o report",
    }


class UnknownOption(CommandRefusal):
    """There is no such option."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Valintaa {option} ei ole. Kaikki valinnat näyttää {command} --help",
        "sv": "Valet {option} finns inte. Alla val visas med {command} --help",
        "en": "There is no option {option}. See all options with {command} --help",
    }


class OptionWithoutValue(CommandRefusal):
    """An option that needs a value stands alone, or one that takes none was given one."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Valinnalta {option} puuttuu arvo, tai sille annettiin arvo turhaan."
        " Ohjeen näyttää {command} --help",
        "sv": "Valet {option} saknar ett värde, eller fick ett värde i onödan."
        " Hjälp visas med {command} --help",
        "en": "The option {option} lacks a value, or was given one it does not take."
        " For help, see {command} --help",
    }


class UnknownCommand(CommandRefusal):
    """There is no such command."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Komentoa {command} ei ole. Vastaustiedoston lukee kuulolla hear TIEDOSTO -o KANSIO.",
        "sv": "Kommandot {command} finns inte. En svarsfil läses med kuulolla hear FIL -o MAPP.",
        "en": "There is no command {command}. A file of answers is read with kuulolla hear FILE -o FOLDER.",
    }


class TooManyWords(CommandRefusal):
    """There are words left over, most often from a file name with spaces."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Komennossa on ylimääräistä. Jos nimessä on välilyöntejä, pane se lainausmerkkeihin."
        " Ohjeen näyttää {command} --help",
        "sv": "Kommandot innehåller för mycket. Använd citattecken om ett namn har mellanslag."
        " Hjälp visas med {command} --help",
        "en": "There is too much in the command. Put a name that has spaces in quotation marks."
        " For help, see {command} --help",
    }


class WordMissing(CommandRefusal):
    """A command lacks a word that it needs."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Komennosta puuttuu {value}. Ohjeen näyttää {command} --help",
        "sv": "I kommandot saknas {value}. Hjälp visas med {command} --help",
        "en": "The command lacks {value}. For help, see {command} --help",
    }


class ValueNotUnderstood(CommandRefusal):
    """A value is not one of those that are known."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Komennon kohdassa {option} on arvo, jota ei ymmärretä. Ohjeen näyttää {command} --help",
        "sv": "Värdet för {option} går inte att förstå. Hjälp visas med {command} --help",
        "en": "The value of {option} is not understood. For help, see {command} --help",
    }


class NotAWholeNumber(CommandRefusal):
    """A number is missing, broken or out of its range."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Valinnan {option} arvo on kokonaisluku {low}–{high}, ei ”{value}”.",
        "sv": "Värdet för {option} är ett heltal {low}–{high}, inte ”{value}”.",
        "en": "The value of {option} is a whole number from {low} to {high}, not “{value}”.",
    }


class NotASize(CommandRefusal):
    """A size that cannot be understood."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kokoa ”{value}” ei ymmärretä. Anna se esimerkiksi näin: --size-limit 5GB",
        "sv": "Storleken ”{value}” går inte att förstå. Skriv till exempel: --size-limit 5GB",
        "en": "The size “{value}” is not understood. Give it for example as --size-limit 5GB",
    }


class NotACondition(CommandRefusal):
    """A condition without a column and a value."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Ehtoa ”{value}” ei ymmärretä. Anna sarake ja arvo näin: --where sarake=arvo",
        "sv": "Villkoret ”{value}” går inte att förstå. Ange kolumn och värde så här: --where kolumn=värde",
        "en": "The condition “{value}” is not understood. Give a column and a value: --where column=value",
    }


class NotALanguage(CommandRefusal):
    """A language in which there is no report."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kieltä ”{value}” ei ole. Valitse fi, sv tai en.",
        "sv": "Språket ”{value}” finns inte. Välj fi, sv eller en.",
        "en": "There is no language “{value}”. Choose fi, sv or en.",
    }


class FolderIsAFile(CommandRefusal):
    """The report's folder is a file, or lies inside one."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "{path} on tiedosto, joten sinne ei voi kirjoittaa raporttia."
        " Anna toinen kansio valinnalla -o.",
        "sv": "{path} är en fil, så rapporten kan inte skrivas där. Ange en annan mapp med -o.",
        "en": "{path} is a file, so the report cannot be written there. Name another folder with -o.",
    }


class FolderNotWritable(CommandRefusal):
    """The operating system does not let the report be written."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kansioon {path} ei voi kirjoittaa ({reason}). Anna toinen kansio valinnalla -o.",
        "sv": "Det går inte att skriva i mappen {path} ({reason}). Ange en annan mapp med -o.",
        "en": "The folder {path} cannot be written to ({reason}). Name another folder with -o.",
    }


class ReportNotWritten(CommandRefusal):
    """Writing failed at the end: the disk is full, or another program holds a file open."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Raporttia ei saatu kirjoitettua kansioon {path} ({reason}). Katso, onko levyllä tilaa"
        " ja onko raportti auki toisessa ohjelmassa.",
        "sv": "Rapporten kunde inte skrivas i mappen {path} ({reason}). Kontrollera att det finns plats"
        " och att rapporten inte är öppen i ett annat program.",
        "en": "The report could not be written into {path} ({reason}). Check that there is room"
        " and that the report is not open in another program.",
    }


class FolderWithoutPicture(CommandRefusal):
    """The folder is not one that `kuulolla hear` wrote."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kansiossa {path} ei ole kuvaa, josta jatkaa."
        " Tee se ensin: kuulolla hear vastaukset.xlsx -o {path}",
        "sv": "I mappen {path} finns ingen bild att fortsätta från."
        " Gör den först: kuulolla hear svar.xlsx -o {path}",
        "en": "The folder {path} has no picture to go on from."
        " Make it first: kuulolla hear answers.xlsx -o {path}",
    }


class CorrectionsOfAnotherPicture(CommandRefusal):
    """The folder has corrections that belong to other answers or settings."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kansiossa {path} on korjauksia, jotka on tehty toisista vastauksista tai toisilla asetuksilla."
        " Valitse toinen kansio tai samat asetukset kuin ennen.",
        "sv": "I mappen {path} finns rättelser som gjorts på andra svar eller med andra inställningar."
        " Välj en annan mapp eller samma inställningar som förut.",
        "en": "The folder {path} has corrections made on other answers or with other settings."
        " Choose another folder, or the same settings as before.",
    }


class CodebookNotGiven(CommandRefusal):
    """The command needs a codebook."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Anna koodikirja valinnalla --codebook, esimerkiksi: --codebook raportti/codebook.yaml",
        "sv": "Ange kodboken med --codebook, till exempel: --codebook rapport/codebook.yaml",
        "en": "Name the codebook with --codebook, for example: --codebook report/codebook.yaml",
    }


class CodebookMissing(CommandRefusal):
    """The codebook file cannot be opened."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Koodikirjaa {path} ei voi avata. Tarkista polku; tiedoston on oltava UTF-8-tekstiä.",
        "sv": "Kodboken {path} kan inte öppnas. Kontrollera sökvägen; filen ska vara text i UTF-8.",
        "en": "The codebook {path} cannot be opened. Check the path; the file must be UTF-8 text.",
    }


class UnknownTheme(CommandRefusal):
    """The picture has no such theme."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Teemaa {theme} ei ole. Teemat ovat: {known}",
        "sv": "Temat {theme} finns inte. Temana är: {known}",
        "en": "There is no theme {theme}. The themes are: {known}",
    }


class UnknownAnswer(CommandRefusal):
    """No answer has this id, or it says nothing."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Vastausta {answer} ei ole, tai siinä ei sanota mitään."
        " Tunnisteet ja rivinumerot ovat tiedostossa picture.xlsx.",
        "sv": "Svaret {answer} finns inte, eller säger ingenting."
        " Svarens id och radnummer finns i filen picture.xlsx.",
        "en": "There is no answer {answer}, or it says nothing."
        " The ids and row numbers are in the file picture.xlsx.",
    }


class AnswerAmbiguous(CommandRefusal):
    """The name is the id or the row number of different answers."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "{answer} tarkoittaa useampaa vastausta. Kirjoita rivinumero jostakin näistä: {known}",
        "sv": "{answer} betyder flera svar. Skriv radnumret för ett av dem: {known}",
        "en": "{answer} means several answers. Write the row number of one of them: {known}",
    }


class WordsNotInAnswer(CommandRefusal):
    """The words are not in the answer as they were given."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Sanoja ”{words}” ei ole vastauksessa {answer} juuri noin kirjoitettuina.",
        "sv": "Orden ”{words}” finns inte i svaret {answer} skrivna just så.",
        "en": "The words “{words}” are not in the answer {answer} exactly as written.",
    }


class NothingFound(CommandRefusal):
    """The search found no answer."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Haku {query} ei löytänyt vastauksia. Kokeile toista sanaa.",
        "sv": "Sökningen {query} gav inga svar. Pröva ett annat ord.",
        "en": "The search {query} found no answers. Try another word.",
    }


class ReportNotGiven(CommandRefusal):
    """The command names no report folder."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Raportin kansio puuttuu. Kirjoita esimerkiksi: kuulolla {command} raportti",
        "sv": "Rapportens mapp saknas. Skriv till exempel: kuulolla {command} rapport",
        "en": "The folder of the report is missing. Write for example: kuulolla {command} report",
    }


class AnswersChanged(CommandRefusal):
    """The file of answers is not the one that the picture was made of."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedosto {file} on muuttunut kuvan tekemisen jälkeen."
        " Tee kuva uudelleen: kuulolla hear {file} -o {path}",
        "sv": "Filen {file} har ändrats efter att bilden gjordes."
        " Gör om bilden: kuulolla hear {file} -o {path}",
        "en": "The file {file} has changed since the picture was made."
        " Make it again: kuulolla hear {file} -o {path}",
    }


class LineUnreadable(CommandRefusal):
    """A line of a file that only grows is not one of its own."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedoston {name} riviä {line} ei voi lukea. Palauta tiedosto varmuuskopiosta.",
        "sv": "Rad {line} i filen {name} kan inte läsas. Återställ filen från en säkerhetskopia.",
        "en": "Line {line} of the file {name} cannot be read. Restore the file from a backup.",
    }


class NothingToCheck(CommandRefusal):
    """The picture has no themes."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kansion {path} kuvassa ei ole teemoja, joten tarkistettavaa ei ole.",
        "sv": "Bilden i mappen {path} har inga teman, så det finns inget att kontrollera.",
        "en": "The picture in {path} has no themes, so there is nothing to check.",
    }


class SheetExists(CommandRefusal):
    """There is a file where the spreadsheet would be written."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedosto {path} on jo olemassa, eikä sen päälle kirjoiteta. Anna toinen nimi.",
        "sv": "Filen {path} finns redan och skrivs inte över. Ange ett annat namn.",
        "en": "The file {path} is there already and is not written over. Give another name.",
    }


class SheetOfAnotherPicture(CommandRefusal):
    """The spreadsheet was not written for the picture as it is now."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Taulukko {path} ei ole tästä kuvasta, tai teemat ovat muuttuneet sen jälkeen."
        " Kirjoita uusi valinnalla --sheet.",
        "sv": "Kalkylbladet {path} hör inte till den här bilden, eller så har temana ändrats efter det."
        " Skriv ett nytt med --sheet.",
        "en": "The spreadsheet {path} is not of this picture, or the themes have changed since."
        " Write a new one with --sheet.",
    }


class SheetRowUnclear(CommandRefusal):
    """A row of the spreadsheet has a strange key, or both themes and none of these."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Taulukon {path} riviä {row} ei ymmärretä. Merkitse joko teemoja tai sarake 0, ei molempia,"
        " äläkä muuta ensimmäistä saraketta.",
        "sv": "Rad {row} i kalkylbladet {path} går inte att förstå. Kryssa antingen för teman eller kolumn 0,"
        " inte båda, och ändra inte den första kolumnen.",
        "en": "Row {row} of the spreadsheet {path} is not understood. Mark either themes or column 0,"
        " not both, and leave the first column as it is.",
    }


class SearchWithoutWords(CommandRefusal):
    """The search has nothing to look for."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Anna hakusanat tai vastaus valinnalla --like, esimerkiksi: kuulolla search raportti kahvila",
        "sv": "Ange sökord eller ett svar med --like, till exempel: kuulolla search rapport kafé",
        "en": "Give words, or an answer with --like, for example: kuulolla search report café",
    }


class ThemesNotShared(CommandRefusal):
    """The two pictures were made apart, so that an id does not mean the same in both."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kuvilla ei ole samoja teemoja. Tee myöhempi aiemman koodikirjalla:"
        " kuulolla hear TIEDOSTO -o {later} --codebook {earlier}/codebook.yaml",
        "sv": "Bilderna har inte samma teman. Gör den senare med den tidigares kodbok:"
        " kuulolla hear FIL -o {later} --codebook {earlier}/codebook.yaml",
        "en": "The pictures do not have the same themes. Make the later one with the earlier one's codebook:"
        " kuulolla hear FILE -o {later} --codebook {earlier}/codebook.yaml",
    }


class NothingToJudge(CommandRefusal):
    """There are no two suggestions that this person has not chosen between."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kansiossa {path} ei ole ehdotuspareja, joista et ole jo valinnut.",
        "sv": "Mappen {path} har inga par av förslag som du inte redan har valt mellan.",
        "en": "The folder {path} has no pairs of suggestions that you have not chosen between already.",
    }
