"""What can stop the wording of a picture."""

from __future__ import annotations

from typing import ClassVar

from kuulolla.cli.refusals import CommandRefusal


class EndpointNotGiven(CommandRefusal):
    """Neither the command nor the folder names a model and where it is."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kerro, missä kielimalli on ja mikä se on, esimerkiksi: kuulolla word {path}"
        " --endpoint http://localhost:11434/v1 --model NIMI",
        "sv": "Ange var språkmodellen finns och vilken den är, till exempel: kuulolla word {path}"
        " --endpoint http://localhost:11434/v1 --model NAMN",
        "en": "Say where the language model is and which one it is, for example: kuulolla word {path}"
        " --endpoint http://localhost:11434/v1 --model NAME",
    }


class EndpointSilent(CommandRefusal):
    """No request brought a reply of a model."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Osoitteesta {host} ei saatu kielimallin vastausta. Nimet jäivät ennalleen. Tarkista osoite,"
        " mallin nimi ja se, että palvelin on käynnissä.",
        "sv": "Adressen {host} gav inget svar från en språkmodell. Namnen är som förut. Kontrollera"
        " adressen, modellens namn och att servern är i gång.",
        "en": "No reply of a language model came from {host}. The labels stay as they were. Check the"
        " address, the name of the model, and that the server is running.",
    }


class NothingWorded(CommandRefusal):
    """A model replied, and nothing that it wrote could be used."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Mikään, mitä kielimalli {model} kirjoitti, ei kestänyt tarkistusta. Nimet jäivät ennalleen."
        " Kokeile toista mallia.",
        "sv": "Inget av det som språkmodellen {model} skrev höll för granskning. Namnen är som förut."
        " Försök med en annan modell.",
        "en": "Nothing that the language model {model} wrote stood the checks. The labels stay as they were."
        " Try another model.",
    }
