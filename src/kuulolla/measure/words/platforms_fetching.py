"""Words that tell how to fetch a file from each platform."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "measure.platforms.fetch.meta": (
        "Facebook ja Instagram",
        "Facebook och Instagram",
        "Facebook, Instagram",
    ),
    "measure.platforms.fetch.meta.text": (
        "Avaa Meta Business Suite ja valitse Kävijätiedot, sitten Sisältö. Valitse jakso ja Vie tiedot, CSV."
        " Seuraajien kehitys löytyy kohdasta Yleiskatsaus tai Tulokset: vie jokainen käyrä erikseen.",
        "Öppna Meta Business Suite och välj Insikter och sedan Innehåll. Välj period och Exportera data, CSV."
        " Följarnas utveckling finns under Översikt eller Resultat: exportera varje kurva för sig.",
        "Open Meta Business Suite and choose Insights, then Content. Choose the period and Export data, CSV."
        " Growth of followers is under Overview or Results: export each curve on its own.",
    ),
    "measure.platforms.fetch.ads": ("Meta-mainokset", "Meta-annonser", "Meta ads"),
    "measure.platforms.fetch.ads.text": (
        "Avaa Ads Manager, valitse jakso ja välilehti Mainokset. Valitse Raportit ja Vie taulukon tiedot,"
        " CSV.",
        "Öppna Ads Manager, välj period och fliken Annonser. Välj Rapporter och Exportera tabelldata, CSV.",
        "Open Ads Manager, choose the period and the tab Ads. Choose Reports and Export table data, CSV.",
    ),
    "measure.platforms.fetch.ga4": ("Google Analytics", "Google Analytics", "Google Analytics"),
    "measure.platforms.fetch.ga4.text": (
        "Avaa raportti, valitse jakso ja oikeasta yläkulmasta Jaa tämä raportti, Lataa tiedosto, CSV."
        " Myös tutkimusten vienti kelpaa.",
        "Öppna en rapport, välj period och uppe till höger Dela rapporten, Ladda ner fil, CSV. Också"
        " utforskningar kan exporteras.",
        "Open a report, choose the period, and at the top right Share this report, Download file, CSV."
        " Exports of explorations are read too.",
    ),
    "measure.platforms.fetch.google_ads": ("Google Ads", "Google Ads", "Google Ads"),
    "measure.platforms.fetch.google_ads.text": (
        "Avaa Kampanjat tai Mainokset, valitse jakso ja latauskuvakkeesta CSV.",
        "Öppna Kampanjer eller Annonser, välj period och CSV under nedladdningsikonen.",
        "Open Campaigns or Ads, choose the period, and CSV from the download icon.",
    ),
    "measure.platforms.fetch.x": ("X", "X", "X"),
    "measure.platforms.fetch.x.text": (
        "Avaa Analytics ja välilehti Content tai Overview. Valitse jakso ja latauskuvake.",
        "Öppna Analytics och fliken Content eller Overview. Välj period och nedladdningsikonen.",
        "Open Analytics and the tab Content or Overview. Choose the period and the download icon.",
    ),
    "measure.platforms.fetch.linkedin": ("LinkedIn", "LinkedIn", "LinkedIn"),
    "measure.platforms.fetch.linkedin.text": (
        "Avaa sivun hallinta ja Analytiikka. Sisältö, Seuraajat ja Kävijät viedään kukin Vie-painikkeesta.",
        "Öppna sidans administration och Analys. Innehåll, Följare och Besökare exporteras var för sig.",
        "Open the page's admin view and Analytics. Content, Followers and Visitors each have Export.",
    ),
    "measure.platforms.fetch.youtube": ("YouTube", "YouTube", "YouTube"),
    "measure.platforms.fetch.youtube.text": (
        "Avaa YouTube Studio, Analytiikka ja Tarkennettu tila. Valitse latauskuvakkeesta CSV ja tuo"
        " koko zip-paketti.",
        "Öppna YouTube Studio, Analys och Avancerat läge. Välj CSV under nedladdningsikonen och"
        " importera hela zip-paketet.",
        "Open YouTube Studio, Analytics and Advanced mode. Choose CSV from the download icon and"
        " import the whole zip.",
    ),
    "measure.platforms.fetch.other": (
        "Google-haku, GoatCounter ja vanha Google Analytics",
        "Google-sökning, GoatCounter och gamla Google Analytics",
        "Google Search, GoatCounter and old Google Analytics",
    ),
    "measure.platforms.fetch.other.text": (
        "Search Consolen tehokkuusraportti, GoatCounterin vienti ja vanhan Analyticsin CSV-tiedostot"
        " kelpaavat sellaisinaan.",
        "Prestandarapporten i Search Console, exporten från GoatCounter och gamla CSV-filer från Analytics"
        " duger som de är.",
        "The performance report of Search Console, the export of GoatCounter and old Analytics CSV files are"
        " read as they are.",
    ),
    "measure.platforms.fetch.none": (
        "Alusta ei anna tiedostoa",
        "Plattformen ger ingen fil",
        "The platform gives no file",
    ),
    "measure.platforms.fetch.none.text": (
        "Kirjaa luku käsin. Se merkitään kirjatuksi, ja siitä näkyy, kuka sen kirjasi ja mistä.",
        "Skriv in siffran för hand. Den märks som inskriven, och det syns vem som skrev den och varifrån.",
        "Type the figure. It is marked as typed, and shows who typed it and where it is from.",
    ),
}
