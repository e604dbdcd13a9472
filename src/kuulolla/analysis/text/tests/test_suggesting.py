from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

import numpy as np
import pytest

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.company import Company
from kuulolla.analysis.text.features import Features
from kuulolla.analysis.text.places import Statements
from kuulolla.analysis.text.reasons import Parts
from kuulolla.analysis.text.reception import Reception, receive
from kuulolla.analysis.text.results import Flaw, Reason, Suggestion
from kuulolla.analysis.text.statements import split_statements
from kuulolla.analysis.text.suggesting import MOST_OF_A_THEME, MOST_SUGGESTIONS, PER_THEME, Suggester
from kuulolla.analysis.text.suggestions import Merit

LONG = "ja tämä vastaus on niin pitkä, että siinä on yli kahdeksankymmentä merkkiä varmasti"
SIZE = 40


def received(texts: Sequence[str], *, people: Sequence[str] = (), languages: Sequence[str] = ()) -> Reception:
    ids = tuple(people or (f"k{number}" for number in range(len(texts))))
    spoken = tuple(languages or ["fi"] * len(texts))
    return receive(
        Answers(texts=tuple(texts), ids=ids, languages=spoken), languages=("fi", "sv", "en"), seed=0
    )


def cut(
    reception: Reception, *, themes: Sequence[int] = (), alike: Sequence[Sequence[int]] = ()
) -> Statements:
    """The statements of the answers; those in one of `alike` have one vector, the others differ."""
    spans = [(n, *span) for n, text in enumerate(reception.answers.texts) for span in split_statements(text)]
    answer, start, end = np.array(spans, np.int64).T
    theme = np.array(themes or [0] * len(spans), np.int64)
    axes = count(len(alike))
    axis = [next((a for a, rows in enumerate(alike) if row in rows), None) for row in range(len(spans))]
    vectors = np.eye(max(SIZE, len(spans) + len(alike)), dtype=np.float32)[
        [next(axes) if found is None else found for found in axis]
    ]
    spoken = np.array([reception.languages[number] for number in answer.tolist()])
    rows = np.zeros(len(spans), np.int64)
    features = {}
    for language in sorted(set(spoken.tolist())):
        mine = np.flatnonzero(spoken == language)
        rows[mine] = np.arange(len(mine))
        features[language] = Features(vectors[mine], vectors[mine])
    ids = [f"t{number + 1}" for number in range(int(theme.max()) + 1)]
    firm = np.ones(len(spans), np.float32)
    return Statements(answer, start, end, theme, theme * 0 - 1, firm, rows, features, ids)


def merits(scores: Sequence[float]) -> Iterator[tuple[int, Merit]]:
    """Merits made of one part, by statement row."""
    for row, score in enumerate(scores):
        yield row, Merit.of({Reason.SPECIFIC: score}, ONLY_SPECIFIC)


ONLY_SPECIFIC: Parts = {Reason.SPECIFIC: 1.0}


def suggester(
    reception: Reception, statements: Statements, scores: Sequence[float], weights: Parts = ONLY_SPECIFIC
) -> Suggester:
    return Suggester.of(reception, statements, merits(scores), mask_language="fi", weights=weights)


def words(suggestions: Sequence[Suggestion]) -> list[str]:
    return [suggestion.quote.text for suggestion in suggestions]


def test_the_best_come_first_and_what_suggests_nothing_does_not_come() -> None:
    reception = received(["lisää kirjoja", "lukukoira lapsille", "kahvila aulaan"])

    chosen = suggester(reception, cut(reception), [0.2, 0.9, 0.0]).best_overall()

    assert words(chosen) == ["lukukoira lapsille", "lisää kirjoja"]
    assert chosen[0].theme == "t1"
    assert chosen[0].parts[Reason.SPECIFIC] == 0.9


def test_what_has_been_said_already_gives_way_to_something_else() -> None:
    texts = ["lukukoira", "lukukoiraa", *(f"ehdotus numero {number}" for number in range(8))]
    reception = received(texts)
    statements = cut(reception, alike=[[0, 1]])

    chosen = suggester(reception, statements, [0.9, 0.89, 0.8, 0.8, 0.8, 0.8, 0.1, 0.1, 0.1, 0.1])

    assert words(chosen.best_among(range(10))) == [texts[0], *texts[2:6]]


def test_a_theme_shows_five_from_the_better_half_of_all() -> None:
    texts = [f"ehdotus numero {number}" for number in range(20)]
    reception = received(texts)
    scores = [0.05 * number for number in range(1, 21)]

    chosen = suggester(reception, cut(reception), scores)

    assert len(chosen.best_among(range(20))) == PER_THEME
    assert words(chosen.best_among([3, 12, 15])) == [texts[15], texts[12]]


def test_a_theme_of_weak_suggestions_shows_its_best_one() -> None:
    reception = received([f"ehdotus numero {number}" for number in range(6)])

    chosen = suggester(reception, cut(reception), [0.1, 0.2, 0.7, 0.8, 0.9, 1.0]).best_among([0, 1])

    assert words(chosen) == ["ehdotus numero 1"]
    assert suggester(reception, cut(reception), [0.1] * 6).best_among([]) == ()


def test_no_person_is_shown_twice() -> None:
    reception = received(
        ["lukukoira", "kahvila", "pyöräteline", "muuta", "muuta sellaista"],
        people=["aino", "aino", "otto", "aino", "otto"],
    )
    chosen = suggester(reception, cut(reception), [0.9, 0.8, 0.7, 0.2, 0.1])

    assert words(chosen.best_overall()) == ["lukukoira", "pyöräteline"]
    assert words(chosen.best_among([0, 1, 2])) == ["lukukoira", "pyöräteline"]


def test_one_theme_has_at_most_three_of_the_best() -> None:
    reception = received([f"ehdotus numero {number}" for number in range(30)])
    statements = cut(reception, themes=[0] * 20 + [1] * 10)

    chosen = suggester(reception, statements, [0.9] * 20 + [0.5] * 10).best_overall()

    assert [suggestion.theme for suggestion in chosen] == ["t1"] * MOST_OF_A_THEME + ["t2"] * MOST_OF_A_THEME


def test_swedish_and_short_answers_get_their_share_though_they_score_low() -> None:
    texts = [f"{number} {LONG}" for number in range(60)] + [f"kort {number}" for number in range(20)]
    languages = ["fi"] * 60 + ["sv"] * 20
    reception = received(texts, languages=languages)
    statements = cut(reception, themes=[number % 20 for number in range(80)])

    chosen = suggester(reception, statements, [0.9] * 60 + [0.2] * 20).best_overall()

    assert len(chosen) == MOST_SUGGESTIONS
    assert sum(languages[suggestion.quote.span.answer] == "sv" for suggestion in chosen) == 5


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Nurkka on tyhjä. Sinne voisi tulla kahvila.", "Nurkka on tyhjä. Sinne voisi tulla kahvila."),
        ("Nurkka on tyhjä. Den kunde bli ett kafé.", "Nurkka on tyhjä. Den kunde bli ett kafé."),
        ("A corner is empty. That could be a café.", "A corner is empty. That could be a café."),
        ("Niin. Sinne voisi tulla kahvila.", "Sinne voisi tulla kahvila."),
        ("Nurkka on tyhjä. Kahvila olisi kiva.", "Kahvila olisi kiva."),
    ],
)  # fmt: skip
def test_a_suggestion_that_leans_on_the_sentence_before_is_shown_with_it(text: str, shown: str) -> None:
    reception = received([text])

    (suggestion,) = suggester(reception, cut(reception), [0.0, 0.9]).best_overall()

    span = suggestion.quote.span
    assert suggestion.quote.text == shown == text[span.start : span.end]


def test_the_sentence_before_is_left_out_when_both_are_long() -> None:
    text = (
        "Aulassa on tyhjä nurkka, " + "jossa ei ole mitään, " * 15 + "tietenkään. Sinne voisi tulla kahvila."
    )
    reception = received([text])
    statements = cut(reception)

    (suggestion,) = suggester(reception, statements, [0.0] * (len(statements) - 1) + [0.9]).best_overall()

    assert suggestion.quote.text == "Sinne voisi tulla kahvila."


def test_what_leans_on_nothing_that_is_shown_is_a_flaw() -> None:
    reception = received(["Sinne voisi tulla kahvila", "Aulaan voisi tulla kahvila", "katso kohdassa 5"])

    chosen = suggester(reception, cut(reception), [0.9, 0.8, 0.7])

    assert [merit.parts[Flaw.HANGING] for merit in chosen.merits] == [1, 0, 1]


def test_a_quote_with_personal_data_is_no_suggestion() -> None:
    reception = received(["Voisitteko soittaa minulle 040 123 4567", "Puhelinneuvonta takaisin"])

    chosen = suggester(reception, cut(reception), [0.9, 0.5])

    assert words(chosen.best_overall()) == ["Puhelinneuvonta takaisin"]
    assert words(chosen.best_among([0, 1])) == ["Puhelinneuvonta takaisin"]


def test_weights_fitted_to_a_person_change_the_order() -> None:
    reception = received(["lukukoira", "kahvila, koska jano"])
    found = [(0, Merit.of({Reason.SPECIFIC: 0.9})), (1, Merit.of({Reason.REASONED: 1.0}))]
    statements = cut(reception)

    usual = Suggester.of(reception, statements, found, mask_language="fi")
    fitted = Suggester.of(reception, statements, found, mask_language="fi", weights={Reason.REASONED: 1.0})

    assert words(usual.best_overall())[0] == "lukukoira"
    assert words(fitted.best_overall()) == ["kahvila, koska jano"]


def test_other_people_who_say_alike_are_counted_once_each() -> None:
    reception = received(
        ["lukukoira", "koira", "koiria", "koirat", "kahvila"], people=["aino", "otto", "otto", "irja", "irja"]
    )
    statements = cut(reception, alike=[[0, 1, 2, 3]])

    company = Company(statements, reception.persons, np.array(["fi"] * 5))

    assert company.others.tolist() == [2, 2, 2, 2, 0]


def test_an_own_copy_and_another_theme_do_not_support() -> None:
    reception = received(["lukukoira", "koira", "koiria"], people=["aino", "aino", "otto"])
    statements = cut(reception, themes=[0, 0, 1], alike=[[0, 1, 2]])

    assert Company(statements, reception.persons, np.array(["fi"] * 3)).others.tolist() == [0, 0, 0]


def test_what_differs_from_what_most_say_is_new_and_what_they_say_is_not() -> None:
    reception = received([f"ehdotus numero {number}" for number in range(12)])
    statements = cut(reception, alike=[range(11)])
    chosen = suggester(reception, statements, [0.5] * 12)

    parts = [merit.parts for merit in chosen.merits]

    assert [parts[11][Reason.NEW] > 0.9, parts[0][Reason.NEW] > 0.9] == [True, False]
    assert [parts[11][Reason.SUPPORTED] > 0.9, parts[0][Reason.SUPPORTED] > 0.9] == [False, True]


def test_a_theme_of_a_few_has_no_usual_view_to_differ_from() -> None:
    reception = received(["lukukoira", "kahvila"])

    chosen = suggester(reception, cut(reception), [0.5, 0.5])

    assert [merit.parts[Reason.NEW] for merit in chosen.merits] == [0, 0]
