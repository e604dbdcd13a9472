"""What was measured in the demo: posts, advertisements, hours, money. All of it is invented."""

from __future__ import annotations

from kuulolla.web.demo.exports import Post
from kuulolla.web.demo.visits import Habits

POSTS = (
    Post(-24, "Syysloma kirjastossa: pelejä, pajoja ja puuroa", 2_100, 34),
    Post(-11, "Uutuushylly on täynnä. Mikä odottaa sinua?", 1_650, 21),
    Post(0, "Mitä toivot kirjastolta? Vastaa ja osallistu pyörän arvontaan.", 9_400, 310),
    Post(6, "Jo sata toivetta. Mitä sinä toivoisit?", 5_200, 150),
    Post(15, "Kuulemme: auki iltaisin, hiljaista tilaa, e-kirjoja. Entä sinä?", 6_100, 190),
    Post(25, "Vielä ehdit kertoa, mitä toivot kirjastolta.", 4_300, 120),
)
PICTURES = (
    Post(-9, "Lukunurkka sai uudet tyynyt", 1_900, 0),
    Post(1, "Mitä toivot kirjastolta? Linkki profiilissa.", 7_800, 0),
    Post(12, "Pyörä odottaa voittajaansa", 6_900, 0),
)
ADS = (("Toiveet: pyörä", 6_200, 18_400, 240), ("Toiveet: lukija", 4_300, 11_900, 130))
BEFORE_FOLLOWS = (2, 1, 3, 2, 0, 2, 1) * 4
DURING_FOLLOWS = (21, 18, 12, 9, 7, 8, 11, 14, 9, 6, 5, 6, 4, 7, 9, 12, 8, 6, 5, 4, 6, 5, 4, 5, 6, 7, 5, 4, 3)
FOLLOWERS = (
    ("facebook", 198, 4_020),
    ("facebook", 171, 4_046),
    ("facebook", 149, 4_105),
    ("facebook", 119, 4_098),
    ("facebook", 60, 4_120),
    ("facebook", 31, 4_171),
    ("facebook", 1, 4_371),
    ("instagram", 60, 2_011),
    ("instagram", 31, 2_046),
    ("instagram", 1, 2_259),
)
FOLLOWERS_SOURCE = "Sivun oma luku, esimerkki"
GROUPS = {"instagram": "Nuoret", "newsletter": "Lapsiperheet", "poster": "Ikääntyneet"}
HABITS = {
    "instagram": Habits(4.6, 0.95),
    "facebook": Habits(3.4, 0.95),
    "newsletter": Habits(1.6, 0.98),
    "library-page": Habits(2.1, 0.9),
    "poster": Habits(1.5, 1.0),
    "": Habits(2.6, 0.0),
}
PATH = "Julkaisusta vastaukseen"
STAGES = (
    ("Seurasi linkkiä", "Kerro, mitä toivot", "link_followed"),
    ("Avasi kyselyn", "Kirjoita yksi toive", "form_opened"),
    ("Vastasi", "Lähetä vastaus", "form_sent"),
    ("Avasi kuittauksen", "Seuraa, mitä toiveellesi tapahtuu", "receipt_opened"),
)
WORK = (
    ("Suunnittelu ja kysymykset", "14"),
    ("Julkaisut ja vastaaminen kommentteihin", "11"),
    ("Vastausten läpikäynti ja kooste", "6"),
)
TOOLS = ("Julkaisujen ajastus", 2_900)
POSTERS = ("Julisteiden painatus", 8_600, "Painotalon lasku, esimerkki")
RETURNS = (
    (
        "estimate",
        "Turha tilausremontti jäi tekemättä",
        (40_000, 90_000, 160_000),
        "Tilapalvelun arvio, esimerkki",
    ),
    ("not_known", "Luottamus kirjastoon", None, ""),
)

EARLIER_SLUG = "aukiolot-kesalla"
EARLIER = {"fi": "Kesän aukiolot", "sv": "Öppettider i sommar", "en": "Opening hours in summer"}
EARLIER_INTROS = {
    "fi": "Kerro, milloin kävisit kirjastossa kesällä.",
    "sv": "Berätta när du skulle besöka biblioteket i sommar.",
    "en": "Tell us when you would visit the library in summer.",
}
EARLIER_QUESTION = {
    "fi": "Kuinka hyvin nykyiset aukiolot sopivat sinulle?",
    "sv": "Hur väl passar de nuvarande öppettiderna dig?",
    "en": "How well do the present opening hours suit you?",
}
EARLIER_SCALE = {
    "from": 1,
    "to": 5,
    "low": {"fi": "huonosti", "sv": "dåligt", "en": "badly"},
    "high": {"fi": "hyvin", "sv": "bra", "en": "well"},
}
EARLIER_CHANNELS = {"facebook": 0.42, "newsletter": 0.33, "poster": 0.15, "": 0.1}
EARLIER_PEOPLE, EARLIER_DAYS, EARLIER_AGO = 214, 21, 170
EARLIER_WORK = (("Suunnittelu ja julkaisut", "16"), ("Tulosten kooste", "7"))
EARLIER_ADS = ("Mainos paikallislehdessä", 18_000, "Lehden lasku, esimerkki")
