"""Words of the pages of pictures."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "hear.title": ("Kuule", "Lyssna", "Hear"),
    "hear.lead": (
        "Mitä ihmiset haluavat? Jokaisesta avoimesta kysymyksestä saa kuvan: yleisimmät toiveet, "
        "parhaat ehdotukset ja ihmisten omat sanat.",
        "Vad vill människor ha? Varje öppen fråga kan bli en bild: de vanligaste önskemålen, "
        "de bästa förslagen och människors egna ord.",
        "What do people want? Every open question can become a picture: the most common wishes, "
        "the best suggestions and people's own words.",
    ),
    "hear.tabs": ("Kuvan sivut", "Bildens sidor", "Pages of the picture"),
    "hear.tab.picture": ("Kuva", "Bilden", "Picture"),
    "hear.way": (
        "Näin luonnoksesta tulee talon oma kuva:",
        "Så blir utkastet husets egen bild:",
        "How the draft becomes the house's own picture:",
    ),
    "hear.way.themes": ("Nimeä teemat", "Namnge temana", "Name the themes"),
    "hear.way.personal": ("Päätä henkilötiedoista", "Besluta om personuppgifter", "Decide on personal data"),
    "hear.way.suggestions": (
        "Valitse parhaat ehdotukset",
        "Välj de bästa förslagen",
        "Choose the best ideas",
    ),
    "hear.way.check": ("Tee pistokoe", "Gör ett stickprov", "Make a spot check"),
    "hear.way.publish": ("Julkaise", "Publicera", "Publish"),
    "hear.none.title": ("Ei vielä kuunneltavaa", "Inget att lyssna på ännu", "Nothing to hear yet"),
    "hear.none.text": (
        "Kuvan voi tehdä avoimen kysymyksen vastauksista. Tee kampanja, jossa kysytään jotakin, "
        "tai tuo vastaukset tiedostosta.",
        "En bild görs av svaren på en öppen fråga. Skapa en kampanj som frågar något, "
        "eller hämta svaren från en fil.",
        "A picture is made of the answers to an open question. Make a campaign that asks something, "
        "or bring the answers from a file.",
    ),
    "hear.none.campaigns": ("Siirry kampanjoihin", "Gå till kampanjerna", "Go to the campaigns"),
    "hear.state.made": ("Kuva on valmis", "Bilden är klar", "The picture is ready"),
    "hear.state.going_on": ("Kuvaa tehdään", "Bilden görs", "Being made"),
    "hear.state.stopped": ("Kuva jäi kesken", "Bilden blev inte klar", "Stopped half-way"),
    "hear.state.none": ("Ei vielä kuvaa", "Ingen bild ännu", "No picture yet"),
    "hear.answers": ("Vastauksia: {n}", "Svar: {n}", "Answers: {n}"),
    "hear.channel": ("kanava", "kanal", "channel"),
    "hear.made": (
        "Kuva on tehty {day} kello {time}. Siinä on {people} ihmisen vastaukset.",
        "Bilden gjordes {day} klockan {time}. Den bygger på {people} personers svar.",
        "The picture was made on {day} at {time}, from the answers of {people} people.",
    ),
    "hear.made.one": (
        "Kuva on tehty {day} kello {time}. Siinä on yhden ihmisen vastaus.",
        "Bilden gjordes {day} klockan {time}. Den bygger på en persons svar.",
        "The picture was made on {day} at {time}, from the answer of one person.",
    ),
    "hear.waiting.title": ("Uusia vastauksia", "Nya svar", "New answers"),
    "hear.waiting.one": (
        "Yksi vastaus odottaa paikkaansa kuvassa. Kone lukee sen pian.",
        "Ett svar väntar på sin plats i bilden. Maskinen läser det snart.",
        "One answer waits for its place in the picture. The machine reads it soon.",
    ),
    "hear.waiting": (
        "{n} vastausta odottaa paikkaansa kuvassa. Kone lukee ne pian.",
        "{n} svar väntar på sin plats i bilden. Maskinen läser dem snart.",
        "{n} answers wait for their place in the picture. The machine reads them soon.",
    ),
    "hear.make": ("Tee kuva", "Gör bilden", "Make the picture"),
    "hear.make_again": ("Tee kuva uudelleen", "Gör om bilden", "Make the picture again"),
    "hear.make.title": (
        "Kuvaa ei ole vielä tehty",
        "Bilden är inte gjord ännu",
        "The picture has not been made yet",
    ),
    "hear.make.text": (
        "Kone lukee vastaukset, löytää teemat ja poimii niistä ihmisten omat sanat. "
        "Tuhat vastausta vie alle minuutin. Vastaukset eivät lähde tältä palvelimelta.",
        "Maskinen läser svaren, hittar teman och plockar ut människors egna ord. "
        "Tusen svar tar mindre än en minut. Svaren lämnar inte den här servern.",
        "The machine reads the answers, finds themes and picks out people's own words. "
        "A thousand answers take less than a minute. The answers never leave this server.",
    ),
    "hear.make.waits": (
        "Kuvan voi tehdä, kun ensimmäiset vastaukset ovat tulleet.",
        "Bilden kan göras när de första svaren har kommit.",
        "The picture can be made once the first answers have come.",
    ),
    "hear.make.others": (
        "Kuvan voi tehdä toimittaja tai analyytikko.",
        "En redaktör eller analytiker kan göra bilden.",
        "An editor or an analyst can make the picture.",
    ),
    "hear.going_on.title": ("Kuvaa tehdään", "Bilden görs", "The picture is being made"),
    "hear.going_on.text": (
        "Voit jättää tämän sivun. Työ jatkuu palvelimella.",
        "Du kan lämna den här sidan. Arbetet fortsätter på servern.",
        "You may leave this page. The work goes on at the server.",
    ),
    "hear.going_on.earlier": (
        "Alla on aiempi kuva, kunnes uusi on valmis.",
        "Nedan finns den tidigare bilden tills den nya är klar.",
        "The earlier picture stays below until the new one is ready.",
    ),
    "hear.stopped.title": ("Kuva jäi kesken", "Bilden blev inte klar", "The picture was not finished"),
    "hear.stopped.lost": (
        "Työ keskeytyi palvelimella. Vastaukset ovat tallessa. Aloita uudelleen.",
        "Arbetet avbröts på servern. Svaren finns kvar. Börja om.",
        "The work was interrupted at the server. The answers are safe. Begin again.",
    ),
    "hear.stopped.fault": (
        "Kuvan tekemisessä oli vika, ja se on kirjattu palvelimen lokiin. Vastaukset ovat tallessa. "
        "Yritä uudelleen. Jos vika toistuu, kerro ylläpitäjälle.",
        "Ett fel uppstod när bilden gjordes, och det finns i serverns logg. Svaren finns kvar. "
        "Försök igen. Om felet upprepas, berätta för den som sköter servern.",
        "Something went wrong while the picture was made; the server's log tells what. The answers are safe. "
        "Try again. If it happens again, tell whoever runs the server.",
    ),
    "hear.stopped.unwanted": (
        "Kampanja poistettiin kuvaa tehtäessä.",
        "Kampanjen togs bort medan bilden gjordes.",
        "The campaign was removed while the picture was being made.",
    ),
    "hear.begin_again": ("Aloita uudelleen", "Börja om", "Begin again"),
    "hear.refused.title": ("Kuvaa ei voi vielä tehdä", "Bilden kan inte göras ännu", "Not possible yet"),
    "hear.files": ("Lataa kuva", "Ladda ner bilden", "Download the picture"),
    "hear.files.text": (
        "Tiedostot ovat sivun kielellä. Henkilötiedot on peitetty. Tarkista silti ennen kuin jaat eteenpäin.",
        "Filerna är på sidans språk. Personuppgifter är dolda. Kontrollera ändå innan du delar vidare.",
        "The files are in the language of the page. Personal data is masked. "
        "Check all the same before you share them.",
    ),
    "hear.file.picture.html": (
        "Sivu, jonka voi avata ja tulostaa missä tahansa",
        "En sida som kan öppnas och skrivas ut var som helst",
        "A page that opens and prints anywhere",
    ),
    "hear.file.picture.xlsx": (
        "Taulukko: teemat, ehdotukset ja kaikki vastaukset",
        "Ett kalkylblad: teman, förslag och alla svar",
        "A spreadsheet: themes, suggestions and every answer",
    ),
    "hear.file.picture.json": (
        "Kuva koneen luettavana",
        "Bilden i maskinläsbar form",
        "The picture for other programs to read",
    ),
    "hear.file.answers.csv": (
        "Jokaisen vastauksen teemat, kieli ja sävy",
        "Teman, språk och ton för varje svar",
        "The themes, language and tone of every answer",
    ),
    "hear.step.waiting": ("Odotetaan vuoroa", "Väntar på sin tur", "Waiting for its turn"),
    "hear.step.reading": ("Luetaan vastaukset", "Läser svaren", "Reading the answers"),
    "hear.step.languages": ("Tunnistetaan kielet", "Känner igen språken", "Recognising languages"),
    "hear.step.words": (
        "Palautetaan sanat perusmuotoon",
        "Återför orden till grundform",
        "Finding the base forms of words",
    ),
    "hear.step.vectors": (
        "Lasketaan, mitkä lauseet muistuttavat toisiaan",
        "Räknar ut vilka meningar som liknar varandra",
        "Working out which sentences are alike",
    ),
    "hear.step.statements": (
        "Jaetaan vastaukset lauseisiin",
        "Delar svaren i satser",
        "Splitting the answers into statements",
    ),
    "hear.step.themes": ("Etsitään teemat", "Letar efter teman", "Looking for themes"),
    "hear.step.labels": (
        "Nimetään teemat vastaajien sanoin",
        "Namnger teman med de svarandes ord",
        "Naming the themes in people's own words",
    ),
    "hear.step.tone": ("Luetaan sävyt", "Läser tonen", "Reading the tone"),
    "hear.step.counting": ("Lasketaan ihmiset", "Räknar människor", "Counting people"),
    "hear.step.writing": ("Kirjoitetaan raportti", "Skriver rapporten", "Writing the report"),
    # What was done, for the list of events.
    "hear.fact.picture_begun": ("Kuvan teko aloitettiin", "En bild påbörjades", "A picture was begun"),
    "hear.fact.picture_accepted": (
        "Kuva otettiin käyttöön",
        "En bild togs i bruk",
        "A picture was taken into use",
    ),
    "hear.fact.picture_declined": (
        "Uusi kuva hylättiin",
        "En ny bild förkastades",
        "A new picture was declined",
    ),
    "hear.fact.corrected": ("Kuvaa korjattiin", "Bilden rättades", "The picture was corrected"),
    "hear.fact.picture_made": ("Kuva valmistui", "En bild blev klar", "A picture was made"),
    "hear.fact.picture_downloaded": ("Kuva ladattiin", "En bild laddades ner", "A picture was downloaded"),
}
