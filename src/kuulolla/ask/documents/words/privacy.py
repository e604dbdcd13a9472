"""The privacy notice of a campaign (GDPR article 13)."""

from __future__ import annotations

from kuulolla.ask.rules.languages import Sentence

PURPOSES: dict[str, Sentence] = {
    "answers": (
        "Vastaukset: luemme niistä, mitä ihmiset toivovat, ja kehitämme palveluamme sen mukaan.",
        "Svaren: vi läser i dem vad människor önskar och utvecklar vår service utifrån det.",
        "Answers: we read from them what people want and develop our service accordingly.",
    ),
    "draw": (
        "Arvonta: tarvitsemme yhteystietosi, jotta voimme kertoa voitosta ja toimittaa palkinnon.",
        "Utlottningen: vi behöver dina kontaktuppgifter för att kunna meddela dig om en vinst och leverera"
        " priset.",
        "The draw: we need your contact details to tell you that you have won and to deliver the prize.",
    ),
    "follow_up": (
        "Tieto ehdotuksestasi: kerromme sinulle, mitä ehdotuksellesi tapahtui, jos olet pyytänyt sitä.",
        "Besked om ditt förslag: vi berättar för dig vad som hände med ditt förslag, om du har bett om det.",
        "News of your suggestion: we tell you what became of your suggestion, if you have asked us to.",
    ),
    "marketing": (
        "Markkinointi: lähetämme sinulle tietoa palveluistamme, jos olet erikseen antanut siihen luvan.",
        "Marknadsföring: vi skickar dig information om vår service, om du särskilt har gett ditt tillstånd.",
        "Marketing: we send you information about our services, if you have separately agreed to it.",
    ),
    "reminder": (
        "Muistutus: muistutamme sinua kerran keskeneräisestä vastauksestasi, jos olet pyytänyt sitä.",
        "Påminnelse: vi påminner dig en gång om ditt påbörjade svar, om du har bett om det.",
        "A reminder: we remind you once of your unfinished answer, if you have asked us to.",
    ),
}

BASES: dict[str, Sentence] = {
    "public_interest": (
        "Oikeusperuste on yleistä etua koskeva tehtävä (EU:n yleinen tietosuoja-asetus, 6 artiklan 1 kohdan"
        " e alakohta, ja tietosuojalain 4 §).",
        "Den rättsliga grunden är en uppgift av allmänt intresse (EU:s allmänna dataskyddsförordning, artikel"
        " 6.1 e, och 4 § i dataskyddslagen).",
        "The legal basis is a task carried out in the public interest (EU General Data Protection Regulation,"
        " Article 6(1)(e), and section 4 of the Finnish Data Protection Act).",
    ),
    "consent": (
        "Oikeusperuste on suostumuksesi (EU:n yleinen tietosuoja-asetus, 6 artiklan 1 kohdan a alakohta).",
        "Den rättsliga grunden är ditt samtycke (EU:s allmänna dataskyddsförordning, artikel 6.1 a).",
        "The legal basis is your consent (EU General Data Protection Regulation, Article 6(1)(a)).",
    ),
    "legitimate_interest": (
        "Oikeusperuste on järjestäjän oikeutettu etu (EU:n yleinen tietosuoja-asetus, 6 artiklan 1 kohdan"
        " f alakohta).",
        "Den rättsliga grunden är arrangörens berättigade intresse (EU:s allmänna dataskyddsförordning,"
        " artikel 6.1 f).",
        "The legal basis is the organiser's legitimate interest (EU General Data Protection Regulation,"
        " Article 6(1)(f)).",
    ),
}

PRIVACY: dict[str, Sentence] = {
    "title": (
        "Tietosuojaseloste: {campaign}",
        "Dataskyddsbeskrivning: {campaign}",
        "Privacy notice: {campaign}",
    ),
    "opening": (
        "Tässä kerrotaan, mitä tietoja keräämme sinusta, miksi keräämme niitä ja milloin ne poistetaan.",
        "Här berättar vi vilka uppgifter vi samlar in om dig, varför vi gör det och när de raderas.",
        "This page tells what data we collect about you, why we collect it and when it is erased.",
    ),
    "controller.heading": (
        "Kuka vastaa tiedoistasi",
        "Vem ansvarar för dina uppgifter",
        "Who is responsible for your data",
    ),
    "controller": (
        "Rekisterinpitäjä on {organiser}.",
        "Personuppgiftsansvarig är {organiser}.",
        "The controller is {organiser}.",
    ),
    "officer.heading": ("Tietosuojavastaava", "Dataskyddsombud", "Data protection officer"),
    "officer": (
        "Tietosuojavastaava auttaa, jos sinulla on kysyttävää tietojesi käsittelystä: {officer}",
        "Dataskyddsombudet hjälper dig om du har frågor om hur dina uppgifter behandlas: {officer}",
        "The data protection officer helps with questions about how your data is handled: {officer}",
    ),
    "purposes.heading": (
        "Miksi ja millä perusteella käsittelemme tietoja",
        "Varför och på vilken grund vi behandlar uppgifter",
        "Why we process data, and on what basis",
    ),
    "purpose": ("{purpose} {basis}", "{purpose} {basis}", "{purpose} {basis}"),
    "data.heading": ("Mitä tietoja keräämme", "Vilka uppgifter vi samlar in", "What data we collect"),
    "data.answers": (
        "vastauksesi kysymyksiin",
        "dina svar på frågorna",
        "your answers to the questions",
    ),
    "data.drafts": (
        "vastauksesi jo ennen lähettämistä: lomake tallentaa ne, kun siirryt eteenpäin",
        "dina svar redan innan du skickar dem: formuläret sparar dem när du går vidare",
        "your answers even before you send them: the form saves them as you go on",
    ),
    "data.reminder": (
        "sähköpostiosoitteesi, jos pyydät muistutuksen",
        "din e-postadress, om du ber om en påminnelse",
        "your e-mail address, if you ask for a reminder",
    ),
    "data.contact": (
        "nimesi ja sähköpostiosoitteesi, jos annat ne",
        "ditt namn och din e-postadress, om du uppger dem",
        "your name and e-mail address, if you give them",
    ),
    "data.contact_with_phone": (
        "nimesi, sähköpostiosoitteesi ja puhelinnumerosi, jos annat ne",
        "ditt namn, din e-postadress och ditt telefonnummer, om du uppger dem",
        "your name, e-mail address and telephone number, if you give them",
    ),
    "data.age": (
        "tieto siitä, että olet vähintään {age}-vuotias (emme kysy syntymäaikaasi)",
        "en uppgift om att du har fyllt {age} år (vi frågar inte efter ditt födelsedatum)",
        "that you are at least {age} years old (we do not ask for your date of birth)",
    ),
    "data.sending": (
        "lähetyksen aika ja kieli sekä se, minkä kanavan kautta tulit sivulle",
        "tidpunkten och språket för svaret och genom vilken kanal du kom till sidan",
        "when and in which language you sent the form, and which channel brought you to the page",
    ),
    "data.no_names": (
        "Älä kirjoita vastaukseesi nimiä, henkilötunnuksia tai muuta, mistä sinut tai joku toinen voidaan"
        " tunnistaa.",
        "Skriv inte namn, personbeteckningar eller annat i ditt svar som gör att du eller någon annan kan"
        " identifieras.",
        "Do not write names, personal identity codes or anything else in your answer by which you or someone"
        " else could be recognised.",
    ),
    "data.apart": (
        "Säilytämme yhteystietosi erillään vastauksistasi. Ne voidaan yhdistää vain niin kauan kuin arvonta"
        " tai pyytämäsi yhteydenotto sitä vaatii.",
        "Vi förvarar dina kontaktuppgifter åtskilda från dina svar. De kan kopplas ihop bara så länge"
        " utlottningen eller den kontakt du har bett om kräver det.",
        "We keep your contact details apart from your answers. They can be joined only for as long"
        " as the draw,"
        " or the follow-up you asked for, needs it.",
    ),
    "data.cookies": (
        "Sivu ei käytä evästeitä ilman lupaasi. Laskemme, kuinka monta kertaa sivu avataan, mutta emme"
        " tallenna IP-osoitettasi.",
        "Sidan använder inga kakor utan ditt lov. Vi räknar hur många gånger sidan öppnas, men vi sparar"
        " inte din IP-adress.",
        "The page uses no cookies unless you agree. We count how many times the page is opened, but we do"
        " not store your IP address.",
    ),
    "required.heading": (
        "Tietojen antaminen on vapaaehtoista",
        "Det är frivilligt att ge uppgifter",
        "Giving data is voluntary",
    ),
    "required": (
        "Sinun ei ole pakko vastata. Voit myös vastata antamatta yhteystietojasi.",
        "Du behöver inte svara. Du kan också svara utan att ge dina kontaktuppgifter.",
        "You do not have to answer. You can also answer without giving your contact details.",
    ),
    "required.draw": (
        "Arvontaan et voi osallistua ilman yhteystietoja, koska emme voisi kertoa sinulle voitosta.",
        "Du kan inte delta i utlottningen utan kontaktuppgifter, eftersom vi inte skulle kunna meddela dig om"
        " en vinst.",
        "You cannot enter the draw without contact details, because we could not tell you that you have won.",
    ),
    "recipients.heading": ("Kuka näkee tietosi", "Vem ser dina uppgifter", "Who sees your data"),
    "recipients.staff": (
        "Tietojasi käsittelevät vain ne työntekijämme, jotka tarvitsevat niitä työssään.",
        "Dina uppgifter behandlas bara av de anställda som behöver dem i sitt arbete.",
        "Your data is handled only by those of our employees who need it in their work.",
    ),
    "recipients.none": (
        "Kukaan ulkopuolinen ei käsittele tietoja puolestamme.",
        "Ingen utomstående behandlar uppgifter för vår räkning.",
        "No one outside handles data for us.",
    ),
    "recipients.some": (
        "Puolestamme tietoja käsittelevät:",
        "För vår räkning behandlas uppgifter av:",
        "These handle data for us:",
    ),
    "recipients.processor": ("{name}: {task}", "{name}: {task}", "{name}: {task}"),
    "recipients.quotes": (
        "Voimme julkaista vastauksista lyhyitä lainauksia. Sitä ennen poistamme niistä kohdat, joista ihmisen"
        " voi tunnistaa.",
        "Vi kan publicera korta citat ur svaren. Innan dess tar vi bort sådant som gör att en människa kan"
        " identifieras.",
        "We may publish short quotes from the answers. Before that we remove whatever could"
        " identify a person.",
    ),
    "recipients.publicity": (
        "Vastaukset voivat olla viranomaisen asiakirjoja. Silloin meidän on annettava niitä pyydettäessä sen"
        " mukaan, mitä julkisuuslaissa säädetään. Salassa pidettäviä tietoja emme anna.",
        "Svaren kan vara myndighetshandlingar. Då ska vi på begäran lämna ut dem enligt vad som föreskrivs i"
        " offentlighetslagen. Sekretessbelagda uppgifter lämnar vi inte ut.",
        "Answers may be official documents. If so, we must give them out on request as the Act on"
        " the Openness"
        " of Government Activities provides. We do not give out secret information.",
    ),
    "transfers.heading": (
        "Tietojen siirto Euroopan ulkopuolelle",
        "Överföring av uppgifter utanför Europa",
        "Transfers outside Europe",
    ),
    "transfers.none": (
        "Tietojasi ei siirretä Euroopan talousalueen ulkopuolelle.",
        "Dina uppgifter förs inte över utanför Europeiska ekonomiska samarbetsområdet.",
        "Your data is not transferred outside the European Economic Area.",
    ),
    "transfers.some": (
        "Tietoja siirretään Euroopan talousalueen ulkopuolelle: {transfers}",
        "Uppgifter förs över utanför Europeiska ekonomiska samarbetsområdet: {transfers}",
        "Data is transferred outside the European Economic Area: {transfers}",
    ),
    "retention.heading": ("Milloin tiedot poistetaan", "När uppgifterna raderas", "When the data is erased"),
    "retention.answers": (
        "Vastaukset: viimeistään {months} kuukauden kuluttua kampanjan päättymisestä.",
        "Svaren: senast {months} månader efter att kampanjen har slutat.",
        "Answers: no later than {months} months after the campaign has ended.",
    ),
    "retention.entrants": (
        "Arvontaan osallistuneiden yhteystiedot: viimeistään {days} päivän kuluttua arvonnasta.",
        "Deltagarnas kontaktuppgifter: senast {days} dagar efter lottningen.",
        "Contact details of entrants: no later than {days} days after the draw.",
    ),
    "retention.winners": (
        "Voittajien yhteystiedot: viimeistään {days} päivän kuluttua arvonnasta.",
        "Vinnarnas kontaktuppgifter: senast {days} dagar efter lottningen.",
        "Contact details of winners: no later than {days} days after the draw.",
    ),
    "retention.record": (
        "Arvontapöytäkirja, jossa ei ole nimiä: säilytetään.",
        "Lottningsprotokollet, som inte innehåller namn: bevaras.",
        "The record of the draw, which has no names: kept.",
    ),
    "retention.receipts_of_authority": (
        "Palkintojen kuittaukset ja verotositteet: säilytetään tiedonohjaussuunnitelmamme mukaan.",
        "Kvitteringar för priserna och skatteverifikat: bevaras enligt vår informationsstyrningsplan.",
        "Receipts for prizes and tax vouchers: kept as our records management plan says.",
    ),
    "retention.receipts": (
        "Palkintojen kuittaukset ja verotositteet: säilytetään niin kauan kuin laki vaatii.",
        "Kvitteringar för priserna och skatteverifikat: bevaras så länge som lagen kräver.",
        "Receipts for prizes and tax vouchers: kept for as long as the law requires.",
    ),
    "retention.follow_up": (
        "Yhteystiedot, joihin pyysit tietoa ehdotuksestasi: kun olemme kertoneet sinulle tai olet perunut"
        " pyyntösi.",
        "Kontaktuppgifter för besked om ditt förslag: när vi har berättat för dig eller du har tagit tillbaka"
        " din begäran.",
        "Contact details for news of your suggestion: when we have told you, or you have taken back your"
        " request.",
    ),
    "retention.marketing": (
        "Markkinointilupa ja sitä varten antamasi yhteystiedot: kun perut luvan.",
        "Marknadsföringstillståndet och kontaktuppgifterna för det: när du tar tillbaka tillståndet.",
        "Your agreement to marketing and the contact details for it: when you take the agreement back.",
    ),
    "retention.drafts": (
        "Vastaukset, joita et lähetä: viimeistään {days} päivän kuluttua kampanjan päättymisestä.",
        "Svar som du inte skickar: senast {days} dagar efter att kampanjen har slutat.",
        "Answers that you do not send: no later than {days} days after the campaign has ended.",
    ),
    "retention.reminder": (
        "Osoite, jonka annoit muistutusta varten: kun olemme muistuttaneet tai olet lähettänyt vastauksesi.",
        "Adressen som du gav för en påminnelse: när vi har påmint dig eller du har skickat ditt svar.",
        "The address you gave for a reminder: when we have reminded you or you have sent your answer.",
    ),
    "erasing.heading": (
        "Näin poistat tietosi itse",
        "Så här raderar du själv dina uppgifter",
        "How to erase your data yourself",
    ),
    "erasing.link": (
        "Kun olet lähettänyt lomakkeen, saat kuittilinkin. Sen kautta näet vastauksesi. Kampanjan aikana voit"
        " muuttaa vastaustasi tai perua sen.",
        "När du har skickat formuläret får du en kvittolänk. Via den ser du ditt svar. Medan kampanjen pågår"
        " kan du ändra ditt svar eller ta tillbaka det.",
        "When you have sent the form, you get a receipt link. Through it you see your answer. While the"
        " campaign runs, you can change or withdraw it.",
    ),
    "erasing.any_time": (
        "Saman linkin kautta voit poistaa kaikki tietosi milloin tahansa. Jos vastauksestasi on julkaistu"
        " lainaus, se poistetaan samalla.",
        "Via samma länk kan du när som helst radera alla dina uppgifter. Om ett citat ur ditt svar har"
        " publicerats tas det samtidigt bort.",
        "Through the same link you can erase all your data at any time. If a quote from your answer has been"
        " published, it is removed too.",
    ),
    "erasing.keep": (
        "Säilytä linkki. Emme voi etsiä sitä sinulle uudelleen.",
        "Spara länken. Vi kan inte ta fram den åt dig på nytt.",
        "Keep the link. We cannot find it for you again.",
    ),
    "erasing.drafts": (
        "Vastauksen, jota et ole vielä lähettänyt, voit poistaa lomakkeen kohdassa Jatka myöhemmin.",
        "Ett svar som du ännu inte har skickat kan du radera på formuläret under Fortsätt senare.",
        "An answer that you have not sent yet you can erase on the form, under Continue later.",
    ),
    "rights.heading": ("Sinun oikeutesi", "Dina rättigheter", "Your rights"),
    "rights": ("Sinulla on oikeus", "Du har rätt att", "You have the right to"),
    "rights.access": (
        "saada tietää, mitä tietoja meillä on sinusta, ja saada niistä kopio",
        "få veta vilka uppgifter vi har om dig och få en kopia av dem",
        "know what data we have about you and get a copy of it",
    ),
    "rights.rectification": (
        "saada virheelliset tiedot korjatuiksi",
        "få felaktiga uppgifter rättade",
        "have wrong data corrected",
    ),
    "rights.erasure": (
        "saada tietosi poistetuiksi",
        "få dina uppgifter raderade",
        "have your data erased",
    ),
    "rights.restriction": (
        "pyytää, että rajoitamme tietojesi käsittelyä",
        "be oss begränsa behandlingen av dina uppgifter",
        "ask us to restrict the processing of your data",
    ),
    "rights.objection": (
        "vastustaa käsittelyä, jonka peruste ei ole suostumuksesi",
        "invända mot behandling som inte grundar sig på ditt samtycke",
        "object to processing that is not based on your consent",
    ),
    "rights.portability": (
        "saada suostumuksella antamasi tiedot koneella luettavassa muodossa",
        "få de uppgifter som du har gett med samtycke i maskinläsbar form",
        "get the data you gave by consent in a machine-readable form",
    ),
    "rights.withdrawal": (
        "perua suostumuksesi milloin tahansa; se ei vaikuta siihen, mitä on jo tehty",
        "när som helst ta tillbaka ditt samtycke; det påverkar inte det som redan har gjorts",
        "withdraw your consent at any time; this does not affect what has already been done",
    ),
    "rights.ask": (
        "Pyyntöä varten ota yhteyttä: {contact}. Vastaamme kuukauden kuluessa.",
        "Kontakta oss för en begäran: {contact}. Vi svarar inom en månad.",
        "To make a request, contact us: {contact}. We answer within one month.",
    ),
    "children.heading": ("Lapset", "Barn", "Children"),
    "children": (
        "Lomake on tarkoitettu {age} vuotta täyttäneille. Jos olet nuorempi, älä anna meille tietojasi.",
        "Formuläret är avsett för dem som har fyllt {age} år. Om du är yngre ska du inte ge oss"
        " dina uppgifter.",
        "The form is meant for people aged {age} or over. If you are younger, do not give us your data.",
    ),
    "marketing.heading": ("Markkinointi", "Marknadsföring", "Marketing"),
    "marketing.asked": (
        "Markkinointilupa on oma, vapaaehtoinen valintansa. Voit vastata ja osallistua ilman sitä, ja voit"
        " perua luvan milloin tahansa.",
        "Tillståndet till marknadsföring är ett eget, frivilligt val. Du kan svara och delta utan det, och du"
        " kan ta tillbaka det när som helst.",
        "Agreeing to marketing is a separate, voluntary choice. You can answer and enter without it, and you"
        " can take it back at any time.",
    ),
    "marketing.not_asked": (
        "Emme käytä yhteystietojasi markkinointiin emmekä anna niitä muille markkinointia varten.",
        "Vi använder inte dina kontaktuppgifter för marknadsföring och ger dem inte till andra för"
        " marknadsföring.",
        "We do not use your contact details for marketing or give them to others for marketing.",
    ),
    "automated.heading": ("Automaattiset päätökset", "Automatiserade beslut", "Automated decisions"),
    "automated": (
        "Emme tee sinusta automaattisia päätöksiä emmekä profiloi sinua. Tietokoneohjelma ryhmittelee"
        " vastauksia aiheittain.",
        "Vi fattar inga automatiserade beslut om dig och profilerar dig inte. Ett datorprogram"
        " grupperar svaren"
        " enligt ämne.",
        "We make no automated decisions about you and do not profile you. A computer program groups"
        " answers by"
        " subject.",
    ),
    "automated.draw": (
        "Arvonnan ratkaisee sattuma. Sinua koskevat tiedot eivät vaikuta siihen.",
        "Slumpen avgör lottningen. Uppgifter om dig påverkar den inte.",
        "Chance decides the draw. Data about you does not affect it.",
    ),
    "complaint.heading": ("Jos olet tyytymätön", "Om du är missnöjd", "If you are not satisfied"),
    "complaint": (
        "Ota ensin yhteyttä meihin. Voit myös tehdä valituksen tietosuojavaltuutetulle: {url}",
        "Kontakta först oss. Du kan också lämna in ett klagomål till dataskyddsombudsmannen: {url}",
        "Contact us first. You can also lodge a complaint with the Data Protection Ombudsman: {url}",
    ),
    "complaint.url": ("https://tietosuoja.fi", "https://tietosuoja.fi/sv", "https://tietosuoja.fi/en"),
}
