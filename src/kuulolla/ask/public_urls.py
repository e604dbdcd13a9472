"""Anyone's pages."""

from __future__ import annotations

from django.urls import path

from kuulolla.ask import public, public_data, public_drafts, public_draw, public_receipt, public_steps

app_name = "ask_public"
urlpatterns = [
    path("c/<slug:slug>/", public_steps.form, name="form"),
    path("c/<slug:slug>/d/<str:token>/", public_drafts.draft, name="draft"),
    path("c/<slug:slug>/d/<str:token>/later/", public_drafts.later, name="draft_later"),
    path("c/<slug:slug>/d/<str:token>/erase/", public_drafts.erase, name="draft_erase"),
    path("c/<slug:slug>/d/<str:token>/<slug:step>/", public_steps.step, name="step"),
    path("c/<slug:slug>/rules/", public.rules, name="rules"),
    path("c/<slug:slug>/privacy/", public.privacy, name="privacy"),
    path("c/<slug:slug>/accessibility/", public.accessibility, name="accessibility"),
    path("c/<slug:slug>/share.png", public.share_image, name="share_image"),
    path("c/<slug:slug>/erased/", public.erased, name="erased"),
    path("c/<slug:slug>/draw/", public_draw.draw, name="draw"),
    path("c/<slug:slug>/draw/<int:number>/draw.json", public_draw.record, name="draw_json"),
    path("c/<slug:slug>/draw/<int:number>/entries.txt", public_draw.entries, name="draw_entries"),
    path("c/<slug:slug>/draw/<int:number>/verify_draw.py", public_draw.script, name="draw_script"),
    path("c/<slug:slug>/draw/<int:number>/record.pdf", public_draw.printed, name="draw_pdf"),
    path("r/<str:token>/", public_receipt.receipt, name="receipt"),
    path("r/<str:token>/change/", public_receipt.change, name="change"),
    path("r/<str:token>/withdraw/", public_receipt.withdraw, name="withdraw"),
    path("r/<str:token>/put-back/", public_receipt.put_back, name="put_back"),
    path("r/<str:token>/erase/", public_receipt.erase, name="erase"),
    path("r/<str:token>/data/", public_data.data, name="data"),
    path("r/<str:token>/proof/", public_receipt.proof, name="proof"),
]
