"""Members' pages."""

from __future__ import annotations

from django.urls import path

from kuulolla.plan.views import asking, channels, goals, groups, paths, services

app_name = "plan"
urlpatterns = [
    path("", services.services, name="services"),
    path("overview/", services.overview, name="overview"),
    path("services/add/", services.add_service, name="add_service"),
    path("services/<int:service>/", services.service, name="service"),
    path("services/<int:service>/remove/", services.remove_service, name="remove_service"),
    path("services/<int:service>/goals/add/", goals.add_goal, name="add_goal"),
    path("goals/<int:goal>/", goals.goal, name="goal"),
    path("goals/<int:goal>/remove/", goals.remove_goal, name="remove_goal"),
    path("groups/", groups.groups, name="groups"),
    path("groups/add/", groups.add_group, name="add_group"),
    path("groups/<int:group>/", groups.group, name="group"),
    path("groups/<int:group>/remove/", groups.remove_group, name="remove_group"),
    path("channels/", channels.channels, name="channels"),
    path("channels/add/", channels.add_channel, name="add_channel"),
    path("channels/<int:channel>/", channels.channel, name="channel"),
    path("channels/<int:channel>/remove/", channels.remove_channel, name="remove_channel"),
    path("paths/", paths.paths, name="paths"),
    path("paths/add/", paths.add_path, name="add_path"),
    path("paths/<int:path>/", paths.path, name="path"),
    path("paths/<int:path>/change/", paths.change_path, name="change_path"),
    path("paths/<int:path>/remove/", paths.remove_path, name="remove_path"),
    path("paths/<int:path>/milestones/add/", paths.add_milestone, name="add_milestone"),
    path("milestones/<int:milestone>/", paths.milestone, name="milestone"),
    path("milestones/<int:milestone>/move/", paths.move_milestone, name="move_milestone"),
    path("milestones/<int:milestone>/remove/", paths.remove_milestone, name="remove_milestone"),
    path("undo/<int:aside>/", asking.undo, name="undo"),
]
