"""Forms of owners: the organisation and its members."""

from __future__ import annotations

from typing import Any

from django import forms

from kuulolla.core.rules import Role, TokenScope
from kuulolla.core.words import LANGUAGES, said, say


def role_choices() -> list[tuple[str, str]]:
    """The roles in the reader's language, what each may do beside its name."""
    return [(role.value, say(f"core.role.{role.value}.told")) for role in Role]


class MemberForm(forms.Form):
    """Somebody who is to be a member."""

    email = forms.EmailField(label=said("core.member.email"), max_length=254)
    name = forms.CharField(label=said("core.member.name"), max_length=200, required=False)
    role = forms.ChoiceField(label=said("core.member.role"), choices=role_choices, widget=forms.RadioSelect)


def scope_choices() -> list[tuple[str, str]]:
    """What a program may do, in the reader's language."""
    return [(scope.value, say(f"core.scope.{scope.value}")) for scope in TokenScope]


class TokenForm(forms.Form):
    """A program that is to have a token."""

    name = forms.CharField(
        label=said("core.token.name"), help_text=said("core.token.name.hint"), max_length=120
    )
    scopes = forms.MultipleChoiceField(
        label=said("core.token.scopes"), choices=scope_choices, widget=forms.CheckboxSelectMultiple
    )


def _name(code: str) -> forms.CharField:
    return forms.CharField(
        label=said(f"core.organisation.name_{code}"),
        max_length=120,
        error_messages={"required": said("core.organisation.name_missing")},
    )


class OrganisationForm(forms.Form):
    """What an organisation is called, how it looks, and what its rules and notices say of it."""

    languages = forms.MultipleChoiceField(
        label=said("core.organisation.languages"),
        help_text=said("core.organisation.languages.hint"),
        choices=[(code, said(f"core.language.{code}")) for code in LANGUAGES],
        widget=forms.CheckboxSelectMultiple,
    )
    name_fi = _name("fi")
    name_sv = _name("sv")
    name_en = _name("en")
    colour = forms.RegexField(
        r"^#[0-9a-fA-F]{6}$",
        label=said("core.organisation.colour"),
        help_text=said("core.organisation.colour.hint"),
        error_messages={"invalid": said("core.organisation.colour.wrong")},
    )
    business_id = forms.CharField(label=said("core.organisation.business_id"), max_length=20, required=False)
    address = forms.CharField(label=said("core.organisation.address"), max_length=200, required=False)
    email = forms.EmailField(label=said("core.organisation.email"), required=False)
    phone = forms.CharField(label=said("core.organisation.phone"), max_length=40, required=False)
    protection_officer = forms.CharField(
        label=said("core.organisation.protection_officer"),
        help_text=said("core.organisation.protection_officer.hint"),
        max_length=200,
        required=False,
    )
    lottery_tax_percent = forms.DecimalField(
        label=said("core.organisation.lottery_tax"),
        help_text=said("core.organisation.lottery_tax.hint"),
        min_value=0,
        max_value=100,
        max_digits=5,
        decimal_places=2,
        localize=True,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # Any: as Django has it
        """Every language that people must be served in needs a name."""
        super().__init__(*args, **kwargs)
        served = self["languages"].value() or []
        for code in LANGUAGES:
            self.fields[f"name_{code}"].required = code in served
