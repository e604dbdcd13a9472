"""Names of persons, found by lists, by the morphology's classes and by what stands around them."""

from __future__ import annotations

import re
from functools import cache
from itertools import zip_longest

from kuulolla.analysis.text.privacy import name_context as context
from kuulolla.analysis.text.privacy.kinds import Part, PersonalData
from kuulolla.analysis.text.privacy.name_forms import Sureness, name_forms
from kuulolla.analysis.text.privacy.name_words import (
    CAPITAL,
    ORDINARY,
    WORD,
    Run,
    Token,
    capital_words,
    runs_of,
    small_words,
)
from kuulolla.analysis.text.words import zipf

CAPITAL_INSIDE = re.compile(rf"[{CAPITAL}](?<=[^.!?\s][\s(\"'/\-–].)(?!(?<=I)(?![^\W\d_.]))")
WORDS_THAT_SIGN = """
    terveisin terv terveisiä t kiittäen kiitoksin allekirjoittanut nimimerkki nimim nimi nimeni mvh
    hälsningar hälsning hälsn hälsar vänligen regards sincerely signed yours cheers kram terkuin terkut
    kiitos kiitti tack thanks thank namn name heter br vh yst ilmoittautujat
"""
SIGNING_WORDS = frozenset(WORDS_THAT_SIGN.split())
SURNAME_ENDS = re.compile(
    r"(?:nen|sen|selle|sella|selta|seen|ström|berg|lund|qvist|kvist|sson|gren|blom|holm)(?:s|in|ille|illa|ilta)?$"
)
PLACE_ENDS = re.compile(
    r"(?:l[aä]|mäki|mäe|niemi|nieme|koski|koske|ranta|ranna|sto|stö)(?:n|a|ä|lla|llä|ssa|ssä|sta|stä|lta|ltä|an|än|lle)?$"
)
NAME_LIKE_PLACE = re.compile(r"(?:l[aä]|mäki|mäe|niemi|nieme|koski|koske|lahti|lahde)n?$")
PLACE_STARTS = frozenset(["san", "santa", "los", "las", "new", "nya", "saint", "mount", "lake", "fort"])
VERY_COMMON = 4.5


@cache
def _telling_words() -> frozenset[str]:
    """The small words that call for a closer look: sure names, and what stands before a signature."""
    forms = name_forms()
    sure = (word for known in (forms.first, forms.last) for word, form in known.items() if form.is_sure)
    return SIGNING_WORDS.union(sure)


def find_names(text: str) -> list[Part]:
    """Names of persons; all of them are probable only."""
    words = WORD.findall(text.lower())
    told = not _telling_words().isdisjoint(words) or ("-" in text and any(map(_is_a_double_name, words)))
    if not told and not CAPITAL_INSIDE.search(text):
        return []
    found = [span for run in runs_of(capital_words(text, words=len(words))) for span in _names_in(text, run)]
    if told:
        found += _in_small_letters(text)
    return [(start, end, PersonalData.NAME, False) for start, end in found]


def _is_a_double_name(word: str) -> bool:
    return "-" in word and word.partition("-")[0] in name_forms().first


def _names_in(text: str, run: Run) -> list[tuple[int, int]]:
    """The part of a run that is a name, if any."""
    if run[0].low in PLACE_STARTS:
        return []
    run = _without_what_stays(text, run)
    if not run or not _is_a_name(text, run) or _is_famous(run):
        return []
    start, end = run[0].start, run[-1].end
    if context.names_a_thing(text, end) or (len(run) > 1 and context.is_an_author(text, start, end)):
        return []
    if run[-1].is_initial and text[end : end + 1] == ".":
        end += 1
    return [(start, end)]


def _without_what_stays(text: str, run: Run) -> Run:
    """The run from its first possible name to its last, cut at a place, a brand or an everyday opener."""
    while run and (_surely_stays(text, run[0]) or _is_an_opener(text, run)):
        run = run[1:]
    for place, token in enumerate(run[1:], 1):
        if token.reading.stays and not token.is_lettered and not _may_be_a_surname(token):
            return run[:place]
    return _without_what_follows(run)


def _surely_stays(text: str, token: Token) -> bool:
    if token.is_initial or not token.reading.stays:
        return token.is_initial and token.shown == "I"
    return not (_may_be_a_surname(token) and context.has_title(text, token.start))


def _may_be_a_surname(token: Token) -> bool:
    """Whether a place's name after a first name is a surname: Meeri Vaarala, but Meeri Vaaralasta."""
    return token.reading.place and NAME_LIKE_PLACE.search(token.low) is not None


def _without_what_follows(run: Run) -> Run:
    """The run without the capitals after its surname that belong to what comes next."""
    begins = bool(run) and run[0].reading.first is not None
    last = max(
        (place for place, token in enumerate(run) if token.reading.last and not (begins and not place)),
        default=None,
    )
    if last is None:
        return run
    rest = run[last + 1 :]
    return run if any(token.reading.first for token in rest) else run[: last + 1]


def _is_an_opener(text: str, run: Run) -> bool:
    """Whether the first word only opens the sentence, or is the title before the name."""
    first, known = run[0], run[0].reading
    if first.is_initial:
        return first.low == "t" and len(run) > 1 and context.is_signed(text, run[1].start)
    if known.first is None and known.last is None:
        return (first.opens or len(run) > 1) and (_is_a_title(text, run) or first.is_ordinary)
    if not first.opens or Sureness.SURE in (known.first, known.last):
        return False
    return not (_has_company(run) or _is_called_for(text, run))


def _is_called_for(text: str, run: Run) -> bool:
    """Whether a signature or a title before it makes a name likely."""
    start = run[0].start
    maybe = context.is_maybe_signed(text, start) and context.ends_the_text(text, run[-1].end)
    return maybe or context.is_signed(text, start) or context.has_title(text, start)


def _is_a_title(text: str, run: Run) -> bool:
    return len(run) > 1 and (context.has_title(text, run[1].start) or context.is_signed(text, run[1].start))


def _has_company(run: Run) -> bool:
    """Whether a surname, an initial or an unknown word with a capital letter follows a first name."""
    if len(run) == 1:
        return False
    following = run[1].reading
    if run[0].reading.first is None:
        return following.first is not None
    if run[1].is_lettered or following.last is not None:
        return True
    known_or_foreign = following.first is not None or (not following.stays and not run[1].is_ordinary)
    return known_or_foreign and run[0].reading.first is not Sureness.ENGLISH_WORD


def _is_a_name(text: str, run: Run) -> bool:
    first = run[0]
    if context.is_signed(text, first.start) and _may_sign(text, run):
        return True
    if context.has_title(text, first.start) or context.is_introduced(text, first.start):
        return _may_follow_a_title(run)
    if any(token.reading.first is Sureness.SURE for token in run):
        return True
    if any(_has_company(run[place:]) for place in range(len(run) - 1) if run[place].reading.first):
        return True
    if len(run) == 1:
        return _stands_alone(text, first)
    return (
        any(token.reading.last is Sureness.SURE for token in run[1:])
        or (first.is_initial and run[-1].reading.last is not None)
        or (first.reading.last is Sureness.SURE and _stands_alone(text, first))
    )


def _stands_alone(text: str, token: Token) -> bool:
    """Whether one word with a capital letter is a name without company."""
    known = token.reading
    if known.first and context.is_maybe_signed(text, token.start) and context.ends_the_text(text, token.end):
        return True
    if known.first is Sureness.WORD:
        return not token.opens
    if known.last is not Sureness.SURE or token.low.startswith(name_forms().famous_last):
        return False
    return SURNAME_ENDS.search(token.low) is not None or (
        known.listed_last and not token.opens and not PLACE_ENDS.search(token.low)
    )


def _may_sign(text: str, run: Run) -> bool:
    if any(token.reading.first or token.reading.last for token in run):
        return True
    short = len(run) <= 3 and context.ends_the_text(text, run[-1].end)
    return short and not any(token.is_ordinary for token in run)


def _may_follow_a_title(run: Run) -> bool:
    first = run[0]
    if first.reading.first or first.reading.last or first.is_initial:
        return True
    foreign_word = any(zipf(first.low, language=language) > ORDINARY for language in ("sv", "en"))
    return not foreign_word and zipf(first.low, language="fi") < VERY_COMMON


def _is_famous(run: Run) -> bool:
    """Whether it is a writer, a character or a statesman whom everybody knows."""
    forms = name_forms()
    words = " ".join(token.low for token in run)
    first, _, rest = words.partition(" ")
    if any(rest.startswith(known) for known in forms.famous.get(first, ())):
        return True
    return run[-1].low.startswith(forms.famous_last) and not (run[0].reading.first and len(run) > 1)


def _in_small_letters(text: str) -> list[tuple[int, int]]:
    """Full names in small letters or all in capitals, and first names after a title or a signature."""
    forms = name_forms()
    tokens = small_words(text)
    found: list[tuple[int, int]] = []
    for token, following in zip_longest(tokens, tokens[1:]):
        if token.capital or not ("-" in token.low or token.low in forms.first or token.low in forms.last):
            continue
        if following and _are_a_pair(token, following):
            if not _is_famous([token, following]) and not context.names_a_thing(text, following.end):
                found.append((token.start, following.end))
        elif _is_named_in_small_letters(text, token):
            found.append((token.start, token.end))
    return found


def _are_a_pair(one: Token, other: Token) -> bool:
    return not other.capital and one.text[one.end : other.start] == " " and _are_full(one, other)


def _are_full(one: Token, other: Token) -> bool:
    """Whether two words in small letters are a first name and a surname, either way round."""
    first, last = one.reading, other.reading
    if (
        first.first is Sureness.SURE
        and last.last is not None
        and not (last.everyday and last.last is Sureness.SURE)
    ):
        return not _is_a_form(other) or last.last is Sureness.SURE
    if first.first is Sureness.SURE and last.last is Sureness.SURE and last.listed_last:
        return True
    if first.first is Sureness.WORD and last.last is Sureness.SURE:
        return last.listed_last
    return first.last is Sureness.SURE and first.listed_last and last.first is Sureness.SURE


def _is_a_form(token: Token) -> bool:
    return token.low.endswith(("ssa", "ssä", "sta", "stä", "lla", "llä", "ksi"))


def _is_named_in_small_letters(text: str, token: Token) -> bool:
    known = token.reading
    if known.first is None:
        beside = context.has_title(text, token.start) or context.has_title_after(text, token.end)
        return known.last is Sureness.SURE and known.listed_last and beside
    if known.first is Sureness.SURE and (
        context.has_title(text, token.start) or context.is_introduced(text, token.start)
    ):
        return True
    signed = context.is_signed(text, token.start)
    maybe = known.first is Sureness.SURE and context.is_maybe_signed(text, token.start)
    return (signed or maybe) and context.ends_the_text(text, token.end)
