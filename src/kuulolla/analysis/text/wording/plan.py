"""What would be sent to a language model, told before anything is, and the sending."""

from __future__ import annotations

import os
import re
import time
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from kuulolla.analysis.text.privacy import mask
from kuulolla.analysis.text.wording.checking import (
    MOST_SENTENCES,
    Sent,
    answers_of_label,
    checked_sentence,
    label_trouble,
)
from kuulolla.analysis.text.wording.endpoint import Endpoint, NoReply, content_of, key_in, post
from kuulolla.analysis.text.wording.material import (
    SILENT,
    CitedQuote,
    ThemeMaterial,
    Trouble,
    WordedSentence,
    Wording,
    WordingReport,
)
from kuulolla.analysis.text.wording.prompts import (
    MOST_QUOTES_IN_LABEL,
    MOST_QUOTES_IN_SUMMARY,
    MOST_TOKENS_OF_LABEL,
    MOST_TOKENS_OF_SUMMARY,
    Message,
    body_of,
    label_messages,
    summary_messages,
)

LONGEST_QUOTE = 600
MOST_SILENCES = 3
SPEAKS_TO_THE_MODEL = re.compile(
    r"""
    \b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:above|previous|prior|earlier|instruction|rule|prompt)
    | \b(?:unohda|ohita|sivuuta|älä\ välitä|jätä\ huomiotta)\b.{0,40}\b(?:ohje|aiem|edel|yllä|kehot|sääntö)
    | \b(?:ignorera|glöm|bortse|strunta)\b.{0,40}\b(?:ovan|tidigare|föregående|instruktion|regl|prompt)
    | \b(?:reply|respond|answer|output)\s+(?:only|exactly|with)\b
    | \bvastaa\s+(?:vain|ainoastaan|tarkalleen)\b
    | \bsvara\s+(?:bara|endast|exakt)\b | \bsystem\s?prompt | \bjärjestelmäkehot
    | \byou\s+are\s+(?:now\s+)?(?:an?\s+)?(?:ai|assistant|language\s+model)\b
    | <\| | \[/?(?:inst|system|assistant) | (?:^|\s)(?:system|assistant|user)\s*:
    """,
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class WordingRequest:
    """One request: for the label of a theme (its id), or for the summary (None).

    `body` is sent to the letter.
    """

    theme: str | None
    messages: tuple[Message, ...]
    body: str

    @property
    def characters(self) -> int:
        """How much is sent."""
        return len(self.body)


@dataclass(frozen=True, slots=True)
class WordingPlan:
    """Everything that will be sent, and where to. Nothing is sent before `send`.

    `themes` is the material as it will be told: masked once more, quotes that speak to a model
    instead of answering, and overlong ones, left out (their answers' ids are in `left_out`).
    Answers are told under marks of their own (a1, a2 ...), for an id may say who a person is.
    """

    endpoint: Endpoint
    themes: tuple[ThemeMaterial, ...]
    requests: tuple[WordingRequest, ...]
    left_out: tuple[str, ...]
    sent: Sent

    @classmethod
    def of(
        cls,
        themes: Sequence[ThemeMaterial],
        *,
        endpoint: Endpoint,
        language: str,
        people: int,
        question: str = "",
        named: Collection[str] = (),
    ) -> WordingPlan:
        """Plan a label for each theme in the theme's language, and a summary in `language`.

        `people` is how many said something in all. The themes `named` keep their labels.
        """
        told = tuple(_fit_to_send(theme) for theme in themes)
        marks = _marks(told)
        question = mask(question, language=language)
        requests = [
            _request(theme.id, label_messages(theme, question=question, marks=marks), endpoint)
            for theme in told
            if theme.quotes and theme.id not in named
        ]
        if marks:
            summary = summary_messages(told, question=question, people=people, language=language, marks=marks)
            requests.append(_request(None, summary, endpoint))
        return cls(endpoint, told, tuple(requests), _left_out(themes, told), _sent(told, marks, people))

    @property
    def host(self) -> str:
        """The host and port that everything goes to."""
        return self.endpoint.host

    @property
    def characters(self) -> int:
        """How much is sent in all."""
        return sum(request.characters for request in self.requests)

    def send(
        self,
        *,
        environment: Mapping[str, str] = os.environ,
        clock: Callable[[], float] = time.monotonic,
        progress: Callable[[int, int], None] = lambda _, __: None,
    ) -> Wording:
        """Ask for everything, one request after another, and keep what stands the checks.

        The key is read from KUULOLLA_MODEL_KEY in `environment`. `progress` is told how many requests
        are done, and of how many. After three silences in a row the rest is not asked. Raises KeyUnusable.
        """
        asking = _Asking(self, key=key_in(environment), clock=clock)
        for number, request in enumerate(self.requests):
            progress(number, len(self.requests))
            asking.ask(request)
        return asking.result()


class _Asking:
    """Sends the requests of a plan and gathers what can be used."""

    def __init__(self, plan: WordingPlan, *, key: str, clock: Callable[[], float]) -> None:
        self._plan = plan
        self._key = key
        self._clock = clock
        self._ends = clock() + plan.endpoint.total_seconds
        self._themes = {theme.id: theme for theme in plan.themes}
        self._worded: dict[str, str] = {}
        self._cited: dict[str, tuple[str, ...]] = {}
        self._silences = 0
        self._summary: tuple[WordedSentence, ...] = ()
        self._fallen_back: Counter[Trouble] = Counter()
        self._dropped: Counter[Trouble] = Counter()

    def ask(self, request: WordingRequest) -> None:
        """Send one request and use its reply, or count why not."""
        try:
            content = self._content(request)
            if request.theme is None:
                self._summary = self._checked_summary(content)
            else:
                self._word(self._themes[request.theme], content)
        except NoReply as nothing:
            self._fallen_back[nothing.trouble] += 1

    def result(self) -> Wording:
        """What came of all requests; a theme whose label was not worded keeps its own."""
        asked, fallen = len(self._plan.requests), self._fallen_back.total()
        report = WordingReport(asked, asked - fallen, dict(self._fallen_back), dict(self._dropped))
        labels = {theme.id: self._worded.get(theme.id, theme.label) for theme in self._plan.themes}
        return Wording(labels, tuple(self._worded), self._cited, self._summary, report)

    def _content(self, request: WordingRequest) -> object:
        if self._silences >= MOST_SILENCES:
            raise NoReply(Trouble.GIVEN_UP)
        left = min(self._plan.endpoint.seconds, self._ends - self._clock())
        if left <= 0:
            raise NoReply(Trouble.OUT_OF_TIME)
        try:
            reply = post(self._plan.endpoint, request.body, key=self._key, seconds=left)
        except NoReply as nothing:
            self._silences = self._silences + 1 if nothing.trouble in SILENT else 0
            raise
        self._silences = 0
        return content_of(reply)

    def _word(self, theme: ThemeMaterial, content: object) -> None:
        label = self._checked_label(content, theme)
        cited = answers_of_label(label, theme)
        if not cited:
            raise NoReply(Trouble.NO_CITATION)
        self._worded[theme.id], self._cited[theme.id] = label, cited

    def _checked_label(self, content: object, theme: ThemeMaterial) -> str:
        label = content.get("label") if isinstance(content, dict) else None
        if not isinstance(label, str):
            raise NoReply(Trouble.WRONG_SHAPE)
        trouble = label_trouble(label.strip(), theme, key=self._key)
        if trouble:
            raise NoReply(trouble)
        return label.strip()

    def _checked_summary(self, content: object) -> tuple[WordedSentence, ...]:
        sentences = content.get("sentences") if isinstance(content, dict) else None
        if not isinstance(sentences, list) or not all(isinstance(one, str) for one in sentences):
            raise NoReply(Trouble.WRONG_SHAPE)
        if not sentences:
            raise NoReply(Trouble.EMPTY)
        checked = [checked_sentence(one, self._plan.sent, key=self._key) for one in sentences]
        kept = tuple(one for one in checked if isinstance(one, WordedSentence))
        self._dropped.update(one for one in checked if isinstance(one, Trouble))
        self._dropped.update([Trouble.TOO_LONG] * (len(kept) - MOST_SENTENCES))
        if not kept:
            raise NoReply(Trouble.ALL_DROPPED)
        return kept[:MOST_SENTENCES]


def _request(theme: str | None, messages: tuple[Message, ...], endpoint: Endpoint) -> WordingRequest:
    most_tokens = MOST_TOKENS_OF_SUMMARY if theme is None else MOST_TOKENS_OF_LABEL
    return WordingRequest(theme, messages, body_of(messages, model=endpoint.model, most_tokens=most_tokens))


def _fit_to_send(theme: ThemeMaterial) -> ThemeMaterial:
    """The theme masked once more, with only the quotes that will be told."""
    quotes = [
        CitedQuote(quote.answer, mask(quote.text, language=theme.language))
        for quote in theme.quotes
        if len(quote.text) <= LONGEST_QUOTE and not SPEAKS_TO_THE_MODEL.search(quote.text)
    ]
    return replace(
        theme,
        label=mask(theme.label, language=theme.language),
        phrases=tuple(mask(phrase, language=theme.language) for phrase in theme.phrases),
        quotes=tuple(quotes[:MOST_QUOTES_IN_LABEL]),
    )


def _left_out(themes: Sequence[ThemeMaterial], told: Sequence[ThemeMaterial]) -> tuple[str, ...]:
    kept = {quote.answer for theme in told for quote in theme.quotes}
    every = dict.fromkeys(quote.answer for theme in themes for quote in theme.quotes)
    return tuple(answer for answer in every if answer not in kept)


def _marks(themes: Sequence[ThemeMaterial]) -> dict[str, str]:
    answers = dict.fromkeys(quote.answer for theme in themes for quote in theme.quotes)
    return {answer: f"a{number}" for number, answer in enumerate(answers, start=1)}


def _sent(themes: Sequence[ThemeMaterial], marks: Mapping[str, str], people: int) -> Sent:
    """What a sentence of the summary may rest on: only what the request for it tells."""
    texts: dict[str, tuple[str, ...]] = {}
    numbers: dict[str, frozenset[str]] = {}
    for theme in themes:
        for quote in theme.quotes[:MOST_QUOTES_IN_SUMMARY]:
            name = marks[quote.answer]
            texts[name] = (*texts.get(name, ()), quote.text)
            numbers[name] = numbers.get(name, frozenset({str(people)})) | {str(theme.people)}
    return Sent(texts, {name: answer for answer, name in marks.items()}, numbers)
