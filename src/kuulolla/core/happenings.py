"""What happened to somebody on a page, told by the page to whatever measures it; nobody needs to listen.

A view puts it into the request's own account (WSGI's environ, Django's `request.META`), and it is read there
after the answer has begun. It says nothing of who somebody is. `reference` is the service's own key of what
they do there (a form that was given out), used only where following a path is decided on or agreed to.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any

HAPPENED = "kuulolla.happened"
BY_MESSAGE = "message"
"""The channel's tag in the links that messages hold."""
CONSENTED = "kuulolla.consented"
"""Where whatever measures puts, by organisation, how the references of somebody begin who has agreed to be
followed."""


@dataclass(frozen=True, slots=True)
class Happening:
    """`name` as milestones know it (form_opened), `subject` what it is about (`campaign:17`).

    `detail` is a plain key such as a question's number, `channel` the channel's tag.
    """

    organisation: int
    name: str
    subject: str = ""
    detail: str = ""
    channel: str = ""
    reference: str = ""


def tell_happened(environ: MutableMapping[str, Any], happening: Happening) -> None:  # Any: as WSGI has it
    """Note what happened while this request was answered."""
    environ.setdefault(HAPPENED, []).append(happening)


def happened(environ: MutableMapping[str, Any]) -> list[Happening]:  # Any: as WSGI has it
    """What was noted, in order."""
    found: list[Happening] = environ.get(HAPPENED, [])
    return found


def consented_reference(environ: Mapping[str, Any], organisation: int) -> str:  # Any: as WSGI has it
    """How a new reference of this visitor begins, when they have agreed to be followed; else "".

    All references that begin alike are one journey.
    """
    found: Mapping[int, str] = environ.get(CONSENTED, {})
    return found.get(organisation, "")
