"""Somebody who walks through a form in steps."""

from __future__ import annotations

import re

from django.test import Client

from kuulolla.ask.models import Campaign, QuestionKind
from kuulolla.ask.tests.builders import KEY, a_campaign, a_question
from kuulolla.core.tests.builders import an_organisation

OPTIONS = [
    {"key": "often", "texts": {"fi": "Usein", "sv": "Ofta", "en": "Often"}},
    {"key": "never", "texts": {"fi": "En koskaan", "sv": "Aldrig", "en": "Never"}},
]


def a_campaign_in_steps() -> Campaign:
    """A wish that must be told, visits, why never, and a consent."""
    campaign = a_campaign(an_organisation(), in_steps=True)
    a_question(campaign, required=True)
    visits = a_question(campaign, number=2, kind=QuestionKind.CHOICE, options=OPTIONS, texts={
        "fi": "Käytkö?", "sv": "Besöker du oss?", "en": "Do you visit?"})  # fmt: skip
    a_question(campaign, number=3, shown_if=visits, shown_if_option="never", texts={
        "fi": "Miksi et?", "sv": "Varför inte?", "en": "Why not?"})  # fmt: skip
    a_question(campaign, number=4, kind=QuestionKind.CONSENT)
    return campaign


class Walk:
    """Somebody who goes through the form in a browser without scripts and cookies."""

    def __init__(self, campaign) -> None:
        self.campaign, self.client = campaign, Client()
        self.questions = {question.number: f"q{question.pk}" for question in campaign.questions.all()}
        self.response = None
        self.address = "/c/syksy/?lang=fi"

    def open(self, address: str) -> str:
        self.response = self.client.get(address, follow=True)
        self.address = self.response.redirect_chain[-1][0] if self.response.redirect_chain else address
        return self.page

    def send(self, number: int = 0, answer: str = "", **values) -> str:
        """Answer the question of the page and go on."""
        given = {self.questions[number]: answer} if number else {}
        self.response = self.client.post(self.address, {"key": KEY, "lang": "fi"} | given | values)
        if self.response.status_code == 303:
            self.open(self.response.url)
        return self.page

    def to_the_end(self) -> None:
        """Answer everything that is asked."""
        self.open(self.address)
        for number, answer in ((1, "Hiljainen huone"), (2, "often"), (4, "on")):
            self.send(number, answer)

    def send_all(self, **values) -> str:
        """Send the last page with what is hidden in it."""
        hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', self.page))
        return self.send(**(hidden | values))

    @property
    def page(self) -> str:
        return self.response.content.decode()

    @property
    def step(self) -> str:
        return self.address.partition("?")[0].split("/")[-2]


def errors(page: str) -> list[str]:
    return re.findall(r'<li><a href="#[^"]+">([^<]+)</a></li>', page)
