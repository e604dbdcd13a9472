"""The rules page of a draw."""

from __future__ import annotations

from kuulolla.ask.rules.languages import Sentence

DRAW_RULES: dict[str, Sentence] = {
    "title": (
        "Arvonnan säännöt: {campaign}",
        "Regler för utlottningen: {campaign}",
        "Rules of the draw: {campaign}",
    ),
    "organiser.heading": ("Järjestäjä", "Arrangör", "Organiser"),
    "organiser": (
        "Arvonnan järjestää {organiser}.",
        "Utlottningen ordnas av {organiser}.",
        "The draw is organised by {organiser}.",
    ),
    "period.heading": ("Osallistumisaika", "Deltagartid", "When you can enter"),
    "period": (
        "Osallistumisaika alkaa {opens} ja päättyy {closes}.",
        "Deltagartiden börjar den {opens} och går ut den {closes}.",
        "You can enter from {opens} until {closes}.",
    ),
    "period.clock": (
        "Ajat ovat Suomen aikaa. Ratkaisevaa on se hetki, jona lomake saapuu palvelimellemme.",
        "Tiderna är finsk tid. Det avgörande är när formuläret når vår server.",
        "Times are Finnish time. What counts is the moment at which the form reaches our server.",
    ),
    "entering.heading": ("Näin osallistut", "Så här deltar du", "How to enter"),
    "entering.form": (
        "Täytä osallistumislomake: {url}",
        "Fyll i formuläret: {url}",
        "Fill in the entry form: {url}",
    ),
    "entering.free": (
        "Osallistuminen ei maksa mitään, eikä sinun tarvitse ostaa mitään.",
        "Det kostar ingenting att delta, och du behöver inte köpa något.",
        "Entering costs nothing, and you do not need to buy anything.",
    ),
    "entering.once": (
        "Voit osallistua yhden kerran. Vaikka lähettäisit lomakkeen useasti, olet arvonnassa mukana kerran.",
        "Du kan delta en gång. Även om du skickar formuläret flera gånger är du med i lottningen en gång.",
        "You can enter once. If you send the form several times, you are in the draw once.",
    ),
    "entering.questions_optional": (
        "Lomakkeella on myös kysymyksiä. Niihin vastaaminen on vapaaehtoista eikä vaikuta siihen, voitatko.",
        "Formuläret innehåller också frågor. Det är frivilligt att svara på dem, och svaren"
        " påverkar inte om du vinner.",
        "The form also has questions. Answering them is voluntary and does not affect whether you win.",
    ),
    "entering.questions_needed": (
        "Osallistuaksesi sinun pitää vastata lomakkeen kysymyksiin. Se, mitä vastaat, ei vaikuta siihen,"
        " voitatko.",
        "För att delta ska du svara på frågorna i formuläret. Vad du svarar påverkar inte om du vinner.",
        "To enter, you answer the questions on the form. What you answer does not affect whether you win.",
    ),
    "entering.no_likes": (
        "Tykkääminen, jakaminen tai kaverin merkitseminen sosiaalisessa mediassa ei lisää mahdollisuuksiasi"
        " voittaa.",
        "Att gilla, dela eller tagga en vän i sociala medier ökar inte dina chanser att vinna.",
        "Liking, sharing or tagging a friend on social media does not improve your chances of winning.",
    ),
    "eligible.heading": ("Kuka voi osallistua", "Vem kan delta", "Who can enter"),
    "eligible.age": (
        "Sinun pitää olla vähintään {age}-vuotias.",
        "Du ska ha fyllt {age} år.",
        "You must be at least {age} years old.",
    ),
    "eligible.residents": (
        "Sinun pitää asua Suomessa.",
        "Du ska bo i Finland.",
        "You must live in Finland.",
    ),
    "eligible.staff_of_unit": (
        "Arvontaan eivät voi osallistua järjestävän yksikön työntekijät eivätkä muut, jotka ovat"
        " valmistelleet arvontaa.",
        "Anställda vid den arrangerande enheten och andra som har förberett utlottningen kan inte delta.",
        "Employees of the organising unit, and others who have prepared the draw, cannot enter.",
    ),
    "eligible.staff": (
        "Arvontaan eivät voi osallistua järjestäjän työntekijät eivätkä muut, jotka ovat valmistelleet"
        " arvontaa.",
        "Arrangörens anställda och andra som har förberett utlottningen kan inte delta.",
        "The organiser's employees, and others who have prepared the draw, cannot enter.",
    ),
    "prizes.heading": ("Palkinnot", "Priser", "Prizes"),
    "prize.one": (
        "{prize}, 1 kpl, arvo {value}.",
        "{prize}, 1 st., värde {value}.",
        "{prize}, 1 prize, worth {value}.",
    ),
    "prize.many": (
        "{prize}, {count} kpl, arvo {value} kappaleelta.",
        "{prize}, {count} st., värde {value} per styck.",
        "{prize}, {count} prizes, worth {value} each.",
    ),
    "prize.donor": (
        "Lahjoittaja: {donor}.",
        "Donator: {donor}.",
        "Donated by: {donor}.",
    ),
    "prize.not_included": (
        "Palkintoon ei kuulu: {not_included}.",
        "I priset ingår inte: {not_included}.",
        "Not included: {not_included}.",
    ),
    "prizes.total": (
        "Palkintojen arvo on yhteensä {total}.",
        "Prisernas sammanlagda värde är {total}.",
        "The prizes are worth {total} in all.",
    ),
    "prizes.with_tax": (
        "Arvossa on mukana arvonlisävero.",
        "I värdet ingår mervärdesskatt.",
        "The value includes value added tax.",
    ),
    "prizes.no_cash": (
        "Palkintoa ei voi vaihtaa rahaan eikä toiseen palkintoon.",
        "Priset kan inte bytas mot pengar eller mot ett annat pris.",
        "A prize cannot be exchanged for money or for another prize.",
    ),
    "draw.heading": ("Arvonta", "Lottningen", "The draw"),
    "draw.when": (
        "Arvonta tehdään {moment}.",
        "Lottningen görs den {moment}.",
        "The draw is made on {moment}.",
    ),
    "draw.chance": (
        "Voittajat ratkaisee sattuma, ei raati. Jokaisella osallistujalla on yhtä suuri"
        " mahdollisuus voittaa.",
        "Slumpen avgör vem som vinner, inte en jury. Alla deltagare har lika stor chans att vinna.",
        "Chance decides who wins, not a jury. Every entrant is equally likely to win.",
    ),
    "draw.reserves.one": (
        "Samalla arvotaan yksi varavoittaja.",
        "Samtidigt lottas en reservvinnare ut.",
        "One reserve winner is drawn at the same time.",
    ),
    "draw.reserves.many": (
        "Samalla arvotaan {reserves} varavoittajaa.",
        "Samtidigt lottas {reserves} reservvinnare ut.",
        "At the same time, {reserves} reserve winners are drawn.",
    ),
    "draw.record": (
        "Arvonnasta tehdään pöytäkirja, jossa ei ole osallistujien nimiä.",
        "Över lottningen görs ett lottningsprotokoll som inte innehåller deltagarnas namn.",
        "A record is made of the draw. It does not contain entrants' names.",
    ),
    "draw.proof": (
        "Kuka tahansa voi tarkistaa arvonnan: {url}",
        "Vem som helst kan kontrollera lottningen: {url}",
        "Anyone can check the draw: {url}",
    ),
    "told.heading": ("Näin voittaja saa tiedon", "Så här får vinnaren veta", "How winners are told"),
    "told.email": (
        "Ilmoitamme voitosta sähköpostilla.",
        "Vi meddelar om vinsten per e-post.",
        "We tell a winner by e-mail.",
    ),
    "told.email_or_phone": (
        "Ilmoitamme voitosta sähköpostilla tai puhelimitse.",
        "Vi meddelar om vinsten per e-post eller telefon.",
        "We tell a winner by e-mail or telephone.",
    ),
    "told.days.one": (
        "Voittajalla on yksi päivä aikaa vastata yhteydenottoomme.",
        "Vinnaren har en dag på sig att svara.",
        "A winner has one day to answer.",
    ),
    "told.days.many": (
        "Voittajalla on {days} päivää aikaa vastata yhteydenottoomme.",
        "Vinnaren har {days} dagar på sig att svara.",
        "A winner has {days} days to answer.",
    ),
    "told.then_reserve": (
        "Jos voittaja ei vastaa siinä ajassa, palkinto siirtyy varavoittajalle.",
        "Om vinnaren inte svarar inom den tiden går priset till en reservvinnare.",
        "If a winner does not answer in that time, the prize goes to a reserve winner.",
    ),
    "told.then_again": (
        "Jos voittaja ei vastaa siinä ajassa, arvomme palkinnolle uuden voittajan.",
        "Om vinnaren inte svarar inom den tiden lottar vi ut en ny vinnare.",
        "If a winner does not answer in that time, we draw a new winner.",
    ),
    "told.never_ask": (
        "Emme koskaan pyydä voittajalta maksua, pankkitunnuksia tai henkilötunnusta.",
        "Vi ber aldrig en vinnare om betalning, bankkoder eller personbeteckning.",
        "We never ask a winner for a payment, bank codes or a personal identity code.",
    ),
    "names.heading": ("Voittajien nimet", "Vinnarnas namn", "Winners' names"),
    "names.not_published": (
        "Emme julkaise voittajien nimiä.",
        "Vi publicerar inte vinnarnas namn.",
        "We do not publish the winners' names.",
    ),
    "names.published": (
        "Julkaisemme voittajan nimen, jos voittaja antaa siihen luvan. Julkaisupaikka: {where}.",
        "Vi publicerar vinnarens namn om vinnaren ger sitt tillstånd. Publiceringsplats: {where}.",
        "We publish a winner's name if the winner agrees. Where: {where}.",
    ),
    "tax.heading": ("Vero", "Skatt", "Tax"),
    "tax": (
        "Järjestäjä vastaa arpajaisverosta. Voittaja ei maksa palkinnosta veroa.",
        "Arrangören betalar lotteriskatten. Vinnaren betalar ingen skatt på priset.",
        "The organiser pays the lottery tax. The winner pays no tax on the prize.",
    ),
    "receiving.heading": (
        "Palkinnon saaminen ja käyttö",
        "Att få och använda priset",
        "Receiving and using a prize",
    ),
    "receiving.conditions": ("{prize}: {conditions}", "{prize}: {conditions}", "{prize}: {conditions}"),
    "receiving.no_conditions": (
        "Palkinnon käytölle ei ole muita ehtoja.",
        "Det finns inga andra villkor för användningen av priset.",
        "There are no other conditions on using a prize.",
    ),
    "data.heading": ("Henkilötiedot", "Personuppgifter", "Personal data"),
    "data.only_this": (
        "Käytämme yhteystietojasi vain tähän arvontaan.",
        "Vi använder dina kontaktuppgifter bara för den här utlottningen.",
        "We use your contact details for this draw only.",
    ),
    "data.unless_asked": (
        "Käytämme yhteystietojasi vain tähän arvontaan, ellet erikseen anna lupaa muuhun. Lupa ei vaikuta"
        " siihen, voitatko.",
        "Vi använder dina kontaktuppgifter bara för den här utlottningen, om du inte särskilt ger tillstånd"
        " till något annat. Tillståndet påverkar inte om du vinner.",
        "We use your contact details for this draw only, unless you separately agree to something else."
        " Agreeing does not affect whether you win.",
    ),
    "data.erased": (
        "Poistamme osallistujien yhteystiedot viimeistään {entrants} päivän ja voittajien yhteystiedot"
        " viimeistään {winners} päivän kuluttua arvonnasta.",
        "Vi raderar deltagarnas kontaktuppgifter senast {entrants} dagar och vinnarnas kontaktuppgifter"
        " senast {winners} dagar efter lottningen.",
        "We erase entrants' contact details no later than {entrants} days, and winners' contact details no"
        " later than {winners} days, after the draw.",
    ),
    "data.notice": (
        "Tietosuojaseloste: {url}",
        "Dataskyddsbeskrivning: {url}",
        "Privacy notice: {url}",
    ),
    "platforms.heading": ("Sosiaalinen media", "Sociala medier", "Social media"),
    "platforms.own_page": (
        "Arvontaan osallistutaan vain järjestäjän omalla sivulla. Sosiaalisen median julkaisut"
        " ohjaavat sinne.",
        "Man deltar i utlottningen bara på arrangörens egen sida. Inlägg i sociala medier leder dit.",
        "You can enter only on the organiser's own page. Posts on social media lead there.",
    ),
    "platforms.none": (
        "Sosiaalisen median palvelut eivät järjestä, sponsoroi, suosittele eivätkä hallinnoi tätä arvontaa.",
        "Tjänster för sociala medier ordnar, sponsrar, rekommenderar eller administrerar inte den här"
        " utlottningen.",
        "No social media service organises, sponsors, endorses or administers this draw.",
    ),
    "limits.heading": (
        "Hylkääminen ja vastuu",
        "Avvisade deltaganden och ansvar",
        "Rejected entries and liability",
    ),
    "limits.reject": (
        "Voimme hylätä osallistumisen, joka on näiden sääntöjen vastainen, esimerkiksi jos lomake on täytetty"
        " toisen ihmisen nimissä tai automaattisesti. Kirjaamme syyn.",
        "Vi kan avvisa ett deltagande som strider mot de här reglerna, till exempel om formuläret"
        " har fyllts i"
        " i någon annans namn eller automatiskt. Vi antecknar orsaken.",
        "We can reject an entry that is against these rules, for example if the form was filled in in someone"
        " else's name or automatically. We write down the reason.",
    ),
    "limits.liability": (
        "Emme vastaa siitä, jos lomake ei tule perille laitteen tai verkkoyhteyden vian vuoksi. Nämä säännöt"
        " eivät rajoita vastuuta, joka meillä on lain mukaan.",
        "Vi ansvarar inte för formulär som inte kommer fram på grund av ett fel i en apparat eller en"
        " nätförbindelse. De här reglerna begränsar inte det ansvar som vi har enligt lag.",
        "We are not liable if a form does not reach us because of a fault in a device or a connection. These"
        " rules do not limit any liability that we have by law.",
    ),
}
