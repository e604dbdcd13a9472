"""Why a line was not read, and what is told of a table: (Finnish, Swedish, English) by key."""

from __future__ import annotations

Words = tuple[str, str, str]

REASONS: dict[str, Words] = {
    "total_row": (
        "Yhteensä-rivi. Summat lasketaan riveistä.",
        "En summarad. Summorna räknas ur raderna.",
        "A row of totals. Totals are counted from the rows.",
    ),
    "no_figures": (
        "Rivillä ei ole lukuja.",
        "Raden har inga siffror.",
        "The row has no figures.",
    ),
    "repeated": (
        "Sama luku on jo aiemmalla rivillä {line}.",
        "Samma siffra finns redan på rad {line}.",
        "The same figure is already on line {line}.",
    ),
    "contradicts": (
        "Rivillä {line} on samasta asiasta toinen luku. Ensimmäinen otettiin.",
        "Rad {line} har en annan siffra om samma sak. Den första togs med.",
        "Line {line} has another figure about the same thing. The first one was taken.",
    ),
    "section_unknown": (
        "Taulukkoa ei tunnistettu: {headers}.",
        "Tabellen kändes inte igen: {headers}.",
        "The table was not recognised: {headers}.",
    ),
    "machine": (
        "Käynnin teki ohjelma eikä ihminen.",
        "Besöket gjordes av ett program och inte av en människa.",
        "The visit was made by a program, not by a person.",
    ),
    "counted_with": (
        "Laskettiin yhteen rivin {line} kanssa.",
        "Räknades ihop med rad {line}.",
        "Counted together with line {line}.",
    ),
    "not_a_number": (
        "Sarakkeen “{column}” arvo “{cell}” ei ole luku.",
        "Värdet ”{cell}” i kolumnen ”{column}” är inte ett tal.",
        "The value “{cell}” in the column “{column}” is not a number.",
    ),
    "not_a_date": (
        "Sarakkeen “{column}” arvo “{cell}” ei ole päivämäärä.",
        "Värdet ”{cell}” i kolumnen ”{column}” är inte ett datum.",
        "The value “{cell}” in the column “{column}” is not a date.",
    ),
    "year_unknown": (
        "Arvosta “{cell}” ei selviä, minkä vuoden kuukausi se on.",
        "Av värdet ”{cell}” framgår inte vilket års månad det är.",
        "“{cell}” does not tell which year's month it is.",
    ),
    "id_missing": (
        "Rivillä ei ole tunnusta sarakkeessa “{column}”.",
        "Raden saknar id i kolumnen ”{column}”.",
        "The row has no id in the column “{column}”.",
    ),
    "other_currency": (
        "Rivin valuutta on {currency}, muiden {expected}.",
        "Radens valuta är {currency}, de andras {expected}.",
        "The row's currency is {currency}, that of the others {expected}.",
    ),
    "too_many_cells": (
        "Rivillä on enemmän soluja kuin taulukossa on sarakkeita.",
        "Raden har fler celler än tabellen har kolumner.",
        "The row has more cells than the table has columns.",
    ),
    "too_few_cells": (
        "Rivi katkeaa kesken.",
        "Raden är avbruten.",
        "The row breaks off.",
    ),
}

NOTES: dict[str, Words] = {
    "sheet_unknown": (
        "Välilehteä tai tiedostoa “{sheet}” ei tunnistettu, eikä sitä luettu.",
        "Fliken eller filen ”{sheet}” kändes inte igen och lästes inte.",
        "The sheet or file “{sheet}” was not recognised and not read.",
    ),
    "period_unknown": (
        "Tiedosto ei kerro, miltä ajalta luvut ovat.",
        "Filen berättar inte vilken tid siffrorna gäller.",
        "The file does not tell which days the figures are of.",
    ),
    "zone_assumed": (
        "Kellonajat luettiin Suomen aikana, koska tiedosto ei kerro aikavyöhykettä.",
        "Klockslagen lästes som finsk tid, eftersom filen inte anger tidszon.",
        "Times were read as Finnish time, because the file names no time zone.",
    ),
    "other_row": (
        "Rivi “(other)” kokoaa alustan pois jättämät rivit: jakauma ei ole tarkka.",
        "Raden ”(other)” samlar rader som plattformen utelämnat: fördelningen är inte exakt.",
        "The row “(other)” gathers what the platform left out: the breakdown is not exact.",
    ),
    "other_currency": (
        "Saraketta “{column}” ei luettu, koska sen valuutta on eri kuin muiden.",
        "Kolumnen ”{column}” lästes inte, eftersom den har en annan valuta än de andra.",
        "The column “{column}” was not read, because its currency is not that of the others.",
    ),
    "previous_period": (
        "Edellisen jakson saraketta “{column}” ei luettu.",
        "Kolumnen ”{column}” om föregående period lästes inte.",
        "The column “{column}” of the previous period was not read.",
    ),
    "inexact": (
        "Arvo “{cell}” ei ole tarkka luku, joten sitä ei otettu.",
        "Värdet ”{cell}” är inte ett exakt tal och togs inte med.",
        "“{cell}” is not an exact figure and was not taken.",
    ),
    "month_first": (
        "Päivät luettiin kuukausi ensin (kuukausi/päivä/vuosi). Tiedostosta ei selviä, onko se oikein.",
        "Datumen lästes med månaden först (månad/dag/år). Av filen framgår inte om det är rätt.",
        "Dates were read month first (month/day/year). The file does not tell whether that is right.",
    ),
}
