"""Signs that no person filled in a form. A sign is a flag for an editor to see: nothing is dropped."""

from __future__ import annotations

import hmac
import secrets
from collections import Counter
from dataclasses import dataclass, field
from hashlib import sha256
from ipaddress import IPv6Address, ip_address, ip_network

TRAP = "ask.suspicion.trap"
NO_STAMP = "ask.suspicion.no_stamp"
TOO_FAST = "ask.suspicion.too_fast"
ELSEWHERE = "ask.suspicion.elsewhere"
CROWD = "ask.suspicion.crowd"
UNPROVED = "ask.suspicion.unproved"

FASTEST_SECONDS = 2
MOST_FROM_A_NETWORK = 30
WINDOW_SECONDS = 600
STAMP_SIGN = 16


@dataclass(frozen=True, slots=True)
class Signs:
    """What is known of how a form was sent. `age` is None when the form's time was missing or forged."""

    trap_filled: bool = False
    age: float | None = 60
    from_elsewhere: bool = False
    sent_from_network: int = 1


def suspicions_of(signs: Signs) -> tuple[str, ...]:
    """The words' keys of what is unusual, in a fixed order.

    A form may have been kept by a cache or left open for a day, so only what is impossible counts. A form
    of ours from the future is not: the server's clock was put back since it was given out.
    """
    found = {
        TRAP: signs.trap_filled,
        NO_STAMP: signs.age is None,
        TOO_FAST: signs.age is not None and 0 <= signs.age < FASTEST_SECONDS,
        ELSEWHERE: signs.from_elsewhere,
        CROWD: signs.sent_from_network > MOST_FROM_A_NETWORK,
        UNPROVED: signs.sent_from_network > MOST_FROM_A_NETWORK,
    }
    return tuple(key for key, holds in found.items() if holds)


def stamp(seconds: int, *, key: bytes) -> str:
    """The time a form was given out, signed."""
    return f"{seconds:x}.{_sign(f'{seconds:x}', key=key)}"


def age_of(written: str, *, seconds: float, key: bytes) -> float | None:
    """How old a stamp is; None when it is not ours."""
    told, _, sign = written.partition(".")
    if not sign.isascii() or not hmac.compare_digest(sign, _sign(told, key=key)):
        return None
    return seconds - int(told, 16)


def _sign(told: str, *, key: bytes) -> str:
    return hmac.digest(key, told.encode(), sha256).hex()[:STAMP_SIGN]


def network_of(address: str) -> str:
    """The /24 or /48 an address lies in; "" when it is no address."""
    try:
        host = ip_address(address.strip())
    except ValueError:
        return ""
    if isinstance(host, IPv6Address) and host.ipv4_mapped:
        host = host.ipv4_mapped
    return str(ip_network((host, 24 if host.version == 4 else 48), strict=False))


@dataclass
class NetworkRates:
    """How many forms came from each network in the last ten minutes or so.

    Only in memory, and only under a hash with a salt that is thrown away with the counts, so no address
    can be had back.
    """

    began: float = 0.0
    salt: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    counts: Counter[bytes] = field(default_factory=Counter)

    def count(self, address: str, *, seconds: float) -> int:
        """One more form from the network of the address: how many that makes."""
        if not 0 <= seconds - self.began < WINDOW_SECONDS:
            self.began, self.salt, self.counts = seconds, secrets.token_bytes(32), Counter()
        network = network_of(address)
        if not network:
            return 0
        name = hmac.digest(self.salt, network.encode(), sha256)[:8]
        self.counts[name] += 1
        return self.counts[name]
