"""Words of what is kept of people, when it goes, and the copy that everybody can take of theirs."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "ask.data.download": (
        "Lataa kopio tiedoistasi",
        "Ladda ner en kopia av dina uppgifter",
        "Download a copy of your data",
    ),
    "ask.data.title": ("Kopio tiedoistasi", "En kopia av dina uppgifter", "A copy of your data"),
    "ask.data.lead": (
        "Saat tiedoston, jossa on vastauksesi, osallistumisesi ja antamasi luvat aikoineen.",
        "Du får en fil med dina svar, ditt deltagande och de samtycken du har gett, med tidpunkter.",
        "You get a file with your answers, your entry and the consents you gave, with their times.",
    ),
    "ask.data.who": (
        "Sähköpostisi tai puhelinnumerosi",
        "Din e-post eller ditt telefonnummer",
        "Your e-mail address or telephone number",
    ),
    "ask.data.who.hint": (
        "Kirjoita tähän se, jonka annoit lomakkeella, jos haluat mukaan myös yhteystietosi. Näin pelkkä"
        " linkki"
        " ei kerro niitä kenellekään.",
        "Skriv det du gav på formuläret om du vill ha med också dina kontaktuppgifter. Så avslöjar länken"
        " ensam"
        " dem inte för någon.",
        "Write the one you gave on the form if you want your contact details in the file too. This way the"
        " link"
        " alone tells them to nobody.",
    ),
    "ask.data.who.other": (
        "Et antanut tätä osoitetta tai numeroa lomakkeella. Tarkista se, tai jätä kenttä tyhjäksi.",
        "Du gav inte den här adressen eller det här numret på formuläret. Kontrollera, eller lämna fältet"
        " tomt.",
        "You did not give this address or number on the form. Check it, or leave the field empty.",
    ),
    "ask.data.no_contacts": (
        "Yhteystietojasi ei enää ole tallessa.",
        "Dina kontaktuppgifter finns inte längre sparade.",
        "Your contact details are no longer kept.",
    ),
    "ask.data.do": ("Lataa tiedosto", "Ladda ner filen", "Download the file"),
    "ask.data.back": ("Takaisin kuittiin", "Tillbaka till kvittot", "Back to the receipt"),
    "ask.retention.title": (
        "Milloin tiedot poistuvat",
        "När uppgifterna försvinner",
        "When the data goes",
    ),
    "ask.retention.lead": (
        "Tiedot poistuvat itsestään niin kuin tietosuojaselosteessa on luvattu.",
        "Uppgifterna försvinner av sig själva, så som dataskyddsbeskrivningen lovar.",
        "The data goes by itself, as the privacy notice promises.",
    ),
    "ask.retention.what": ("Mitä", "Vad", "What"),
    "ask.retention.count": ("Tallessa", "Sparat", "Kept"),
    "ask.retention.when": ("Poistuu", "Försvinner", "Goes"),
    "ask.retention.joined": (
        "Tieto siitä, kenen vastaus on kenenkin",
        "Uppgiften om vems svaret är",
        "Whose answer is whose",
    ),
    "ask.retention.entrants": (
        "Arvontaan osallistuneiden yhteystiedot",
        "Deltagarnas kontaktuppgifter",
        "Contact details of entrants",
    ),
    "ask.retention.winners": (
        "Voittajien yhteystiedot",
        "Vinnarnas kontaktuppgifter",
        "Contact details of winners",
    ),
    "ask.retention.followers": (
        "Niiden yhteystiedot, jotka pyysivät tietoa ehdotuksestaan",
        "Kontaktuppgifter till dem som bad om besked om sitt förslag",
        "Contact details of those who asked for news of their suggestion",
    ),
    "ask.retention.answers": ("Vastaukset", "Svaren", "Answers"),
    "ask.retention.drafts": (
        "Keskeneräiset vastaukset, joita ei ole lähetetty",
        "Påbörjade svar som inte har skickats",
        "Unfinished answers that were not sent",
    ),
    "ask.retention.on": ("viimeistään {day}", "senast {day}", "{day} at the latest"),
    "ask.retention.parted": ("erotettu {day}", "åtskilt {day}", "parted {day}"),
    "ask.retention.after_reached": (
        "kun arvonta on tehty ja voittajat on tavoitettu",
        "när lottningen är gjord och vinnarna har nåtts",
        "when the draw is done and the winners are reached",
    ),
    "ask.retention.after_draw": (
        "{days} päivää arvonnan jälkeen",
        "{days} dagar efter lottningen",
        "{days} days after the draw",
    ),
    "ask.retention.after_told": (
        "kun heille on kerrottu, ja viimeistään vastausten mukana",
        "när de har fått besked, och senast med svaren",
        "when they have been told, and with the answers at the latest",
    ),
    "ask.retention.not_promised": (
        "aikaa ei ole luvattu: kerro se kohdassa Henkilötiedot",
        "ingen tid är utlovad: ange den under Personuppgifter",
        "no time is promised: tell it under Personal data",
    ),
    "ask.retention.quotes": (
        "Kun vastaukset poistuvat, myös kuvat ja julkaistujen kuvien lainaukset poistuvat. Luvut jäävät.",
        "När svaren försvinner försvinner också bilderna och citaten i publicerade bilder. Siffrorna blir"
        " kvar.",
        "When the answers go, pictures go too, and the quotes in published pictures. The figures stay.",
    ),
    "ask.retention.waits.title": (
        "Yhteystiedot odottavat arvontaa",
        "Kontaktuppgifterna väntar på lottningen",
        "Contact details are waiting for the draw",
    ),
    "ask.retention.waits": (
        "Arvontaa ei ole tehty, vaikka sen aika oli yli kuukausi sitten. Yhteystiedot poistuvat vasta"
        " arvonnan"
        " jälkeen. Tee arvonta, tai kerro osallistujille, miksi se viipyy.",
        "Lottningen har inte gjorts, fast det är över en månad sedan den skulle ha gjorts. Kontaktuppgifterna"
        " försvinner först efter lottningen. Gör lottningen, eller berätta för deltagarna varför den dröjer.",
        "The draw has not been made, although it was due more than a month ago. Contact details go only after"
        " the draw. Make the draw, or tell the entrants why it takes so long.",
    ),
    "ask.fact.joins_cut": (
        "Vastaukset erotettiin vastaajista",
        "Svaren skildes från dem som svarat",
        "Answers were parted from who gave them",
    ),
    "ask.fact.answers_expired": (
        "Kampanjan vastaukset poistettiin, koska niiden aika tuli täyteen",
        "Kampanjens svar togs bort, eftersom tiden för dem gått ut",
        "The answers of a campaign were erased because their time was up",
    ),
    "ask.fact.own_data_taken": (
        "Vastaaja latasi kopion tiedoistaan",
        "En svarande laddade ner en kopia av sina uppgifter",
        "Somebody downloaded a copy of their own data",
    ),
}
