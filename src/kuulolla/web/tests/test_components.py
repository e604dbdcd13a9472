"""Every component as a reader with or without eyes gets it."""

import datetime as dt
import re
from types import SimpleNamespace

import pytest
from django import forms
from django.core.paginator import Paginator
from django.forms import formset_factory
from django.utils import translation

from kuulolla.web.tests.gallery import EveryField, gallery, half_answered, unanswered, written

pytestmark = pytest.mark.urls("kuulolla.web.tests.gallery")
LABELLED = re.compile(r'<label for="([^"]+)"')
CONTROL = re.compile(r"<(?:input|select|textarea)\b[^>]*>")
DESCRIBED = re.compile(r'aria-describedby="([^"]+)"')
IDENTITY = re.compile(r'\bid="([^"]+)"')
LINK_IN_SUMMARY = re.compile(r'<li><a href="#([^"]+)">')
LANGUAGES = ["fi", "sv", "en"]


@pytest.fixture(autouse=True)
def _in_finnish():
    with translation.override("fi"):
        yield


def component(text, **context):
    return written("{% load components %}" + text, **context)


def field(name, form=None, **options):
    given = " ".join(f'{key}="{value}"' for key, value in options.items())
    return component(f"{{% field form.{name} {given} %}}", form=form or unanswered())


def control(html):
    return CONTROL.search(html)[0]


def shown_fields():
    return [name for name in EveryField.base_fields if name != "token"]


@pytest.mark.parametrize("name", shown_fields())
@pytest.mark.parametrize("form", [unanswered, half_answered])
def test_every_control_has_a_label_of_its_own(name, form):
    html = field(name, form())
    controls = [IDENTITY.search(tag)[1] for tag in CONTROL.findall(html)]
    assert controls
    assert LABELLED.findall(html) == controls


@pytest.mark.parametrize("name", shown_fields())
@pytest.mark.parametrize("form", [unanswered, half_answered])
def test_every_text_a_control_points_to_is_there(name, form):
    html = field(name, form())
    pointed = {identity for found in DESCRIBED.findall(html) for identity in found.split()}
    assert pointed <= set(IDENTITY.findall(html))


def test_the_control_points_to_its_hint_its_error_and_its_limit():
    pointed = DESCRIBED.search(control(field("wish", half_answered())))[1]
    assert pointed == "id_wish_helptext id_wish_error id_wish_limit"


@pytest.mark.parametrize("name", ["visits", "topics", "rating", "opens_at"])
def test_a_group_has_its_question_as_legend(name):
    html = field(name)
    assert re.search(r"<fieldset[^>]*>\s*<legend>" + re.escape(str(EveryField.base_fields[name].label)), html)


def test_a_group_points_to_its_hint():
    assert '<fieldset class="" aria-describedby="id_topics_helptext">' in field("topics")


def test_a_field_with_a_mistake_says_so():
    html = field("wish", half_answered())
    assert 'aria-invalid="true"' in control(html)
    assert re.search(
        r'id="id_wish_error"><span class="unseen">Virhe: </span>Kirjoita, mitä toivoisit</p>', html
    )


def test_an_error_keeps_what_was_written():
    assert 'value="aino"' in field("email", half_answered())


def test_an_error_keeps_what_was_chosen():
    assert re.search(r'value="4"[^>]*checked', field("rating", half_answered()))


def test_only_the_choice_that_opens_a_question_is_marked_so():
    html = field("visits", opens="less")
    assert re.findall(r'value="(\w+)"[^>]*data-opens', html) == ["less"]


def test_an_optional_field_says_that_it_is():
    assert "(vapaaehtoinen)" in field("email")
    assert "(vapaaehtoinen)" not in field("name")


def test_a_single_box_is_not_called_optional():
    assert "(vapaaehtoinen)" not in field("consent")


def test_a_box_that_nobody_ticked_is_empty():
    assert "checked" not in field("consent")


def test_a_long_answer_is_never_cut_but_its_limit_is_told():
    html = field("wish")
    assert "maxlength" not in html
    assert 'data-limit="1000"' in control(html)
    assert "Enintään 1\N{NO-BREAK SPACE}000 merkkiä." in html


def test_a_short_field_keeps_the_browsers_limit():
    assert 'maxlength="100"' in control(field("name"))


def test_a_hidden_field_is_only_itself():
    assert field("token").strip() == '<input type="hidden" name="token" value="abc" id="id_token">'


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("day", 'type="date" name="day" value="2026-11-06"'),
        ("closes_at", 'type="datetime-local" name="closes_at" value="2026-11-05T14:07:00"'),
        ("opens_at", 'type="date" name="opens_at_0" value="2026-11-01"'),
        ("opens_at", 'type="time" name="opens_at_1" value="09:00"'),
    ],
)
def test_dates_and_times_use_the_browsers_own_control(name, tag):
    form = EveryField(
        initial={
            "day": dt.date(2026, 11, 6),
            "opens_at": dt.datetime(2026, 11, 1, 7, 0, tzinfo=dt.UTC),
            "closes_at": dt.datetime(2026, 11, 5, 12, 7, tzinfo=dt.UTC),
        }
    )
    assert tag in field(name, form)


def test_a_moment_names_both_of_its_parts():
    html = field("opens_at")
    assert '<label for="id_opens_at_0">Päivä</label>' in html
    assert '<label for="id_opens_at_1">Kellonaika</label>' in html


def test_the_forms_own_classes_stay():
    class Marked(forms.Form):
        code = forms.CharField(widget=forms.TextInput(attrs={"class": "monospaced"}))

    assert 'class="input short monospaced"' in field("code", Marked(), width="short")


def test_a_label_cannot_bring_markup():
    class Sharp(forms.Form):
        name = forms.CharField(label="<b>Nimi</b>", help_text="<i>oma</i>")

    html = field("name", Sharp())
    assert "&lt;b&gt;Nimi&lt;/b&gt;" in html
    assert "&lt;i&gt;oma&lt;/i&gt;" in html


def summary_of(form):
    return component("{% error_summary form %}", form=form)


def test_the_summary_leads_to_every_field_with_a_mistake():
    page = gallery(half_answered())
    targets = LINK_IN_SUMMARY.findall(summary_of(half_answered()))
    assert targets == [
        "id_wish",
        "id_email",
        "id_library",
        "id_visits_0",
        "id_day",
        "id_opens_at_0",
        "id_closes_at",
    ]
    assert set(targets) <= set(IDENTITY.findall(page))


def test_the_summary_is_announced_and_gets_the_focus():
    assert 'role="alert" tabindex="-1" autofocus' in summary_of(half_answered())


def test_a_general_error_is_told_with_the_fields_name():
    assert "Kirjasto: Tämä kenttä vaaditaan." in summary_of(half_answered())


def test_an_error_in_the_forms_own_words_stands_alone():
    assert ">Kirjoita, mitä toivoisit</a>" in summary_of(half_answered())


def test_without_mistakes_there_is_no_summary():
    assert summary_of(unanswered()).strip() == ""


def test_an_error_of_the_whole_form_is_told_without_a_link():
    class Closed(forms.Form):
        def clean(self):
            raise forms.ValidationError("Kampanja on jo päättynyt.")

    assert "<li>Kampanja on jo päättynyt.</li>" in summary_of(Closed({}))


def test_a_set_of_forms_has_one_summary():
    class Prize(forms.Form):
        name = forms.CharField(error_messages={"required": "Nimeä palkinto"})

    data = {"form-TOTAL_FORMS": "1", "form-INITIAL_FORMS": "0", "form-0-name": ""}
    prizes = formset_factory(Prize, min_num=1, validate_min=True, extra=0)(data)
    assert '<a href="#id_form-0-name">Nimeä palkinto</a>' in summary_of(prizes)


@pytest.mark.parametrize(("form", "mark"), [(half_answered, "Virhe: "), (unanswered, "")])
def test_the_title_of_a_page_with_mistakes_begins_with_the_mark(form, mark):
    assert component("{% error_title form %}", form=form()) == mark


def test_a_button_sends_its_name_and_value():
    html = component('{% button "Julkaise" kind="danger" name="step" value="publish" %}').strip()
    assert html == '<button class="button danger" type="submit" name="step" value="publish">Julkaise</button>'


def test_a_link_button_is_a_link():
    assert component('{% link_button "Uusi" "/new" %}').strip() == '<a class="button" href="/new">Uusi</a>'


@pytest.mark.parametrize(
    ("kind", "heading"),
    [("", "Tiedoksi"), ("good", "Valmista"), ("bad", "Ei onnistunut"), ("warning", "Huomaa")],
)
def test_a_notice_says_its_kind_in_words(kind, heading):
    html = component("{% notice kind %}<p>Teksti.</p>{% endnotice %}", kind=kind)
    assert f"<h2>{heading}</h2><p>Teksti.</p>" in html


@pytest.mark.parametrize(("done", "words"), [(True, "Kunnossa: "), (False, "Tekemättä: ")])
def test_a_check_says_in_words_whether_it_is_done(done, words):
    assert words in component('{% check "Ruotsi" done "/sv" %}', done=done)


def test_a_check_to_do_leads_where_it_is_done():
    html = component('{% check "Ruotsi" False "/sv" %}{% check "Suomi" True "/fi" %}')
    assert '<a href="/sv">Ruotsi</a>' in html
    assert "/fi" not in html


def test_progress_tells_what_is_being_done_and_how_far_it_is():
    html = component('{% progress "Luetaan vastauksia" 585 1302 url="/job" %}')
    assert '<span id="progress-text">Luetaan vastauksia</span> <strong>44 %</strong>' in html
    assert '<progress aria-labelledby="progress-text" value="585" max="1302"></progress>' in html


def test_progress_asks_for_itself_while_the_job_runs():
    running, over = component('{% progress "a" 1 2 url="/job" %}'), component('{% progress "a" 2 2 %}')
    assert 'hx-get="/job" hx-trigger="every 1s" hx-swap="outerHTML"' in running
    assert "hx-get" not in over


def test_progress_of_unknown_length_claims_no_number():
    html = component('{% progress "Aloitellaan" %}')
    assert "value=" not in html
    assert "%" not in html


def test_without_scripts_a_page_in_progress_reloads_itself():
    html = component('{% include "web/components/refresh.html" with seconds=7 %}').strip()
    assert html == '<noscript><meta http-equiv="refresh" content="7"></noscript>'


def test_a_quote_keeps_its_words_its_language_and_its_number():
    html = component('{% quote words number="88" language="sv" %}', words="Längre öppet <tack>")
    assert '<blockquote lang="sv"><p>Längre öppet &lt;tack&gt;</p></blockquote>' in html
    assert "Vastaus 88" in html


def test_a_figure_opens_its_definition_and_names_what_it_defines():
    html = component('{% figure "2 514" "ihmistä osallistui" "Eri yhteystiedot." %}')
    assert 'Mitä luku tarkoittaa<span class="unseen">: ihmistä osallistui</span>' in html
    assert "<p>Eri yhteystiedot.</p>" in html


def test_pages_keep_the_rest_of_the_address():
    html = component("{% pagination page %}", page=Paginator(range(200), 20).page(4))
    assert 'rel="next" href="?page=5&amp;q=kirja"' in html
    assert 'aria-current="page" aria-label="Sivu 4"' in html


def test_a_list_of_one_page_has_no_links_to_others():
    assert component("{% pagination page %}", page=Paginator(range(5), 20).page(1)).strip() == ""


def test_a_table_that_scrolls_can_be_reached_with_the_keyboard():
    html = component('{% table "Tunnit" stacks=False %}<tbody></tbody>{% endtable %}')
    assert 'role="region" aria-label="Tunnit" tabindex="0"' in html


def test_a_table_has_a_caption():
    html = component('{% table "Kanavat" note="Ei ihmisiä." %}<tbody></tbody>{% endtable %}')
    assert '<caption>Kanavat <span class="note">Ei ihmisiä.</span></caption>' in html


def test_a_link_that_changes_a_value_says_which():
    html = component(
        '{% summary_list %}{% summary "Budjetti" "/b" "Muuta" %}100 €{% endsummary %}{% endsummary_list %}'
    )
    assert '<a href="/b">Muuta<span class="unseen">: Budjetti</span></a>' in html


def test_the_last_crumb_is_where_the_reader_is():
    html = component('{% breadcrumbs %}{% crumb "Kampanjat" "/c" %}{% crumb "Arvonta" %}{% endbreadcrumbs %}')
    assert '<span aria-current="page">Arvonta</span>' in html


def test_the_other_languages_carry_the_rest_of_the_address_on():
    html = written('{% extends "web/public_base.html" %}', carried="&k=poster")
    assert 'href="?lang=sv&amp;k=poster"' in html


def test_an_empty_list_says_what_to_do():
    html = component('{% empty "Ei kampanjoita" %}<p>Tee ensimmäinen.</p>{% endempty %}')
    assert html.strip() == '<div class="empty"><h2>Ei kampanjoita</h2><p>Tee ensimmäinen.</p></div>'


def test_a_message_that_can_be_taken_back_has_a_button_for_it():
    said = SimpleNamespace(level_tag="success", extra_tags="/restore/3")
    html = component('{% include "web/components/messages.html" %}', messages=[said])
    assert '<form class="undo" method="post" action="/restore/3">' in html
    assert "Kumoa" in html


def test_an_ordinary_message_has_no_button():
    said = SimpleNamespace(level_tag="success", extra_tags="")
    assert "<form" not in component('{% include "web/components/messages.html" %}', messages=[said])


@pytest.mark.parametrize(
    ("undoable", "told"),
    [(True, "Voit kumota tämän heti jälkeenpäin."), (False, "Tätä ei voi perua jälkeenpäin.")],
)
def test_a_confirmation_says_whether_it_can_be_taken_back(undoable, told):
    html = written(
        '{% extends "web/confirm.html" %}',
        title="Poistetaanko kampanja?",
        action="Poista",
        danger=True,
        undoable=undoable,
        cancel_address="/campaign",
    )
    assert told in html
    assert '<button class="button danger" type="submit">Poista</button>' in html
    assert '<a href="/campaign">Peruuta</a>' in html


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("status", [400, 403, 404, 500])
def test_an_error_page_says_what_to_do(status, language):
    with translation.override(language):
        html = written('{% extends "web/error.html" %}', status=status, language=language)
    assert re.search(r"<h1>[^<]+</h1>\s*<p class=\"lead\">[^<]{20,}</p>", html)


def test_the_frame_knows_the_organisation_the_menu_and_the_reader():
    html = gallery(unanswered())
    assert "Esimerkkilän kaupunginkirjasto" in html
    assert '<a href="#" aria-current="true">Kysy</a>' in html
    assert "Kirjautunut: Aino Virtanen" in html


def test_the_language_is_chosen_by_sending_a_form():
    html = gallery(unanswered())
    assert '<form class="language-choice" method="post" action="/language/">' in html
    assert 'name="language" value="sv" lang="sv">svenska</button>' in html


def test_the_public_frame_offers_its_languages_as_links():
    html = written('{% extends "web/public_base.html" %}')
    assert '<a href="?lang=sv" lang="sv" hreflang="sv">svenska</a>' in html
    assert '<a href="?lang=fi" lang="fi" hreflang="fi" aria-current="true">suomi</a>' in html


@pytest.mark.parametrize("frame", ["base", "public_base"])
def test_both_frames_lead_to_the_statement_and_the_notice(frame):
    html = written(f'{{% extends "web/{frame}.html" %}}')
    assert '<a href="/accessibility">Saavutettavuusseloste</a>' in html
    assert '<a href="/privacy">Tietosuojaseloste</a>' in html
