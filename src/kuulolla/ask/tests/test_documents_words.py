"""The sentences that the documents are written of."""

import string
import subprocess
import sys

import pytest

from kuulolla.ask.documents.words.accessibility import ACCESSIBILITY
from kuulolla.ask.documents.words.contact import CONTACT
from kuulolla.ask.documents.words.draw_rules import DRAW_RULES
from kuulolla.ask.documents.words.missing import MISSING
from kuulolla.ask.documents.words.notes import NOTES
from kuulolla.ask.documents.words.platforms import NAMES, PLATFORMS
from kuulolla.ask.documents.words.privacy import BASES, PRIVACY, PURPOSES
from kuulolla.ask.documents.words.tax import TAX
from kuulolla.ask.rules.checklist_words import LANGUAGE_ITEMS, PLAIN_ITEMS

TABLES = [
    DRAW_RULES,
    PRIVACY,
    PURPOSES,
    BASES,
    ACCESSIBILITY,
    CONTACT,
    MISSING,
    NOTES,
    PLATFORMS,
    NAMES,
    TAX,
    LANGUAGE_ITEMS,
    PLAIN_ITEMS,
]
SENTENCES = [(key, sentence) for table in TABLES for key, sentence in table.items()]


def places(sentence):
    """The names of the values that a sentence asks for."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def test_the_rules_and_the_documents_need_no_django():
    look = "import sys, kuulolla.ask.documents, kuulolla.ask.rules; sys.exit('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", look], check=False).returncode == 0


@pytest.mark.parametrize(("key", "sentence"), SENTENCES, ids=[key for key, _ in SENTENCES])
def test_every_sentence_exists_in_three_languages_with_the_same_values(key, sentence):
    assert all(said.strip() for said in sentence), key
    assert len({frozenset(places(said)) for said in sentence}) == 1


@pytest.mark.parametrize(("key", "sentence"), SENTENCES, ids=[key for key, _ in SENTENCES])
def test_no_sentence_shouts(key, sentence):
    assert "!" not in "".join(sentence), key
