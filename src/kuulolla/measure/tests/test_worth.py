"""What a campaign was worth, against arithmetic done by hand."""

from datetime import timedelta
from decimal import Decimal

import pytest

from kuulolla.act.rules import State
from kuulolla.act.tests.builders import a_decision, a_follower
from kuulolla.analysis.text.coverage import turing_coverage
from kuulolla.analysis.value import Range
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.tests.builders import NOON, a_member, an_organisation
from kuulolla.hear.queries import standing
from kuulolla.hear.tests.builders import a_picture, answered, signed_offers
from kuulolla.measure.actions.money import assume, remove_assumption
from kuulolla.measure.queries.assumptions import assumptions_of
from kuulolla.measure.queries.worth import mentions_of, worth_of
from kuulolla.measure.rules.assumptions import DEFAULTS, Key, SourceMissing, Typed
from kuulolla.measure.rules.kinds import CostKind, ReturnKind
from kuulolla.measure.rules.worth import FigureKey
from kuulolla.measure.telling import curve_of, sentences, shown
from kuulolla.measure.tests.money_builders import a_cost, a_return, graded, hours
from kuulolla.plan.tests.builders import a_channel

pytestmark = pytest.mark.django_db


@pytest.fixture
def library():
    standing.forget_all()
    return an_organisation()


@pytest.fixture
def editor(library):
    return a_member(library)


@pytest.fixture
def question(library):
    """Twelve people answered it, two more said nothing."""
    return a_question(a_campaign(library, state="closed"))


def figure_of(question, key):
    return worth_of(question.campaign, now=NOON).figure(key)


def test_what_one_of_each_cost(question, editor):
    a_picture(question)
    answered(question, "", "")
    hours(question.campaign, editor, "12", rate_cents=42_00)
    a_decision(question, editor)
    a_decision(question, editor, State.NOT_DOING, theme="t2")
    a_follower(question, 0, email="aino@example.fi")
    worth = worth_of(question.campaign, now=NOON)
    unit_costs = {key: worth.figure(key).value for key in FigureKey}
    assert unit_costs[FigureKey.PARTICIPANT] == Range.exact(Decimal(504_00) / 14)
    assert unit_costs[FigureKey.ANSWER] == Range.exact(42_00)
    assert unit_costs[FigureKey.USABLE] == Range.exact(42_00)
    assert unit_costs[FigureKey.CONTACT] == Range.exact(504_00)
    assert unit_costs[FigureKey.IDEA] == Range.exact(504_00)
    assert unit_costs[FigureKey.FOLLOW] is None


def test_without_costs_there_is_no_roi_and_nothing_has_a_price(question):
    a_picture(question)
    worth = worth_of(question.campaign, now=NOON)
    assert worth.estimate is None
    unknown = {each.key for each in worth.figures if each.value is None}
    assert {FigureKey.ROI, FigureKey.ANSWER, FigureKey.PARTICIPANT} <= unknown
    assert next(sentences(worth)).startswith("Kuluja ei tiedetä")


def test_without_returns_the_roi_is_not_known_and_says_what_is_missing(question, editor):
    hours(question.campaign, editor, "10")
    roi = shown(figure_of(question, FigureKey.ROI))
    assert roi.value == ""
    assert [each.label for each in roi.lacks] == ["tuotot"]


def test_known_money_gives_an_exact_roi(question, editor):
    a_cost(question.campaign, editor, CostKind.OTHER, cents=80_00)
    a_return(question.campaign, editor, cents=(100_00, 100_00, 100_00))
    roi = shown(figure_of(question, FigureKey.ROI))
    assert (roi.value, roi.range) == ("25\N{NO-BREAK SPACE}%", "")
    assert roi.worked_out.replace("\N{NO-BREAK SPACE}", " ") == "(100,00 € − 80,00 €) ÷ 80,00 € = 25 %"


def test_an_estimate_gives_a_range_and_what_is_not_known_is_said(question, editor):
    a_cost(question.campaign, editor, CostKind.OTHER, cents=100_00)
    a_return(question.campaign, editor, ReturnKind.ESTIMATE, cents=(50_00, 100_00, 400_00))
    a_return(question.campaign, editor, ReturnKind.NOT_KNOWN, cents=None, source="")
    roi = figure_of(question, FigureKey.ROI)
    assert roi.value is not None
    assert -0.5 < roi.value.low < roi.value.mid < roi.value.high < 3
    assert roi.value.mid == 0
    assert any("eikä niitä ole laskettu nollaksi" in note for note in roi.notes)
    assert roi == figure_of(question, FigureKey.ROI)


def test_the_price_elsewhere_is_a_comparison_and_no_return(question, editor):
    answered(question)
    hours(question.campaign, editor, "1")
    worth = worth_of(question.campaign, now=NOON)
    elsewhere = worth.figure(FigureKey.ELSEWHERE)
    assert elsewhere.value == Range(Decimal(12_00), Decimal(72_00), Decimal(120_00))
    assert worth.estimate is None
    assert "vertailu" in list(sentences(worth))[-1]


def test_the_best_of_many_is_worked_out_from_the_grades(question, editor):
    signed_offers(a_picture(question))
    graded(question, editor, 3, 2, 2, 1, 0, 1)
    worth = worth_of(question.campaign, now=NOON)
    assert worth.ideas.best is not None
    assert worth.ideas.best.grade == 3
    assert worth.ideas.best.text.startswith("Lauantaisin voisi olla auki")
    assert worth.many is not None
    assert (worth.many.crowd_ideas, worth.many.team_ideas) == (6, 20)
    short_of_three = (1 / 6) ** 6 + (3 / 6) ** 6 + (5 / 6) ** 6  # the best is below 1, below 2, below 3
    assert worth.many.crowd.value == pytest.approx(3 - short_of_three)
    as_good = worth.figure(FigureKey.AS_GOOD).value
    assert as_good is not None
    assert float(as_good.mid) == pytest.approx(1 - (5 / 6) ** 20)
    assert curve_of(worth.many).rows[0].ideas == "1"


def test_grades_of_what_was_taken_back_do_not_count(question, editor):
    signed_offers(a_picture(question))
    graded(question, editor, 3, 2)
    best = worth_of(question.campaign, now=NOON).ideas.best
    assert best is not None
    taken = question.campaign.answer_sets.get(answers__text__startswith="Lauantaisin")
    taken.withdrawn_at = NOON
    taken.save()
    standing.forget_all()
    left = worth_of(question.campaign, now=NOON).ideas
    assert left.grades == [2.0]


def test_what_has_been_heard_is_the_picture_s_figure_with_a_range(question):
    a_picture(question)
    worth = worth_of(question.campaign, now=NOON)
    main = worth.ideas.main
    assert main is not None
    found = main.heard
    assert found is not None
    assert mentions_of(found) == 12
    assert found.turing == pytest.approx(turing_coverage(found.singles, mentions=mentions_of(found)))
    heard = worth.figure(FigureKey.HEARD).value
    assert heard is not None
    assert float(heard.mid) == pytest.approx(found.coverage)
    assert heard.low <= heard.mid <= heard.high


def test_a_channel_costs_only_what_was_spent_on_it(library, question, editor):
    facebook = a_channel(library)
    answered(question, "Lisää kirjoja", "Enemmän tiloja", channel=facebook.tag)
    a_cost(question.campaign, editor, CostKind.ADVERTISING, cents=50_00, channel=facebook)
    hours(question.campaign, editor, "10")
    (row,) = worth_of(question.campaign, now=NOON).channels
    assert (row.people, row.per_person) == (2, Range.exact(25_00))


def test_an_assumption_of_one_s_own_counts_from_its_day_and_can_be_taken_back(library, question, editor):
    answered(question)
    dearer = Typed(Range.exact(10_00), "Tarjous 7/2026", (NOON - timedelta(days=20)).date())
    row = assume(dearer, key=Key.ANSWER_ELSEWHERE, organisation=library, actor=editor, now=NOON)
    assert figure_of(question, FigureKey.ELSEWHERE).value == Range.exact(120_00)
    before = assumptions_of(library, on=(NOON - timedelta(days=21)).date())[Key.ANSWER_ELSEWHERE]
    assert before.range == DEFAULTS[Key.ANSWER_ELSEWHERE].range
    remove_assumption(row, actor=editor, now=NOON)
    changed = figure_of(question, FigureKey.ELSEWHERE).value
    assert changed is not None
    assert changed.mid == Decimal(72_00)


def test_an_assumption_after_the_campaign_leaves_it_as_it_was(library, question, editor):
    answered(question)
    later = Typed(Range.exact(10_00), "Tarjous 12/2026", NOON.date())
    assume(later, key=Key.ANSWER_ELSEWHERE, organisation=library, actor=editor, now=NOON)
    unchanged = figure_of(question, FigureKey.ELSEWHERE).value
    assert unchanged is not None
    assert unchanged.mid == Decimal(72_00)


def test_an_assumption_needs_a_source():
    with pytest.raises(SourceMissing):
        Typed(Range.exact(1), "  ", NOON.date())


def test_every_input_has_a_page(question, editor):
    hours(question.campaign, editor, "10")
    figures = worth_of(question.campaign, now=NOON).figures
    assert all(each.address.startswith("/o/kaupunki/") for one in figures for each in one.inputs)
