"""Whether a picture can be trusted: what it learns, what it keeps, whom it hears, languages side by side."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from bench.output import NOTES
from bench.quality import main_themes
from bench.results import FOLDER, Result
from bench.sets import EXAMPLES, in_three_languages, labelled, rows
from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.features import Features, LanguageSpace
from kuulolla.analysis.text.learning import Learner
from kuulolla.analysis.text.models import CachedModel, SentenceModel
from kuulolla.analysis.text.neighbours import smooth
from kuulolla.analysis.text.picture import Picture

MINORITIES = FOLDER / "cases" / "minorities.csv"
LEARNT_SETS = ("fi_sib200", "fi_forum")
EXAMPLES_A_THEME = 10
DRAWS = 5
SEEDS = 40
STABILITY_DRAWS = 3


def measured_trust(data: Path, models: dict[str, SentenceModel | None]) -> Iterator[Result]:
    """Every figure of this part."""
    for suffix, model in models.items():
        for name in LEARNT_SETS:
            NOTES.print(f"learning from ten examples, {name}, {suffix} ...")
            yield Result.of(f"learning/{name}/{suffix}", _accuracy(*labelled(data, name), model))
        NOTES.print(f"language parity, {suffix} ...")
        yield Result.of(f"parity/sib200/{suffix}", _parity(data, model))
    if "plain" in models:
        NOTES.print("stability and small views of the example ...")
        yield Result.of("kept/example", _kept())
        yield from (
            Result.of(f"minorities/{name}", _heard(share)) for name, share in (("2", 0.02), ("1", 0.01))
        )


def _accuracy(texts: Sequence[str], labels: Sequence[str], model: SentenceModel | None) -> float:
    """The share of the rest that ten examples of each class tell right; the mean of several draws."""
    classes = np.unique(labels, return_inverse=True)[1]
    points = _points(texts, model)
    right = []
    for seed in range(DRAWS):
        chance = np.random.default_rng(seed)
        drawn = [
            chance.permutation(np.flatnonzero(classes == each))[:EXAMPLES_A_THEME]
            for each in range(classes.max() + 1)
        ]
        known = np.concatenate(drawn)
        rest = np.setdiff1d(np.arange(len(classes)), known)
        learner = Learner().fit({"fi": _some(points, known)}, {"fi": classes[known]})
        right.append(np.mean(learner.predict("fi", _some(points, rest)) == classes[rest]))
    return float(np.mean(right))


def _points(texts: Sequence[str], model: SentenceModel | None) -> Features:
    """The texts as the picture knows them: blended features, smoothed among themselves."""
    space = LanguageSpace("fi", seed=0).fit(texts)
    vectors = None
    if model is not None:
        vectors = space.centred_model(CachedModel(model).encode(texts, progress=_silent))
    found = space.transform(texts, model=vectors)
    return Features(smooth(found.own), smooth(found.shared))


def _silent(_done: int, _total: int) -> None:
    """Progress that nobody listens to."""


def _some(features: Features, numbers: np.ndarray) -> Features:
    return Features(features.own[numbers], features.shared[numbers])


def _parity(data: Path, model: SentenceModel | None) -> float:
    """Of pairs of twins (a sentence in two languages), the share that land in the same theme."""
    texts, _, _ = in_three_languages(data)
    themes = np.array(main_themes(Picture.of(Answers.of(texts), model=model))).reshape(3, -1)
    return float(np.mean([np.mean(themes[one] == themes[other]) for one, other in ((0, 1), (0, 2), (1, 2))]))


def _kept() -> float:
    """Of the old answers the share that keep their themes when a tenth more come."""
    texts = [row["answer"] for row in rows(EXAMPLES / "library_campaign.csv")]
    kept = []
    for seed in range(STABILITY_DRAWS):
        order = random.Random(seed).sample(texts, len(texts))
        old, new = order[: round(len(order) / 1.1)], order[round(len(order) / 1.1) :]
        before = Picture.of(Answers.of(old))
        after = before.with_answers(Answers(tuple(new), tuple(f"new{n}" for n in range(len(new)))))
        pairs = zip(before.placements, after.placements, strict=False)
        kept += [set(one.themes) == set(other.themes) for one, other in pairs]
    return float(np.mean(kept))


def _heard(share: float) -> float:
    """The share of seeds in which a planted view of so few people is listed, with quotes."""
    texts = [row["answer"] for row in rows(EXAMPLES / "library_campaign.csv")]
    views: dict[str, list[str]] = {}
    for row in rows(MINORITIES):
        views.setdefault(row["view"], []).append(row["text"])
    names = sorted(views)
    heard = []
    for seed in range(SEEDS):
        chance = random.Random(seed)
        planted = chance.sample(views[names[seed % len(names)]], round(share * len(texts)))
        mixed = chance.sample([*texts, *planted], len(texts) + len(planted))
        heard.append(_is_listed(Picture.of(Answers.of(mixed)), mixed, set(planted)))
    return float(np.mean(heard))


def _is_listed(picture: Picture, texts: Sequence[str], planted: set[str]) -> bool:
    """Whether half of the planted answers or more are in a theme or small view that is mostly theirs.

    For a small view its quotes are judged, since it lists no more: most of them are planted ones.
    """
    there = {number for number, text in enumerate(texts) if text in planted}
    for theme in picture.themes:
        members = {
            number
            for number, placement in enumerate(picture.placements)
            if theme.id in (*placement.themes, *placement.subthemes)
        }
        both = len(members & there)
        if theme.quotes and both >= len(there) / 2 and both >= len(members) / 2:
            return True
    return any(
        view.people >= len(there) / 2
        and sum(quote.span.answer in there for quote in view.quotes) > len(view.quotes) / 2
        for view in picture.few
    )
