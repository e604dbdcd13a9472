"""Members' pages of money: what campaigns cost, what came back, what it was worth."""

from __future__ import annotations

from django.urls import path

from kuulolla.measure.views import assumptions, costs, returns, worth

CAMPAIGN = "money/campaigns/<slug:campaign>/"
urlpatterns = [
    path("money/", worth.money, name="money"),
    path("money/assumptions/", assumptions.assumptions, name="assumptions"),
    path("money/assumptions/<slug:assumption>/", assumptions.assumption, name="assumption"),
    path("money/assumptions/remove/<int:assumed>/", assumptions.remove_assumption, name="remove_assumption"),
    path("money/undo/<int:aside>/", costs.undo, name="money_undo"),
    path(CAMPAIGN, worth.worth, name="worth"),
    path(f"{CAMPAIGN}figures/<slug:measured>/", worth.figure, name="worth_figure"),
    path(f"{CAMPAIGN}costs/", costs.costs, name="costs"),
    path(f"{CAMPAIGN}costs/<int:cost>/", costs.cost, name="cost"),
    path(f"{CAMPAIGN}costs/<int:cost>/remove/", costs.remove_cost, name="remove_cost"),
    path(f"{CAMPAIGN}returns/new/", returns.new_return, name="new_return"),
    path(f"{CAMPAIGN}returns/<int:returned>/", returns.returned, name="returned"),
    path(f"{CAMPAIGN}returns/<int:returned>/remove/", returns.remove_return, name="remove_return"),
]
