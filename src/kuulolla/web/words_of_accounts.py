"""The words of signing in, and of what a member takes care of in their own account."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str, str]] = {
    "web.account.pages": ("Oman tilin sivut", "Sidor för mitt konto", "Pages of my account"),
    # Signing in.
    "web.account.organisation": (
        "Kirjaudu organisaatiosi tunnuksilla",
        "Logga in med organisationens konto",
        "Sign in with your organisation's account",
    ),
    "web.account.by_password": (
        "Kirjaudu salasanalla",
        "Logga in med lösenord",
        "Sign in with a password",
    ),
    "web.account.email": ("Sähköposti", "E-post", "E-mail"),
    "web.account.password": ("Salasana", "Lösenord", "Password"),
    "web.account.remember": (
        "Pidä minut kirjautuneena tällä laitteella",
        "Håll mig inloggad på den här enheten",
        "Keep me signed in on this device",
    ),
    "web.account.forgotten": ("Unohditko salasanasi?", "Har du glömt lösenordet?", "Forgot your password?"),
    "web.account.wrong": (
        "Sähköposti tai salasana on väärin.",
        "E-posten eller lösenordet är fel.",
        "The e-mail address or the password is wrong.",
    ),
    "web.account.too_many": (
        "Yrityksiä on ollut liian monta. Odota hetki ja yritä uudelleen.",
        "Det har varit för många försök. Vänta en stund och försök igen.",
        "There have been too many tries. Wait a moment and try again.",
    ),
    "web.account.closed": (
        "Tunnuksia ei voi luoda itse",
        "Man kan inte skapa ett konto själv",
        "You cannot make an account yourself",
    ),
    "web.account.closed.text": (
        "Pyydä organisaatiosi ylläpitäjää lisäämään sinut. Saat häneltä linkin, jolla pääset sisään.",
        "Be den som administrerar din organisation att lägga till dig. Du får en länk som du kommer in med.",
        "Ask whoever manages your organisation to add you. They will give you a link to come in with.",
    ),
    "web.account.inactive": (
        "Tunnuksesi on suljettu",
        "Ditt konto är stängt",
        "Your account is closed",
    ),
    "web.account.inactive.text": (
        "Kysy asiasta organisaatiosi ylläpitäjältä.",
        "Fråga den som administrerar din organisation.",
        "Ask whoever manages your organisation.",
    ),
    # Signing in with the organisation's own server.
    "web.account.not_known": (
        "Sinua ei ole vielä lisätty jäseneksi",
        "Du har inte lagts till som medlem ännu",
        "You have not been added as a member yet",
    ),
    "web.account.not_known.text": (
        "Kirjauduit osoitteella {email}. Pyydä organisaatiosi ylläpitäjää lisäämään juuri tämä osoite"
        " jäseneksi. Sen jälkeen pääset sisään.",
        "Du loggade in med adressen {email}. Be den som administrerar din organisation att lägga till just"
        " den adressen som medlem. Sedan kommer du in.",
        "You signed in with the address {email}. Ask whoever manages your organisation to add this very"
        " address as a member. After that you can come in.",
    ),
    "web.account.not_verified": (
        "Osoitettasi ei voitu varmistaa",
        "Din adress kunde inte bekräftas",
        "Your address could not be confirmed",
    ),
    "web.account.not_verified.text": (
        "Organisaatiosi kirjautumispalvelu ei vahvistanut, että sähköpostiosoite on sinun. Kerro tästä sille,"
        " joka hoitaa kirjautumispalvelua.",
        "Organisationens inloggningstjänst bekräftade inte att e-postadressen är din. Berätta det för den som"
        " sköter inloggningstjänsten.",
        "Your organisation's sign-in service did not confirm that the e-mail address is yours. Tell whoever"
        " takes care of the sign-in service.",
    ),
    "web.account.failed": (
        "Kirjautuminen ei onnistunut",
        "Inloggningen lyckades inte",
        "Signing in did not work",
    ),
    "web.account.failed.text": (
        "Organisaatiosi kirjautumispalvelu ei päästänyt sinua läpi tai ei vastannut. Yritä hetken kuluttua"
        " uudelleen. Jos se ei auta, kerro asiasta organisaatiosi ylläpitäjälle.",
        "Organisationens inloggningstjänst släppte inte in dig eller svarade inte. Försök igen om en stund."
        " Om det inte hjälper, berätta det för den som administrerar din organisation.",
        "Your organisation's sign-in service did not let you through or did not answer. Try again in a"
        " moment. If that does not help, tell whoever manages your organisation.",
    ),
    "web.account.cancelled": (
        "Kirjautuminen keskeytyi",
        "Inloggningen avbröts",
        "You stopped signing in",
    ),
    "web.account.cancelled.text": (
        "Voit yrittää uudelleen tai kirjautua salasanalla.",
        "Du kan försöka igen eller logga in med lösenord.",
        "You can try again or sign in with a password.",
    ),
    "web.account.again": ("Yritä uudelleen", "Försök igen", "Try again"),
    "web.account.connections": (
        "Organisaation tunnukset",
        "Organisationens konto",
        "The organisation's account",
    ),
    "web.account.connections.lead": (
        "Näillä tunnuksilla pääset sisään ilman täällä annettavaa salasanaa.",
        "Med de här kontona kommer du in utan lösenord här.",
        "With these accounts you come in without a password here.",
    ),
    "web.account.connections.none": (
        "Et ole kirjautunut organisaation tunnuksilla.",
        "Du har inte loggat in med organisationens konto.",
        "You have not signed in with the organisation's account.",
    ),
    "web.account.connections.remove": (
        "Irrota valittu tunnus",
        "Koppla bort det valda kontot",
        "Disconnect the chosen account",
    ),
    "web.account.connections.removed": (
        "Tunnus on irrotettu. Se liitetään uudelleen, kun kirjaudut sillä.",
        "Kontot är bortkopplat. Det kopplas på nytt när du loggar in med det.",
        "The account is disconnected. It is connected again when you sign in with it.",
    ),
    # Signing out.
    "web.account.out.text": (
        "Haluatko varmasti kirjautua ulos?",
        "Vill du säkert logga ut?",
        "Do you want to sign out?",
    ),
    "web.account.out.done": ("Olet kirjautunut ulos.", "Du har loggat ut.", "You have signed out."),
    # The password.
    "web.account.password.title": ("Salasana", "Lösenord", "Password"),
    "web.account.password.lead": (
        "Kun vaihdat salasanan, muut laitteesi kirjautuvat ulos.",
        "När du byter lösenord loggas dina andra enheter ut.",
        "When you change the password, your other devices are signed out.",
    ),
    "web.account.password.old": ("Nykyinen salasana", "Nuvarande lösenord", "Current password"),
    "web.account.password.new": ("Uusi salasana", "Nytt lösenord", "New password"),
    "web.account.password.again": (
        "Uusi salasana uudelleen",
        "Nytt lösenord en gång till",
        "New password again",
    ),
    "web.account.password.hint": (
        "Vähintään 12 merkkiä. Muutama toisiinsa liittymätön sana on hyvä salasana.",
        "Minst 12 tecken. Några ord som inte hör ihop är ett bra lösenord.",
        "At least 12 characters. A few words that do not belong together make a good password.",
    ),
    "web.account.password.change": ("Vaihda salasana", "Byt lösenord", "Change the password"),
    "web.account.password.changed": (
        "Salasana on vaihdettu.",
        "Lösenordet är bytt.",
        "The password has been changed.",
    ),
    "web.account.password.set": ("Ota salasana käyttöön", "Ta ett lösenord i bruk", "Set a password"),
    "web.account.password.set.lead": (
        "Tulit sisään linkillä. Salasanalla pääset sisään myös ensi kerralla.",
        "Du kom in med en länk. Med ett lösenord kommer du in också nästa gång.",
        "You came in by a link. With a password you can come in next time too.",
    ),
    "web.account.password.was_set": (
        "Salasana on käytössä.",
        "Lösenordet är i bruk.",
        "The password has been set.",
    ),
    "web.account.password.wrong": (
        "Nykyinen salasana on väärin.",
        "Det nuvarande lösenordet är fel.",
        "The current password is wrong.",
    ),
    "web.account.reset": ("Unohtunut salasana", "Glömt lösenord", "Forgotten password"),
    "web.account.reset.lead": (
        "Lähetämme sinulle viestin, jossa on linkki uuden salasanan antamiseen.",
        "Vi skickar dig ett meddelande med en länk där du kan ange ett nytt lösenord.",
        "We send you a message with a link for giving a new password.",
    ),
    "web.account.reset.send": ("Lähetä linkki", "Skicka länken", "Send the link"),
    "web.account.reset.sent": ("Katso sähköpostisi", "Se i din e-post", "Check your e-mail"),
    "web.account.reset.sent.text": (
        "Lähetimme sinulle viestin. Jos sitä ei näy muutaman minuutin kuluttua, katso roskapostista tai pyydä"
        " kirjautumislinkki organisaatiosi ylläpitäjältä.",
        "Vi har skickat dig ett meddelande. Om det inte syns inom några minuter, titta i skräpposten eller be"
        " om en inloggningslänk av den som administrerar din organisation.",
        "We have sent you a message. If it has not come in a few minutes, look in your spam folder or ask"
        " whoever manages your organisation for a sign-in link.",
    ),
    "web.account.reset.used": (
        "Linkki ei enää toimi",
        "Länken fungerar inte längre",
        "The link no longer works",
    ),
    "web.account.reset.used.text": (
        "Linkki toimii vain kerran ja vain hetken. Pyydä uusi.",
        "Länken fungerar bara en gång och en kort tid. Be om en ny.",
        "The link works once and for a short time. Ask for a new one.",
    ),
    "web.account.reset.new": ("Pyydä uusi linkki", "Be om en ny länk", "Ask for a new link"),
    "web.account.reset.done.text": (
        "Voit nyt kirjautua uudella salasanalla.",
        "Nu kan du logga in med det nya lösenordet.",
        "You can now sign in with the new password.",
    ),
    # The address.
    "web.account.email.lead": (
        "Kirjaudut tällä osoitteella, ja viestit tulevat siihen.",
        "Du loggar in med den här adressen, och meddelanden kommer till den.",
        "You sign in with this address, and messages come to it.",
    ),
    "web.account.email.now": ("Osoitteesi", "Din adress", "Your address"),
    "web.account.email.new": ("Uusi osoite", "Ny adress", "New address"),
    "web.account.email.change": ("Vaihda osoite", "Byt adress", "Change the address"),
    "web.account.email.waits": (
        "Avaa linkki, jonka lähetimme osoitteeseen {email}. Sen jälkeen osoite on vaihdettu.",
        "Öppna länken som vi skickade till {email}. Sedan är adressen bytt.",
        "Open the link that we sent to {email}. After that the address is changed.",
    ),
    "web.account.email.send_again": ("Lähetä uudelleen", "Skicka igen", "Send it again"),
    "web.account.email.keep": ("Pidä vanha osoite", "Behåll den gamla adressen", "Keep the old address"),
    "web.account.email.confirm": ("Vahvista osoite", "Bekräfta adressen", "Confirm the address"),
    "web.account.email.confirm.text": (
        "Onko {email} sinun osoitteesi?",
        "Är {email} din adress?",
        "Is {email} your address?",
    ),
    "web.account.email.sent": (
        "Linkki on lähetetty osoitteeseen {email}.",
        "Länken har skickats till {email}.",
        "The link has been sent to {email}.",
    ),
    "web.account.email.confirmed": (
        "Osoite {email} on vahvistettu.",
        "Adressen {email} är bekräftad.",
        "The address {email} is confirmed.",
    ),
    "web.account.email.not_confirmed": (
        "Osoite {email} kuuluu jo toiselle.",
        "Adressen {email} hör redan till någon annan.",
        "The address {email} belongs to somebody else already.",
    ),
    "web.account.email.kept": (
        "Osoitetta {email} ei otettu käyttöön.",
        "Adressen {email} togs inte i bruk.",
        "The address {email} was not taken into use.",
    ),
    "web.account.email.primary": (
        "Tätä osoitetta ei voi poistaa, koska kirjaudut sillä.",
        "Den här adressen kan inte tas bort, eftersom du loggar in med den.",
        "This address cannot be removed, since you sign in with it.",
    ),
    "web.account.email.taken": (
        "Osoite on jo käytössä.",
        "Adressen är redan i bruk.",
        "The address is in use already.",
    ),
    "web.account.email.same": (
        "Tämä on jo osoitteesi.",
        "Det här är redan din adress.",
        "This is your address already.",
    ),
    "web.account.email.blocked": (
        "Poista ensin kaksivaiheinen kirjautuminen käytöstä. Osoitetta ei voi vaihtaa sen ollessa päällä.",
        "Stäng först av tvåstegsinloggningen. Adressen kan inte bytas medan den är på.",
        "Turn two-step sign-in off first. The address cannot be changed while it is on.",
    ),
    # The second step.
}
