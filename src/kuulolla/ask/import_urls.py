"""Addresses of bringing answers from a file; they belong under "import/" in the addresses of ask."""

from __future__ import annotations

from django.urls import path

from kuulolla.ask.views import imports

urlpatterns = [
    path("", imports.upload, name="import"),
    path("jobs/<int:job>/", imports.job, name="import_job"),
    path("jobs/<int:job>/progress/", imports.progress, name="import_progress"),
    path("jobs/<int:job>/again/", imports.again, name="import_again"),
    path("undo/<slug:campaign>/", imports.undo, name="import_undo"),
    path("<str:token>/columns/", imports.columns, name="import_columns"),
    path("<str:token>/check/", imports.check, name="import_check"),
    path("<str:token>/leave/", imports.leave, name="import_leave"),
]
