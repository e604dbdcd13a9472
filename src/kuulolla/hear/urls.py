"""Members' pages."""

from __future__ import annotations

from django.urls import path

from kuulolla.hear import views

app_name = "hear"
urlpatterns = [
    path("", views.pictures, name="pictures"),
    path("report.css", views.style, name="style"),
    path("report.js", views.script, name="script"),
    path("<int:question>/", views.picture, name="picture"),
    path("<int:question>/start/", views.start, name="start"),
    path("<int:question>/progress/", views.progress, name="progress"),
    path("<int:question>/<int:picture>.css", views.measures, name="measures"),
    path("<int:question>/files/<str:file>", views.download, name="download"),
]
