"""What a model wrote is used only when it can be checked against what it was sent."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kuulolla.analysis.text.duplicates import NEGATIONS
from kuulolla.analysis.text.privacy import find_personal_data
from kuulolla.analysis.text.wording.material import ThemeMaterial, Trouble, WordedSentence
from kuulolla.analysis.text.words import Word, lexicon

LONGEST_LABEL = 60
LONGEST_SENTENCE = 400
MOST_SENTENCES = 8
FEWEST_ANSWERS_WITH_WORD = 2
SHORTEST_SECRET = 8
MOST_CITED = 5
TOKEN = re.compile(r"\w+(?:[-'’]\w+)*")
NUMBER = re.compile(r"\d+")
LINK = re.compile(r"://|www\.|\b[\w-]+\.[a-zåäö]{2,}\b(?:/|$|\s|[.,;:!?)])|\w@\w", re.IGNORECASE)
MARKUP = re.compile(r"[<>\[\]{}|*#`\\_=~^]|&\w+;")
CITATION = re.compile(r"\[\s*(a\d+(?:\s*[,;]\s*a\d+)*)\s*\]")
CITATION_AFTER_STOP = re.compile(r"([.!?…]+[\"”»'’]?)((?:\s*\[\s*a\d+(?:\s*[,;]\s*a\d+)*\s*\])+)")
SENTENCE_END = re.compile(r"(?:(?<=[.!?…])|(?<=[.!?…][\"”»'’]))\s+")
DOUBLE_MARKS = '"“”„‟«»〝〞＂'
DOUBLE = re.compile(f"[{DOUBLE_MARKS}]")
SINGLE = re.compile(r"(?<!\w)['‘’‚‛‹›`´]([^'‘’‚‛‹›`´].*?)['‘’‛‹›`´](?!\w)")
SPACES = str.maketrans({"\u00a0": " ", "\u202f": " "})


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent: by mark the words of each answer, its id, and the counts that may be told with it."""

    texts: Mapping[str, tuple[str, ...]]
    ids: Mapping[str, str]
    numbers: Mapping[str, frozenset[str]]


def label_trouble(label: str, theme: ThemeMaterial, *, key: str = "") -> Trouble | None:
    """Why a label cannot be used; None when it can.

    Its words must occur in the theme's phrases, or in two of the answers sent: one answer alone,
    however it speaks to the model, cannot name a theme.
    """
    trouble = _trouble_of_any(label, longest=LONGEST_LABEL, key=key)
    if trouble:
        return trouble
    if MARKUP.search(label) or DOUBLE.search(label) or SINGLE.search(label):
        return Trouble.MARKUP
    return _trouble_of_words(label, theme)


def _trouble_of_any(text: str, *, longest: int, key: str) -> Trouble | None:
    """What is wrong with a text whatever it is for."""
    if not TOKEN.search(text):
        return Trouble.EMPTY
    if not text.translate(SPACES).isprintable():
        return Trouble.UNPRINTABLE
    if len(text) > longest:
        return Trouble.TOO_LONG
    if len(key) >= SHORTEST_SECRET and key in text:
        return Trouble.SECRET
    if LINK.search(text):
        return Trouble.LINK
    return Trouble.PERSONAL_DATA if find_personal_data(text) else None


def _trouble_of_words(label: str, theme: ThemeMaterial) -> Trouble | None:
    known = _words_of_theme(theme)
    words = list(_words(label, theme.language))
    if all(word.is_stop for word in words):
        return Trouble.EMPTY
    return None if all(_is_known(word, known) for word in words) else Trouble.FOREIGN_WORD


def answers_of_label(label: str, theme: ThemeMaterial) -> tuple[str, ...]:
    """The answers sent that have a content word of the label, those with most of them first.

    They are looked up, not asked for: a model could name any answer.
    """
    words = [word for word in _words(label, theme.language) if not word.is_stop]
    shared: Counter[str] = Counter()
    for quote in theme.quotes:
        terms = _terms(quote.text, theme.language)
        shared[quote.answer] += sum(bool(_terms_of(word) & terms) for word in words)
    order = {quote.answer: place for place, quote in reversed([*enumerate(theme.quotes)])}
    found = sorted(
        (answer for answer in shared if shared[answer]), key=lambda one: (-shared[one], order[one])
    )
    return tuple(found[:MOST_CITED])


def _words_of_theme(theme: ThemeMaterial) -> set[str]:
    """Forms, lemmas and parts in the label and the phrases, and those found in two answers or more."""
    known = {term for text in (theme.label, *theme.phrases) for term in _terms(text, theme.language)}
    answers = {quote.answer: set[str]() for quote in theme.quotes}
    for quote in theme.quotes:
        answers[quote.answer] |= _terms(quote.text, theme.language)
    said = Counter(term for terms in answers.values() for term in terms)
    return known | {term for term, count in said.items() if count >= FEWEST_ANSWERS_WITH_WORD}


def _is_known(word: Word, known: set[str]) -> bool:
    """A word that turns the meaning ("ei", "fewer") is never taken for a mere function word."""
    turning = word.form in NEGATIONS or word.lemma in NEGATIONS
    if word.is_stop and not turning and not word.form.isdigit():
        return True
    return bool({word.form, word.lemma} & known) or (bool(word.parts) and known.issuperset(word.parts))


def _words(text: str, language: str) -> Iterator[Word]:
    return (lexicon(language).word(form) for form in TOKEN.findall(text.lower()))


def _terms(text: str, language: str) -> set[str]:
    return {term for word in _words(text, language) for term in _terms_of(word)}


def _terms_of(word: Word) -> set[str]:
    return {word.form, word.lemma, *word.parts}


def checked_sentence(written: str, sent: Sent, *, key: str = "") -> WordedSentence | Trouble:
    """A sentence without its citation marks, or why it is dropped.

    Every part that ends like a sentence must cite; every quotation must be whole words of an answer
    cited; every number must stand in one, or be a count that was sent with it.
    """
    text = CITATION_AFTER_STOP.sub(r"\2\1", written.strip())
    plain = re.sub(r"\s+([.,;:!?…])", r"\1", re.sub(r"\s*" + CITATION.pattern, "", text)).strip()
    trouble = _trouble_of_any(plain, longest=LONGEST_SENTENCE, key=key)
    if trouble:
        return trouble
    if not all(CITATION.search(part) for part in SENTENCE_END.split(text)):
        return Trouble.NO_CITATION
    marks = tuple(dict.fromkeys(re.findall(r"a\d+", " ".join(CITATION.findall(text)))))
    if not sent.texts.keys() >= set(marks):
        return Trouble.UNKNOWN_CITATION
    trouble = _trouble_of_claims(plain, marks, sent)
    return trouble or WordedSentence(plain, tuple(dict.fromkeys(sent.ids[mark] for mark in marks)))


def _trouble_of_claims(plain: str, marks: Sequence[str], sent: Sent) -> Trouble | None:
    texts = [text for mark in marks for text in sent.texts[mark]]
    quotations = _quotations(plain)
    if quotations is None or not all(_is_span_of_any(quotation, texts) for quotation in quotations):
        return Trouble.ALTERED_QUOTE
    if MARKUP.search(_without(quotations, plain)):
        return Trouble.MARKUP
    allowed = {number for text in texts for number in NUMBER.findall(text)}
    allowed = allowed.union(*(sent.numbers[mark] for mark in marks))
    return None if allowed.issuperset(NUMBER.findall(plain)) else Trouble.INVENTED_NUMBER


def _quotations(text: str) -> list[str] | None:
    """Everything in quotation marks of any kind; None when a mark is left without its pair."""
    pieces = DOUBLE.split(text)
    if len(pieces) % 2 == 0:
        return None
    outside = " ".join(pieces[0::2])
    return pieces[1::2] + SINGLE.findall(outside)


def _without(quotations: Sequence[str], text: str) -> str:
    for quotation in quotations:
        text = text.replace(quotation, " ")
    return text


def _is_span_of_any(quotation: str, texts: Sequence[str]) -> bool:
    """Whether the quotation stands in one of the texts, letter by letter, as whole words."""
    whole = re.compile(rf"(?<!\w){re.escape(quotation)}(?!\w)") if quotation.strip() else None
    return whole is not None and any(whole.search(text) for text in texts)
