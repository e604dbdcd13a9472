"""E-mail addresses, and web addresses that lead to a person."""

from __future__ import annotations

import re

from kuulolla.analysis.text.privacy.kinds import Part, PersonalData

WORDS_FOR_AT = r"miuku\s?mauku|snabel[\s\-]?a|kissanhäntä|ät-?merkki|alfakrull"
AT_SIGN = rf"@|＠|[(\[{{<*]\s?(?:at|ät|a|ä|{WORDS_FOR_AT})\s?[)\]}}>*]|-(?:at|ät)-|_(?:at|ät)_"
DOT = r"\s?[(\[{](?:dot|piste|punkt|pist)[)\]}]\s?|\s(?:dot|piste|punkt)\s|\."
LABEL = r"[\w\-]{1,63}"
DOMAIN = rf"{LABEL}(?:(?:{DOT}){LABEL}){{0,4}}?(?:{DOT})[^\W\d_]{{2,24}}(?![\w\-])(?!\.\w)"
EMAIL = re.compile(
    rf"(?:(?<=[\w.+%\-])|(?<=[\w.+%\-]\s))(?:{AT_SIGN})\s?{DOMAIN}|(?<=[\w.+%\-])(?:@|＠){LABEL}(?:\.{LABEL}){{0,4}}",
    re.IGNORECASE,
)
EMAIL_WITH_A_WORD = re.compile(rf"(?<=\w)\s(?:at|ät|{WORDS_FOR_AT})\s{DOMAIN}", re.IGNORECASE)
SPOKEN_DOT = re.compile(
    r"[\w+%\-]{1,40}\s?(?:\s(?:dot|piste|punkt)\s|\((?:dot|piste|punkt)\))\s?$", re.IGNORECASE
)
MAILBOX_CHARACTERS = frozenset(".+%-_'&")
LONGEST_MAILBOX = 64
WORDS_BEFORE_AT = """
    a all also and app are available be book books browse buy can catalogue check collection event
    events everything find found get go have here i info information is it items just list listed
    look looked looking looks material me meet more music news not online only or order out page
    posted read register renew reserve search searching see service services shown site so staff
    stuff that the them there things this tickets us was we website what work works you
"""
NOT_A_MAILBOX = frozenset(WORDS_BEFORE_AT.split())

LINK = re.compile(
    r"(?<![\w@.])(?:https?://|www\.|(?=[a-z]{1,12}\.(?:com|me|net)/))[^\s<>\"'\[\]]{4,300}", re.IGNORECASE
)
IDENTIFIER = r"""(?:
    (?:access|auth|id|refresh|csrf|login|reset|invite)?[_-]?token | j?session(?:[_-]?id|id|key)?
    | sess(?:id)? | sid
    | phpsessid | auth(?:key|code)? | api[_-]?key | key | code | ticket | otp | sig(?:nature)? | hash
    | invite | magic | pin | pwd | password | salasana | jwt | vahvistus
    | confirm | verify | kutsu | respondent | vastaaja | (?:answer|response)[_-]?id
)"""
PERSON = r"""(?:
    (?:user|customer|patron|borrower|member|client|person|student|account|asiakas|kayttaja|käyttäjä|jasen
    |jäsen|profile|
    profiili|oppilas|opiskelija|card|kortti)(?:[_-]?(?:id|name|no|nro|number|numero|tunnus))? | uid
    | login | email |
    e-?mail | hetu | ssn | nimi | name | username | tunnus | mail | phone | puh
)"""
WITH_A_TOKEN = re.compile(rf"[?&;#/]{IDENTIFIER}[=/][\w%.~+\-]{{4}}", re.IGNORECASE | re.VERBOSE)
WITH_A_PERSON = re.compile(
    rf"""[?&;#]{PERSON}=[\w%] |
    /(?:asiakas|asiakkaat|oppilas|oppilaat|opiskelija|patrons?|customers?|students?|clients?
    |users?|u|profiles?|profiili|profil|people|person|members?|in|accounts?|patron|konto|kayttaja
    |käyttäjä|anvandare|
    jasen|jäsen|oma|omat|henkilo|henkilö|kayttajat|add)/(?!search|haku|login|events?|tapahtum
    |help)[@\w%.\-]{{2}}""",
    re.IGNORECASE | re.VERBOSE,
)
LONG_SECRET = re.compile(
    r"[/=#](?=(?:[a-z]{0,20}\d{1,20}){4})[a-z\d]{16,100}(?![\w-])|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}",
    re.IGNORECASE,
)
PROFILE = re.compile(
    r"""(?:facebook|fb|instagram|twitter|x|tiktok|snapchat|threads|github|vk|linkedin|telegram|t|wa|pinterest|strava|flickr
    |youtube|linktr)\.(?:com|me|net|ee)/(?:add/|in/|@|athletes/|user/)?
    (?!(?:pages?|groups?|events?|watch|explore|hashtag|search|share|p|reel|company|school|home|login|help
    |about|channel)\b)
    (?P<who>[\w.\-]{3,80})""",
    re.IGNORECASE | re.VERBOSE,
)
HOUSES = re.compile(
    r"kirjast|biblio|librar|helmet|kaupunki|kunta|stad(?!i)|city|museo|museum|koulu|skola|school|yliopisto|lukio|opisto|"
    r"liikunta|nuoriso|oodi|\bhsl|hrt|virasto|official|events?\b|finna|kulttuuri|teatteri|uimahalli|seura|\bry\b",
    re.IGNORECASE,
)


def find_emails(text: str) -> list[Part]:
    """E-mail addresses; certain but for those whose sign is the bare word "at"."""
    if not _may_hold_an_email(text):
        return []
    found = [
        (_mailbox_start(text, match.start()), match.end(), PersonalData.EMAIL, True)
        for match in EMAIL.finditer(text)
    ]
    for match in EMAIL_WITH_A_WORD.finditer(text):
        start = _mailbox_start(text, match.start())
        if text[start : match.start()].lower() not in NOT_A_MAILBOX:
            found.append((start, match.end(), PersonalData.EMAIL, False))
    return found


def _may_hold_an_email(text: str) -> bool:
    small = text.lower()
    signs = (
        "@",
        "＠",
        " at ",
        "t)",
        "t]",
        "t}",
        "a)",
        "a]",
        "ä)",
        "ä]",
        " ät ",
        "snabel",
        "miuku",
        "kissanh",
        "merkki",
        "alfak",
        "t>",
        "t*",
        "t-",
        "t_",
    )
    return any(sign in small for sign in signs)


def _mailbox_start(text: str, end: int) -> int:
    """Where the mailbox name that stands before the sign at `end` begins."""
    start = end - 1 if text[end - 1].isspace() else end
    earliest = max(0, start - LONGEST_MAILBOX)
    while start > earliest and (text[start - 1].isalnum() or text[start - 1] in MAILBOX_CHARACTERS):
        start -= 1
    spoken = SPOKEN_DOT.search(text, max(0, start - LONGEST_MAILBOX), start)
    return spoken.start() if spoken else start


def find_links(text: str) -> list[Part]:
    """Web addresses with an identifier of a person or a session in them; certain when it opens a door."""
    if "/" not in text and "www." not in text:
        return []
    found: list[Part] = []
    for match in LINK.finditer(text):
        address = match.group().rstrip(".,;:!?)")
        opens = bool(WITH_A_TOKEN.search(address) or LONG_SECRET.search(address))
        if opens or WITH_A_PERSON.search(address) or _is_a_profile(address):
            found.append((match.start(), match.start() + len(address), PersonalData.URL, opens))
    return found


def _is_a_profile(address: str) -> bool:
    """Whether a page of a social network belongs to a person and not to a house."""
    profile = PROFILE.search(address)
    return profile is not None and not HOUSES.search(profile["who"])
