"""Words of the editor's sections on the draw, prizes and personal data."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "ask.editor.draw.lead": (
        "Arvonta on vastaamisesta erillinen: vastata voi myös ilman yhteystietoja.",
        "Utlottningen är skild från svaren: man kan svara också utan kontaktuppgifter.",
        "The draw is separate from answering: people can also answer without contact details.",
    ),
    "ask.editor.has_draw": (
        "Onko kampanjassa arvonta?",
        "Har kampanjen en utlottning?",
        "Is there a prize draw?",
    ),
    "ask.editor.has_draw.yes": (
        "Kyllä, osallistujien kesken arvotaan palkintoja",
        "Ja, priser lottas ut bland deltagarna",
        "Yes, prizes are drawn among those who enter",
    ),
    "ask.editor.has_draw.no": ("Ei arvontaa", "Ingen utlottning", "No draw"),
    "ask.editor.draw_at": ("Milloin arvotaan", "När lottningen görs", "When the draw is held"),
    "ask.editor.draw_at.hint": (
        "Kampanjan päättymisen jälkeen. Arvontapäivän kuukausi ratkaisee arpajaisveron.",
        "Efter att kampanjen har slutat. Månaden för lottningen avgör lotteriskatten.",
        "After the campaign has closed. The month of the draw decides the lottery tax.",
    ),
    "ask.editor.who": ("Ketkä saavat osallistua", "Vem får delta", "Who may enter"),
    "ask.editor.least_age": ("Alaikäraja", "Åldersgräns", "Lowest age"),
    "ask.editor.least_age.hint": (
        "Vähintään 13 vuotta: sitä nuorempi ei voi itse suostua tietojensa käyttöön.",
        "Minst 13 år: den som är yngre kan inte själv samtycka till att uppgifterna används.",
        "At least 13: anyone younger cannot consent to the use of their data themselves.",
    ),
    "ask.editor.excludes_staff": (
        "Järjestäjän henkilöstö ei saa osallistua",
        "Arrangörens personal får inte delta",
        "The organiser's staff may not enter",
    ),
    "ask.editor.only_residents": (
        "Vain Suomessa asuvat saavat osallistua",
        "Bara personer bosatta i Finland får delta",
        "Only people who live in Finland may enter",
    ),
    "ask.editor.asks_phone": (
        "Osallistujalta kysytään myös puhelinnumero",
        "Deltagaren får också ange sitt telefonnummer",
        "Those who enter are also asked for a telephone number",
    ),
    "ask.editor.asks_phone.hint": (
        "Kysy vain, jos tarvitset sitä palkinnon antamiseen.",
        "Fråga bara om du behöver det för att ge priset.",
        "Ask only if you need it to hand over the prize.",
    ),
    "ask.editor.winners": ("Voittajat", "Vinnare", "Winners"),
    "ask.editor.reserves": ("Varavoittajia", "Reservvinnare", "Reserve winners"),
    "ask.editor.reserves.hint": (
        "He saavat palkinnon, jos voittaja ei vastaa ajoissa.",
        "De får priset om vinnaren inte svarar i tid.",
        "They get the prize if a winner does not answer in time.",
    ),
    "ask.editor.answer_days": ("Voittajan vastausaika", "Vinnarens svarstid", "Time for a winner to answer"),
    "ask.editor.days": ("päivää", "dagar", "days"),
    "ask.editor.months": ("kuukautta", "månader", "months"),
    "ask.editor.delivery": (
        "Miten palkinto annetaan voittajalle",
        "Hur priset ges till vinnaren",
        "How the prize reaches the winner",
    ),
    "ask.editor.delivery.hint": (
        "Esimerkiksi: Palkinnon voi noutaa pääkirjastosta, tai se lähetetään postissa.",
        "Till exempel: Priset kan hämtas på huvudbiblioteket eller skickas per post.",
        "For example: The prize can be fetched at the main library or is sent by post.",
    ),
    "ask.editor.publishes_names": (
        "Voittajien nimet julkaistaan",
        "Vinnarnas namn publiceras",
        "The winners' names are published",
    ),
    "ask.editor.publishes_names.hint": (
        "Vain voittajan luvalla.",
        "Bara med vinnarens lov.",
        "Only with the winner's permission.",
    ),
    "ask.editor.published_where": (
        "Missä nimet julkaistaan",
        "Var namnen publiceras",
        "Where names are published",
    ),
    "ask.editor.platforms.title": ("Sosiaalinen media", "Sociala medier", "Social media"),
    "ask.editor.platforms": (
        "Missä somekanavissa kampanjasta kerrotaan",
        "I vilka sociala medier man berättar om kampanjen",
        "Which social media tell of the campaign",
    ),
    "ask.editor.platforms.hint": (
        "Sääntöihin tulee vastuuvapauslauseke. Osallistua voi vain omalla sivulla:"
        " tykkäys, jako tai merkintä ei saa olla ehtona.",
        "Reglerna får en ansvarsfriskrivning. Man deltar bara på den egna sidan:"
        " en gillning, delning eller taggning får inte vara ett villkor.",
        "The rules get a disclaimer. People enter only on your own page:"
        " liking, sharing or tagging may not be a condition.",
    ),
    "ask.editor.disclaimers": (
        "Näin säännöissä sanotaan",
        "Så här står det i reglerna",
        "What the rules will say",
    ),
    "ask.editor.prizes.lead": (
        "Mitä voi voittaa, minkä arvoista se on ja mitä siitä maksetaan veroa.",
        "Vad man kan vinna, vad det är värt och vad man betalar i skatt för det.",
        "What can be won, what it is worth and what tax is paid on it.",
    ),
    "ask.editor.prizes.empty": ("Ei vielä palkintoja", "Inga priser ännu", "No prizes yet"),
    "ask.editor.prizes.empty.text": (
        "Yksi kiinnostava palkinto riittää. Vero lasketaan, kun palkinnolla on arvo.",
        "Ett intressant pris räcker. Skatten räknas ut när priset har ett värde.",
        "One good prize is enough. The tax is worked out once the prize has a value.",
    ),
    "ask.editor.prizes.new": ("Lisää palkinto", "Lägg till ett pris", "Add a prize"),
    "ask.editor.prizes.edit": ("Palkinto", "Pris", "Prize"),
    "ask.editor.prizes.caption": ("Palkinnot", "Priser", "Prizes"),
    "ask.editor.prize": ("Palkinto", "Pris", "Prize"),
    "ask.editor.prize.save": ("Tallenna palkinto", "Spara priset", "Save the prize"),
    "ask.editor.prize_texts": ("Mikä palkinto on", "Vad priset är", "What the prize is"),
    "ask.editor.prize_texts.hint": (
        "Esimerkiksi: Kaupunkipyörä, seitsemän vaihdetta.",
        "Till exempel: Stadscykel med sju växlar.",
        "For example: City bicycle with seven gears.",
    ),
    "ask.editor.prize_texts.missing": (
        "Kirjoita ainakin yhdellä kielellä, mikä palkinto on.",
        "Skriv på minst ett språk vad priset är.",
        "Write in at least one language what the prize is.",
    ),
    "ask.editor.count": (
        "Montako tällaista arvotaan",
        "Hur många sådana lottas ut",
        "How many of these are drawn",
    ),
    "ask.editor.count.short": ("Määrä", "Antal", "Number"),
    "ask.editor.value": ("Yhden palkinnon arvo", "Värdet av ett pris", "Value of one prize"),
    "ask.editor.value.hint": (
        "Hankintahinta arvonlisäveroineen. Lahjan arvo on se, mitä se olisi maksanut.",
        "Inköpspriset med mervärdesskatt. En gåva är värd det som den skulle ha kostat.",
        "The purchase price with value added tax. A gift is worth what it would have cost.",
    ),
    "ask.editor.value.short": ("Arvo", "Värde", "Value"),
    "ask.editor.worth": ("Yhteensä", "Totalt", "Total"),
    "ask.editor.donor": ("Lahjoittaja", "Donator", "Donor"),
    "ask.editor.donor.hint": (
        "Nimi mainitaan säännöissä. Jätä tyhjäksi, jos palkinto on itse hankittu.",
        "Namnet nämns i reglerna. Lämna tomt om ni själva skaffat priset.",
        "The name is mentioned in the rules. Leave empty if you bought the prize.",
    ),
    "ask.editor.prize_removed": ("Palkinto on poistettu.", "Priset är borttaget.", "The prize is removed."),
    "ask.editor.tax.title": ("Arpajaisvero", "Lotteriskatt", "Lottery tax"),
    "ask.editor.tax.share": (
        "arpajaisveroa tästä arvonnasta {month}",
        "lotteriskatt för den här utlottningen {month}",
        "lottery tax on this draw {month}",
    ),
    "ask.editor.tax.month": (
        "veroa {month} kaikista arvonnoista",
        "skatt {month} för alla utlottningar",
        "tax {month} on all draws",
    ),
    "ask.editor.tax.none": (
        "Arpajaisveroa ei tarvitse maksaa {month}.",
        "Ingen lotteriskatt behöver betalas {month}.",
        "No lottery tax has to be paid {month}.",
    ),
    "ask.editor.tax.unknown": (
        "Vero lasketaan, kun arvonnan aika on valittu: kuukausi ratkaisee.",
        "Skatten räknas ut när tiden för lottningen är vald: månaden avgör.",
        "The tax is worked out once the time of the draw is chosen: the month decides.",
    ),
    "ask.editor.tax.choose": (
        "Valitse arvonnan aika",
        "Välj tiden för lottningen",
        "Choose the time of the draw",
    ),
    "ask.editor.tax.how": (
        "Näin vero on laskettu",
        "Så här har skatten räknats",
        "How the tax was worked out",
    ),
    "ask.editor.tax.others": (
        "Saman kuukauden muut arvonnat täällä",
        "Månadens andra utlottningar här",
        "The month's other draws here",
    ),
    "ask.editor.tax.campaign": ("Kampanja", "Kampanj", "Campaign"),
    "ask.editor.tax.notes": ("Tarkista vielä", "Kontrollera ännu", "Check these too"),
    "ask.editor.other_prizes": (
        "Organisaation muut palkinnot samassa kuussa",
        "Organisationens andra priser samma månad",
        "The organisation's other prizes in the same month",
    ),
    "ask.editor.other_prizes.hint": (
        "Palkinnot, jotka eivät ole täällä: esimerkiksi kaupungin toisen yksikön arvonta."
        " Vero lasketaan niistä kaikista yhdessä.",
        "Priser som inte finns här: till exempel en annan enhets utlottning i staden."
        " Skatten räknas på alla tillsammans.",
        "Prizes that are not here: for example those of another unit of the city."
        " The tax is worked out on all of them together.",
    ),
    "ask.editor.data.lead": (
        "Näistä tiedoista syntyy tietosuojaseloste.",
        "Av de här uppgifterna blir dataskyddsbeskrivningen till.",
        "The privacy notice is made from these.",
    ),
    "ask.editor.asks": (
        "Mitä muuta vastaajalta kysytään",
        "Vad annat man frågar",
        "What else people are asked",
    ),
    "ask.editor.asks_follow_up": (
        "Kysy, haluaako vastaaja kuulla, mitä hänen ideastaan tuli",
        "Fråga om den som svarar vill höra vad det blev av idén",
        "Ask whether people want to hear what became of their idea",
    ),
    "ask.editor.asks_follow_up.hint": (
        "Lomakkeeseen tulee oma, tyhjä ruutu.",
        "Formuläret får en egen, tom ruta.",
        "The form gets an unticked box of its own.",
    ),
    "ask.editor.asks_marketing": (
        "Kysy lupaa lähettää markkinointia",
        "Fråga om lov att skicka marknadsföring",
        "Ask for permission to send marketing",
    ),
    "ask.editor.asks_marketing.hint": (
        "Oma, tyhjä ruutu. Markkinointilupa ei saa olla arvonnan ehto.",
        "En egen, tom ruta. Marknadsföringslov får inte vara ett villkor för utlottningen.",
        "An unticked box of its own. It may not be a condition of the draw.",
    ),
    "ask.editor.basis.title": ("Oikeusperusteet", "Rättsliga grunder", "Legal bases"),
    "ask.editor.answers_basis": (
        "Millä perusteella vastauksia käsitellään",
        "På vilken grund svaren behandlas",
        "On which basis the answers are processed",
    ),
    "ask.editor.answers_basis.hint": (
        "Kysy tietosuojavastaavalta, jos et ole varma.",
        "Fråga dataskyddsombudet om du är osäker.",
        "Ask the data protection officer if you are unsure.",
    ),
    "ask.editor.draw_basis": (
        "Millä perusteella arvonnan yhteystietoja käsitellään",
        "På vilken grund utlottningens kontaktuppgifter behandlas",
        "On which basis the contact details of the draw are processed",
    ),
    "ask.editor.basis.public_interest": (
        "Yleistä etua koskeva tehtävä",
        "Uppgift av allmänt intresse",
        "Task in the public interest",
    ),
    "ask.editor.basis.consent": ("Suostumus", "Samtycke", "Consent"),
    "ask.editor.basis.legitimate_interest": ("Oikeutettu etu", "Berättigat intresse", "Legitimate interest"),
    "ask.editor.keeping": (
        "Kuinka kauan tietoja säilytetään",
        "Hur länge uppgifterna bevaras",
        "How long data is kept",
    ),
    "ask.editor.answers_months": ("Vastaukset", "Svaren", "Answers"),
    "ask.editor.answers_months.hint": (
        "Kampanjan päättymisestä.",
        "Från att kampanjen slutat.",
        "From the end of the campaign.",
    ),
    "ask.editor.entrants_days": (
        "Osallistujien yhteystiedot arvonnan jälkeen",
        "Deltagarnas kontaktuppgifter efter lottningen",
        "Contact details of entrants after the draw",
    ),
    "ask.editor.winners_days": (
        "Voittajien yhteystiedot arvonnan jälkeen",
        "Vinnarnas kontaktuppgifter efter lottningen",
        "Contact details of winners after the draw",
    ),
    "ask.editor.processing": (
        "Kuka muu käsittelee tietoja",
        "Vem annan behandlar uppgifter",
        "Who else handles data",
    ),
    "ask.editor.has_processors": (
        "Käsitteleekö joku ulkopuolinen tietoja puolestasi?",
        "Behandlar någon utomstående uppgifter för er räkning?",
        "Does anyone outside handle data for you?",
    ),
    "ask.editor.has_processors.hint": (
        "Esimerkiksi yritys, jonka palvelimella tämä palvelu toimii.",
        "Till exempel ett företag vars server den här tjänsten körs på.",
        "For example a company on whose server this service runs.",
    ),
    "ask.editor.processor": ("Yritys {n}", "Företag {n}", "Company {n}"),
    "ask.editor.processor.missing": (
        "Kirjoita ainakin yhden yrityksen nimi.",
        "Skriv namnet på minst ett företag.",
        "Write the name of at least one company.",
    ),
    "ask.editor.tasks": ("Mitä yritys tekee", "Vad företaget gör", "What the company does"),
    "ask.editor.transfers_outside": (
        "Siirretäänkö tietoja Euroopan talousalueen ulkopuolelle?",
        "Förs uppgifter över utanför Europeiska ekonomiska samarbetsområdet?",
        "Is data transferred outside the European Economic Area?",
    ),
    "ask.editor.transfers": (
        "Minne ja millä suojatoimilla",
        "Vart och med vilka skyddsåtgärder",
        "Where and how safeguarded",
    ),
    "ask.editor.transfers.hint": (
        "Täytä vain, jos tietoja siirretään.",
        "Fyll i bara om uppgifter förs över.",
        "Fill in only if data is transferred.",
    ),
}
