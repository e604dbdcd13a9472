"""The accessibility statement."""

from dataclasses import replace

import pytest

from kuulolla.ask.documents import Conformance, has_gaps
from kuulolla.ask.rules import LANGUAGES
from kuulolla.ask.tests.documents import SITE, fields, statement, text_of


@pytest.mark.parametrize(
    "told",
    [
        "Palvelu täyttää saavutettavuusvaatimukset osittain (WCAG 2.1, tasot A ja AA).",
        "Kartta ei toimi. Syy: Korjaamme sen. WCAG-kriteeri: 2.1.1.",
        "Seloste on laadittu 21. marraskuuta 2026. Se on viimeksi päivitetty 1. joulukuuta 2026.",
        "Olemme arvioineet palvelun saavutettavuuden itse.",
        "Annamme sisällön tavalla, joka sopii sinulle.",
        "Kerro meille, jos huomaat puutteen: palaute@example.fi",
        "Palautteen käsittelee viestintä. Vastaamme 14 päivän kuluessa.",
        "Liikenne- ja viestintävirasto Traficomille: https://www.saavutettavuusvaatimukset.fi",
        "Tarkistamme selosteen vähintään kerran vuodessa.",
    ],
)
def test_the_accessibility_statement_tells_each_thing_that_it_must(told):
    assert told in text_of(statement())


@pytest.mark.parametrize("language", LANGUAGES)
def test_traficom_supervises_in_every_language(language):
    assert "Traficom" in text_of(statement(language=language))
    assert not has_gaps(statement(language=language))


@pytest.mark.parametrize(
    ("conformance", "told"),
    [
        (Conformance.FULL, "fully meets"),
        (Conformance.PARTIAL, "partly meets"),
        (Conformance.NOT, "does not meet most of"),
    ],
)
def test_the_state_is_one_of_three(conformance, told):
    assert told in text_of(statement(replace(SITE, conformance=conformance), language="en"))


def test_an_outside_assessor_is_named():
    assessed = replace(SITE, assessor="Arvio Oy")
    assert "ulkopuolinen asiantuntija: Arvio Oy." in text_of(statement(assessed))


def test_a_service_that_falls_short_must_say_where():
    vague = replace(SITE, shortcomings=())
    assert fields(vague) == ["accessibility.shortcomings"]
    assert has_gaps(statement(vague))
    assert fields(replace(vague, conformance=Conformance.FULL)) == []
