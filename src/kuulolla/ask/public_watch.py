"""What is seen of how a form was sent, and the proof of work that is asked when a network sends many."""

from __future__ import annotations

import json
from base64 import b64decode
from datetime import datetime
from functools import lru_cache
from ipaddress import ip_address
from typing import Any

from altcha.v1 import create_challenge, extract_params, verify_solution
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from kuulolla.ask.public_form import stamp_key
from kuulolla.ask.rules.suspicion import NetworkRates, Signs, age_of, suspicions_of

TRAP = "more_about_you"
HARDEST = 60_000
rates = NetworkRates()


def suspicions(request: HttpRequest, *, now: datetime) -> tuple[str, ...]:
    """What is unusual about a sent form, as words' keys. No address is kept."""
    seconds = now.timestamp()
    return suspicions_of(
        Signs(
            trap_filled=bool(request.POST.get(TRAP)),
            age=age_of(request.POST.get("seen", ""), seconds=seconds, key=stamp_key()),
            from_elsewhere=request.headers.get("Sec-Fetch-Site") == "cross-site",
            sent_from_network=rates.count(address_of(request), seconds=seconds),
        )
    )


def address_of(request: HttpRequest) -> str:
    """Where a request came from. Behind a proxy of our own, what that proxy saw last."""
    peer = request.META.get("REMOTE_ADDR", "")
    passed_on = request.headers.get("X-Forwarded-For", "")
    return passed_on.rpartition(",")[2].strip() if passed_on and _is_ours(peer) else peer


def challenge_for(name: str) -> str:
    """Work for a browser, as JSON: which number makes the hash? Good for this receipt only."""
    challenge = create_challenge(
        algorithm="SHA-256",
        max_number=HARDEST,
        salt_length=12,
        hmac_key=_proof_key(),
        salt="",
        number=None,
        expires=None,
        params={"for": name},
    )
    return json.dumps(challenge.to_dict())


def is_proved(payload: str, *, name: str) -> bool:
    """Whether the work was done, for this receipt."""
    solution = _read(payload)
    if solution is None or extract_params(solution).get("for") != [name]:
        return False
    done, _ = verify_solution(solution, _proof_key(), check_expires=False)
    return bool(done)


def _read(payload: str) -> Any:  # Any: what somebody sent
    """The sent solution; None when it is none."""
    try:
        solution = json.loads(b64decode(payload))
    except ValueError:
        return None
    return solution if isinstance(solution, dict) and isinstance(solution.get("salt"), str) else None


def _is_ours(peer: str) -> bool:
    try:
        return ip_address(peer).is_private
    except ValueError:
        return True


@lru_cache(maxsize=1)
def _proof_key() -> str:
    return salted_hmac("kuulolla.ask.proof", "", algorithm="sha256").hexdigest()
