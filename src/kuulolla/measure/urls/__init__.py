"""Members' pages, one module for each of their parts."""

from __future__ import annotations

from kuulolla.measure.urls import channels, levels, money, overview, paths, platforms, reports

app_name = "measure"
urlpatterns = [
    *overview.urlpatterns,
    *paths.urlpatterns,
    *channels.urlpatterns,
    *platforms.urlpatterns,
    *money.urlpatterns,
    *reports.urlpatterns,
    *levels.urlpatterns,
]
