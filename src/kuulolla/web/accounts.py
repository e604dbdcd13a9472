"""Who can have an account: colleagues whom an owner has added, nobody else."""

from __future__ import annotations

import logging
import re
from ipaddress import ip_address
from typing import ClassVar

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.models import EmailAddress
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from allauth.socialaccount.providers.openid_connect.views import login as openid_login
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from requests import RequestException

from kuulolla.ask.public_watch import address_of
from kuulolla.core.models import User
from kuulolla.core.words import said, say
from kuulolla.reach.adapters.qr import qr_svg
from kuulolla.web.logs import told

logger = logging.getLogger(__name__)
QR_MM = 58
NOBODYS_ADDRESS = "0.0.0.0"
CODE = re.compile(r"[a-z_]{3,40}")  # access_denied, server_error and others
REFUSED = "socialaccount/authentication_error.html"


class ClosedAccounts(DefaultAccountAdapter):  # type: ignore[misc]  # untyped package
    """Nobody can sign up by themselves."""

    error_messages: ClassVar = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": said("web.account.wrong"),
        "email_taken": said("web.account.email.taken"),
        "enter_current_password": said("web.account.password.wrong"),
        "incorrect_password": said("web.account.password.wrong"),
        "too_many_login_attempts": said("web.account.too_many"),
        "rate_limited": said("web.account.too_many"),
        "duplicate_email": said("web.account.email.same"),
    }

    def get_client_ip(self, request: HttpRequest) -> str:
        """By whose address attempts are counted; behind a proxy of our own, the one that it saw."""
        return _sound(address_of(request.META))

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002  (the adapter's signature)
        """Never."""
        return False

    def confirm_email(self, request: HttpRequest, email_address: EmailAddress) -> bool:
        """Take a new address into use, unless a colleague has got it in the meantime."""
        others = User.objects.exclude(pk=email_address.user_id)
        if others.filter(email=email_address.email).exists():
            messages.error(request, say("web.account.email.not_confirmed", email=email_address.email))
            return False
        return bool(super().confirm_email(request, email_address))


class SecondSteps(DefaultMFAAdapter):  # type: ignore[misc]  # untyped package
    """The second step of signing in, in the words of the house."""

    error_messages: ClassVar = DefaultMFAAdapter.error_messages | {
        "add_email_blocked": said("web.account.email.blocked"),
        "incorrect_code": said("web.account.code.wrong"),
    }

    def build_totp_svg(self, url: str) -> str:
        """The QR code of an app's key, on white so that it can be read on a dark page too."""
        return qr_svg(url, width_mm=QR_MM, title=say("web.account.app.qr")).decode()


class KnownColleagues(DefaultSocialAccountAdapter):  # type: ignore[misc]  # untyped package
    """Sign-in with OpenID Connect is for those who have been added, known by their e-mail address."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:  # noqa: ARG002
        """Never: the account must be there."""
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Tie the sign-in to the account of the verified address, or say why nobody is let in."""
        if sociallogin.is_existing:
            return
        verified = [address.email.lower() for address in sociallogin.email_addresses if address.verified]
        user = User.objects.filter(email__in=verified).first()
        if user is None:
            raise ImmediateHttpResponse(_not_known(request, sociallogin, verified=bool(verified)))
        sociallogin.connect(request, user)

    def on_authentication_error(
        self,
        request: HttpRequest,
        provider: object,  # noqa: ARG002  (there is one)
        error: object = None,
        exception: Exception | None = None,
        extra_context: object = None,  # noqa: ARG002
    ) -> None:
        """Leave whoever runs the site a line of what the server said, if it is one of OpenID's words."""
        said = request.GET.get("error") or str(error or "")
        values = told(error=said) if CODE.fullmatch(said) else told()
        logger.warning("the OpenID Connect server refused", exc_info=exception, extra=values)


def begin_sign_in(request: HttpRequest, provider_id: str) -> HttpResponseBase:
    """Lead to the organisation's own sign-in; a server out of reach is told as any of its errors."""
    try:
        response: HttpResponseBase = openid_login(request, provider_id)
    except RequestException as error:
        logger.warning("the OpenID Connect server is out of reach", exc_info=error, extra=told())
        return render(request, REFUSED, status=502)
    return response


def _sound(address: str) -> str:
    """The address, or one for all whose address is none (a socket, a proxy's "unknown")."""
    try:
        return str(ip_address(address))
    except ValueError:
        return NOBODYS_ADDRESS


def _not_known(request: HttpRequest, sociallogin: SocialLogin, *, verified: bool) -> HttpResponse:
    email = next((address.email for address in sociallogin.email_addresses), "")
    shown = {"email": email, "verified": verified}
    return render(request, "socialaccount/not_known.html", shown, status=403)
