"""The documents as text in an editing box and as HTML."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuulolla.ask.documents import Document, Section
from kuulolla.ask.rules import LANGUAGES
from kuulolla.ask.tests.documents import notice, rules, statement

WORD = st.text(alphabet="abåäö #-<>&\"'{}[]\u00a0.,", min_size=1, max_size=12)
LINES = st.lists(
    st.builds(str.__add__, st.sampled_from(["", "# ", "## ", "- ", "  - ", "#", "-"]), WORD) | st.just(""),
    max_size=15,
)


@given(LINES)
def test_what_was_read_is_written_so_that_it_is_read_the_same(lines):
    document = Document.from_text("\n".join(lines), language="fi")
    assert Document.from_text(document.to_text(), language="fi") == document


@given(st.text(max_size=200))
def test_any_text_can_be_read_and_its_second_reading_changes_nothing(text):
    document = Document.from_text(text, language="sv")
    assert Document.from_text(document.to_text(), language="sv") == document


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("generate", [rules, notice, statement])
def test_generated_documents_survive_the_editing_box(generate, language):
    document = generate(language=language)
    assert Document.from_text(document.to_text(), language=language) == document


def test_a_browsers_line_ends_are_line_ends():
    text = rules().to_text()
    assert Document.from_text(text.replace("\n", "\r\n"), language="fi") == rules()


def test_the_markup_is_headings_paragraphs_and_items():
    text = "# Säännöt\n\nAlku\nkahdella rivillä\n\n## Palkinnot\n- pyörä\n- kypärä\nloppu"
    assert Document.from_text(text, language="fi") == Document(
        "fi",
        "Säännöt",
        (
            Section("", ("Alku\nkahdella rivillä",)),
            Section("Palkinnot", (("pyörä", "kypärä\nloppu"),)),
        ),
    )


def test_a_section_gives_its_paragraphs_and_items_apart():
    section = Section("Palkinnot", ("Ensin", ("pyörä", "kypärä"), "Lopuksi"))
    assert section.paragraphs == ("Ensin", "Lopuksi")
    assert section.items == ("pyörä", "kypärä")


def test_html_is_semantic_and_says_its_language():
    document = Document("sv", "Regler", (Section("Priser", ("Två\nrader", ("cykel", "hjälm"))),))
    assert document.to_html() == (
        '<article lang="sv">\n<h1>Regler</h1>\n<section>\n<h2>Priser</h2>\n<p>Två<br>\nrader</p>\n'
        "<ul>\n<li>cykel</li>\n<li>hjälm</li>\n</ul>\n</section>\n</article>"
    )


def test_a_title_can_be_lower_on_a_page():
    document = Document("fi", "Säännöt", (Section("Palkinnot", ()),))
    assert "<h2>Säännöt</h2>" in document.to_html(title_level=2)
    assert "<h3>Palkinnot</h3>" in document.to_html(title_level=2)


def test_addresses_become_links_without_the_full_stop_after_them():
    document = Document(
        "fi", "", (Section("", ("Katso https://a.example.fi/x?a=1&b=2. Kysy a.b@example.fi.",)),)
    )
    assert (
        '<p>Katso <a href="https://a.example.fi/x?a=1&amp;b=2">https://a.example.fi/x?a=1&amp;b=2</a>. Kysy'
        ' <a href="mailto:a.b@example.fi">a.b@example.fi</a>.</p>'
    ) in document.to_html()


def test_a_scripts_address_is_no_link():
    document = Document("fi", "", (Section("", ("javascript:alert(1)",)),))
    assert "<a " not in document.to_html()


class Tags(HTMLParser):
    """Collects the tags of a piece of HTML and its text."""

    def __init__(self):
        super().__init__()
        self.tags = set()
        self.attributes = set()
        self.text = []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data):
        self.text.append(data)


@given(st.text(alphabet="<>/&\"'= ascriptonlg:@.h\n-#", max_size=120))
def test_nothing_that_a_person_writes_becomes_markup(text):
    parser = Tags()
    parser.feed(Document.from_text(text, language="fi").to_html())
    assert parser.tags <= {"article", "section", "h1", "h2", "p", "ul", "li", "br", "a"}
    assert parser.attributes <= {"lang", "href"}


def test_written_tags_are_shown_as_text():
    document = Document("fi", "<b>", (Section("<i>", ("<script>alert(1)</script>", ("<img onerror=x>",))),))
    parser = Tags()
    parser.feed(document.to_html())
    assert parser.tags == {"article", "h1", "section", "h2", "p", "ul", "li"}
    assert "<script>alert(1)</script>" in "".join(parser.text)
