"""Every row belongs to an organisation, and every query is scoped to one: an unscoped query raises."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from django.db import models

if TYPE_CHECKING:
    from kuulolla.core.models import Organisation

Row = TypeVar("Row", bound=models.Model)


class UnscopedQuery(RuntimeError):  # noqa: N818  (says what was tried)
    """A query over all organisations was about to be made: say `.of(organisation)` first."""


class ScopedQuerySet(models.QuerySet[Row], Generic[Row]):
    """A query set that asks the database only when it is scoped.

    A relation of a row (`campaign.prizes`) is scoped by that row.
    """

    _reason = ""

    def of(self, organisation: Organisation | int) -> Self:
        """The rows of one organisation."""
        scoped = self.filter(organisation=organisation)
        scoped._reason = "organisation"
        return scoped

    def across_organisations(self, reason: str) -> Self:
        """The rows of all, for work that belongs to no organisation; `reason` says why that is right."""
        everywhere: Self = self._chain()  # type: ignore[attr-defined]  # not in the stubs
        everywhere._reason = reason
        return everywhere

    def _clone(self) -> Self:
        other: Self = super()._clone()  # type: ignore[misc]  # not part of the stubs
        other._reason = self._reason
        return other

    def _check_scope(self) -> None:
        if not (self._reason or "instance" in self._hints):  # type: ignore[attr-defined]  # not in the stubs
            raise UnscopedQuery(f"{self.model.__name__}: say .of(organisation)")

    def _fetch_all(self) -> None:
        if self._result_cache is None:  # type: ignore[attr-defined]  # not in the stubs
            self._check_scope()
        super()._fetch_all()  # type: ignore[misc]  # not in the stubs

    def iterator(self, chunk_size: int | None = None) -> Iterator[Row]:
        """Rows one after another."""
        self._check_scope()
        return super().iterator(chunk_size)

    def count(self) -> int:
        """How many rows."""
        self._check_scope()
        return super().count()

    def exists(self) -> bool:
        """Whether there is a row."""
        self._check_scope()
        return super().exists()

    def aggregate(self, *args: Any, **kwargs: Any) -> dict[str, Any]:  # Any: as Django has it
        """Sums over the rows."""
        self._check_scope()
        return super().aggregate(*args, **kwargs)

    def update(self, **kwargs: Any) -> int:  # Any: values of any field
        """Change all rows."""
        self._check_scope()
        return super().update(**kwargs)

    def delete(self) -> tuple[int, dict[str, int]]:
        """Remove all rows."""
        self._check_scope()
        return super().delete()


class OrganisationRow(models.Model):
    """A row that belongs to an organisation."""

    organisation = models.ForeignKey("core.Organisation", on_delete=models.CASCADE, related_name="+")

    objects = ScopedQuerySet.as_manager()

    class Meta:
        abstract = True
