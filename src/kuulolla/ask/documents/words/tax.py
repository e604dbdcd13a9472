"""How the lottery tax was worked out."""

from __future__ import annotations

from kuulolla.ask.rules.languages import Sentence

TAX: dict[str, Sentence] = {
    "formula": (
        "{prizes} × {percent} = {tax}",
        "{prizes} × {percent} = {tax}",
        "{prizes} × {percent} = {tax}",
    ),
    "prizes.alone": ("{own}", "{own}", "{own}"),
    "prizes.together": ("({own} + {others})", "({own} + {others})", "({own} + {others})"),
    "taxed": (
        "Veroa maksetaan {tax}. Veroa on maksettava, kun se on kalenterikuukaudessa vähintään {threshold}.",
        "Skatten är {tax}. Skatt ska betalas när den är minst {threshold} under en kalendermånad.",
        "The tax is {tax}. Tax is to be paid when it comes to at least {threshold} in a calendar month.",
    ),
    "not_taxed": (
        "Veroa ei tarvitse maksaa, koska se olisi kalenterikuukaudessa alle {threshold}.",
        "Ingen skatt behöver betalas, eftersom den skulle vara mindre än {threshold} under kalendermånaden.",
        "No tax needs to be paid, because it would come to less than {threshold} in the calendar month.",
    ),
    "others": (
        "Saman kuun muut palkinnot ovat yhteensä {others}. Tämän arvonnan osuus kuukauden verosta"
        " on {share}.",
        "Övriga priser samma månad är sammanlagt {others}. Den här utlottningens andel av månadens skatt är"
        " {share}.",
        "Other prizes in the same month are worth {others} in all. This draw's part of the month's tax is"
        " {share}.",
    ),
    "added": (
        "Ilman tätä arvontaa kuukauden vero olisi {without}. Arvonta lisää veroa {added}.",
        "Utan den här utlottningen skulle månadens skatt vara {without}. Utlottningen ökar skatten"
        " med {added}.",
        "Without this draw the month's tax would be {without}. The draw adds {added}.",
    ),
    "month": (
        "Ratkaisevaa on kuukausi, jona arvonta pidetään: arvonta on {month}.",
        "Det avgörande är månaden då lottningen hålls: lottningen hålls {month}.",
        "What counts is the month in which the draw is held: this one is held {month}.",
    ),
    "due": (
        "Vero ilmoitetaan ja maksetaan OmaVerossa viimeistään {due}.",
        "Skatten deklareras och betalas i MinSkatt senast den {due}.",
        "The tax is reported and paid in MyTax no later than {due}.",
    ),
}
