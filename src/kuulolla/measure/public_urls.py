"""Anyone's pages."""

from __future__ import annotations

from django.urls import path

from kuulolla.measure import public

app_name = "measure_public"
urlpatterns = [path("c/<slug:slug>/visit/", public.visit, name="visit")]
