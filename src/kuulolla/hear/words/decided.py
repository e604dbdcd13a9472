"""Words of what is done about themes, on the pages of pictures."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "hear.decided.title": ("Mitä tälle tehdään", "Vad görs åt det här", "What is done about this"),
    "hear.decided.share": (
        "{percent} % vastanneista on ottanut puheeksi teeman, josta on julkinen päätös: {n} ihmistä, kun "
        "vastanneita on {of}.",
        "{percent} % av dem som svarat har tagit upp ett tema som det finns ett offentligt beslut om "
        "({n} av {of} personer).",
        "{percent}% of those who answered raised a theme that has a public decision ({n} of {of} people).",
    ),
    "hear.decided.none": (
        "Yhdestäkään teemasta ei ole vielä julkista päätöstä.",
        "Inget tema har ännu ett offentligt beslut.",
        "No theme has a public decision yet.",
    ),
    "hear.decided.decide": ("Päätä, mitä tehdään", "Besluta vad som görs", "Decide what to do"),
    "hear.decided.inside": ("vain talon sisällä", "bara internt", "in the house only"),
    "hear.decided.person": ("1 ihminen", "1 person", "1 person"),
    "hear.decided.people": ("{n} ihmistä", "{n} personer", "{n} people"),
    "hear.decided.all": ("Kaikki päätökset", "Alla beslut", "All decisions"),
    "hear.decided.public": ("Te sanoitte, me teimme", "Ni sade, vi gjorde", "You said, we did"),
}
