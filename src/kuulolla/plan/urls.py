"""Members' pages."""

from __future__ import annotations

from django.urls import path

from kuulolla.plan import views

app_name = "plan"
urlpatterns = [
    path("", views.services, name="services"),
    path("overview/", views.overview, name="overview"),
    path("services/add/", views.add_service, name="add_service"),
    path("services/<int:service>/", views.service, name="service"),
    path("services/<int:service>/remove/", views.remove_service, name="remove_service"),
    path("services/<int:service>/goals/add/", views.add_goal, name="add_goal"),
    path("goals/<int:goal>/", views.goal, name="goal"),
    path("goals/<int:goal>/remove/", views.remove_goal, name="remove_goal"),
    path("groups/", views.groups, name="groups"),
    path("groups/add/", views.add_group, name="add_group"),
    path("groups/<int:group>/", views.group, name="group"),
    path("groups/<int:group>/remove/", views.remove_group, name="remove_group"),
    path("channels/", views.channels, name="channels"),
    path("channels/add/", views.add_channel, name="add_channel"),
    path("channels/<int:channel>/", views.channel, name="channel"),
    path("channels/<int:channel>/remove/", views.remove_channel, name="remove_channel"),
    path("undo/<int:aside>/", views.undo, name="undo"),
]
