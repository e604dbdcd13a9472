"""Words of the editor's questions."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "ask.editor.questions.lead": (
        "Yksi avoin kysymys tuo yleensä parhaat vastaukset. Kysy vain se, mitä aiot käyttää.",
        "En öppen fråga ger oftast de bästa svaren. Fråga bara det som du tänker använda.",
        "One open question usually brings the best answers. Ask only what you will use.",
    ),
    "ask.editor.questions.empty": ("Ei vielä kysymyksiä", "Inga frågor ännu", "No questions yet"),
    "ask.editor.questions.empty.text": (
        "Valitse alta, millaisen kysymyksen haluat lisätä.",
        "Välj nedan vilket slags fråga du vill lägga till.",
        "Choose below what kind of question you want to add.",
    ),
    "ask.editor.questions.answered": (
        "Ihmiset ovat jo vastanneet. Tekstejä voi korjata, mutta kysymyksiä ja vaihtoehtoja ei voi poistaa.",
        "Folk har redan svarat. Texterna kan rättas, men frågor och alternativ kan inte tas bort.",
        "People have already answered. Texts can be corrected; questions and options cannot be removed.",
    ),
    "ask.editor.add_question": ("Lisää kysymys", "Lägg till en fråga", "Add a question"),
    "ask.editor.question.new": ("Uusi kysymys", "Ny fråga", "New question"),
    "ask.editor.kind.open": ("Avoin kysymys", "Öppen fråga", "Open question"),
    "ask.editor.kind.open.hint": (
        "Vastaaja kirjoittaa omin sanoin.",
        "Man svarar med egna ord.",
        "People answer in their own words.",
    ),
    "ask.editor.kind.choice": ("Yksi vaihtoehto", "Ett alternativ", "One option"),
    "ask.editor.kind.choice.hint": (
        "Vastaaja valitsee yhden vaihtoehdon.",
        "Man väljer ett alternativ.",
        "People choose one option.",
    ),
    "ask.editor.kind.choices": ("Monta vaihtoehtoa", "Flera alternativ", "Many options"),
    "ask.editor.kind.choices.hint": (
        "Vastaaja valitsee niin monta kuin haluaa.",
        "Man väljer så många som man vill.",
        "People choose as many as they like.",
    ),
    "ask.editor.kind.scale": ("Asteikko", "Skala", "Scale"),
    "ask.editor.kind.scale.hint": (
        "Vastaaja antaa numeron, esimerkiksi 1–5.",
        "Man ger ett tal, till exempel 1–5.",
        "People give a number, for example 1 to 5.",
    ),
    "ask.editor.kind.consent": ("Suostumus", "Samtycke", "Consent"),
    "ask.editor.kind.consent.hint": (
        "Ruutu, jonka vastaaja itse merkitsee.",
        "En ruta som man själv kryssar i.",
        "A box that people tick themselves.",
    ),
    "ask.editor.texts": ("Kysymys", "Fråga", "Question"),
    "ask.editor.texts.missing": (
        "Kirjoita kysymys ainakin yhdellä kielellä.",
        "Skriv frågan på minst ett språk.",
        "Write the question in at least one language.",
    ),
    "ask.editor.hints": ("Ohje kysymyksen alla", "Anvisning under frågan", "Help under the question"),
    "ask.editor.hints.hint": (
        "Voit jättää tyhjäksi, jos kysymys on selvä.",
        "Du kan lämna det tomt om frågan är klar.",
        "You can leave this empty if the question is clear.",
    ),
    "ask.editor.required": (
        "Kysymykseen on vastattava",
        "Frågan måste besvaras",
        "The question must be answered",
    ),
    "ask.editor.is_required": ("pakollinen", "obligatorisk", "must be answered"),
    "ask.editor.options": ("Vaihtoehdot", "Alternativ", "Options"),
    "ask.editor.options.hint": (
        "Tyhjä rivi ei tule mukaan. Poista vaihtoehto tyhjentämällä sen rivi.",
        "En tom rad kommer inte med. Ta bort ett alternativ genom att tömma raden.",
        "An empty row is left out. Remove an option by emptying its row.",
    ),
    "ask.editor.options.missing": (
        "Kirjoita ainakin kaksi vaihtoehtoa.",
        "Skriv minst två alternativ.",
        "Write at least two options.",
    ),
    "ask.editor.option": ("Vaihtoehto {n}", "Alternativ {n}", "Option {n}"),
    "ask.editor.options.more": (
        "Tallenna ja lisää vaihtoehtoja",
        "Spara och lägg till alternativ",
        "Save and add options",
    ),
    "ask.editor.scale": ("Asteikko", "Skala", "Scale"),
    "ask.editor.scale_from": ("Pienin numero", "Minsta talet", "Lowest number"),
    "ask.editor.scale_to": ("Suurin numero", "Största talet", "Highest number"),
    "ask.editor.low": (
        "Mitä pienin numero tarkoittaa",
        "Vad minsta talet betyder",
        "What the lowest number means",
    ),
    "ask.editor.low.hint": (
        "Esimerkiksi: en lainkaan.",
        "Till exempel: inte alls.",
        "For example: not at all.",
    ),
    "ask.editor.high": (
        "Mitä suurin numero tarkoittaa",
        "Vad största talet betyder",
        "What the highest number means",
    ),
    "ask.editor.high.hint": (
        "Esimerkiksi: erittäin paljon.",
        "Till exempel: väldigt mycket.",
        "For example: very much.",
    ),
    "ask.editor.condition": ("Keneltä kysytään", "Vem frågan ställs till", "Who is asked"),
    "ask.editor.condition.hint": (
        "Kysymys voi tulla näkyviin vain niille, jotka valitsivat tietyn vaihtoehdon.",
        "Frågan kan visas bara för dem som valde ett visst alternativ.",
        "The question can be shown only to those who chose a certain option.",
    ),
    "ask.editor.condition.everyone": ("Kaikilta", "Alla", "Everyone"),
    "ask.editor.condition.chose": (
        "Niiltä, jotka valitsivat: {option}",
        "De som valde: {option}",
        "Those who chose: {option}",
    ),
    "ask.editor.condition.only": (
        "Vain niiltä, jotka valitsivat ”{option}” kysymyksessä ”{question}”",
        "Bara dem som valde ”{option}” i frågan ”{question}”",
        "Only those who chose “{option}” in the question “{question}”",
    ),
    "ask.editor.lacking": ("Puuttuu: {languages}", "Saknas: {languages}", "Missing: {languages}"),
    "ask.editor.up": ("Siirrä ylös", "Flytta upp", "Move up"),
    "ask.editor.down": ("Siirrä alas", "Flytta ner", "Move down"),
    "ask.editor.question_removed": (
        "Kysymys on poistettu.",
        "Frågan är borttagen.",
        "The question is removed.",
    ),
    "ask.editor.question.save": ("Tallenna kysymys", "Spara frågan", "Save the question"),
    "ask.editor.question.hidden": ("kysymys {n}", "fråga {n}", "question {n}"),
}
