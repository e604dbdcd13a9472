"""What is said of the keys of contact details, in Finnish, Swedish and English."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str, str]] = {
    "keys": (
        "Vaihtaa avaimen, jolla osallistujien yhteystiedot on salattu. Ensin keys new, sitten sivuston"
        " uudelleenkäynnistys ja lopuksi keys rotate.",
        "Byter nyckeln som deltagarnas kontaktuppgifter är krypterade med. Först keys new, sedan en omstart"
        " av"
        " webbplatsen och till sist keys rotate.",
        "Changes the key that entrants' contact details are sealed with. First keys new, then start the site"
        " again, and last keys rotate.",
    ),
    "keys.short": (
        "Vaihda yhteystietojen avain.",
        "Byt kontaktuppgifternas nyckel.",
        "Change the key of contact details.",
    ),
    "keys.new": (
        "Tekee uuden avaimen entisten eteen. Entisillä avaimilla salatut tiedot aukeavat edelleen.",
        "Gör en ny nyckel framför de tidigare. Det som är krypterat med dem går fortfarande att öppna.",
        "Makes a new key in front of the earlier ones. What they sealed can still be opened.",
    ),
    "keys.new.short": ("Tee uusi avain.", "Gör en ny nyckel.", "Make a new key."),
    "keys.new.file": (
        "Uusi avain on tiedostossa {file}. Ota tiedostosta kopio talteen muualle kuin varmuuskopioihin.",
        "Den nya nyckeln finns i filen {file}. Spara en kopia av filen på annat håll än i säkerhetskopiorna.",
        "The new key is in the file {file}. Keep a copy of the file somewhere else than in the backups.",
    ),
    "keys.new.setting": (
        "Anna asetukselle {name} tämä arvo:",
        "Ge inställningen {name} det här värdet:",
        "Give the setting {name} this value:",
    ),
    "keys.new.then": (
        "Käynnistä sivusto uudelleen. Aja sen jälkeen: kuulolla keys rotate",
        "Starta om webbplatsen. Kör sedan: kuulolla keys rotate",
        "Start the site again. Then run: kuulolla keys rotate",
    ),
    "keys.rotate": (
        "Salaa kaikki yhteystiedot uudelleen ensimmäisellä avaimella. Sivusto voi olla käynnissä, ja työn voi"
        " keskeyttää ja aloittaa uudelleen.",
        "Krypterar alla kontaktuppgifter på nytt med den första nyckeln. Webbplatsen kan vara i gång, och"
        " arbetet kan avbrytas och börjas om.",
        "Seals all contact details anew with the first key. The site may be running, and the work can be"
        " stopped and begun again.",
    ),
    "keys.rotate.short": (
        "Salaa yhteystiedot uudella avaimella.",
        "Kryptera kontaktuppgifterna med den nya nyckeln.",
        "Seal contact details with the new key.",
    ),
    "step.sealing": ("Salataan uudelleen", "Krypteras på nytt", "Sealing anew"),
    "keys.rotated.one": (
        "Uudella avaimella salattiin {n} yhteystieto.",
        "{n} kontaktuppgift krypterades med den nya nyckeln.",
        "{n} contact was sealed with the new key.",
    ),
    "keys.rotated.many": (
        "Uudella avaimella salattiin {n} yhteystietoa.",
        "{n} kontaktuppgifter krypterades med den nya nyckeln.",
        "{n} contacts were sealed with the new key.",
    ),
    "keys.lost.one": (
        "{n} yhteystieto ei aukea millään avaimella. Älä poista yhtään avainta, ennen kuin tiedät miksi.",
        "{n} kontaktuppgift öppnas inte med någon nyckel. Ta inte bort någon nyckel innan du vet varför.",
        "{n} contact is opened by no key. Do not drop any key before you know why.",
    ),
    "keys.lost.many": (
        "{n} yhteystietoa ei aukea millään avaimella. Älä poista yhtään avainta, ennen kuin tiedät miksi.",
        "{n} kontaktuppgifter öppnas inte med någon nyckel. Ta inte bort någon nyckel innan du vet varför.",
        "{n} contacts are opened by no key. Do not drop any key before you know why.",
    ),
    "keys.drop": (
        "Kaikki on nyt salattu ensimmäisellä avaimella. Jos sivusto on käynnistetty uudelleen uuden avaimen"
        " jälkeen, poista entiset avaimet asetuksesta. Säilytä ne erikseen, kunnes entiset varmuuskopiot on"
        " hävitetty.",
        "Allt är nu krypterat med den första nyckeln. Om webbplatsen har startats om efter den nya nyckeln"
        " kan"
        " du ta bort de tidigare nycklarna ur inställningen. Spara dem för sig tills de tidigare"
        " säkerhetskopiorna är borta.",
        "Everything is now sealed with the first key. If the site has been started again since the new key"
        " was"
        " made, drop the earlier keys from the setting. Keep them apart until the earlier backups are gone.",
    ),
    "keys.one": (
        "Avaimia on vain yksi. Uuden tekee: kuulolla keys new",
        "Det finns bara en nyckel. En ny görs med: kuulolla keys new",
        "There is only one key. A new one is made with: kuulolla keys new",
    ),
}
