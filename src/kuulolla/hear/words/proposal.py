"""Words of what a picture that was made anew would change."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "hear.proposed.title": ("Uusi kuva on valmis", "En ny bild är klar", "A new picture is ready"),
    "hear.proposed.text": (
        "Alla on vielä aiempi kuva. Uusi tulee sen tilalle, kun otat sen käyttöön. Korjauksesi pysyvät.",
        "Nedan finns ännu den tidigare bilden. Den nya tar dess plats när du tar den i bruk. "
        "Dina rättelser finns kvar.",
        "The earlier picture is still below. The new one takes its place when you choose to use it. "
        "Your corrections stay.",
    ),
    "hear.proposed.added.one": (
        "Yksi vastaus saa paikkansa.",
        "Ett svar får sin plats.",
        "One answer gets its place.",
    ),
    "hear.proposed.added": (
        "{n} vastausta saa paikkansa.",
        "{n} svar får sin plats.",
        "{n} answers get their place.",
    ),
    "hear.proposed.moved.one": (
        "Yksi vastaus vaihtaa pääteemaa.",
        "Ett svar byter huvudtema.",
        "One answer changes its main theme.",
    ),
    "hear.proposed.moved": (
        "{n} vastausta vaihtaa pääteemaa.",
        "{n} svar byter huvudtema.",
        "{n} answers change their main theme.",
    ),
    "hear.proposed.same.one": (
        "Yhdessä teemassa on yhtä monta ihmistä kuin nyt.",
        "Ett tema har lika många personer som nu.",
        "One theme has as many people as now.",
    ),
    "hear.proposed.same": (
        "{n} teemassa on yhtä monta ihmistä kuin nyt.",
        "{n} teman har lika många personer som nu.",
        "{n} themes have as many people as now.",
    ),
    "hear.proposed.table": (
        "Teemat, joiden ihmismäärä muuttuu",
        "Teman där antalet personer ändras",
        "Themes whose number of people changes",
    ),
    "hear.proposed.theme": ("Teema", "Tema", "Theme"),
    "hear.proposed.now": ("Ihmisiä nyt", "Personer nu", "People now"),
    "hear.proposed.then": ("Uudessa kuvassa", "I den nya bilden", "In the new picture"),
    "hear.proposed.new": ("uusi", "nytt", "new"),
    "hear.proposed.gone": ("poistuu", "försvinner", "gone"),
    "hear.proposed.nothing": (
        "Uusi kuva kertoo saman kuin nykyinen.",
        "Den nya bilden säger detsamma som den nuvarande.",
        "The new picture tells the same as this one.",
    ),
    "hear.proposed.accept": ("Ota uusi käyttöön", "Ta den nya i bruk", "Use the new one"),
    "hear.proposed.decline": ("Pidä nykyinen", "Behåll den nuvarande", "Keep this one"),
}
