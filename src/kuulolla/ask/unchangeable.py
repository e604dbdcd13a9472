"""Tables whose rows can be neither deleted nor changed, kept by triggers of SQLite and PostgreSQL.

A migration that alters such a table must make its triggers anew: SQLite loses them when Django copies the
table into another shape.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db.backends.base.schema import BaseDatabaseSchemaEditor

TOLD = "kuulolla: this row stands for good"


@dataclass(frozen=True)
class Unchangeable:
    """A table; the columns that may be filled once while `until` is null, and what no two rows share."""

    table: str
    columns: tuple[str, ...]
    filled_once: tuple[str, ...] = ()
    until: str = ""
    unique: tuple[tuple[str, ...], ...] = (("id",),)


def keep(editor: BaseDatabaseSchemaEditor, kept: Unchangeable) -> None:
    """Make the triggers of a table."""
    for statement in STATEMENTS[editor.connection.vendor](kept):
        editor.execute(statement)


def release(editor: BaseDatabaseSchemaEditor, kept: Unchangeable) -> None:
    """Take the triggers of a table away."""
    of_table = f" ON {kept.table}" if editor.connection.vendor == "postgresql" else ""
    for name in ("delete", "update", "replace", "truncate"):
        editor.execute(f"DROP TRIGGER IF EXISTS {kept.table}_no_{name}{of_table}")


def _on_sqlite(kept: Unchangeable) -> list[str]:
    """The last one, because REPLACE deletes what is in its way without asking the trigger of deletions."""
    refuse = f"BEGIN SELECT RAISE(ABORT, '{TOLD}'); END"
    in_the_way = " OR ".join(
        "(" + " AND ".join(f"{name} = NEW.{name}" for name in names) + ")" for names in kept.unique
    )
    made = f"CREATE TRIGGER {kept.table}_no"
    return [
        f"{made}_delete BEFORE DELETE ON {kept.table} {refuse}",
        f"{made}_update BEFORE UPDATE ON {kept.table} WHEN NOT ({_allowed(kept, same='IS')}) {refuse}",
        f"{made}_replace BEFORE INSERT ON {kept.table}"
        f" WHEN EXISTS (SELECT 1 FROM {kept.table} WHERE {in_the_way}) {refuse}",
    ]


def _on_postgresql(kept: Unchangeable) -> list[str]:
    """An empty table may be truncated: nothing is lost with it."""
    refuse = f"RAISE EXCEPTION '{TOLD}' USING ERRCODE = 'integrity_constraint_violation'"
    function = f"CREATE OR REPLACE FUNCTION {kept.table}"
    body = "RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
    made = f"CREATE TRIGGER {kept.table}_no"
    allowed = _allowed(kept, same="IS NOT DISTINCT FROM")
    return [
        f"{function}_refuse() {body} {refuse}; END $$",
        f"{function}_truncate() {body} IF EXISTS (SELECT 1 FROM {kept.table}) THEN {refuse}; END IF;"
        " RETURN NULL; END $$",
        f"{made}_delete BEFORE DELETE ON {kept.table} FOR EACH ROW EXECUTE FUNCTION {kept.table}_refuse()",
        f"{made}_update BEFORE UPDATE ON {kept.table} FOR EACH ROW WHEN (NOT ({allowed}))"
        f" EXECUTE FUNCTION {kept.table}_refuse()",
        f"{made}_truncate BEFORE TRUNCATE ON {kept.table} EXECUTE FUNCTION {kept.table}_truncate()",
    ]


def _allowed(kept: Unchangeable, *, same: str) -> str:
    """Which updates pass: none, or those that fill what is still empty."""
    if not kept.until:
        return "1 = 0"
    unchanged = [f"OLD.{name} {same} NEW.{name}" for name in kept.columns if name not in kept.filled_once]
    filled = [f"(OLD.{name} IS NULL OR OLD.{name} {same} NEW.{name})" for name in kept.filled_once]
    return " AND ".join([f"OLD.{kept.until} IS NULL", *unchanged, *filled])


STATEMENTS = {"sqlite": _on_sqlite, "postgresql": _on_postgresql}
