"""What is said when a form cannot be saved for now."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str, str]] = {
    "ask.public.not_saved.title": (
        "Vastaustasi ei voitu tallentaa juuri nyt",
        "Ditt svar gick inte att spara just nu",
        "Your answer could not be saved just now",
    ),
    "ask.public.not_saved.text": (
        "Vika on meidän. Mitään kirjoittamaasi ei ole kadonnut, se on yhä tässä lomakkeessa. "
        "Odota puoli minuuttia ja lähetä se uudelleen.",
        "Felet är vårt. Ingenting av det du skrev har gått förlorat, det finns kvar i formuläret. "
        "Vänta en halv minut och skicka det igen.",
        "The fault is ours. Nothing you wrote is lost, it is still in this form. "
        "Wait half a minute and send it again.",
    ),
    "ask.public.not_saved.once": (
        "Voit lähettää saman vastauksen uudelleen huoletta: se tallentuu vain kerran.",
        "Du kan lugnt skicka samma svar igen: det sparas bara en gång.",
        "You can safely send the same answer again: it is saved only once.",
    ),
}
