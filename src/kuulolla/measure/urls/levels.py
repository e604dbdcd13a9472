"""Members' pages of levels and of other sites."""

from __future__ import annotations

from django.urls import path

from kuulolla.measure.views import levels, sites

urlpatterns = [
    path("level/", levels.levels, name="levels"),
    path("level/decide/", levels.decide, name="decide_level"),
    path("level/lower/", levels.lower, name="lower_level"),
    path("sites/", sites.sites, name="sites"),
    path("sites/add/", sites.add, name="add_site"),
    path("sites/<int:site>/", sites.change, name="change_site"),
    path("sites/<int:site>/retire/", sites.retire, name="retire_site"),
    path("sites/<int:site>/put-back/", sites.put_back, name="put_back_site"),
]
