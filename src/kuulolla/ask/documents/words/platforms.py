"""What is said about social media services."""

from __future__ import annotations

from kuulolla.ask.rules.languages import Sentence

# The Finnish form is the genitive.
NAMES: dict[str, Sentence] = {
    "facebook": ("Facebookin", "Facebook", "Facebook"),
    "instagram": ("Instagramin", "Instagram", "Instagram"),
    "x": ("X:n", "X", "X"),
    "linkedin": ("LinkedInin", "LinkedIn", "LinkedIn"),
    "tiktok": ("TikTokin", "TikTok", "TikTok"),
}

PLATFORMS: dict[str, Sentence] = {
    "disclaimer": (
        "Tämä kampanja tai mikään sen osa ei ole {platform} järjestämä, sponsoroima, suosittelema tai"
        " hallinnoima.",
        "Varken den här kampanjen eller någon del av den ordnas, sponsras, rekommenderas eller"
        " administreras av {platform}.",
        "Neither this campaign nor any part of it is organised, sponsored, endorsed or administered by, or"
        " associated with, {platform}.",
    ),
    "release": (
        "Osallistumalla vapautat {platform} kaikesta vastuusta, joka koskee tätä arvontaa.",
        "Genom att delta befriar du {platform} från allt ansvar som gäller den här utlottningen.",
        "By entering you release {platform} from all liability for this draw.",
    ),
    "one_account": (
        "Yksi ihminen osallistuu kerran, vaikka hänellä olisi useita tilejä.",
        "En person deltar en gång, även om personen har flera konton.",
        "One person enters once, even with several accounts.",
    ),
}
