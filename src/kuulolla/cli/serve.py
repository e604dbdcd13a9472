"""`kuulolla serve`, `found` and `link`: the site on this machine, and how somebody gets in."""

from __future__ import annotations

import os
import socket
from pathlib import Path

from kuulolla.cli.screen import Screen
from kuulolla.cli.serve_refusals import NoSuchMember, OrganisationExists, PortTaken
from kuulolla.cli.site import check_whole
from kuulolla.cli.site import set_up as _set_up


def serve(*, host: str, port: int, data: Path | None, demo: bool, screen: Screen) -> None:
    """Bring the database up to date and run the site until it is stopped.

    With `demo` an organisation with a running campaign is made when there is none. Raises a Refusal when
    the extra is missing or the port is taken.
    """
    _check_port(host, port)
    os.environ.setdefault("KUULOLLA_ADDRESS", f"http://localhost:{port}")
    with screen.busy(screen.words("serve.preparing")):
        _set_up(data)
        check_whole()
        _bring_up_to_date()
        owner = _demo() if demo else None
    from kuulolla.web import serving

    serving.serve(host=host, port=port, ready=lambda: _tell(owner, screen))
    screen.say(screen.words("serve.stopped"))


def found(
    name: str,
    *,
    swedish: str,
    owner: str,
    owner_name: str,
    languages: tuple[str, ...],
    data: Path | None,
) -> str:
    """Make an organisation with its owner; gives the link that signs the owner in once.

    Somebody who has an account already keeps the name they have.
    """
    _set_up(data)
    _bring_up_to_date()
    from django.utils.text import slugify

    from kuulolla.core.actions import found_organisation
    from kuulolla.core.clock import now
    from kuulolla.core.models import Organisation, User

    slug = slugify(name)[:60] or "kuulolla"
    if Organisation.objects.filter(slug=slug).exists():
        raise OrganisationExists(name=name)
    user = User.objects.filter(email=owner.lower()).first() or User.objects.create_user(
        owner, name=owner_name
    )
    names = {"fi": name, "en": name} | ({"sv": swedish} if swedish else {"sv": name})
    found_organisation(slug, names=names, languages=languages, owner=user, now=now())
    return _link(user.email)


def link(email: str, *, data: Path | None) -> str:
    """A link that signs the member in once. Raises NoSuchMember."""
    _set_up(data)
    return _link(email)


def _link(email: str) -> str:
    from django.conf import settings

    from kuulolla.core.models import User
    from kuulolla.core.signing import sign_in_path

    user = User.objects.filter(email=email.lower(), is_active=True).first()
    if user is None:
        raise NoSuchMember(email=email)
    return f"{settings.ADDRESS}{sign_in_path(user)}"


def _bring_up_to_date() -> None:
    from django.conf import settings
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)
    if settings.PRODUCTION:
        call_command("collectstatic", verbosity=0, interactive=False)


def _demo() -> str:
    from kuulolla.core.clock import now
    from kuulolla.web.demo import OWNER, load_demo

    load_demo(now=now(), measured=True)
    return OWNER


def _check_port(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise PortTaken(port=port) from error


def _tell(owner: str | None, screen: Screen) -> None:
    """Say where the site is, and how the owner of the demo gets in; nobody reads that of a service."""
    if os.environ.get("NOTIFY_SOCKET"):
        return
    from django.conf import settings

    print(screen.words("serve.address", address=settings.ADDRESS), flush=True)
    if owner is not None:
        print(screen.words("serve.link", link=_link(owner)), flush=True)
    print(screen.words("serve.stop"), flush=True)
