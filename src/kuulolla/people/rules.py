"""What identifies a person, brought to one form so that the same person is known again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import phonenumbers

from kuulolla.analysis.refusals import Refusal

HOME_REGION = "FI"
LONGEST_NAME, LONGEST_EMAIL = 120, 254


class NotAPhone(Refusal):
    """A telephone number that cannot be one."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tarkista puhelinnumero. Kirjoita se esimerkiksi muodossa 040 123 4567.",
        "sv": "Kontrollera telefonnumret. Skriv det till exempel så här: 040 123 4567.",
        "en": "Check the telephone number. Write it for example as 040 123 4567.",
    }


@dataclass(frozen=True, slots=True)
class Person:
    """How somebody can be reached. Empty strings for what was not given."""

    name: str = ""
    email: str = ""
    phone: str = ""


def same_email(email: str) -> str:
    """One form of an e-mail address: small letters, without a tag after a plus sign."""
    local, _, domain = email.strip().lower().rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"


def same_phone(phone: str, *, region: str = HOME_REGION) -> str:
    """One form of a telephone number: E.164, +358401234567. Raises NotAPhone."""
    try:
        number = phonenumbers.parse(phone, region)
    except phonenumbers.NumberParseException as error:
        raise NotAPhone from error
    if not phonenumbers.is_possible_number(number):
        raise NotAPhone
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
