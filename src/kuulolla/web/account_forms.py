"""allauth's forms in the words of the house."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from allauth.account import forms as account
from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from allauth.mfa.base import forms as second_step
from allauth.mfa.totp import forms as app
from django import forms
from django.http import HttpRequest

from kuulolla.core.models import User
from kuulolla.core.words import said

LABELS = {
    "login": "web.account.email",
    "email": "web.account.email",
    "password": "web.account.password",
    "remember": "web.account.remember",
    "oldpassword": "web.account.password.old",
    "password1": "web.account.password.new",
    "password2": "web.account.password.again",
    "code": "web.account.code",
}


class InOurWords(forms.Form):
    """Labels and hints of our own; nothing is written into an empty field."""

    labels: Mapping[str, str] = LABELS
    hints: tuple[tuple[str, str], ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # Any: as Django has it
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.label = said(self.labels[name])
            field.widget.attrs.pop("placeholder", None)
        for name, key in self.hints:
            self.fields[name].help_text = said(key)


class SignIn(InOurWords, account.LoginForm):  # type: ignore[misc]  # untyped package
    """Address and password."""


class NewAddress(InOurWords, account.AddEmailForm):  # type: ignore[misc]  # untyped package
    """Another address to sign in with."""

    labels = LABELS | {"email": "web.account.email.new"}

    def clean_email(self) -> str:
        """Refuse a colleague's address."""
        wanted = self.cleaned_data["email"].lower()
        if User.objects.filter(email=wanted).exclude(pk=self.user.pk).exists():
            raise get_adapter().validation_error("email_taken")
        found: str = super().clean_email()
        return found

    def save(self, request: HttpRequest) -> EmailAddress:
        """Ask the new address whether it is theirs.

        The present one counts as verified, since an owner gave it: allauth would drop it at once otherwise.
        """
        EmailAddress.objects.update_or_create(
            user=self.user, email=self.user.email, defaults={"verified": True, "primary": True}
        )
        return super().save(request)


class ChangedPassword(InOurWords, account.ChangePasswordForm):  # type: ignore[misc]  # untyped package
    """The password there is, and a new one."""

    hints = (("password1", "web.account.password.hint"),)


class FirstPassword(InOurWords, account.SetPasswordForm):  # type: ignore[misc]  # untyped package
    """A password for somebody who came in by a link."""

    hints = (("password1", "web.account.password.hint"),)


class ForgottenPassword(InOurWords, account.ResetPasswordForm):  # type: ignore[misc]  # untyped package
    """Where to send a link."""


class PasswordAnew(InOurWords, account.ResetPasswordKeyForm):  # type: ignore[misc]  # untyped package
    """A new password for one that was forgotten."""

    hints = (("password1", "web.account.password.hint"),)


class PasswordAgain(InOurWords, account.ReauthenticateForm):  # type: ignore[misc]  # untyped package
    """The password once more, before something that matters."""


class SecondStep(InOurWords, second_step.AuthenticateForm):  # type: ignore[misc]  # untyped package
    """The code of the second step."""

    hints = (("code", "web.account.code.hint"),)


class SecondStepAgain(InOurWords, second_step.ReauthenticateForm):  # type: ignore[misc]  # untyped package
    """The code once more, before something that matters."""

    hints = (("code", "web.account.code.hint"),)


class AppTakenIntoUse(InOurWords, app.ActivateTOTPForm):  # type: ignore[misc]  # untyped package
    """The first code of an app."""

    hints = (("code", "web.account.code.first"),)
