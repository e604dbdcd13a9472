"""Owners' pages."""

from __future__ import annotations

from django.urls import path

from kuulolla.core import views, views_tokens

app_name = "core"
urlpatterns = [
    path("members/", views.members, name="members"),
    path("members/<int:member>/remove/", views.remove_member, name="remove_member"),
    path("members/removed/<int:fact>/undo/", views.bring_back_member, name="bring_back_member"),
    path("settings/", views.settings, name="settings"),
    path("tokens/", views_tokens.tokens, name="tokens"),
    path("tokens/<int:token_id>/revoke/", views_tokens.revoke, name="revoke_token"),
    path("tokens/<int:token_id>/restore/", views_tokens.restore, name="restore_token"),
    path("facts/", views.facts, name="facts"),
]
