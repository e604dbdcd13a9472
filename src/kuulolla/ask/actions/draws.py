"""What members do with a draw: leave entries out, freeze the list, draw. Every one is a fact."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from django.db import transaction

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.adapters.beacon import Pulse, SignatureWrong
from kuulolla.ask.models import Campaign, Draw, DrawCommitment, DrawnStep, Entry, ExcludedEntry
from kuulolla.ask.queries.campaigns import CampaignState, state_of
from kuulolla.ask.queries.draws import (
    has_told_winners,
    latest_draw,
    prizes_of,
    promised_reserves,
    taking_part,
)
from kuulolla.ask.rules.draw_words import Reason, Source
from kuulolla.ask.rules.draws import (
    NobodyToDraw,
    SecretDiffers,
    check_ahead,
    check_is_out,
    check_secret,
    commitment_of,
    digest_of,
    first_round,
    moment_of,
    randomness_of,
    ranking,
)
from kuulolla.ask.rules.winners import StepKind
from kuulolla.core.actions import Value, record
from kuulolla.core.models import User

MEMBERS_NEEDED = 2


class StillOpen(Refusal):
    """People can still enter."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Luettelon voi jäädyttää vasta, kun kampanja on päättynyt.",
        "sv": "Listan kan frysas först när kampanjen har avslutats.",
        "en": "The list can be frozen only after the campaign has closed.",
    }


class NothingToWin(Refusal):
    """The campaign has no prizes."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kampanjassa ei ole palkintoja. Lisää palkinto ja jäädytä luettelo sitten.",
        "sv": "Kampanjen har inga priser. Lägg till ett pris och frys sedan listan.",
        "en": "The campaign has no prizes. Add a prize and then freeze the list.",
    }


class ReasonMissing(Refusal):
    """A list is frozen again without a word why."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kirjoita, miksi luettelo jäädytetään uudelleen. Syy näkyy kaikille.",
        "sv": "Skriv varför listan fryses på nytt. Alla ser orsaken.",
        "en": "Write why the list is frozen again. Everybody will see the reason.",
    }


class WinnersTold(Refusal):
    """A winner knows already that they won."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Voittajalle on jo kerrottu voitosta, joten luettelo on nyt lopullinen.",
        "sv": "En vinnare har redan fått veta om vinsten, så listan är nu slutlig.",
        "en": "A winner has been told already, so the list is final now.",
    }


class AlreadyDrawn(Refusal):
    """The draw was made, or another list was frozen since."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Arvonta on jo tehty, tai luettelo on sillä välin jäädytetty uudelleen.",
        "sv": "Lottningen är redan gjord, eller så har listan frysts på nytt under tiden.",
        "en": "The draw has been made already, or the list has been frozen again meanwhile.",
    }


class AlreadyCommitted(Refusal):
    """A member brings one secret, and two members are enough."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Salaisia tekstejä tarvitaan kaksi, kahdelta eri jäseneltä. Omasi on jo lukittu tai molemmat"
        " ovat"
        " koossa.",
        "sv": "Det behövs två hemliga texter, av två olika medlemmar. Din är redan låst, eller så är båda"
        " det.",
        "en": "Two secret texts are needed, one from each of two members. Yours is there already, or both"
        " are.",
    }


class SecretsMissing(Refusal):
    """Nobody may tell a secret before there are two."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Toisen jäsenen salainen teksti puuttuu vielä. Oman voi paljastaa vasta, kun molemmat on"
        " lukittu.",
        "sv": "Den andra medlemmens hemliga text saknas ännu. Avslöja din först när båda är låsta.",
        "en": "The other member's secret text is still missing. Reveal yours only when both are locked.",
    }


@dataclass(frozen=True)
class Freezing:
    """Where chance comes from, when at the earliest, and why when the list is not frozen for the first"
    " time."""

    source: Source
    after: datetime | None = None
    reason: str = ""


@transaction.atomic
def exclude_entry(entry: Entry, *, reason: Reason, actor: User, now: datetime) -> None:
    """Leave an entry out of the list that will be frozen. Raises WinnersTold."""
    campaign = _changeable(entry.campaign)
    ExcludedEntry.objects.of(campaign.organisation_id).update_or_create(
        entry=entry,
        defaults={
            "organisation_id": campaign.organisation_id,
            "campaign": campaign,
            "reason": reason.value,
            "excluded_at": now,
            "excluded_by": actor,
        },
    )
    tell("ask.entry_excluded", campaign, actor=actor, now=now, values={"left_out": reason.value})


@transaction.atomic
def include_entry(entry: Entry, *, actor: User, now: datetime) -> None:
    """Take an exclusion back. Raises WinnersTold."""
    campaign = _changeable(entry.campaign)
    gone, _ = ExcludedEntry.objects.of(campaign.organisation_id).filter(entry=entry).delete()
    if gone:
        tell("ask.entry_included", campaign, actor=actor, now=now)


@transaction.atomic
def freeze_list(campaign: Campaign, *, freezing: Freezing, actor: User, now: datetime) -> Draw:
    """Fix who takes part, for good, and name the round that will decide.

    Raises StillOpen, NothingToWin, NobodyToDraw, WinnersTold, ReasonMissing or RoundTooSoon.
    """
    earlier = latest_draw(_changeable(campaign))
    if state_of(campaign, now=now) is not CampaignState.CLOSED:
        raise StillOpen
    if earlier is not None and not freezing.reason.strip():
        raise ReasonMissing
    prizes, part = prizes_of(campaign), taking_part(campaign)
    if not prizes:
        raise NothingToWin
    if not part.ids:
        raise NobodyToDraw
    draw = Draw.objects.create(
        organisation_id=campaign.organisation_id,
        campaign=campaign,
        number=earlier.number + 1 if earlier else 1,
        frozen_at=now,
        frozen_by_id=actor.pk,
        reason=freezing.reason.strip() if earlier else "",
        ids=sorted(part.ids),
        digest=digest_of(part.ids),
        excluded=part.left_out,
        prizes=prizes,
        reserves=promised_reserves(campaign),
        source=freezing.source.value,
        **_round_of(freezing, now=now),
    )
    tell(
        "ask.list_frozen",
        campaign,
        actor=actor,
        now=now,
        values={"draw": draw.number, "people": len(draw.ids)},
    )
    return draw


@transaction.atomic
def draw_winners(draw: Draw, *, pulse: Pulse, actor: User, now: datetime) -> None:
    """Rank the frozen list by the value of its round. Raises RoundNotYet, SignatureWrong or AlreadyDrawn."""
    if draw.round is None or pulse.round != draw.round:
        raise SignatureWrong(round=draw.round or 0)
    check_is_out(draw.round, now=now)
    _draw(draw, randomness=pulse.randomness, actor=actor, now=now, pulse=pulse)


def new_secret() -> str:
    """A secret for a member: 32 hexadecimal digits in groups of four."""
    return "-".join(secrets.token_hex(2) for _ in range(8))


@transaction.atomic
def commit_secret(draw: Draw, *, secret: str, actor: User, now: datetime) -> None:
    """Lock a member's secret: only its hash is kept.

    Raises AlreadyCommitted, AlreadyDrawn, SecretTooShort or SameCommitment.
    """
    campaign = _locked(draw.campaign)
    _check_counts(draw)
    made = DrawCommitment.objects.of(draw.organisation_id).filter(draw=draw)
    if made.count() >= MEMBERS_NEEDED or made.filter(member_id=actor.pk).exists():
        raise AlreadyCommitted
    check_secret(secret, others=set(made.values_list("commitment", flat=True)))
    DrawCommitment.objects.create(
        organisation_id=draw.organisation_id,
        draw=draw,
        member_id=actor.pk,
        commitment=commitment_of(secret),
        committed_at=now,
    )
    tell("ask.secret_locked", campaign, actor=actor, now=now, values={"draw": draw.number})


@transaction.atomic
def reveal_secret(draw: Draw, *, secret: str, actor: User, now: datetime) -> None:
    """Tell a secret; the second one draws. Whoever has it may tell it: it proves itself.

    Raises SecretsMissing, SecretDiffers or AlreadyDrawn.
    """
    campaign = _locked(draw.campaign)
    _check_counts(draw)
    made = DrawCommitment.objects.of(draw.organisation_id).filter(draw=draw)
    if made.count() < MEMBERS_NEEDED:
        raise SecretsMissing
    hidden = made.filter(commitment=commitment_of(secret), revealed_at__isnull=True)
    if hidden.update(secret=secret, revealed_at=now) != 1:
        raise SecretDiffers
    tell("ask.secret_revealed", campaign, actor=actor, now=now, values={"draw": draw.number})
    told = [one for one in made.order_by("commitment").values_list("secret", flat=True) if one is not None]
    if len(told) == MEMBERS_NEEDED:
        _draw(draw, randomness=randomness_of(told), actor=actor, now=now)


def tell(
    kind: str,
    campaign: Campaign,
    *,
    actor: User | None,
    now: datetime,
    values: Mapping[str, Value] | None = None,
) -> None:
    """Record what was done to a draw: never which entry, a fact must not lead to a person."""
    record(
        kind,
        organisation=campaign.organisation_id,
        now=now,
        actor=actor,
        subjects={"campaign": campaign.pk},
        values=values,
    )


def _draw(draw: Draw, *, randomness: str, actor: User, now: datetime, pulse: Pulse | None = None) -> None:
    """Fill what the freeze left open, once; who has gone since steps aside at once."""
    campaign = _locked(draw.campaign)
    _check_counts(draw)
    ranked = ranking(randomness, draw.ids)
    Draw.objects.of(draw.organisation_id).filter(pk=draw.pk, drawn_at__isnull=True).update(
        drawn_at=now,
        drawn_by_id=actor.pk,
        randomness=randomness,
        signature=pulse.signature if pulse else None,
        mirrors=list(pulse.mirrors) if pulse else None,
        ranked=list(ranked),
    )
    draw.refresh_from_db()
    tell("ask.winners_drawn", campaign, actor=actor, now=now, values={"draw": draw.number})
    _step_aside(draw, ranked[: draw.winners + draw.reserves], now=now)


def _step_aside(draw: Draw, drawn: tuple[str, ...], *, now: datetime) -> None:
    """Those drawn who erased themselves or took their entry back after the freeze."""
    left = dict(Entry.objects.of(draw.organisation_id).filter(pk__in=drawn).values_list("pk", "withdrawn_at"))
    for rank, entry in enumerate(drawn, start=1):
        if entry not in left or left[entry] is not None:
            DrawnStep.objects.create(
                organisation_id=draw.organisation_id,
                draw=draw,
                entry_id=entry,
                rank=rank,
                kind=StepKind.WITHDRAWN if entry in left else StepKind.ERASED,
                at=now,
            )


def _round_of(freezing: Freezing, *, now: datetime) -> dict[str, object]:
    """The columns of the round: the first one after the moment, far enough ahead."""
    if freezing.source is Source.MEMBERS or freezing.after is None:
        return {}
    number = first_round(after=freezing.after)
    check_ahead(number, now=now)
    return {"round": number, "round_at": moment_of(number)}


def _check_counts(draw: Draw) -> None:
    """Raises AlreadyDrawn when the draw was made or another freeze counts."""
    latest = latest_draw(draw.campaign)
    if latest is None or latest.pk != draw.pk or latest.is_drawn:
        raise AlreadyDrawn


def _changeable(campaign: Campaign) -> Campaign:
    """The campaign, locked. Raises WinnersTold."""
    locked = _locked(campaign)
    if has_told_winners(locked):
        raise WinnersTold
    return locked


def _locked(campaign: Campaign) -> Campaign:
    """The campaign as it is now, for one of us at a time."""
    rows = Campaign.objects.of(campaign.organisation_id).select_for_update(of=("self",))
    return rows.select_related("organisation").get(pk=campaign.pk)
