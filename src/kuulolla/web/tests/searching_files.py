"""Looking for somebody in the bytes of files: unpacked, inflated and unsealed."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken

BYTES_IN_DUMP = re.compile(rb"\\x((?:[0-9a-f]{2})+)")
SEALED = re.compile(rb"gAAAAA[\w=-]{80,}")


def found_in(folder: Path, known_by: dict[str, dict], *, keys: list[str]) -> set[str]:
    """Which of the things that somebody is known by are in any file below the folder, in whatever form."""
    forms = {name: _text_forms(text) for name, text in known_by["texts"].items()}
    forms |= {name: _number_forms(number) for name, number in known_by["numbers"].items()}
    contents = [content for file in sorted(folder.rglob("*")) if file.is_file() for content in _of(file)]
    contents += [opened for content in contents for opened in _opened(content, keys)]
    return {
        name for name, some in forms.items() if any(form in content for form in some for content in contents)
    }


def _of(file: Path) -> Iterator[bytes]:
    """The file itself, and what is packed in it."""
    content = file.read_bytes()
    yield content
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as packed:
            yield from (packed.read(name) for name in packed.namelist())
    elif content.startswith(b"%PDF") and shutil.which("pdftotext"):
        yield subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True).stdout
    elif file.suffix == ".sql":
        yield from (bytes.fromhex(found.decode()) for found in BYTES_IN_DUMP.findall(content))
    elif file.name.endswith(".tar.gz"):
        with tarfile.open(file) as packed:
            members = (packed.extractfile(member) for member in packed)
            yield from (member.read() for member in members if member is not None)


def _opened(content: bytes, keys: list[str]) -> Iterator[bytes]:
    for sealed in SEALED.findall(content):
        for key in keys:
            try:
                yield Fernet(key).decrypt(sealed)
            except InvalidToken:
                continue


def _text_forms(text: str) -> list[bytes]:
    """As it is, and as JSON has it."""
    return [text.encode(), json.dumps(text)[1:-1].encode()]


def _number_forms(number: int) -> list[bytes]:
    """In digits, and as SQLite keeps it: as a value and as the key of a row."""
    value = number.to_bytes(8 if number >= 1 << 47 else 6, "big")
    groups = [(number >> shift) & 0x7F for shift in range(49, -1, -7)]
    while groups[0] == 0:
        groups.pop(0)
    return [str(number).encode(), value, bytes([*(group | 0x80 for group in groups[:-1]), groups[-1]])]
