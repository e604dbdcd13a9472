"""What can stop the reading of a file, each told in one sentence in Finnish, Swedish and English."""

from __future__ import annotations

from typing import ClassVar

from kuulolla.analysis.refusals import Refusal


class FileRefusal(Refusal):
    """A file of answers was not read. Nothing was written."""


class FileMissing(FileRefusal):
    """There is no file at the path."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedostoa {path} ei ole. Tarkista nimi ja kansio.",
        "sv": "Filen {path} finns inte. Kontrollera namnet och mappen.",
        "en": "There is no file {path}. Check the name and the folder.",
    }


class FolderGiven(FileRefusal):
    """The path leads to a folder."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "{path} on kansio eikä tiedosto. Anna sen sisältä yksi vastaustiedosto.",
        "sv": "{path} är en mapp och inte en fil. Ange en svarsfil som ligger i den.",
        "en": "{path} is a folder, not a file. Give one file of answers inside it.",
    }


class NotAFile(FileRefusal):
    """The path leads to a device or a pipe, which can be read only once."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "{path} ei ole tavallinen tiedosto. Tallenna vastaukset ensin tiedostoon.",
        "sv": "{path} är inte en vanlig fil. Spara svaren i en fil först.",
        "en": "{path} is not an ordinary file. Save the answers in a file first.",
    }


class NotReadable(FileRefusal):
    """The operating system does not let the file be opened."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedostoa {path} ei saa avata. Tarkista, että sinulla on siihen lukuoikeus "
        "eikä se ole auki toisessa ohjelmassa.",
        "sv": "Filen {path} går inte att öppna. Kontrollera att du har läsrättighet "
        "och att den inte är öppen i ett annat program.",
        "en": "The file {path} cannot be opened. Check that you may read it "
        "and that no other program has it open.",
    }


class FileEmpty(FileRefusal):
    """The file has no bytes, or no rows below the column names."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedosto {path} on tyhjä. Siinä pitää olla sarakkeiden nimet ja niiden alla vastaukset.",
        "sv": "Filen {path} är tom. Den ska innehålla kolumnnamn och under dem svaren.",
        "en": "The file {path} is empty. It needs column names and the answers below them.",
    }


class FileTooLarge(FileRefusal):
    """The file, or what it unpacks to, is above the size limit. Sizes are texts such as "2 GB"."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedosto {path} on liian suuri: {size}, kun raja on {limit}. "
        "Nosta rajaa valinnalla --size-limit tai jaa tiedosto osiin.",
        "sv": "Filen {path} är för stor: {size}, och gränsen är {limit}. "
        "Höj gränsen med --size-limit eller dela filen.",
        "en": "The file {path} is too large: {size}, and the limit is {limit}. "
        "Raise the limit with --size-limit or split the file.",
    }


class TooManyColumns(FileRefusal):
    """The file has more columns than a file of answers ever has."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedostossa {path} on yli {limit} saraketta. Tallenna se niin, "
        "että mukana ovat vain tarvittavat sarakkeet.",
        "sv": "Filen {path} har över {limit} kolumner. Spara den med bara de kolumner som behövs.",
        "en": "The file {path} has over {limit} columns. Save it with only the columns that are needed.",
    }


class SheetTooLarge(FileRefusal):
    """A sheet spans more cells than fit in memory, often because of one stray cell far away."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Taulukko tiedostossa {path} on liian suuri: {rows} riviä ja {columns} saraketta. "
        "Poista tyhjän alueen takana olevat solut tai tallenna se CSV-muotoon.",
        "sv": "Tabellen i filen {path} är för stor: {rows} rader och {columns} kolumner. "
        "Ta bort cellerna bortom det tomma området eller spara den som CSV.",
        "en": "The sheet in {path} is too large: {rows} rows and {columns} columns. "
        "Delete the cells beyond the empty area or save it as CSV.",
    }


class UnknownFormat(FileRefusal):
    """The content is of no kind that can be read."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedoston {path} muotoa ei tunneta. Tallenna se muotoon CSV, XLSX, ODS, JSONL tai Parquet.",
        "sv": "Filformatet i {path} är okänt. Spara filen som CSV, XLSX, ODS, JSONL eller Parquet.",
        "en": "The format of {path} is not known. Save it as CSV, XLSX, ODS, JSONL or Parquet.",
    }


class BrokenEncoding(FileRefusal):
    """The bytes are not text in any known encoding."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedoston {path} merkit eivät ole luettavaa tekstiä. Tallenna se uudelleen, merkistönä UTF-8.",
        "sv": "Tecknen i filen {path} går inte att läsa som text. Spara den på nytt som UTF-8.",
        "en": "The characters of {path} cannot be read as text. Save it again as UTF-8.",
    }


class PasswordNeeded(FileRefusal):
    """The spreadsheet is encrypted."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedosto {path} on suojattu salasanalla. Avaa se taulukko-ohjelmassa "
        "ja tallenna kopio ilman salasanaa.",
        "sv": "Filen {path} är skyddad med lösenord. Öppna den i ett kalkylprogram "
        "och spara en kopia utan lösenord.",
        "en": "The file {path} is protected with a password. Open it in a spreadsheet program "
        "and save a copy without the password.",
    }


class BrokenFile(FileRefusal):
    """The file is of a known kind, but damaged. `kind` is the name of the format."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedosto {path} on rikki: sitä ei voi lukea {kind}-muotoisena. Tallenna se uudelleen.",
        "sv": "Filen {path} är skadad: den går inte att läsa som {kind}. Spara den på nytt.",
        "en": "The file {path} is broken: it cannot be read as {kind}. Save it again.",
    }


class OpeningStopped(FileRefusal):
    """A workbook would take more memory or time than its size explains: damage, or one cell far away."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedoston {path} avaaminen veisi liikaa muistia tai aikaa. "
        "Avaa se taulukko-ohjelmassa ja tallenna muotoon XLSX tai CSV.",
        "sv": "Att öppna filen {path} skulle ta för mycket minne eller tid. "
        "Öppna den i ett kalkylprogram och spara den som XLSX eller CSV.",
        "en": "Opening the file {path} would take too much memory or time. "
        "Open it in a spreadsheet program and save it as XLSX or CSV.",
    }


class UnknownColumn(FileRefusal):
    """A column was named that the file does not have. `columns` lists those it has."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Saraketta “{column}” ei ole. Valitse näistä: {columns}.",
        "sv": "Kolumnen ”{column}” finns inte. Välj bland dessa: {columns}.",
        "en": "There is no column “{column}”. Choose one of these: {columns}.",
    }


class TextColumnNotFound(FileRefusal):
    """No column looks like answers in people's own words."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Mikään sarake ei näytä avoimilta vastauksilta. Nimeä oikea valinnalla --text: {columns}.",
        "sv": "Ingen kolumn ser ut som öppna svar. Ange rätt kolumn med --text: {columns}.",
        "en": "No column looks like open answers. Name the right one with --text: {columns}.",
    }


class TextColumnUnclear(FileRefusal):
    """Two columns look equally much like answers."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Vastaukset voivat olla sarakkeessa “{first}” tai “{second}”. Valitse valinnalla --text.",
        "sv": "Svaren kan finnas i kolumnen ”{first}” eller ”{second}”. Välj med --text.",
        "en": "The answers may be in the column “{first}” or “{second}”. Choose with --text.",
    }


class NoTexts(FileRefusal):
    """The text column holds no texts at all."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Sarakkeessa “{column}” ei ole yhtään vastausta. Valitse toinen sarake valinnalla --text.",
        "sv": "Kolumnen ”{column}” innehåller inga svar. Välj en annan kolumn med --text.",
        "en": "The column “{column}” has no answers in it. Choose another one with --text.",
    }


class NothingLeft(FileRefusal):
    """No row fits the conditions given with --where."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Yksikään rivi ei täytä ehtoa {where}. Tarkista sarake ja arvo.",
        "sv": "Ingen rad uppfyller villkoret {where}. Kontrollera kolumnen och värdet.",
        "en": "No row fits the condition {where}. Check the column and the value.",
    }
