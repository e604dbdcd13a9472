"""A draw from the list to the reserve who steps up, checked by the published script on its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from kuulolla.ask.adapters.beacon import Pulse, verified
from kuulolla.ask.models import Draw
from kuulolla.ask.queries.entries_receipts import entry_id_of
from kuulolla.ask.rules.draws import LEAST_AHEAD, moment_of
from kuulolla.ask.tests.draws import a_raffle, enters, forget_draws
from kuulolla.core import clock
from kuulolla.core.models import Fact, Organisation
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import a_member, an_organisation

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PHONE = {"width": 390, "height": 844}
ROUND = 1000
SIGNATURE = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39"
FROZEN = moment_of(ROUND) - LEAST_AHEAD - timedelta(seconds=1)
DRAWN = moment_of(ROUND) + timedelta(seconds=5)
DRAWING = "/o/kaupunki/ask/syksy/drawing/"


class RecordedBeacon:
    """The beacon as it was when round 1000 came out."""

    def pulse(self, round: int) -> Pulse:
        return verified(round, SIGNATURE)


@pytest.fixture
def at(monkeypatch) -> Callable:
    """Sets the clock of the site."""
    return lambda moment: monkeypatch.setattr(clock, "now", lambda: moment)


@pytest.fixture
def tokens(transactional_db, monkeypatch) -> Iterator[dict[str, str]]:  # noqa: ARG001  (opens the database)
    """The receipts' tokens of a closed campaign that people entered, by their codes; one entered twice."""
    monkeypatch.setattr("kuulolla.ask.adapters.beacon.configured", RecordedBeacon)
    campaign = a_raffle(
        an_organisation(),
        people=0,
        opens_at=FROZEN - timedelta(days=20),
        closes_at=FROZEN - timedelta(days=1),
        published_at=FROZEN - timedelta(days=21),
    )
    during = FROZEN - timedelta(days=2)
    who = [f"osallistuja{number}@example.fi" for number in (*range(12), 3)]
    held = [enters(campaign, email=email, now=during) for email in who]
    yield {entry_id_of(token): token for token in held}
    forget_draws()


def freeze(page) -> None:
    page.get_by_role("link", name="Jatka jäädyttämiseen").click()
    page.get_by_label("Olen tarkistanut luettelon.").check()
    page.get_by_role("button", name="Jäädytä luettelo").click()
    page.get_by_role("heading", name="Odotetaan satunnaislukua").wait_for()


def fetched(page, name: str, *, to) -> None:
    """Download a file as a visitor does."""
    with page.expect_download() as begun:
        page.get_by_role("link", name=name).first.click()
    begun.value.save_as(to / name)


def checked(folder) -> subprocess.CompletedProcess[str]:
    """What the published script says in a Python of its own, without our code."""
    command = [sys.executable, "-I", "verify_draw.py", "draw.json", "entries.txt"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_a_draw_from_the_list_to_the_reserve_who_steps_up(tokens, at, opened, inspected, tmp_path) -> None:
    at(FROZEN)
    page = opened(DRAWING, member=a_member(Organisation.objects.get(), Role.EDITOR))
    page.get_by_text("osallistui toisen kerran").wait_for()
    inspected(page)
    page.get_by_role("link", name="Jatka jäädyttämiseen").click()
    inspected(page)
    page.go_back()
    freeze(page)
    inspected(page)

    phone = opened("/c/syksy/draw/", viewport=PHONE, has_touch=True, is_mobile=True)
    inspected(phone)
    phone.get_by_label("Arvontatunnuksesi").fill(next(iter(tokens)))
    phone.get_by_role("button", name="Katso").click()
    phone.get_by_text("Tunnus on luettelossa.").wait_for()

    at(DRAWN)
    page.goto(DRAWING)
    page.get_by_role("button", name="Arvo voittajat").click()
    page.get_by_text("Voittajat on arvottu.").wait_for()
    inspected(page)

    drawn = Draw.objects.across_organisations("the only one").get()
    anyone = opened("/c/syksy/draw/", accept_downloads=True)
    inspected(anyone)
    for name in ("draw.json", "entries.txt", "verify_draw.py"):
        fetched(anyone, name, to=tmp_path)
    said = checked(tmp_path)
    assert (said.returncode, drawn.ranked[0] in said.stdout, SIGNATURE in said.stdout) == (0, True, True)
    ids = (tmp_path / "entries.txt").read_text("ascii")
    (tmp_path / "entries.txt").write_text(ids.replace(drawn.ranked[5], "0" * 26), "ascii")
    assert checked(tmp_path).returncode == 1

    page.get_by_role("link", name="Avaa voittajan sivu").click()
    page.get_by_role("button", name="Näytä yhteystiedot").click()
    page.get_by_role("link", name="osallistuja").wait_for()
    assert Fact.objects.of(drawn.organisation_id).filter(kind="people.contact_viewed").count() == 1
    page.get_by_role("link", name="Kerro voitosta").click()
    inspected(page)
    page.get_by_role("button", name="Merkitse ja lähetä").click()
    page.get_by_role("link", name="Hän ei halua palkintoa").click()
    inspected(page)
    page.get_by_role("button", name="Merkitse ja siirrä palkinto").click()
    page.get_by_role("heading", name="Eivät saa palkintoa").wait_for()
    page.get_by_text(f"Sija 2, {drawn.ranked[1]}").first.wait_for()
    page.set_viewport_size(PHONE)
    inspected(page)

    receipt = opened(f"/r/{tokens[drawn.ranked[0]]}/", viewport=PHONE)
    receipt.get_by_text("palkinto on siirtynyt varavoittajalle").wait_for()
    inspected(receipt)
    receipt.goto(f"/r/{tokens[drawn.ranked[1]]}/")
    receipt.get_by_text("Voitit: Polkupyörä. Otamme sinuun yhteyttä.").wait_for()
    receipt.goto(f"/r/{tokens[drawn.ranked[9]]}/")
    receipt.get_by_text("Sinua ei arvottu voittajaksi tällä kertaa.").wait_for()
    receipt.get_by_text("Sijasi arvonnassa oli 10/12.").wait_for()
