"""What each figure is measured in, which way is better, and the goal it is held against."""

from __future__ import annotations

LARGEST_UNTHEMED = 0.05

QUALITY_GOALS = {
    "ami/fi_sib200": (0.40, 0.46),
    "ami/fi_forum": (0.42, 0.53),
    "ami/sv_sib200": (0.15, 0.42),
    "ami/en_sib200": (0.20, 0.44),
    "nmi/fi_espoo": (0.56, 0.62),
    "ari/fi_espoo": (0.40, 0.47),
    "nmi/fi_turku": (0.54, 0.57),
    "ari/fi_turku": (0.38, 0.41),
    "ami/three_languages/topic": (None, 0.40),
    "ami/three_languages/language": (None, 0.02),
}
OTHER_GOALS = {
    "f1/example/tone": 0.65,
    "learning/fi_sib200/plain": 0.65,
    "learning/fi_forum/plain": 0.59,
    "learning/fi_sib200/e5": 0.71,
    "learning/fi_forum/e5": 0.68,
    "parity/sib200/e5": 0.75,
    "kept/example": 0.95,
    "minorities/2": 0.95,
    "minorities/1": 0.80,
    "suggestions/precision20": 0.75,
    "suggestions/fair_swedish": 0.8,
    "suggestions/fair_short": 0.8,
    "stance/unmarked/third": 0.05,
    "seconds/1300/plain": 3.0,
    "seconds/10000/plain": 12.0,
    "seconds/100000/plain": 60.0,
    "seconds/1000000/plain": 480.0,
    "seconds/1300/cold": 10.0,
    "gigabytes/1000000/plain": 6.0,
    "milliseconds/search/100000": 100.0,
    "milliseconds/search/100000/worst": 100.0,
    "milliseconds/like/100000": 100.0,
    "milliseconds/like/100000/worst": 100.0,
}
HEAR_SCREENS = (
    *("picture", "themes", "theme", "map", "map_dots", "groups", "search", "suggestions", "check"),
    *("personal", "codebook", "publish", "log"),
)
WEB_GOALS = {
    "web/get/requests_per_s": 2000.0,
    "web/form/lcp_ms": 1000.0,
    **{f"web/post/{database}/times_wagtail": 5.0 for database in ("sqlite", "postgresql")},
    **{f"web/post/{database}/p99_ms": 250.0 for database in ("sqlite", "postgresql")},
    **{f"web/post/{database}/cpu_ms": 2.0 for database in ("sqlite", "postgresql")},
    **{f"web/lists/50000/{page}_ms": 300.0 for page in ("campaigns", "campaign", "answers")},
    "web/hear/rerun_1300_ms": 5_000.0,
    "web/hear/50000/assign_1000_ms": 5_000.0,
    "web/hear/50000/correct_ms": 100.0,
    **{f"web/hear/50000/{screen}_ms": 300.0 for screen in HEAR_SCREENS},
}
SOAK_GOALS = {
    **dict.fromkeys(("lost", "doubled", "torn", "mailed_twice", "unsent", "untold", "given_up"), 0.0),
    **dict.fromkeys(("mails_lost", "mails_doubled", "after", "faults"), 0.0),
    "back_median_s": 5.0,
    "back_worst_s": 30.0,
    "longest_wait_s": 30.0,
    "warned": 1.0,
    "receipts_opened": 1.0,
}
MEASURE_GOALS = {
    "measure/queries/overview_ms": 500.0,
    "measure/queries/paths_ms": 1_000.0,
    "measure/queries/funnel_ms": 3_000.0,
    "measure/queries/peak_gigabytes": 1.5,
    "measure/spark/same": 1.0,
    "measure/ingest/process/events_per_s": 3_900.0,
    "measure/ingest/process/cpu_ms": 0.3,
    "measure/ingest/process/overview_p95_ms": 300.0,
    "measure/ingest/process/of_an_empty_view": 0.8,
    "measure/ingest/process/nothing_cpu_ms": 1.0,
    "measure/kill/lost": 0.0,
    "measure/kill/doubled": 0.0,
}
GOALS: dict[str, float | None] = {
    **{f"{name}/plain": plain for name, (plain, _) in QUALITY_GOALS.items()},
    **{f"{name}/e5": e5 for name, (_, e5) in QUALITY_GOALS.items()},
    **OTHER_GOALS,
    **WEB_GOALS,
    **MEASURE_GOALS,
}
PUBLISHED = {"nmi/en_clinc150/published": 0.93, "nmi/en_banking77/published": 0.85}

UNITS = {
    "unthemed": "share of answers",
    "unassigned": "share of answers",
    "seconds": "s",
    "milliseconds": "ms",
    "gigabytes": "GB",
    "stance": "share of pairs or themes",
    "words_per_row": "different words a row",
    "ms": "ms",
    "per_s": "a second",
    "times_wagtail": "times Wagtail's rate",
    **dict.fromkeys(("back_median_s", "back_worst_s", "longest_wait_s", "caught_up_s"), "s"),
    **dict.fromkeys(("acknowledged", "lost", "doubled", "torn"), "entries"),
    **dict.fromkeys(("mailed_twice", "unsent", "unsure", "mails_lost", "mails_doubled"), "messages"),
    **dict.fromkeys(("refused", "untold", "broken", "given_up", "after", "faults"), "answers"),
    "sent": "forms or calls",
    "kills": "kills",
    "restarts": "restarts",
    "grown_mb": "MB",
    "receipts_opened": "share of receipts",
    "warned": "1 when members were told",
    "same": "1 when the answers agree",
    **dict.fromkeys(("of_an_empty_view", "of_an_empty_function"), "times its rate"),
    **{f"measure/kill/{kind}": "events" for kind in ("acknowledged", "lost", "doubled")},
}
MEASURE_ENDINGS = ("ms", "per_s", "seconds", "gigabytes")
SCORE = "score, 1 is best"
LOWER_IS_BETTER = frozenset(
    {"unthemed", "unassigned", "seconds", "milliseconds", "gigabytes", "stance", "ms"}
    | (SOAK_GOALS.keys() - {"warned", "receipts_opened"})
    | {"unsure", "refused", "broken", "grown_mb", "caught_up_s"}
)


def measure_of(name: str) -> str:
    """The kind of figure: the first part of its name, the third for a peer's, the ending for the site's.

    For a hard knock, the last part; for paths and events, the ending when it is a unit, else the last part.
    """
    parts = name.split("/")
    if parts[0] == "soak":
        return parts[-1]
    if parts[0] == "measure":
        return next((ending for ending in MEASURE_ENDINGS if name.endswith(ending)), parts[-1])
    if parts[0] == "web":
        return next(ending for ending in ("ms", "per_s", "times_wagtail") if name.endswith(ending))
    return parts[2] if parts[0] == "peer" else parts[0]


def goal_of(name: str) -> float | None:
    """The goal of a figure; None when it is only reported."""
    if name.startswith("soak/"):
        return SOAK_GOALS.get(measure_of(name))
    return LARGEST_UNTHEMED if name.startswith("unthemed/") else GOALS.get(name)


def unit_of(name: str) -> str:
    return UNITS.get(name) or UNITS.get(measure_of(name), SCORE)


def better_of(name: str) -> str:
    """ "higher" or "lower"; themes that follow the language instead of the matter are a fault."""
    lower = measure_of(name) in LOWER_IS_BETTER or name.startswith("ami/three_languages/language/")
    return "lower" if lower else "higher"
