"""Words of the public page, of receipts and of messages."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "act.public.title": ("Te sanoitte, me teimme", "Ni sade, vi gjorde", "You said, we did"),
    "act.public.lead": (
        "Kysyimme, ihmiset vastasivat. Tässä on, mitä heidän toiveilleen tapahtuu.",
        "Vi frågade, människor svarade. Här är vad som händer med deras önskemål.",
        "We asked, people answered. Here is what becomes of their wishes.",
    ),
    "act.public.empty.title": ("Päätöksiä ei ole vielä", "Inga beslut ännu", "No decisions yet"),
    "act.public.empty.text": (
        "Luemme vastauksia. Kerromme tällä sivulla, mitä niiden perusteella tehdään.",
        "Vi läser svaren. På den här sidan berättar vi vad som görs utifrån dem.",
        "We are reading the answers. This page will tell what is done because of them.",
    ),
    "act.public.state.considering": ("Harkitsemme tätä", "Vi överväger det här", "We are considering this"),
    "act.public.state.doing": ("Teemme tämän", "Vi gör det här", "We are doing this"),
    "act.public.state.done": ("Teimme tämän", "Vi har gjort det här", "We have done this"),
    "act.public.state.not_doing": ("Emme tee tätä", "Vi gör inte det här", "We will not do this"),
    "act.public.day.considering": (
        "Päätämme viimeistään {day}",
        "Vi beslutar senast {day}",
        "We decide by {day}",
    ),
    "act.public.day.doing": ("Tavoite: {day}", "Mål: {day}", "Aim: {day}"),
    "act.public.day.done": ("Tehty {day}", "Gjort {day}", "Done on {day}"),
    "act.public.people": (
        "{n} ihmistä otti tämän puheeksi",
        "{n} personer tog upp det här",
        "{n} people raised this",
    ),
    "act.public.few": (
        "Muutama ihminen otti tämän puheeksi",
        "Några personer tog upp det här",
        "A few people raised this",
    ),
    "act.public.suggestion": (
        "Yksi ihminen ehdotti tätä",
        "En person föreslog det här",
        "One person suggested this",
    ),
    "act.public.said": ("Te sanoitte", "Ni sade", "You said"),
    "act.public.did": ("Me vastaamme", "Vi svarar", "We answer"),
    "act.public.about": (
        "Lainaukset ovat ihmisten omia sanoja. Henkilötiedot on peitetty. "
        "Kun joku poistaa vastauksensa, myös sen lainaus poistuu.",
        "Citaten är människors egna ord. Personuppgifter är dolda. "
        "När någon tar bort sitt svar försvinner också citatet.",
        "The quotes are people's own words. Personal data is masked. "
        "When somebody erases their answer, its quote goes too.",
    ),
    "act.receipt.theme": (
        "Vastauksesi on osa teemaa ”{title}”.",
        "Ditt svar hör till temat ”{title}”.",
        "Your answer is part of the theme “{title}”.",
    ),
    "act.receipt.suggestion": (
        "Ehdotuksestasi on päätetty: ”{title}”.",
        "Ditt förslag har fått ett beslut: ”{title}”.",
        "Your suggestion has been decided on: “{title}”.",
    ),
    "act.receipt.more": (
        "Katso kaikki päätökset",
        "Se alla beslut",
        "See all decisions",
    ),
    "act.mail.subject": (
        "Mitä ideastasi tuli: {title}",
        "Vad det blev av din idé: {title}",
        "What became of your idea: {title}",
    ),
    "act.mail.body": (
        "Hei,\n\nvastasit kyselyyn ”{campaign}” ja pyysit kertomaan, mitä ideastasi tulee.\n\n"
        "{title}\n{state}.\n\n{reason}\n\n"
        "Kaikki päätökset:\n{address}\n\n"
        "Sait tämän viestin, koska pyysit sitä vastatessasi. Jos et halua enää viestejä, poista tietosi "
        "kuittisi sivulla tai ota meihin yhteyttä.\n\n{organisation}\n{email}\n",
        "Hej,\n\ndu svarade på enkäten ”{campaign}” och bad att få veta vad det blir av din idé.\n\n"
        "{title}\n{state}.\n\n{reason}\n\n"
        "Alla beslut:\n{address}\n\n"
        "Du fick det här meddelandet för att du bad om det när du svarade. Om du inte vill ha fler "
        "meddelanden, ta bort dina uppgifter på kvittots sida eller kontakta oss.\n\n"
        "{organisation}\n{email}\n",
        "Hello,\n\nyou answered the survey “{campaign}” and asked to be told what becomes of your idea.\n\n"
        "{title}\n{state}.\n\n{reason}\n\n"
        "All decisions:\n{address}\n\n"
        "You got this message because you asked for it when you answered. If you want no more messages, "
        "erase your details on your receipt's page or contact us.\n\n{organisation}\n{email}\n",
    ),
}
