"""Names of persons, found by lists, by the morphology's classes and by what stands around them."""

from __future__ import annotations

import re
from itertools import pairwise

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
from kuulolla.analysis.text.words import LANGUAGES, zipf

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
LONE_SURNAME = re.compile(r"(?<=.{3})(?:(?<!io)nen|sen|selle|sella|selta|sson|ström|[qk]vist|stedt)s?$")
PLACE_ENDS = re.compile(
    r"(?:l[aä]|mäki|mäe|niemi|nieme|koski|koske|ranta|ranna|sto|stö)(?:n|a|ä|lla|llä|ssa|ssä|sta|stä|lta|ltä|an|än|lle)?$"
)
NAME_LIKE_PLACE = re.compile(r"(?:l[aä]|mäki|mäe|niemi|nieme|koski|koske|lahti|lahde)n?$")
PLACE_STARTS = frozenset(["san", "santa", "los", "las", "new", "nya", "saint", "mount", "lake", "fort"])
FINNISH_CASE = re.compile(r"(?:n|[st]t[aä]|ss[aä]|ll[aäe]|lt[aä])$")
SO_NAMED = re.compile(rf"(?<![^\W\d_])[{CAPITAL}][^\W\d_]{{1,20}}(?=[ -]nimi(?:nen|se[nl]|stä|siä))")
INITIALS_BEFORE = re.compile(
    rf"(?<![\w.\-])(?:[{CAPITAL}]-[{CAPITAL}]\.?|(?!T\.)[{CAPITAL}]\.(?:\s?[{CAPITAL}]\.)?)\s$"
)
INITIAL_AFTER = re.compile(rf"\s[{CAPITAL}]\.(?!\w)")
LONGEST_INITIALS = 8
JOINED_BY = frozenset([" ja ", " och ", " and ", " & ", " sekä ", " tai ", " or ", " eller "])
SHORTEST_ALONE = 5
SHORTEST_UNKNOWN = 4
ALSO_WORDS = frozenset({"aurora", "hilja", "mimosa", "linnea", "jasmin", "silva", "oskari", "oskar", "hanne"})
VERY_COMMON = 4.5


def find_names(text: str) -> list[Part]:
    """Names of persons; all of them are probable only."""
    words = WORD.findall(text.lower())
    sure = name_forms().sure  # with what stands before a signature, these call for a closer look
    told = not (sure.isdisjoint(words) and SIGNING_WORDS.isdisjoint(words)) or (
        "-" in text and any(map(_is_a_double_name, words))
    )
    opening = bool(words) and (words[0] in name_forms().first or words[0] in name_forms().last)
    if not told and not opening and not CAPITAL_INSIDE.search(text):
        return []
    capitals = capital_words(text, words=len(words))
    found = [span for run in runs_of(capitals) for span in _names_in(text, run)]
    if told:
        found += _in_small_letters(text)
    if found:
        found += _beside(text, capitals, found)
    found += [match.span() for match in SO_NAMED.finditer(text)]
    return [(*_with_initials(text, start, end), PersonalData.NAME, False) for start, end in found]


def _with_initials(text: str, start: int, end: int) -> tuple[int, int]:
    """The name with the initials around it: "J-P Virtanen", "Virtanen J."."""
    before = INITIALS_BEFORE.search(text[max(0, start - LONGEST_INITIALS) : start])
    after = INITIAL_AFTER.match(text, end)
    return start - len(before.group()) if before else start, after.end() if after else end


def _beside(text: str, capitals: Run, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """What is joined to a name: Helmi in "Helmi ja Matti", and the whole of "Tuominen, Oskari"."""
    starts, ends = {start for start, _ in found}, {end for _, end in found}
    more: list[tuple[int, int]] = []
    for one, other in pairwise(capitals):
        between = text[one.end : other.start]
        if between == ", " and one.reading.last and other.reading.first and other.start in starts:
            more.append((one.start, other.end))
        elif between in JOINED_BY:
            more += [
                (t.start, t.end)
                for t, known in ((one, other.start in starts), (other, one.end in ends))
                if known and _may_join(t)
            ]
    return more


def _may_join(token: Token) -> bool:
    known = token.reading
    return bool(known.first or known.last) and not known.stays


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
        signs = first.low == "t" and len(run) > 1 and context.is_signed(text, run[1].start)
        return signs and run[1].reading.last is None
    if known.first is None and known.last is None:
        return (first.opens or len(run) > 1) and (_is_a_title(text, run) or first.is_ordinary)
    if not first.opens or Sureness.SURE in (known.first, known.last):
        return False
    if len(run) == 1 and context.acts(text, first.start, first.end):
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
        or _is_an_initial_with_a_surname(text, run)
        or _is_an_unknown_pair(run)
        or (first.reading.last is Sureness.SURE and _stands_alone(text, first))
    )


def _is_an_unknown_pair(run: Run) -> bool:
    """Whether two unknown words stand inside a sentence, the first in its basic form as first names are."""
    first = run[0]
    within = len(run) == 2 and not first.opens and not FINNISH_CASE.search(first.low)
    return within and all(map(_is_unknown, run))


def _is_unknown(token: Token) -> bool:
    """Whether it is a word that no language knows."""
    if len(token.low) < SHORTEST_UNKNOWN or token.reading.stays or token.is_ordinary or "-" in token.low:
        return False
    return not any(zipf(token.low, language=language) for language in LANGUAGES)


def _is_an_initial_with_a_surname(text: str, run: Run) -> bool:
    """Whether it is "R. Subramaniam": an initial and a word that no language knows."""
    last = run[-1]
    if not run[0].is_lettered or last.is_initial or last.is_ordinary or last.reading.stays:
        return False
    unknown = not any(zipf(last.low, language=language) for language in LANGUAGES)
    return unknown and text[run[0].end : run[0].end + 1] == "."


def _stands_alone(text: str, token: Token) -> bool:
    """Whether one word with a capital letter is a name without company."""
    known = token.reading
    if known.first and context.is_maybe_signed(text, token.start) and context.ends_the_text(text, token.end):
        return True
    if (known.first or known.last) and not known.stays and context.acts(text, token.start, token.end):
        return True
    if known.first is Sureness.WORD:
        return not token.opens
    if known.last is Sureness.WORD and not token.opens:
        return LONE_SURNAME.search(token.low) is not None
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
    for before, token, following in zip([None, *tokens], tokens, [*tokens[1:], None], strict=False):
        if token.capital or not ("-" in token.low or token.low in forms.first or token.low in forms.last):
            continue
        if following and _are_a_pair(token, following):
            if not _is_famous([token, following]) and not context.names_a_thing(text, following.end):
                found.append((_with_a_first_name_before(before, token), following.end))
        elif _is_named_in_small_letters(text, token):
            found.append((token.start, token.end))
    return found


def _with_a_first_name_before(before: Token | None, token: Token) -> int:
    """Where a full name begins: "anna maria virtanen"."""
    beside = before is not None and token.text[before.end : token.start] == " "
    if before and beside and not before.capital and before.reading.first:
        return before.start
    return token.start


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
    if _tells_itself_in_small_letters(token):
        return True
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


def _tells_itself_in_small_letters(token: Token) -> bool:
    """Whether it can be nothing but a surname in -nen, or a first name that is no common word anywhere."""
    known = token.reading
    if known.everyday or known.stays or len(token.low) < SHORTEST_ALONE:
        return False
    if known.last is Sureness.SURE and known.listed_last and LONE_SURNAME.search(token.low):
        return True
    forms = name_forms()
    if known.first is not Sureness.SURE or token.low not in forms.alone:
        return False
    return forms.first[token.low].basic not in ALSO_WORDS
