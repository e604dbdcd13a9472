"""A drawing as plain values for the database, and back.

Answers are named by their keys in the database, and no text of an answer is among the values. `head` goes to
`CampaignPicture.content`, `offer_row` to its `offers`, `body` to each `Placement`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kuulolla.analysis.text.results import Dispute, Fate, Flaw, Quote, Reason, SmallView, Span, Tone
from kuulolla.analysis.text.standing import Drawing, DrawnTheme, Offer, PlacedAnswer, PlacedStatement

Values = list[Any]  # Any: plain values of JSON
FATES = {fate.value: fate for fate in Fate}
TONES = {tone.value: tone for tone in Tone}
PARTS: dict[str, Reason | Flaw] = {part.value: part for part in (*Reason, *Flaw)}


def body(placed: PlacedAnswer) -> Values:
    """One answer's place."""
    statements = [[*one[:6], one.tone.value if one.tone else None] for one in placed.statements]
    fate = placed.fate.value if placed.fate else None
    return [fate, *placed[1:7], statements]


def placed_answer(values: Sequence[Any]) -> PlacedAnswer:  # Any: plain values of JSON
    """What `body` wrote."""
    fate, reason, language, main, part, strength, copy, statements = values
    return PlacedAnswer(
        FATES[fate] if fate else None,
        reason,
        language,
        main,
        part,
        strength,
        copy,
        tuple(
            PlacedStatement(start, end, theme, below, learnt, firm, TONES[tone] if tone else None)
            for start, end, theme, below, learnt, firm, tone in statements
        ),
    )


def head(drawing: Drawing, *, keys: Sequence[int]) -> dict[str, Any]:  # Any: plain values of JSON
    """What a drawing holds besides the answers' places; `keys` are those of its answers, in order."""
    return {
        "ids": list(drawing.ids),
        "learnt_ids": list(drawing.learnt_ids),
        "corrections": drawing.corrections,
        "made": dict(drawing.made),
        "mask_language": drawing.mask_language,
        "themes": [theme_row(theme, keys=keys) for theme in drawing.themes],
        "few": [_view(view, keys) for view in drawing.few],
        "disputes": {theme: _dispute(dispute, keys) for theme, dispute in drawing.disputes.items()},
    }


def offer_row(offer: Offer, *, keys: Sequence[int]) -> Values:
    """One suggestion that was ranked."""
    parts = {part.value: value for part, value in offer.parts.items()}
    reasons = [reason.value for reason in offer.reasons]
    return [*_span(offer.span, keys), offer.score, reasons, parts, offer.is_best]


@dataclass(frozen=True)
class Places:
    """The place in order of every answer that is still there, by its key."""

    of_key: Mapping[int, int]

    @classmethod
    def of(cls, keys: Iterable[int]) -> Places:
        """Of keys in order."""
        return cls({key: place for place, key in enumerate(keys)})

    def span(self, values: Sequence[int]) -> Span | None:
        """The span; None when its answer is gone."""
        key, start, end = values
        place = self.of_key.get(key)
        return None if place is None else Span(place, start, end)

    def spans(self, many: Iterable[Sequence[int]]) -> tuple[Span, ...]:
        """The spans whose answers are still there."""
        return tuple(span for values in many if (span := self.span(values)) is not None)

    def quotes(self, many: Iterable[Sequence[int]]) -> tuple[Quote, ...]:
        """The same as quotes without their texts, which are read anew."""
        return tuple(Quote(span, "") for span in self.spans(many))


def drawing_of(
    content: Mapping[str, Any],  # Any: plain values of JSON
    offers: Iterable[Sequence[Any]],
    answers: Iterable[PlacedAnswer],
    *,
    places: Places,
) -> Drawing:
    """The drawing that `head` and `offer_row` wrote, of the answers that are still there."""
    return Drawing(
        ids=tuple(content["ids"]),
        answers=tuple(answers),
        themes=tuple(_drawn_theme(values, places) for values in content["themes"]),
        offers=tuple(_offers(offers, places)),
        few=tuple(_views(content["few"], places)),
        disputes=dict(_disputes(content["disputes"], places)),
        learnt_ids=tuple(content["learnt_ids"]),
        corrections=content["corrections"],
        made=content["made"],
        mask_language=content["mask_language"],
    )


def _span(span: Span, keys: Sequence[int]) -> list[int]:
    return [keys[span.answer], span.start, span.end]


def theme_row(theme: DrawnTheme, *, keys: Sequence[int]) -> dict[str, Any]:  # Any: plain values of JSON
    """One theme as `head` has it."""
    return {
        "id": theme.id,
        "label": theme.label,
        "language": theme.language,
        "phrases": list(theme.phrases),
        "quotes": [_span(span, keys) for span in theme.quotes],
        "parent": theme.parent,
        "position": [round(side, 5) for side in theme.position],
        "radius": round(theme.radius, 5),
        "worded": theme.worded,
        "is_proposed": theme.is_proposed,
    }


def _drawn_theme(values: Mapping[str, Any], places: Places) -> DrawnTheme:  # Any: plain values of JSON
    across, down = values["position"]
    kept = {name: values[name] for name in ("id", "label", "language", "parent", "radius", "worded")}
    return DrawnTheme(
        **kept,
        phrases=tuple(values["phrases"]),
        quotes=places.spans(values["quotes"]),
        position=(across, down),
        is_proposed=values.get("is_proposed", False),
    )


def _offers(rows: Iterable[Sequence[Any]], places: Places) -> Iterable[Offer]:  # Any: plain values of JSON
    for key, start, end, score, reasons, parts, is_best in rows:
        span = places.span((key, start, end))
        if span is not None:
            named = {PARTS[part]: value for part, value in parts.items()}
            yield Offer(span, score, tuple(map(Reason, reasons)), named, is_best)


def _view(view: SmallView, keys: Sequence[int]) -> dict[str, Any]:  # Any: plain values of JSON
    return {
        "label": view.label,
        "language": view.language,
        "people": view.people,
        "share": view.share,
        "interval": list(view.interval),
        "quotes": [_span(quote.span, keys) for quote in view.quotes],
        "theme": view.theme,
    }


def _views(many: Iterable[Mapping[str, Any]], places: Places) -> Iterable[SmallView]:  # Any: as above
    for values in many:
        quotes = places.quotes(values["quotes"])
        low, high = values["interval"]
        kept = {name: values[name] for name in ("label", "language", "people", "share", "theme")}
        if quotes:
            yield SmallView(**kept, interval=(low, high), quotes=quotes)


def _dispute(dispute: Dispute, keys: Sequence[int]) -> dict[str, Any]:  # Any: plain values of JSON
    return {
        "matter": dispute.matter,
        "people": list(dispute.people),
        "quotes": [_span(quote.span, keys) for quote in dispute.quotes],
        "read": dispute.read,
    }


def _disputes(
    many: Mapping[str, Mapping[str, Any]],  # Any: plain values of JSON
    places: Places,
) -> Iterable[tuple[str, Dispute]]:
    for theme, values in many.items():
        quotes = places.quotes(values["quotes"])
        if len(quotes) == 2:
            one, other = values["people"]
            yield theme, Dispute(values["matter"], (one, other), (quotes[0], quotes[1]), values["read"])
