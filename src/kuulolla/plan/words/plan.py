"""Words of services, goals, target groups and channels."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "plan.title": ("Suunnittele", "Planera", "Plan"),
    "plan.parts": ("Suunnitelman osat", "Planens delar", "Parts of the plan"),
    "plan.change": ("Muuta", "Ändra", "Change"),
    "plan.save": ("Tallenna", "Spara", "Save"),
    "plan.remove": ("Poista", "Ta bort", "Remove"),
    "plan.remove.text": (
        "Poistamisen voi kumota heti jälkeenpäin.",
        "Du kan ångra borttagningen direkt efteråt.",
        "You can undo the removal right afterwards.",
    ),
    "plan.saved.add": ("Lisätty suunnitelmaan.", "Tillagt i planen.", "Added to the plan."),
    "plan.saved.change": ("Muutos on tallennettu.", "Ändringen har sparats.", "The change has been saved."),
    "plan.removed": ("”{name}” on poistettu.", "”{name}” har tagits bort.", "“{name}” has been removed."),
    "plan.put_back": ("Palautettu suunnitelmaan.", "Återställt i planen.", "Put back into the plan."),
    "plan.not_written": ("Ei vielä kirjattu", "Inte ännu ifyllt", "Not written yet"),
    # The plan on one page.
    "plan.overview.title": ("Koko suunnitelma", "Hela planen", "The whole plan"),
    "plan.overview.lead": (
        "Kenelle, miksi ja missä: lukekaa tämä yhdessä ennen kuin aloitatte kampanjan.",
        "För vem, varför och var: läs det här tillsammans innan ni börjar en kampanj.",
        "For whom, why and where: read this together before you begin a campaign.",
    ),
    "plan.overview.day": ("Tilanne {day}", "Läget {day}", "As it stands on {day}"),
    "plan.overview.what": ("Mitä se on ja kenelle", "Vad den är och för vem", "What it is, and for whom"),
    "plan.overview.groups": (
        "Kohderyhmät ja niiden tarpeet",
        "Målgrupperna och deras behov",
        "Target groups and their needs",
    ),
    "plan.overview.channels": (
        "Kanavat, niiden tehtävät ja tunnukset",
        "Kanalerna, deras uppgifter och märken",
        "Channels, their tasks and tags",
    ),
    "plan.overview.empty": ("Suunnitelma on vielä tyhjä", "Planen är ännu tom", "The plan is still empty"),
    "plan.overview.empty.text": (
        "Aloita yhdestä palvelusta. Tavoitteet, kohderyhmät ja kanavat seuraavat siitä.",
        "Börja med en tjänst. Målen, målgrupperna och kanalerna följer av den.",
        "Begin with one service. Goals, target groups and channels follow from it.",
    ),
    # Services.
    "plan.service": ("Palvelu", "Tjänst", "Service"),
    "plan.services.title": ("Palvelut", "Tjänster", "Services"),
    "plan.services.lead": (
        "Mitä tarjoatte, kenelle ja mihin sillä pyritään: jokainen kampanja palvelee yhtä näistä.",
        "Vad ni erbjuder, för vem och vad ni vill nå: varje kampanj tjänar en av de här.",
        "What you offer, for whom and what it should reach: every campaign serves one of these.",
    ),
    "plan.services.empty": ("Ei vielä palveluja", "Inga tjänster ännu", "No services yet"),
    "plan.services.empty.text": (
        "Kirjaa ensin palvelu, josta haluat kuulla ihmisiltä. Yksi riittää alkuun.",
        "Skriv först ner den tjänst som du vill höra om. En räcker till att börja med.",
        "First write down the service you want to hear about. One is enough to begin with.",
    ),
    "plan.service.add": ("Lisää palvelu", "Lägg till en tjänst", "Add a service"),
    "plan.service.change": ("Muuta palvelua", "Ändra tjänsten", "Change the service"),
    "plan.service.lead": (
        "Muutama lause riittää. Samat sanat auttavat kaikkia, jotka tekevät kampanjoita.",
        "Några meningar räcker. Samma ord hjälper alla som gör kampanjer.",
        "A few sentences are enough. The same words help everyone who makes campaigns.",
    ),
    "plan.service.name": ("Palvelun nimi", "Tjänstens namn", "Name of the service"),
    "plan.service.name.hint": (
        "Kuten ihmiset sitä kutsuvat, esimerkiksi Kirjaston aukioloajat.",
        "Som folk kallar den, till exempel Bibliotekets öppettider.",
        "As people call it, for example Library opening hours.",
    ),
    "plan.service.name.missing": (
        "Kirjoita palvelun nimi",
        "Skriv tjänstens namn",
        "Write the name of the service",
    ),
    "plan.service.what": ("Mitä se on", "Vad den är", "What it is"),
    "plan.service.what.hint": (
        "Mitä ihminen saa tai voi tehdä.",
        "Vad en människa får eller kan göra.",
        "What a person gets or can do.",
    ),
    "plan.service.for_whom": ("Kenelle", "För vem", "For whom"),
    "plan.service.for_whom.hint": (
        "Kuka tästä hyötyy, ja milloin.",
        "Vem som har nytta av den, och när.",
        "Who benefits from it, and when.",
    ),
    "plan.service.tone_of_voice": ("Äänensävy", "Tonalitet", "Tone of voice"),
    "plan.service.tone_of_voice.hint": (
        "Miltä palvelu kuulostaa, kun se puhuu ihmisille.",
        "Hur tjänsten låter när den talar till människor.",
        "How the service sounds when it speaks to people.",
    ),
    # Goals.
    "plan.goals": ("Tavoitteet", "Mål", "Goals"),
    "plan.goals.none": ("Ei vielä tavoitetta.", "Inget mål ännu.", "No goal yet."),
    "plan.goal.add": ("Lisää tavoite", "Lägg till ett mål", "Add a goal"),
    "plan.goal.change": ("Muuta tavoitetta", "Ändra målet", "Change the goal"),
    "plan.goal.lead": (
        "Tavoitteella on luku ja päivä, jotta jälkeenpäin näkee, miten kävi.",
        "Ett mål har en siffra och en dag, så att man efteråt ser hur det gick.",
        "A goal has a number and a day, so that you can see afterwards how it went.",
    ),
    "plan.goal.what": ("Mitä tavoitellaan", "Vad som eftersträvas", "What is aimed at"),
    "plan.goal.what.hint": (
        "Esimerkiksi: Useampi vastaa kyselyyn ruotsiksi.",
        "Till exempel: Fler svarar på enkäten på svenska.",
        "For example: More people answer the survey in Swedish.",
    ),
    "plan.goal.what.missing": (
        "Kirjoita, mitä tavoitellaan",
        "Skriv vad som eftersträvas",
        "Write what is aimed at",
    ),
    "plan.goal.number": ("Luku", "Siffra", "Number"),
    "plan.goal.number.missing": (
        "Kirjoita tavoitteen luku",
        "Skriv målets siffra",
        "Write the goal's number",
    ),
    "plan.goal.number.wrong": (
        "Kirjoita luku numeroin, esimerkiksi 1300",
        "Skriv talet med siffror, till exempel 1300",
        "Write the number in digits, for example 1300",
    ),
    "plan.goal.unit": ("Yksikkö", "Enhet", "Unit"),
    "plan.goal.unit.hint": (
        "Mitä luku laskee: vastausta, kävijää, euroa.",
        "Vad siffran räknar: svar, besökare, euro.",
        "What the number counts: answers, visitors, euros.",
    ),
    "plan.goal.unit.missing": (
        "Kirjoita, mitä luku laskee",
        "Skriv vad siffran räknar",
        "Write what the number counts",
    ),
    "plan.goal.by_on": ("Mihin päivään mennessä", "Senast vilken dag", "By which day"),
    "plan.goal.by_on.missing": (
        "Valitse päivä, johon mennessä tavoite täyttyy",
        "Välj dagen då målet ska vara nått",
        "Choose the day by which the goal is reached",
    ),
    "plan.goal.by": ("{day} mennessä", "senast {day}", "by {day}"),
    "plan.goal.past": ("Päivä on mennyt", "Dagen har gått", "The day has gone"),
    # Target groups.
    "plan.group": ("Kohderyhmä", "Målgrupp", "Target group"),
    "plan.groups.title": ("Kohderyhmät", "Målgrupper", "Target groups"),
    "plan.groups.lead": (
        "Ihmiset tarpeen mukaan, ei iän tai osoitteen: sama tarve yhdistää hyvin erilaisia ihmisiä.",
        "Människor efter behov, inte efter ålder eller adress: samma behov förenar mycket olika människor.",
        "People by their need, not by age or address: the same need unites very different people.",
    ),
    "plan.groups.empty": ("Ei vielä kohderyhmiä", "Inga målgrupper ännu", "No target groups yet"),
    "plan.groups.empty.text": (
        "Mieti, kuka tarvitsee palveluasi juuri nyt ja mihin. Nimeä ryhmä sen mukaan.",
        "Tänk på vem som behöver er tjänst just nu och till vad. Ge gruppen namn efter det.",
        "Think of who needs your service right now and what for. Name the group after that.",
    ),
    "plan.group.add": ("Lisää kohderyhmä", "Lägg till en målgrupp", "Add a target group"),
    "plan.group.change": ("Muuta kohderyhmää", "Ändra målgruppen", "Change the target group"),
    "plan.group.lead": (
        "Kohderyhmä on joukko ihmisiä, joilla on sama tarve.",
        "En målgrupp är människor som har samma behov.",
        "A target group is people who have the same need.",
    ),
    "plan.group.name": ("Kohderyhmän nimi", "Målgruppens namn", "Name of the target group"),
    "plan.group.name.hint": (
        "Esimerkiksi: Töistä myöhään pääsevät.",
        "Till exempel: De som slutar sent på jobbet.",
        "For example: People who finish work late.",
    ),
    "plan.group.name.missing": (
        "Kirjoita kohderyhmän nimi",
        "Skriv målgruppens namn",
        "Write the name of the target group",
    ),
    "plan.group.need": ("Tarve", "Behov", "Need"),
    "plan.group.need.hint": (
        "Mitä he yrittävät saada aikaan, ja mikä sitä nyt vaikeuttaa.",
        "Vad de försöker få gjort, och vad som nu gör det svårt.",
        "What they are trying to get done, and what makes it hard now.",
    ),
    # Channels.
    "plan.channel": ("Kanava", "Kanal", "Channel"),
    "plan.channels.title": ("Kanavat", "Kanaler", "Channels"),
    "plan.channels.lead": (
        "Missä kohtaatte ihmisiä ja mikä kunkin kanavan tehtävä on: jokainen kanava saa kampanjoissa oman "
        "linkkinsä.",
        "Var ni möter människor och vad varje kanals uppgift är: varje kanal får en egen länk i kampanjerna.",
        "Where you meet people and what each channel is for: every channel gets a link of its own in "
        "campaigns.",
    ),
    "plan.channels.empty": ("Ei vielä kanavia", "Inga kanaler ännu", "No channels yet"),
    "plan.channels.empty.text": (
        "Lisää paikat, joissa kerrot kampanjoista: some, uutiskirje, verkkosivu, juliste ovessa.",
        "Lägg till platserna där du berättar om kampanjer: sociala medier, nyhetsbrev, webbsida, affisch på "
        "dörren.",
        "Add the places where you tell about campaigns: social media, a newsletter, a web page, a poster on "
        "the door.",
    ),
    "plan.channel.add": ("Lisää kanava", "Lägg till en kanal", "Add a channel"),
    "plan.channel.change": ("Muuta kanavaa", "Ändra kanalen", "Change the channel"),
    "plan.channel.lead": (
        "Kanavalla on yksi tehtävä. Jos tehtävää ei keksi, kanavaa ei ehkä tarvita.",
        "En kanal har en uppgift. Om ingen uppgift finns behövs kanalen kanske inte.",
        "A channel has one task. If there is no task, the channel may not be needed.",
    ),
    "plan.channel.name": ("Kanavan nimi", "Kanalens namn", "Name of the channel"),
    "plan.channel.name.hint": (
        "Esimerkiksi: Kirjaston Facebook-sivu tai Juliste pääkirjaston ovessa.",
        "Till exempel: Bibliotekets Facebooksida eller Affisch på huvudbibliotekets dörr.",
        "For example: The library's Facebook page, or Poster on the main library's door.",
    ),
    "plan.channel.name.missing": (
        "Kirjoita kanavan nimi",
        "Skriv kanalens namn",
        "Write the name of the channel",
    ),
    "plan.channel.kind": ("Millainen kanava on", "Hurdan kanal det är", "What kind of channel it is"),
    "plan.channel.kind.hint": (
        "Tämän mukaan saat kampanjoihin sopivan pituiset tekstit.",
        "Enligt det här får du texter av rätt längd till kampanjerna.",
        "This decides how long the ready texts of your campaigns are.",
    ),
    "plan.channel.kind.facebook": ("Facebook", "Facebook", "Facebook"),
    "plan.channel.kind.instagram": ("Instagram", "Instagram", "Instagram"),
    "plan.channel.kind.linkedin": ("LinkedIn", "LinkedIn", "LinkedIn"),
    "plan.channel.kind.tiktok": ("TikTok", "TikTok", "TikTok"),
    "plan.channel.kind.x": ("X", "X", "X"),
    "plan.channel.kind.newsletter": ("Uutiskirje", "Nyhetsbrev", "Newsletter"),
    "plan.channel.kind.website": ("Verkkosivu", "Webbsida", "Web page"),
    "plan.channel.kind.print": (
        "Juliste tai muu painettu",
        "Affisch eller annat tryck",
        "Poster or other print",
    ),
    "plan.channel.kind.other": ("Muu", "Annan", "Other"),
    "plan.channel.task": ("Tehtävä", "Uppgift", "Task"),
    "plan.channel.task.hint": (
        "Miksi olette siellä, ja mitä ihmisen toivotaan tekevän seuraavaksi.",
        "Varför ni finns där, och vad ni hoppas att folk gör härnäst.",
        "Why you are there, and what a person is hoped to do next.",
    ),
    "plan.channel.tag": ("Tunnus linkeissä", "Märke i länkarna", "Tag in links"),
    "plan.channel.tag.text": (
        "Tunnus merkitsee käynnit, jotka tulevat tästä kanavasta. Se ei koskaan merkitse ihmistä. Se syntyy "
        "nimestä ja pysyy samana, koska linkit ovat jo ihmisillä.",
        "Märket visar vilka besök som kommer från den här kanalen. Det märker aldrig en människa. Det görs "
        "av "
        "namnet och förblir detsamma, eftersom länkarna redan är hos folk.",
        "The tag marks the visits that come from this channel. It never marks a person. It is made from the "
        "name and stays the same, because people already have the links.",
    ),
    "plan.channel.target_group": ("Kenet kanava tavoittaa", "Vem kanalen når", "Whom the channel reaches"),
    "plan.channel.target_group.hint": (
        "Kun kanavalla on kohderyhmä, tuloksia voi katsoa myös kohderyhmittäin.",
        "När kanalen har en målgrupp kan resultaten ses också per målgrupp.",
        "When a channel has a target group, results can be seen by target group too.",
    ),
    "plan.channel.target_group.none": (
        "Ei yhtä tiettyä ryhmää",
        "Ingen viss grupp",
        "No one group in particular",
    ),
    # What was done, for the list of events.
    "plan.fact.service_added": ("Palvelu lisättiin", "En tjänst lades till", "A service was added"),
    "plan.fact.service_changed": ("Palvelua muutettiin", "En tjänst ändrades", "A service was changed"),
    "plan.fact.service_removed": ("Palvelu poistettiin", "En tjänst togs bort", "A service was removed"),
    "plan.fact.service_put_back": (
        "Palvelu palautettiin",
        "En tjänst återställdes",
        "A service was put back",
    ),
    "plan.fact.goal_added": ("Tavoite lisättiin", "Ett mål lades till", "A goal was added"),
    "plan.fact.goal_changed": ("Tavoitetta muutettiin", "Ett mål ändrades", "A goal was changed"),
    "plan.fact.goal_removed": ("Tavoite poistettiin", "Ett mål togs bort", "A goal was removed"),
    "plan.fact.goal_put_back": ("Tavoite palautettiin", "Ett mål återställdes", "A goal was put back"),
    "plan.fact.group_added": ("Kohderyhmä lisättiin", "En målgrupp lades till", "A target group was added"),
    "plan.fact.group_changed": (
        "Kohderyhmää muutettiin",
        "En målgrupp ändrades",
        "A target group was changed",
    ),
    "plan.fact.group_removed": (
        "Kohderyhmä poistettiin",
        "En målgrupp togs bort",
        "A target group was removed",
    ),
    "plan.fact.group_put_back": (
        "Kohderyhmä palautettiin",
        "En målgrupp återställdes",
        "A target group was put back",
    ),
    "plan.fact.channel_added": ("Kanava lisättiin", "En kanal lades till", "A channel was added"),
    "plan.fact.channel_changed": ("Kanavaa muutettiin", "En kanal ändrades", "A channel was changed"),
    "plan.fact.channel_removed": ("Kanava poistettiin", "En kanal togs bort", "A channel was removed"),
    "plan.fact.channel_put_back": ("Kanava palautettiin", "En kanal återställdes", "A channel was put back"),
}
