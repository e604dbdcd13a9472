"""`kuulolla personal`: people decide what is shown; the values are written nowhere."""

import json

import pytest

from kuulolla.analysis.text.privacy import find_personal_data
from kuulolla.cli.folder import ReportFolder
from kuulolla.cli.personal_log import kept_in

TWICE = "Enemmän lukukoiria. Terveisin Maija"
ONCE = "Kahvila takaisin. Terveisin Pekka, 045 123 4567"


@pytest.fixture
def answers_file(tmp_path):
    file = tmp_path / "vastaukset.csv"
    rows = ["pidempään auki iltaisin", TWICE, ONCE, f"{TWICE} ja auki"]
    lines = [f'{number},"{row}"' for number, row in enumerate(rows, start=1)]
    file.write_text("entry_id,answer\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return file


def decisions(folder):
    return [json.loads(line) for line in (folder / "personal.jsonl").read_text("utf-8").splitlines()]


def shown(folder, text):
    """Which words of the text are found as personal data, after what was decided."""
    findings = find_personal_data(text, kept=kept_in(ReportFolder(folder)).of(text))
    return [text[one.start : one.end] for one in findings]


def test_each_value_is_asked_with_what_is_around_it_and_other_data_masked(run, folder, types):
    types("q")
    code, _, err = run("personal", folder, "--lang", "en")
    assert code == 0
    assert "2 values to decide on." in err
    assert "Is this: name? Places: 2\n  Enemmän lukukoiria. Terveisin *Maija*" in err
    types("m", "q")
    _, _, err = run("personal", folder, "--lang", "en")
    assert "Terveisin *Pekka*, [phone number]" in err


def test_enter_masks_and_a_shows_everywhere(run, folder, types):
    types("a", "")
    code, out, _ = run("personal", folder)
    assert (code, out) == (0, f"{folder / 'picture.html'}\n")
    assert [one["decision"] for one in decisions(folder)] == ["keep_everywhere", "mask"]
    assert shown(folder, TWICE) == []
    assert shown(folder, ONCE) == ["Pekka", "045 123 4567"]


def test_k_shows_in_this_answer_only_and_asks_of_the_next(run, folder, types):
    types("k", "m", "q")
    run("personal", folder)
    assert shown(folder, TWICE) == []
    assert shown(folder, f"{TWICE} ja auki") == ["Maija"]


def test_the_file_has_no_value(run, folder, types):
    types("a", "k")
    run("personal", folder)
    written = (folder / "personal.jsonl").read_text("utf-8")
    assert "Maija" not in written
    assert "Pekka" not in written
    assert all(one["key"].startswith("name:") for one in decisions(folder))


def test_what_is_decided_is_asked_only_again(run, folder, types):
    types("a", "m")
    run("personal", folder)
    assert "There is nothing to decide." in run("personal", folder, "--lang", "en")[2]
    types("m", "q")
    run("personal", folder, "--again")
    assert shown(folder, TWICE) == ["Maija"]
