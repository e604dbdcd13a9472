"""Anyone's pages of published pictures."""

from __future__ import annotations

from django.urls import path

from kuulolla.hear import public

app_name = "hear_public"
urlpatterns = [
    path("p/<str:token>/", public.picture, name="picture"),
    path("p/<str:token>/how/", public.how, name="how"),
    path("p/<str:token>/embed/", public.embed, name="embed"),
    path("p/<str:token>/share.png", public.share_image, name="share_image"),
    path("p/<str:token>/files/<str:name>", public.file, name="file"),
]
