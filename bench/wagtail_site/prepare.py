"""Makes the tables and one form page at /kysely/ that asks what our campaign asks; or counts what was kept.

`python -m bench.wagtail_site.prepare`, or `… count`.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bench.wagtail_site.settings")


def write_migrations_here(folder: Path) -> None:
    """An empty package for them, which Python finds."""
    package = folder / "wagtail_migrations"
    package.mkdir(parents=True, exist_ok=True)
    (package / "__init__.py").touch()
    sys.path.insert(0, str(folder))


def prepare() -> dict[str, object]:
    from django.core.management import call_command
    from wagtail.models import Page

    from bench.wagtail_site.models import FormField, FormPage

    call_command("makemigrations", "wagtail_site", verbosity=0)
    call_command("migrate", verbosity=0)
    page = FormPage(title="Kysely", slug="kysely", intro="<p>Kerro, mitä toivot.</p>")
    Page.objects.get(depth=2).add_child(instance=page)
    fields = [
        ("Mitä toivot kirjastolta?", "multiline", ""),
        ("Kuinka usein käyt kirjastossa?", "radio", "Viikoittain,Kuukausittain,Harvemmin"),
        ("Osallistun arvontaan", "checkbox", ""),
        ("Nimi", "singleline", ""),
        ("Sähköposti", "email", ""),
        ("Olen täyttänyt 13 vuotta", "checkbox", ""),
    ]
    for place, (label, kind, choices) in enumerate(fields):
        FormField.objects.create(
            page=page, sort_order=place, label=label, field_type=kind, choices=choices, required=place == 0
        )
    return {"page": page.pk}


def count() -> dict[str, object]:
    from wagtail.contrib.forms.models import FormSubmission

    return {"entries": FormSubmission.objects.count()}


if __name__ == "__main__":
    write_migrations_here(Path(os.environ["WAGTAIL_DATA"]))
    django.setup()
    sys.stdout.write(json.dumps(count() if sys.argv[1:] == ["count"] else prepare()) + "\n")
