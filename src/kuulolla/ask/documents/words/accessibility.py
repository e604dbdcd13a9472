"""The accessibility statement (act 306/2019, decision (EU) 2018/1523)."""

from __future__ import annotations

from kuulolla.ask.rules.languages import Sentence

ACCESSIBILITY: dict[str, Sentence] = {
    "title": (
        "{service}: saavutettavuusseloste",
        "{service}: tillgänglighetsutlåtande",
        "{service}: accessibility statement",
    ),
    "scope": (
        "Tämä seloste koskee palvelua {service}: {url}",
        "Det här utlåtandet gäller tjänsten {service}: {url}",
        "This statement is about the service {service}: {url}",
    ),
    "scope.organiser": (
        "Palvelusta vastaa {organiser}. Sitä koskee laki digitaalisten palvelujen tarjoamisesta (306/2019).",
        "För tjänsten ansvarar {organiser}. Tjänsten omfattas av lagen om tillhandahållande av digitala"
        " tjänster (306/2019).",
        "{organiser} is responsible for the service. The Act on the Provision of Digital Services (306/2019)"
        " applies to it.",
    ),
    "status.heading": (
        "Kuinka saavutettava palvelu on",
        "Hur tillgänglig tjänsten är",
        "How accessible the service is",
    ),
    "status.full": (
        "Palvelu täyttää saavutettavuusvaatimukset kokonaan (WCAG 2.1, tasot A ja AA).",
        "Tjänsten uppfyller tillgänglighetskraven helt (WCAG 2.1, nivåerna A och AA).",
        "The service fully meets the accessibility requirements (WCAG 2.1, levels A and AA).",
    ),
    "status.partial": (
        "Palvelu täyttää saavutettavuusvaatimukset osittain (WCAG 2.1, tasot A ja AA). Puutteet"
        " kerrotaan alla.",
        "Tjänsten uppfyller tillgänglighetskraven delvis (WCAG 2.1, nivåerna A och AA). Bristerna beskrivs"
        " nedan.",
        "The service partly meets the accessibility requirements (WCAG 2.1, levels A and AA). The"
        " shortcomings"
        " are described below.",
    ),
    "status.not": (
        "Palvelu ei täytä suurinta osaa saavutettavuusvaatimuksista (WCAG 2.1, tasot A ja AA). Puutteet"
        " kerrotaan alla.",
        "Tjänsten uppfyller inte största delen av tillgänglighetskraven (WCAG 2.1, nivåerna A och AA)."
        " Bristerna beskrivs nedan.",
        "The service does not meet most of the accessibility requirements (WCAG 2.1, levels A and AA). The"
        " shortcomings are described below.",
    ),
    "shortcomings.heading": (
        "Mikä ei ole vielä saavutettavaa",
        "Vad som ännu inte är tillgängligt",
        "What is not accessible yet",
    ),
    "shortcomings.none": (
        "Emme tiedä puutteita. Jos huomaat sellaisen, kerro siitä meille.",
        "Vi känner inte till några brister. Berätta för oss om du märker någon.",
        "We know of no shortcomings. If you notice one, tell us.",
    ),
    "shortcoming": ("{what} Syy: {why}", "{what} Orsak: {why}", "{what} Reason: {why}"),
    "criterion": (
        "WCAG-kriteeri: {criterion}.",
        "WCAG-kriterium: {criterion}.",
        "WCAG criterion: {criterion}.",
    ),
    "assessed.heading": (
        "Miten saavutettavuus on arvioitu",
        "Hur tillgängligheten har bedömts",
        "How accessibility has been assessed",
    ),
    "assessed.self": (
        "Olemme arvioineet palvelun saavutettavuuden itse.",
        "Vi har själva bedömt tjänstens tillgänglighet.",
        "We have assessed the accessibility of the service ourselves.",
    ),
    "assessed.expert": (
        "Palvelun saavutettavuuden on arvioinut ulkopuolinen asiantuntija: {assessor}.",
        "Tjänstens tillgänglighet har bedömts av en utomstående expert: {assessor}.",
        "An outside expert has assessed the accessibility of the service: {assessor}.",
    ),
    "assessed.on": (
        "Arviointi tehtiin {assessed}.",
        "Bedömningen gjordes den {assessed}.",
        "The assessment was made on {assessed}.",
    ),
    "assessed.made": (
        "Seloste on laadittu {made}.",
        "Utlåtandet gjordes den {made}.",
        "The statement was made on {made}.",
    ),
    "assessed.updated": (
        "Se on viimeksi päivitetty {updated}.",
        "Det uppdaterades senast den {updated}.",
        "It was last updated on {updated}.",
    ),
    "assessed.yearly": (
        "Tarkistamme selosteen vähintään kerran vuodessa.",
        "Vi granskar utlåtandet minst en gång om året.",
        "We review the statement at least once a year.",
    ),
    "other_way.heading": (
        "Saat sisällön myös muulla tavalla",
        "Du kan få innehållet på ett annat sätt",
        "Getting the content in another way",
    ),
    "other_way": (
        "Jos jokin palvelun osa ei toimi sinulle, ota yhteyttä: {contact}. Annamme sisällön"
        " tavalla, joka sopii"
        " sinulle.",
        "Kontakta oss om någon del av tjänsten inte fungerar för dig: {contact}. Vi ger dig innehållet på ett"
        " sätt som passar dig.",
        "If a part of the service does not work for you, contact us: {contact}. We give you the content in a"
        " way that suits you.",
    ),
    "feedback.heading": (
        "Anna palautetta saavutettavuudesta",
        "Ge respons om tillgängligheten",
        "Give feedback on accessibility",
    ),
    "feedback": (
        "Kerro meille, jos huomaat puutteen: {email}",
        "Berätta för oss om du märker en brist: {email}",
        "Tell us if you notice a shortcoming: {email}",
    ),
    "feedback.handler": (
        "Palautteen käsittelee {handler}. Vastaamme {days} päivän kuluessa.",
        "Responsen behandlas av {handler}. Vi svarar inom {days} dagar.",
        "Feedback is handled by {handler}. We answer within {days} days.",
    ),
    "supervisor.heading": ("Valvonta", "Tillsyn", "Supervision"),
    "supervisor": (
        "Jos et saa vastausta {days} päivässä tai et ole tyytyväinen vastaukseen, voit tehdä kantelun"
        " saavutettavuuden valvojalle, Liikenne- ja viestintävirasto Traficomille: {url}",
        "Om du inte får svar inom {days} dagar eller inte är nöjd med svaret kan du lämna in ett"
        " klagomål till"
        " den myndighet som övervakar tillgängligheten, Transport- och kommunikationsverket Traficom: {url}",
        "If you get no answer within {days} days, or are not satisfied with it, you can complain to the"
        " authority that supervises accessibility, the Finnish Transport and Communications Agency Traficom:"
        " {url}",
    ),
    "supervisor.url": (
        "https://www.saavutettavuusvaatimukset.fi",
        "https://www.saavutettavuusvaatimukset.fi",
        "https://www.saavutettavuusvaatimukset.fi",
    ),
}
