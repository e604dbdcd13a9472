"""A document as plain text with headings, paragraphs and lists.

As text, for a person to edit in a box, it is a few readable lines: `# ` begins the title, `## ` a heading,
`- ` an item of a list, and an empty line parts paragraphs. Anything else is read as it stands; there is
no way to write HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

Block = str | tuple[str, ...]
"""A paragraph, or the items of a list. A line break within either is kept."""

_LINK = re.compile(r"(https?://[^\s<>\"]*[^\s<>\".,;:!?)\]]|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)")


@dataclass(frozen=True)
class Section:
    """A heading (none for an opening section) and what stands under it, in order."""

    heading: str
    blocks: tuple[Block, ...]

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The paragraphs alone."""
        return tuple(block for block in self.blocks if isinstance(block, str))

    @property
    def items(self) -> tuple[str, ...]:
        """The items of all lists."""
        return tuple(item for block in self.blocks if isinstance(block, tuple) for item in block)


@dataclass(frozen=True)
class Document:
    """One text in one language."""

    language: str
    title: str
    sections: tuple[Section, ...]

    def to_text(self) -> str:
        """The document in its readable markup; `from_text` reads it back."""
        parts = [f"# {self.title}"] if self.title else []
        for section in self.sections:
            parts += [f"## {section.heading}"] if section.heading else []
            parts += [_block_text(block) for block in section.blocks]
        return "\n\n".join(parts) + "\n"

    @classmethod
    def from_text(cls, text: str, *, language: str) -> Document:
        """What a person wrote or edited. Reads any text: what is no heading or item is a paragraph."""
        reading = _Reading()
        for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
            reading.take(line.strip())
        return cls(language, reading.title, reading.finished())

    def to_html(self, *, title_level: int = 1) -> Markup:
        """Semantic HTML with everything escaped; web and e-mail addresses become links."""
        parts = [_heading(self.title, title_level)] if self.title else []
        parts += [_section_html(section, title_level + 1) for section in self.sections]
        return Markup('<article lang="{}">\n{}\n</article>').format(self.language, Markup("\n").join(parts))


class _Reading:
    """The lines taken so far, as a title and sections."""

    def __init__(self) -> None:
        self.title = ""
        self._seen = False
        self._sections: list[tuple[str, list[list[str] | str]]] = [("", [])]
        self._open = False

    def take(self, line: str) -> None:
        """One more line, without space around it."""
        if not line:
            self._open = False
        elif line.startswith("# ") and not self._seen:
            self.title = line[2:].strip()
        elif line.startswith(("# ", "## ")):
            self._sections.append((line.lstrip("#").strip(), []))
            self._open = False
        else:
            self._take_text(line)
        self._seen = self._seen or bool(line)

    def finished(self) -> tuple[Section, ...]:
        """The sections that hold something."""
        return tuple(
            Section(heading, tuple(block if isinstance(block, str) else tuple(block) for block in blocks))
            for heading, blocks in self._sections
            if heading or blocks
        )

    def _take_text(self, line: str) -> None:
        blocks = self._sections[-1][1]
        if line.startswith("- "):
            self._take_item(line[2:].strip(), blocks)
        elif not self._open:
            blocks.append(line)
        elif isinstance(blocks[-1], str):
            blocks[-1] += f"\n{line}"
        else:
            blocks[-1][-1] += f"\n{line}"
        self._open = True

    @staticmethod
    def _take_item(item: str, blocks: list[list[str] | str]) -> None:
        """Items that follow each other are one list, also with an empty line between."""
        if blocks and isinstance(blocks[-1], list):
            blocks[-1].append(item)
        else:
            blocks.append([item])


def _block_text(block: Block) -> str:
    if isinstance(block, str):
        return block
    return "\n".join("- " + item.replace("\n", "\n  ") for item in block)


def _section_html(section: Section, level: int) -> Markup:
    parts = [_heading(section.heading, level)] if section.heading else []
    parts += [_block_html(block) for block in section.blocks]
    return Markup("<section>\n{}\n</section>").format(Markup("\n").join(parts))


def _heading(text: str, level: int) -> Markup:
    return Markup("<h{}>{}</h{}>").format(level, text, level)


def _block_html(block: Block) -> Markup:
    if isinstance(block, str):
        return Markup("<p>{}</p>").format(_line_html(block))
    items = Markup("\n").join(Markup("<li>{}</li>").format(_line_html(item)) for item in block)
    return Markup("<ul>\n{}\n</ul>").format(items)


def _line_html(text: str) -> Markup:
    return Markup("<br>\n").join(Markup("").join(_linked(line)) for line in text.split("\n"))


def _linked(line: str) -> Iterable[Markup]:
    return (_link(part) if place % 2 else escape(part) for place, part in enumerate(_LINK.split(line)))


def _link(address: str) -> Markup:
    href = address if address.startswith("http") else f"mailto:{address}"
    return Markup('<a href="{}">{}</a>').format(href, address)


def texts_of(document: Document) -> Iterator[str]:
    """Every text of the document in order: title, headings, paragraphs, items."""
    yield document.title
    for section in document.sections:
        yield section.heading
        for block in section.blocks:
            yield from (block,) if isinstance(block, str) else block
