"""Words of the editor and of a campaign's own pages."""

from __future__ import annotations

from kuulolla.ask.words import (
    editor_accessibility,
    editor_basics,
    editor_draw,
    editor_going,
    editor_questions,
    editor_texts,
)
from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "ask.editor.campaigns": ("Kampanjat", "Kampanjer", "Campaigns"),
    "ask.editor.campaigns.lead": (
        "Kampanja kysyy ihmisiltä jotakin tietyn ajan. Vastauksista näet, mitä ihmiset haluavat.",
        "En kampanj frågar folk något under en viss tid. Av svaren görs en bild av vad folk vill.",
        "A campaign asks people something for a time. The answers become a picture of what people want.",
    ),
    "ask.editor.import": (
        "Tuo vastaukset tiedostosta",
        "Hämta svar från en fil",
        "Bring answers from a file",
    ),
    "ask.editor.empty.title": ("Ei vielä kampanjoita", "Inga kampanjer ännu", "No campaigns yet"),
    "ask.editor.empty.text": (
        "Aloita yhdestä hyvästä kysymyksestä. Voit tallentaa luonnoksen milloin tahansa,"
        " eikä kukaan muu näe sitä ennen kuin julkaiset sen.",
        "Börja med en bra fråga. Du kan spara ett utkast när som helst,"
        " och ingen annan ser det innan du publicerar det.",
        "Begin with one good question. You can save a draft at any time,"
        " and nobody else sees it before you publish it.",
    ),
    "ask.editor.empty.viewer": (
        "Kun joku toimituksesta tekee kampanjan, se näkyy täällä.",
        "När någon i redaktionen gör en kampanj syns den här.",
        "When somebody among the editors makes a campaign, it will be here.",
    ),
    "ask.editor.first": ("Tee ensimmäinen kampanja", "Gör den första kampanjen", "Make the first campaign"),
    "ask.editor.new": ("Uusi kampanja", "Ny kampanj", "New campaign"),
    "ask.editor.new.lead": (
        "Anna kampanjalle nimi. Kaikkea muuta voit muuttaa myöhemmin.",
        "Ge kampanjen ett namn. Allt annat kan du ändra senare.",
        "Give the campaign a name. Everything else can be changed later.",
    ),
    "ask.editor.new.button": ("Luo luonnos", "Skapa ett utkast", "Create a draft"),
    "ask.editor.copy": ("Tee kopio", "Gör en kopia", "Make a copy"),
    "ask.editor.copy.title": ("Kopio kampanjasta {name}", "Kopia av kampanjen {name}", "Copy of {name}"),
    "ask.editor.copy.lead": (
        "Kopioon tulevat tekstit, kysymykset, palkinnot ja suunnitelma."
        " Vastaukset, ajat ja säännöt eivät tule mukaan.",
        "Kopian får texterna, frågorna, priserna och planen. Svaren, tiderna och reglerna följer inte med.",
        "The copy gets the texts, questions, prizes and plan. Answers, times and rules stay behind.",
    ),
    "ask.editor.state.draft": ("Luonnos", "Utkast", "Draft"),
    "ask.editor.state.coming": ("Tulossa", "Kommer", "Coming"),
    "ask.editor.state.open": ("Auki", "Öppen", "Open"),
    "ask.editor.state.closed": ("Päättynyt", "Avslutad", "Closed"),
    "ask.editor.period.none": (
        "Aikaa ei ole vielä valittu",
        "Tiden är inte vald ännu",
        "No period chosen yet",
    ),
    "ask.editor.people.none": ("Ei vastauksia", "Inga svar", "No answers"),
    "ask.editor.people.one": ("1 vastaaja", "1 svarande", "1 person"),
    "ask.editor.people.many": ("{n} vastaajaa", "{n} svarande", "{n} people"),
    "ask.editor.remove": ("Poista luonnos", "Ta bort utkastet", "Delete the draft"),
    "ask.editor.campaign_removed": (
        "Luonnos on poistettu.",
        "Utkastet är borttaget.",
        "The draft is deleted.",
    ),
    "ask.editor.sections": ("Kampanjan osat", "Kampanjens delar", "Parts of the campaign"),
    "ask.editor.place": (
        "Osa {n}/{all}. Näytä kaikki osat",
        "Del {n}/{all}. Visa alla delar",
        "Part {n} of {all}. Show every part",
    ),
    "ask.editor.section.basics": ("Perustiedot", "Grunduppgifter", "Basics"),
    "ask.editor.section.plan": ("Suunnitelma", "Plan", "Plan"),
    "ask.editor.section.questions": ("Kysymykset", "Frågor", "Questions"),
    "ask.editor.section.draw": ("Arvonta", "Utlottning", "Draw"),
    "ask.editor.section.prizes": ("Palkinnot", "Priser", "Prizes"),
    "ask.editor.section.organiser": ("Järjestäjä", "Arrangör", "Organiser"),
    "ask.editor.section.data": ("Henkilötiedot", "Personuppgifter", "Personal data"),
    "ask.editor.section.texts": ("Säännöt ja seloste", "Regler och beskrivning", "Rules and notice"),
    "ask.editor.section.check": ("Tarkistus", "Kontroll", "Check"),
    "ask.editor.save": ("Tallenna", "Spara", "Save"),
    "ask.editor.save_next": ("Tallenna ja jatka", "Spara och fortsätt", "Save and continue"),
    "ask.editor.next": ("Jatka: {section}", "Fortsätt: {section}", "Continue: {section}"),
    "ask.editor.saved": ("Tallennettu.", "Sparat.", "Saved."),
    "ask.editor.edit": ("Muokkaa", "Redigera", "Edit"),
    "ask.editor.take_away": ("Poista", "Ta bort", "Remove"),
    "ask.editor.yes": ("Kyllä", "Ja", "Yes"),
    "ask.editor.no": ("Ei", "Nej", "No"),
    "ask.editor.in.fi": ("Suomeksi", "På finska", "In Finnish"),
    "ask.editor.in.sv": ("Ruotsiksi", "På svenska", "In Swedish"),
    "ask.editor.in.en": ("Englanniksi", "På engelska", "In English"),
    "ask.editor.euros.wrong": (
        "Kirjoita summa euroina, esimerkiksi 69 tai 69,90.",
        "Skriv summan i euro, till exempel 69 eller 69,90.",
        "Write the amount in euros, for example 69 or 69.90.",
    ),
    "ask.editor.preview": ("Katso puhelimessa", "Visa i telefonen", "See it on a phone"),
    **editor_basics.WORDS,
    **editor_questions.WORDS,
    **editor_draw.WORDS,
    **editor_texts.WORDS,
    **editor_accessibility.WORDS,
    **editor_going.WORDS,
}
