"""The demo's second organisation: a vocational school that may follow paths. All of it is invented."""

from __future__ import annotations

SLUG = "rannikko"
NAMES = {
    "fi": "Rannikon ammattiopisto",
    "sv": "Kustens yrkesinstitut",
    "en": "Coast Vocational College",
}
COLOUR = "#7a3b00"
DETAILS = {
    "business_id": "0000001-8",
    "address": "Satamatie 2, 00000 Rantala",
    "email": "opisto@rannikko.example",
    "phone": "+358 9 000 0001",
    "protection_officer": "tietosuoja@rannikko.example",
}
GROUND = (
    "Esimerkki: tietosuojavastaavan arvio. Polkua seurataan vain hakemuksen ja kyselyn omalla tunnuksella"
    " tai suostumuksella."
)
DECIDED_BY = "Tietosuojavastaava"
SERVICE = {
    "name": "Hakeutuminen opiskelijaksi",
    "what": "Koulutukset, neuvonta ja jatkuva haku.",
    "for_whom": "Peruskoulunsa päättäville, alanvaihtajille ja heidän läheisilleen.",
    "tone_of_voice": "Suora ja rohkaiseva.",
}
CHANNELS = (
    ("TikTok", "tiktok-1", "tiktok", "Näyttää, millaista koulussa on."),
    ("Instagram", "ig-1", "instagram", "Opiskelijoiden arkea ja hakuajat."),
    ("Opinto-ohjaajat", "opot", "other", "Ohjaajien oma kirje yläkouluihin."),
    ("LinkedIn", "in-1", "linkedin", "Alanvaihtajille ja työnantajille."),
    ("Verkkosivut", "sivut", "website", "Koulutukset ja haku."),
)
CHANNEL_SHARES = {"tiktok-1": 0.36, "ig-1": 0.27, "opot": 0.17, "in-1": 0.08, "sivut": 0.12}
CAMPAIGN_SLUG = "kysy-hakemisesta"
CAMPAIGN = {"fi": "Kysy hakemisesta", "sv": "Fråga om ansökan", "en": "Ask about applying"}
INTROS = {
    "fi": "Mikä hakemisessa mietityttää? Opinto-ohjaaja lukee jokaisen kysymyksen.",
    "sv": "Vad undrar du över med ansökan? En studiehandledare läser varje fråga.",
    "en": "What do you wonder about applying? A guidance counsellor reads every question.",
}
THANKS = {
    "fi": "Kiitos. Vastaamme yleisimpiin kysymyksiin verkkosivuilla.",
    "sv": "Tack. Vi svarar på de vanligaste frågorna på webbplatsen.",
    "en": "Thank you. We answer the most common questions on our site.",
}
QUESTION = {
    "fi": "Missä vaiheessa olet?",
    "sv": "I vilket skede är du?",
    "en": "How far are you?",
}
OPTIONS = (
    ("looking", {"fi": "katselen vaihtoehtoja", "sv": "jag ser mig omkring", "en": "looking around"}),
    ("choosing", {"fi": "valitsen kahdesta", "sv": "jag väljer mellan två", "en": "choosing between two"}),
    ("applying", {"fi": "aion hakea", "sv": "jag tänker söka", "en": "going to apply"}),
)
PATH = "Kiinnostuksesta hakemukseen"
SITE = "Koulun verkkosivut"
STAGES = (
    ("Seurasi linkkiä", "Katso, mitä voit opiskella", "link_followed", CAMPAIGN_SLUG),
    ("Luki koulutuksesta", "Lue, millaista opiskelu on", "page_opened", "/*"),
    ("Avasi kyselyn", "Kysy opolta", "form_opened", CAMPAIGN_SLUG),
    ("Kysyi", "Lähetä kysymys", "form_sent", CAMPAIGN_SLUG),
    ("Lähetti hakemuksen", "Hae nyt", "event", "application_sent"),
)
TRAFFIC = (
    ("Organic Social", 2_140, 61),
    ("Direct", 830, 24),
    ("Referral", 410, 19),
    ("Organic Search", 1_260, 38),
)
WORK = (("Videot opiskelijoiden kanssa", "22"), ("Neuvonta ja vastaukset", "18"))
ADS = ("TikTok-mainonta", 45_000, "Laskun summa, esimerkki")
RETURN = (
    "estimate",
    "Aloituspaikat, jotka muuten olisivat jääneet tyhjiksi",
    (250_000, 600_000, 1_100_000),
    "Talouspalvelujen arvio, esimerkki",
)
PEOPLE, DAYS = 1_900, 60
