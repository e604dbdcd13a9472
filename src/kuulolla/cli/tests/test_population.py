"""`--population`: a file of shares by group, what is wrong with one, and that it lasts."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kuulolla.analysis.answers import Answers
from kuulolla.cli.population import population_of

PEOPLE = ["entry_id,answer,school,age"] + [
    f"K{row},lisää e-kirjoja kiitos,{'A' if row % 3 else 'B'},{'old' if row % 2 else ''}" for row in range(30)
]
SHARES = "group,share\nA,50 %\nB,50 %\n"


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "answers.csv"
    path.write_text("\n".join(PEOPLE) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def hear(run, tmp_path, file):
    """Runs `hear` with the text of a file of shares."""

    def hear(shares, *options):
        (tmp_path / "shares.csv").write_text(shares, encoding="utf-8")
        given = options or ("--group", "school")
        return run("hear", file.name, "-o", "out", "--population", "shares.csv", "--lang", "en", *given)

    return hear


def document(folder):
    return json.loads((folder / "picture.json").read_text("utf-8"))


def shares_in(tmp_path, text, **groups):
    path = tmp_path / "some.csv"
    path.write_text(text, encoding="utf-8")
    size = len(next(iter(groups.values())))
    return population_of(path, Answers(texts=("x",) * size, ids=("K",) * size, groups=groups))


def test_weighted_shares_stand_beside_the_others(hear, tmp_path):
    assert hear(SHARES)[0] == 0
    written = document(tmp_path / "out")
    assert written["weighting"]["population"] == {"school": {"A": 0.5, "B": 0.5}}
    assert written["weighting"]["people"] == 30
    assert written["made"]["weighted_by"] == "school"
    assert written["themes"][0]["weighted"]["share"] == 1.0
    page = (tmp_path / "out" / "picture.html").read_text("utf-8")
    assert "weighted 100%" in page
    assert "Weighting mends that some group answered more eagerly" in page


def test_without_the_option_nothing_of_it_is_shown(run, file, tmp_path):
    run("hear", file, "-o", "out", "--group", "school", "--lang", "en")
    written = document(tmp_path / "out")
    assert written["weighting"] is None
    assert {theme["weighted"] for theme in written["themes"]} == {None}
    page = (tmp_path / "out" / "picture.html").read_text("utf-8")
    assert "Weighting mends" not in page
    assert "Weighted share" not in page


def test_the_file_is_used_again_when_the_picture_is_drawn_again(hear, run, tmp_path):
    hear(SHARES)
    stored = json.loads((tmp_path / "out" / "settings.json").read_text("utf-8"))
    assert stored["population"] == "../shares.csv"
    assert run("correct", "out", "rename", "t1", "E-kirjat")[0] == 0
    assert document(tmp_path / "out")["weighting"]["people"] == 30


def test_a_folder_from_before_there_were_weights_is_drawn_without_them(run, file, tmp_path):
    run("hear", file, "-o", "out")
    place = tmp_path / "out" / "settings.json"
    stored = json.loads(place.read_text("utf-8"))
    del stored["population"]
    place.write_text(json.dumps(stored), encoding="utf-8")
    assert run("correct", "out", "rename", "t1", "E-kirjat")[0] == 0


def test_several_group_columns_may_be_in_one_file(hear, tmp_path):
    shares = "column,group,share\nschool,A,1\nschool,B,3\nage,old,1\n"
    assert hear(shares, "--group", "school", "--group", "age")[0] == 0
    assert set(document(tmp_path / "out")["weighting"]["population"]) == {"school", "age"}


def test_a_file_may_name_the_column_in_its_heading(hear, tmp_path):
    assert hear("school,share\nA,1\nB,1\n", "--group", "school", "--group", "age")[0] == 0
    assert list(document(tmp_path / "out")["weighting"]["population"]) == ["school"]


def test_code_takes_the_option_too(run, hear, tmp_path):
    hear(SHARES)
    given = ("--group", "school", "--population", "shares.csv", "--codebook", "out/codebook.yaml")
    assert run("code", "answers.csv", "-o", "coded", *given)[0] == 0
    assert document(tmp_path / "coded")["weighting"]["people"] == 30


REFUSED = {
    "group,share\nA,1\n": "lacks the share of the group “B” (column school). Add a row",
    "group,share\nA,1\nB,0\n": "lacks the share of the group “B”",
    "group,share\nA,1\nB,1\nC,1\n": "Nobody who answered is in the group “C” (column school). Check",
    "group,share\nA,1\nB,-2\n": "Row 3 of the file shares.csv has a negative share, -2.",
    "group,share\nA,1\nB,−2\n": "Row 3 of the file shares.csv has a negative share",
    "group,share\nA,1\nB,many\n": "Row 3 of the file shares.csv is not understood.",
    'group,share\nA,1\nB,"1,234"\n': "Row 3 of the file shares.csv is not understood.",
    "group,share\nA,1\n,2\n": "Row 3 of the file shares.csv is not understood.",
    "group,share\nA,1\nB,1\nA,2\n": "is in the file shares.csv twice, the second time on row 4.",
    "column,group,share\nplace,A,1\n": "has the column “place”, which is not a chosen group column (school).",
    "a,b,c,d\n1,2,3,4\n": "must have a heading row and the columns column,group,share",
    "group,share\n": "must have a heading row and the columns",
}


@pytest.mark.parametrize(("shares", "sentence"), REFUSED.items())
def test_a_file_that_does_not_fit_is_refused_in_one_line_and_nothing_is_written(
    hear, tmp_path, shares, sentence
):
    code, out, err = hear(shares)
    assert (code, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_weights_need_a_group_column(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plain.csv").write_text("answer\nlisää kirjoja\nauki illalla\n", encoding="utf-8")
    (tmp_path / "shares.csv").write_text(SHARES, encoding="utf-8")
    code, _, err = run("hear", "plain.csv", "-o", "out", "--population", "shares.csv", "--lang", "en")
    assert code == 2
    assert "Choose one with --group" in err


def test_two_columns_are_too_few_when_there_are_several_group_columns(hear):
    code, _, err = hear(SHARES, "--group", "school", "--group", "age")
    assert code == 2
    assert "does not say which group column it is about (school, age)" in err


def test_a_file_that_is_not_there_is_refused(run, file):
    given = ("--group", "school", "--population", "none.csv", "--lang", "en")
    code, _, err = run("hear", file, "-o", "out", *given)
    assert code == 2
    assert "There is no file none.csv." in err


@pytest.mark.parametrize(
    ("one", "other"),
    [("50 %", "50%"), ("0.25", "0,25"), (".5", "0.5"), ("1 200 000", "1200000"), ("7", "7.0")],
)
def test_shares_are_read_as_people_write_them(tmp_path, one, other):
    found = shares_in(tmp_path, f'group,share\nA,"{one}"\nB,"{other}"\n', school=("A", "B"))
    assert found["school"]["A"] == found["school"]["B"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, derandomize=True)
@given(st.dictionaries(st.sampled_from("ABCDEFG"), st.integers(1, 10**6), min_size=1))
def test_whatever_numbers_are_written_are_read_back(tmp_path, sizes):
    rows = "".join(f"area,{group},{size}\n" for group, size in sizes.items())
    assert shares_in(tmp_path, f"column,group,share\n{rows}", area=tuple(sizes)) == {"area": sizes}
