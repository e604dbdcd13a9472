"""The different word forms of the answers in one language, and which of them a word of a query means."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from kuulolla.analysis.text.words import Word, lexicon, probability

SAME_WORD = 1.0
PART = 0.7
BEGINNING = 0.5
MISSPELT = 0.3
FULLY_READ = 20_000
SHORTEST_HEAD = 3
SHORTEST_STEM = 3
SHORTEST_CLEAR = 5
SHORTEST_MISSPELT = 6
SHORTEST_BESIDE_KNOWN = 8
STEM_ENDING = 1
LONGEST_ENDING = 4
LONGEST_DOUBT = 3
LAST_LETTER = "\U0010ffff"
OPEN_CLASSES = frozenset({"noun", "adjective", "verb"})
ENDINGS = "mme nne nsa nsä ni kin kaan kään han hän ko kö pa pä"
CLITICS = frozenset(ENDINGS.split())

Matches = dict[int, float]


class Vocabulary:
    """Knows the forms by their lemmas and parts, and as letters where no reading is at hand.

    `forms` are in order of how common they are: the first `FULLY_READ` are analysed, the rest are only
    glanced at, so a compound among these may stay whole. Such forms are searched by their letters.
    Only strings, numbers and tuples of them are kept: the garbage collector need not visit them, which
    would hold up a query now and then.
    """

    def __init__(self, forms: Sequence[str], *, language: str) -> None:
        self.forms = forms
        self.language = language
        self.lexicon = lexicon(language)
        self._numbers = {form: number for number, form in enumerate(forms)}
        words = [self.lexicon.word(form) for form in forms[:FULLY_READ]]
        words += [self.lexicon.glance(form) for form in forms[FULLY_READ:]]
        self._lemmas = [word.lemma for word in words]
        self._parts = [word.parts for word in words]
        self._by_lemma = _gathered((word.lemma,) for word in words)
        self._by_part = _gathered(self._parts)
        self._at_hand = {word.form for word in words if self._is_known(word)}
        self._all = Letters(forms, range(len(forms)))
        whole = [number for number, word in enumerate(words) if self._is_whole(word)]
        self._whole = Letters([forms[number] for number in whole], whole)

    def reading(self, form: str) -> Word:
        """The full reading of a query's word."""
        return self.lexicon.word(form)

    def matches(self, form: str) -> Matches:
        """Numbers of the forms that a lower-case word may mean, and how surely (0 to 1).

        A form is of the same word, has it as a part of a compound, or resembles it: it begins with the
        word, or differs by one typing error.
        """
        word = self.reading(form)
        found: Matches = {}
        _add(found, self._same(word), SAME_WORD)
        _add(found, self._with_part(word), PART)
        _add(found, self._with_hidden_part(word), PART)
        if found:
            if len(word.lemma) >= SHORTEST_CLEAR:
                _add(found, self._whole.beginning_with(word.lemma), MISSPELT)
            if len(form) >= SHORTEST_BESIDE_KNOWN:
                _add(found, self._whole.resembling(form, whole_word=False), MISSPELT)
            return found
        _add(found, self._all.beginning_with(form), BEGINNING)
        if not found:
            _add(found, self._kin(self._all.resembling(form, whole_word=True)), MISSPELT)
        if not found:
            _add(found, self._kin(self._all.resembling(form, whole_word=False)), MISSPELT)
        return found

    def number_of(self, form: str) -> int | None:
        """The number of exactly this form; None when no answer has it."""
        return self._numbers.get(form)

    def _same(self, word: Word) -> tuple[int, ...]:
        """Forms of the word; a word that is itself a lemma is also taken as such (alusta, alku)."""
        return self._by_lemma.get(word.lemma, ()) + self._by_lemma.get(word.form, ())

    def _with_part(self, word: Word) -> Iterator[int]:
        for term in dict.fromkeys((word.lemma, word.form)):
            yield from self._by_part.get(term, ())
        if len(word.parts) > 1:
            first, *_ = word.parts
            yield from (n for n in self._by_part.get(first, ()) if _holds(self._parts[n], word.parts))

    def _with_hidden_part(self, word: Word) -> Iterator[int]:
        """Compounds without a reading, seen from the letters that all forms of the word begin with."""
        if len(word.lemma) < SHORTEST_STEM or (word.is_stop and word.word_class not in OPEN_CLASSES):
            return
        every = (word.lemma, word.form, *(self.forms[number] for number in self._same(word)))
        forms = tuple(form for form in dict.fromkeys(every) if len(form) >= SHORTEST_STEM)
        length = max(SHORTEST_STEM, len(word.lemma) - STEM_ENDING)
        accepted: dict[str, bool] = {}
        for number, place in self._whole.holding({form[:length] for form in forms}):
            tail = self.forms[number][place:]
            if tail not in accepted:
                accepted[tail] = self._begins_with_word(tail, word, forms)
            if accepted[tail] and self._may_divide(self.forms[number], place, word):
                yield number

    def _begins_with_word(self, tail: str, word: Word, forms: tuple[str, ...]) -> bool:
        """Whether a tail is a form of the word, or one with a clitic or another known word after it."""
        if tail in self._at_hand:
            number = self._numbers[tail]
            return word.lemma == self._lemmas[number] or word.lemma in self._parts[number]
        if not tail.startswith(forms):
            return False
        begun = (form for form in forms if tail.startswith(form))
        return any(self._may_follow(tail[len(form) :].lstrip("-")) for form in begun)

    def _may_follow(self, rest: str) -> bool:
        if rest in CLITICS:
            return self.language == "fi"
        return len(rest) >= SHORTEST_HEAD and self._is_at_hand(rest)

    def _may_divide(self, form: str, place: int, word: Word) -> bool:
        """Whether a compound may be cut here: what stands before is a word, and no longer tail is one."""
        head = form[:place].rstrip("-")
        if place < SHORTEST_HEAD:
            return not head or form[place - 1] == "-"
        if len(word.lemma) < SHORTEST_CLEAR and not self._is_at_hand(head):
            return False
        longer = range(max(SHORTEST_HEAD, place - LONGEST_DOUBT), place)
        return len(head) < place or not any(self._is_at_hand(form[start:]) for start in longer)

    def _is_at_hand(self, form: str) -> bool:
        """Whether this is a word that the answers have or that is common."""
        return form in self._at_hand or probability(form, language=self.language) > 0

    def _is_known(self, word: Word) -> bool:
        read = word.lemma != word.form or bool(word.parts) or word.word_class != "other"
        return read or probability(word.form, language=self.language) > 0

    def _is_whole(self, word: Word) -> bool:
        """Whether a form may be a compound (or an error) that was not read as one."""
        return len(word.form) > SHORTEST_CLEAR and not word.parts and not self._is_known(word)

    def _kin(self, numbers: Iterable[int]) -> Iterator[int]:
        """The forms, and every other form of the same words."""
        for number in numbers:
            yield from self._by_lemma[self._lemmas[number]]


class Letters:
    """Word forms as one long string, in which they are found by some of their letters."""

    def __init__(self, forms: Sequence[str], numbers: Sequence[int]) -> None:
        self._forms = forms
        self._numbers = numbers
        self._text = "\n".join([*forms, ""])
        self._lengths = np.fromiter(map(len, forms), np.int64, len(forms))
        self._starts = np.cumsum(self._lengths + 1) - self._lengths - 1
        self._in_order = sorted(range(len(forms)), key=forms.__getitem__)

    def holding(self, stems: set[str]) -> Iterator[tuple[int, int]]:
        """The number of each form that holds one of the stems, and the place of the stem in it."""
        for stem in sorted(stems):
            rows, places = self._found(stem)
            yield from ((self._numbers[row], place) for row, place in zip(rows, places, strict=True))

    def beginning_with(self, stem: str) -> Iterator[int]:
        """Numbers of the forms that begin so."""
        if len(stem) >= SHORTEST_STEM:
            yield from (self._numbers[row] for row in self._rows_beginning(stem))

    def resembling(self, form: str, *, whole_word: bool) -> Iterator[int]:
        """Numbers of the forms that are `form` with one typing error, or that begin so and then end soon.

        One error leaves the first or the second half of a word as it was, unless it swaps the letters
        where the halves meet; so forms with either half are compared letter by letter.
        """
        if len(form) < SHORTEST_MISSPELT:
            return
        wanted = form if whole_word else form[:-1]
        middle = len(wanted) // 2
        swapped = wanted[: middle - 1] + wanted[middle] + wanted[middle - 1] + wanted[middle + 1 :]
        rows = {*self._rows_beginning(wanted[:middle]), *self._rows_beginning(swapped)}
        found = zip(*self._found(wanted[middle:]), strict=True)
        rows.update(row for row, place in found if abs(place - middle) <= 1)
        longest = len(form) + LONGEST_ENDING
        for row in sorted(row for row in rows if len(self._forms[row]) <= longest):
            if begins_within_one_error(self._forms[row], wanted, whole_word=whole_word):
                yield self._numbers[row]

    def _rows_beginning(self, stem: str) -> list[int]:
        first = bisect_left(self._in_order, stem, key=self._forms.__getitem__)
        last = bisect_left(self._in_order, stem + LAST_LETTER, lo=first, key=self._forms.__getitem__)
        return self._in_order[first:last]

    def _found(self, letters: str) -> tuple[list[int], list[int]]:
        """The row of each form with the letters, and their place in it."""
        starts: list[int] = []
        start = self._text.find(letters)
        while start >= 0:
            starts.append(start)
            start = self._text.find(letters, start + 1)
        rows = np.searchsorted(self._starts, starts, side="right") - 1
        return rows.tolist(), (np.asarray(starts, np.int64) - self._starts[rows]).tolist()


def begins_within_one_error(form: str, wanted: str, *, whole_word: bool) -> bool:
    """Whether `form` is, or begins with, `wanted` but for one letter changed, added, left out or swapped."""
    same = next((i for i, (a, b) in enumerate(zip(form, wanted, strict=False)) if a != b), None)
    place = min(len(form), len(wanted)) if same is None else same
    rest, missing = form[place:], wanted[place:]
    swapped = missing[1::-1] + missing[2:]
    repaired = (
        (rest, missing), (rest[1:], missing[1:]), (rest[1:], missing), (rest, missing[1:]), (rest, swapped),
    )  # fmt: skip
    return any(left == right if whole_word else left.startswith(right) for left, right in repaired)


def _gathered(terms: Iterable[Sequence[str]]) -> dict[str, tuple[int, ...]]:
    """The numbers of the rows that have each term."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(terms):
        for term in row:
            found[term].append(number)
    return {term: tuple(numbers) for term, numbers in found.items()}


def _holds(parts: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether the wanted parts stand in a row among the parts."""
    size = len(wanted)
    return any(tuple(parts[start : start + size]) == tuple(wanted) for start in range(len(parts) - size + 1))


def _add(found: Matches, numbers: Iterable[int], weight: float) -> None:
    for number in numbers:
        found.setdefault(number, weight)
