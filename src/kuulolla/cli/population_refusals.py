"""What can be wrong with a file of population shares, each told in one sentence in three languages."""

from __future__ import annotations

from typing import ClassVar

from kuulolla.cli.refusals import CommandRefusal


class PopulationWithoutGroups(CommandRefusal):
    """No group column was chosen, so there is nothing to weight by."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Painot tarvitsevat ryhmäsarakkeen. Valitse se valinnalla --group, esimerkiksi:"
        " --group ikäryhmä",
        "sv": "Viktningen behöver en gruppkolumn. Välj den med --group, till exempel: --group åldersgrupp",
        "en": "Weighting needs a group column. Choose one with --group, for example: --group age_group",
    }


class PopulationNotTwoOrThreeColumns(CommandRefusal):
    """The file does not have the columns that it should."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedostossa {path} pitää olla otsikkorivi ja sarakkeet column,group,share"
        " (tai group,share, kun ryhmäsarakkeita on yksi).",
        "sv": "Filen {path} ska ha en rubrikrad och kolumnerna column,group,share"
        " (eller group,share när det finns en gruppkolumn).",
        "en": "The file {path} must have a heading row and the columns column,group,share"
        " (or group,share when there is one group column).",
    }


class PopulationColumnNotNamed(CommandRefusal):
    """There are several group columns, and the file does not say which one it is about."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedosto {path} ei kerro, mitä ryhmäsaraketta se koskee ({known})."
        " Lisää sarake column, tai anna sarakkeelle group ryhmäsarakkeen nimi.",
        "sv": "Filen {path} säger inte vilken gruppkolumn den gäller ({known})."
        " Lägg till kolumnen column, eller ge kolumnen group gruppkolumnens namn.",
        "en": "The file {path} does not say which group column it is about ({known})."
        " Add the column named column, or give the column group the name of the group column.",
    }


class PopulationColumnUnknown(CommandRefusal):
    """The file names a group column that was not chosen."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedoston {path} rivillä {row} on sarake ”{value}”, joka ei ole valittu ryhmäsarake ({known})."
        " Korjaa nimi tai valitse sarake valinnalla --group.",
        "sv": "Rad {row} i filen {path} har kolumnen ”{value}”, som inte är en vald gruppkolumn ({known})."
        " Rätta namnet eller välj kolumnen med --group.",
        "en": "Row {row} of the file {path} has the column “{value}”, which is not a chosen group column"
        " ({known}). Mend the name, or choose the column with --group.",
    }


class PopulationGroupUnknown(CommandRefusal):
    """The file has a group in which nobody answered."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kukaan vastaajista ei ole ryhmässä ”{value}” (sarake {column}). Tarkista kirjoitusasu,"
        " tai poista rivi: painot eivät voi puhua niiden puolesta, joita ei ole mukana.",
        "sv": "Ingen av dem som svarade hör till gruppen ”{value}” (kolumnen {column}). Kontrollera"
        " stavningen eller ta bort raden: vikter kan inte tala för dem som inte är med.",
        "en": "Nobody who answered is in the group “{value}” (column {column}). Check the spelling,"
        " or remove the row: weights cannot speak for those who are not there.",
    }


class PopulationGroupMissing(CommandRefusal):
    """People who answered are in a group that has no share above zero."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedostosta {path} puuttuu ryhmän ”{value}” osuus (sarake {column})."
        " Lisää rivi, jolla on nollaa suurempi osuus.",
        "sv": "I filen {path} saknas andelen för gruppen ”{value}” (kolumnen {column})."
        " Lägg till en rad med en andel över noll.",
        "en": "The file {path} lacks the share of the group “{value}” (column {column})."
        " Add a row with a share above zero.",
    }


class PopulationGroupTwice(CommandRefusal):
    """A group has two shares."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Ryhmä ”{value}” on tiedostossa {path} kahdesti, toisen kerran rivillä {row}."
        " Jätä yksi rivi ryhmää kohti.",
        "sv": "Gruppen ”{value}” finns två gånger i filen {path}, andra gången på rad {row}."
        " Lämna en rad per grupp.",
        "en": "The group “{value}” is in the file {path} twice, the second time on row {row}."
        " Leave one row for each group.",
    }


class PopulationShareNegative(CommandRefusal):
    """A share is below zero."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedoston {path} rivillä {row} on negatiivinen osuus {value}."
        " Korjaa se nollaksi tai suuremmaksi.",
        "sv": "Rad {row} i filen {path} har en negativ andel, {value}. Rätta den till noll eller mer.",
        "en": "Row {row} of the file {path} has a negative share, {value}. Mend it to zero or more.",
    }


class PopulationShareUnclear(CommandRefusal):
    """A row lacks a group, or its share is not a number."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedoston {path} riviä {row} ei ymmärretä. Kirjoita ryhmä ja osuus, esimerkiksi 0.25, 25 %"
        " tai ihmisten määrä ilman tuhaterotinta.",
        "sv": "Rad {row} i filen {path} går inte att förstå. Skriv gruppen och andelen, till exempel 0.25,"
        " 25 % eller antalet människor utan tusentalsavgränsare.",
        "en": "Row {row} of the file {path} is not understood. Write the group and its share, for example"
        " 0.25, 25% or the number of people without a thousands separator.",
    }
