"""Members' pages of channels."""

from __future__ import annotations

from django.urls import path

from kuulolla.measure.views import channels

urlpatterns = [
    path("channels/", channels.channels, name="channels"),
    path("channels/source/", channels.source, name="channel_source"),
    path("channels/<int:channel>/figures/", channels.figures, name="channel_figures"),
]
