"""Words of the rules and the notice, the checklist, the preview and the opening."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "ask.editor.texts_page.lead": (
        "Säännöt ja tietosuojaseloste tehdään antamistasi tiedoista. Voit muokata niitä;"
        " jokainen versio jää talteen.",
        "Reglerna och dataskyddsbeskrivningen görs av uppgifterna du har gett. Du kan redigera dem;"
        " varje version sparas.",
        "The rules and the privacy notice are made from what you have told. You can edit them;"
        " every version is kept.",
    ),
    "ask.editor.texts_make": ("Tee puuttuvat tekstit", "Gör texterna som saknas", "Make the missing texts"),
    "ask.editor.texts_made": ("Tehtyjä tekstejä: {n}.", "Antal gjorda texter: {n}.", "Texts made: {n}."),
    "ask.editor.text.rules": ("Arvonnan säännöt", "Utlottningens regler", "Rules of the draw"),
    "ask.editor.text.privacy": ("Tietosuojaseloste", "Dataskyddsbeskrivning", "Privacy notice"),
    "ask.editor.text_state.none": ("Ei vielä tehty", "Inte gjord ännu", "Not made yet"),
    "ask.editor.text_state.gaps": ("Tietoja puuttuu", "Uppgifter saknas", "Something is missing"),
    "ask.editor.text_state.stale": (
        "Tiedot ovat muuttuneet",
        "Uppgifterna har ändrats",
        "What you told has changed",
    ),
    "ask.editor.text_state.generated": ("Ajan tasalla", "Aktuell", "Up to date"),
    "ask.editor.text_state.edited": ("Muokattu käsin", "Redigerad för hand", "Edited by hand"),
    "ask.editor.text.language": ("Kieli", "Språk", "Language"),
    "ask.editor.text.state": ("Tila", "Läge", "State"),
    "ask.editor.text.version": ("Versio", "Version", "Version"),
    "ask.editor.text.version_of": (
        "{n}, {when}",
        "{n}, {when}",
        "{n}, {when}",
    ),
    "ask.editor.text.not_offered.sv": (
        "Ruotsinkieliset tekstit tehdään, kun kampanjan nimi ja kysymykset ovat myös ruotsiksi.",
        "Texterna på svenska görs när kampanjens namn och frågor finns också på svenska.",
        "The texts in Swedish are made once the campaign's name and questions are in Swedish too.",
    ),
    "ask.editor.text.not_offered.fi": (
        "Suomenkieliset tekstit tehdään, kun kampanjan nimi ja kysymykset ovat myös suomeksi.",
        "Texterna på finska görs när kampanjens namn och frågor finns också på finska.",
        "The texts in Finnish are made once the campaign's name and questions are in Finnish too.",
    ),
    "ask.editor.text.not_offered.en": (
        "Englanninkieliset tekstit tehdään, kun kampanjan nimi ja kysymykset ovat myös englanniksi.",
        "Texterna på engelska görs när kampanjens namn och frågor finns också på engelska.",
        "The texts in English are made once the campaign's name and questions are in English too.",
    ),
    "ask.editor.text.actions": ("Toiminnot", "Åtgärder", "Actions"),
    "ask.editor.text.edit": ("Muokkaa tekstiä", "Redigera texten", "Edit the text"),
    "ask.editor.text.again": ("Tee uudelleen", "Gör på nytt", "Generate again"),
    "ask.editor.text.versions": ("Kaikki versiot", "Alla versioner", "All versions"),
    "ask.editor.text.old": (
        "Tämä on aiempi versio. Ihmiset näkevät uusimman.",
        "Det här är en tidigare version. Folk ser den nyaste.",
        "This is an earlier version. People see the newest one.",
    ),
    "ask.editor.text.none": (
        "Tekstiä ei ole vielä tehty.",
        "Texten är inte gjord ännu.",
        "The text has not been made yet.",
    ),
    "ask.editor.text.has_gaps": (
        "Tekstissä on aukkoja, jotka alkavat sanalla ”Puuttuu”. Täydennä tiedot ja tee teksti uudelleen.",
        "Texten har luckor som börjar med ordet ”Saknas”. Komplettera uppgifterna och gör texten på nytt.",
        "The text has gaps that begin with “Missing”. Fill in what is asked and generate the text again.",
    ),
    "ask.editor.body": ("Teksti", "Text", "Text"),
    "ask.editor.body.hint": (
        "Rivi, joka alkaa ##, on väliotsikko. Rivi, joka alkaa viivalla, on luettelon kohta."
        " Tyhjä rivi erottaa kappaleet.",
        "En rad som börjar med ## är en mellanrubrik. En rad som börjar med ett streck är en listpunkt."
        " En tom rad skiljer stycken åt.",
        "A line that begins with ## is a heading. A line that begins with a hyphen is an item of a list."
        " An empty line parts paragraphs.",
    ),
    "ask.editor.text.save": ("Tallenna uusi versio", "Spara en ny version", "Save a new version"),
    "ask.editor.again.lead": (
        "Näin teksti muuttuisi, jos se tehtäisiin uudelleen nykyisistä tiedoista.",
        "Så här skulle texten ändras om den gjordes på nytt av uppgifterna som de är nu.",
        "This is how the text would change if it were made again from what you have told now.",
    ),
    "ask.editor.again.same": (
        "Mikään ei muuttuisi.",
        "Ingenting skulle ändras.",
        "Nothing would change.",
    ),
    "ask.editor.again.button": ("Ota uusi teksti käyttöön", "Ta den nya texten i bruk", "Use the new text"),
    "ask.editor.again.gone": ("Poistuu:", "Försvinner:", "Goes away:"),
    "ask.editor.again.new": ("Tulee lisää:", "Nytt:", "New:"),
    "ask.editor.stale.rules.fi": (
        "Tee suomenkieliset säännöt uudelleen: tiedot ovat muuttuneet.",
        "Gör de finska reglerna på nytt: uppgifterna har ändrats.",
        "Make the Finnish rules again: what they say has changed.",
    ),
    "ask.editor.stale.rules.sv": (
        "Tee ruotsinkieliset säännöt uudelleen: tiedot ovat muuttuneet.",
        "Gör de svenska reglerna på nytt: uppgifterna har ändrats.",
        "Make the Swedish rules again: what they say has changed.",
    ),
    "ask.editor.stale.rules.en": (
        "Tee englanninkieliset säännöt uudelleen: tiedot ovat muuttuneet.",
        "Gör de engelska reglerna på nytt: uppgifterna har ändrats.",
        "Make the English rules again: what they say has changed.",
    ),
    "ask.editor.stale.privacy.fi": (
        "Tee suomenkielinen tietosuojaseloste uudelleen: tiedot ovat muuttuneet.",
        "Gör den finska dataskyddsbeskrivningen på nytt: uppgifterna har ändrats.",
        "Make the Finnish privacy notice again: what it says has changed.",
    ),
    "ask.editor.stale.privacy.sv": (
        "Tee ruotsinkielinen tietosuojaseloste uudelleen: tiedot ovat muuttuneet.",
        "Gör den svenska dataskyddsbeskrivningen på nytt: uppgifterna har ändrats.",
        "Make the Swedish privacy notice again: what it says has changed.",
    ),
    "ask.editor.stale.privacy.en": (
        "Tee englanninkielinen tietosuojaseloste uudelleen: tiedot ovat muuttuneet.",
        "Gör den engelska dataskyddsbeskrivningen på nytt: uppgifterna har ändrats.",
        "Make the English privacy notice again: what it says has changed.",
    ),
    "ask.editor.part.optional": ("Vapaaehtoinen", "Frivillig", "Optional"),
    "ask.editor.part.left": ("Kesken: {n}", "Ogjort: {n}", "To do: {n}"),
    "ask.editor.part.done": ("Valmis", "Klar", "Done"),
    "ask.editor.check.ready": ("Kaikki on valmista.", "Allt är klart.", "Everything is ready."),
    "ask.editor.check.left.one": (
        "Yksi asia on vielä kesken.",
        "En sak är ännu ogjord.",
        "One thing is left to do.",
    ),
    "ask.editor.check.left": (
        "{n} asiaa on vielä kesken.",
        "{n} saker är ännu ogjorda.",
        "{n} things are left to do.",
    ),
    "ask.editor.check.lead": (
        "Kampanjan voi julkaista, kun lista on valmis.",
        "Kampanjen kan publiceras när listan är klar.",
        "The campaign can be published when the list is done.",
    ),
    "ask.editor.publish": ("Julkaise kampanja", "Publicera kampanjen", "Publish the campaign"),
    "ask.editor.publish.then": (
        "Se avautuu itsestään {when}.",
        "Den öppnar av sig själv {when}.",
        "It opens by itself {when}.",
    ),
    "ask.editor.publish.now": ("Se avautuu heti.", "Den öppnar genast.", "It opens at once."),
    "ask.editor.published": (
        "Kampanja on julkaistu.",
        "Kampanjen är publicerad.",
        "The campaign is published.",
    ),
    "ask.editor.take_back": ("Peru julkaisu", "Dra tillbaka kampanjen", "Take the campaign back"),
    "ask.editor.close": ("Päätä kampanja nyt", "Avsluta kampanjen nu", "Close the campaign now"),
    "ask.editor.reopen": ("Avaa uudelleen", "Öppna på nytt", "Open again"),
    "ask.editor.told.published": (
        "Kampanja on julkaistu.",
        "Kampanjen är publicerad.",
        "The campaign is published.",
    ),
    "ask.editor.told.taken_back": (
        "Julkaisu on peruttu. Kampanja on taas luonnos.",
        "Kampanjen är tillbakadragen och är igen ett utkast.",
        "The campaign is taken back and is a draft again.",
    ),
    "ask.editor.told.closed": ("Kampanja on päätetty.", "Kampanjen är avslutad.", "The campaign is closed."),
    "ask.editor.told.reopened": (
        "Kampanjan aiempi päättymisaika on taas voimassa.",
        "Kampanjens tidigare sluttid gäller igen.",
        "The campaign's earlier closing time counts again.",
    ),
    "ask.editor.look.title": (
        "Näin se näkyy puhelimessa",
        "Så här ser den ut i telefonen",
        "As a phone shows it",
    ),
    "ask.editor.look.lead": (
        "Kokeile kysymyksiä. Esikatselusta ei lähetetä mitään.",
        "Pröva frågorna. Ingenting skickas från förhandsvisningen.",
        "Try the questions. Nothing is sent from the preview.",
    ),
    "ask.editor.look.frame": (
        "Kampanjan esikatselu puhelimen näytöllä",
        "Förhandsvisning av kampanjen på en telefon",
        "Preview of the campaign on a phone",
    ),
    "ask.editor.look.back": (
        "Takaisin tarkistuslistaan",
        "Tillbaka till kontrollistan",
        "Back to the checklist",
    ),
    "ask.editor.look.languages": ("Esikatselun kieli", "Förhandsvisningens språk", "Language of the preview"),
}
