"""Words of the pages that bring answers from a file."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "ask.import.title": ("Tuo vastaukset tiedostosta", "Hämta svar från en fil", "Bring answers from a file"),
    "ask.import.lead": (
        "Onko kysely tehty toisella lomaketyökalulla? Tuo sen vastaukset tänne omaksi kampanjakseen.",
        "Har enkäten gjorts med ett annat verktyg? Hämta svaren hit som en egen kampanj.",
        "Was the survey made with another form tool? Bring its answers here as a campaign of their own.",
    ),
    "ask.import.step_of": ("Vaihe {n}/3", "Steg {n}/3", "Step {n} of 3"),
    "ask.import.file": ("Vastaustiedosto", "Svarsfil", "File of answers"),
    "ask.import.file.hint": (
        "CSV, Excel (XLSX), ODS, JSONL tai Parquet, enintään 50 MB. "
        "Ensimmäisellä rivillä ovat sarakkeiden nimet, sen alla yksi vastaus rivillä.",
        "CSV, Excel (XLSX), ODS, JSONL eller Parquet, högst 50 MB. "
        "På första raden står kolumnernas namn, under den ett svar per rad.",
        "CSV, Excel (XLSX), ODS, JSONL or Parquet, at most 50 MB. "
        "The first row has the names of the columns, and below it there is one answer a row.",
    ),
    "ask.import.file.missing": ("Valitse tiedosto.", "Välj en fil.", "Choose a file."),
    "ask.import.file.empty": (
        "Tiedosto on tyhjä. Valitse tiedosto, jossa on vastauksia.",
        "Filen är tom. Välj en fil som innehåller svar.",
        "The file is empty. Choose one that has answers in it.",
    ),
    "ask.import.file.large": (
        "Tiedosto on liian suuri: raja on {limit} MB. Jaa se osiin tai poista turhat sarakkeet.",
        "Filen är för stor: gränsen är {limit} MB. Dela den eller ta bort kolumner som inte behövs.",
        "The file is too large: the limit is {limit} MB. Split it or remove columns that are not needed.",
    ),
    "ask.import.privacy": (
        "Tiedosto poistetaan palvelimelta heti, kun vastaukset on tallennettu tai perut tuonnin, "
        "ja viimeistään vuorokauden kuluttua.",
        "Filen raderas från servern genast när svaren har sparats eller du avbryter, senast efter ett dygn.",
        "The file is removed from the server as soon as the answers are saved or you cancel, "
        "and after a day at the latest.",
    ),
    "ask.import.next": ("Jatka", "Fortsätt", "Continue"),
    "ask.import.leave": ("Peru tuonti", "Avbryt importen", "Cancel the import"),
    "ask.import.columns.title": (
        "Mitä sarakkeissa on?",
        "Vad finns i kolumnerna?",
        "What is in the columns?",
    ),
    "ask.import.columns.lead": (
        "Vain valitut sarakkeet tallennetaan. Jätä nimet, sähköpostit ja puhelinnumerot valitsematta.",
        "Bara de valda kolumnerna sparas. Lämna namn, e-postadresser och telefonnummer ovalda.",
        "Only the columns you choose are saved. Leave out names, e-mail addresses and phone numbers.",
    ),
    "ask.import.rows.title": (
        "Tiedoston ensimmäiset rivit",
        "Filens första rader",
        "The first rows of the file",
    ),
    "ask.import.rows.sheet": (
        "Vastaukset luetaan taulukosta ”{sheet}”. Tiedoston muita taulukoita ei tuoda.",
        "Svaren läses från bladet ”{sheet}”. Andra blad i filen hämtas inte.",
        "The answers are read from the sheet “{sheet}”. Other sheets of the file are not brought in.",
    ),
    "ask.import.rows.head": (
        "Tiedostossa on vain yksi sarake, ja sen nimeksi luetaan ensimmäinen rivi: ”{head}”. "
        "Jos se on jo vastaus, kirjoita sen yläpuolelle sarakkeen nimi ja valitse tiedosto uudelleen.",
        "Filen har bara en kolumn, och som dess namn läses första raden: ”{head}”. "
        "Om det redan är ett svar, skriv ett namn på raden ovanför och välj filen på nytt.",
        "The file has only one column, and the first row is read as its name: “{head}”. "
        "If that is an answer already, write a name above it and choose the file again.",
    ),
    "ask.import.none": ("Ei ole", "Finns inte", "There is none"),
    "ask.import.text": ("Avoimet vastaukset", "Öppna svar", "The open answers"),
    "ask.import.text.hint": (
        "Sarake, johon ihmiset ovat kirjoittaneet omin sanoin.",
        "Kolumnen där människor har skrivit med egna ord.",
        "The column in which people wrote in their own words.",
    ),
    "ask.import.text.missing": (
        "Valitse sarake, jossa avoimet vastaukset ovat.",
        "Välj kolumnen som innehåller de öppna svaren.",
        "Choose the column that has the open answers.",
    ),
    "ask.import.id": ("Vastaajan tunniste", "Den svarandes id", "The id of the person who answered"),
    "ask.import.id.hint": (
        "Rivit, joilla on sama tunniste, lasketaan yhdeksi ihmiseksi. Itse tunnistetta ei tallenneta.",
        "Rader med samma id räknas som en person. Själva id:t sparas inte.",
        "Rows with the same id count as one person. The id itself is not saved.",
    ),
    "ask.import.date": ("Päivä", "Datum", "Date"),
    "ask.import.language": ("Vastauksen kieli", "Svarets språk", "The language of the answer"),
    "ask.import.language.hint": (
        "Jos saraketta ei ole, kieli tunnistetaan tekstistä.",
        "Om kolumnen saknas känns språket igen på texten.",
        "Without such a column the language is recognised from the text.",
    ),
    "ask.import.channel": ("Kanava", "Kanal", "Channel"),
    "ask.import.channel.hint": (
        "Mistä ihminen tuli, esimerkiksi Facebook tai juliste.",
        "Varifrån personen kom, till exempel Facebook eller en affisch.",
        "Where the person came from, such as Facebook or a poster.",
    ),
    "ask.import.groups": ("Ryhmät", "Grupper", "Groups"),
    "ask.import.groups.hint": (
        "Näiden mukaan vastauksia verrataan, esimerkiksi ikäryhmä tai alue. "
        "Alle viiden ihmisen ryhmistä ei näytetä lukuja.",
        "Svaren jämförs enligt dem, till exempel åldersgrupp eller område. "
        "För grupper under fem personer visas inga siffror.",
        "Answers are compared by them: age group or area, for example. "
        "No figures are shown of fewer than five people.",
    ),
    "ask.import.twice": (
        "Sarakkeella ”{column}” on jo toinen tehtävä. Valitse se vain kerran.",
        "Kolumnen ”{column}” har redan en annan uppgift. Välj den bara en gång.",
        "The column “{column}” already has another role. Choose it only once.",
    ),
    "ask.import.check.title": ("Tarkista ja tuo", "Kontrollera och hämta", "Check and bring in"),
    "ask.import.name": ("Kampanjan nimi", "Kampanjens namn", "Name of the campaign"),
    "ask.import.name.hint": ("Näkyy vain jäsenille.", "Syns bara för medlemmar.", "Only members see it."),
    "ask.import.name.missing": (
        "Anna kampanjalle nimi.",
        "Ge kampanjen ett namn.",
        "Give the campaign a name.",
    ),
    "ask.import.question": ("Mitä kysyttiin?", "Vad frågades?", "What was asked?"),
    "ask.import.question.hint": (
        "Kirjoita kysymys niin kuin vastaajat sen näkivät. Yksi kieli riittää.",
        "Skriv frågan så som de svarande såg den. Ett språk räcker.",
        "Write the question as people saw it. One language is enough.",
    ),
    "ask.import.question.in": (
        "Kysymys ({language_name})",
        "Frågan ({language_name})",
        "The question ({language_name})",
    ),
    "ask.import.question.missing": (
        "Kirjoita kysymys ainakin yhdellä kielellä.",
        "Skriv frågan på minst ett språk.",
        "Write the question in at least one language.",
    ),
    "ask.import.summary": ("Mitä tallennetaan", "Vad som sparas", "What is saved"),
    "ask.import.summary.file": ("Tiedosto", "Fil", "File"),
    "ask.import.summary.rows": ("Rivejä", "Rader", "Rows"),
    "ask.import.summary.people": ("Ihmisiä", "Personer", "People"),
    "ask.import.summary.same": (
        "Samalla ihmisellä on useita rivejä: {n}. Ne yhdistetään yhdeksi vastaukseksi, rivi toisensa alle.",
        "Rader som hör till en person med flera rader: {n}. De blir ett svar, rad under rad.",
        "Rows of somebody who has an earlier one: {n}. They become one answer, row below row.",
    ),
    "ask.import.summary.empty": ("Tyhjiä vastauksia", "Tomma svar", "Empty answers"),
    "ask.import.summary.days": ("Ajalta", "Tidsperiod", "From"),
    "ask.import.summary.unread_dates": (
        "Päivää ei saatu luettua",
        "Datum som inte gick att läsa",
        "Dates that could not be read",
    ),
    "ask.import.summary.unread": (
        "Rivejä, joita ei saatu luettua",
        "Rader som inte gick att läsa",
        "Rows that could not be read",
    ),
    "ask.import.unread.text": (
        "Näitä rivejä ei tuoda. Muut tallennetaan.",
        "De här raderna lämnas utanför. Resten sparas.",
        "These rows are left out. The others are saved.",
    ),
    "ask.import.unread.row": ("Rivi {n}: {why}", "Rad {n}: {why}", "Row {n}: {why}"),
    "ask.import.unread.more": ("ja {n} muuta", "och {n} till", "and {n} more"),
    "ask.import.sample": ("Näin vastaukset näkyvät", "Så här syns svaren", "This is how answers will show"),
    "ask.import.change": ("Muuta sarakkeita", "Ändra kolumnerna", "Change the columns"),
    "ask.import.begin": ("Tuo vastaukset", "Hämta svaren", "Bring in the answers"),
    "ask.import.going.title": ("Vastauksia tuodaan", "Svaren hämtas", "Bringing in the answers"),
    "ask.import.going.text": (
        "Voit jättää tämän sivun. Työ jatkuu palvelimella.",
        "Du kan lämna den här sidan. Arbetet fortsätter på servern.",
        "You may leave this page. The work goes on at the server.",
    ),
    "ask.import.step.waiting": ("Odotetaan vuoroa", "Väntar på sin tur", "Waiting for its turn"),
    "ask.import.step.reading": ("Luetaan tiedosto", "Läser filen", "Reading the file"),
    "ask.import.step.saving": ("Tallennetaan vastaukset", "Sparar svaren", "Saving the answers"),
    "ask.import.stopped.title": (
        "Tuonti jäi kesken",
        "Importen blev inte klar",
        "The import was not finished",
    ),
    "ask.import.stopped.lost": (
        "Työ keskeytyi palvelimella. Jatka, niin loputkin vastaukset tuodaan. "
        "Kampanja tulee näkyviin, kun kaikki ovat tallessa.",
        "Arbetet avbröts på servern. Fortsätt, så hämtas också resten av svaren. "
        "Kampanjen syns när alla svar har sparats.",
        "The work was interrupted at the server. Continue to bring in the rest of the answers. "
        "The campaign appears when all of them are saved.",
    ),
    "ask.import.stopped.fault": (
        "Tuonnissa oli vika, ja se on kirjattu palvelimen lokiin. Mitään ei tallennettu. Yritä uudelleen.",
        "Ett fel uppstod, och det finns i serverns logg. Inget sparades. Försök igen.",
        "Something went wrong; the server's log tells what. Nothing was saved. Try again.",
    ),
    "ask.import.stopped.file": (
        "Tiedostoa ei saatu luettua loppuun. Mitään ei tallennettu. Tallenna tiedosto uudelleen ja tuo se.",
        "Filen gick inte att läsa till slut. Inget sparades. Spara filen på nytt och hämta den sedan.",
        "The file could not be read to its end. Nothing was saved. Save the file again and then bring it in.",
    ),
    "ask.import.stopped.gone": (
        "Tiedosto poistettiin ennen kuin vastaukset oli tallennettu. Lataa se uudelleen.",
        "Filen togs bort innan svaren hade sparats. Ladda upp den på nytt.",
        "The file was removed before its answers were saved. Upload it again.",
    ),
    "ask.import.again": ("Aloita uudelleen", "Börja om", "Begin again"),
    "ask.import.go_on": ("Jatka tuontia", "Fortsätt importen", "Continue the import"),
    "ask.import.from_start": ("Valitse tiedosto uudelleen", "Välj fil på nytt", "Choose the file again"),
    "ask.import.done.title": ("Vastaukset on tuotu", "Svaren har hämtats", "The answers are in"),
    "ask.import.done.lead": (
        "Kampanjassa {name} on nyt {people} ihmisen vastaukset. Ladattu tiedosto on poistettu.",
        "Kampanjen {name} har nu svar från {people} personer. Den uppladdade filen har raderats.",
        "The campaign {name} now has the answers of {people} people. The uploaded file has been removed.",
    ),
    "ask.import.done.picture": (
        "Tee kuva vastauksista",
        "Gör en bild av svaren",
        "Make a picture of the answers",
    ),
    "ask.import.undone": (
        "Tuonti on peruttu, ja sen vastaukset on poistettu.",
        "Importen har ångrats och svaren har raderats.",
        "The import has been undone and its answers removed.",
    ),
    "ask.import.undo": (
        "Poista tuodut vastaukset",
        "Radera de hämtade svaren",
        "Remove the imported answers",
    ),
    "ask.import.undo.title": (
        "Poistetaanko {name} vastauksineen?",
        "Radera {name} med alla svar?",
        "Remove {name} with all its answers?",
    ),
    "ask.import.undo.text": (
        "Kampanja, sen vastaukset ja niistä tehty kuva poistetaan. Voit tuoda tiedoston myöhemmin uudelleen.",
        "Kampanjen, svaren och bilden av dem raderas. Du kan hämta filen på nytt senare.",
        "The campaign, its answers and the picture of them are removed. You can bring in the file again.",
    ),
    "ask.import.problem.too_many_cells": (
        "soluja on enemmän kuin sarakkeita",
        "fler celler än kolumner",
        "more cells than columns",
    ),
    "ask.import.problem.text_missing": (
        "vastauksen solu puuttuu",
        "svarets cell saknas",
        "the answer's cell is missing",
    ),
    "ask.import.problem.undecodable": (
        "merkit eivät ole luettavia",
        "tecknen går inte att läsa",
        "the characters cannot be read",
    ),
    "ask.import.problem.broken_json": (
        "rivi ei ole ehyttä JSONia",
        "raden är inte hel JSON",
        "the line is not whole JSON",
    ),
    "ask.import.problem.too_long": ("solu on liian pitkä", "cellen är för lång", "the cell is too long"),
    "ask.import.refused.FileTooLarge": (
        "Tiedosto {path} on purettuna liian suuri: {size}, kun raja on {limit}. "
        "Jaa se osiin tai poista turhat sarakkeet.",
        "Filen {path} är för stor när den packas upp: {size}, och gränsen är {limit}. "
        "Dela den eller ta bort kolumner som inte behövs.",
        "The file {path} is too large when unpacked: {size}, and the limit is {limit}. "
        "Split it or remove columns that are not needed.",
    ),
    "ask.import.refused.NoTexts": (
        "Sarakkeessa ”{column}” ei ole yhtään vastausta. Valitse toinen sarake.",
        "Kolumnen ”{column}” innehåller inga svar. Välj en annan kolumn.",
        "The column “{column}” has no answers in it. Choose another one.",
    ),
}
