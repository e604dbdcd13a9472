"""What the editor of a generated text should check before it is shown: where the rule itself is unsure."""

from __future__ import annotations

from kuulolla.ask.rules.languages import Sentence

NOTES: dict[str, Sentence] = {
    "draw_rules.lawyer": (
        "Säännöt ovat ehdotus, ei oikeudellinen neuvo. Tarkistuta ne lakimiehellänne.",
        "Reglerna är ett förslag, inte juridisk rådgivning. Låt er jurist granska dem.",
        "These rules are a proposal, not legal advice. Have your lawyer check them.",
    ),
    "draw_rules.consumer_law": (
        "Kuluttajansuojalaki koskee elinkeinonharjoittajia. Julkisessa palvelussa sitä kannattaa noudattaa"
        " hyvänä tapana.",
        "Konsumentskyddslagen gäller näringsidkare. I offentlig service är det klokt att följa den som god"
        " sed.",
        "The Consumer Protection Act binds traders. In a public service it is wise to follow it as good"
        " practice.",
    ),
    "draw_rules.settings": (
        "Laki ei määrää vastausaikaa, varavoittajien määrää eikä ikärajaa. Ne ovat teidän valintojanne.",
        "Lagen bestämmer inte svarstiden, antalet reservvinnare eller åldersgränsen. Ni väljer dem själva.",
        "The law does not set the time to answer, the number of reserve winners or the age limit."
        " They are your"
        " choices.",
    ),
    "draw_rules.jury": (
        "Jos raati valitsee voittajan, kyse on kilpailusta. Silloin palkinto on voittajan veronalaista tuloa,"
        " ja nämä säännöt eivät sovi siihen.",
        "Om en jury väljer vinnaren är det fråga om en tävling. Då är priset beskattningsbar inkomst för"
        " vinnaren, och de här reglerna passar inte.",
        "If a jury chooses the winner, it is a competition. Then the prize is taxable income of the"
        " winner, and"
        " these rules do not fit.",
    ),
    "draw_rules.donors": (
        "Viranomainen ei saa mainostaa yksittäistä yritystä. Mainitse lahjoittaja vain toteavasti.",
        "En myndighet får inte göra reklam för ett enskilt företag. Nämn donatorn bara sakligt.",
        "An authority may not advertise a single company. Name a donor only as a fact.",
    ),
    "draw_rules.meta": (
        "Metan nykyistä sanamuotoa ei ole tarkistettu. Lue Facebookin ja Instagramin ehdot ennen julkaisua.",
        "Metas nuvarande formulering har inte kontrollerats. Läs villkoren för Facebook och Instagram före"
        " publiceringen.",
        "Meta's present wording has not been checked. Read the terms of Facebook and Instagram before you"
        " publish.",
    ),
    "draw_rules.linkedin": (
        "LinkedInin ehdoista on ristiriitaista tietoa. Julkaise siellä vain linkki osallistumissivulle.",
        "Uppgifterna om LinkedIns villkor är motstridiga. Publicera där bara en länk till deltagarsidan.",
        "Sources disagree about LinkedIn's terms. Post only a link to the entry page there.",
    ),
    "privacy.lawyer": (
        "Seloste on ehdotus, ei oikeudellinen neuvo. Tarkistuta se tietosuojavastaavallanne.",
        "Beskrivningen är ett förslag, inte juridisk rådgivning. Låt ert dataskyddsombud granska den.",
        "This notice is a proposal, not legal advice. Have your data protection officer check it.",
    ),
    "privacy.draw_basis": (
        "Viranomaisohjetta siitä, mikä oikeusperuste sopii kunnan arvontaan, ei löytynyt."
        " Yhdistykset käyttävät"
        " suostumusta.",
        "Vi hittade ingen myndighetsanvisning om vilken rättslig grund som passar en kommuns utlottning."
        " Föreningar använder samtycke.",
        "We found no authority's guidance on which legal basis suits a municipality's draw. Associations use"
        " consent.",
    ),
    "privacy.retention": (
        "Säilytysajat 30 ja 60 päivää ovat ehdotuksia. Pöytäkirjan ja tositteiden ajat löytyvät"
        " tiedonohjaussuunnitelmastanne.",
        "Bevaringstiderna 30 och 60 dagar är förslag. Tiderna för protokoll och verifikat finns i er"
        " informationsstyrningsplan.",
        "Keeping data for 30 and 60 days is a proposal. Your records management plan says how long"
        " records and"
        " vouchers are kept.",
    ),
    "privacy.month": (
        "Tarkista kuukauden vastausaika ja tietosuojavaltuutetun verkko-osoite.",
        "Kontrollera svarstiden på en månad och dataskyddsombudsmannens webbadress.",
        "Check the one month for answering and the web address of the Data Protection Ombudsman.",
    ),
    "privacy.counting": (
        "Evästeistä ja laskennasta kerrotaan palvelun oletusten mukaan. Muuta kohtaa, jos mittaatte muuten.",
        "Om kakor och räkning berättas enligt tjänstens standardinställningar. Ändra punkten om ni mäter på"
        " något annat sätt.",
        "Cookies and counting are described as the service does by default. Change this if you measure in"
        " another way.",
    ),
    "privacy.swedish": (
        "Ruotsinkielisen version ja nimityksen dataskyddsbeskrivning on hyvä tarkistuttaa kielenkääntäjällä.",
        "Låt en språkgranskare se på den svenska versionen och benämningen dataskyddsbeskrivning.",
        "Have a language reviser look at the Swedish version and its term dataskyddsbeskrivning.",
    ),
    "accessibility.level": (
        "Laki viittaa WCAG 2.1:n tasoihin A ja AA. Tarkista, onko uudempi versio tullut voimaan.",
        "Lagen hänvisar till nivåerna A och AA i WCAG 2.1. Kontrollera om en nyare version har"
        " trätt i kraft.",
        "The law refers to levels A and AA of WCAG 2.1. Check whether a newer version is in force.",
    ),
    "accessibility.days": (
        "Tarkista, että palautteeseen on vastattava 14 päivässä (digipalvelulain 10 §).",
        "Kontrollera att respons ska besvaras inom 14 dagar (10 § i lagen om digitala tjänster).",
        "Check that feedback must be answered within 14 days (section 10 of the Digital Services Act).",
    ),
    "accessibility.supervisor": (
        "Valvonta siirtyi Traficomille hallituksen esityksen mukaan 1.1.2025. Tarkista valvojan osoite.",
        "Tillsynen överfördes till Traficom den 1.1.2025 enligt regeringens proposition."
        " Kontrollera adressen.",
        "Supervision moved to Traficom on 1 January 2025 according to the government bill. Check"
        " the address.",
    ),
    "accessibility.yearly": (
        "Seloste on tarkistettava vähintään kerran vuodessa ja siihen on päästävä joka sivulta.",
        "Utlåtandet ska granskas minst en gång om året och det ska gå att nå från varje sida.",
        "The statement must be reviewed at least once a year and be within reach from every page.",
    ),
    "accessibility.swedish": (
        "Ruotsinkielisen version ja nimityksen tillgänglighetsutlåtande on hyvä tarkistuttaa"
        " kielenkääntäjällä.",
        "Låt en språkgranskare se på den svenska versionen och benämningen tillgänglighetsutlåtande.",
        "Have a language reviser look at the Swedish version and its term tillgänglighetsutlåtande.",
    ),
    "tax.rate": (
        "Verokanta on luettu kauppakamarien ja kuntien ohjeista. Tarkista se Verohallinnolta, koska"
        " rahapelilaki muuttuu 2026–2027.",
        "Skattesatsen kommer från handelskamrars och kommuners anvisningar. Kontrollera den hos"
        " Skatteförvaltningen, eftersom spellagen ändras 2026–2027.",
        "The rate comes from the guidance of chambers of commerce and municipalities. Check it with the Tax"
        " Administration, because the gambling law changes in 2026–2027.",
    ),
    "tax.other_units": (
        "Saman kunnan eri yksiköt ovat todennäköisesti yksi verovelvollinen. Kysy, mitä muut yksiköt arpovat"
        " samassa kuussa.",
        "Olika enheter i samma kommun är sannolikt en enda skattskyldig. Fråga vad andra enheter lottar ut"
        " samma månad.",
        "The units of one municipality are probably one taxpayer. Ask what other units draw in the"
        " same month.",
    ),
    "tax.due_day": (
        "Tarkista eräpäivä OmaVerosta. Jos se on viikonloppu tai pyhä, maksupäivä siirtyy.",
        "Kontrollera förfallodagen i MinSkatt. Om den är ett veckoslut eller en helgdag flyttas den.",
        "Check the due date in MyTax. If it falls on a weekend or a holiday, it moves.",
    ),
    "tax.value": (
        "Palkinnon arvo on ostohinta arvonlisäveroineen. Lahjaksi saadun palkinnon arvo on se, mitä se olisi"
        " todennäköisesti maksanut.",
        "Prisets värde är inköpspriset med mervärdesskatt. Värdet på ett donerat pris är vad det sannolikt"
        " hade kostat.",
        "The value of a prize is its price with value added tax. The value of a donated prize is"
        " what it would"
        " probably have cost.",
    ),
    "tax.half_cent": (
        "Vero lasketaan sentilleen. Puolikas sentti pyöristetään ylöspäin.",
        "Skatten räknas på centen. En halv cent avrundas uppåt.",
        "The tax is worked out to the cent. Half a cent is rounded up.",
    ),
}
