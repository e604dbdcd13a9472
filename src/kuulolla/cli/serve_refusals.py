"""What can keep the site from starting."""

from __future__ import annotations

from typing import ClassVar

from kuulolla.cli.refusals import CommandRefusal


class WebNotInstalled(CommandRefusal):
    """The extra for the site is missing."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Sivusto ei ole asennettuna. Asenna se: pip install 'kuulolla[web]'",
        "sv": "Webbplatsen är inte installerad. Installera den: pip install 'kuulolla[web]'",
        "en": "The site is not installed. Install it with: pip install 'kuulolla[web]'",
    }


class PortTaken(CommandRefusal):
    """Somebody else answers there."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Portti {port} on varattu. Valitse toinen, esimerkiksi: --port 8001",
        "sv": "Porten {port} är upptagen. Välj en annan, till exempel: --port 8001",
        "en": "Port {port} is taken. Choose another, for example: --port 8001",
    }


class OwnerNotGiven(CommandRefusal):
    """The organisation has no owner."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kerro omistajan sähköpostiosoite, esimerkiksi: --owner nimi@kunta.example",
        "sv": "Ange ägarens e-postadress, till exempel: --owner namn@kommun.example",
        "en": "Give the owner's e-mail address, for example: --owner name@town.example",
    }


class OrganisationExists(CommandRefusal):
    """There is one by that name."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Organisaatio “{name}” on jo olemassa. Kirjautumislinkin saat komennolla kuulolla link OSOITE",
        "sv": "Organisationen “{name}” finns redan. En inloggningslänk fås med kuulolla link ADRESS",
        "en": "The organisation “{name}” exists already. kuulolla link ADDRESS gives a sign-in link",
    }


class NoSuchMember(CommandRefusal):
    """Nobody has that address."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kenelläkään ei ole osoitetta {email}. Tarkista osoite.",
        "sv": "Ingen har adressen {email}. Kontrollera adressen.",
        "en": "Nobody has the address {email}. Check it.",
    }


class UnknownLanguage(CommandRefusal):
    """A language that is not spoken here."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kielet ovat fi, sv ja en, esimerkiksi: --languages fi,sv",
        "sv": "Språken är fi, sv och en, till exempel: --languages fi,sv",
        "en": "The languages are fi, sv and en, for example: --languages fi,sv",
    }
