"""How winners are drawn so that anyone can check it: list, public randomness, ranking.

The ids of the entries are frozen and their digest is published together with a coming round of drand's
public beacon "quicknet". When the round is out, the entries are ranked by the SHA-256 of its randomness
and their id. Without a network two members commit to a secret each and reveal them afterwards.
The bytes are described for readers in `ask/words/draw_record.py`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import ClassVar

from kuulolla.analysis.refusals import Refusal

LEAST_AHEAD = timedelta(minutes=10)
LEAST_SECRET = 20


@dataclass(frozen=True)
class Chain:
    """A drand network: round 1 came out at `genesis`, and one follows every `period`."""

    name: str
    chain_hash: str
    genesis: datetime
    period: timedelta
    mirrors: tuple[str, ...]


QUICKNET = Chain(
    name="quicknet",
    chain_hash="52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971",
    genesis=datetime.fromtimestamp(1692803367, UTC),
    period=timedelta(seconds=3),
    mirrors=(
        "https://api.drand.sh",
        "https://api2.drand.sh",
        "https://api3.drand.sh",
        "https://drand.cloudflare.com",
    ),
)


class NobodyToDraw(Refusal):
    """The list would be empty."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Arvonnassa ei ole yhtään osallistumista, joten listaa ei voi jäädyttää.",
        "sv": "Det finns inga deltaganden i lottningen, så listan kan inte frysas.",
        "en": "There are no entries in the draw, so the list cannot be frozen.",
    }


class RoundTooSoon(Refusal):
    """Somebody could already know the randomness of the round, or nearly."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Satunnaisluvun pitää syntyä vasta vähintään {minutes} minuutin päästä. Valitse myöhempi aika.",
        "sv": "Slumptalet får uppstå först om minst {minutes} minuter. Välj en senare tid.",
        "en": "The random number must come out at least {minutes} minutes from now. Choose a later time.",
    }


class RoundNotYet(Refusal):
    """The round has not come out."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kierroksen {round} satunnaislukua ei ole vielä julkaistu. Odota ja yritä sitten uudelleen.",
        "sv": "Slumptalet för omgång {round} har inte publicerats ännu. Vänta och försök sedan igen.",
        "en": "The random number of round {round} is not out yet. Wait, and then try again.",
    }


class SecretTooShort(Refusal):
    """A secret that could be guessed from its commitment."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Salainen teksti on liian lyhyt. Kirjoita yhdelle riville vähintään {least} merkkiä, joita"
        " kukaan ei arvaa.",
        "sv": "Den hemliga texten är för kort. Skriv på en rad minst {least} tecken som ingen kan gissa.",
        "en": "The secret text is too short. Write at least {least} characters on one line that nobody"
        " can guess.",
    }


class SecretDiffers(Refusal):
    """The secret is not the one that was committed to."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Teksti ei ole se, johon sitouduit. Anna se täsmälleen samoin, myös isot kirjaimet ja välit.",
        "sv": "Texten är inte den som du band dig vid. Ange den exakt lika, även versaler och mellanslag.",
        "en": "This is not the text you committed to. Give it exactly as it was, capitals and spaces too.",
    }


class SameCommitment(Refusal):
    """Both members would bring the same secret, so one of them would bring nothing."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Toinen jäsen on jo sitoutunut samaan tekstiin. Keksi oma teksti.",
        "sv": "Den andra medlemmen har redan bundit sig vid samma text. Hitta på en egen text.",
        "en": "The other member has already committed to the same text. Make up one of your own.",
    }


@dataclass(frozen=True)
class PrizeFigures:
    """One prize of a draw: the next `count` in the ranking win it."""

    names: Mapping[str, str]
    count: int


@dataclass(frozen=True)
class DrawFigures:
    """Everything that is published of one freeze and its draw; nothing in it leads to a person.

    Names are by language. `excluded` counts by Reason and `source` is a Source (draw_words). What comes
    with the draw is empty before it. `commitments` are sorted, and `secrets` in the same order. `ranked`
    begins with the winners and the reserves; what follows them is not written into the record. With
    `prizes`, their counts add up to `winners`. `page` is the public address of the draw.
    """

    campaign: str
    campaign_names: Mapping[str, str]
    organisation_names: Mapping[str, str]
    number: int
    reason: str
    frozen_at: datetime
    count: int
    digest: str
    excluded: Mapping[str, int]
    source: str
    winners: int
    reserves: int
    round: int | None = None
    round_at: datetime | None = None
    commitments: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()
    randomness: str = ""
    signature: str = ""
    mirrors: tuple[str, ...] = ()
    drawn_at: datetime | None = None
    ranked: tuple[str, ...] = ()
    prizes: tuple[PrizeFigures, ...] = ()
    page: str = ""

    @property
    def is_drawn(self) -> bool:
        """Whether the draw has been made."""
        return self.drawn_at is not None

    @property
    def winning(self) -> tuple[str, ...]:
        """The ids of the winners, by rank."""
        return self.ranked[: self.winners]

    @property
    def reserved(self) -> tuple[str, ...]:
        """The ids of the reserve winners, by rank."""
        return self.ranked[self.winners : self.winners + self.reserves]


def listed_ids(ids: Iterable[str]) -> str:
    """The published list, `entries.txt`: sorted ids, one a line, no newline at the end.

    Its bytes are what the digest is of. Raises ValueError for an id that comes twice, is empty or is
    anything but visible ASCII.
    """
    ordered = sorted(ids)
    if len(set(ordered)) != len(ordered):
        raise ValueError("an id comes twice")
    if not all(each and each.isascii() and each.isprintable() and " " not in each for each in ordered):
        raise ValueError("an id is not visible ASCII")
    return "\n".join(ordered)


def digest_of(ids: Iterable[str]) -> str:
    """The SHA-256 of the published list in hexadecimal digits. Raises ValueError as `listed_ids`."""
    return _sha256(listed_ids(ids))


def ranking(randomness: str, ids: Iterable[str]) -> tuple[str, ...]:
    """Every id once, by the SHA-256 of `randomness|id`, lowest first. The order of `ids` has no say."""
    return tuple(sorted(set(ids), key=lambda each: (_sha256(f"{randomness}|{each}"), each)))


def round_at(moment: datetime) -> int:
    """The newest round that is out at the moment."""
    return (moment - QUICKNET.genesis) // QUICKNET.period + 1


def moment_of(round: int) -> datetime:
    """When a round comes out, in UTC."""
    return QUICKNET.genesis + (round - 1) * QUICKNET.period


def first_round(*, after: datetime) -> int:
    """The first round that comes out at the moment or after it."""
    newest = round_at(after)
    return newest if moment_of(newest) == after else newest + 1


def address_of(round: int, *, mirror: str) -> str:
    """Where a mirror shows the round."""
    return f"{mirror}/{QUICKNET.chain_hash}/public/{round}"


def addresses_of(round: int) -> tuple[str, ...]:
    """Where anyone can see the round for themselves."""
    return tuple(address_of(round, mirror=mirror) for mirror in QUICKNET.mirrors)


def check_ahead(round: int, *, now: datetime) -> None:
    """Raises RoundTooSoon for a round less than LEAST_AHEAD away."""
    if moment_of(round) < now + LEAST_AHEAD:
        raise RoundTooSoon(minutes=LEAST_AHEAD // timedelta(minutes=1))


def check_is_out(round: int, *, now: datetime) -> None:
    """Raises RoundNotYet before the round's moment."""
    if now < moment_of(round):
        raise RoundNotYet(round=round)


def check_secret(secret: str, *, others: Collection[str] = ()) -> None:
    """Raises SecretTooShort, and SameCommitment when its commitment is among those of the others."""
    if len(secret.strip()) < LEAST_SECRET or not secret.isprintable():
        raise SecretTooShort(least=LEAST_SECRET)
    if commitment_of(secret) in others:
        raise SameCommitment


def commitment_of(secret: str) -> str:
    """What is published before: the SHA-256 of the secret's UTF-8 text."""
    return _sha256(secret)


def randomness_of(secrets: Iterable[str]) -> str:
    """The randomness that secrets make together: joined by "|" in the order of their sorted commitments."""
    return _sha256("|".join(sorted(secrets, key=commitment_of)))


def _sha256(text: str) -> str:
    return sha256(text.encode()).hexdigest()
