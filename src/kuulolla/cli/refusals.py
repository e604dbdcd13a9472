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
        "fi": "Valintaa {option} ei ole. Kaikki valinnat näyttää kuulolla hear --help.",
        "sv": "Valet {option} finns inte. Alla val visas med kuulolla hear --help.",
        "en": "There is no option {option}. See all options with kuulolla hear --help.",
    }


class OptionWithoutValue(CommandRefusal):
    """An option that needs a value stands alone, or one that takes none was given one."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Valinnalta {option} puuttuu arvo, tai sille annettiin arvo turhaan."
        " Ohjeen näyttää kuulolla hear --help.",
        "sv": "Valet {option} saknar ett värde, eller fick ett värde i onödan."
        " Hjälp visas med kuulolla hear --help.",
        "en": "The option {option} lacks a value, or was given one it does not take."
        " For help, see kuulolla hear --help.",
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
        "fi": "Komennossa on ylimääräistä. Anna yksi tiedosto,"
        " ja jos nimessä on välilyöntejä, pane se lainausmerkkeihin.",
        "sv": "Kommandot innehåller för mycket. Ange en fil,"
        " och använd citattecken om namnet har mellanslag.",
        "en": "There is too much in the command. Give one file,"
        " and put its name in quotation marks if it has spaces.",
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
        " Tunnisteet ovat tiedostossa answers.csv.",
        "sv": "Svaret {answer} finns inte, eller säger ingenting. Svarens id finns i filen answers.csv.",
        "en": "There is no answer {answer}, or it says nothing. The ids are in the file answers.csv.",
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
