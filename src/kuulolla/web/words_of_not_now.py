"""What is said while the database, the disk or the mail server is away, and while no worker is at work."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str, str]] = {
    "web.not_now.title": (
        "Palvelussa on hetken katko",
        "Tjänsten har ett kort avbrott",
        "The service is away for a moment",
    ),
    "web.not_now.text": (
        "Vika on meidän, ei sinun. Odota puoli minuuttia ja lataa sivu uudelleen.",
        "Felet är vårt, inte ditt. Vänta en halv minut och ladda om sidan.",
        "The fault is ours, not yours. Wait half a minute and reload the page.",
    ),
    "web.not_now.saving.title": (
        "Tätä ei voitu tallentaa juuri nyt",
        "Det här gick inte att spara just nu",
        "This could not be saved just now",
    ),
    "web.not_now.saving.text": (
        "Vika on meidän. Mitään kirjoittamaasi ei ole kadonnut, se on yhä tällä sivulla. "
        "Odota puoli minuuttia ja lähetä se uudelleen.",
        "Felet är vårt. Ingenting av det du skrev har gått förlorat, det finns kvar på den här sidan. "
        "Vänta en halv minut och skicka det igen.",
        "The fault is ours. Nothing you wrote is lost, it is still on this page. "
        "Wait half a minute and send it again.",
    ),
    "web.not_now.saving.back": (
        "Vika on meidän. Odota puoli minuuttia, palaa edelliselle sivulle ja yritä uudelleen.",
        "Felet är vårt. Vänta en halv minut, gå tillbaka till föregående sida och försök igen.",
        "The fault is ours. Wait half a minute, go back to the page before and try again.",
    ),
    "web.not_now.again": ("Lähetä uudelleen", "Skicka igen", "Send again"),
    "web.not_now.written": ("Mitä kirjoitit", "Det här skrev du", "What you wrote"),
    "web.away.title": (
        "Taustatyö on pysähdyksissä",
        "Arbetet i bakgrunden står stilla",
        "Work in the background stands still",
    ),
    "web.away.text": (
        "Vastauksia otetaan vastaan ja ne säilyvät. Vahvistusviestit, uudet kuvat ja uusien vastausten "
        "sijoittelu odottavat, ja ne jatkuvat itsestään, kun työprosessi käynnistyy. "
        "Kerro tästä palvelimen ylläpitäjälle.",
        "Svar tas emot och sparas. Bekräftelser, nya bilder och placeringen av nya svar väntar, och de "
        "fortsätter av sig själva när arbetsprocessen startar. Berätta det här för den som sköter servern.",
        "Answers are taken in and kept. Confirmations, new pictures and the placing of new answers wait, and "
        "go on by themselves once the worker starts. Tell this to whoever looks after the server.",
    ),
}
