"""Words of `kuulolla doctor`: Finnish, Swedish and English. The first word of a line says how things are."""

WORDS = {
    "doctor": (
        "Tarkistaa asennuksen ja kertoo, mikä on vialla ja miten sen korjaa. Mitään ei muuteta. Paluuarvo on"
        " 0, kun kaikki on kunnossa, muuten 1.",
        "Kontrollerar installationen och berättar vad som är fel och hur det rättas till. Ingenting ändras."
        " Slutkoden är 0 när allt är i ordning, annars 1.",
        "Checks an installation and says what is wrong and how to mend it. Nothing is changed. The exit code"
        " is 0 when all is well, else 1.",
    ),
    "doctor.short": ("Tarkista asennus.", "Kontrollera installationen.", "Check an installation."),
    "help.backups": (
        "Tarkista myös, kuinka vanha uusin varmuuskopio tässä kansiossa on.",
        "Kontrollera också hur gammal den nyaste säkerhetskopian i mappen är.",
        "Check also how old the newest backup in this folder is.",
    ),
    "help.network": (
        "Kokeile myös, saadaanko arvonnan satunnaislähteeseen yhteys.",
        "Pröva också om slumpkällan för lottningar går att nå.",
        "Try also whether the random source of draws can be reached.",
    ),
    "doctor.level.well": ("KUNNOSSA", "I ORDNING", "WELL "),
    "doctor.level.note": ("HUOMAA  ", "OBSERVERA", "NOTE "),
    "doctor.level.wrong": ("VIKA    ", "FEL      ", "WRONG"),
    "doctor.well": ("Kaikki on kunnossa.", "Allt är i ordning.", "All is well."),
    "doctor.not_well": (
        "Korjaa viat ja aja komento uudelleen.",
        "Rätta till felen och kör kommandot på nytt.",
        "Mend what is wrong and run the command again.",
    ),
    "doctor.python": (
        "Python {version}; vähintään 3.11 tarvitaan.",
        "Python {version}; minst 3.11 behövs.",
        "Python {version}; at least 3.11 is needed.",
    ),
    "doctor.libraries": (
        "Kaikki kirjastot ovat asennettuina.",
        "Alla bibliotek är installerade.",
        "All libraries are installed.",
    ),
    "doctor.libraries.missing": (
        "Kirjastoja puuttuu: {names}. Asenna ne: pip install 'kuulolla[web]'",
        "Bibliotek saknas: {names}. Installera dem: pip install 'kuulolla[web]'",
        "Libraries are missing: {names}. Install them: pip install 'kuulolla[web]'",
    ),
    "doctor.pango": (
        "PDF-tiedostoja voi tehdä (Pango löytyi).",
        "PDF-filer kan göras (Pango hittades).",
        "PDF files can be made (Pango was found).",
    ),
    "doctor.pango.missing": (
        "PDF-tiedostoja ei voi tehdä. Asenna Pango: apt install libpango-1.0-0 libpangoft2-1.0-0",
        "PDF-filer kan inte göras. Installera Pango: apt install libpango-1.0-0 libpangoft2-1.0-0",
        "PDF files cannot be made. Install Pango: apt install libpango-1.0-0 libpangoft2-1.0-0",
    ),
    "doctor.folder": (
        "Datakansioon {folder} voi kirjoittaa.",
        "Det går att skriva i datamappen {folder}.",
        "The data folder {folder} can be written into.",
    ),
    "doctor.folder.missing": (
        "Datakansiota {folder} ei ole. Anna oikea kansio (--data tai KUULOLLA_DATA), tai käynnistä sivusto"
        " kerran.",
        "Datamappen {folder} finns inte. Ange rätt mapp (--data eller KUULOLLA_DATA), eller starta"
        " webbplatsen en gång.",
        "There is no data folder {folder}. Name the right one (--data or KUULOLLA_DATA), or start the site"
        " once.",
    ),
    "doctor.folder.others": (
        "Datakansio {folder} kuuluu käyttäjälle {owner}. Aja komento näin: runuser -u {owner} --"
        " kuulolla doctor",
        "Datamappen {folder} tillhör användaren {owner}. Kör kommandot så här: runuser -u"
        " {owner} -- kuulolla doctor",
        "The data folder {folder} is the user {owner}'s. Run the command like this: runuser -u {owner} --"
        " kuulolla doctor",
    ),
    "doctor.folder.shut": (
        "Datakansioon {folder} ei voi kirjoittaa. Tarkista, kenen se on ja onko levy täynnä tai vain"
        " luettavissa.",
        "Det går inte att skriva i datamappen {folder}. Kontrollera vems den är och om disken är full eller"
        " skrivskyddad.",
        "Nothing can be written into the data folder {folder}. Check whose it is, and whether the disk is"
        " full or read-only.",
    ),
    "doctor.settings": (
        "Asetus ei kelpaa: {reason}",
        "En inställning duger inte: {reason}",
        "A setting cannot be: {reason}",
    ),
    "doctor.settings.trial": (
        "Tämä on kokeilu omalla koneella. Palvelimella aseta KUULOLLA_PRODUCTION=yes.",
        "Det här är ett prov på egen dator. På en server, ange KUULOLLA_PRODUCTION=yes.",
        "This is a trial on your own computer. On a server, set KUULOLLA_PRODUCTION=yes.",
    ),
    "doctor.settings.not_production": (
        "Sivusto näkyy osoitteessa {host}, mutta KUULOLLA_PRODUCTION=yes puuttuu. Ilman sitä evästeitä ei"
        " suojata.",
        "Webbplatsen syns på adressen {host}, men KUULOLLA_PRODUCTION=yes saknas. Utan det skyddas inte"
        " kakorna.",
        "The site is at {host}, but KUULOLLA_PRODUCTION=yes is missing. Without it cookies are not"
        " protected.",
    ),
    "doctor.settings.hosts": (
        "KUULOLLA_HOSTS ei sisällä nimeä {host}, joka on osoitteessa KUULOLLA_ADDRESS. Lisää se: muuten"
        " sivuja ei näytetä.",
        "KUULOLLA_HOSTS innehåller inte namnet {host} i KUULOLLA_ADDRESS. Lägg till det: annars visas inga"
        " sidor.",
        "KUULOLLA_HOSTS lacks the name {host} of KUULOLLA_ADDRESS. Add it: otherwise no page is shown.",
    ),
    "doctor.settings.fit": (
        "Asetukset sopivat palvelimelle: {address}",
        "Inställningarna passar en server: {address}",
        "The settings fit a server: {address}",
    ),
    "doctor.keys": (
        "Avaimia ei pääse lukemaan kukaan muu.",
        "Ingen annan kan läsa nycklarna.",
        "Nobody else can read the keys.",
    ),
    "doctor.keys.open": (
        "Muutkin koneen käyttäjät voivat lukea avaimet: {names}. Korjaa: chmod 600 {folder}/*",
        "Också andra användare på datorn kan läsa nycklarna: {names}. Rätta till: chmod 600 {folder}/*",
        "Other users of the machine can read the keys: {names}. Mend it: chmod 600 {folder}/*",
    ),
    "doctor.keys.folder_open": (
        "Muutkin koneen käyttäjät pääsevät datakansioon. Korjaa: chmod 700 {folder}",
        "Också andra användare på datorn kommer åt datamappen. Rätta till: chmod 700 {folder}",
        "Other users of the machine can open the data folder. Mend it: chmod 700 {folder}",
    ),
    "doctor.room": (
        "Levyllä on tilaa {free} GB; vähintään {least} GB tarvitaan.",
        "På disken finns {free} GB ledigt; minst {least} GB behövs.",
        "The disk has room for {free} GB; at least {least} GB is needed.",
    ),
    "doctor.restoring": (
        "Varmuuskopion palautus jäi kesken. Aja se uudelleen: kuulolla restore TIEDOSTO --replace",
        "En återställning blev på hälft. Kör den på nytt: kuulolla restore FIL --replace",
        "A restore was cut short. Run it again: kuulolla restore FILE --replace",
    ),
    "doctor.restoring.none": (
        "Mikään palautus ei ole kesken.",
        "Ingen återställning är på hälft.",
        "No restore was cut short.",
    ),
    "doctor.database": (
        "Tietokanta vastaa: {version}",
        "Databasen svarar: {version}",
        "The database answers: {version}",
    ),
    "doctor.database.none": (
        "Tietokantaa ei vielä ole. Käynnistä sivusto: kuulolla serve",
        "Det finns ingen databas ännu. Starta webbplatsen: kuulolla serve",
        "There is no database yet. Start the site: kuulolla serve",
    ),
    "doctor.database.silent": (
        "Tietokanta ei vastaa: {reason}. Tarkista KUULOLLA_DATABASE_URL ja että tietokanta on käynnissä.",
        "Databasen svarar inte: {reason}. Kontrollera KUULOLLA_DATABASE_URL och att databasen är i gång.",
        "The database does not answer: {reason}. Check KUULOLLA_DATABASE_URL and that the database runs.",
    ),
    "doctor.database.old": (
        "{version} on liian vanha. Päivitä se vähintään versioon 14.",
        "{version} är för gammal. Uppdatera den till minst version 14.",
        "{version} is too old. Update it to version 14 at least.",
    ),
    "doctor.migrations": (
        "Tietokanta on tämän version mukainen.",
        "Databasen motsvarar den här versionen.",
        "The database is that of this version.",
    ),
    "doctor.migrations.missing": (
        "Tietokannasta puuttuu {n} muutosta. Käynnistä sivusto uudelleen: se tekee ne itse.",
        "I databasen saknas {n} ändringar. Starta om webbplatsen: den gör dem själv.",
        "The database lacks {n} changes. Start the site again: it makes them by itself.",
    ),
    "doctor.migrations.newer": (
        "Tietokanta on uudemmasta versiosta kuin tämä ohjelma. Päivitä Kuulolla.",
        "Databasen är från en nyare version än det här programmet. Uppdatera Kuulolla.",
        "The database is from a newer version than this program. Update Kuulolla.",
    ),
    "doctor.contacts.opens": (
        "Yhteystiedot aukeavat näillä avaimilla.",
        "Kontaktuppgifterna öppnas med de här nycklarna.",
        "Contact details open with these keys.",
    ),
    "doctor.contacts.none": (
        "Yhteystietoja ei ole, joten avaimia ei voitu kokeilla.",
        "Det finns inga kontaktuppgifter, så nycklarna kunde inte prövas.",
        "There are no contact details to try the keys on.",
    ),
    "doctor.contacts.shut": (
        "Yhteystiedot eivät aukea näillä avaimilla. Lisää vanha avain KUULOLLA_CONTACT_KEYS-asetukseen"
        " pilkulla erotettuna.",
        "Kontaktuppgifterna öppnas inte med de här nycklarna. Lägg till den gamla nyckeln i"
        " KUULOLLA_CONTACT_KEYS efter ett komma.",
        "Contact details do not open with these keys. Add the old key to KUULOLLA_CONTACT_KEYS after a"
        " comma.",
    ),
    "doctor.workers": (
        "Sivusto ja sen työntekijät ovat käynnissä.",
        "Webbplatsen och dess arbetare är i gång.",
        "The site and its workers are running.",
    ),
    "doctor.workers.none": (
        "Sivusto ei ole käynnissä. Käynnistä se: systemctl start kuulolla, tai kuulolla serve",
        "Webbplatsen är inte i gång. Starta den: systemctl start kuulolla, eller kuulolla serve",
        "The site is not running. Start it: systemctl start kuulolla, or kuulolla serve",
    ),
    "doctor.workers.silent": (
        "Työntekijä ei vastaa: {names}. Katso loki (journalctl -u kuulolla) ja käynnistä: systemctl restart"
        " kuulolla",
        "En arbetare svarar inte: {names}. Se loggen (journalctl -u kuulolla) och starta: systemctl restart"
        " kuulolla",
        "A worker is silent: {names}. See the log (journalctl -u kuulolla) and start: systemctl restart"
        " kuulolla",
    ),
    "doctor.mail": (
        "Sähköpostipalvelin {server} vastaa.",
        "E-postservern {server} svarar.",
        "The mail server {server} answers.",
    ),
    "doctor.mail.folder": (
        "Viestit kirjoitetaan kansioon, ei lähetetä. Palvelimella aseta KUULOLLA_MAIL_URL.",
        "Meddelanden skrivs i en mapp och skickas inte. På en server, ange KUULOLLA_MAIL_URL.",
        "Messages are written into a folder, not sent. On a server, set KUULOLLA_MAIL_URL.",
    ),
    "doctor.mail.none": (
        "Viestejä ei lähetetä kenellekään. Aseta KUULOLLA_MAIL_URL, esimerkiksi"
        " smtp://kayttaja:salasana@posti.kunta.example:587",
        "Inga meddelanden skickas till någon. Ange KUULOLLA_MAIL_URL, till exempel"
        " smtp://anvandare:losenord@post.kommun.example:587",
        "No messages are sent to anybody. Set KUULOLLA_MAIL_URL, for example"
        " smtp://user:password@mail.town.example:587",
    ),
    "doctor.mail.silent": (
        "Sähköpostipalvelin {server} ei vastaa. Tarkista KUULOLLA_MAIL_URL, palvelin ja palomuuri.",
        "E-postservern {server} svarar inte. Kontrollera KUULOLLA_MAIL_URL, servern och brandväggen.",
        "The mail server {server} does not answer. Check KUULOLLA_MAIL_URL, the server and the firewall.",
    ),
    "doctor.mail.no_tls": (
        "Sähköpostipalvelin {server} ei tarjoa suojattua yhteyttä (STARTTLS). Valitse toinen portti tai"
        " smtps://.",
        "E-postservern {server} erbjuder ingen skyddad förbindelse (STARTTLS). Välj en annan port eller"
        " smtps://.",
        "The mail server {server} offers no protected connection (STARTTLS). Choose another port or"
        " smtps://.",
    ),
    "doctor.clock.right": ("Kello käy oikein.", "Klockan går rätt.", "The clock is right."),
    "doctor.clock": (
        "Kello on ainakin {minutes} minuuttia jäljessä siitä, mitä on jo kirjattu. Tarkista: timedatectl",
        "Klockan går minst {minutes} minuter efter det som redan är antecknat. Kontrollera: timedatectl",
        "The clock is at least {minutes} minutes behind what was written already. Check: timedatectl",
    ),
    "doctor.backups": (
        "Uusin varmuuskopio kansiossa {folder} on {hours} tuntia vanha; sen pitää olla alle 48.",
        "Den nyaste säkerhetskopian i {folder} är {hours} timmar gammal; den ska vara under 48.",
        "The newest backup in {folder} is {hours} hours old; it should be under 48.",
    ),
    "doctor.backups.none": (
        "Kansiossa {folder} ei ole varmuuskopioita. Tee sellainen: kuulolla backup {folder}",
        "I mappen {folder} finns inga säkerhetskopior. Gör en: kuulolla backup {folder}",
        "There are no backups in {folder}. Make one: kuulolla backup {folder}",
    ),
    "doctor.beacon": (
        "Arvonnan satunnaislähde vastaa: {mirrors} peiliä.",
        "Slumpkällan för lottningar svarar: {mirrors} speglar.",
        "The random source of draws answers: {mirrors} mirrors.",
    ),
    "doctor.beacon.off": (
        "Arvonnan satunnaislähde on pois käytöstä; arvonnat tehdään jäsenten luvuilla.",
        "Slumpkällan för lottningar är avstängd; lottningar görs med medlemmarnas tal.",
        "The random source of draws is off; draws are made with members' numbers.",
    ),
    "doctor.beacon.silent": (
        "Arvonnan satunnaislähteeseen ei saada yhteyttä. Tarkista palomuuri ja KUULOLLA_BEACON.",
        "Slumpkällan för lottningar går inte att nå. Kontrollera brandväggen och KUULOLLA_BEACON.",
        "The random source of draws cannot be reached. Check the firewall and KUULOLLA_BEACON.",
    ),
}
