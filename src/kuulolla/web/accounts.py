"""Who can have an account: colleagues whom an owner has added, nobody else."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from kuulolla.core.models import User


class ClosedAccounts(DefaultAccountAdapter):  # type: ignore[misc]  # untyped package
    """Nobody can sign up by themselves."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002  (the adapter's signature)
        """Never."""
        return False


class KnownColleagues(DefaultSocialAccountAdapter):  # type: ignore[misc]  # untyped package
    """Sign-in with OpenID Connect is for those who have been added, known by their e-mail address."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:  # noqa: ARG002
        """Never: the account must be there."""
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Tie the sign-in to the account of the verified address. Raises PermissionDenied without one."""
        if sociallogin.is_existing:
            return
        verified = [address.email for address in sociallogin.email_addresses if address.verified]
        user = User.objects.filter(email__in=[email.lower() for email in verified]).first()
        if user is None:
            raise PermissionDenied
        sociallogin.connect(request, user)
