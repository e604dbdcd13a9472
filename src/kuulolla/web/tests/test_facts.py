"""What was done is told in words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.urls import reverse

from kuulolla.core.actions import add_member
from kuulolla.core.models import Fact
from kuulolla.core.rules import Role
from kuulolla.core.telling import deed_of
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in
from kuulolla.core.words import every_word

SOURCE = Path(__file__).parents[2]
CAPABILITIES = "core|people|plan|reach|ask|hear|act|measure"
RECORDED = re.compile(rf'\b_?(?:record|tell|new_fact)\(\s*"((?:{CAPABILITIES})\.\w+)"')


def test_every_fact_that_is_recorded_has_words():
    sources = "".join(path.read_text() for path in SOURCE.rglob("*.py") if "tests" not in path.parts)
    kinds = set(RECORDED.findall(sources))
    assert len(kinds) > 40
    assert {kind for kind in kinds if kind.replace(".", ".fact.", 1) not in every_word()} == set()


def test_a_fact_without_words_is_told_by_its_kind():
    assert deed_of(Fact(kind="ask.something_new")) == "ask.something_new"


@pytest.mark.django_db
def test_an_owner_reads_what_was_done_and_by_whom():
    library = an_organisation()
    owner = a_member(library, Role.OWNER)
    add_member(
        "aino@kaupunki.example", name="Aino", role=Role.ANALYST, organisation=library, actor=owner, now=NOON
    )
    page = signed_in(owner).get(reverse("core:facts", args=[library.slug])).content.decode()
    assert "Jäsen sai roolin" in page
    assert "rooli: analyytikko" in page
    assert "core.role_given" in page.partition("?kind=")[2][:20]
