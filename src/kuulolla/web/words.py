"""The words of the frame and of the components."""

from kuulolla.web import words_of_accounts, words_of_not_now, words_of_second_step

WORDS: dict[str, tuple[str, str, str]] = {
    "web.skip": ("Siirry sisältöön", "Gå till innehållet", "Skip to the content"),
    "web.menu": ("Päävalikko", "Huvudmeny", "Main menu"),
    "web.account": ("Oma tili", "Mitt konto", "My account"),
    "web.signed_in": ("Kirjautunut: {name}", "Inloggad: {name}", "Signed in: {name}"),
    "web.sign_in": ("Kirjaudu sisään", "Logga in", "Sign in"),
    "web.sign_in.lead": (
        "Pääset sisään, kun organisaatiosi ylläpitäjä on lisännyt sinut.",
        "Du kommer in när den som administrerar din organisation har lagt till dig.",
        "You can come in once whoever manages your organisation has added you.",
    ),
    "web.security": ("Kaksivaiheinen kirjautuminen", "Tvåstegsinloggning", "Two-step sign-in"),
    "web.password": ("Vaihda salasana", "Byt lösenord", "Change the password"),
    "web.sign_out": ("Kirjaudu ulos", "Logga ut", "Sign out"),
    "web.language": ("Kieli", "Språk", "Language"),
    "web.accessibility": ("Saavutettavuusseloste", "Tillgänglighetsutlåtande", "Accessibility statement"),
    "web.privacy": ("Tietosuojaseloste", "Dataskyddsbeskrivning", "Privacy notice"),
    "web.footer": ("Tietoa palvelusta", "Om tjänsten", "About the service"),
    "web.breadcrumbs": ("Olet täällä", "Du är här", "You are here"),
    "web.optional": ("vapaaehtoinen", "frivilligt", "optional"),
    "web.choose": ("Valitse", "Välj", "Choose"),
    "web.date": ("Päivä", "Datum", "Date"),
    "web.time": ("Kellonaika", "Klockslag", "Time"),
    "web.errors.title": ("Tarkista nämä kohdat", "Kontrollera de här punkterna", "Check these points"),
    "web.errors.mark": ("Virhe:", "Fel:", "Error:"),
    "web.limit": ("Enintään {n} merkkiä.", "Högst {n} tecken.", "At most {n} characters."),
    "web.limit.left": ("Merkkejä jäljellä: {n}", "Tecken kvar: {n}", "Characters left: {n}"),
    "web.limit.over": ("Merkkejä liikaa: {n}", "Tecken för mycket: {n}", "Characters too many: {n}"),
    "web.notice": ("Tiedoksi", "För kännedom", "For your information"),
    "web.notice.good": ("Valmista", "Klart", "Done"),
    "web.notice.bad": ("Ei onnistunut", "Det gick inte", "That did not work"),
    "web.notice.warning": ("Huomaa", "Observera", "Please note"),
    "web.undo": ("Kumoa", "Ångra", "Undo"),
    "web.cancel": ("Peruuta", "Avbryt", "Cancel"),
    "web.confirm.undo": (
        "Voit kumota tämän heti jälkeenpäin.",
        "Du kan ångra det här direkt efteråt.",
        "You can undo this right afterwards.",
    ),
    "web.confirm.forever": (
        "Tätä ei voi perua jälkeenpäin.",
        "Det här går inte att ångra efteråt.",
        "This cannot be undone afterwards.",
    ),
    "web.progress.reload": ("Päivitä tilanne", "Uppdatera läget", "Update the progress"),
    "web.progress.percent": ("{n} %", "{n} %", "{n}%"),
    "web.definition": ("Mitä luku tarkoittaa", "Vad siffran betyder", "What the figure means"),
    "web.answer_number": ("Vastaus {n}", "Svar {n}", "Answer {n}"),
    "web.pages": ("Sivut", "Sidor", "Pages"),
    "web.pages.previous": ("Edellinen", "Föregående", "Previous"),
    "web.pages.next": ("Seuraava", "Nästa", "Next"),
    "web.pages.page": ("Sivu {n}", "Sida {n}", "Page {n}"),
    "web.pages.of": ("Sivu {n}, yhteensä {all}", "Sida {n}, totalt {all}", "Page {n} of {all}"),
    "web.done": ("Kunnossa", "Klart", "Done"),
    "web.to_do": ("Tekemättä", "Ogjort", "To do"),
    "web.about.service": (
        "{organisation}: Kuulollan työntekijöiden sivut",
        "{organisation}: personalens sidor i Kuulolla",
        "{organisation}: staff pages of Kuulolla",
    ),
    "web.about.privacy": (
        "Mitä sinusta säilytetään, kun kirjaudut",
        "Vad som sparas om dig när du loggar in",
        "What is kept of you when you sign in",
    ),
    "web.about.what": ("Mitä säilytetään", "Vad som sparas", "What is kept"),
    "web.about.what.text": (
        "Sähköpostiosoitteesi, nimesi, roolisi, kielesi ja se, milloin kirjauduit viimeksi. Lisäksi merkintä"
        " jokaisesta teosta: mitä teit, milloin, ja mihin se koski.",
        "Din e-postadress, ditt namn, din roll, ditt språk och när du senast loggade in. Dessutom en"
        " anteckning om"
        " varje handling: vad du gjorde, när, och vad det gällde.",
        "Your e-mail address, name, role, language, and when you last signed in. Also a record of each"
        " act: what"
        " you did, when, and what it concerned.",
    ),
    "web.about.why": ("Miksi", "Varför", "Why"),
    "web.about.why.text": (
        "Jotta vain ne, joilla on siihen oikeus, pääsevät näille sivuille, ja jotta jälkikäteen nähdään,"
        " kuka on"
        " käsitellyt henkilötietoja. Laki tiedonhallinnasta (906/2019, 17 §) edellyttää lokitietoja.",
        "För att bara de som har rätt till det ska komma in på sidorna, och för att det efteråt ska gå att"
        " se vem"
        " som har behandlat personuppgifter. Lagen om informationshantering (906/2019, 17 §) kräver"
        " logguppgifter.",
        "So that only those who may can open these pages, and so that it can be seen afterwards who has"
        " handled"
        " personal data. The act on information management (906/2019, section 17) requires logs.",
    ),
    "web.about.how_long": ("Kuinka kauan", "Hur länge", "For how long"),
    "web.about.how_long.text": (
        "Niin kauan kuin olet jäsen, ja merkinnät teoista organisaation tiedonohjaussuunnitelman mukaan.",
        "Så länge du är medlem, och anteckningarna om handlingar enligt organisationens"
        " informationsstyrningsplan.",
        "As long as you are a member; the records of acts as the organisation's retention plan says.",
    ),
    "web.about.who": ("Kuka näkee", "Vem ser", "Who sees it"),
    "web.about.who.text": (
        "Organisaation omistajat. Tiedot pysyvät organisaation omalla palvelimella. Evästeitä on kaksi:"
        " toinen pitää"
        " sinut kirjautuneena ja toinen suojaa lomakkeita.",
        "Organisationens ägare. Uppgifterna finns på organisationens egen server. Det finns två kakor: den"
        " ena håller"
        " dig inloggad och den andra skyddar formulären.",
        "The organisation's owners. It stays on the organisation's own server. There are two cookies: one"
        " keeps you"
        " signed in, the other protects the forms.",
    ),
    "web.about.rights": ("Oikeutesi", "Dina rättigheter", "Your rights"),
    "web.about.rights.text": (
        "Voit pyytää nähdä tietosi ja oikaista ne: {contact}. Voit myös valittaa tietosuojavaltuutetulle.",
        "Du kan be att få se dina uppgifter och rätta dem: {contact}. Du kan också klaga hos"
        " dataombudsmannen.",
        "You can ask to see your data and have it corrected: {contact}. You can also complain to the data"
        " protection ombudsman.",
    ),
    "web.home.title": ("Valitse organisaatio", "Välj organisation", "Choose an organisation"),
    "web.home.none": (
        "Sinua ei ole vielä lisätty organisaatioon",
        "Du har inte lagts till i någon organisation ännu",
        "You have not been added to an organisation yet",
    ),
    "web.home.none.text": (
        "Pyydä organisaatiosi ylläpitäjää lisäämään sinut tällä sähköpostiosoitteella: {email}",
        "Be den som administrerar din organisation att lägga till dig med den här e-postadressen: {email}",
        "Ask whoever manages your organisation to add you with this e-mail address: {email}",
    ),
    "web.link_used.title": (
        "Kirjautumislinkki ei enää toimi",
        "Inloggningslänken fungerar inte längre",
        "The sign-in link no longer works",
    ),
    "web.link_used.text": (
        "Linkki toimii vain kerran ja vain hetken. Kirjaudu tunnuksillasi tai pyydä uusi linkki.",
        "Länken fungerar bara en gång och en kort tid. Logga in med ditt konto eller be om en ny länk.",
        "The link works once and for a short time. Sign in with your account or ask for a new link.",
    ),
    "web.error.back": ("Siirry etusivulle", "Gå till startsidan", "Go to the front page"),
    "web.error.400.title": (
        "Pyyntöä ei voitu lukea",
        "Begäran gick inte att läsa",
        "The request could not be read",
    ),
    "web.error.400.text": (
        "Jotakin katosi matkalla. Palaa edelliselle sivulle, lataa se uudelleen ja yritä vielä kerran.",
        "Något försvann på vägen. Gå tillbaka till föregående sida, ladda om den och försök en gång till.",
        "Something was lost on the way. Go back to the page before, reload it and try once more.",
    ),
    "web.error.403.title": (
        "Sinulla ei ole oikeutta tähän sivuun",
        "Du har inte rätt till den här sidan",
        "You may not open this page",
    ),
    "web.error.403.text": (
        "Pyydä oikeus organisaatiosi ylläpitäjältä. "
        "Jos olit lähettämässä lomaketta, palaa takaisin, lataa sivu uudelleen ja lähetä se sitten.",
        "Be om rätten av den som administrerar din organisation. "
        "Om du höll på att skicka ett formulär, gå tillbaka, ladda om sidan och skicka det sedan.",
        "Ask whoever manages your organisation for the right. "
        "If you were sending a form, go back, reload the page and then send it.",
    ),
    "web.error.404.title": ("Sivua ei löytynyt", "Sidan hittades inte", "The page was not found"),
    "web.error.404.text": (
        "Tarkista osoite. Sivu on voitu poistaa, tai kysely on jo päättynyt.",
        "Kontrollera adressen. Sidan kan ha tagits bort, eller så är enkäten redan avslutad.",
        "Check the address. The page may have been removed, or the survey may have ended.",
    ),
    "web.error.500.title": (
        "Palvelussa on vika",
        "Det är ett fel i tjänsten",
        "Something is wrong with the service",
    ),
    "web.error.500.text": (
        "Vika on meidän, ei sinun. Odota hetki ja yritä uudelleen. "
        "Jos olit lähettämässä vastausta, palaa takaisin: useimmat selaimet ovat säilyttäneet sen.",
        "Felet är vårt, inte ditt. Vänta en stund och försök igen. "
        "Om du höll på att skicka ett svar, gå tillbaka: de flesta webbläsare har det kvar.",
        "The fault is ours, not yours. Wait a moment and try again. "
        "If you were sending an answer, go back: most browsers have kept it.",
    ),
    **words_of_accounts.WORDS,
    **words_of_second_step.WORDS,
    **words_of_not_now.WORDS,
}
