"""Words of what was done, and of what it concerned."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str, str]] = {
    "core.fact.organisation_founded": (
        "Organisaatio perustettiin",
        "Organisationen grundades",
        "The organisation was founded",
    ),
    "core.fact.organisation_changed": (
        "Asetuksia muutettiin",
        "Inställningarna ändrades",
        "Settings were changed",
    ),
    "core.fact.role_given": ("Jäsen sai roolin", "En medlem fick en roll", "A member was given a role"),
    "core.fact.member_removed": ("Jäsen poistettiin", "En medlem togs bort", "A member was removed"),
    "core.fact.job_begun": ("Työ aloitettiin", "Ett arbete påbörjades", "A job was begun"),
    "core.fact.job_ended": ("Työ päättyi", "Ett arbete avslutades", "A job ended"),
    # What a fact concerned: kinds of rows and names of values.
    "core.about.answer_set": ("vastaaja", "svarande", "person"),
    "core.about.answers": ("vastauksia", "svar", "answers"),
    "core.about.campaign": ("kampanja", "kampanj", "campaign"),
    "core.about.cents": ("senttiä", "cent", "cents"),
    "core.about.channel": ("kanava", "kanal", "channel"),
    "core.about.contact": ("yhteystieto", "kontaktuppgift", "contact"),
    "core.about.entered": ("arvonnassa", "i utlottningen", "in the draw"),
    "core.about.failed": ("keskeytyi", "avbröts", "failed"),
    "core.about.fields": ("tiedot", "uppgifter", "fields"),
    "core.about.file": ("tiedosto", "fil", "file"),
    "core.about.from": ("kopioitu kampanjasta", "kopierad från kampanj", "copied from campaign"),
    "core.about.goal": ("tavoite", "mål", "goal"),
    "core.about.group": ("kohderyhmä", "målgrupp", "target group"),
    "core.about.job": ("työ", "arbete", "job"),
    "core.about.language": ("kieli", "språk", "language"),
    "core.about.links": ("linkkejä", "länkar", "links"),
    "core.about.people": ("ihmisiä", "personer", "people"),
    "core.about.picture": ("kuva", "bild", "picture"),
    "core.about.prize": ("palkinto", "pris", "prize"),
    "core.about.question": ("kysymys", "fråga", "question"),
    "core.about.role": ("rooli", "roll", "role"),
    "core.about.service": ("palvelu", "tjänst", "service"),
    "core.about.text": ("teksti", "text", "text"),
    "core.about.user": ("käyttäjä", "användare", "user"),
    "core.about.version": ("versio", "version", "version"),
    "core.about.why": ("syy", "orsak", "reason"),
    "core.about.yes": ("kyllä", "ja", "yes"),
    "core.about.no": ("ei", "nej", "no"),
}
