"""References that lead to nobody, and a salt that is thrown away."""

from __future__ import annotations

import pytest

from kuulolla.measure.pseudonyms import DailySalt, daily_pseudonym, journey_of, outside_journey, reference_of

FRIDAY, SATURDAY = 20261120, 20261121
KEY = "0123456789abcdef" * 2


def test_all_processes_have_the_days_salt_and_only_the_owner_can_read_it(tmp_path):
    salt = DailySalt(tmp_path).of(FRIDAY)
    assert DailySalt(tmp_path).of(FRIDAY) == salt
    assert (tmp_path / "pseudonyms" / "salt").stat().st_mode & 0o777 == 0o600


def test_a_new_days_salt_takes_the_place_of_the_old_one_which_is_gone(tmp_path):
    salts = DailySalt(tmp_path)
    friday = salts.of(FRIDAY)
    saturday = salts.of(SATURDAY)
    lying = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert friday != saturday
    assert saturday.hex().encode() in lying
    assert friday.hex().encode() not in lying


def test_a_salt_that_was_left_half_written_is_made_anew(tmp_path):
    DailySalt(tmp_path).of(FRIDAY)
    (tmp_path / "pseudonyms" / "salt").write_text(f"{FRIDAY} 00ff")
    assert len(DailySalt(tmp_path).of(FRIDAY)) == 32


def test_yesterdays_salt_goes_also_when_nobody_comes(tmp_path):
    salts = DailySalt(tmp_path)
    salts.of(FRIDAY)
    assert not salts.forget_old(FRIDAY)
    assert salts.forget_old(SATURDAY)
    assert not (tmp_path / "pseudonyms" / "salt").exists()
    assert not salts.forget_old(SATURDAY)


@pytest.mark.parametrize("other", [{"host": "b"}, {"address": "2"}, {"agent": "y"}])
def test_a_pseudonym_follows_from_host_address_browser_and_salt(other):
    visitor = {"host": "a", "address": "1", "agent": "x"}
    one = daily_pseudonym(b"salt", **visitor)
    assert one == daily_pseudonym(b"salt", **visitor)
    assert one != daily_pseudonym(b"salt", **(visitor | other))
    assert one != daily_pseudonym(b"other", **visitor)


def test_a_journey_stays_when_the_rest_of_a_key_changes():
    assert journey_of(KEY) == journey_of(KEY[:16] + "f" * 16) == journey_of(f"{KEY}:digest")
    assert journey_of(KEY) != journey_of("f" * 32)
    assert KEY[:16] not in journey_of(KEY)


def test_the_same_reference_at_two_organisations_is_two_journeys():
    assert outside_journey("tilaus 17", organisation=1) != outside_journey("tilaus 17", organisation=2)
    assert outside_journey("\ud800", organisation=1).startswith("c")


def test_a_cookie_does_not_follow_from_what_is_kept():
    assert len(reference_of(KEY)) == 16
    assert reference_of(KEY) not in KEY
