"""What can be said of another site: its name, and the hosts that its pages come from."""

from __future__ import annotations

from typing import ClassVar
from urllib.parse import urlsplit

from kuulolla.analysis.refusals import Refusal

KEY_LENGTH = 12
MOST_HOSTS, LONGEST_HOST = 20, 253


class NotAHost(Refusal):
    """A host's name that cannot be one."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "”{host}” ei ole verkko-osoitteen nimi. Kirjoita esimerkiksi kauppa.kaupunki.fi.",
        "sv": "”{host}” är inte namnet i en webbadress. Skriv till exempel butik.staden.fi.",
        "en": "“{host}” is not the name in a web address. Write for example shop.city.fi.",
    }


class TooManyHosts(Refusal):
    """More hosts than a site has."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Yhdellä sivustolla voi olla enintään {most} osoitetta.",
        "sv": "En webbplats kan ha högst {most} adresser.",
        "en": "One site can have {most} addresses at most.",
    }


def hosts_in(text: str) -> list[str]:
    """The hosts that somebody typed or pasted, as addresses or names, each once. Raises a Refusal."""
    hosts = list(dict.fromkeys(_host(word) for word in text.replace(",", " ").split()))
    if len(hosts) > MOST_HOSTS:
        raise TooManyHosts(most=MOST_HOSTS)
    return hosts


def _host(word: str) -> str:
    try:
        host = urlsplit(word if "//" in word else f"//{word}").hostname or ""
        named = host.encode("idna").decode()
    except ValueError:
        named = ""
    if not named or len(named) > LONGEST_HOST or named.strip("abcdefghijklmnopqrstuvwxyz0123456789-."):
        raise NotAHost(host=word)
    return named
