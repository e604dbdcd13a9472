"""Words of the codebook's pages."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "hear.tab.codebook": ("Koodikirja", "Kodbok", "Codebook"),
    "hear.codebook.title": ("Koodikirja", "Kodbok", "Codebook"),
    "hear.codebook.lead": (
        "Mitä kukin teema tarkoittaa, ja mitä siihen kuuluu? Kun sen kirjoittaa auki, kaikki lukevat "
        "kuvaa samalla "
        "tavalla, ja samoja teemoja voi seurata vuodesta toiseen.",
        "Vad betyder varje tema och vad hör till det? När det är utskrivet läser alla bilden på samma "
        "sätt, och "
        "samma teman kan följas från år till år.",
        "What does each theme mean, and what belongs to it? Once it is written down, everybody reads the "
        "picture the "
        "same way, and the same themes can be followed from year to year.",
    ),
    "hear.codebook.none.title": ("Ei vielä koodikirjaa", "Ingen kodbok ännu", "No codebook yet"),
    "hear.codebook.none.text": (
        "Koodikirja syntyy kuvan teemoista. Tee ensin kuva.",
        "Kodboken skapas av bildens teman. Gör först bilden.",
        "The codebook comes from the themes of the picture. Make the picture first.",
    ),
    "hear.codebook.none.go": ("Siirry kuvaan", "Gå till bilden", "Go to the picture"),
    "hear.codebook.people.one": ("1 ihminen", "1 person", "1 person"),
    "hear.codebook.people": ("{n} ihmistä", "{n} personer", "{n} people"),
    "hear.codebook.edit": ("Muokkaa", "Redigera", "Edit"),
    "hear.codebook.description": (
        "Mistä teemassa on kyse",
        "Vad temat handlar om",
        "What the theme is about",
    ),
    "hear.codebook.description.hint": (
        "Pari lausetta omin sanoin. Aluksi tässä on sanoja, jotka kone poimi vastauksista.",
        "Ett par meningar med egna ord. Först står här ord som maskinen har plockat ur svaren.",
        "A couple of sentences in your own words. At first these are words that the machine picked from "
        "the answers.",
    ),
    "hear.codebook.included": ("Tähän kuuluu", "Hit hör", "What belongs here"),
    "hear.codebook.included.hint": (
        "Omia esimerkkejä, yksi riville. Niistä kone oppii, kun koodikirjasta aloitetaan uusi kuva.",
        "Egna exempel, ett per rad. Av dem lär sig maskinen när en ny bild börjar från kodboken.",
        "Examples of your own, one on a line. The machine learns from them when a new picture begins "
        "with the codebook.",
    ),
    "hear.codebook.excluded": ("Tähän ei kuulu", "Hit hör inte", "What does not belong here"),
    "hear.codebook.excluded.hint": (
        "Mikä menee helposti sekaisin tämän kanssa? Yksi riville.",
        "Vad förväxlas lätt med det här? En sak per rad.",
        "What is easily mistaken for this? One on a line.",
    ),
    "hear.codebook.quotes": ("Ihmisten omin sanoin", "Med människors egna ord", "In people's own words"),
    "hear.codebook.quotes.text": (
        "Lainaukset tulevat kuvasta. Ne vaihtuvat sen mukana ja katoavat, jos vastaaja poistaa vastauksensa.",
        "Citaten kommer från bilden. De följer med den och försvinner om den som svarade tar bort sitt svar.",
        "The quotes come from the picture. They change with it and go if whoever answered removes the "
        "answer.",
    ),
    "hear.codebook.parts": ("Alateemat", "Underteman", "Sub-themes"),
    "hear.codebook.name_fi": ("Nimi suomeksi", "Namn på finska", "Name in Finnish"),
    "hear.codebook.name_sv": ("Nimi ruotsiksi", "Namn på svenska", "Name in Swedish"),
    "hear.codebook.name_en": ("Nimi englanniksi", "Namn på engelska", "Name in English"),
    "hear.codebook.name_missing": (
        "Anna teemalle nimi ainakin yhdellä kielellä.",
        "Ge temat ett namn på åtminstone ett språk.",
        "Give the theme a name in at least one language.",
    ),
    "hear.codebook.names": ("Mikä teeman nimi on?", "Vad heter temat?", "What is the theme called?"),
    "hear.codebook.names.hint": (
        "Nimi vaihtuu koko kuvassa. Yksikin kieli riittää.",
        "Namnet ändras i hela bilden. Ett språk räcker.",
        "The name changes in the whole picture. One language is enough.",
    ),
    "hear.codebook.save": ("Tallenna", "Spara", "Save"),
    "hear.codebook.cancel": ("Takaisin koodikirjaan", "Tillbaka till kodboken", "Back to the codebook"),
    "hear.codebook.saved": ("Teema tallennettiin.", "Temat sparades.", "The theme was saved."),
    "hear.codebook.download": ("Lataa koodikirja", "Ladda ner kodboken", "Download the codebook"),
    "hear.codebook.download.text": (
        "Samat tiedot kahdessa muodossa. Lainauksista on peitetty henkilötiedot.",
        "Samma uppgifter i två format. Personuppgifter är dolda i citaten.",
        "The same in two forms. Personal data in the quotes is masked.",
    ),
    "hear.codebook.file.codebook.yaml": (
        "Helppo lukea ja muokata tekstinkäsittelyssä",
        "Lätt att läsa och redigera som text",
        "Easy to read and edit as text",
    ),
    "hear.codebook.file.codebook.json": ("Koneen luettavaksi", "För maskiner", "For other programs"),
    "hear.codebook.read": ("Tuo koodikirja", "Hämta in en kodbok", "Import a codebook"),
    "hear.codebook.read.text": (
        "Näet ensin, mitä tiedosto muuttaisi. Mitään ei vielä tallenneta.",
        "Du ser först vad filen skulle ändra. Inget sparas ännu.",
        "You first see what the file would change. Nothing is saved yet.",
    ),
    "hear.codebook.file": ("Koodikirja tiedostona", "Kodboken som fil", "The codebook as a file"),
    "hear.codebook.file.hint": (
        ".yaml tai .json, enintään 1 Mt",
        ".yaml eller .json, högst 1 MB",
        ".yaml or .json, 1 MB at most",
    ),
    "hear.codebook.no_file": (
        "Valitse ensin koodikirjatiedosto.",
        "Välj först en kodboksfil.",
        "Choose a codebook file first.",
    ),
    "hear.codebook.read.button": ("Näytä muutokset", "Visa ändringarna", "Show the changes"),
    "hear.codebook.refused": (
        "Koodikirjaa ei voitu lukea",
        "Kodboken kunde inte läsas",
        "The codebook could not be read",
    ),
    "hear.codebook.preview.title": (
        "Mitä koodikirja muuttaisi?",
        "Vad skulle kodboken ändra?",
        "What would the codebook change?",
    ),
    "hear.codebook.preview.changing": ("Muuttuu ({n})", "Ändras ({n})", "Changes ({n})"),
    "hear.codebook.preview.same": ("Pysyy ennallaan ({n})", "Oförändrat ({n})", "Stays as it is ({n})"),
    "hear.codebook.preview.unknown": (
        "Ei ole tässä kuvassa ({n})",
        "Finns inte i den här bilden ({n})",
        "Not in this picture ({n})",
    ),
    "hear.codebook.preview.unknown.text": (
        "Nämä teemat eivät lisäänny kuvaan. Niistä voi aloittaa uuden kuvan, kun tallennat koodikirjan.",
        "De här temana läggs inte till i bilden. En ny bild kan börja med dem när du sparar kodboken.",
        "These themes are not added to the picture. A new picture can begin with them once you keep the "
        "codebook.",
    ),
    "hear.codebook.preview.nothing": (
        "Koodikirja on samanlainen kuin kuvan oma. Mikään ei muuttuisi.",
        "Kodboken är likadan som bildens egen. Inget skulle ändras.",
        "The codebook is the same as the picture's own. Nothing would change.",
    ),
    "hear.codebook.preview.name": (
        "Nimi ({spoken}): {name}",
        "Namn ({spoken}): {name}",
        "Name ({spoken}): {name}",
    ),
    "hear.codebook.preview.no_name": (
        "Nimi ({spoken}) poistuu",
        "Namnet ({spoken}) tas bort",
        "The name ({spoken}) is removed",
    ),
    "hear.codebook.preview.described": ("Kuvaus muuttuu", "Beskrivningen ändras", "The description changes"),
    "hear.codebook.preview.included": (
        "Esimerkkejä muuttuu: {n}",
        "Exempel som ändras: {n}",
        "Examples that change: {n}",
    ),
    "hear.codebook.preview.excluded": (
        "Rajauksia muuttuu: {n}",
        "Avgränsningar som ändras: {n}",
        "Exclusions that change: {n}",
    ),
    "hear.codebook.apply": ("Ota muutokset käyttöön", "Ta ändringarna i bruk", "Take the changes into use"),
    "hear.codebook.taken_over": (
        "Koodikirjan muutokset otettiin käyttöön.",
        "Kodbokens ändringar togs i bruk.",
        "The changes of the codebook were taken into use.",
    ),
    "hear.codebook.keep": ("Tallenna myöhempää varten", "Spara för senare bruk", "Keep for later"),
    "hear.codebook.keep.text": (
        "Tallennetusta koodikirjasta voi aloittaa seuraavan kampanjan kuvan: samat teemat, uudet vastaukset.",
        "Nästa kampanjs bild kan börja från en sparad kodbok: samma teman, nya svar.",
        "The picture of the next campaign can begin with a kept codebook: the same themes, new answers.",
    ),
    "hear.codebook.keep.name": ("Nimi", "Namn", "Name"),
    "hear.codebook.keep.name_missing": (
        "Anna koodikirjalle nimi.",
        "Ge kodboken ett namn.",
        "Give the codebook a name.",
    ),
    "hear.codebook.keep.button": ("Tallenna koodikirja", "Spara kodboken", "Keep the codebook"),
    "hear.codebook.kept": (
        "Koodikirja ”{name}” on tallessa.",
        "Kodboken ”{name}” är sparad.",
        "The codebook “{name}” is kept.",
    ),
    "hear.codebook.kept.title": ("Tallennetut koodikirjat", "Sparade kodböcker", "Kept codebooks"),
    "hear.codebook.kept.none": (
        "Vielä ei ole tallennettu yhtään koodikirjaa.",
        "Inga kodböcker har sparats ännu.",
        "No codebooks have been kept yet.",
    ),
    "hear.codebook.kept.themes.one": ("1 teema", "1 tema", "1 theme"),
    "hear.codebook.kept.themes": ("{n} teemaa", "{n} teman", "{n} themes"),
    "hear.codebook.kept.from": ("Kampanjasta {name}", "Från kampanjen {name}", "From the campaign {name}"),
    "hear.codebook.kept.compare": (
        "Vertaa tähän kuvaan",
        "Jämför med den här bilden",
        "Compare with this picture",
    ),
    "hear.codebook.kept.file": ("Lataa", "Ladda ner", "Download"),
    "hear.codebook.kept.remove": ("Poista", "Ta bort", "Remove"),
    "hear.codebook.removed": ("Koodikirja poistettiin.", "Kodboken togs bort.", "The codebook was removed."),
    "hear.codebook.back": ("Palautettiin ennalleen.", "Återställt.", "It is as it was before."),
    "hear.codebook.begin": ("Aloita koodikirjasta", "Börja från en kodbok", "Begin with a codebook"),
    "hear.codebook.begin.none": (
        "Ei, kone etsii teemat",
        "Nej, maskinen letar fram teman",
        "No, the machine finds the themes",
    ),
    "hear.codebook.begin.which": ("Koodikirja", "Kodbok", "Codebook"),
    "hear.codebook.begin.closed": (
        "Vain koodikirjan teemat, ei uusia",
        "Bara kodbokens teman, inga nya",
        "Only the themes of the codebook, no new ones",
    ),
    # What was done, for the list of events.
    "hear.fact.codebook_described": (
        "Koodikirjaa muokattiin",
        "Kodboken redigerades",
        "The codebook was edited",
    ),
    "hear.fact.codebook_kept": ("Koodikirja tallennettiin", "En kodbok sparades", "A codebook was kept"),
    "hear.fact.codebook_removed": ("Koodikirja poistettiin", "En kodbok togs bort", "A codebook was removed"),
    "hear.fact.codebook_put_back": (
        "Koodikirja palautettiin",
        "En kodbok återställdes",
        "A codebook was put back",
    ),
    "hear.fact.codebook_downloaded": (
        "Koodikirja ladattiin",
        "En kodbok laddades ner",
        "A codebook was downloaded",
    ),
}
