"""The board of themes: where a draft is put right."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from kuulolla.ask.models import Question
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.rules import Ability
from kuulolla.core.words import say
from kuulolla.hear.queries.board import theme_rows
from kuulolla.hear.queries.history import latest_deed
from kuulolla.hear.queries.questions import open_question
from kuulolla.hear.queries.standing import Told, told

PART = "board"

# What each key does on the board: the keys as they are called, and the words' key.
KEYS = (
    (("up", "down"), "move"),
    (("N", "F2"), "rename"),
    (("M",), "merge"),
    (("S",), "split"),
    (("O",), "open"),
    (("delete",), "remove"),
    (("X",), "choose"),
    (("Esc",), "cancel"),
    (("Ctrl+Z",), "undo"),
    (("Ctrl+Shift+Z",), "redo"),
    (("?",), "help"),
)

# What the page says while one works on it.
SAYS = (
    *("picked", "onto", "let_go", "merged", "renamed", "removed", "split", "undone", "redone"),
    *("gone", "lost", "offline", "online"),
)


@never_cache
@member_page(Ability.PICTURE)
def themes(request: MemberRequest, question: int) -> HttpResponse:
    """The themes with everything that can be done to them; with `?part=board` only the list itself."""
    asked = open_question(request.organisation, question)
    found = told(asked)
    shown: dict[str, object] = {"question": asked, "campaign": asked.campaign, "told": found}
    if found is not None:
        shown |= _board(request, asked, found)
    if request.GET.get("part") == PART and found is not None:
        return render(request, "hear/parts/board.html", shown)
    return render(request, "hear/themes.html", shown)


def _board(request: MemberRequest, question: Question, found: Told) -> dict[str, object]:
    log, me = found.standing.log, str(request.user.pk)
    return {
        "rows": theme_rows(found),
        "without": len(found.standing.without_theme()),
        "me": me,
        "keyboard": [
            ([key_named(key) for key in keys], say(f"hear.board.keys.{what}")) for keys, what in KEYS
        ],
        "says": [(what.replace("_", "-"), say(f"hear.board.says.{what}", a="{a}", b="{b}")) for what in SAYS],
        "latest": latest_deed(question, found),
        "can_undo": log.last_of(me) is not None,
        "can_redo": log.redoable(me) is not None,
    }


def key_named(key: str) -> str:
    """What is written on a key; the others are called the same in every language."""
    return say(f"hear.board.key.{key}") if key in ("up", "down", "delete") else key
