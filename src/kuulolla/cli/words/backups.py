"""Words of backups: Finnish, Swedish and English."""

WORDS = {
    "backup": (
        "Tekee varmuuskopion TIEDOSTOON sivuston ollessa käynnissä: tietokannan yhden hetken mukaan ja"
        " datakansion tiedostot. Jos TIEDOSTO on kansio, nimi tulee päivästä ja kellonajasta. Kopio luetaan"
        " lopuksi läpi, ja vasta sitten se saa nimensä.",
        "Gör en säkerhetskopia i FIL medan webbplatsen är i gång: databasen som den är i ett ögonblick och"
        " datamappens filer. Om FIL är en mapp får filen namn efter dag och klockslag. Kopian läses igenom"
        " till sist, och först då får den sitt namn.",
        "Makes a backup in FILE while the site runs: the database as it is at one moment, and the files of"
        " the data folder. If FILE is a folder, the day and the time give the name. The copy is read through"
        " at the end, and only then is it given its name.",
    ),
    "backup.keys": (
        "Avaimet eivät ole mukana. Ilman avainta yhteystietoja ei saa auki, joten säilytä avaimet erikseen."
        " Valinnalla --with-keys ne tulevat mukaan: silloin tiedostosta saa auki kaikki yhteystiedot, ja"
        " tiedostoa on vartioitava sen mukaan.",
        "Nycklarna är inte med. Utan nyckel går kontaktuppgifterna inte att öppna, så förvara nycklarna"
        " separat. Med --with-keys kommer de med: då kan alla kontaktuppgifter öppnas med filen, och filen"
        " måste vaktas därefter.",
        "The keys are not in it. Without a key nobody can open the contact details, so keep the keys"
        " elsewhere. With --with-keys they are in it: then the file alone opens all contact details, and"
        " must be guarded accordingly.",
    ),
    "backup.short": ("Tee varmuuskopio.", "Gör en säkerhetskopia.", "Make a backup."),
    "backup.busy": (
        "Kopioidaan ja tarkistetaan",
        "Kopierar och kontrollerar",
        "Copying and checking",
    ),
    "backup.done": (
        "Varmuuskopio on valmis ja tarkistettu: {file} ({size})",
        "Säkerhetskopian är klar och kontrollerad: {file} ({size})",
        "The backup is ready and checked: {file} ({size})",
    ),
    "backup.without_keys": (
        "Avaimet eivät ole mukana. Säilytä ne erikseen: ilman niitä yhteystietoja ei saa auki.",
        "Nycklarna är inte med. Förvara dem separat: utan dem går kontaktuppgifterna inte att öppna.",
        "The keys are not in it. Keep them elsewhere: without them contact details cannot be opened.",
    ),
    "backup.with_keys": (
        "Avaimet ovat mukana: tällä tiedostolla saa auki kaikki yhteystiedot. Vartioi sitä.",
        "Nycklarna är med: med den här filen kan alla kontaktuppgifter öppnas. Vakta den.",
        "The keys are in it: this file opens all contact details. Guard it.",
    ),
    "help.with_keys": (
        "Ota avaimet mukaan. Tiedostoa on silloin vartioitava.",
        "Ta med nycklarna. Filen måste då vaktas.",
        "Put the keys in. The file must then be guarded.",
    ),
    "help.keep": (
        "Jätä kansioon näin monta uusinta ja poista vanhemmat.",
        "Lämna så här många av de nyaste i mappen och ta bort äldre.",
        "Leave this many of the newest in the folder and remove older ones.",
    ),
    "restore": (
        "Palauttaa sivuston varmuuskopiosta TIEDOSTO. Sivuston on oltava sammutettuna. Tiedosto tarkistetaan"
        " ensin. Sen jälkeen poistetaan uudelleen kaikki, minkä ihmiset ovat pyytäneet poistamaan kopion"
        " teon jälkeen tällä koneella.",
        "Återställer webbplatsen från säkerhetskopian FIL. Webbplatsen måste vara avstängd. Filen"
        " kontrolleras först. Sedan tas på nytt bort allt som människor har bett få borttaget på den här"
        " datorn efter att kopian gjordes.",
        "Restores the site from the backup FILE. The site must be stopped. The file is checked first. Then"
        " everything that people have asked to be erased on this computer since the backup is erased again.",
    ),
    "restore.short": (
        "Palauta varmuuskopiosta.",
        "Återställ från en säkerhetskopia.",
        "Restore from a backup.",
    ),
    "restore.busy": (
        "Tarkistetaan ja palautetaan",
        "Kontrollerar och återställer",
        "Checking and restoring",
    ),
    "restore.done": (
        "Sivusto on palautettu varmuuskopiosta, joka tehtiin {made} ({files} tiedostoa).",
        "Webbplatsen är återställd från säkerhetskopian som gjordes {made} ({files} filer).",
        "The site has been restored from the backup made {made} ({files} files).",
    ),
    "restore.again.one": (
        "Yksi myöhemmin poistettu tieto poistettiin uudelleen.",
        "En uppgift som togs bort senare togs bort på nytt.",
        "One thing that had been erased since was erased again.",
    ),
    "restore.again.many": (
        "{n} myöhemmin poistettua tietoa poistettiin uudelleen.",
        "{n} uppgifter som togs bort senare togs bort på nytt.",
        "{n} things that had been erased since were erased again.",
    ),
    "restore.aside": (
        "Aiemmat tiedot ovat kansiossa {folder}. Poista se, kun et enää tarvitse sitä: siinä on"
        " henkilötietoja.",
        "De tidigare uppgifterna finns i mappen {folder}. Ta bort den när den inte längre behövs: den"
        " innehåller personuppgifter.",
        "The former data is in {folder}. Remove it when it is no longer needed: it holds personal data.",
    ),
    "restore.shut": (
        "Yhteystietoja ei saa auki tämän koneen avaimilla. Anna ne avaimet, jotka olivat käytössä kopiota"
        " tehtäessä: KUULOLLA_CONTACT_KEYS ja KUULOLLA_CONTACT_INDEX_KEY.",
        "Kontaktuppgifterna går inte att öppna med den här datorns nycklar. Ange nycklarna som användes när"
        " kopian gjordes: KUULOLLA_CONTACT_KEYS och KUULOLLA_CONTACT_INDEX_KEY.",
        "The contact details cannot be opened with this computer's keys. Give the keys that were in use when"
        " the backup was made: KUULOLLA_CONTACT_KEYS and KUULOLLA_CONTACT_INDEX_KEY.",
    ),
    "restore.next": (
        "Käynnistä sivusto, ja tarkista se komennolla kuulolla doctor.",
        "Starta webbplatsen, och kontrollera den med kuulolla doctor.",
        "Start the site, and check it with kuulolla doctor.",
    ),
    "help.replace": (
        "Korvaa nykyiset tiedot. Ne siirretään sivuun, eivät katoa.",
        "Ersätt de nuvarande uppgifterna. De flyttas åt sidan och går inte förlorade.",
        "Replace the present data. It is set aside, not lost.",
    ),
}
