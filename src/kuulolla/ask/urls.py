"""Members' pages."""

from __future__ import annotations

from django.urls import include, path

from kuulolla.ask.views import (
    campaigns,
    campaigns_editor,
    campaigns_going,
    campaigns_opening,
    campaigns_preview,
    campaigns_prizes,
    campaigns_questions,
    campaigns_texts,
    draws,
    draws_entries,
    draws_winners,
)

app_name = "ask"
urlpatterns = [
    path("", campaigns.campaigns, name="campaigns"),
    path("new/", campaigns.new_campaign, name="new"),
    path("removed/<int:aside>/", campaigns.undo_removal, name="put_back"),
    path("import/", include("kuulolla.ask.import_urls")),
    path("<slug:campaign>/", campaigns_going.campaign, name="campaign"),
    path("<slug:campaign>/live/", campaigns_going.live, name="live"),
    path("<slug:campaign>/answers/", campaigns_going.answers, name="answers"),
    path("<slug:campaign>/basics/", campaigns_editor.basics, name="basics"),
    path("<slug:campaign>/plan/", campaigns_editor.plan, name="plan"),
    path("<slug:campaign>/organiser/", campaigns_editor.organiser, name="organiser"),
    path("<slug:campaign>/draw/", campaigns_editor.draw, name="draw"),
    path("<slug:campaign>/data/", campaigns_editor.data, name="data"),
    path("<slug:campaign>/questions/", campaigns_questions.questions, name="questions"),
    path("<slug:campaign>/questions/pages/", campaigns_questions.pages, name="pages"),
    path("<slug:campaign>/questions/new/<slug:kind>/", campaigns_questions.new_question, name="new_question"),
    path("<slug:campaign>/questions/<int:question>/", campaigns_questions.question, name="question"),
    path("<slug:campaign>/questions/<int:question>/move/", campaigns_questions.move, name="move_question"),
    path(
        "<slug:campaign>/questions/<int:question>/remove/",
        campaigns_questions.remove_question,
        name="remove_question",
    ),
    path("<slug:campaign>/prizes/", campaigns_prizes.prizes, name="prizes"),
    path("<slug:campaign>/prizes/new/", campaigns_prizes.new_prize, name="new_prize"),
    path("<slug:campaign>/prizes/<int:prize>/", campaigns_prizes.prize, name="prize"),
    path("<slug:campaign>/prizes/<int:prize>/remove/", campaigns_prizes.remove_prize, name="remove_prize"),
    path("<slug:campaign>/texts/", campaigns_texts.texts, name="texts"),
    path("<slug:campaign>/texts/generate/", campaigns_texts.generate_all, name="generate_all"),
    path("<slug:campaign>/texts/accessibility/", campaigns_texts.accessibility, name="accessibility"),
    path("<slug:campaign>/texts/<slug:kind>/<slug:language>/", campaigns_texts.text, name="text"),
    path(
        "<slug:campaign>/texts/<slug:kind>/<slug:language>/edit/", campaigns_texts.edit_text, name="edit_text"
    ),
    path("<slug:campaign>/texts/<slug:kind>/<slug:language>/again/", campaigns_texts.again, name="again"),
    path("<slug:campaign>/check/", campaigns_opening.check, name="check"),
    path("<slug:campaign>/look/", campaigns_opening.look, name="look"),
    path("<slug:campaign>/preview/", campaigns_preview.preview, name="preview"),
    path("<slug:campaign>/publish/", campaigns_opening.publish, name="publish"),
    path("<slug:campaign>/take-back/", campaigns_opening.take_back, name="take_back"),
    path("<slug:campaign>/close/", campaigns_opening.close, name="close"),
    path("<slug:campaign>/reopen/", campaigns_opening.reopen, name="reopen"),
    path("<slug:campaign>/remove/", campaigns.remove_campaign, name="remove"),
    path("<slug:campaign>/drawing/", draws.drawing, name="drawing"),
    path("<slug:campaign>/drawing/waiting/", draws.waiting, name="waiting"),
    path("<slug:campaign>/drawing/freeze/", draws.freeze, name="freeze"),
    path("<slug:campaign>/drawing/draw/", draws.draw, name="draw_now"),
    path("<slug:campaign>/drawing/paste/", draws.paste, name="paste_round"),
    path("<slug:campaign>/drawing/secret/", draws.secret, name="lock_secret"),
    path("<slug:campaign>/drawing/reveal/", draws.reveal, name="reveal_secret"),
    path("<slug:campaign>/drawing/entries/", draws_entries.entries, name="entries"),
    path("<slug:campaign>/drawing/entries/<slug:entry>/", draws_entries.entry, name="entry"),
    path("<slug:campaign>/drawing/entries/<slug:entry>/take-in/", draws_entries.take_in, name="take_in"),
    path(
        "<slug:campaign>/drawing/entries/<slug:entry>/person/",
        draws_entries.entry_person,
        name="entry_person",
    ),
    path("<slug:campaign>/drawing/winners/<int:rank>/", draws_winners.winner, name="winner"),
    path("<slug:campaign>/drawing/winners/<int:rank>/tell/", draws_winners.tell, name="tell_winner"),
    path(
        "<slug:campaign>/drawing/winners/<int:rank>/person/",
        draws_winners.winner_person,
        name="winner_person",
    ),
    path("<slug:campaign>/drawing/winners/<int:rank>/<slug:deed>/", draws_winners.deed, name="deed"),
]
