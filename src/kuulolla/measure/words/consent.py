"""Words of consent, on anyone's pages."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "measure.consent.title": (
        "Saammeko seurata polkuasi?",
        "Får vi följa din väg?",
        "May we follow your path?",
    ),
    "measure.consent.text": (
        "Haluaisimme tietää, mitä kautta vastaajat tulevat ja missä he jäävät kesken. Jos suostut, selaimeesi"
        " tallennetaan enintään 13 kuukaudeksi eväste, jota vain me luemme. Se ei kerro, kuka olet, ja voit"
        " vastata kyselyyn joka tapauksessa.",
        "Vi vill veta hur de som svarar hittar hit och var de stannar. Om du samtycker sparas i din"
        " webbläsare i högst 13 månader en kaka som bara vi läser. Den berättar inte vem du är, och du kan"
        " svara på enkäten i vilket fall som helst.",
        "We would like to know how people find us and where they stop. If you agree, a cookie that only we"
        " read is stored in your browser for 13 months at most. It does not tell who you are, and you can"
        " answer the survey either way.",
    ),
    "measure.consent.yes": ("Kyllä, saatte seurata", "Ja, ni får följa", "Yes, you may"),
    "measure.consent.no": ("Ei, älkää seuratko", "Nej, följ inte", "No, do not follow"),
    "measure.consent.given": (
        "Olet antanut luvan seurata polkuasi.",
        "Du har gett ditt samtycke till att din väg följs.",
        "You have agreed that your path is followed.",
    ),
    "measure.consent.withdraw": ("Peru lupa", "Ta tillbaka samtycket", "Withdraw consent"),
    "measure.consent.page": (
        "Käynnin mittaaminen",
        "Hur ditt besök mäts",
        "How your visit is measured",
    ),
    "measure.consent.none": (
        "Tällä selaimella ei ole annettu lupaa, eikä polkuasi seurata evästeellä.",
        "Inget samtycke har getts med den här webbläsaren, och din väg följs inte med en kaka.",
        "No consent has been given with this browser, and your path is not followed by a cookie.",
    ),
    "measure.consent.not_asked": (
        "Tämä sivusto ei kysy lupaa, eikä se käytä evästeitä mittaamiseen.",
        "Den här webbplatsen ber inte om samtycke, och den använder inga kakor för mätning.",
        "This site does not ask for consent, and it uses no cookies to measure.",
    ),
    "measure.consent.withdrawn": (
        "Lupa on peruttu. Eväste poistettiin, ja siihenastinen polkusi unohdetaan.",
        "Samtycket är återtaget. Kakan togs bort, och din väg hittills glöms.",
        "Consent is withdrawn. The cookie was removed, and your path until now is forgotten.",
    ),
    "measure.consent.withdraw.text": (
        "Kun perut luvan, eväste poistetaan ja siihenastinen polkusi unohdetaan. Lähettämäsi"
        " vastaukset säilyvät, kunnes poistat ne kuitiltasi tai niiden aika päättyy.",
        "När du tar tillbaka samtycket tas kakan bort och din väg hittills glöms. Svar som du har"
        " skickat finns kvar tills du raderar dem på ditt kvitto eller deras tid går ut.",
        "When you withdraw, the cookie is removed and your path until now is forgotten. Answers you"
        " have sent stay until you erase them on your receipt or their time is up.",
    ),
    "measure.consent.back": ("Takaisin kyselyyn", "Tillbaka till enkäten", "Back to the survey"),
    "measure.told.title": ("Mitä käynnistä mitataan", "Vad som mäts", "What is measured of a visit"),
    "measure.told.A": (
        "Laskemme, kuinka monta kertaa sivut avataan ja lomake lähetetään, tunneittain ja"
        " kanavittain. Sinusta ei lueta eikä tallenneta mitään.",
        "Vi räknar hur många gånger sidorna öppnas och formuläret skickas, per timme och kanal."
        " Ingenting om dig läses eller sparas.",
        "We count how many times pages are opened and the form is sent, by hour and channel."
        " Nothing is read or stored of you.",
    ),
    "measure.told.B": (
        "Laskemme IP-osoitteestasi ja selaimesi nimestä tunnuksen, jonka avain hävitetään päivän päätteeksi."
        " IP-osoitetta ei tallenneta.",
        "Av din IP-adress och webbläsarens namn räknar vi ett märke, vars nyckel förstörs när dagen är slut."
        " IP-adressen sparas inte.",
        "From your IP address and your browser's name we work out a mark whose key is destroyed at the end of"
        " the day. The IP address is not stored.",
    ),
    "measure.told.C": (
        "Seuraamme lomakkeen omalla viitteellä, avattiinko ja lähetettiinkö se. Viitteestä"
        " säilytetään tiiviste enintään 13 kuukautta. IP-osoitettasi ei lueta.",
        "Vi följer med formulärets egen referens om det öppnas och skickas. En kontrollsumma av"
        " referensen sparas i högst 13 månader. Din IP-adress läses inte.",
        "By the form's own reference we follow whether it is opened and sent. A hash of the"
        " reference is kept for 13 months at most. Your IP address is not read.",
    ),
}
