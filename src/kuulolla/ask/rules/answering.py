"""Reading a sent form: what was answered, who wants to be reached and for what, and what must be mended."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256

from kuulolla.people.rules import LONGEST_EMAIL, LONGEST_NAME, NotAPhone, Person, same_phone

LONGEST_ANSWER, LONGEST_PHONE = 2000, 40
ONE_EMAIL = re.compile(r"[^@\s,;<>()\"]+@[^@\s,;<>()\"]+\.[^@\s.,;<>()\"]{2,}")
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
Posted = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, as far as reading its answer goes."""

    pk: int
    kind: str
    required: bool = False
    options: tuple[str, ...] = ()
    least: int = 1
    most: int = 5
    longest: int = LONGEST_ANSWER
    shown_if: int | None = None
    shown_if_option: str = ""
    number: int = 0

    @property
    def name(self) -> str:
        """What its field is called."""
        return f"q{self.pk}"


@dataclass(frozen=True, slots=True)
class FormPlan:
    """What a campaign's form asks."""

    questions: tuple[Asked, ...] = ()
    has_draw: bool = True
    asks_phone: bool = False
    only_residents: bool = False
    least_age: int = 13
    asks_follow_up: bool = False
    asks_marketing: bool = False

    @property
    def asks_contact(self) -> bool:
        """Whether there is anything that somebody would have to be reached for."""
        return self.has_draw or self.asks_follow_up or self.asks_marketing


@dataclass(frozen=True, slots=True)
class Given:
    """What was answered to one question."""

    question: int
    text: str = ""
    chosen: tuple[str, ...] = ()
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """What to mend: the field's name ("" for the whole form), the word's key and its values."""

    name: str
    key: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reply:
    """One person's form as read. `person` is None when no way to reach them is needed."""

    answers: tuple[Given, ...] = ()
    person: Person | None = None
    enters: bool = False
    follows: bool = False
    takes_marketing: bool = False

    @property
    def digest(self) -> str:
        """The same for the same content, however often it is sent."""
        answers = [[one.question, one.text, *one.chosen, one.number] for one in self.answers]
        person = self.person or Person()
        ticks = [self.enters, self.follows, self.takes_marketing]
        content = json.dumps([answers, person.name, person.email, person.phone, ticks])
        return sha256(content.encode()).hexdigest()[:31]


def read_reply(plan: FormPlan, posted: Posted) -> tuple[Reply, list[Problem]]:
    """What was sent, and everything that must be mended, in the order of the page."""
    answers, problems = read_answers(plan, posted)
    reply, unreachable = read_contact(plan, posted)
    problems += unreachable
    if not (problems or answers or reply.enters):
        problems.append(Problem("", "ask.public.nothing" if plan.has_draw else "ask.public.nothing_answered"))
    return replace(reply, answers=answers), problems


def read_answers(plan: FormPlan, posted: Posted) -> tuple[tuple[Given, ...], list[Problem]]:
    """The answers that say something. What was written is kept, also where nobody had to answer."""
    problems: list[Problem] = []
    read: dict[int, Given] = {}
    for asked in plan.questions:
        given = _READERS[asked.kind](asked, posted, problems)
        if given is not None:
            read[asked.pk] = given
        elif asked.required and is_asked(asked, read) and not _has_problem(asked, problems):
            problems.append(Problem(asked.name, f"ask.public.required.{asked.kind}"))
    return tuple(read.values()), problems


def read_contact(plan: FormPlan, posted: Posted) -> tuple[Reply, list[Problem]]:
    """Who wants what, and how they are reached. Contact details without a purpose are a problem."""
    person = Person(line(posted, "name"), line(posted, "email"), line(posted, "phone"))
    reply = Reply(
        person=person,
        enters=plan.has_draw and ticked(posted, "enter"),
        follows=plan.asks_follow_up and ticked(posted, "follow"),
        takes_marketing=plan.asks_marketing and ticked(posted, "marketing"),
    )
    if reply.enters or reply.follows or reply.takes_marketing:
        return reply, list(_contact_problems(plan, reply, person, posted))
    if person == Person() or not plan.asks_contact:
        return Reply(), []
    return reply, [Problem(_first_purpose(plan), "ask.public.no_purpose")]


def _first_purpose(plan: FormPlan) -> str:
    if plan.has_draw:
        return "enter"
    return "follow" if plan.asks_follow_up else "marketing"


def line(posted: Posted, name: str) -> str:
    """One line as it was written, without what cannot be seen."""
    return " ".join(CONTROLS.sub(" ", _first(posted, name)).split())


def ticked(posted: Posted, name: str) -> bool:
    """Whether the box was ticked."""
    return bool(_first(posted, name))


def length_of(text: str) -> int:
    """How long a text is as it is sent: a line break counts as two characters."""
    breaks = text.count("\n")
    return len(text) + breaks - text.count("\r\n")


def is_asked(asked: Asked, read: Mapping[int, Given]) -> bool:
    """Whether somebody who has answered so is asked this."""
    if asked.shown_if is None:
        return True
    leading = read.get(asked.shown_if)
    return leading is not None and asked.shown_if_option in leading.chosen


def is_email(written: str) -> bool:
    """Whether it can be one e-mail address."""
    return len(written) <= LONGEST_EMAIL and ONE_EMAIL.fullmatch(written) is not None


def _first(posted: Posted, name: str) -> str:
    values = posted.get(name)
    return values[0] if values else ""


def _has_problem(asked: Asked, problems: Sequence[Problem]) -> bool:
    return bool(problems) and problems[-1].name == asked.name


def _read_open(asked: Asked, posted: Posted, problems: list[Problem]) -> Given | None:
    written = _first(posted, asked.name)
    text = CONTROLS.sub("", written.replace("\r\n", "\n").replace("\r", "\n")).strip()
    over = length_of(text) - asked.longest
    if over > 0:
        problems.append(Problem(asked.name, "ask.public.too_long", {"n": asked.longest, "over": over}))
    return Given(asked.pk, text=text) if text else None


def _read_choice(asked: Asked, posted: Posted, problems: list[Problem]) -> Given | None:
    return _chosen(asked, (posted.get(asked.name) or ())[:1], problems)


def _read_choices(asked: Asked, posted: Posted, problems: list[Problem]) -> Given | None:
    return _chosen(asked, tuple(dict.fromkeys(posted.get(asked.name) or ())), problems)


def _chosen(asked: Asked, keys: Sequence[str], problems: list[Problem]) -> Given | None:
    if any(key not in asked.options for key in keys):
        problems.append(Problem(asked.name, "ask.public.not_an_option"))
        return None
    return Given(asked.pk, chosen=tuple(keys)) if keys else None


def _read_scale(asked: Asked, posted: Posted, problems: list[Problem]) -> Given | None:
    written = _first(posted, asked.name)
    if not written:
        return None
    if written not in map(str, range(asked.least, asked.most + 1)):
        problems.append(Problem(asked.name, "ask.public.not_an_option"))
        return None
    return Given(asked.pk, number=int(written))


def _read_consent(asked: Asked, posted: Posted, _problems: list[Problem]) -> Given | None:
    return Given(asked.pk, number=1) if ticked(posted, asked.name) else None


_READERS = {
    "open": _read_open,
    "choice": _read_choice,
    "choices": _read_choices,
    "scale": _read_scale,
    "consent": _read_consent,
}


def _contact_problems(plan: FormPlan, reply: Reply, person: Person, posted: Posted) -> Iterator[Problem]:
    if reply.enters and not person.name:
        yield Problem("name", "ask.public.no_name")
    if len(person.name) > LONGEST_NAME:
        yield Problem(
            "name", "ask.public.too_long", {"n": LONGEST_NAME, "over": len(person.name) - LONGEST_NAME}
        )
    yield from _email_problems(plan, reply, person)
    yield from _phone_problems(person)
    if plan.least_age and not ticked(posted, "of_age"):
        yield Problem("of_age", "ask.public.not_of_age", {"n": plan.least_age})
    if reply.enters and plan.only_residents and not ticked(posted, "resident"):
        yield Problem("resident", "ask.public.not_resident")


def _email_problems(plan: FormPlan, reply: Reply, person: Person) -> Iterator[Problem]:
    phone_is_enough = plan.asks_phone and person.phone and not (reply.follows or reply.takes_marketing)
    if not person.email and not phone_is_enough:
        yield Problem(
            "email", "ask.public.no_way" if plan.asks_phone and reply.enters else "ask.public.no_email"
        )
    elif person.email and not is_email(person.email):
        yield Problem("email", "ask.public.bad_email")


def _phone_problems(person: Person) -> Iterator[Problem]:
    if person.phone and not _is_phone(person.phone):
        yield Problem("phone", "ask.public.bad_phone")


def _is_phone(written: str) -> bool:
    try:
        return len(written) <= LONGEST_PHONE and bool(same_phone(written))
    except NotAPhone:
        return False
