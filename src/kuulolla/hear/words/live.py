"""Words of a picture that grows while people answer."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "hear.live.one": (
        "Yksi uusi vastaus luettiin.",
        "Ett nytt svar har lästs.",
        "One new answer was read.",
    ),
    "hear.live.many": (
        "{n} uutta vastausta luettiin.",
        "{n} nya svar har lästs.",
        "{n} new answers were read.",
    ),
    "hear.live.changed": (
        "Kuva on nyt ajan tasalla.",
        "Bilden är nu uppdaterad.",
        "The picture is now up to date.",
    ),
    "hear.live.since.one": (
        "Kuvan teon jälkeen on tullut yksi vastaus. Se on jo mukana nykyisissä teemoissa.",
        "Sedan bilden gjordes har ett svar kommit. Det finns redan med bland temana.",
        "One answer has come since the picture was made. It is already among the themes.",
    ),
    "hear.live.since": (
        "Kuvan teon jälkeen on tullut {n} vastausta. Ne ovat jo mukana nykyisissä teemoissa.",
        "Sedan bilden gjordes har {n} svar kommit. De finns redan med bland temana.",
        "{n} answers have come since the picture was made. They are already among the themes.",
    ),
    "hear.live.proposed.one": (
        "Niistä löytyi uusi teema: {themes}.",
        "Bland dem fanns ett nytt tema: {themes}.",
        "There was a new theme among them: {themes}.",
    ),
    "hear.live.proposed": (
        "Niistä löytyi uusia teemoja: {themes}.",
        "Bland dem fanns nya teman: {themes}.",
        "There were new themes among them: {themes}.",
    ),
    "hear.fact.answers_placed": (
        "Uusia vastauksia luettiin kuvaan",
        "Nya svar lästes in i bilden",
        "New answers were read into the picture",
    ),
    "hear.fact.theme_proposed": (
        "Uusi teema löytyi",
        "Ett nytt tema hittades",
        "A new theme was found",
    ),
}
