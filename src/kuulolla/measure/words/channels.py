"""Words of the pages of channels."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "measure.channels.title": (
        "Mikä kanava toi ihmiset?",
        "Via vilken kanal kom folk?",
        "Which channel brought people?",
    ),
    "measure.channels.lead": (
        "Kanavan tunnus kulkee linkissä, ei ihmisessä. Alustojen luvut ja kulut ovat mukana, jos ne on "
        "tuotu.",
        "Kanalens märke följer med länken, inte människan. Plattformarnas siffror och kostnaderna är med "
        "om de har importerats.",
        "A channel's tag travels with the link, not the person. Platforms' figures and costs are here when "
        "imported.",
    ),
    "measure.channels.empty": (
        "Kukaan ei ole vielä tullut",
        "Ingen har kommit ännu",
        "Nobody has come yet",
    ),
    "measure.channels.empty.text": (
        "Jaa kanavan linkki, niin näet tässä, mitä se toi.",
        "Dela en kanals länk, så ser du här vad den gav.",
        "Share a channel's link, and you see here what it brought.",
    ),
    "measure.channels.links": ("Linkkeihin", "Till länkarna", "To the links"),
    "measure.channels.direct": ("Ilman kanavan linkkiä", "Utan kanallänk", "Without a channel's link"),
    "measure.channels.message": ("Viestin linkki", "Länken i ett meddelande", "A link in a message"),
    "measure.channels.sent": (
        "Lähetetyt vastaukset kanavittain",
        "Skickade svar per kanal",
        "Answers sent by channel",
    ),
    "measure.channels.table": ("Kanavat lukuina", "Kanalerna i siffror", "Channels in figures"),
    "measure.channels.note": (
        "Osuus on kanavan osa kaikista lähetetyistä vastauksista. Kertoja, ei ihmisiä.",
        "Andelen är kanalens del av alla skickade svar. Gånger, inte människor.",
        "The share is the channel's part of all answers sent. Times, not people.",
    ),
    "measure.channels.all": ("Yhteensä", "Sammanlagt", "Together"),
    "measure.channels.platforms": (
        "Mitä alustat kertovat ja mitä vastaus maksoi",
        "Vad plattformarna berättar och vad ett svar kostade",
        "What platforms tell, and what an answer cost",
    ),
    "measure.channels.platforms.table": (
        "Alustat ja kulut",
        "Plattformar och kostnader",
        "Platforms and costs",
    ),
    "measure.channels.platforms.note": (
        "Koko kampanjan ajalta. Tyhjä ei ole nolla: sitä ei tiedetä. Hinta on kanavan kaikki kulut jaettuna "
        "lähetetyillä vastauksilla.",
        "För hela kampanjen. Tomt är inte noll: det är inte känt. Priset är kanalens alla kostnader delade "
        "med skickade svar.",
        "For the whole campaign. Blank is not zero: it is not known. The price is all of the channel's costs "
        "divided by answers sent.",
    ),
    "measure.channels.platforms.none": (
        "Alustojen lukuja tai kuluja ei ole vielä tuotu tälle kampanjalle, joten vastauksen hintaa ei "
        "tiedetä.",
        "Plattformarnas siffror eller kostnader har inte importerats för kampanjen, så svarets pris är "
        "inte känt.",
        "Neither platforms' figures nor costs have been imported for this campaign, so the price of an "
        "answer is not known.",
    ),
    "measure.channels.impressions": ("Näyttökerrat", "Exponeringar", "Impressions"),
    "measure.channels.clicks": ("Klikkaukset", "Klick", "Clicks"),
    "measure.channels.cost": ("Kulut", "Kostnader", "Costs"),
    "measure.channels.cost_per_entry": ("Vastauksen hinta", "Pris per svar", "Cost per answer"),
    "measure.channels.figures": ("Tuodut rivit", "Importerade rader", "Imported rows"),
    "measure.channels.groups": ("Sama kohderyhmittäin", "Samma sak per målgrupp", "The same by target group"),
    "measure.channels.groups.table": (
        "Kohderyhmät lukuina",
        "Målgrupperna i siffror",
        "Target groups in figures",
    ),
    "measure.channels.groups.note": (
        "Kohderyhmä on se, jolle kanava on suunniteltu. Se ei kerro, keitä vastaajat ovat.",
        "Målgruppen är den som kanalen är planerad för. Den berättar inte vilka som svarade.",
        "The target group is the one a channel is meant for. It does not say who answered.",
    ),
    "measure.channels.groups.rest": ("Ei kohderyhmää", "Ingen målgrupp", "No target group"),
    "measure.channels.groups.none": (
        "Kun kanavilla on kohderyhmä, sama näkyy tässä ryhmittäin. Kohderyhmä merkitään suunnitelmaan.",
        "När kanalerna har en målgrupp visas samma sak här per grupp. Målgruppen anges i planen.",
        "When channels have a target group, the same is shown here by group. It is set in the plan.",
    ),
    "measure.channels.group": ("Kohderyhmä", "Målgrupp", "Target group"),
    "measure.channels.of_group": ("Kanavat", "Kanaler", "Channels"),
    # Attribution.
    "measure.attribution": (
        "Minkä kanavan ansiota vastaukset ovat?",
        "Vilken kanal ska ha äran för svaren?",
        "Which channel deserves the credit for the answers?",
    ),
    "measure.attribution.lead": (
        "Moni kohtaa kampanjan useassa kanavassa. Malli jakaa ansion, ja jako riippuu mallista.",
        "Många möter kampanjen i flera kanaler. Modellen delar förtjänsten, och delningen beror på modellen.",
        "Many meet the campaign in several channels. The model shares the credit, and the sharing depends "
        "on it.",
    ),
    "measure.attribution.needs": (
        "Ansion jakaminen kanaville",
        "Att dela förtjänsten mellan kanalerna",
        "Sharing credit among channels",
    ),
    "measure.attribution.model": ("Malli", "Modell", "Model"),
    "measure.attribution.first": ("Ensimmäinen kanava", "Första kanalen", "First channel"),
    "measure.attribution.last": ("Viimeinen kanava", "Sista kanalen", "Last channel"),
    "measure.attribution.linear": ("Kaikille yhtä paljon", "Lika mycket åt alla", "The same for all"),
    "measure.attribution.position": (
        "Alku ja loppu eniten",
        "Mest åt början och slutet",
        "Most for the ends",
    ),
    "measure.attribution.time_decay": ("Uusimmalle eniten", "Mest åt den senaste", "Most for the latest"),
    "measure.attribution.first.told": (
        "Koko ansio on kanavan, josta matka alkoi.",
        "All förtjänst går till kanalen där färden började.",
        "All credit goes to the channel where the journey began.",
    ),
    "measure.attribution.last.told": (
        "Koko ansio on viimeisen kanavan ennen lähettämistä.",
        "All förtjänst går till den sista kanalen innan formuläret skickades.",
        "All credit goes to the last channel before sending.",
    ),
    "measure.attribution.linear.told": (
        "Ansio jaetaan tasan kaikille kohtaamisille.",
        "Förtjänsten delas lika mellan alla möten.",
        "Credit is shared evenly among all meetings.",
    ),
    "measure.attribution.position.told": (
        "Ensimmäinen ja viimeinen kohtaaminen saavat kumpikin 40 %, muut jakavat loput.",
        "Det första och det sista mötet får 40 % var, de andra delar resten.",
        "The first and the last meeting get 40% each, the others share the rest.",
    ),
    "measure.attribution.time_decay.told": (
        "Kohtaamisen paino puolittuu joka {days}. päivä ennen lähettämistä.",
        "Mötets vikt halveras för var {days}:e dag före den dag då formuläret skickades.",
        "A meeting's weight halves every {days} days before the sending.",
    ),
    "measure.attribution.table": ("Ansio kanavittain", "Förtjänsten per kanal", "Credit by channel"),
    "measure.attribution.note": (
        "Summa on niiden vastausten määrä, joita voitiin seurata: {n}. Kohtaamisia katsotaan {days}"
        " päivää taaksepäin.",
        "Summan är antalet svar som kunde följas: {n}. Möten räknas {days} dagar bakåt.",
        "The sum is the number of answers that could be followed: {n}. Meetings are looked for"
        " {days} days back.",
    ),
    "measure.attribution.lost": (
        "Vastauksia, joita ei voitu seurata: {n}. Ne eivät ole mukana.",
        "Svar som inte kunde följas: {n}. De är inte med.",
        "Answers that could not be followed: {n}. They are not counted here.",
    ),
    "measure.attribution.credit": ("Ansio", "Förtjänst", "Credit"),
    # Coming back.
    "measure.cohorts": ("Palaavatko ihmiset?", "Kommer folk tillbaka?", "Do people come back?"),
    "measure.cohorts.lead": (
        "Ne, jotka avasivat lomakkeen samalla viikolla, ja kuinka moni heistä palasi seuraavilla viikoilla.",
        "De som öppnade formuläret samma vecka, och hur många av dem som kom tillbaka veckorna därpå.",
        "Those who opened the form in the same week, and how many of them came back in the weeks after.",
    ),
    "measure.cohorts.needs": (
        "Palaavien osuus viikoittain",
        "Andelen som kommer tillbaka per vecka",
        "The share of those who come back, by week",
    ),
    "measure.cohorts.table": ("Palanneiden osuus", "Andel som kom tillbaka", "Share that came back"),
    "measure.cohorts.week": ("Viikko alkoi", "Veckan började", "Week began"),
    "measure.cohorts.people": ("Matkoja", "Färder", "Journeys"),
    "measure.cohorts.after": ("+{n} vk", "+{n} v", "+{n} wk"),
    "measure.cohorts.none": (
        "Paluita ei ole vielä.",
        "Ingen har kommit tillbaka ännu.",
        "Nobody has come back yet.",
    ),
    # Imported rows behind a figure.
    "measure.figures.title": (
        "Alustan luvut: {name}",
        "Plattformens siffror: {name}",
        "Platform's figures: {name}",
    ),
    "measure.figures.lead": (
        "Jokainen rivi on yksi luku tiedostosta tai käsin kirjattuna, ja päivä, jona se oli totta.",
        "Varje rad är en siffra ur en fil eller inskriven för hand, och dagen då den var sann.",
        "Every row is one figure from a file or typed in, and the day on which it was true.",
    ),
    "measure.figures.item": ("Mistä", "Om vad", "About"),
    "measure.figures.metric": ("Mittari", "Mått", "Metric"),
    "measure.figures.value": ("Luku", "Siffra", "Figure"),
    "measure.figures.covers": ("Ajalta", "För tiden", "Covers"),
    "measure.figures.lifetime": ("alusta asti", "från början", "since the beginning"),
    "measure.figures.as_of": ("Tilanne", "Läget", "As of"),
    "measure.figures.file": ("Lähde", "Källa", "Source"),
    "measure.figures.line": ("{file}, rivi {line}", "{file}, rad {line}", "{file}, line {line}"),
    "measure.figures.typed": ("kirjattu käsin", "inskriven för hand", "typed in"),
    "measure.figures.none": (
        "Tältä kanavalta ei ole tuotu lukuja tälle kampanjalle.",
        "Inga siffror har importerats från den här kanalen för kampanjen.",
        "No figures of this channel have been imported for this campaign.",
    ),
}
