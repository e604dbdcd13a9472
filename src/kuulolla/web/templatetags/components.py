"""The components of every page.

A form field is one tag, `{% field form.name %}`; what it looks like follows from its widget. Texts are
given ready: `{% say "core.save" as save %}{% button save %}`.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from django import forms, template
from django.core.paginator import Page
from django.forms.boundfield import BoundField, BoundWidget
from django.template.loader import render_to_string
from django.utils.formats import number_format
from django.utils.safestring import SafeString

from kuulolla.core.words import say

register = template.Library()
Shown = dict[str, Any]  # Any: what a template is given
ErrorLine = tuple[str, str]

FOLDER = "web/components"
KINDS: tuple[tuple[type[forms.Widget], str], ...] = (
    (forms.CheckboxSelectMultiple, "choices"),
    (forms.RadioSelect, "choices"),
    (forms.CheckboxInput, "checkbox"),
    (forms.SplitDateTimeWidget, "moment"),
)
NATIVE: tuple[tuple[type[forms.DateInput | forms.TimeInput | forms.DateTimeInput], str, str], ...] = (
    (forms.DateInput, "date", "%Y-%m-%d"),
    (forms.TimeInput, "time", "%H:%M"),
    (forms.DateTimeInput, "datetime-local", "%Y-%m-%dT%H:%M:%S"),
)


@register.inclusion_tag(f"{FOLDER}/field.html")
def field(
    bound: BoundField,
    *,
    size: str = "",
    layout: str = "",
    width: str = "",
    suffix: str = "",
    opens: str = "",
    mark_optional: bool = True,
    heading: bool = False,
) -> Shown:
    """A field with its label, hint, errors and control, tied together for every reader.

    `size` "large" for the one question of a page; `layout` "scale" for choices in a row; `width`
    "short" or "middle"; `suffix` a unit shown after the control; `opens` the value of the choice that
    shows the `follow-up` in the same `branch` (without style sheets it is always shown). Where the page
    asks nothing else, the label is its `heading`; not that of a single box.
    """
    kind = kind_of(bound)
    limit = limit_of(bound)
    shown: Shown = {
        "bound": bound,
        "kind": kind,
        "template": f"{FOLDER}/{kind}.html",
        "size": size,
        "layout": layout,
        "heading": heading,
        "suffix": suffix,
        "optional": mark_optional and not bound.field.required,
        "limit": limit,
        "described_by": described_by(bound, limit=limit),
    }
    if kind == "choices":
        return shown | {"options": options(bound, opens=opens)}
    if kind == "moment":
        return shown | {"parts": moment_parts(bound)}
    return shown | {
        "control": control(bound, kind=kind, described=shown["described_by"], limit=limit, width=width)
    }


def kind_of(bound: BoundField) -> str:
    """Which template of the components shows the field."""
    if bound.is_hidden:
        return "hidden"
    return next((kind for widget, kind in KINDS if isinstance(bound.field.widget, widget)), "input")


def limit_of(bound: BoundField) -> int | None:
    """The longest text a text area takes, told in words instead of cutting what is pasted."""
    if not isinstance(bound.field.widget, forms.Textarea):
        return None
    return getattr(bound.field, "max_length", None)


def described_by(bound: BoundField, *, limit: int | None) -> str:
    """The ids of the texts that belong to the control, in the order they are read."""
    parts = [(bound.help_text, "helptext"), (bound.errors, "error"), (limit, "limit")]
    return " ".join(f"{bound.auto_id}_{name}" for present, name in parts if present)


def control(bound: BoundField, *, kind: str, described: str, limit: int | None, width: str) -> SafeString:
    """The control with its classes, and the texts it points to."""
    given: dict[str, str | bool] = {"aria-describedby": described or False}
    if kind == "input":
        own = bound.field.widget.attrs.get("class")
        given |= {"class": " ".join(filter(None, ["input", width, own]))}
    if limit:
        given |= {"maxlength": False, "data-limit": str(limit)}
    return bound.as_widget(native(bound.field.widget), attrs=given)


def options(bound: BoundField, *, opens: str) -> list[BoundWidget]:
    """The choices, one of them marked when it opens another question."""
    offered = bound.subwidgets
    for option in offered:
        if opens and str(option.data["value"]) == opens:
            option.data["attrs"]["data-opens"] = True
    return offered


def native(widget: forms.Widget) -> forms.Widget:
    """The browser's own way to give a date or a time; other widgets as they are."""
    for kind, input_type, format in NATIVE:
        if isinstance(widget, kind):
            made = copy.deepcopy(widget)
            made.input_type, made.format = input_type, format
            return made
    return widget


def moment_parts(bound: BoundField) -> list[tuple[str, str, SafeString]]:
    """Id, label and control of a date and of a time beside it."""
    widget = bound.field.widget
    assert isinstance(widget, forms.SplitDateTimeWidget)
    value = bound.value()
    values = value if isinstance(value, list) else widget.decompress(value)
    return [
        moment_part(bound, place=place, label=label, value=values[place])
        for place, label in enumerate((say("web.date"), say("web.time")))
    ]


def moment_part(bound: BoundField, *, place: int, label: str, value: object) -> tuple[str, str, SafeString]:
    """One of the two controls of a moment."""
    widget = bound.field.widget
    assert isinstance(widget, forms.SplitDateTimeWidget)
    identity = f"{bound.auto_id}_{place}"
    attrs = {"id": identity, "class": "input", "required": bound.field.required}
    attrs |= {"aria-invalid": "true" if bound.errors else False}
    name = f"{bound.html_name}_{place}"
    return identity, label, native(widget.widgets[place]).render(name, value, attrs)


@register.inclusion_tag(f"{FOLDER}/error_summary.html")
def error_summary(*given: forms.BaseForm | forms.BaseFormSet[Any]) -> Shown:  # Any: forms of any kind
    """What to mend, with links to the fields; nothing when there is nothing to mend."""
    return {"lines": [line for each in given for line in error_lines(each)]}


@register.simple_tag
def error_title(*given: forms.BaseForm | forms.BaseFormSet[Any]) -> str:  # Any: forms of any kind
    """The mark that begins the title of a page with errors."""
    return say("web.errors.mark") + " " if any(line for each in given for line in error_lines(each)) else ""


def error_lines(given: forms.BaseForm | forms.BaseFormSet[Any]) -> Iterator[ErrorLine]:  # Any: as above
    """Every error's text and the id it leads to, "" for an error of the whole form."""
    if isinstance(given, forms.BaseFormSet):
        yield from ((str(text), "") for text in given.non_form_errors())
        yield from (line for form in given.forms for line in error_lines(form))
        return
    yield from ((str(text), "") for text in given.non_field_errors())
    for bound in given:
        yield from ((named(str(text), bound=bound), target_of(bound)) for text in bound.errors)


def named(text: str, *, bound: BoundField) -> str:
    """An error that would suit any field, told with the field's label; one of the field's own as it is."""
    classes = type(bound.field).__mro__
    general = {str(each) for kind in classes for each in getattr(kind, "default_error_messages", {}).values()}
    if text not in general:
        return text
    label = str(bound.label)
    return f"{label} {text}" if label.endswith(("?", ".", ":")) else f"{label}: {text}"


def target_of(bound: BoundField) -> str:
    """The id of the control that gets the focus: the first one of a group."""
    if bound.is_hidden:
        return ""
    return bound.id_for_label or f"{bound.auto_id}_0"


@register.inclusion_tag(f"{FOLDER}/button.html")
def button(text: str, kind: str = "", name: str = "", value: str = "", formaction: str = "") -> Shown:
    """A button that sends its form; `kind` is "", "second", "quiet", "danger" or "link"."""
    return {"text": text, "kind": kind, "name": name, "value": value, "formaction": formaction}


@register.inclusion_tag(f"{FOLDER}/link_button.html")
def link_button(text: str, url: str, kind: str = "") -> Shown:
    """A link that looks like the button of its page, for a step that changes nothing yet."""
    return {"text": text, "url": url, "kind": kind}


@register.inclusion_tag(f"{FOLDER}/status.html")
def status(text: str, kind: str = "") -> Shown:
    """The state something is in; `kind` is "", "good", "warning", "bad" or "quiet"."""
    return {"text": text, "kind": kind}


@register.inclusion_tag(f"{FOLDER}/check.html")
def check(text: str, done: bool, url: str = "") -> Shown:
    """A line of a checklist, in a list of the class `checks`; a line not done leads where it is done."""
    return {"text": text, "done": done, "url": url}


@register.inclusion_tag(f"{FOLDER}/progress.html")
def progress(text: str, done: int = 0, total: int = 0, url: str = "", name: str = "progress") -> Shown:
    """How far a long job has come and what it is doing.

    `total` 0 when that is not known yet. `url` gives this same tag anew while the job runs; without
    scripts the page reloads itself with `web/components/refresh.html` in its block `refresh`.
    """
    percent = 100 * done // total if total else None
    return {"text": text, "done": done, "total": total, "percent": percent, "url": url, "name": name}


@register.inclusion_tag(f"{FOLDER}/quote.html")
def quote(text: str, number: str = "", language: str = "", source: str = "", size: str = "large") -> Shown:
    """Somebody's own words, with the number of the answer; `size` is "large", "middle" or "small"."""
    return {"text": text, "number": number, "language": language, "source": source, "size": size}


@register.inclusion_tag(f"{FOLDER}/figure.html")
def figure(value: str, label: str, definition: str = "", url: str = "") -> Shown:
    """A number that carries the message, what it counts, how it is worked out, and where it opens."""
    return {"value": value, "label": label, "definition": definition, "url": url}


@register.inclusion_tag(f"{FOLDER}/pagination.html", takes_context=True)
def pagination(context: template.Context, page: Page[Any], parameter: str = "page") -> Shown:  # Any: any rows
    """Links to the other pages of a list; the rest of the address stays as it is."""
    numbers = list(page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1))
    return {
        "request": context["request"],
        "page": page,
        "numbers": numbers,
        "addresses": {number: {parameter: number} for number in numbers if isinstance(number, int)},
    }


@register.inclusion_tag(f"{FOLDER}/undo.html", takes_context=True)
def undo(context: template.Context, url: str) -> Shown:
    """A button that takes back what was just done."""
    return {"url": url, "csrf_token": context.get("csrf_token")}


@register.simple_block_tag
def notice(content: str, kind: str = "", title: str = "") -> str:
    """Something to know; `kind` is "", "good", "warning" or "bad"."""
    heading = title or say(f"web.notice.{kind}" if kind else "web.notice")
    return _block("notice", content, kind=kind, title=heading)


@register.simple_block_tag
def fieldset(content: str, legend: str, hint: str = "", name: str = "") -> str:
    """Fields that belong together; with a `hint`, give also a `name` that no other set of the page has."""
    return _block("fieldset", content, legend=legend, hint=hint, name=name)


@register.simple_block_tag
def empty(content: str, title: str) -> str:
    """What a list says when it has nothing yet; the content tells what to do.

    Not right within a `for`, which has an `empty` of its own.
    """
    return _block("empty", content, title=title)


@register.simple_block_tag
def table(content: str, caption: str, note: str = "", stacks: bool = True) -> str:
    """A table's head and body under its caption.

    On a phone each row becomes a card when it `stacks`: then every cell but the first names its column
    in `data-label`. Otherwise the table scrolls sideways.
    """
    return _block("table", content, caption=caption, note=note, stacks=stacks)


@register.simple_block_tag
def summary_list(content: str) -> str:
    """Pairs of a word and its value, each a `summary`."""
    return _block("summary_list", content)


@register.simple_block_tag
def summary(content: str, term: str, url: str = "", action: str = "") -> str:
    """One pair; `action` is the text of a link that changes the value."""
    return _block("summary", content, term=term, url=url, action=action)


@register.simple_block_tag
def breadcrumbs(content: str) -> str:
    """The way here from the front page, each step a `crumb`."""
    return _block("breadcrumbs", content)


@register.inclusion_tag(f"{FOLDER}/crumb.html")
def crumb(text: str, url: str = "") -> Shown:
    """A step of the way; the last one has no address."""
    return {"text": text, "url": url}


@register.filter
def grouped(number: int) -> str:
    """A whole number with its thousands apart, as the reader's language writes it."""
    return number_format(number, use_l10n=True, force_grouping=True)


@register.filter
def in_fours(text: str) -> list[str]:
    """A long key in parts of four, as it is read aloud and typed."""
    return [text[at : at + 4] for at in range(0, len(text), 4)]


def _block(component: str, content: str, **values: object) -> SafeString:
    return render_to_string(f"{FOLDER}/{component}.html", {"content": content, **values})
