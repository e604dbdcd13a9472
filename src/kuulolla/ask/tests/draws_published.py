"""A round of drand's quicknet as it came out, and draws as they are published: no test asks the network."""

from __future__ import annotations

from datetime import timedelta

from kuulolla.ask.rules.draw_words import Source
from kuulolla.ask.rules.draws import (
    QUICKNET,
    DrawFigures,
    PrizeFigures,
    commitment_of,
    digest_of,
    moment_of,
    randomness_of,
    ranking,
)

ROUND = 1000
SIGNATURE = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39"
RANDOMNESS = "fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd"
ANSWER = {"round": ROUND, "randomness": RANDOMNESS, "signature": SIGNATURE}


ENTRIES = tuple(f"{number * 7919:026x}" for number in range(1, 13))
"""Twelve codes of entries, in sorted order."""
SECRETS = ("kolme sinistä kuutiota, Ähtäri", "neljä vihreää palloa ja 17 kenkää")
"""What two members committed to, in the order of their commitments."""


def a_frozen_list(**given: object) -> DrawFigures:
    """A list of twelve entries, half an hour before its round."""
    figures = {
        "campaign": "pyora",
        "campaign_names": {"fi": "Mitä toivot somekanaviltamme?", "sv": "Vad önskar du?", "en": "What next?"},
        "organisation_names": {"fi": "Kunnan kirjasto", "sv": "Kommunens bibliotek", "en": "The library"},
        "number": 1,
        "reason": "",
        "frozen_at": moment_of(ROUND) - timedelta(minutes=30),
        "count": len(ENTRIES),
        "digest": digest_of(ENTRIES),
        "excluded": {"double": 2, "staff": 1, "withdrawn": 0},
        "source": Source.DRAND,
        "round": ROUND,
        "round_at": moment_of(ROUND),
        "winners": 2,
        "reserves": 3,
        "prizes": (
            PrizeFigures({"fi": "Kaupunkipyörä.", "sv": "Stadscykel", "en": "City bicycle"}, 1),
            PrizeFigures({"fi": "Lahjakortti", "sv": "Presentkort", "en": "Gift card"}, 1),
        ),
        "page": "https://kysely.kunta.example/c/pyora/draw/",
    }
    return DrawFigures(**(figures | given))


def a_draw(**given: object) -> DrawFigures:
    """The same list, drawn from by the recorded round."""
    figures = {
        "randomness": RANDOMNESS,
        "signature": SIGNATURE,
        "mirrors": QUICKNET.mirrors[:2],
        "drawn_at": moment_of(ROUND) + timedelta(minutes=4),
        "ranked": ranking(RANDOMNESS, ENTRIES),
    }
    return a_frozen_list(**(figures | given))


def a_draw_by_members(**given: object) -> DrawFigures:
    """The same list, drawn from by the secrets of two members."""
    randomness = randomness_of(SECRETS)
    figures = {
        "source": Source.MEMBERS,
        "round": None,
        "round_at": None,
        "commitments": tuple(commitment_of(secret) for secret in SECRETS),
        "secrets": SECRETS,
        "randomness": randomness,
        "drawn_at": moment_of(ROUND),
        "ranked": ranking(randomness, ENTRIES),
    }
    return a_frozen_list(**(figures | given))
