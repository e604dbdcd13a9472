"""Members' pages of platforms' figures."""

from __future__ import annotations

from django.urls import URLPattern, path

from kuulolla.measure.views import (
    platforms_figures,
    platforms_files,
    platforms_followers,
    platforms_headers,
    platforms_items,
)

FILES, ITEMS = "platforms/files/<int:imported>/", "platforms/items/<int:item>/"

urlpatterns: list[URLPattern] = [
    path("platforms/", platforms_files.files, name="platforms"),
    path("platforms/add/", platforms_files.add, name="platforms_add"),
    path("platforms/learn/", platforms_files.learn, name="platforms_learn"),
    path(FILES, platforms_files.file, name="platform_file"),
    path(f"{FILES}lines.csv", platforms_files.lines, name="platform_file_lines"),
    path(f"{FILES}channel/", platforms_files.channel, name="platform_file_channel"),
    path(f"{FILES}undo/", platforms_files.undo, name="platform_file_undo"),
    path("platforms/items/", platforms_items.items, name="items"),
    path("platforms/items.csv", platforms_items.items_table, name="items_table"),
    path("platforms/items/assign/", platforms_items.assign, name="items_assign"),
    path(ITEMS, platforms_items.item, name="item"),
    path(f"{ITEMS}figures.csv", platforms_items.item_table, name="item_table"),
    path(f"{ITEMS}campaign/", platforms_items.assign_one, name="item_assign"),
    path(f"{ITEMS}type/", platforms_figures.type_about, name="type_about"),
    path("platforms/type/", platforms_figures.type_one, name="type"),
    path("platforms/figures/<int:figure>/remove/", platforms_figures.remove, name="figure_remove"),
    path("platforms/put-back/<int:aside>/", platforms_figures.undo, name="put_back"),
    path("platforms/headers/", platforms_headers.headers, name="headers"),
    path("platforms/headers/add/", platforms_headers.teach, name="header_teach"),
    path("platforms/headers/<int:header>/forget/", platforms_headers.forget, name="header_forget"),
    path("platforms/followers/", platforms_followers.followers, name="followers"),
    path("platforms/followers/<slug:campaign>/", platforms_followers.growth, name="growth"),
]
