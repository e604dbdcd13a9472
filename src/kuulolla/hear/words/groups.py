"""Themes by group, by channel and over time."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "hear.tab.groups": ("Ryhmät ja aika", "Grupper och tid", "Groups and time"),
    "hear.groups.title": (
        "Kuka puhuu mistä, ja milloin",
        "Vem talar om vad, och när",
        "Who speaks of what, and when",
    ),
    "hear.groups.lead": (
        "Osuudet ovat kunkin ryhmän vastaajista. Alle viiden ihmisen lukuja ei näytetä.",
        "Andelarna räknas av dem i gruppen som svarade. Tal under fem personer visas inte.",
        "Shares are of those in each group who answered. Numbers under five people are not shown.",
    ),
    "hear.groups.contents": ("Tällä sivulla", "På den här sidan", "On this page"),
    "hear.groups.by": ("Ryhmittäin: {name}", "Enligt grupp: {name}", "By group: {name}"),
    "hear.groups.channel": ("Kanavittain", "Enligt kanal", "By channel"),
    "hear.groups.time": ("Ajan mukaan", "Över tid", "Over time"),
    "hear.groups.theme": ("Teema", "Tema", "Theme"),
    "hear.groups.people": ("{n} ihmistä", "{n} personer", "{n} people"),
    "hear.groups.table": (
        "Kunkin teeman osuus ryhmän vastaajista",
        "Temats andel av dem i gruppen som svarade",
        "Share of each group's people who speak of the theme",
    ),
    "hear.groups.note": (
        "▲ ja ▼ merkitsevät eron, joka pitää myös, kun kaikkien vertailujen määrä otetaan huomioon (Holmin"
        " korjaus, 5 %).",
        "▲ och ▼ står för en skillnad som håller också när antalet jämförelser beaktas (Holms korrigering,"
        " 5 %).",
        "▲ and ▼ mark a difference that holds even when the number of comparisons is taken into account"
        " (Holm's"
        " correction, 5%).",
    ),
    "hear.groups.mark.more": ("enemmän kuin muut", "mer än de andra", "more than the others"),
    "hear.groups.mark.less": ("vähemmän kuin muut", "mindre än de andra", "less than the others"),
    "hear.groups.held": ("Erot, jotka pitävät", "Skillnader som håller", "Differences that hold"),
    "hear.groups.held.more": (
        "{group}: ”{theme}” {share}, muilla {rest}. Enemmän kuin muilla.",
        "{group}: ”{theme}” {share}, bland övriga {rest}. Mer än hos andra.",
        "{group}: “{theme}” {share}, others {rest}. More than the others.",
    ),
    "hear.groups.held.less": (
        "{group}: ”{theme}” {share}, muilla {rest}. Vähemmän kuin muilla.",
        "{group}: ”{theme}” {share}, bland övriga {rest}. Mindre än hos andra.",
        "{group}: “{theme}” {share}, others {rest}. Less than the others.",
    ),
    "hear.groups.held.none": (
        "Ryhmien erot ovat niin pieniä, että ne voivat olla sattumaa.",
        "Skillnaderna mellan grupperna är så små att de kan vara en slump.",
        "The differences between the groups are so small that they may be chance.",
    ),
    "hear.groups.left_out": (
        "Taulukossa ovat suurimmat ryhmät. Pienempiä jäi pois {n}.",
        "I tabellen finns de största grupperna. {n} mindre lämnades bort.",
        "The table has the largest groups. {n} smaller ones are left out.",
    ),
    "hear.groups.everybody": ("Kaikki vastaajat", "Alla som svarade", "Everybody who answered"),
    "hear.groups.most": (
        "eniten {when}: {people} ihmistä",
        "flest {when}: {people} personer",
        "most on {when}: {people} people",
    ),
    "hear.groups.time.day": (
        "Ihmisiä päivässä. Teemoilla on sama asteikko, joten pylväitä voi verrata.",
        "Personer per dag. Temana har samma skala, så staplarna kan jämföras.",
        "People a day. The themes share one scale, so the columns can be compared.",
    ),
    "hear.groups.time.week": (
        "Ihmisiä viikossa, viikko alkaa maanantaista. Teemoilla on sama asteikko, joten pylväitä voi"
        " verrata.",
        "Personer per vecka, veckan börjar på måndagen. Temana har samma skala, så staplarna kan jämföras.",
        "People a week, from Monday. The themes share one scale, so the columns can be compared.",
    ),
    "hear.groups.time.month": (
        "Ihmisiä kuukaudessa. Teemoilla on sama asteikko, joten pylväitä voi verrata.",
        "Personer per månad. Temana har samma skala, så staplarna kan jämföras.",
        "People a month. The themes share one scale, so the columns can be compared.",
    ),
    "hear.groups.time.few": (
        "Matala viiva tarkoittaa, että puhujia oli alle viisi.",
        "Ett lågt streck betyder att färre än fem talade om saken.",
        "A low line means that fewer than five spoke of it.",
    ),
    "hear.groups.time.table": (
        "Ihmisiä teemoittain ja ajan mukaan",
        "Personer per tema och tid",
        "People by theme and time",
    ),
    "hear.groups.none.title": (
        "Vastauksista ei tiedetä ryhmiä",
        "Svaren har inga grupper",
        "The answers have no groups",
    ),
    "hear.groups.none.text": (
        "Ryhmiä saat, kun kysyt lomakkeella myös valintakysymyksen, jaat kanaville omat linkit tai tuot"
        " taulukosta"
        " sarakkeita.",
        "Grupper får du när formuläret också har en flervalsfråga, när kanalerna har egna länkar eller när"
        " du hämtar"
        " kolumner ur en tabell.",
        "You get groups when the form also asks a question with choices, when channels have links of their"
        " own, or"
        " when you bring columns of a table.",
    ),
    "hear.groups.bare.title": (
        "Ryhmät saadaan kuvasta",
        "Grupperna fås ur bilden",
        "Groups come from the picture",
    ),
    "hear.groups.bare.text": (
        "Tee ensin kuva vastauksista. Sen jälkeen teemoja voi katsoa ryhmittäin ja ajan mukaan.",
        "Gör först en bild av svaren. Sedan kan temana ses enligt grupp och över tid.",
        "Make a picture of the answers first. Then the themes can be seen by group and over time.",
    ),
}
