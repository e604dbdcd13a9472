"""What can keep a backup from being made or restored."""

from __future__ import annotations

from typing import ClassVar

from kuulolla.cli.refusals import CommandRefusal


class NoSuchFolder(CommandRefusal):
    """The data folder is not there."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kansiota {folder} ei ole. Kerro valinnalla --data, missä sivuston tiedot ovat.",
        "sv": "Mappen {folder} finns inte. Ange med --data var webbplatsens uppgifter finns.",
        "en": "There is no folder {folder}. Say with --data where the site's data is.",
    }


class OthersFolder(CommandRefusal):
    """The data belongs to another user."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kansio {folder} kuuluu käyttäjälle {owner}. Aja komento näin: runuser -u {owner} -- kuulolla"
        " ...",
        "sv": "Mappen {folder} tillhör användaren {owner}. Kör kommandot så här: runuser -u {owner} --"
        " kuulolla ...",
        "en": "The folder {folder} is the user {owner}'s. Run the command like this: runuser -u {owner} --"
        " kuulolla ...",
    }


class BackupExists(CommandRefusal):
    """There is a file by that name."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedosto {file} on jo olemassa. Anna toinen nimi, tai kansio, jolloin nimi tulee itsestään.",
        "sv": "Filen {file} finns redan. Ange ett annat namn, eller en mapp, då får filen ett namn av sig"
        " själv.",
        "en": "The file {file} exists already. Give another name, or a folder: then it is named by itself.",
    }


class NoRoom(CommandRefusal):
    """The disk is full."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Levytila loppui kansiossa {folder}. Keskeneräinen poistettiin; mitään muuta ei muuttunut.",
        "sv": "Diskutrymmet tog slut i mappen {folder}. Det halvfärdiga togs bort, inget annat ändrades.",
        "en": "The disk is full in {folder}. What was half done was removed; nothing else changed.",
    }


class NotWritable(CommandRefusal):
    """Nothing can be written there."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kansioon {folder} ei voi kirjoittaa. Tarkista, että se on olemassa ja kenen se on.",
        "sv": "Det går inte att skriva i mappen {folder}. Kontrollera att den finns och vems den är.",
        "en": "Nothing can be written into {folder}. Check that it is there, and whose it is.",
    }


class CopyFailed(CommandRefusal):
    """The database could not be copied, or its copy is not whole."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tietokannan kopiointi ei onnistunut: {reason}",
        "sv": "Databasen kunde inte kopieras: {reason}",
        "en": "The database could not be copied: {reason}",
    }


class ProgramMissing(CommandRefusal):
    """PostgreSQL's own program is not there."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Ohjelmaa {program} ei löydy. Asenna se, esimerkiksi: apt install postgresql-client",
        "sv": "Programmet {program} finns inte. Installera det, till exempel: apt install postgresql-client",
        "en": "The program {program} is missing. Install it, for example: apt install postgresql-client",
    }


class BackupMissing(CommandRefusal):
    """There is no such file."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Varmuuskopiota {file} ei löydy, tai sitä ei voi lukea.",
        "sv": "Säkerhetskopian {file} finns inte, eller kan inte läsas.",
        "en": "There is no backup {file}, or it cannot be read.",
    }


class BackupDamaged(CommandRefusal):
    """The file is not as it was made."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Varmuuskopio {file} on vioittunut, eikä sitä palautettu. Käytä toista.",
        "sv": "Säkerhetskopian {file} är skadad och återställdes inte. Använd en annan.",
        "en": "The backup {file} is damaged and was not restored. Use another.",
    }


class BackupNewer(CommandRefusal):
    """It was made by a newer version."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Varmuuskopio on tehty uudemmalla versiolla ({version}). Päivitä Kuulolla ensin.",
        "sv": "Säkerhetskopian är gjord med en nyare version ({version}). Uppdatera Kuulolla först.",
        "en": "The backup was made by a newer version ({version}). Update Kuulolla first.",
    }


class OtherDatabase(CommandRefusal):
    """It holds a database of another kind."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Varmuuskopiossa on {theirs}, tällä sivustolla {ours}. Tarkista KUULOLLA_DATABASE_URL.",
        "sv": "Säkerhetskopian har {theirs}, den här webbplatsen {ours}. Kontrollera KUULOLLA_DATABASE_URL.",
        "en": "The backup holds {theirs}, this site has {ours}. Check KUULOLLA_DATABASE_URL.",
    }


class SiteRuns(CommandRefusal):
    """Somebody would write into what is being replaced."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Sivusto on käynnissä. Sammuta se ensin, esimerkiksi: systemctl stop kuulolla",
        "sv": "Webbplatsen är i gång. Stäng av den först, till exempel: systemctl stop kuulolla",
        "en": "The site is running. Stop it first, for example: systemctl stop kuulolla",
    }


class DataThere(CommandRefusal):
    """There is something already where the backup would go."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Sivustolla on jo tietoja ({place}). Jos ne saa korvata, lisää --replace: ne siirretään"
        " sivuun.",
        "sv": "Webbplatsen har redan uppgifter ({place}). Om de får ersättas, lägg till --replace: de flyttas"
        " åt sidan.",
        "en": "The site has data already ({place}). If it may be replaced, add --replace: it is set aside.",
    }


class RestoreUnfinished(CommandRefusal):
    """A restore was cut short; what is there is neither the old nor the new."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Palautus jäi kesken. Aja sama komento uudelleen: kuulolla restore TIEDOSTO --replace",
        "sv": "Återställningen blev på hälft. Kör samma kommando igen: kuulolla restore FIL --replace",
        "en": "A restore was cut short. Run the same command again: kuulolla restore FILE --replace",
    }
