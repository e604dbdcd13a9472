"""Members' pages."""

from __future__ import annotations

from django.urls import path

from kuulolla.reach import views

app_name = "reach"
urlpatterns = [
    path("", views.links, name="links"),
    path("links/<slug:code>/", views.link, name="link"),
    path("links/<slug:code>/poster/", views.poster, name="poster"),
    path("links/<slug:code>/qr.svg", views.qr_as_svg, name="qr_svg"),
    path("links/<slug:code>/qr.png", views.qr_as_png, name="qr_png"),
    path("links/<slug:code>/remove/", views.remove, name="remove"),
    path("links/<slug:code>/list/", views.list_again, name="list_again"),
    path("removed/<int:fact>/undo/", views.put_back, name="put_back"),
    path("<slug:kind>/<int:identity>/", views.shared, name="shared"),
    path("<slug:kind>/<int:identity>/share.png", views.picture, name="picture"),
]
