"""Addresses of the site: people's pages are short, members' pages lie under their organisation."""

from __future__ import annotations

from django.urls import include, path

from kuulolla.web import about, accounts, views
from kuulolla.web.api import api

urlpatterns = [
    path("", views.home, name="home"),
    path("language/", views.choose_language, name="language"),
    path("sign-in/<str:user>/<str:token>/", views.sign_in_once, name="sign_in_once"),
    path("accounts/oidc/<str:provider_id>/login/", accounts.begin_sign_in, name="begin_sign_in"),
    path("accounts/", include("allauth.urls")),
    path("brand/<slug:organisation>.css", views.brand_tokens, name="brand"),
    path("about/accessibility/", about.accessibility, name="about_accessibility"),
    path("about/privacy/", about.privacy, name="about_privacy"),
    path("about/<slug:organisation>/accessibility/", about.accessibility, name="about_accessibility"),
    path("about/<slug:organisation>/privacy/", about.privacy, name="about_privacy"),
    path("api/v1/", api.urls),
    path("favicon.ico", views.icon, name="icon"),
    path("o/<slug:organisation>/", views.organisation_home, name="organisation"),
    path("o/<slug:organisation>/", include("kuulolla.core.urls")),
    path("o/<slug:organisation>/people/", include("kuulolla.people.urls")),
    path("o/<slug:organisation>/plan/", include("kuulolla.plan.urls")),
    path("o/<slug:organisation>/reach/", include("kuulolla.reach.urls")),
    path("o/<slug:organisation>/ask/", include("kuulolla.ask.urls")),
    path("o/<slug:organisation>/hear/", include("kuulolla.hear.urls")),
    path("o/<slug:organisation>/act/", include("kuulolla.act.urls")),
    path("o/<slug:organisation>/measure/", include("kuulolla.measure.urls")),
    path("", include("kuulolla.reach.public_urls")),
    path("", include("kuulolla.ask.public_urls")),
    path("", include("kuulolla.hear.public_urls")),
    path("", include("kuulolla.act.public_urls")),
    path("", include("kuulolla.measure.public_urls")),
]
handler400 = "kuulolla.web.views.bad_request"
handler403 = "kuulolla.web.views.forbidden"
handler404 = "kuulolla.web.views.not_found"
handler500 = "kuulolla.web.views.fault"
