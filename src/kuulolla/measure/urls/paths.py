"""Members' pages of paths, and of forms that were left unfinished."""

from __future__ import annotations

from django.urls import path

from kuulolla.measure.views import abandonment, paths

urlpatterns = [
    path("paths/", paths.paths, name="paths"),
    path("paths/<int:path>/", paths.path, name="path"),
    path("paths/<int:path>/milestones/<int:number>/", paths.source, name="milestone_source"),
    path("unfinished/", abandonment.abandonment, name="abandonment"),
]
