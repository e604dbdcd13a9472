"""How an organiser can be reached."""

from __future__ import annotations

from kuulolla.ask.rules.languages import Sentence

CONTACT: dict[str, Sentence] = {
    "business_id": ("Y-tunnus: {value}", "FO-nummer: {value}", "Business ID: {value}"),
    "address": ("Osoite: {value}", "Adress: {value}", "Address: {value}"),
    "email": ("Sähköposti: {value}", "E-post: {value}", "E-mail: {value}"),
    "phone": ("Puhelin: {value}", "Telefon: {value}", "Telephone: {value}"),
}
