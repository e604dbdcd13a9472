from __future__ import annotations

from kuulolla.analysis.text.privacy import find_personal_data, foresee
from kuulolla.analysis.text.readiness import get_ready, load

TEXTS = ["Soittakaa numeroon 040 123 4567", "Lisää kirjoja, terveisin Maija Virtanen", "Pidempi aukiolo"]


def test_everything_that_the_second_process_needs_can_be_loaded() -> None:
    assert load()
    assert get_ready().result()


def test_a_text_searched_ahead_has_the_same_findings_as_one_searched_when_shown() -> None:
    searched = [find_personal_data(text + " .") for text in TEXTS]
    foresee([text + "  ." for text in TEXTS], beside=True)
    ahead = [find_personal_data(text + "  .") for text in TEXTS]
    assert [len(found) for found in ahead] == [1, 1, 0]
    assert ahead == searched
