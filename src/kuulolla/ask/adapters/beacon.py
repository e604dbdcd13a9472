"""The public randomness beacon: drand's quicknet, asked from several mirrors and checked here.

It is asked only when somebody draws. A mirror need not be trusted: the signature is verified with the
network's public key (drand-verify), and the randomness is the signature's SHA-256.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass, replace
from http.client import HTTPException
from typing import ClassVar, Protocol
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from django.conf import settings
from drand_verify import verify_quicknet  # type: ignore[import-untyped]  # it has no types

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.rules.draws import QUICKNET, RoundNotYet, address_of

__all__ = [
    "Beacon",
    "BeaconUnreachable",
    "HttpBeacon",
    "MirrorsDisagree",
    "Pulse",
    "RoundNotYet",
    "SignatureWrong",
    "configured",
    "verified",
]

ENOUGH = 2
TIMEOUT = 6.0  # seconds for all mirrors together
LARGEST = 10_000  # bytes of an answer; a real one has about 250
HEADERS = {"Accept": "application/json", "User-Agent": "kuulolla"}  # urllib's own name is often turned away
TOO_EARLY = frozenset({404, 425})
SIGNATURE = re.compile(r"(?<![0-9a-f])[0-9a-f]{96}(?![0-9a-f])")
ROUNDS = range(1, 2**63)


class BeaconUnreachable(Refusal):
    """Fewer than two mirrors gave the round."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Satunnaislukua ei saatu kahdesta lähteestä. Yritä hetken päästä uudelleen tai hae se itse"
        " selaimella osoitteesta {address} ja liitä se tähän.",
        "sv": "Slumptalet gick inte att få från två källor. Försök igen om en stund, eller hämta det själv"
        " i webbläsaren på {address} och klistra in det här.",
        "en": "The random number could not be had from two sources. Try again in a moment, or fetch it"
        " yourself in a browser at {address} and paste it here.",
    }


class MirrorsDisagree(Refusal):
    """Two mirrors gave different values for one round."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Lähteet {one} ja {other} antoivat kierrokselle {round} eri luvun. Arvontaa ei tehty. Yritä"
        " myöhemmin uudelleen ja kerro asiasta ylläpitäjälle.",
        "sv": "Källorna {one} och {other} gav olika tal för omgång {round}. Lottningen gjordes inte. Försök"
        " igen senare och berätta om saken för administratören.",
        "en": "The sources {one} and {other} gave different numbers for round {round}. The draw was not"
        " made. Try again later, and tell your administrator.",
    }


class SignatureWrong(Refusal):
    """What was given is not the network's signature of the round."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tämä ei ole kierroksen {round} allekirjoitus, joten arvontaa ei tehty. Tarkista, että kierros"
        " on oikea ja että kopioit tekstin kokonaan.",
        "sv": "Det här är inte signaturen för omgång {round}, så lottningen gjordes inte. Kontrollera att"
        " omgången är rätt och att du kopierade hela texten.",
        "en": "This is not the signature of round {round}, so the draw was not made. Check that the round is"
        " the right one and that you copied the whole text.",
    }


@dataclass(frozen=True)
class Pulse:
    """A round that is out and verified. `mirrors` gave it; a pasted one has none."""

    round: int
    randomness: str
    signature: str
    mirrors: tuple[str, ...] = ()


class Beacon(Protocol):
    """Where randomness that nobody chose comes from."""

    def pulse(self, round: int) -> Pulse:
        """The round. Raises BeaconUnreachable, RoundNotYet, MirrorsDisagree, SignatureWrong."""
        ...


@dataclass(frozen=True)
class _Answer:
    mirror: str
    signature: str
    randomness: str


@dataclass(frozen=True)
class HttpBeacon:
    """Mirrors over HTTP, all asked at once. Two must answer in `timeout` seconds, and all alike."""

    mirrors: Sequence[str]
    timeout: float = TIMEOUT

    def pulse(self, round: int) -> Pulse:
        """The round, compared and verified; as Beacon."""
        asked = self._ask(round)
        answers = [answer for each in asked if (answer := _answer(each)) is not None]
        if len(answers) < ENOUGH:
            if any(_said_too_early(each) for each in asked):
                raise RoundNotYet(round=round)
            raise BeaconUnreachable(address=address_of(round, mirror=QUICKNET.mirrors[0]))
        _check_alike(answers, round=round)
        pulse = verified(round, answers[0].signature)
        if answers[0].randomness != pulse.randomness:
            raise SignatureWrong(round=round)
        return replace(pulse, mirrors=tuple(answer.mirror for answer in answers))

    def _ask(self, round: int) -> list[Future[_Answer]]:
        """What every mirror said or why it did not, after `timeout` at the latest (names looked up too)."""
        if not self.mirrors:
            return []
        pool = ThreadPoolExecutor(len(self.mirrors), thread_name_prefix="beacon")
        asked = [pool.submit(_fetched, mirror, round=round, timeout=self.timeout) for mirror in self.mirrors]
        pool.shutdown(wait=False)
        done = wait(asked, timeout=self.timeout).done
        return [each for each in asked if each in done]


def verified(round: int, text: str) -> Pulse:
    """The pulse of a signature that a person pasted: its 96 digits, or the beacon's whole answer.

    Raises SignatureWrong.
    """
    found = SIGNATURE.search(text.lower())  # the verifier panics at what is not hexadecimal
    if found is None or round not in ROUNDS:
        raise SignatureWrong(round=round)
    try:
        randomness: str = verify_quicknet(round, found[0])
    except ValueError as wrong:
        raise SignatureWrong(round=round) from wrong
    return Pulse(round, randomness, found[0])


def configured() -> Beacon:
    """The beacon that this installation asks; one without mirrors is never reached."""
    return HttpBeacon(settings.BEACON_MIRRORS)


def _fetched(mirror: str, *, round: int, timeout: float) -> _Answer:
    """What a mirror says of the round. Raises OSError, HTTPException, ValueError, KeyError, TypeError."""
    request = Request(address_of(round, mirror=mirror), headers=HEADERS)
    with urlopen(request, timeout=timeout) as response:
        said = json.loads(response.read(LARGEST))
    if said["round"] != round:
        raise ValueError(f"{mirror} gave another round")
    return _Answer(mirror, str(said["signature"]).lower(), str(said["randomness"]).lower())


def _answer(asked: Future[_Answer]) -> _Answer | None:
    """The answer; none from a mirror that is down or answers something else."""
    with suppress(OSError, HTTPException, ValueError, KeyError, TypeError):
        return asked.result()
    return None


def _said_too_early(asked: Future[_Answer]) -> bool:
    failed = asked.exception()
    return isinstance(failed, HTTPError) and failed.code in TOO_EARLY


def _check_alike(answers: Sequence[_Answer], *, round: int) -> None:
    first = answers[0]
    for other in answers[1:]:
        if (other.signature, other.randomness) != (first.signature, first.randomness):
            raise MirrorsDisagree(one=first.mirror, other=other.mirror, round=round)
