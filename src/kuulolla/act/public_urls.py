"""Anyone's pages."""

from __future__ import annotations

from django.urls import path

from kuulolla.act import public

app_name = "act_public"
urlpatterns = [path("d/<slug:slug>/", public.said_and_done, name="said_and_done")]
