"""Bank cards, library cards and car plates."""

from __future__ import annotations

import re

from kuulolla.analysis.text.privacy.kinds import Part, PersonalData
from kuulolla.analysis.text.privacy.shapes import DASH, after, before, digits_of

CARD = re.compile(rf"(?<![\w.,/])[2-6](?:[ \u00a0{DASH}.]?\d){{12,18}}(?![\w])")
CARD_WORD = re.compile(r"kort|card|visa|master|debit|credit|luotto|amex")

OTHER_NUMBER = re.compile(
    r"(?:tilaus|viite|seuranta|order|referen|tracking|beställning|lasku|faktura)[^\d.!?]{0,20}$"
)

LIBRARY_CARD_WORD = re.compile(
    r"""(?:kirjastoko?rt|kirjaston\s(?:asiakas)?kort|lainauskort|korttinumero|kortnr|bibba-?kort
    |library\s(?:account|id\b|number)|lainaajako?rt|kortin\s?(?:n(?:ume)?ro|tunnus)|korttini|kortti\s?n(?:ume)?ro|asiakasn(?:ume)?ro
    |asiakastunnu|lainaajan(?:ume)?ro|lainaajatunnu|kortin|biblioteksko?rt|lånekort|lånarkort|lånarnummer
    |kortnummer|kundnummer
    |kortets\snummer|library\scard|card\s(?:number|no)|borrower|patron|barcode|membership\s(?:number|no)
    |customer\s(?:number|no)
    |viivakoodi|kirjastotunnu|kirjastotili|kortin\sviivakoodi|kortti(?:ni|mme|lla|llani|a)?\b|(?<![^\W\d_])kort(?:et)?\b|streckkod|library\sno|member\s(?:id|no|number)
    |(?<![^\W\d_])card\b|bibliotekskonto|låntagar\w{0,7}|lainausnumero|lainaustunnus)
    [^\d\[\]?!\n]{0,35}?\s?(?<![^\W\d_])(?P<number>(?-i:[A-Z]{1,4}[\s\-]?)?\d(?:[\s\-/]?\d|(?<=\d{3})\.\d(?=\d\d)){4,19}(?-i:[A-Z])?)(?![\w])""",
    re.IGNORECASE | re.VERBOSE,
)
LIBRARY_CARD_BEFORE = re.compile(
    r"(?<![\w.,/+])(?P<number>\d(?:[ \-]?\d){7,19})"
    r"(?=[^\d\[\].?!\n]{1,30}?(?:kirjastokort|bibliotekskort|lånekort|library card"
    r"|lainaajanumero|asiakasnumero|korttini|mitt kort|my card))",
    re.IGNORECASE,
)
FEWEST_DIGITS_OF_A_LIBRARY_CARD = 6
NO_LIBRARY_CARD = re.compile(r"(?:isbn|issn|ean|postinumero|tilaus|viite|euro|order)[^\d]{0,12}$")
YEARS = re.compile(r"(?:19|20)\d\d\s?[-–/ ]\s?(?:19|20)\d\d")

PLATE = re.compile(rf"(?<![\w{DASH}/.@])([A-ZÅÄÖ]{{2,3}})\s?[{DASH}]\s?(\d{{1,4}})(?![\w{DASH}/]|[.,:]\d)")
LOOSE_PLATE = re.compile(
    rf"(?<![\w{DASH}/.@])"
    rf"(?:[a-zåäö]{{2,3}}\s?[{DASH}]\s?\d{{1,3}}|[a-zåäö]{{2,3}}\s?\d{{3}}|[a-zåäö]{{3}}\s?\d{{2}}[a-zåäö])"
    rf"(?![\w{DASH}/]|[.,:]\d)",
    re.IGNORECASE,
)
CAR = re.compile(
    r"""(?:rekisteri|rekkari|\brek\b|\breknro|kilve|kilpi|\bkilvet|autoni|auton\b|autosta|\bauto\b|autolla|autoon|pakettiauto
    |mopo|moottoripyörä|\bprätkä|\bbil(?:en|ens)?\b|registernum|\bmin\sbil|registrerings|skylt|\bcar\b
    |\bvan\b|\bplate|licen[cs]e
    |registration|\btruck|motorbike|perävaun|ajoneuvo|pysäköi|parkkeer|parker|parked|\bpaku|vehicle|fordon|skoda|volvo
    |toyota|tesla|audi\b|bmw|nissan|ford\b|släp|motorcykel|moped|\breg\b|\btaxi\b|taksi)""",
    re.VERBOSE,
)
ABBREVIATIONS = """
    ISO DIN SFS USB DVD EAN RFC IEC SKU ISB ANS CAD PDF MP3 GPS LED LCD VHS VGA PSP PSX HDD SSD CPU GPU
    RAM USA EKG ABC YKL UDK DDC UKK KEL HEL VAN LAN WLA DNA RNA HIV HPV GDP SQL XML CSS PHP API LTE UHF
    VHF FM AM CD EU UK US TV PC HD OP MS IT AI IQ FPA KELA TEK MAT FYS BIO HIS ENG SWE RUO KEM PSY FIL
    MAA MAB LUK OPS HOT TIK COV SAR
"""
NO_PLATE = frozenset(ABBREVIATIONS.split())
LITTLE_WORDS = """
    on ja ei oli se ne me te he jo nyt noin yli ali kun jos sen sai saa tai vai eli nro no klo kpl ma ti
    ke to pe la su vuo min max an at in of is the and for was by or my men och vid med var ett en om av
    på är kl tis ons tor fre lör sön mån till bus tie vt kt vti
"""
NO_LETTERS = frozenset(LITTLE_WORDS.split())
NEAR = 45
CODE_WORD = re.compile(
    r"(?:kurssi|koodi|malli|tuote|huone|luokka|luokassa|standardi|tulosti|lomake|versio|lento|kod\b|kurs"
    r"|modell|rum\b|course|code|model|room|printer|flight|product|form\b|blankett|laite|kone)\w{0,8}\W{0,3}$"
)


def find_cards(text: str) -> list[Part]:
    """Numbers of bank cards: 13 to 19 digits whose check digit is right."""
    return [
        (*match.span(), PersonalData.CARD, True)
        for match in CARD.finditer(text)
        if _passes_luhn(digits_of(match.group()))
        and not OTHER_NUMBER.search(before(text, match.start(), NEAR))
        and (len(digits_of(match.group())) >= 15 or CARD_WORD.search(before(text, match.start(), NEAR)))
    ]


def _passes_luhn(digits: str) -> bool:
    """ISO/IEC 7812-1: doubling every second digit from the right, the digits add up to a full ten."""
    doubled = sum(sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (doubled + sum(map(int, digits[-1::-2]))) % 10 == 0


def find_library_cards(text: str) -> list[Part]:
    """Numbers that stand after a word for a library card, or right before one."""
    return [
        (*match.span("number"), PersonalData.LIBRARY_CARD, True)
        for pattern in (LIBRARY_CARD_WORD, LIBRARY_CARD_BEFORE)
        for match in pattern.finditer(text)
        if len(digits_of(match["number"])) >= FEWEST_DIGITS_OF_A_LIBRARY_CARD
        and not YEARS.fullmatch(match["number"])
        and not NO_LIBRARY_CARD.search(before(text, match.start("number"), 25))
    ]


def find_plates(text: str) -> list[Part]:
    """Car plates: three capitals, a dash and three digits, or any plate beside a word for a car."""
    found = [
        match.span()
        for match in PLATE.finditer(text)
        if _is_by_a_car(text, match)
        or (_is_a_plate(*match.groups()) and not CODE_WORD.search(before(text, match.start(), 25)))
    ]
    found += [match.span() for match in LOOSE_PLATE.finditer(text) if _is_by_a_car(text, match)]
    return [(start, end, PersonalData.PLATE, False) for start, end in found]


def _is_a_plate(letters: str, digits: str) -> bool:
    if letters == "ABC":
        return len(digits) == 3
    whole = (len(letters), len(digits)) == (3, 3) or (letters == "CD" and len(digits) == 4)
    return whole and letters not in NO_PLATE - {"CD"}


def _is_by_a_car(text: str, match: re.Match[str]) -> bool:
    letters = re.match(r"[^\W\d_]+", match.group())
    if letters and (letters.group().upper() in NO_PLATE - {"ABC"} or letters.group().lower() in NO_LETTERS):
        return False
    start, end = match.span()
    return bool(CAR.search(before(text, start, NEAR)) or CAR.search(after(text, end, 20)))
