"""Anyone's pages."""

from __future__ import annotations

from django.urls import path

from kuulolla.reach import public

app_name = "reach_public"
urlpatterns = [
    path("k/<str:code>", public.follow, name="follow"),
]
