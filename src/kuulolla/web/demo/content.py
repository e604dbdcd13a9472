"""What the demo organisation is and asks. The city, the people and the partner are invented."""

from __future__ import annotations

from kuulolla.ask.actions.campaigns_prizes import PrizeValues
from kuulolla.ask.actions.campaigns_questions import Option

NAMES = {"fi": "Rantalan kaupunginkirjasto", "sv": "Strandby stadsbibliotek", "en": "Rantala City Library"}
COLOUR = "#0b5563"
DETAILS = {
    "business_id": "0000000-0",
    "address": "Rantakatu 1, 00000 Rantala",
    "email": "kirjasto@rantala.example",
    "phone": "+358 9 000 0000",
    "protection_officer": "tietosuoja@rantala.example",
}
SERVICE = {
    "name": "Kaupunginkirjasto",
    "what": "Lainat, tilat, tapahtumat ja neuvonta kolmessa toimipisteessä ja verkossa.",
    "for_whom": "Kaikille rantalalaisille, erityisesti lapsiperheille, koululaisille ja ikääntyneille.",
    "tone_of_voice": "Lämmin, selkeä ja kiireetön. Puhumme ihmiselle, emme asiakkaalle.",
}
GOAL, GOAL_NUMBER, GOAL_UNIT = "Vastaajia kyselyyn", 500, "ihmistä"
GROUPS = (
    ("Lapsiperheet", "Tekemistä yhdessä ja aukioloja, jotka sopivat arkeen."),
    ("Nuoret", "Paikka olla, lukea ja tehdä ilman että pitää ostaa mitään."),
    ("Ikääntyneet", "Apua digiasioissa ja kirjoja, jotka jaksaa lukea."),
)
CHANNELS = (
    ("Instagram", "instagram", "instagram", "Tavoittaa nuoret ja nuoret aikuiset, näyttää kirjaston arkea."),
    ("Facebook", "facebook", "facebook", "Kertoo tapahtumista ja vastaa kysymyksiin."),
    ("Uutiskirje", "newsletter", "newsletter", "Kerran kuussa niille, jotka ovat sen tilanneet."),
    ("Kirjaston sivu", "library-page", "website", "Aukiolot, haku ja varaukset."),
    ("Juliste", "poster", "print", "Ovella ja hyllyjen päissä niille, jotka käyvät paikalla."),
)
SLUG = "mita-toivot-kirjastolta"
CAMPAIGN = {
    "fi": "Mitä toivot kirjastolta?",
    "sv": "Vad önskar du av biblioteket?",
    "en": "What do you wish from the library?",
}
INTROS = {
    "fi": "Suunnittelemme ensi vuotta. Kerro, mitä kaipaat, mikä toimii ja mikä ei. Vastaaminen vie pari"
    " minuuttia.",
    "sv": "Vi planerar nästa år. Berätta vad du saknar, vad som fungerar och vad som inte gör det. Det tar"
    " ett par minuter att svara.",
    "en": "We are planning next year. Tell us what you miss, what works and what does not. It takes"
    " a couple of minutes.",
}
THANKS = {
    "fi": "Kiitos. Luemme jokaisen vastauksen ja kerromme keväällä, mitä teemme.",
    "sv": "Tack. Vi läser alla svar och berättar i vår vad vi gör.",
    "en": "Thank you. We read every answer and tell in spring what we will do.",
}
OPEN_QUESTION = {
    "fi": "Mitä toivot kirjastolta?",
    "sv": "Vad önskar du av biblioteket?",
    "en": "What do you wish from the library?",
}
OPEN_HINT = {
    "fi": "Kirjoita omin sanoin. Yksikin toive riittää.",
    "sv": "Skriv med egna ord. Det räcker med en önskan.",
    "en": "Write in your own words. One wish is enough.",
}
AGE_QUESTION = {"fi": "Minkä ikäinen olet?", "sv": "Hur gammal är du?", "en": "How old are you?"}
AGES = ("under 18", "18-29", "30-44", "45-64", "65+")
AGE_WORDS = {
    "under 18": {"fi": "alle 18", "sv": "under 18", "en": "under 18"},
    "65+": {"fi": "65 tai enemmän", "sv": "65 eller mer", "en": "65 or more"},
}
AGE_OPTIONS = tuple(
    Option(age, AGE_WORDS.get(age, {code: age.replace("-", "–") for code in ("fi", "sv", "en")}))
    for age in AGES
)
PARTNER = "Rantalan Pyörä Oy"
PRIZES = (
    PrizeValues(
        texts={"fi": "polkupyörä", "sv": "cykel", "en": "bicycle"}, value_cents=99_900, donor=PARTNER
    ),
    PrizeValues(
        texts={
            "fi": "lippu kirjailijailtaan",
            "sv": "biljett till författarkväll",
            "en": "ticket to an author evening",
        },
        value_cents=1_500,
        count=5,
    ),
)
DRAW_TERMS = {
    "delivery": {
        "fi": "Voittaja noutaa palkinnon pääkirjastosta.",
        "sv": "Vinnaren hämtar priset på huvudbiblioteket.",
        "en": "The winner collects the prize from the main library.",
    },
    "platforms": ["facebook", "instagram"],
}
DATA_TERMS = {
    "answers_basis": "public_interest",
    "draw_basis": "consent",
    "processors": [],
    "transfers_outside": False,
    "answers_months": 24,
    "asks_follow_up": True,
    "asks_marketing": True,
}
