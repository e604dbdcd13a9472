"""What the gallery and a sample of a public page show, and the way a browser gets them without a server."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from urllib.parse import urlsplit

from django import forms
from django.contrib.staticfiles import finders
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.template import engines
from django.test import RequestFactory
from django.urls import path

from kuulolla.web.brand import brand_css

HOST = "http://kuulolla.test"
LIBRARIES = [("main", "Pääkirjasto"), ("north", "Pohjoinen lähikirjasto")]
TOPICS = [("books", "Kirjat"), ("hours", "Aukioloajat"), ("events", "Tapahtumat")]
SAMPLE = """{% extends "web/public_base.html" %}{% load components %}
{% block title %}{% error_title form %}Mitä toivoisit kirjastolta?{% endblock %}
{% block main %}{% error_summary form %}
<h1>Mitä toivoisit kirjastolta?</h1>
<p class="lead">Kerro, niin luemme jokaisen vastauksen. Vastanneiden kesken arvotaan polkupyörä.</p>
<form method="post" novalidate>
{% field form.wish size="large" %}
<div class="branch">{% field form.visits opens="less" %}
<div class="follow-up">{% field form.reason %}</div></div>
{% field form.rating layout="scale" %}
<h2>Osallistu arvontaan</h2><p>Voit myös vain vastata. Silloin emme kysy yhteystietojasi.</p>
{% field form.email %}{% field form.consent %}
<div class="buttons">{% button "Lähetä vastaus" %}</div></form>
<h2>Toivottua</h2>{% quote "Please keep the small branch open." number="241" language="en" size="middle" %}
<p class="quiet">Arvonta päättyy 5. marraskuuta 2026 klo 14.07. <a href="#">Säännöt</a></p>{% endblock %}"""
PROGRESS = '{% load components %}{% progress "Kirjoitetaan nimiä" 9 13 name="known" %}'


def nothing(_request: HttpRequest, **_given: str) -> HttpResponse:
    return HttpResponse()


urlpatterns = [
    path("", nothing, name="home"),
    path("language/", nothing, name="language"),
    path("sign-out/", nothing, name="account_logout"),
    path("sign-in/", nothing, name="account_login"),
    path("o/<slug:organisation>/", nothing, name="organisation"),
    path("brand/<slug:organisation>.css", nothing, name="brand"),
    path("about/accessibility/", nothing, name="about_accessibility"),
    path("about/<slug:organisation>/accessibility/", nothing, name="about_accessibility"),
    path("about/privacy/", nothing, name="about_privacy"),
    path("about/<slug:organisation>/privacy/", nothing, name="about_privacy"),
    path("accounts/2fa/", nothing, name="mfa_index"),
    path("accounts/password/", nothing, name="account_change_password"),
]


class EveryField(forms.Form):
    token = forms.CharField(widget=forms.HiddenInput, initial="abc", required=False)
    wish = forms.CharField(
        label="Mitä toivoisit kirjastolta?",
        help_text="Älä kirjoita nimiä tai muita tietoja, joista ihmisen tunnistaa.",
        max_length=1000,
        widget=forms.Textarea,
        error_messages={"required": "Kirjoita, mitä toivoisit"},
    )
    name = forms.CharField(label="Nimi", max_length=100)
    email = forms.EmailField(
        label="Sähköposti",
        help_text="Kerromme tähän osoitteeseen, jos voitat.",
        required=False,
        error_messages={"invalid": "Kirjoita sähköposti muodossa nimi@esimerkki.fi"},
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    library = forms.ChoiceField(label="Kirjasto", choices=LIBRARIES)
    visits = forms.ChoiceField(
        label="Kuinka usein käyt kirjastossa?",
        choices=[("weekly", "Viikoittain"), ("monthly", "Kuukausittain"), ("less", "Harvemmin")],
        widget=forms.RadioSelect,
        error_messages={"required": "Valitse, kuinka usein käyt"},
    )
    reason = forms.CharField(label="Mikä saisi sinut käymään useammin?", required=False)
    topics = forms.MultipleChoiceField(
        label="Mikä kiinnostaa?",
        help_text="Voit valita monta.",
        choices=TOPICS,
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    rating = forms.ChoiceField(
        label="Kuinka tyytyväinen olet?",
        help_text="1 on en lainkaan, 5 on erittäin.",
        choices=[(str(number), str(number)) for number in range(1, 6)],
        widget=forms.RadioSelect,
        required=False,
    )
    consent = forms.BooleanField(
        label="Minulle saa lähettää kirjaston uutiskirjeen.",
        help_text="Tämä ei vaikuta arvontaan.",
        required=False,
    )
    budget = forms.DecimalField(label="Budjetti", required=False)
    day = forms.DateField(label="Arvontapäivä", initial=dt.date(2026, 11, 6))
    opens_at = forms.SplitDateTimeField(label="Aukeaa", widget=forms.SplitDateTimeWidget)
    closes_at = forms.DateTimeField(label="Sulkeutuu")
    file = forms.FileField(label="Vastausten tiedosto", required=False)
    question_fi = forms.CharField(label="Suomeksi", widget=forms.Textarea, required=False)
    question_sv = forms.CharField(label="Ruotsiksi", widget=forms.Textarea, required=False)


class Aino:
    is_authenticated = True

    def __str__(self) -> str:
        return "Aino Virtanen"


def unanswered() -> EveryField:
    return EveryField()


def half_answered() -> EveryField:
    """Sent with mistakes: no wish, a broken address, one choice made."""
    return EveryField(
        {"wish": "", "email": "aino", "rating": "4", "name": "Aino", "topics": ["hours"], "consent": "on"}
    )


def written(template: str, **context: object) -> str:
    """A template written in place, rendered as a page of the site."""
    return engines["django"].from_string(template).render(surroundings() | context, request())


def gallery(form: forms.Form) -> str:
    return (
        engines["django"].get_template("web/gallery.html").render(surroundings() | {"form": form}, request())
    )


def request() -> HttpRequest:
    made = RequestFactory().get("/gallery", {"page": "4", "q": "kirja"})
    made.user = Aino()
    return made


def surroundings() -> dict[str, object]:
    menu = [
        SimpleNamespace(name=name, address="#", is_here=here)
        for name, here in [("Suunnittele", False), ("Kysy", True), ("Kuule", False)]
    ]
    return {
        "organisation": SimpleNamespace(name="Esimerkkilän kaupunginkirjasto", slug="library"),
        "menu": menu,
        "languages": [("fi", "suomi"), ("sv", "svenska"), ("en", "English")],
        "language": "fi",
        "user": Aino(),
        "accessibility_address": "/accessibility",
        "privacy_address": "/privacy",
        "page": Paginator(range(200), 20).page(4),
    }


def answer(address: str, *, page: str, colour: str) -> tuple[str, str]:
    """Content type and text of what lies at an address of the site."""
    path = urlsplit(address).path
    if path == "/gallery":
        return "text/html; charset=utf-8", page
    if path.startswith("/brand/"):
        return "text/css", brand_css(colour)
    if path == "/progress":
        return "text/html; charset=utf-8", written(PROGRESS)
    found = finders.find(path.removeprefix("/static/"))
    kind = "text/css" if path.endswith(".css") else "text/javascript"
    with open(found, encoding="utf-8") as file:
        return kind, file.read()
