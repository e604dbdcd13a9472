"""Members' pages."""

from __future__ import annotations

from django.urls import path

from kuulolla.people import views

app_name = "people"
urlpatterns = [
    path("", views.person, name="person"),
    path("export/", views.export, name="export"),
    path("erase/", views.erase, name="erase"),
]
