"""What the site says, in three languages.

Every capability has a `words.py` with `WORDS`: a key that begins with the capability's name, and the
sentence in Finnish, Swedish and English. Places for values are named in braces.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec

from django.apps import apps
from django.utils.functional import lazy
from django.utils.translation import get_language

from kuulolla.core import words_of_facts

LANGUAGES = ("fi", "sv", "en")
Sentence = tuple[str, str, str]

WORDS: dict[str, Sentence] = {
    "core.language.fi": ("suomi", "suomi", "suomi"),
    "core.language.sv": ("svenska", "svenska", "svenska"),
    "core.language.en": ("English", "English", "English"),
    "core.role.owner": ("omistaja", "ägare", "owner"),
    "core.role.editor": ("toimittaja", "redaktör", "editor"),
    "core.role.producer": ("sisällöntuottaja", "innehållsproducent", "producer"),
    "core.role.analyst": ("analyytikko", "analytiker", "analyst"),
    "core.role.viewer": ("lukija", "läsare", "viewer"),
    "core.role.owner.told": (
        "Omistaja: kaikki, myös jäsenet ja asetukset",
        "Ägare: allt, också medlemmar och inställningar",
        "Owner: everything, members and settings too",
    ),
    "core.role.editor.told": (
        "Toimittaja: kampanjat, vastaukset, osallistujat ja kuvat",
        "Redaktör: kampanjer, svar, deltagare och bilder",
        "Editor: campaigns, answers, entrants and pictures",
    ),
    "core.role.producer.told": (
        "Sisällöntuottaja: näkee kampanjat ja vastaukset",
        "Innehållsproducent: ser kampanjer och svar",
        "Producer: sees campaigns and answers",
    ),
    "core.role.analyst.told": (
        "Analyytikko: vastaukset ja kuvat, ei henkilötietoja",
        "Analytiker: svar och bilder, inga personuppgifter",
        "Analyst: answers and pictures, no personal data",
    ),
    "core.role.viewer.told": (
        "Lukija: näkee kampanjat ja luvut",
        "Läsare: ser kampanjer och siffror",
        "Viewer: sees campaigns and figures",
    ),
    "core.members": ("Jäsenet", "Medlemmar", "Members"),
    "core.members.lead": (
        "Jäsenet pääsevät tämän organisaation sivuille. Rooli kertoo, mitä kukin voi tehdä.",
        "Medlemmarna kommer in på organisationens sidor. Rollen anger vad var och en får göra.",
        "Members can open this organisation's pages. The role says what each may do.",
    ),
    "core.member.add": ("Lisää jäsen", "Lägg till medlem", "Add a member"),
    "core.member.email": ("Sähköpostiosoite", "E-postadress", "E-mail address"),
    "core.member.name": ("Nimi", "Namn", "Name"),
    "core.member.role": ("Rooli", "Roll", "Role"),
    "core.member.last_seen": ("Viimeksi kirjautunut", "Senast inloggad", "Last signed in"),
    "core.member.never": ("ei vielä", "inte än", "not yet"),
    "core.member.action": ("Toiminnot", "Åtgärder", "Actions"),
    "core.member.remove": ("Poista", "Ta bort", "Remove"),
    "core.member.remove.ask": ("Poistetaanko {name}?", "Ta bort {name}?", "Remove {name}?"),
    "core.member.remove.text": (
        "Jäsen {email} ({role}) ei sen jälkeen pääse organisaation sivuille. Hänen tekonsa jäävät"
        " tapahtumiin.",
        "Medlemmen {email} ({role}) kommer efter det inte in på organisationens sidor. Det som medlemmen har"
        " gjort finns kvar bland händelserna.",
        "After that the member {email} ({role}) cannot open the organisation's pages. What they did stays"
        " among the events.",
    ),
    "core.member.remove.button": ("Poista jäsen", "Ta bort medlemmen", "Remove the member"),
    "core.member.back": (
        "{email} on taas jäsen.",
        "{email} är medlem igen.",
        "{email} is a member again.",
    ),
    "core.member.link": (
        "{email} pääsee sisään kerran tällä linkillä: {link}",
        "{email} kommer in en gång med den här länken: {link}",
        "{email} can come in once with this link: {link}",
    ),
    "core.member.removed": (
        "{email} ei ole enää jäsen.",
        "{email} är inte längre medlem.",
        "{email} is no longer a member.",
    ),
    "core.settings": ("Asetukset", "Inställningar", "Settings"),
    "core.settings.lead": (
        "Näillä tiedoilla tehdään säännöt, tietosuojaseloste ja sivujen ulkoasu.",
        "Med de här uppgifterna görs reglerna, dataskyddsbeskrivningen och sidornas utseende.",
        "The rules, the privacy notice and the look of the pages are made with these.",
    ),
    "core.settings.organiser": ("Järjestäjän tiedot", "Uppgifter om arrangören", "About the organiser"),
    "core.settings.organiser.text": (
        "Nämä tulevat sääntöihin ja tietosuojaselosteeseen. Voit täyttää ne myöhemmin, mutta kampanjaa ei voi"
        " avata ilman niitä. Yhteydenottoon riittää sähköposti tai puhelin.",
        "De här kommer med i reglerna och dataskyddsbeskrivningen. Du kan fylla i dem senare, men en kampanj"
        " kan inte öppnas utan dem. E-post eller telefon räcker för kontakt.",
        "These go into the rules and the privacy notice. You can fill them in later, but a campaign cannot"
        " open without them. Either e-mail or telephone is enough for contact.",
    ),
    "core.settings.saved": (
        "Asetukset on tallennettu.",
        "Inställningarna har sparats.",
        "The settings have been saved.",
    ),
    "core.save": ("Tallenna", "Spara", "Save"),
    "core.organisation.name_fi": ("Nimi suomeksi", "Namn på finska", "Name in Finnish"),
    "core.organisation.name_sv": ("Nimi ruotsiksi", "Namn på svenska", "Name in Swedish"),
    "core.organisation.name_en": ("Nimi englanniksi", "Namn på engelska", "Name in English"),
    "core.organisation.name_missing": (
        "Kirjoita nimi tällä kielellä, koska sillä on palveltava.",
        "Skriv namnet på det här språket, eftersom det ska ges service på det.",
        "Write the name in this language, since people must be served in it.",
    ),
    "core.organisation.languages": (
        "Kielet, joilla on palveltava",
        "Språk som det ska ges service på",
        "Languages that people must be served in",
    ),
    "core.organisation.languages.hint": (
        "Kampanjaa ei voi avata ennen kuin sen tekstit ovat näillä kielillä.",
        "En kampanj kan inte öppnas förrän dess texter finns på de här språken.",
        "A campaign cannot open before its texts are there in these languages.",
    ),
    "core.organisation.colour": ("Väri", "Färg", "Colour"),
    "core.organisation.colour.hint": (
        "Kuusi merkkiä, esimerkiksi #0b5563. Kontrasti lasketaan puolestasi.",
        "Sex tecken, till exempel #0b5563. Kontrasten räknas ut åt dig.",
        "Six digits, for example #0b5563. The contrast is worked out for you.",
    ),
    "core.organisation.colour.wrong": (
        "Anna väri kuudella merkillä, esimerkiksi #0b5563.",
        "Ange färgen med sex tecken, till exempel #0b5563.",
        "Give the colour with six digits, for example #0b5563.",
    ),
    "core.organisation.business_id": ("Y-tunnus", "FO-nummer", "Business ID"),
    "core.organisation.address": ("Osoite", "Adress", "Address"),
    "core.organisation.email": ("Sähköposti", "E-post", "E-mail"),
    "core.organisation.phone": ("Puhelin", "Telefon", "Telephone"),
    "core.organisation.protection_officer": (
        "Tietosuojavastaava",
        "Dataskyddsombud",
        "Data protection officer",
    ),
    "core.organisation.protection_officer.hint": (
        "Nimi tai tehtävä ja osoite, josta hänet tavoittaa.",
        "Namn eller uppgift och adress där hen nås.",
        "Name or title, and where they can be reached.",
    ),
    "core.organisation.lottery_tax": ("Arpajaisvero, %", "Lotteriskatt, %", "Lottery tax, %"),
    "core.organisation.lottery_tax.hint": (
        "Markkinointiarvonnoissa 30 % palkintojen arvosta. Tarkista verohallinnolta.",
        "I marknadsföringslotterier 30 % av prisernas värde. Kontrollera hos skatteförvaltningen.",
        "In promotional draws 30% of the value of the prizes. Check with the tax administration.",
    ),
    "core.tokens": ("Rajapinta", "Gränssnitt", "Interface for programs"),
    "core.tokens.lead": (
        "Toinen ohjelma voi lukea teemat ja peitetyt vastaukset tai tuoda tänne vastauksia."
        " Se tarvitsee tunnisteen.",
        "Ett annat program kan läsa teman och maskade svar eller föra hit svar. Det behöver en nyckel.",
        "Another program can read themes and masked answers, or bring answers here. It needs a token.",
    ),
    "core.tokens.documentation": (
        "Rajapinnan kuvaus (OpenAPI, englanniksi)",
        "Beskrivning av gränssnittet (OpenAPI, på engelska)",
        "Description of the interface (OpenAPI)",
    ),
    "core.tokens.none": ("Tunnisteita ei ole.", "Det finns inga nycklar.", "There are no tokens."),
    "core.tokens.caption": ("Voimassa olevat tunnisteet", "Giltiga nycklar", "Tokens in use"),
    "core.tokens.add": ("Tee tunniste", "Gör en nyckel", "Make a token"),
    "core.token.name": ("Ohjelman nimi", "Programmets namn", "Name of the program"),
    "core.token.name.hint": (
        "Nimestä tunnistat sen myöhemmin, esimerkiksi Lomakepalvelu.",
        "Av namnet känner du igen den senare, till exempel Formulärtjänsten.",
        "You will know it by this name later, for example Form service.",
    ),
    "core.token.scopes": ("Mitä ohjelma saa tehdä", "Vad programmet får göra", "What the program may do"),
    "core.scope.read": (
        "Lukea kysymykset, teemat ja peitetyt vastaukset",
        "Läsa frågor, teman och maskade svar",
        "Read questions, themes and masked answers",
    ),
    "core.scope.push": ("Tuoda vastauksia", "Föra hit svar", "Bring answers"),
    "core.token.made": (
        "Tunniste on valmis. Kopioi se nyt.",
        "Nyckeln är klar. Kopiera den nu.",
        "The token is ready. Copy it now.",
    ),
    "core.token.made.text": (
        "Sitä ei näytetä toiste. Jos se häviää, tee uusi ja poista tämä.",
        "Den visas inte igen. Om den försvinner, gör en ny och ta bort den här.",
        "It is not shown again. If it is lost, make a new one and remove this one.",
    ),
    "core.token.created": ("Tehty", "Gjord", "Made"),
    "core.token.used": ("Käytetty viimeksi", "Senast använd", "Last used"),
    "core.token.never": ("ei vielä", "inte ännu", "not yet"),
    "core.token.action": ("Toiminto", "Åtgärd", "Action"),
    "core.token.revoke": ("Poista", "Ta bort", "Remove"),
    "core.token.revoked": (
        "Tunniste {name} ei enää kelpaa.",
        "Nyckeln {name} gäller inte längre.",
        "The token {name} no longer works.",
    ),
    "core.token.restored": (
        "Tunniste {name} kelpaa taas.",
        "Nyckeln {name} gäller igen.",
        "The token {name} works again.",
    ),
    "core.facts": ("Tapahtumat", "Händelser", "Events"),
    "core.facts.lead": (
        "Mitä on tehty, milloin ja kuka sen teki. Merkintöjä ei voi muuttaa.",
        "Vad som har gjorts, när och av vem. Anteckningarna kan inte ändras.",
        "What was done, when and by whom. The records cannot be changed.",
    ),
    "core.facts.at": ("Aika", "Tid", "Time"),
    "core.facts.kind": ("Tapahtuma", "Händelse", "Event"),
    "core.facts.actor": ("Kuka", "Vem", "Who"),
    "core.facts.subjects": ("Mihin se koski", "Vad det gällde", "What it concerned"),
    "core.facts.all": ("Näytä kaikki tapahtumat", "Visa alla händelser", "Show every event"),
    "core.facts.caption": ("Uusin ensin", "Senaste först", "Latest first"),
    "core.members.caption": ("Nykyiset jäsenet", "Nuvarande medlemmar", "Current members"),
    **words_of_facts.WORDS,
}


def current_language() -> str:
    """The language the page is being written in: fi, sv or en."""
    spoken = (get_language() or LANGUAGES[0])[:2]
    return spoken if spoken in LANGUAGES else LANGUAGES[0]


def say(key: str, *, language: str | None = None, **values: object) -> str:
    """The sentence, in the language of the page unless another is given. KeyError for an unknown key."""
    spoken = LANGUAGES.index(language or current_language())
    return every_word()[key][spoken].format(**values)


def said(key: str) -> str:
    """The sentence in the language of whoever reads it later (lazy): for labels of forms and models."""
    return _later(key)


_later = lazy(say, str)


@cache
def every_word() -> dict[str, Sentence]:
    """The words of all capabilities."""
    words: dict[str, Sentence] = {}
    for config in apps.get_app_configs():
        if config.name.startswith("kuulolla.") and find_spec(f"{config.name}.words"):
            words |= import_module(f"{config.name}.words").WORDS
    return words


def in_language(texts: dict[str, str], language: str | None = None) -> str:
    """One of the texts given by language: the wanted one, else the first there is in the house's order."""
    wanted = language or current_language()
    return texts.get(wanted) or next((texts[code] for code in LANGUAGES if texts.get(code)), "")
