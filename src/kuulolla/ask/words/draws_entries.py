"""Words of the entries to a draw, of who is behind them, and of leaving one out."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "ask.drawing.entries": ("Osallistumiset", "Deltaganden", "Entries"),
    "ask.drawing.entries.lead": (
        "Nimiä ei näytetä tässä. Voit katsoa ne yksi kerrallaan, ja jokainen katsominen jää tapahtumiin.",
        "Namnen visas inte här. Du kan se dem ett i taget, och varje gång antecknas bland händelserna.",
        "Names are not shown here. You can look at them one by one, and every look stays among the events.",
    ),
    "ask.drawing.entries.filter": ("Rajaa", "Avgränsa", "Show"),
    "ask.drawing.entries.all": ("Kaikki", "Alla", "All"),
    "ask.drawing.entries.in": ("Mukana", "Med", "In the draw"),
    "ask.drawing.entries.double": ("Toinen kerta", "Andra gången", "Second time"),
    "ask.drawing.entries.excluded": ("Jätetty pois", "Utelämnad", "Left out"),
    "ask.drawing.entries.withdrawn": ("Perui itse", "Drog sig ur", "Withdrew"),
    "ask.drawing.entries.none": (
        "Tällaisia osallistumisia ei ole",
        "Inga sådana deltaganden",
        "No such entries",
    ),
    "ask.drawing.entries.none.text": (
        "Valitse ylhäältä toinen rajaus.",
        "Välj en annan avgränsning ovan.",
        "Choose something else above.",
    ),
    "ask.drawing.seek": (
        "Etsi sähköpostilla tai puhelinnumerolla",
        "Sök med e-post eller telefonnummer",
        "Find by e-mail or telephone number",
    ),
    "ask.drawing.seek.hint": (
        "Esimerkiksi henkilöstön osoite. Haku jää tapahtumiin, osoite ei.",
        "Till exempel en anställds adress. Sökningen antecknas bland händelserna, adressen inte.",
        "For example the address of somebody on the staff. The events keep that you looked, not the address.",
    ),
    "ask.drawing.seek.do": ("Etsi", "Sök", "Find"),
    "ask.drawing.seek.none": (
        "Tällä osoitteella tai numerolla ei ole osallistumista.",
        "Det finns inget deltagande med den adressen eller det numret.",
        "There is no entry with that address or number.",
    ),
    "ask.drawing.entry.title": ("Osallistuminen", "Deltagande", "Entry"),
    "ask.drawing.entry": ("Arvontatunnus", "Lottningskod", "Draw code"),
    "ask.drawing.entry.on": ("Tullut", "Inkommen", "Received"),
    "ask.drawing.entry.state": ("Tilanne", "Läge", "State"),
    "ask.drawing.entry.first": (
        "Sama ihminen on mukana tunnuksella",
        "Samma person är med under koden",
        "The same person is in under the code",
    ),
    "ask.drawing.entry.others": (
        "Sama ihminen osallistui myös tunnuksilla",
        "Samma person deltog också under koderna",
        "The same person also entered under the codes",
    ),
    "ask.drawing.entry.withdrawn": (
        "Osallistuja on perunut vastauksensa, joten hän ei ole mukana.",
        "Deltagaren har dragit tillbaka sitt svar och är inte med.",
        "The entrant has withdrawn their answer and is not in the draw.",
    ),
    "ask.drawing.person": ("Kuka tämä on", "Vem det är", "Who this is"),
    "ask.drawing.person.text": (
        "Yhteystiedot on sinetöity. Kun avaat ne, tapahtumiin jää, kuka katsoi ja milloin.",
        "Kontaktuppgifterna är förseglade. När du öppnar dem antecknas vem som tittade och när.",
        "The contact details are sealed. When you open them, the events keep who looked and when.",
    ),
    "ask.drawing.person.show": ("Näytä yhteystiedot", "Visa kontaktuppgifterna", "Show the contact details"),
    "ask.drawing.person.gone": (
        "Yhteystietoja ei enää ole. Osallistuja on poistanut tietonsa, tai niiden säilytysaika on päättynyt.",
        "Kontaktuppgifterna finns inte längre. Deltagaren har tagit bort dem, eller så har tiden gått ut.",
        "The contact details are gone. The entrant has erased them, or the time they are kept has ended.",
    ),
    "ask.drawing.person.name": ("Nimi", "Namn", "Name"),
    "ask.drawing.person.email": ("Sähköposti", "E-post", "E-mail"),
    "ask.drawing.person.phone": ("Puhelin", "Telefon", "Telephone"),
    "ask.drawing.leave_out": ("Jätä pois arvonnasta", "Utelämna ur lottningen", "Leave out of the draw"),
    "ask.drawing.leave_out.text": (
        "Ihmistä ei arvota tällä eikä muilla osallistumisillaan. Syyt näkyvät julkisesti vain lukumäärinä."
        " Voit perua tämän jäädyttämiseen asti.",
        "Personen lottas inte med det här deltagandet eller andra av sina deltaganden. Skälen syns offentligt"
        " bara som antal. Du kan ångra till frysningen.",
        "The person is not drawn with this entry or any other of theirs. Reasons are public as numbers only."
        " You can undo this until the freeze.",
    ),
    "ask.drawing.leave_out.frozen": (
        "Luettelo on jo jäädytetty, eikä se muutu. Poisjättö vaikuttaa vain, jos jäädytät uudelleen ja"
        " kerrot syyn.",
        "Listan är redan fryst och ändras inte. Uteslutningen gäller bara om du fryser på nytt och anger"
        " skälet.",
        "The list is frozen already and does not change. This matters only if you freeze again and say why.",
    ),
    "ask.drawing.reason": ("Miksi?", "Varför?", "Why?"),
    "ask.drawing.reason.double": (
        "Sama ihminen on mukana toisilla yhteystiedoilla",
        "Samma person är med under andra kontaktuppgifter",
        "The same person is in under other contact details",
    ),
    "ask.drawing.reason.staff": (
        "Järjestäjän tai yhteistyökumppanin henkilöstöä",
        "Hör till arrangörens eller partnerns personal",
        "Works for the organiser or the partner",
    ),
    "ask.drawing.reason.under_age": ("Liian nuori", "För ung", "Too young"),
    "ask.drawing.reason.against_rules": (
        "Osallistui vastoin sääntöjä",
        "Deltog i strid med reglerna",
        "Entered against the rules",
    ),
    "ask.drawing.reason.withdrawn": (
        "Pyysi itse päästä pois",
        "Bad själv att få stå utanför",
        "Asked to be left out",
    ),
    "ask.drawing.left_out": (
        "Osallistuminen jätetään pois arvonnasta.",
        "Deltagandet utelämnas ur lottningen.",
        "The entry is left out of the draw.",
    ),
    "ask.drawing.taken_in": (
        "Osallistuminen on taas mukana.",
        "Deltagandet är med igen.",
        "The entry is in the draw again.",
    ),
    "ask.drawing.take_in": ("Ota takaisin mukaan", "Ta med igen", "Take in again"),
    "ask.drawing.back_to_entries": ("Kaikki osallistumiset", "Alla deltaganden", "All entries"),
}
