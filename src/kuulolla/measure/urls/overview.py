"""The capability's first page."""

from __future__ import annotations

from django.urls import path

from kuulolla.measure.views import overview

urlpatterns = [path("", overview.overview, name="overview")]
