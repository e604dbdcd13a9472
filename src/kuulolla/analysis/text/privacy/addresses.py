"""Street addresses: a street and a number."""

from __future__ import annotations

import re

from kuulolla.analysis.text.privacy.kinds import Part, PersonalData
from kuulolla.analysis.text.privacy.shapes import DASH

# The ends of Finnish street names, with their cases: Hämeenkatu, Hämeenkadulla, Hämeenkadun.
STREET = r"""(?:
    ka(?:tu|du)(?:a|n|lle|lla|lta|ssa|sta|un)? | tie(?:n|tä|lle|llä|ltä|ssä|stä|hen)? | kuja(?:n|a|lle|lla
    |lta|ssa|sta|an)?
    | pol(?:ku|u)(?:a|n|lle|lla|lta|ssa|sta|un)? | raitti | raiti(?:n|lle|lla|lta) | rin(?:ne|teen|nettä
    |teelle|teellä|teeltä)
    | kaar(?:i|en|ta|elle|ella|elta|essa|esta) | väylä(?:n|ä|lle|llä|ltä)? | bulevard(?:i|in|ia|ille|illa
    |ilta)
    | esplanad(?:i|in|ia|ille|illa|ilta) | aukio(?:n|ta|lle|lla|lta)? | pen(?:ger|kereen|kereelle
    |kereellä) | laitur(?:i|in|illa|ille)
)"""
RARER_STREET = r"""(?:
    ran(?:ta|nan|taa|nalle|nalla|nalta|nassa|nasta) | tor(?:i|in|ia|ille|illa|ilta) | mä(?:ki|en|keä|elle
    |ellä|eltä|essä|estä)
    | piha(?:n|a|lle|lla|lta|ssa|sta)? | port(?:ti|in|illa|ille) | silta | sillan | sillalla | harju(?:n
    |lle|lla)? | puist(?:o|on|ossa|osta)
    | tanhua(?:n|lla|lle)? | kaarre | kaarteen | mutka(?:n|ssa)? | törmä(?:n|llä)? | kumpu | kummun
    | notko(?:n)? | laita | laidan | lenkki
    | laakso(?:n|ssa|sta|on)? | niitty | niityn | niityllä | pelto | pellon | pellolla | niem(?:i|en|essä
    |eltä|ellä) | taival | ahde | ahteen | ahteella
    | kulma(?:n|lla|ssa)? | varsi | linja(?:n|lla|lle)? | vainio(?:n|lla)? | haka | haan | haassa | lehto
    | lehdon | lehdossa | suora | lahti | lahden
)"""
SWEDISH_STREET = r"""(?:
    gata[ns]? | gatans | gatu | vägen | väg | gränden | gränd | stigen | stig | torget | torg | allén
    | allé | esplanaden | kajen
    | stranden | strand | brinken | backen | svängen | bågen | planen | platsen | åsen | parken | ringen
    | gården | liden | stråket | leden
)"""
ENGLISH_STREET = r"""(?:
    Street | St\b\.? | Road | Rd\b\.? | Avenue | Ave\b\.? | Lane | Ln\b\.? | Drive | Close | Court
    | Square | Terrace | Way | Crescent
    | Place | Mews | Quay | Walk | Row | Highway | Hwy | Parade | Cres\b\.?
    | Gardens | Boulevard | Blvd\b\.? | Grove | Hill
)"""
APARTMENT = rf"""(?:
    \s?[{DASH}–]\s?\d{{1,3}}(?!\d|[.:]\d)
)?(?:
    \s?[a-zA-Z](?![\w])(?!\s(?:\d{{1,2}}[.:]\d|\w{{2,}}\s\d))(?:\s?\d{{1,3}}(?!\d|[.:]\d)[a-z]?(?!\w))?
    | \s?[a-zA-Z]\s?\d{{1,3}}(?!\d|[.:]\d)[a-z]?(?!\w)
)?(?:
    ,?\s(?:as|bst|lgh|asunto|apt|flat|lägenhet|lght|huoneisto|rappu|trappa)\b\.?\s?[a-zA-Z]?\s?\d{{0,4}}
)?"""
POSTAL = rf"(?:,?\s\d{{5}}\s[A-ZÅÄÖ][a-zåäö]{{2,20}}(?:[{DASH}\s][A-ZÅÄÖ][a-zåäö]{{2,20}})?)?"
NO_MEASURE = r"""(?!\d|[.,:]\d|\.\s?(?:päivä|luokka)|\s?(?:
    vuo(?:tta|den|de)|v\b|vk\b|kk\b|kertaa|min\b|minuut|tunti|tuntia|km\b|kilomet|metri|m\b|m2|euro
    |e\b(?!\s\d)|€|%|pros|years?|år\b
    |times|minutes|timmar|kpl|henkilö|ihmis|lasta|päivä|viikko|asteen|autoa|hours|ggr|gånger|:\d|th\b|st\b
    |nd\b|rd\b|stycken|dagar|uut|uusi|eri\b|muu
))"""
NUMBER = (
    rf"(?:(?:nro|no|n:o|numero|nr|nummer)\.?[ ])?(?<!\d)(?!(?:19|20)\d\d)\d{{1,4}}{NO_MEASURE}{APARTMENT}"
)
OWN = r"[A-ZÅÄÖÉ][a-zåäöéü]{1,20}(?:[-'][A-ZÅÄÖa-zåäö][a-zåäöé]{1,20})?"
SPACE = r"[ \u00a0]"

PATTERNS = tuple(
    re.compile(pattern, re.VERBOSE)
    for pattern in (
        # Hämeenkatu 12 B 34, also in small letters
        rf"(?<![\w\-])(?:{OWN}{SPACE}){{0,2}}(?i:[^\W\d_]{{2,24}}(?:-[^\W\d_]{{2,24}})?{STREET}){SPACE}{NUMBER}{POSTAL}",
        # Bulevardi 3
        rf"(?<![\w\-])(?:Bulevard|Esplanad)(?:i|in|illa|ille|ilta|en){SPACE}{NUMBER}{POSTAL}",
        # Aleksis Kiven katu 12
        rf"(?<![\w\-]){OWN}(?:{SPACE}{OWN}){{0,2}}{SPACE}{STREET}{SPACE}{NUMBER}{POSTAL}",
        # Kalliorinne and the like: only with a capital
        rf"(?<![\w\-])(?:{OWN}{SPACE}){{0,1}}[A-ZÅÄÖ][^\W\d_]{{2,24}}{RARER_STREET}{SPACE}{NUMBER}{POSTAL}",
        # Storgatan 3 A, Norra Esplanaden 12
        rf"(?<![\w\-])(?:{OWN}{SPACE}){{0,2}}(?:(?i:[^\W\d_]{{2,24}}){SWEDISH_STREET}"
        rf"|(?:{OWN}{SPACE})(?i:{SWEDISH_STREET})|Å(?:vägen|gatan|gränden|stigen)){SPACE}{NUMBER}{POSTAL}",
        # Hämeenk. 12 B, Urheilut. 4, Aleksanterink 3, Storg. 5
        rf"(?<![\w\-])(?:{OWN}{SPACE}){{0,1}}(?:[A-ZÅÄÖ][a-zåäö]{{2,20}}(?:n[ktp]|nkj|g|gr|gt|stg)\.|[A-ZÅÄÖ][a-zåäö]{{3,20}}[aäeiouyö]nk)"
        rf"{SPACE}?{NUMBER}{POSTAL}",
        # eino leinon katu 4
        rf"(?<![\w\-])(?:[^\W\d_]{{2,20}}{SPACE})?[^\W\d_]{{2,20}}n{SPACE}(?:katu|kadulla|kadulle|polku|kuja|kujalla){SPACE}{NUMBER}{POSTAL}",
        # asun Koivikko 5 B
        rf"(?<![^\W\d_])(?i:asun|asumme|asutaan|muutin|kotini|bor|live|stay){SPACE}(?:(?:on|at|in|på|vid|i){SPACE})?"
        rf"{OWN}(?:{SPACE}{OWN})?{SPACE}\d{{1,4}}(?!\d)(?:{SPACE}?[A-Za-z]{SPACE}?\d{{1,3}}|{SPACE}?[A-Z](?!\w)|(?=\s?(?:[,;!?)]|\.?$)))",
        # 12 Main Street
        rf"(?<![\w\-.,:/])(?:(?:[Ff]lat|[Aa]pt\.?|[Aa]partment){SPACE}\w{{1,4}},?{SPACE})?"
        rf"\d{{1,4}}[A-Za-z]?,?{SPACE}(?:[A-Z][\w'’.]{{1,20}}{SPACE}){{1,3}}{ENGLISH_STREET}(?!\w)"
        rf"(?:,?{SPACE}(?:[Aa]pt\.?|[Ff]lat|[Aa]partment|\#){SPACE}?\w{{1,4}})?",
        # osoitteeni on Koivikko 5
        rf"(?<![^\W\d_])(?i:osoitteeni|osoitteessa|osoitteeseen|kotiosoite|osoite|address|adress|adressen|katuosoite|lähiosoite|postiosoite|toimitusosoite|kotiosoitteeni|kotios|hemadress|gatuadress|os)\.?"
        rf"(?:{SPACE}(?:on|is|är))?:?{SPACE}{OWN}(?:{SPACE}{OWN})?{SPACE}{NUMBER}{POSTAL}",
    )
)
STREET_GATE = re.compile(
    r"ka[td]u|tie|kuja|pol(?:ku|u)|rai?tt?i|rinne|rint|kaar|väylä|bulev|espl|aukio|pen[gk]er|laituri|osoit|adress|addr|gata|väg|gränd|stig"
    r"|torg|all[eé]|kaj|strand|brink|back|sväng|båg|plan|plats|ås|park|ring|gård|lid|stråk|led|street|st\b|road|rd\b|ave|lane|ln|drive|close|place|mews|quay|walk|row|h?wy|parade|asu|muutin|kotini|bor\b|live|stay|\bos\b|n[kp]\b|n[ktp]\.|g\."
    r"|tanhua|kaar|mutk|törm|kum[pm]|notko|lai[td]a|lenkki"
    r"|court|square|terrace|way|cresc|garden|boul|blvd|grove|hill|ran[tn]|tori|mä[ke]|piha|port|sil[tl]a|harju|puist|laakso|niit|pel[tl]o|niem"
    r"|taival|ah[td]e|kulma|varsi|linja|vainio|ha[ka]a|leh[td]o|suora|lah[td]",
    re.IGNORECASE,
)
ROAD_WORDS = """
    tie tien tielle tiellä valtatie valtatien valtatielle valtatiellä kantatie kantatiellä kantatien
    moottoritie moottoritien seututie moottoritiellä kehätie kehätien kehätiellä yhdystie päätie
    raitiotie raitiotien kiertotie kevyenliikenteenväylä pyörätie pyörätien pyörätiellä linja linjan
    linjalla motorväg riksväg landsväg motorvägen riksvägen landsvägen cykelväg cykelvägen bergväg plan
    planen platsen parken järnväg järnvägen rautatie rautatien simstranden uimaranta uimarannan
    uimarannalla leikkipuisto leikkipuistossa pysäkkikatos kirjastonkulma tori torin torilla
    satamalaituri laituri laiturilla raitti vapaalinja bussilinja bussilinjan bussilinjalla
"""
ROADS = frozenset(ROAD_WORDS.split())
PARTS_OF_A_STREET = re.compile(rf"{OWN}{SPACE}(?:{OWN}{SPACE}){{0,1}}(?:katu|tie|kuja|polku|linja|raitti)")
STREET_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*(?=[ \u00a0]\d)")


def find_addresses(text: str) -> list[Part]:
    """Streets with a house number, in any case; a street alone is a place and stays."""
    if not STREET_GATE.search(text):
        return []
    return [
        (*match.span(), PersonalData.ADDRESS, False)
        for pattern in PATTERNS
        for match in pattern.finditer(text)
        if not _is_a_road(match.group())
    ]


def _is_a_road(found: str) -> bool:
    word = STREET_WORD.search(found)
    return word is not None and word.group().lower() in ROADS and not PARTS_OF_A_STREET.match(found)
