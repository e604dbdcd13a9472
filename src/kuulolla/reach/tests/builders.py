"""What is shared, for tests."""

from __future__ import annotations

from itertools import count

from kuulolla.core.models import Organisation
from kuulolla.core.tests.builders import NOON
from kuulolla.plan.models import Channel
from kuulolla.reach.models import TrackedLink
from kuulolla.reach.rules import Shared

NUMBERS = count(1)
NAMES = {"fi": "Mitä toivoisit kirjastolta?", "sv": "Vad önskar du av biblioteket?"}
INTROS = {
    "fi": "Kerro, mikä saisi sinut käymään useammin. Luemme jokaisen vastauksen.",
    "sv": "Berätta vad som skulle få dig att komma oftare. Vi läser varje svar.",
}


def a_subject(**values) -> Shared:
    """A campaign in Finnish and Swedish, as its own capability hands it over."""
    given = {
        "key": "campaign:17",
        "path": "/c/syksy/",
        "names": NAMES,
        "intros": INTROS,
        "languages": ("fi", "sv"),
    }
    return Shared(**(given | values))


def a_link(organisation: Organisation, channel: Channel, **values) -> TrackedLink:
    """A link of the subject."""
    given = {"subject": "campaign:17", "target": "/c/syksy/", "created_at": NOON, "code": f"k{next(NUMBERS)}"}
    return TrackedLink.objects.create(organisation=organisation, channel=channel, **(given | values))
