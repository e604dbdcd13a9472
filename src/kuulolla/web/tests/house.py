"""An organisation in which there is something at every address, and every address of the site."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.urls.converters import IntConverter

from kuulolla.act.tests.builders import a_decision
from kuulolla.analysis.text.codebook import Codebook
from kuulolla.ask.actions.campaigns_prizes import PrizeValues, add_prize
from kuulolla.ask.actions.campaigns_removal import set_aside
from kuulolla.ask.actions.campaigns_texts import generate_all_texts
from kuulolla.ask.actions.drafts import StepSent, begin_draft
from kuulolla.ask.models import Answer, Campaign, QuestionKind
from kuulolla.ask.rules.answering import Given
from kuulolla.ask.tests.builders import a_campaign, a_question, a_receipt, a_reply
from kuulolla.core.models import Job, JobState, Organisation, User
from kuulolla.core.rules import Role, TokenScope
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in
from kuulolla.core.tokens import make_token
from kuulolla.hear.actions.check import begin_check
from kuulolla.hear.actions.codebooks import keep_read_codebook, remove_codebook
from kuulolla.hear.actions.searches import keep_search
from kuulolla.hear.queries.standing import told
from kuulolla.hear.rules.finding import Search
from kuulolla.hear.tests.builders import a_picture, published
from kuulolla.measure.actions.platforms import forget_header, learn_header
from kuulolla.measure.tests.figures import a_figure, a_post, brought, posts
from kuulolla.plan.actions import remove_group
from kuulolla.plan.tests.builders import a_channel, a_goal, a_group, a_milestone, a_path, a_service
from kuulolla.reach.actions import remove_link
from kuulolla.reach.tests.builders import a_link

MEMBERS = "o/<slug:organisation>/"
NOWHERE = 999_999
OPTIONS = [
    {"key": "yes", "texts": {"fi": "Kyllä", "sv": "Ja"}},
    {"key": "no", "texts": {"fi": "Ei", "sv": "Nej"}},
]


@dataclass(frozen=True)
class House:
    """An organisation, its owner, what stands at each place of an address, and what opens its public pages.

    A part of an address that means another thing on some page has that page's name before it.
    """

    organisation: Organisation
    owner: User
    parts: dict[str, object]
    secret: str

    @property
    def browser(self) -> Client:
        """Its owner's."""
        return signed_in(self.owner)


@dataclass(frozen=True)
class Route:
    """One address of the site: its name, as it is written, and the places in it with their converters."""

    name: str
    written: str
    converters: dict[str, Any]  # Any: Django's converters share no type

    @property
    def is_members(self) -> bool:
        """Whether it lies under an organisation."""
        return self.written.startswith(MEMBERS)

    @property
    def objects(self) -> set[str]:
        """The places in it besides the organisation that lead to a row."""
        return {part for part in self.converters if part != "organisation"}

    def address(self, parts: dict[str, object]) -> str:
        """The path with its places filled."""
        return reverse(self.name, kwargs={part: self._filled(part, parts) for part in self.converters})

    def _filled(self, part: str, parts: dict[str, object]) -> object:
        nothing = NOWHERE if isinstance(self.converters[part], IntConverter) else "none"
        return parts.get(f"{self.name} {part}", parts.get(part, nothing))


def routes(resolver: URLResolver | None = None, *, above: Route | None = None) -> Iterator[Route]:
    """Every address of the site that has a name."""
    before = above or Route("", "", {})
    for each in (resolver or get_resolver()).url_patterns:
        inner = each.namespace if isinstance(each, URLResolver) else each.name
        name = ":".join(filter(None, (before.name, inner)))
        here = Route(name, before.written + str(each.pattern), before.converters | _converters(each))
        if isinstance(each, URLResolver):
            yield from routes(each, above=here)
        elif each.name:
            yield here


def a_house(slug: str = "kaupunki") -> House:
    """An organisation with a plan, a running campaign, a picture that is published and decided about."""
    organisation = an_organisation(slug)
    owner = a_member(organisation, Role.OWNER)
    campaign = a_campaign(organisation, slug=f"{slug}-syksy")
    question = a_question(campaign, settings={"most": 2_000})
    choice = a_question(campaign, number=2, kind=QuestionKind.CHOICE, options=OPTIONS)
    token, secret = make_token(
        "Ohjelma", scopes=tuple(TokenScope), organisation=organisation, actor=owner, now=NOON
    )
    parts = {
        "organisation": organisation.slug,
        "campaign": campaign.slug,
        "slug": campaign.slug,
        "question": question.pk,
        "identity": campaign.pk,
        "kind": "rules",
        "reach:shared kind": "campaign",
        "reach:picture kind": "campaign",
        "ask:new_question kind": "open",
        "ask:question question": choice.pk,
        "ask:move_question question": choice.pk,
        "ask:remove_question question": choice.pk,
        "language": "fi",
        "theme": "t1",
        "number": 1,
        "step": 1,
        "file": "picture.json",
        "name": "picture.json",
        "hear:codebook_file file": "codebook.yaml",
        "token_id": token.pk,
        "member": a_member(organisation, Role.EDITOR).memberships.get().pk,
        "job": Job.objects.create(organisation=organisation, kind="ask.import", state=JobState.DONE).pk,
        "api-1:themes question": question.pk,
    }
    parts |= _plan(organisation, owner) | _picture(question, owner) | _campaign(campaign, owner)
    parts |= _figures(organisation, owner)
    return House(organisation, owner, parts, secret)


def _converters(pattern: URLPattern | URLResolver) -> dict[str, Any]:  # Any: as above
    written = pattern.pattern
    return dict(written.converters) or dict.fromkeys(written.regex.groupindex)


def _plan(organisation: Organisation, owner: User) -> dict[str, object]:
    service, channel = a_service(organisation), a_channel(organisation)
    code = a_link(organisation, channel, code=f"{organisation.slug}-fb").code
    gone = a_link(organisation, channel, code=f"{organisation.slug}-gone", subject="campaign:18")
    path = a_path(service)
    aside = remove_group(a_group(organisation, "Lapsiperheet"), actor=owner, now=NOON)
    return {
        "service": service.pk,
        "goal": a_goal(service).pk,
        "path": path.pk,
        "milestone": a_milestone(path).pk,
        "group": a_group(organisation).pk,
        "channel": channel.pk,
        "code": code,
        "plan:undo aside": aside.pk,
        "fact": remove_link(gone, actor=owner, now=NOON).pk,
    }


def _campaign(campaign: Campaign, owner: User) -> dict[str, object]:
    value = PrizeValues({"fi": "Lahjakortti", "sv": "Presentkort"}, count=1, value_cents=5_000)
    prize = add_prize(campaign, values=value, actor=owner, now=NOON)
    generate_all_texts(campaign, site="http://testserver", actor=owner, now=NOON)
    given = Given(campaign.questions.get(kind=QuestionKind.OPEN).pk, text="Pidempiä aukioloaikoja")
    key = campaign.slug.ljust(32, "a")[:32]
    receipt = a_receipt(campaign, a_reply(given, email="aino@example.fi"), key=key)
    aside = set_aside("prize", campaign, rows=[prize], now=NOON)
    first = StepSent({f"q{given.question}": [given.text]}, "1", "fi")
    draft = begin_draft(first, campaign=campaign, key="", channel="", now=NOON)
    drafts = {
        f"ask_public:{page} token": draft.token for page in ("step", "draft", "draft_later", "draft_erase")
    }
    return {"prize": prize.pk, "ask:put_back aside": aside.pk, "token": receipt.token} | drafts


def _figures(organisation: Organisation, owner: User) -> dict[str, object]:
    file = brought(posts(a_post()), organisation=organisation, actor=owner).file
    item = file.figures.first().item
    taught = {"column": "Reach", "organisation": organisation, "actor": owner, "now": NOON}
    forgotten = forget_header(learn_header("Vanha", **taught), actor=owner, now=NOON)
    return {
        "imported": file.pk,
        "item": item.pk,
        "figure": a_figure(item, "saves", source="Sovellus").pk,
        "header": learn_header("Tavoitettuja", **taught).pk,
        "measure:put_back aside": forgotten.pk,
    }


def _picture(question, owner: User) -> dict[str, object]:
    a_picture(question)
    found = told(question)
    assert found is not None
    check = begin_check(question, found, size=5, seed=1, actor=owner, now=NOON)
    kept = keep_read_codebook(question, Codebook(()), name="Viime syksy", actor=owner, now=NOON)
    gone = keep_read_codebook(question, Codebook(()), name="Vanha", actor=owner, now=NOON)
    version = published(question, owner)
    step = a_decision(question, owner)
    return {
        "check": check.pk,
        "kept": kept.pk,
        "hear:codebook_put_back aside": remove_codebook(gone, question, actor=owner, now=NOON).pk,
        "saved": keep_search(question, Search("kirja"), name="Kirjat", actor=owner, now=NOON).pk,
        "answer": Answer.objects.of(question.organisation_id).filter(question=question).first().pk,
        "version": version.pk,
        "picture": version.pk,
        "stamp": found.stamp,
        "decision": step.decision_id,
        **{
            f"hear_public:{page} token": version.token
            for page in ("picture", "how", "embed", "share_image", "file")
        },
    }
