"""Words of deciding."""

from __future__ import annotations

from kuulolla.core.words import Sentence

WORDS: dict[str, Sentence] = {
    "act.form.title": ("Mitä tälle tehdään", "Vad görs åt det här", "What is done about this"),
    "act.form.suggestion": ("Ehdotus", "Ett förslag", "A suggestion"),
    "act.form.asked": (
        "{of} vastanneesta {n} otti tämän puheeksi.",
        "{n} av {of} som svarade tog upp det här.",
        "{n} of the {of} who answered raised this.",
    ),
    "act.form.asked.one": (
        "Yksi ihminen ehdotti tätä.",
        "En person föreslog det här.",
        "One person suggested this.",
    ),
    "act.form.state": ("Mitä päätitte", "Vad har ni beslutat", "What have you decided"),
    "act.form.state.missing": (
        "Valitse, mitä päätitte.",
        "Välj vad ni har beslutat.",
        "Choose what you have decided.",
    ),
    "act.state.considering.told": (
        "Harkitaan: päätämme myöhemmin",
        "Övervägs: vi beslutar senare",
        "Considering: we decide later",
    ),
    "act.state.doing.told": (
        "Tehdään: toteutamme tämän",
        "Görs: vi genomför det här",
        "Doing: we are making it happen",
    ),
    "act.state.done.told": ("Tehty: tämä on valmis", "Gjort: det här är klart", "Done: this is ready"),
    "act.state.not_doing.told": (
        "Ei tehdä: kerromme, miksi emme",
        "Görs inte: vi berättar varför",
        "Not doing: we tell why",
    ),
    "act.form.texts": ("Teksti: {name}", "Text: {name}", "Text: {name}"),
    "act.form.title_fi": ("Otsikko suomeksi", "Rubrik på finska", "Heading in Finnish"),
    "act.form.title_sv": ("Otsikko ruotsiksi", "Rubrik på svenska", "Heading in Swedish"),
    "act.form.title_en": ("Otsikko englanniksi", "Rubrik på engelska", "Heading in English"),
    "act.form.reason_fi": ("Perustelu suomeksi", "Motivering på finska", "Reason in Finnish"),
    "act.form.reason_sv": ("Perustelu ruotsiksi", "Motivering på svenska", "Reason in Swedish"),
    "act.form.reason_en": ("Perustelu englanniksi", "Motivering på engelska", "Reason in English"),
    "act.form.title_fi.missing": (
        "Kirjoita otsikko suomeksi.",
        "Skriv rubriken på finska.",
        "Write the heading in Finnish.",
    ),
    "act.form.title_sv.missing": (
        "Kirjoita otsikko ruotsiksi.",
        "Skriv rubriken på svenska.",
        "Write the heading in Swedish.",
    ),
    "act.form.title_en.missing": (
        "Kirjoita otsikko englanniksi.",
        "Skriv rubriken på engelska.",
        "Write the heading in English.",
    ),
    "act.form.reason_fi.missing": (
        "Kirjoita perustelu suomeksi, koska päätös on julkinen.",
        "Skriv motiveringen på finska, eftersom beslutet är offentligt.",
        "Write the reason in Finnish, since the decision is public.",
    ),
    "act.form.reason_sv.missing": (
        "Kirjoita perustelu ruotsiksi, koska päätös on julkinen.",
        "Skriv motiveringen på svenska, eftersom beslutet är offentligt.",
        "Write the reason in Swedish, since the decision is public.",
    ),
    "act.form.reason_en.missing": (
        "Kirjoita perustelu englanniksi, koska päätös on julkinen.",
        "Skriv motiveringen på engelska, eftersom beslutet är offentligt.",
        "Write the reason in English, since the decision is public.",
    ),
    "act.form.owner": ("Kuka hoitaa", "Vem ansvarar", "Who looks after it"),
    "act.form.owner.hint": (
        "Nimi näkyy vain talon sisällä.",
        "Namnet syns bara internt.",
        "The name is seen in the house only.",
    ),
    "act.form.owner.nobody": ("Ei vielä kukaan", "Ingen ännu", "Nobody yet"),
    "act.form.day": ("Päivä", "Dag", "Day"),
    "act.form.day.hint": (
        "Mihin mennessä teette tai päätätte. Jos asia on jo tehty, milloin se tehtiin.",
        "När ni senast gör eller beslutar det här. Om det redan är gjort, när det blev gjort.",
        "By when you do or decide this. If it is done already, when it was done.",
    ),
    "act.form.public": ("Kerro päätös kaikille", "Berätta beslutet för alla", "Tell everybody"),
    "act.form.public.hint": (
        "Päätös näkyy julkisella sivulla ja niiden kuitissa, jotka sanoivat tämän. "
        "Julkinen päätös tarvitsee otsikon ja perustelun jokaisella kielellä, jolla palvelette.",
        "Beslutet syns på den offentliga sidan och på kvittot för dem som sade det här. "
        "Ett offentligt beslut behöver rubrik och motivering på varje språk som ni ger service på.",
        "The decision is seen on the public page and on the receipts of those who said this. "
        "A public decision needs its heading and reason in every language that you serve in.",
    ),
    "act.form.quotes": ("Näytettävät lainaukset", "Citat som visas", "Quotes to show"),
    "act.form.quotes.hint": (
        "Ihmisten omat sanat sellaisina kuin ne kirjoitettiin, henkilötiedot peitettyinä. "
        "Jos joku poistaa vastauksensa, sen lainaus poistuu sivulta heti.",
        "Människors egna ord så som de skrevs, med personuppgifter dolda. "
        "Om någon tar bort sitt svar försvinner citatet genast från sidan.",
        "People's own words as they were written, with personal data masked. "
        "If somebody erases their answer, its quote leaves the page at once.",
    ),
    "act.form.following.one": (
        "1 ihminen pyysi kertomaan, mitä ideasta tulee. Hän saa viestin, kun päätös on julkinen ja asia "
        "tehdään, ei tehdä tai on tehty. Viesti lähtee 10 minuutin kuluttua, joten ehdit kumota.",
        "1 person bad att få veta vad det blir av idén. Hen får ett meddelande när beslutet är offentligt "
        "och saken görs, inte görs eller är gjord. Meddelandet går ut efter 10 minuter, så du hinner ångra.",
        "1 person asked to be told what becomes of the idea. They get a message once the decision is public "
        "and it is doing, not doing or done. It leaves after 10 minutes, so there is time to undo.",
    ),
    "act.form.following": (
        "{n} ihmistä pyysi kertomaan, mitä ideasta tulee. He saavat viestin, kun päätös on julkinen ja asia "
        "tehdään, ei tehdä tai on tehty. Viestit lähtevät 10 minuutin kuluttua, joten ehdit kumota.",
        "{n} personer bad att få veta vad det blir av idén. De får ett meddelande när beslutet är offentligt "
        "och saken görs, inte görs eller är gjord. Meddelandena går ut efter 10 minuter, så du hinner ångra.",
        "{n} people asked to be told what becomes of the idea. They get a message once the decision is "
        "public and it is doing, not doing or done. They leave after 10 minutes, so there is time to undo.",
    ),
    "act.form.save": ("Tallenna päätös", "Spara beslutet", "Save the decision"),
}
