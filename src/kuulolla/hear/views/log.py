"""The log of corrections: who did what and when, and the way back to any point."""

from __future__ import annotations

from dataclasses import dataclass

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render

from kuulolla.analysis.text.corrections import Action
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.rules import Ability
from kuulolla.hear.queries.history import Deed, deeds
from kuulolla.hear.queries.questions import open_question
from kuulolla.hear.queries.standing import told

A_PAGE = 50


@dataclass(frozen=True)
class LogRow:
    """A deed with what can be done about it: `undo` and `redo` are numbers to send, None where it cannot.

    `can_return` says whether the picture can go back to how it stood then.
    """

    deed: Deed
    undo: int | None
    redo: int | None
    can_return: bool

    @property
    def is_void(self) -> bool:
        """Whether it is as if it were not there."""
        return self.deed.undo_of is not None


@member_page(Ability.PICTURE)
def log(request: MemberRequest, question: int) -> HttpResponse:
    """Everything that was corrected, the latest first."""
    asked = open_question(request.organisation, question)
    found = told(asked)
    all_deeds = deeds(asked, found) if found is not None else []
    page = Paginator(log_rows(all_deeds), A_PAGE).get_page(request.GET.get("page"))
    shown = {"question": asked, "campaign": asked.campaign, "page": page, "any_holds": _holds(all_deeds)}
    return render(request, "hear/log.html", shown)


def log_rows(done: list[Deed]) -> list[LogRow]:
    """What can be done about each deed; `done` has the latest first.

    A correction that a going back made void comes back with the others, so it has no button of its own.
    """
    actions = {deed.number: deed.action for deed in done}
    return [
        LogRow(
            deed,
            undo=deed.number if deed.is_correction and deed.undo_of is None else None,
            redo=_redo(deed, actions),
            can_return=place > 0 and deed.is_correction,
        )
        for place, deed in enumerate(done)
    ]


def _redo(deed: Deed, actions: dict[int, Action]) -> int | None:
    """The number of the undo or going back to be taken back."""
    if deed.action is Action.BACK and deed.undo_of is None:
        return deed.number
    if deed.undo_of is not None and deed.is_correction and actions[deed.undo_of] is Action.UNDO:
        return deed.undo_of
    return None


def _holds(done: list[Deed]) -> bool:
    return any(deed.is_correction and deed.undo_of is None for deed in done)
