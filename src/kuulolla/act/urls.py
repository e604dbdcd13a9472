"""Members' pages."""

from __future__ import annotations

from django.urls import path

from kuulolla.act import views

app_name = "act"
urlpatterns = [
    path("", views.decisions, name="decisions"),
    path("<int:question>/decide/", views.decide, name="decide"),
    path("decisions/<int:decision>/", views.decision, name="decision"),
    path("decisions/<int:decision>/undo/<int:step>/", views.undo, name="undo"),
]
