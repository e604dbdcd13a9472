"""What is seen of how a form was sent, and the proof of work that is asked when a network sends many."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from ipaddress import ip_address
from typing import Any

from altcha.v1 import create_challenge, extract_params, verify_solution
from django.utils.crypto import salted_hmac

from kuulolla.ask.public_form import stamp_key
from kuulolla.ask.rules.answering import Posted
from kuulolla.ask.rules.suspicion import NetworkRates, Signs, age_of, suspicions_of

TRAP = "more_about_you"
HARDEST = 60_000
rates = NetworkRates()


@dataclass(frozen=True, slots=True)
class SentForm:
    """A form as it came: its fields, the server's account of the request (WSGI), the sender's language."""

    fields: Posted
    environ: Mapping[str, Any]  # Any: as WSGI has it
    language: str

    def value(self, name: str) -> str:
        """What a field says; "" when it is not there."""
        values = self.fields.get(name)
        return values[-1] if values else ""


def suspicions(form: SentForm, *, now: datetime) -> tuple[str, ...]:
    """What is unusual about a sent form, as words' keys. No address is kept."""
    seconds = now.timestamp()
    return suspicions_of(
        Signs(
            trap_filled=bool(form.value(TRAP)),
            age=age_of(form.value("seen"), seconds=seconds, key=stamp_key()),
            from_elsewhere=form.environ.get("HTTP_SEC_FETCH_SITE") == "cross-site",
            sent_from_network=rates.count(address_of(form.environ), seconds=seconds),
        )
    )


def address_of(environ: Mapping[str, Any]) -> str:  # Any: as WSGI has it
    """Where a request came from. Behind a proxy of our own, what that proxy saw last."""
    peer: str = environ.get("REMOTE_ADDR", "")
    passed_on: str = environ.get("HTTP_X_FORWARDED_FOR", "")
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
