"""Anyone's pages."""

from __future__ import annotations

from django.urls import URLPattern

app_name = "measure_public"
urlpatterns: list[URLPattern] = []
