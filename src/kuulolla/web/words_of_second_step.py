"""The words of the second step of signing in, of being asked once more, and of what is sent by e-mail."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str, str]] = {
    "web.account.second.title": (
        "Kaksivaiheinen kirjautuminen",
        "Tvåstegsinloggning",
        "Two-step sign-in",
    ),
    "web.account.second.lead": (
        "Salasanan lisäksi annat puhelimesi näyttämän koodin. Silloin pelkällä salasanalla ei pääse sisään.",
        "Utöver lösenordet anger du en kod som din telefon visar. Då räcker det inte att någon kan"
        " lösenordet.",
        "Besides the password you give a code that your phone shows. Then a password alone opens nothing.",
    ),
    "web.account.app": ("Todennussovellus", "Autentiseringsapp", "Authenticator app"),
    "web.account.app.on": ("Käytössä", "På", "On"),
    "web.account.app.off": ("Ei käytössä", "Av", "Off"),
    "web.account.app.turn_on": ("Ota käyttöön", "Ta i bruk", "Turn on"),
    "web.account.app.turn_off": ("Poista käytöstä", "Stäng av", "Turn off"),
    "web.account.app.on.title": (
        "Ota sovellus käyttöön",
        "Ta appen i bruk",
        "Turn the app on",
    ),
    "web.account.app.on.lead": (
        "Lue koodi puhelimesi todennussovelluksella ja kirjoita sitten alle kuusi numeroa, jotka sovellus"
        " näyttää.",
        "Läs koden med autentiseringsappen i telefonen och skriv sedan nedan de sex siffror som appen visar.",
        "Read the code with the authenticator app on your phone, then write below the six digits that the app"
        " shows.",
    ),
    "web.account.app.qr": (
        "QR-koodi todennussovellukselle. Saman avaimen voi kirjoittaa käsin.",
        "QR-kod för autentiseringsappen. Samma nyckel kan skrivas för hand.",
        "QR code for the authenticator app. The same key can be typed by hand.",
    ),
    "web.account.app.key": (
        "Avain, jos et voi lukea koodia",
        "Nyckel, om du inte kan läsa koden",
        "Key, if you cannot read the code",
    ),
    "web.account.app.key.hint": (
        "Kirjoita se sovellukseen ilman välejä.",
        "Skriv den i appen utan mellanslag.",
        "Type it into the app without the spaces.",
    ),
    "web.account.app.off.title": (
        "Poista sovellus käytöstä",
        "Stäng av appen",
        "Turn the app off",
    ),
    "web.account.app.off.lead": (
        "Sen jälkeen pelkkä salasana riittää kirjautumiseen. Voit ottaa sovelluksen myöhemmin uudelleen"
        " käyttöön.",
        "Efter det räcker lösenordet för att logga in. Du kan ta appen i bruk igen senare.",
        "After that the password alone is enough to sign in. You can turn the app on again later.",
    ),
    "web.account.app.was_on": (
        "Todennussovellus on käytössä. Ota palautuskoodit talteen.",
        "Autentiseringsappen är i bruk. Spara återställningskoderna.",
        "The authenticator app is on. Keep the recovery codes safe.",
    ),
    "web.account.app.was_off": (
        "Todennussovellus on poistettu käytöstä.",
        "Autentiseringsappen är avstängd.",
        "The authenticator app is off.",
    ),
    "web.account.code": ("Koodi", "Kod", "Code"),
    "web.account.code.hint": (
        "Kuusi numeroa todennussovelluksesta, tai yksi palautuskoodi.",
        "Sex siffror från autentiseringsappen, eller en återställningskod.",
        "Six digits from the authenticator app, or one recovery code.",
    ),
    "web.account.code.first": (
        "Kuusi numeroa, jotka sovellus näyttää nyt.",
        "De sex siffror som appen visar nu.",
        "The six digits that the app shows now.",
    ),
    "web.account.code.wrong": (
        "Koodi on väärä tai vanhentunut. Katso sovelluksesta uusi.",
        "Koden är fel eller för gammal. Ta en ny ur appen.",
        "The code is wrong or too old. Take a new one from the app.",
    ),
    "web.account.second.ask": (
        "Anna koodi",
        "Ange koden",
        "Give the code",
    ),
    "web.account.recovery": ("Palautuskoodit", "Återställningskoder", "Recovery codes"),
    "web.account.recovery.lead": (
        "Jos puhelin katoaa, pääset sisään palautuskoodilla. Jokainen koodi toimii kerran. Säilytä ne muualla"
        " kuin puhelimessa.",
        "Om telefonen försvinner kommer du in med en återställningskod. Varje kod fungerar en gång. Spara dem"
        " någon annanstans än i telefonen.",
        "If you lose your phone, a recovery code lets you in. Each code works once. Keep them somewhere else"
        " than on the phone.",
    ),
    "web.account.recovery.left": (
        "Koodeja on jäljellä {left}, kaikkiaan niitä oli {all}.",
        "Det finns {left} koder kvar av {all}.",
        "{left} of {all} codes are left.",
    ),
    "web.account.recovery.none": (
        "Saat palautuskoodit, kun otat todennussovelluksen käyttöön.",
        "Du får återställningskoder när du tar autentiseringsappen i bruk.",
        "You get recovery codes when you turn the authenticator app on.",
    ),
    "web.account.recovery.show": ("Näytä koodit", "Visa koderna", "Show the codes"),
    "web.account.recovery.download": ("Lataa koodit", "Ladda ner koderna", "Download the codes"),
    "web.account.recovery.make": ("Tee uudet koodit", "Gör nya koder", "Make new codes"),
    "web.account.recovery.make.lead": (
        "Saat kymmenen uutta koodia. Vanhat koodit lakkaavat toimimasta.",
        "Du får tio nya koder. De gamla koderna slutar fungera.",
        "You get ten new codes. The old codes stop working.",
    ),
    "web.account.recovery.made": (
        "Uudet palautuskoodit ovat valmiit.",
        "De nya återställningskoderna är klara.",
        "The new recovery codes are ready.",
    ),
    "web.account.recovery.codes": (
        "Käyttämättömät koodit",
        "Oanvända koder",
        "Unused codes",
    ),
    # Once more, before something that matters.
    "web.account.sure": ("Varmista, että se olet sinä", "Bekräfta att det är du", "Confirm that it is you"),
    "web.account.sure.lead": (
        "Kysymme tämän vielä kerran, ennen kuin tilisi suojausta muutetaan.",
        "Vi frågar det här en gång till innan skyddet av ditt konto ändras.",
        "We ask for this once more before the protection of your account is changed.",
    ),
    "web.account.continue": ("Jatka", "Fortsätt", "Continue"),
    "web.account.by_code": (
        "Käytä koodia",
        "Använd en kod",
        "Use a code",
    ),
    "web.account.by_password_instead": (
        "Käytä salasanaa",
        "Använd lösenordet",
        "Use the password",
    ),
    # Messages by e-mail.
    "web.account.mail.hello": ("Hei,", "Hej,", "Hello,"),
    "web.account.mail.end": (
        "Terveisin Kuulolla, {site}",
        "Hälsningar, Kuulolla, {site}",
        "Kuulolla, {site}",
    ),
    "web.account.mail.reset": (
        "Uusi salasana Kuulollaan",
        "Nytt lösenord till Kuulolla",
        "A new password for Kuulolla",
    ),
    "web.account.mail.reset.text": (
        "Anna uusi salasana tällä linkillä. Se toimii kerran.",
        "Ange ett nytt lösenord med den här länken. Den fungerar en gång.",
        "Give a new password by this link. It works once.",
    ),
    "web.account.mail.ignore": (
        "Jos et pyytänyt tätä viestiä, sinun ei tarvitse tehdä mitään.",
        "Om du inte bad om det här meddelandet behöver du inte göra något.",
        "If you did not ask for this message, you need not do anything.",
    ),
    "web.account.mail.unknown": (
        "Tällä osoitteella ei ole tunnuksia Kuulollassa",
        "Den här adressen har inget konto i Kuulolla",
        "This address has no account in Kuulolla",
    ),
    "web.account.mail.unknown.text": (
        "Joku, ehkä sinä, pyysi uutta salasanaa osoitteelle {email}. Osoitteella ei ole tunnuksia. Jos"
        " tarvitset ne, pyydä organisaatiosi ylläpitäjää lisäämään sinut.",
        "Någon, kanske du, bad om ett nytt lösenord för adressen {email}. Adressen har inget konto. Om du"
        " behöver ett, be den som administrerar din organisation att lägga till dig.",
        "Somebody, perhaps you, asked for a new password for the address {email}. The address has no account."
        " If you need one, ask whoever manages your organisation to add you.",
    ),
    "web.account.mail.confirm": (
        "Vahvista osoitteesi Kuulollassa",
        "Bekräfta din adress i Kuulolla",
        "Confirm your address in Kuulolla",
    ),
    "web.account.mail.confirm.text": (
        "{name} haluaa ottaa tämän osoitteen käyttöön. Jos se olet sinä, avaa linkki:",
        "{name} vill ta den här adressen i bruk. Om det är du, öppna länken:",
        "{name} wants to take this address into use. If that is you, open the link:",
    ),
}
