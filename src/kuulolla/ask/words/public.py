"""Words of the pages that anyone may open: the form, what stands around it, and the receipt."""

from __future__ import annotations

from kuulolla.ask.words import public_not_saved, public_receipt
from kuulolla.core.words import Sentence

FORM: dict[str, Sentence] = {
    "ask.public.unassessed.what": (
        "Saavutettavuutta eivät ole vielä arvioineet ihmiset, jotka käyttävät apuvälineitä.",
        "Tillgängligheten har ännu inte bedömts av människor som använder hjälpmedel.",
        "The accessibility has not yet been assessed by people who use assistive technology.",
    ),
    "ask.public.unassessed.why": (
        "Sivut on tehty WCAG 2.2 -ohjeiden tason AA mukaan ja tarkistettu koneellisesti ja näppäimistöllä."
        " Kone huomaa vain osan puutteista.",
        "Sidorna är gjorda enligt nivå AA i WCAG 2.2 och kontrollerade maskinellt och med tangentbord."
        " En maskin märker bara en del av bristerna.",
        "The pages are built to level AA of WCAG 2.2 and checked by machine and with a keyboard."
        " A machine sees only some of the shortcomings.",
    ),
    "ask.public.not_found.title": (
        "Tällä osoitteella ei ole kyselyä",
        "Det finns ingen enkät på den här adressen",
        "There is no survey at this address",
    ),
    "ask.public.not_found.text": (
        "Osoitteessa voi olla virhe, tai kysely on poistettu. Tarkista osoite siitä, missä näit sen.",
        "Adressen kan vara fel, eller så har enkäten tagits bort. Kontrollera adressen där du såg den.",
        "The address may be wrong, or the survey has been removed. Check the address where you saw it.",
    ),
    "ask.public.not_found.receipt": (
        "Jos olet jo vastannut, kuittisi linkki toimii yhä.",
        "Om du redan har svarat fungerar länken på ditt kvitto fortfarande.",
        "If you have already answered, the link of your receipt still works.",
    ),
    "ask.public.not_found.contact": (
        "Voit myös kysyä meiltä ({organisation}):",
        "Du kan också fråga oss ({organisation}):",
        "You can also ask us ({organisation}):",
    ),
    "ask.public.open_until": (
        "Voit vastata {moment} asti.",
        "Du kan svara fram till den {moment}.",
        "You can answer until {moment}.",
    ),
    "ask.public.moment": (
        "{day} klo {hour}.{minute}",
        "{day} kl. {hour}.{minute}",
        "{day} at {hour}:{minute}",
    ),
    "ask.public.moment_seconds": (
        "{day} klo {hour}.{minute}.{second}",
        "{day} kl. {hour}.{minute}.{second}",
        "{day} at {hour}:{minute}:{second}",
    ),
    "ask.public.no_names": (
        "Älä kirjoita nimiä tai henkilötunnuksia.",
        "Skriv inga namn eller personbeteckningar.",
        "Do not write names or personal identity codes.",
    ),
    "ask.public.only_if": (
        "Vastaa tähän, jos valitsit edellä: {option}.",
        "Svara på det här om du valde ovan: {option}.",
        "Answer this if you chose above: {option}.",
    ),
    "ask.public.choose_many": (
        "Voit valita useita.",
        "Du kan välja flera.",
        "You can choose more than one.",
    ),
    "ask.public.scale_ends": (
        "{least} = {low}, {most} = {high}",
        "{least} = {low}, {most} = {high}",
        "{least} = {low}, {most} = {high}",
    ),
    "ask.public.draw.title": ("Arvonta", "Utlottningen", "Prize draw"),
    "ask.public.draw.text": (
        "Saat vastata myös ilman arvontaa. Vastauksesi ei vaikuta siihen, kuka voittaa.",
        "Du får svara också utan att delta i utlottningen. Ditt svar påverkar inte vem som vinner.",
        "You may answer without entering the draw. What you answer does not affect who wins.",
    ),
    "ask.public.draw.prizes": ("Voit voittaa:", "Du kan vinna:", "You can win:"),
    "ask.public.draw.donor": ("lahjoittaja {donor}", "donator {donor}", "donated by {donor}"),
    "ask.public.draw.staff": (
        "Järjestäjän henkilökunta ei voi osallistua.",
        "Arrangörens personal kan inte delta.",
        "The organiser's staff cannot enter.",
    ),
    "ask.public.draw.at": (
        "Arvonta tehdään {moment}.",
        "Utlottningen görs den {moment}.",
        "The draw takes place on {moment}.",
    ),
    "ask.public.enter": (
        "Haluan osallistua arvontaan",
        "Jag vill delta i utlottningen",
        "I want to enter the draw",
    ),
    "ask.public.later.title": ("Yhteydenpito", "Kontakt i fortsättningen", "Keeping in touch"),
    "ask.public.later.text": (
        "Nämä eivät vaikuta arvontaan. Voit perua luvan milloin vain.",
        "De här påverkar inte utlottningen. Du kan ta tillbaka ditt samtycke när som helst.",
        "These do not affect the draw. You can take your consent back at any time.",
    ),
    "ask.public.later.text_alone": (
        "Voit perua luvan milloin vain.",
        "Du kan ta tillbaka ditt samtycke när som helst.",
        "You can take your consent back at any time.",
    ),
    "ask.public.follow_up": (
        "{organisation} saa kertoa minulle sähköpostilla, mitä ehdotuksestani seuraa. "
        "Yhteystietoni säilytetään sitä varten vastaukseni yhteydessä.",
        "{organisation} får berätta för mig per e-post vad mitt förslag leder till. "
        "Mina kontaktuppgifter sparas för det tillsammans med mitt svar.",
        "{organisation} may tell me by e-mail what becomes of my idea. "
        "My contact details are kept with my answer for that.",
    ),
    "ask.public.marketing": (
        "{organisation} saa lähettää minulle sähköpostia palveluistaan ja tapahtumistaan.",
        "{organisation} får skicka mig e-post om sina tjänster och evenemang.",
        "{organisation} may send me e-mail about its services and events.",
    ),
    "ask.public.contact.title": ("Yhteystietosi", "Dina kontaktuppgifter", "Your contact details"),
    "ask.public.contact.draw": (
        "Täytä nämä, jos haluat osallistua arvontaan. Muuten voit jättää ne tyhjiksi.",
        "Fyll i de här om du vill delta i utlottningen. Annars kan du lämna dem tomma.",
        "Fill these in if you want to enter the draw. Otherwise leave them empty.",
    ),
    "ask.public.contact.any": (
        "Täytä nämä, jos rastitit jotakin yllä. Muuten voit jättää ne tyhjiksi.",
        "Fyll i de här om du kryssade för något ovan. Annars kan du lämna dem tomma.",
        "Fill these in if you ticked something above. Otherwise leave them empty.",
    ),
    "ask.public.name": ("Nimi", "Namn", "Name"),
    "ask.public.email": ("Sähköposti", "E-post", "E-mail"),
    "ask.public.email.hint": (
        "Lähetämme sinulle vahvistuksen.",
        "Vi skickar dig en bekräftelse.",
        "We send you a confirmation.",
    ),
    "ask.public.phone": ("Puhelin", "Telefon", "Telephone"),
    "ask.public.phone.hint": (
        "Esimerkiksi 040 123 4567. Sähköposti tai puhelin riittää arvontaan.",
        "Till exempel 040 123 4567. E-post eller telefon räcker för utlottningen.",
        "For example 040 123 4567. An e-mail address or a telephone number is enough for the draw.",
    ),
    "ask.public.of_age": (
        "Olen vähintään {n}-vuotias",
        "Jag har fyllt {n} år",
        "I am {n} years old or older",
    ),
    "ask.public.resident": ("Asun Suomessa", "Jag bor i Finland", "I live in Finland"),
    "ask.public.trap": (
        "Jätä tämä kohta tyhjäksi",
        "Lämna den här punkten tom",
        "Leave this field empty",
    ),
    "ask.public.send": ("Lähetä", "Skicka", "Send"),
    "ask.public.before_sending": (
        "Kun lähetät, saat linkin, jolla voit myöhemmin muuttaa vastaustasi tai poistaa tietosi.",
        "När du skickar får du en länk som du senare kan ändra ditt svar eller ta bort dina uppgifter med.",
        "When you send, you get a link for changing your answer or erasing your data later.",
    ),
    "ask.public.rules": ("Arvonnan säännöt", "Utlottningens regler", "Rules of the draw"),
    "ask.public.privacy": ("Tietosuojaseloste", "Dataskyddsbeskrivning", "Privacy notice"),
    "ask.public.back": ("Takaisin kyselyyn", "Tillbaka till enkäten", "Back to the survey"),
    "ask.public.service": (
        "{organisation}, verkkokysely",
        "{organisation}, webbenkät",
        "{organisation}, online survey",
    ),
    "ask.public.no_text": (
        "Tätä tekstiä ei ole vielä julkaistu. Kysy lisää: {email}",
        "Den här texten har inte publicerats ännu. Fråga mer: {email}",
        "This text has not been published yet. Ask for more: {email}",
    ),
    "ask.public.share": (
        "Vastaa kyselyyn. Siihen menee muutama minuutti.",
        "Svara på enkäten. Det tar några minuter.",
        "Answer the survey. It takes a few minutes.",
    ),
}

PROBLEMS: dict[str, Sentence] = {
    "ask.public.nothing": (
        "Vastaa ainakin yhteen kysymykseen tai osallistu arvontaan.",
        "Svara på minst en fråga eller delta i utlottningen.",
        "Answer at least one question or enter the draw.",
    ),
    "ask.public.nothing_answered": (
        "Vastaa ainakin yhteen kysymykseen.",
        "Svara på minst en fråga.",
        "Answer at least one question.",
    ),
    "ask.public.required.open": (
        "Kirjoita vastauksesi.",
        "Skriv ditt svar.",
        "Write your answer.",
    ),
    "ask.public.required.choice": (
        "Valitse yksi vaihtoehto.",
        "Välj ett alternativ.",
        "Choose one option.",
    ),
    "ask.public.required.choices": (
        "Valitse ainakin yksi vaihtoehto.",
        "Välj minst ett alternativ.",
        "Choose at least one option.",
    ),
    "ask.public.required.scale": (
        "Valitse yksi kohta asteikolta.",
        "Välj en punkt på skalan.",
        "Choose a point on the scale.",
    ),
    "ask.public.required.consent": (
        "Rastita kohta, jos hyväksyt sen. Ilman sitä emme voi ottaa vastausta vastaan.",
        "Kryssa för punkten om du godkänner den. Utan det kan vi inte ta emot svaret.",
        "Tick the box if you accept it. Without it we cannot take your answer.",
    ),
    "ask.public.not_an_option": (
        "Valitse jokin annetuista vaihtoehdoista.",
        "Välj ett av alternativen.",
        "Choose one of the options given.",
    ),
    "ask.public.too_long": (
        "Lyhennä tekstiä: siihen mahtuu {n} merkkiä, ja nyt niitä on {over} liikaa.",
        "Förkorta texten: det ryms {n} tecken och nu är det {over} för mycket.",
        "Shorten the text: it can have {n} characters and now has {over} too many.",
    ),
    "ask.public.no_purpose": (
        "Rastita, mihin saamme käyttää yhteystietojasi, tai tyhjennä ne.",
        "Kryssa för vad vi får använda dina kontaktuppgifter till, eller töm dem.",
        "Tick what we may use your contact details for, or clear them.",
    ),
    "ask.public.no_name": (
        "Kirjoita nimesi, jotta tiedämme, kenelle palkinto kuuluu.",
        "Skriv ditt namn, så att vi vet vem priset tillhör.",
        "Write your name, so that we know whose the prize is.",
    ),
    "ask.public.no_email": (
        "Kirjoita sähköpostiosoitteesi.",
        "Skriv din e-postadress.",
        "Write your e-mail address.",
    ),
    "ask.public.no_way": (
        "Kirjoita sähköpostiosoitteesi tai puhelinnumerosi.",
        "Skriv din e-postadress eller ditt telefonnummer.",
        "Write your e-mail address or your telephone number.",
    ),
    "ask.public.bad_email": (
        "Tarkista sähköpostiosoite. Kirjoita se esimerkiksi muodossa nimi@esimerkki.fi.",
        "Kontrollera e-postadressen. Skriv den till exempel så här: namn@exempel.fi.",
        "Check the e-mail address. Write it for example as name@example.fi.",
    ),
    "ask.public.bad_phone": (
        "Tarkista puhelinnumero. Kirjoita se esimerkiksi muodossa 040 123 4567.",
        "Kontrollera telefonnumret. Skriv det till exempel så här: 040 123 4567.",
        "Check the telephone number. Write it for example as 040 123 4567.",
    ),
    "ask.public.not_of_age": (
        "Rastita, että olet vähintään {n}-vuotias. Nuoremmat voivat vastata ilman yhteystietoja.",
        "Kryssa för att du har fyllt {n} år. Yngre kan svara utan kontaktuppgifter.",
        "Tick that you are {n} or older. Younger people can answer without contact details.",
    ),
    "ask.public.not_resident": (
        "Rastita, että asut Suomessa. Arvonta on tarkoitettu Suomessa asuville.",
        "Kryssa för att du bor i Finland. Utlottningen är för dem som bor i Finland.",
        "Tick that you live in Finland. The draw is for people who live in Finland.",
    ),
}

PERIOD: dict[str, Sentence] = {
    "ask.public.coming.title": (
        "Kysely ei ole vielä auki",
        "Enkäten har inte öppnat ännu",
        "The survey is not open yet",
    ),
    "ask.public.coming.text": (
        "Voit vastata alkaen {moment}.",
        "Du kan svara från och med den {moment}.",
        "You can answer from {moment}.",
    ),
    "ask.public.closed.title": (
        "Kysely on päättynyt",
        "Enkäten är avslutad",
        "The survey has ended",
    ),
    "ask.public.closed.text": (
        "Vastauksia otettiin vastaan ennen tätä hetkeä: {moment}.",
        "Svar togs emot före den här tidpunkten: {moment}.",
        "Answers were taken before this moment: {moment}.",
    ),
    "ask.public.clock": (
        "Ajat ovat Suomen aikaa. Kellomme on nyt {moment}.",
        "Tiderna är finsk tid. Vår klocka är nu {moment}.",
        "Times are Finnish time. Our clock says {moment}.",
    ),
    "ask.public.not_taken": (
        "Vastauksesi tuli perille, kun kysely ei ollut auki, joten emme ottaneet sitä vastaan.",
        "Ditt svar kom fram när enkäten inte var öppen, så vi tog inte emot det.",
        "Your answer reached us when the survey was not open, so we did not take it.",
    ),
    "ask.public.closed.receipt": (
        "Jos vastasit, kuittisi linkki toimii yhä.",
        "Om du svarade fungerar länken på ditt kvitto fortfarande.",
        "If you answered, the link on your receipt still works.",
    ),
}

SUSPICIONS: dict[str, Sentence] = {
    "ask.suspicion.trap": (
        "Lomakkeen piilotettu kohta oli täytetty. Ihminen ei näe sitä.",
        "Formulärets dolda fält var ifyllt. En människa ser det inte.",
        "A hidden field of the form was filled in. People do not see it.",
    ),
    "ask.suspicion.no_stamp": (
        "Lomakkeen aikaleima puuttui tai ei ollut meidän.",
        "Formulärets tidsstämpel saknades eller var inte vår.",
        "The form's time stamp was missing or was not ours.",
    ),
    "ask.suspicion.too_fast": (
        "Lomake lähetettiin alle kahden sekunnin kuluttua sen avaamisesta.",
        "Formuläret skickades mindre än två sekunder efter att det öppnats.",
        "The form was sent less than two seconds after it was opened.",
    ),
    "ask.suspicion.elsewhere": (
        "Lomake lähetettiin toiselta sivustolta.",
        "Formuläret skickades från en annan webbplats.",
        "The form was sent from another site.",
    ),
    "ask.suspicion.crowd": (
        "Samasta verkosta tuli kymmenessä minuutissa epätavallisen monta vastausta.",
        "Från samma nätverk kom ovanligt många svar på tio minuter.",
        "Unusually many answers came from one network within ten minutes.",
    ),
    "ask.suspicion.unproved": (
        "Lähettäjän selain ei tehnyt tarkistuslaskua, jota pyydettiin ruuhkan takia.",
        "Avsändarens webbläsare gjorde inte den kontrollräkning som begärdes på grund av rusningen.",
        "The sender's browser did not do the check sum that was asked for because of the crowd.",
    ),
}

WORDS: dict[str, Sentence] = (
    FORM | PROBLEMS | PERIOD | SUSPICIONS | public_receipt.WORDS | public_not_saved.WORDS
)
