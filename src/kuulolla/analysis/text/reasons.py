"""Signs in a text of why a suggestion is worth reading, and of why it is not, in three languages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from math import exp

from wordfreq import get_frequency_dict

from kuulolla.analysis.text.results import Flaw, Reason
from kuulolla.analysis.text.tone import CONDITIONAL_FI, NOT_CONDITIONAL_FI, signs_of

Parts = dict[Reason | Flaw, float]

WORD = re.compile(r"[^\W_]+")
NAME = re.compile(r"(?<=[\w,;] )[A-ZÅÄÖ]\w+")
SHOUTED = re.compile(r"\b[A-ZÅÄÖ]{4,}\b")
NUMBER = re.compile(r"\d+")
ENOUGH_DETAILS = 3.0
MOST_WORDS_COUNTED = 40
COMMON = 1.5e-4
SHORTEST_CONTENT_WORD = 4
SHORTEST_STEM, ENDING = 5, 3
USUAL_SHARE = 0.01
IN_TALK = 0.7
NAMED_ONLY, TO_KEEP, TOLD = 0.7, 0.6, 0.2
EVERYBODY = 0.8
LOUD = 0.5
ALL_GENERAL = 0.5

REASONED = {
    "fi": r"""
        \b(?:koska|jotta|siksi|sillä|niin\s(?:että|et)|jolloin|jottei|muuten|tällöin
        |niin\s\w+(?:kin)?\s(?:pääsis|voisi|saisi|ehtis)\w*)\b
        |(?<!,)(?<!toivon)(?<!toivoisin)(?<!toivois)(?<!pyydän)(?<!ehdotan),?\s(?:ettei|etteivät)\b
    """,
    "sv": r"""
        \b(?:eftersom|för\satt|så\satt|därför|då\s(?:kan|kunde|skulle|sku)|annars|så\s(?:kan
        |kunde|skulle|sku|slipper))\b
    """,
    "en": r"""
        \b(?:because|so\sthat|so\s(?:we|i|people|they|kids|you)|since|otherwise
        |then\s(?:we|i|people|they|it)|in\sorder\sto|that\sway)\b
    """,
}
# Talk gives its reasons without a conjunction: "skis to lend, children's feet grow every year".
REASONED_IN_TALK = {
    "fi": r"""
        ,\s(?:nyt|kun|ku|kun|mä|mul|mulla|meillä|meil|minä|minulla|en|ei|eihän|olen|oon|onhan|siellä|siel
        |niin|kaikki|moni|lapset|nuoret)\b|\bkun\skerran\b|\s(?:ku|kun)\s(?:en|ei|mä|se|ne|nyt)\b
    """,
    "sv": r",\s(?:nu|jag|vi|man|när|då|det|den|vem|barnen|många)\b",
    "en": r",\s(?:i|we|my|our|now|it's|it|they|there|when|as|kids|people|not\severyone)\b",
}
FOR_WHOM = {
    "fi": r"""
        \b(?:laps|nuor|eläkeläis|eläkeläi|vanhu|vanhem|vauvo|perhe|lapsiperhe|opiskelij
        |maahanmuutt|aikuis|tein|ikäihm|ikäänty|senior|näkövamm|kuulovamm|koululais
        |äide|isi|alakou|yläkou|taapero|työssäkäyv|yksinäis|harrast|aloittelij|lukio
        |pyörätuol|kielenoppij|suomenoppij|tytö|poj)\w*(?:lle|llekin|lla|llä)\b
        |\b\w{3,}(?:jille|laisille|läisille|ville)\b|\bvarten\b
    """,
    "sv": r"""
        \b(?:för|åt)\s(?:\w+\s)?(?:barn|unga|ungdom|äldre|vuxna|familj|pension|invandrar
        |studerande|studenter|tonår|nybörjar|småbarn|föräldr|synskad|skolelev|oss
        |flerspråk|finskspråk|svenskspråk)\w*
    """,
    "en": r"""
        \bfor\s(?:\w+\s)?(?:kids|children|teens?|teenagers|young|youth|elder\w*|seniors
        |pensioners|adults|families|parents|immigrants|students|beginners|toddlers
        |babies|people|us|those|commuters|learners|newcomers|\w+ers)\b
    """,
}
TIME_OR_PLACE = {
    "fi": r"""
        \b(?:viikonlop|arki|arkisin|ilta|iltais|illa|aamu|päivisin|päiväsai|kesäl
        |kesäisin|talvi|loma|syksy|kevää|maanantai|tiista|keskiviikko|torsta|perjanta
        |lauanta|sunnunta|kello|klo|viikoittain|kuukausittain|kuuka|viikko|viikol|kerran
        |keskusta|ulko|piha|kauppakesku|asema|tori|rannal)\w*
        |\b\w*(?:hylly|sali|aula|eteis|ovensuu|kerta|kerros|kerroks|kellari|nurk|kaupung|kylä|koulu|päiväkodi|lehde
        |lehti|verko|netti|neti|some|insta|facebook|tiktok|sovelluks|puisto|katu|kadu|tielle|auto|bussi|keskuks
        |huone|tila|osasto|pistee|lähiö|alue|luoka|luokka|talo|ikkuna|pöydä|pöytä|teli|parkki|radio|seinä|taulu
        |sivu|koti|kodi|vessa|kirjastoi|sivukirjasto|lähikirjasto)\w{0,4}(?:ssa|ssä|lla|llä|lle|hun|seen|aan|ään
        |oon|öön|uun|yyn|iin|een|s)\b
        |\b(?:klo|kello)?\s?\d{1,2}(?:[.:]\d\d)?\s?-\s?\d{1,2}\b
    """,
    "sv": r"""
        \b(?:helg|vardag|kväll|morgon|morgnar|måndag|tisdag|onsdag|torsdag|fredag
        |lördag|söndag|sommar|vinter|lov|veckan|månad|klockan|kl|centrum|torget
        |stationen|aulan|gården|skol|köpcent)\w*|\b(?:i|på|vid)\s\w{4,}(?:en|et|na)\b
        |\ben\sgång\b
    """,
    "en": r"""
        \b(?:weekend|weekday|evening|morning|night|monday|tuesday|wednesday|thursday
        |friday|saturday|sunday|summer|winter|weekly|monthly|o'clock|downtown|station
        |lobby|entrance|yard|once|every)\w*|\b\d{1,2}\s?(?:am|pm)\b|\b(?:at|in|by|near
        |next\sto)\sthe\s\w+
    """,
}
NEEDED = {
    "fi": r"\b(?:on|olisi|ois)\b(?:\s\w+){0,4}?\s\w{3,}(?:ttava|ttävä|tava|tävä)\b|\btulee\s\w{3,}[aä]\b",
    "sv": r"\b(?:bör|borde|måste|låt\soss)\b",
    "en": r"\b(?:should|must|ought|let's|let\sus|needs?\sto)\b",
}
GENERAL = {
    "fi": r"""
        \b(?:kehit|parant|parane|edist|panost|huomio|tehost|vahvist|aktivoi|korosta|tärke|mahdollis|avoimuu
        |avoimemm|keino|toiminta|monipuolis|laatu|enemmän|lisää|lisätä|lisättävä|lisäämi|parem|useam|enemm
        |vähemmän|pidem|pitem|uusia|uutta)\w*|\b(?:asia|asiat|asioita|asiaa|asioissa|asioiden|kaikki
        |kaikkien|kaikille|kaikilla|jokaisen|jokaisella)\b
    """,
    "sv": r"""
        \b(?:utveckl|förbättr|främj|satsa|stärk|viktig|möjlighet|öppenhet|saker|allmän|kvalitet|alla|mera?|fler
        |bättre|längre|mindre|nya)\w*\b
    """,
    "en": r"""
        \b(?:improv|develop|promot|enhanc|strengthen|invest|important|opportunit|things?|stuff|general|quality
        |everyone|everything|more|better|longer|less|fewer|new)\w*\b
    """,
}
EXAMPLE = re.compile(
    r":\s|\b(?:esim|esimerkiksi|vaikkapa|kuten|t\.ex|till exempel|exempelvis|e\.g|such as|for example)\b",
    re.IGNORECASE,
)
LAST_CLAUSE = re.compile(
    r"(?<=\w),?\s(?:jotta|koska|jolloin|sillä|eftersom|för att|så att|because"
    r"|so that|since)\s",
    re.IGNORECASE,
)
POINTS_BACK = re.compile(
    r"""
    (?:ja|sekä|eikä|mutta|mut|tai|eli|siis|joten|jossa|jonka|joka|jotka|jolla|jolloin
    |och|samt|men|eller|så|som|and|but|or|so|which|where)\s
    |(?:se|sen(?!\slisäksi)|sitä|siitä|siihen|sillä|siltä|sille|siinä|siellä|siel|sieltä|sinne|niitä|niiden|niille|niissä
    |niihin|niistä|niillä|ne|nämä|näitä|näiden|näille|näistä|näin|tämä|tämän|tätä|tästä|tähän|tässä|tällä
    |tällöin|silloin|samalla|he|heidän|heille|heitä|heiltä|hän|hänen|toinen|esimerkiksi|esim
    |sellainen|sellaisen|semmonen|muuten)(?:h[aä]n|kin|p[aä])?\b
    |(?:den|där|dit|därifrån|dem|deras|dessa|detta|såna?|sådana?|samtidigt|då|annars)\b
    |de\s(?:kan|kunde|skulle|borde|får|har|är)\b|det\s(?!vore|skulle\svara|finns|borde\sfinnas|sku\svara)
    |(?:this|that|these|those|they|them|there\b(?!\s(?:is|are|should|could))|then|he|she|otherwise)\b
    |it\s(?!would\sbe|is\simportant|should\sbe\spossible)
    """,
    re.VERBOSE | re.IGNORECASE,
)
KEEPS = re.compile(
    r"\b(?:säilyt|säily|ennallaan|jatkakaa|jatkukoon|pitäkää|fortsätt|behåll|bevara|ha kvar|preserve)\w*"
    r"|\bkeep\s(?!open)|\b(?:don't|do not|please dont)\s(?:close|change)",
    re.IGNORECASE,
)
REFERS_AWAY = re.compile(
    r"\b(?:ks|kts|katso|jfr)\b|\b(?:kohdassa|kysymyksessä|fråga|question)\s\d"
    r"|\b(?:vaihtoeh\w+|malli\w*|alternativ\w*|option)\s\W?[a-e]\b|\b[a-e]\W{0,2}\s?-?vaihtoeh\w+",
    re.IGNORECASE,
)
LACKS_ITS_MATTER = re.compile(
    r"(?:vois|sais|pitäis|ois|olis|tulis|kävis|riittäis)i?(?:ko|kohan)?\s\w|(?:kunde|skulle|borde|could|should|would)\s(?!i\b|we\b|you\b|ni\b|man\b|det\b|there\b)",
    re.IGNORECASE,
)
ABUSE = re.compile(
    r"\b(?:idioot|paska|vit[tu]u|perkele|saatan|helvet|maanpet|valehtel|huijar|rosvo|roisto|korrupt|mätä\b|mädän"
    r"|jävl|fan\b|skit|idiot|lögn|fuck|shit|stupid|moron|crook|liar|hullut|tyhmät|pelle)\w*",
    re.IGNORECASE,
)


def parts_of(text: str, language: str, *, wish: float, usual: Mapping[str, float]) -> Parts:
    """How far each reason and flaw holds of a text, 0 to 1.

    `wish` is the probability that the text is a wish; `usual` tells by stem how usual a word is in
    this campaign (`usual_words`), since what everybody names makes no suggestion specific.
    """
    name, small = language if language in REASONED else "fi", text.lower()
    return {
        Reason.SPECIFIC: _specificity(text, name, usual),
        Reason.REASONED: max(_holds(REASONED[name], small), IN_TALK * _holds(REASONED_IN_TALK[name], small)),
        Reason.PROPOSES: wish * _directness(text, name),
        Reason.FOR_WHOM: _tells(FOR_WHOM[name], small, usual),
        Reason.TIME_OR_PLACE: _tells(TIME_OR_PLACE[name], small, usual),
        Flaw.GENERAL: _generality(small, name),
        Flaw.RANT: _rant(text),
    }


def does_ask(text: str, language: str) -> bool:
    """Whether the text asks, hopes, orders or says that something is needed; reasons do not count."""
    name = language if language in REASONED else "fi"
    clause = _main_clause(text)
    signs = signs_of(clause, name)
    asked = signs["wish"] + signs["order"] + max(0.0, signs["conditional"] - _about_oneself(clause, name))
    return asked > 0 or _pattern(NEEDED[name]).search(clause.lower()) is not None


def _main_clause(text: str) -> str:
    """The text up to its reason or purpose, which asks nothing by itself."""
    return LAST_CLAUSE.split(text, maxsplit=1)[0]


def _about_oneself(clause: str, language: str) -> int:
    """How many Finnish conditionals tell what the writer would do: "en osaisi sanoa"."""
    if language != "fi":
        return 0
    words = [word for word in WORD.findall(clause.lower()) if word.endswith("isin")]
    return sum(
        bool(CONDITIONAL_FI.fullmatch(word)) and not NOT_CONDITIONAL_FI.fullmatch(word) for word in words
    )


def leans_back(text: str) -> bool:
    """Whether the text may be hard to follow without the sentence before it: "Vois olla joka viikko"."""
    return points_back(text) or bool(LACKS_ITS_MATTER.match(text))


def refers_away(text: str) -> bool:
    """Whether the text can only be understood beside another, such as the options of a question."""
    return bool(REFERS_AWAY.search(text))


def points_back(text: str) -> bool:
    """Whether the text begins with a word that stands for something said before it."""
    return bool(POINTS_BACK.match(text.lstrip("\"”'([ ")))


def usual_words(texts: Iterable[str]) -> dict[str, float]:
    """By stem, how usual a word is among the texts: 0 for one that hardly anybody uses, towards 1."""
    documents = [{_stem(word) for word in WORD.findall(text.lower())} for text in texts]
    counts = Counter(stem for document in documents for stem in document)
    few = 1 + USUAL_SHARE * len(documents)
    return {stem: (count - 1) / (count - 1 + few) for stem, count in counts.items() if count > 1}


def _stem(word: str) -> str:
    return word[: max(SHORTEST_STEM, len(word) - ENDING)]


def _directness(text: str, language: str) -> float:
    """1 for a text that asks for something new, less for one that asks to keep what is there or only
    names a thing, least for one that tells something.
    """
    if does_ask(text, language):
        return TO_KEEP if KEEPS.search(_main_clause(text)) else 1.0
    signs = signs_of(text, language)
    return TOLD if signs["verb"] or signs["self"] else NAMED_ONLY


def _specificity(text: str, language: str, usual: Mapping[str, float]) -> float:
    """Rare words, names and numbers; the first few count most, a long text gains nothing more."""
    words = {word.lower() for word in WORD.findall(text)[:MOST_WORDS_COUNTED]}
    details = sum(_rarity(word, language) * (1 - usual.get(_stem(word), 0.0)) for word in sorted(words))
    details += 0.5 * len(NAME.findall(text)) + 0.5 * bool(NUMBER.search(text))
    details += 0.5 * bool(EXAMPLE.search(text))
    return 1 - exp(-details / ENOUGH_DETAILS)


@lru_cache(maxsize=2**17)
def _rarity(word: str, language: str) -> float:
    """1 for a content word that is rare in the language, less for a common one."""
    if len(word) < SHORTEST_CONTENT_WORD or not word.isalpha():
        return 0.0
    return 1.0 - min(1.0, _frequencies(language).get(word, 0.0) / COMMON)


def _generality(small: str, language: str) -> float:
    """1 when half of the words that carry meaning are ones that fit anything, such as "develop"."""
    content = sum(len(word) >= SHORTEST_CONTENT_WORD for word in WORD.findall(small))
    general = len(_pattern(GENERAL[language]).findall(small))
    return min(1.0, general / max(content, 1) / ALL_GENERAL)


def _rant(text: str) -> float:
    """How much the text shouts or abuses."""
    letters = [character for character in text if character.isalpha()]
    shouts = len(letters) > 12 and sum(map(str.isupper, letters)) > 0.6 * len(letters)
    if shouts or ABUSE.search(text):
        return 1.0
    return LOUD if text.count("!") >= 3 or len(SHOUTED.findall(text)) >= 3 else 0.0


def _holds(pattern: str, small: str) -> float:
    return float(bool(_pattern(pattern).search(small)))


def _tells(pattern: str, small: str, usual: Mapping[str, float]) -> float:
    """1 when the pattern is found in words that not everybody uses: "for residents" tells nothing."""
    found = [match.group().split() for match in _pattern(pattern).finditer(small)]
    return float(any(words and usual.get(_stem(words[-1]), 0.0) < EVERYBODY for words in found))


@cache
def _frequencies(language: str) -> Mapping[str, float]:
    frequencies: Mapping[str, float] = get_frequency_dict(language, wordlist="small")
    return frequencies


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE)
