"""What stands around a name: titles and signatures before it, streets, schools and books after it."""

from __future__ import annotations

import re
from functools import lru_cache

from kuulolla.analysis.text.privacy.shapes import after, before

TITLE = re.compile(
    r"""(?:
    opettaj\w*|ohjaaj\w*|hoitaj\w*|kuski\w*|kuljettaj\w*|valmentaj\w*|rehtor\w*|(?<!ajo)neuvoj\w*
    |virkailij\w*|vahtimest\w*|vetäj\w*
    |pitäj\w*|(?<!\w)ope\w{0,5}|(?<!\w)maikka\w*|lääkäri\w*|tohtori\w*|professori\w*|myyjä\w*|päällik\w*
    |esimie\w*|tutor\w*|naapur\w*
    |ystävä\w*|kaveri\w*|(?<!\w)vaimo\w*|(?<!\w)mieheni|(?<!\w)miehelleni|(?<!\w)poik(?:a|ani|amme)
    |(?<!\w)poja\w*|tyttär\w*|tytär|lapse(?:ni|mme|nlapseni)|äitini|isäni
    |sisko\w*|veljeni|velje\w*|mummo\w*|(?<!\w)täti\w*|(?<!\w)setä\w*|serk\w*|(?<!\w)rouva\w*
    |(?<!\w)herra\w*|(?<!\w)neiti\w*|(?<!\w)hra|(?<!\w)rva|lehtori\w*|kuraattori\w*
    |vartija\w*|järjestysmie\w*|siivooja\w*|kokki|keittäj\w*|kollega\w*|tyttöystäv\w*|johtaja\w*
    |sihteeri\w*|asiamie\w*|nimilapu\w*
    |bibliotekarie\w*|lärar\w*|rektor\w*|handledar\w*|tränar\w*|chaufför\w*|förare\w*|granne\w*|(?<!\w)fru
    |herr|fröken|(?<!\w)son|dotter\w*|kuratorn?|vaktmästar\w*
    |hustru|(?<!\w)make|syster|(?<!\w)bror|moster|faster|farbror|väninna|(?<!\w)vän|kollega|ledare\w*
    |chef\w*|heter|hette|läkare\w*
    |teacher|librarian|principal|headmaster|coach|trainer|driver|neighbou?r|(?<!\w)mr|(?<!\w)mrs|(?<!\w)ms
    |(?<!\w)miss|(?<!\w)dr|(?<!\w)prof|professor|nurse|instructor|counsell?or
    |friend|husband|wife|daughter|brother|sister|uncle|aunt|colleague|tutor|caretaker|guard|manager|clerk
    |supervisor|boss
    |valvoj\w*|tuutor\w*|terapeut\w*|psykolog\w*|työntekij\w*|terkkari\w*|hoitsu\w*|avustaj\w*|kouluttaj\w*|luennoitsij\w*
    |harjoittelij\w*|pastori\w*|kanttori\w*|toimittaj\w*|emän(?:tä|nä)\w*|talkkari\w*|talonmie\w*|insinööri\w*|poliisi|konstaapeli\w*
    |koordinaattori\w*|suunnittelij\w*|asiantuntij\w*|asentaj\w*|huoltomie\w*|poikaystäv\w*|anoppi\w*|anopi\w*|kummi\w*|vaari\w*|ukki\w*
    |(?<!\w)pappa\w*|mummi\w*|isoäiti\w*|isoisä\w*|veli\w*|(?<!\w)jäbä|(?<!\w)tyyppi|kamu\w*|frendi\w*|kapteeni\w*|tarjoilij\w*|tarkastaj\w*
    |isännöitsij\w*|lähihoit\w*|tädi\w*|sedä\w*|mieheltäni|mieheni\w*|eno(?:ni)?|tyttöni|lapsi|oppilas|maisteri\w*|(?<!\w)exä\w*|ohjaajamme
    |man|maken|makan|sambo\w*|mamma|pappa|mormor|farmor|morfar|farfar|kusin\w*|kompis\w*|kamrat\w*|medarbetare\w*|föreståndar\w*|magister\w*
    |assistent\w*|vårdare\w*|skötare\w*|skötersk\w*|städare\w*|städersk\w*|expedit\w*|kassör\w*|väktare\w*|vakten|präst\w*|ordförande\w*|sekreterare\w*
    |instruktör\w*|lektor\w*|doktor\w*|ingenjör\w*|(?<!\w)tant|sonen|pojke\w*|flicka|pojkvän|flickvän|brorsa\w*|(?<!\w)hr|rådgivare\w*
    |mister|madam|(?<!\w)son|mum|mom|dad|grand(?:ma|pa|son|daughter|mother|father)|cousin|niece|nephew|girlfriend|boyfriend|roommate|flatmate
    |classmate|co-?worker|receptionist|assistant|volunteer|host|technician|consultant|therapist|psychologist|doctor|surgeon|midwife|cleaner|officer
    |lecturer|organi[sz]er|advis[eo]r|secretary|janitor|mentor|trainee|landlord|reverend|mother|father|superintendent|lady|guy
    )$""",
    re.VERBOSE,
)
SIGNED = re.compile(
    r"""(?:^|(?<=[\s.,!?;:()\-–/]))(?:
    terveisin|terv\.?|yst\.?\s?terv\.?|terveisiä|t[.:]|t:nimim\.?|rakkaudella|terkuin|terkut|terkuin
    |kiittäen|kiitoksin|kunnioittaen|kunnioittavasti
    |allekirjoitt\w{2,5}|allekirj\.?|nimim(?:erkki|\.)?|nimimerkillä|ystävällisesti|yt\.?|halauksin
    |ilmoittautuj\w{1,4}|ilmoittautuu|lähettäjä|allekirjoitus|yhteyshenkilö
    |mvh|m\.v\.h\.?|hälsningar|hälsn\.?|hälsar|vänligen|hälsning|undertecknad\w?|vh|hälsningarna|kram|kramar
    |regards|best\swishes|sincerely|yours(?:\s(?:truly|faithfully))?|cheers|signed(?:\sby)?|undersigned
    |rgds|br|yours
    )[\s,.:;/\-–—!]{0,4}$""",
    re.VERBOSE,
)
MAYBE_SIGNED = re.compile(
    r"""(?:(?:^|(?<=[\s.,!?;:()\-–/]))(?:kiitos|kiitti|tack|thanks|thank\syou|thx|best|love|xoxo|nimi|nimeni(?:\son)?|nimi\son|namn|mitt\snamn\sär|name|my\sname\sis
    |jag\sheter|i\sam|i['’]m|olen|oon|this\sis|från|from)[\s,.:;/\-–—!]{0,4}|(?:^
    |[.!?)\n]\s{0,2})(?:[\-–—]{1,2}|/)\s?)$""",
    re.VERBOSE,
)
INTRODUCED = re.compile(
    r"(?:nimeltä(?:än|ni)?|nimeni(?:\son)?|(?:suku|etu)?nimi\son|(?:suku|etu)nimi|vid\snamn|by\sthe\sname(?:\sof)?|som\sheter|hon\sheter|han\sheter|(?:is|was|called|named)\scalled|named|mitt\snamn\sär|my\sname\sis|jag\sheter|nimi:|namn:|name:)\s{0,2}$"
)
HOUSE_AFTER = re.compile(
    r"""\s(?:katu|kadu|tie\b|tien\b|tiellä|puisto|aukio|tori\b|torin\b|torilla|museo|koulu|lukio|yliopisto|opisto|kirjasto|säätiö|talo\b|talon\b|sali\b|salin\b
    |halli\b|patsas|patsa|silta|kuja|polku|ranta\b|kenttä|stadion|seura|päiväko|palkinto|palkinno|rahasto
    |keskus|apuraha|gata|väg\b|vägen|gatan|park\b|parken|skola
    |skolan|plats|torg|bibliotek|museet|street\b|road\b|avenue|school\b|library\b|museum|foundation
    |university|park\b|square|prize|award|oy\b|oyj\b|ab\b|ltd\b|inc\b|gmbh\b
    |ry\b|ky\b|stipendi|sarja\b|sarjan\b|-[a-zåäö]|ja\s(?:susi|kaverit)\b)""",
    re.VERBOSE,
)
ACTS_AFTER = re.compile(
    r"""\s(?:(?:on|ei|aina|vaan|vain|sitten|itse|alwa?ys|always|kindly|just|alltid|bara)\s)?(?:sano(?:i|o|nut)?\b|kertoi|kertoo|autt(?:oi|aa)|neuvo(?:i|o)|huus|huuta|huusi|haukku|lupas|lupaa|vastas|vastaa\b
    |opett(?:i|aa)|pit(?:i|ää)\s(?:hyv|tunti|kurssi|puhe|ryhmä)|vetää|veti\b|hymyil|kysy(?:i|y)\b|soitti|näytti\smi|selitti|selittää|kiusa|nauro|naura|kehui|kehuu|tervehti|jaksoi|hoiti\b|hoitaa\b|etsi\b
    |löi\b|tönäis|valehtel|unohti|lähetti|ohjasi|ohjaa\b|kuunteli|kuuntelee|ymmärtää|ymmärsi|tietää|muisti\b|kohteli|puhui|puhuu
    |sade\b|säger|sa\b|hjälpte|hjälper|berättade|svarade|svarar|lovade|visade\smig|skrek|skriker|ringde|förklara|undervisa|lyssna|log\b|frågade|tröstade|skällde|glömde|kunde\sinte|vet\s
    |said|says|told|helped|helps|answered|explained|explains|promised|showed|yelled|shouted|smiled|taught|teaches|listened|listens|asked|laughed|knows|forgot|treated|fixed|found\sme|went\sout|goes\sout
    |(?:oli|on|är|var|was|is|were)\s(?:(?:tosi|niin|aina|todella|erittäin|hyvin|very|so|really|always|mycket|så|jätte|alltid|extremely|incredibly)\s)?
    (?:ystävälli|kiltt?i|töykeä|epäkohteli|kohtelias|avulias|kärsivälli|asialli|ammattitai|kind\b|rude|helpful|friendly|polite|impolite|patient\b|snäll|vänlig|hjälpsam|otrevlig|oartig|hövlig|tålmodig|kunnig))""",
    re.VERBOSE,
)
TOLD_BEFORE = re.compile(
    r"(?:sanoi|kertoi|vastasi|huusi|kysyi|sa|sade|said|asked|told\sby|thanks\sto|fråga|ask|kysy|tack\still|med\shjälp\sav)\s$"
)
NAMED_AFTER = re.compile(r"[ -]nimi(?:nen|se[nl]|stä|siä)")
BOOKS_AFTER = re.compile(
    r"""\s(?:(?:uu[ds]\w*|uusin|uusimma\w*|uusimpi\w*|kaikki|kaikkia|vanho\w*|viimeisi\w*|nya|nyaste|senaste|alla|new|newest|latest|old|all)\s)?
    (?:kirjoja|kirjoista|kirjoihin|kirjojen|romaan\w*|dekkar\w*|teo[sk]\w*|runo\w*|novelli\w*|sarjakuv\w*
    |elokuv\w*|levy\w*|albumi\w*|musiikki\w*|näytelm\w*
    |muistelm\w*|elämäkert\w*|tuotan\w*|trilogi\w*|böcker\w*|roman(?:en|er|erna)?\b|deckar\w*|dikt\w*
    |novels?\b|books\b|poems?\b|poetry|thrillers?\b|trilogy|series\b)""",
    re.VERBOSE,
)
BOOKS_BEFORE = re.compile(
    r"""(?:kirjailija\w*|runoilija\w*|säveltäjä\w*|taiteilija\w*|författar\w*|author|authors|writer|composer|(?:books|novels|poems|films|music|something|anything)\sby
    |böcker\sav|böckerna\sav|romaner\sav|deckare\sav|boken\sav|artist\w{0,3}|presidentti\w{0,3}|president
    |ministeri|kirjailijat\skuten|kuten)\s$""",
    re.VERBOSE,
)
TITLE_AFTER = re.compile(
    r",\s(?:(?:the|our|my|se|meidän|vår|den|yksi|eräs)\s)?(?:guard|teacher|driver|librarian|trainer|coach|nurse"
    r"|opettaj|ohjaaj|kuski|vartija|hoitaj|valmentaj|ope\b|lärar|tränar|vakt|chaufför)"
)
LAST_WORD = re.compile(r"(?P<word>[^\W\d_]+)(?P<dot>\.?),?\s$")
SEVERAL = re.compile(r"(?:ji[aä]|jien|jat|jät|jille|jill[aä]|jin[aä]|miehin[aä]|miehet|reita|reille)$")
SHORTENED = frozenset({"mr", "ms", "mrs", "dr", "prof", "hra", "rva"})
LONGEST_TITLE = 25
LONGEST_BEFORE = 40
LONGEST_AFTER = 40


def has_title(text: str, start: int) -> bool:
    """Whether a title or a word for kin stands right before."""
    last = LAST_WORD.search(before(text, start, LONGEST_TITLE))
    return last is not None and (not last["dot"] or last["word"] in SHORTENED) and _is_a_title(last["word"])


@lru_cache(maxsize=20_000)
def _is_a_title(word: str) -> bool:
    return TITLE.search(word) is not None and not SEVERAL.search(word)


def is_signed(text: str, start: int) -> bool:
    """Whether a word that ends a letter stands right before."""
    return SIGNED.search(before(text, start, LONGEST_BEFORE)) is not None


def is_maybe_signed(text: str, start: int) -> bool:
    """Whether something stands before that may lead to a signature or a name: "thanks", "olen", a dash."""
    return MAYBE_SIGNED.search(before(text, start, LONGEST_BEFORE)) is not None


def is_introduced(text: str, start: int) -> bool:
    """Whether "my name is" stands right before."""
    return INTRODUCED.search(before(text, start, LONGEST_BEFORE)) is not None


def acts(text: str, start: int, end: int) -> bool:
    """Whether it does what only a person does: says, helps, is kind; or is called "X by name"."""
    following = after(text, end, LONGEST_AFTER)
    if ACTS_AFTER.match(following) or NAMED_AFTER.match(following):
        return True
    return TOLD_BEFORE.search(before(text, start, LONGEST_TITLE)) is not None


def has_title_after(text: str, end: int) -> bool:
    """Whether a title comes after a comma: "carter, the guard"."""
    return TITLE_AFTER.match(after(text, end, LONGEST_AFTER)) is not None


def names_a_thing(text: str, end: int) -> bool:
    """Whether the name belongs to a street, a school, a prize, a company or a play."""
    return HOUSE_AFTER.match(after(text, end, LONGEST_AFTER)) is not None


def is_an_author(text: str, start: int, end: int) -> bool:
    """Whether the name stands for somebody's books or music."""
    return bool(
        BOOKS_AFTER.match(after(text, end, LONGEST_AFTER))
        or BOOKS_BEFORE.search(before(text, start, LONGEST_BEFORE))
    )


def ends_the_text(text: str, end: int) -> bool:
    """Whether nothing but an age, a place or a sign comes after on the line."""
    return (
        re.match(
            r"[\s.,!:;)\-–*♥❤☺]{0,5}(?:\d{1,2}\s?[-–]?\s?(?:v|år|y|vuotta)?\b)?[\s.,!:;)*]{0,4}(?:$|\n)",
            text[end : end + 30],
        )
        is not None
    )
