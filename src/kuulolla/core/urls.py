"""Owners' pages."""

from __future__ import annotations

from django.urls import path

from kuulolla.core import views

app_name = "core"
urlpatterns = [
    path("members/", views.members, name="members"),
    path("members/<int:member>/remove/", views.remove_member, name="remove_member"),
    path("settings/", views.settings, name="settings"),
    path("facts/", views.facts, name="facts"),
]
