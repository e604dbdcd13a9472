"""Why a whole export is not read, in Finnish, Swedish and English. Nothing of such a file is kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from kuulolla.analysis.refusals import Refusal

_MOST_SHOWN = 12


class ExportRefusal(Refusal):
    """An export was not read."""


class UnknownExport(ExportRefusal):
    """No table in the file is one that is known.

    `titles` are the nearest format's name by language, `missing` the names of the columns it would need,
    `headers` the columns that the file has, so that one of them can be taught. `known` counts those of them
    that the nearest format has; when there are none, the file is not near to anything.
    """

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedostoa {file_name} ei tunnistettu. Lähinnä se on “{nearest}”, mutta siitä puuttuu: "
        "{lacks}. Hae tiedosto alustalta uudelleen tai kerro, mikä sarake on mikä.",
        "sv": "Filen {file_name} kändes inte igen. Närmast är den ”{nearest}”, men den saknar: {lacks}. "
        "Hämta filen på nytt från plattformen eller ange vilken kolumn som är vilken.",
        "en": "The file {file_name} was not recognised. It is nearest to “{nearest}” but lacks: {lacks}. "
        "Fetch it again from the platform, or say which column is which.",
    }

    strange: ClassVar[dict[str, str]] = {
        "fi": "Tiedosto {file_name} ei näytä minkään tunnetun alustan tiedostolta. Sen sarakkeet ovat: "
        "{headers}. Hae tiedosto suoraan alustalta tai kerro, mikä sarake on mikä.",
        "sv": "Filen {file_name} liknar ingen känd plattforms fil. Dess kolumner är: {headers}. "
        "Hämta filen direkt från plattformen eller ange vilken kolumn som är vilken.",
        "en": "The file {file_name} does not look like one from any known platform. Its columns are: "
        "{headers}. Fetch it straight from the platform, or say which column is which.",
    }

    def __init__(
        self,
        *,
        file_name: str,
        nearest: str,
        titles: dict[str, str],
        missing: Sequence[str],
        headers: Sequence[str],
        known: int,
    ) -> None:
        super().__init__(
            file_name=file_name,
            nearest=nearest,
            titles=titles,
            missing=tuple(missing),
            headers=tuple(headers),
            known=known,
        )
        self.nearest = nearest
        self.titles = titles
        self.missing = tuple(missing)
        self.headers = tuple(headers)
        self.known = known

    def message(self, language: str) -> str:
        """The sentence with the nearest format's name in the same language."""
        messages = self.messages if self.known else self.strange
        return messages[language].format(
            file_name=self.values["file_name"],
            nearest=self.titles[language],
            lacks=", ".join(self.missing),
            headers=", ".join(self.headers[:_MOST_SHOWN]),
        )


class LostIds(ExportRefusal):
    """A spreadsheet program has rounded the ids: `example` is such as 1.22158E+17."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedostossa {file_name} tunnukset ovat pyöristyneet ({example}), joten julkaisuja ei voi "
        "tunnistaa. Hae tiedosto alustalta uudelleen äläkä tallenna sitä taulukko-ohjelmassa.",
        "sv": "I filen {file_name} har id-numren avrundats ({example}), så inläggen går inte att känna igen. "
        "Hämta filen på nytt från plattformen och spara den inte i ett kalkylprogram.",
        "en": "The ids in {file_name} have been rounded ({example}), so the posts cannot be told apart. "
        "Fetch the file from the platform again and do not save it in a spreadsheet program.",
    }


class EmptyExport(ExportRefusal):
    """The file has no bytes or no text."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedosto {file_name} on tyhjä. Hae se alustalta uudelleen.",
        "sv": "Filen {file_name} är tom. Hämta den på nytt från plattformen.",
        "en": "The file {file_name} is empty. Fetch it from the platform again.",
    }


class ExportTooLarge(ExportRefusal):
    """The file, or what it unpacks to, is larger than an export of figures ever is."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedosto {file_name} on liian suuri luettavaksi. Hae alustalta lyhyempi ajanjakso kerrallaan.",
        "sv": "Filen {file_name} är för stor för att läsas. Hämta en kortare period åt gången.",
        "en": "The file {file_name} is too large to be read. Fetch a shorter period at a time.",
    }


class ExportLocked(ExportRefusal):
    """The file is encrypted."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedosto {file_name} on suojattu salasanalla. Tallenna kopio ilman salasanaa.",
        "sv": "Filen {file_name} är skyddad med lösenord. Spara en kopia utan lösenord.",
        "en": "The file {file_name} is protected with a password. Save a copy without the password.",
    }


class UnreadableExport(ExportRefusal):
    """The file is damaged or of a kind that no platform gives."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedostoa {file_name} ei voi lukea. Sen pitää olla alustalta haettu CSV-, Excel-, ZIP- "
        "tai JSON-tiedosto.",
        "sv": "Filen {file_name} går inte att läsa. Den ska vara en CSV-, Excel-, ZIP- eller JSON-fil "
        "som hämtats från plattformen.",
        "en": "The file {file_name} cannot be read. It must be a CSV, Excel, ZIP or JSON file "
        "fetched from the platform.",
    }
