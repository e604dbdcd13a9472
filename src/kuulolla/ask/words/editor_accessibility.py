"""Words of the editor's page about the accessibility of the public pages."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "ask.editor.accessibility.title": (
        "Saavutettavuus\u00adseloste",
        "Tillgänglighets\u00adutlåtande",
        "Accessibility statement",
    ),
    "ask.editor.accessibility.edit": (
        "Kerro, miten saavutettavuus on arvioitu",
        "Berätta hur tillgängligheten har bedömts",
        "Tell how accessibility has been assessed",
    ),
    "ask.editor.accessibility.lead": (
        "Seloste on kampanjan jokaisella sivulla. Kunnes joku on arvioinut sivut, siinä lukee vain se,"
        " mikä varmasti tiedetään.",
        "Utlåtandet finns på kampanjens alla sidor. Tills någon har bedömt sidorna står där bara det som"
        " man säkert vet.",
        "The statement is on every page of the campaign. Until somebody has assessed the pages, it says only"
        " what is known for sure.",
    ),
    "ask.editor.accessibility.now": (
        "Näin selosteessa sanotaan nyt",
        "Så här står det i utlåtandet nu",
        "What the statement says now",
    ),
    "ask.editor.conformance": (
        "Täyttääkö lomakesivu saavutettavuusvaatimukset?",
        "Uppfyller formulärsidan tillgänglighetskraven?",
        "Does the form page meet the accessibility requirements?",
    ),
    "ask.editor.conformance.unassessed": (
        "Ei vielä arvioitu",
        "Ingen har bedömt den ännu",
        "Nobody has assessed it yet",
    ),
    "ask.editor.conformance.full": ("Kokonaan", "Helt", "Fully"),
    "ask.editor.conformance.partial": ("Osittain", "Delvis", "Partly"),
    "ask.editor.conformance.not": (
        "Ei täytä suurinta osaa vaatimuksista",
        "Uppfyller inte största delen av kraven",
        "It does not meet most of them",
    ),
    "ask.editor.conformance.not_full": (
        "Vaatimukset eivät täyty kokonaan, jos jokin ei ole saavutettavaa. Valitse ”Osittain”"
        " tai tyhjennä puutteet.",
        "Kraven uppfylls inte helt om något inte är tillgängligt. Välj ”Delvis” eller töm bristerna.",
        "The requirements are not fully met if something falls short. Choose “Partly” or clear what"
        " falls short.",
    ),
    "ask.editor.assessment": ("Arviointi", "Bedömningen", "The assessment"),
    "ask.editor.assessment.when": (
        "Täytä, kun sivut on arvioitu.",
        "Fyll i när sidorna har bedömts.",
        "Fill in once the pages have been assessed.",
    ),
    "ask.editor.assessor": ("Kuka arvioi", "Vem gjorde bedömningen", "Who assessed"),
    "ask.editor.assessor.hint": (
        "Ulkopuolisen asiantuntijan nimi. Jätä tyhjäksi, jos arvioitte itse.",
        "Namnet på en utomstående expert. Lämna tomt om ni själva gjorde bedömningen.",
        "The name of an outside expert. Leave empty if you assessed the pages yourselves.",
    ),
    "ask.editor.assessed_on": ("Milloin arvioitiin", "När bedömningen gjordes", "When it was assessed"),
    "ask.editor.assessed_on.missing": (
        "Anna päivä, jona sivut arvioitiin.",
        "Ange dagen då sidorna bedömdes.",
        "Give the day on which the pages were assessed.",
    ),
    "ask.editor.assessed_on.coming": (
        "Arviointipäivä ei voi olla tulevaisuudessa.",
        "Bedömningens dag kan inte vara i framtiden.",
        "The day of the assessment cannot be in the future.",
    ),
    "ask.editor.falls_short": (
        "Mikä ei ole saavutettavaa",
        "Vad som inte är tillgängligt",
        "What falls short",
    ),
    "ask.editor.falls_short.lead": (
        "Kerro yksi puute kerrallaan niin, että vastaaja ymmärtää.",
        "Beskriv en brist i taget så att den som svarar förstår.",
        "Tell one shortcoming at a time, so that people who answer understand it.",
    ),
    "ask.editor.falls_short.row": ("Puute {n}", "Brist {n}", "Shortcoming {n}"),
    "ask.editor.falls_short.what": ("Mikä ei toimi", "Vad som inte fungerar", "What does not work"),
    "ask.editor.falls_short.what.hint": (
        "Esimerkiksi: Palkinnon kuvalla ei ole tekstivastinetta.",
        "Till exempel: Bilden på priset saknar textalternativ.",
        "For example: The picture of the prize has no text alternative.",
    ),
    "ask.editor.falls_short.what.missing": (
        "Kirjoita, mikä ei toimi.",
        "Skriv vad som inte fungerar.",
        "Write what does not work.",
    ),
    "ask.editor.falls_short.why": (
        "Miksi, ja milloin se korjataan",
        "Varför, och när det rättas till",
        "Why, and when it will be mended",
    ),
    "ask.editor.falls_short.why.hint": (
        "Esimerkiksi: Korjaamme sen joulukuussa.",
        "Till exempel: Vi rättar till det i december.",
        "For example: We mend it in December.",
    ),
    "ask.editor.falls_short.why.missing": (
        "Kirjoita, miksi näin on.",
        "Skriv varför det är så.",
        "Write why it is so.",
    ),
    "ask.editor.falls_short.missing": (
        "Kerro ainakin yksi puute, kun vaatimukset eivät täyty kokonaan.",
        "Berätta om minst en brist när kraven inte uppfylls helt.",
        "Tell at least one shortcoming when the requirements are not fully met.",
    ),
}
