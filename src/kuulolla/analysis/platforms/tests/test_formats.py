"""The descriptions of formats and the table of aliases agree with each other and with the metrics."""

import tomllib
from importlib.resources import files

from kuulolla.analysis.platforms import METRICS, NOTES, REASONS, format_title, header_key, known_columns
from kuulolla.analysis.platforms.formats import all_formats
from kuulolla.analysis.platforms.tests.exports import FILES, read_text

PLATFORMS = {
    "facebook", "instagram", "x", "linkedin", "youtube", "ga4", "google_ads", "meta_ads",
    "universal_analytics", "goatcounter", "search_console",
}  # fmt: skip


def test_every_platform_has_a_format():
    assert {known.platform for known in all_formats()} == PLATFORMS


def test_every_format_measures_known_metrics():
    measured = {measure.metric for known in all_formats() for measure in known.measures.values()}
    assert measured <= set(METRICS)


def test_every_format_has_a_name_in_three_languages():
    assert format_title("facebook_posts", language="fi") == "Facebook: julkaisut"
    assert all(format_title(known.name, language="sv") for known in all_formats())


def test_every_alias_means_a_known_column():
    groups = tomllib.loads(files("kuulolla.analysis.platforms").joinpath("aliases.toml").read_text("utf-8"))
    meant = {header_key(column) for group in groups.values() for column in group}
    assert meant <= {key for known in all_formats() for key in known.known}


def test_what_nobody_has_seen_is_called_a_guess():
    groups = tomllib.loads(files("kuulolla.analysis.platforms").joinpath("aliases.toml").read_text("utf-8"))
    assert set(groups) == {
        "seen_english", "seen_french", "guessed_french", "guessed_finnish", "guessed_swedish",
    }  # fmt: skip


def test_a_column_is_offered_once_as_the_platform_writes_it():
    offered = known_columns()
    assert "Publish time" in offered
    assert len({header_key(name) for name in offered}) == len(offered)


def test_a_header_is_the_same_in_any_case_space_and_currency():
    assert (
        header_key("Amount  spent (EUR)")
        == header_key("amount spent")
        == header_key("\ufeff𝗔mount spent (SEK)")
    )


def test_reasons_and_notes_are_told_in_three_languages():
    assert all(len(set(words)) == 3 for words in (*REASONS.values(), *NOTES.values()))


def test_people_and_rates_are_never_summed():
    never = {"users", "new_users", "reach", "followers", "unique_viewers", "engagement_rate", "position"}
    assert [name for name in never if METRICS[name].additive] == []
    assert METRICS["followers"].lifetime


def test_there_are_more_than_thirty_exports_to_read():
    assert len(list(FILES.iterdir())) > 30


def test_a_line_that_breaks_off_is_refused_alone():
    (table,) = read_text("Date,Views,Watch Time (ms)\n2026-07-14,5,1000\n2026-07-15,6\n2026-07-16,7,2000,9\n")
    assert [line.reason for line in table.lines] == ["", "too_few_cells", "too_many_cells"]
