"""What a person's receipt says of the draw once its list is frozen."""

from __future__ import annotations

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString

from kuulolla.ask.documents.formats import closing_text
from kuulolla.ask.models import Draw
from kuulolla.ask.public_form import moment_text
from kuulolla.ask.queries.draws import draws_of, places_in, prize_texts
from kuulolla.ask.queries.entries_receipts import Held
from kuulolla.ask.rules.winners import Place, Standing
from kuulolla.core.words import current_language, in_language, say


def draw_on_receipt(held: Held) -> SafeString:
    """Whether the entry is in the frozen list, how it fared, and why the list was frozen again."""
    draws = list(draws_of(held.campaign)) if held.entry is not None else []
    if held.entry is None or not draws:
        return SafeString("")
    language = current_language()
    address = reverse("ask_public:draw", args=[held.campaign.slug])
    context = {
        "told": _told(held.entry.pk, draws[-1]),
        "again": [
            say("ask.drawn.receipt.again", moment=moment_text(draw.frozen_at, language), reason=draw.reason)
            for draw in draws[1:]
        ],
        "address": f"{address}?lang={language}&code={held.entry.pk}#found",
    }
    return render_to_string("ask/public/parts/drawn.html", context)


def _told(entry: str, draw: Draw) -> list[str]:
    """The sentences for one entry."""
    if entry not in draw.ids:
        return [say("ask.drawn.receipt.out", email=draw.campaign.organisation.email)]
    if draw.ranked is None:
        told = [say("ask.drawn.receipt.in")]
        if draw.round_at is not None:
            at = moment_text(draw.round_at, current_language())
            told.append(say("ask.drawn.receipt.in.at", moment=at))
        return told
    place_told = say("ask.drawn.receipt.place", place=draw.ranked.index(entry) + 1, all=len(draw.ranked))
    places = places_in(draw)
    place = next((place for place in places if place.entry == entry), None)
    if place is None:
        return [say("ask.drawn.receipt.not_this_time"), place_told]
    return [_fared(place, places, draw=draw), place_told]


def _fared(place: Place, places: tuple[Place, ...], *, draw: Draw) -> str:
    """How somebody fared who was drawn as a winner or a reserve."""
    if place.standing is Standing.GONE:
        return say("ask.drawn.receipt.passed")
    if place.prize is None:
        given = (Standing.REACHED, Standing.HANDED_OVER)
        are_over = all(other.standing in given for other in places if other.prize is not None)
        return say("ask.drawn.receipt.reserve.over" if are_over else "ask.drawn.receipt.reserve")
    prize = in_language(prize_texts(draw, place.prize))
    if place.standing is Standing.CONTACTED and place.deadline is not None:
        until = closing_text(place.deadline, current_language())
        return say("ask.drawn.receipt.contacted", prize=prize, moment=until)
    key = {Standing.REACHED: "reached", Standing.HANDED_OVER: "handed_over"}.get(place.standing, "won")
    return say(f"ask.drawn.receipt.{key}", prize=prize)
