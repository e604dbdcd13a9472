"""The report in English."""

EN = {
    "title": "The picture in the answers",
    "skip": "Skip to content",
    "asked": "The question",
    "no_question": "What the people who answered say",
    "status.draft": "Draft",
    "status.checked": "Checked",
    "status.corrected": "Corrected by a person",
    "draft_note": "A draft made by a machine. No person has checked it yet.",
    "corrected_note.one": "A person has made {n} correction to the machine's draft, the latest on {date}.",
    "corrected_note.many": "A person has made {n} corrections to the machine's draft, the latest on {date}.",
    "checked_note": "A person has checked the picture by a sample: {answers}.",
    "people.one": "{n} person",
    "people.many": "{n} people",
    "a_few": "a few people",
    "answers.one": "{n} answer",
    "answers.many": "{n} answers",
    "themes.one": "{n} theme",
    "themes.many": "{n} themes",
    "distinct.one": "{n} text",
    "distinct.many": "{n} different texts",
    "copies.one": "{n} answer is a copy of another. Copies count as people, but the same text is shown once.",
    "copies.many": (
        "{n} answers are copies of others. Copies count as people, but the same text is shown once."
    ),
    "finding": "The main finding",
    "headline.wish": "The most common wish is {label}: raised by {people}, {share} of those who answered.",
    "headline.praise": "What is praised most is {label}: raised by {people}, {share} of those who answered.",
    "headline.complaint": (
        "The most common complaint is {label}: raised by {people}, {share} of those who answered."
    ),
    "headline.neutral": (
        "The most common subject is {label}: raised by {people}, {share} of those who answered."
    ),
    "headline.tie": (
        "{label} and {second} are equally common: each is raised by {people}, {share} of those who answered."
    ),
    "headline.many": (
        "No subject stands above the others: the largest themes have {people} each, {share} of those who"
        " answered."
    ),
    "headline.none": "The answers hold no subject that several people share.",
    "headline.silence": "No answer says anything that a picture could be made of.",
    "figure.people.one": "person said something",
    "figure.people.many": "people said something",
    "figure.themes.one": "theme was found",
    "figure.themes.many": "themes were found",
    "figure.top": "of those who answered talk about at least one of the three largest themes",
    "contents": "Contents",
    "wants": "What people talk about most",
    "wants_lead": (
        "Largest first. One person can raise several things, so the shares do not add up to a hundred."
    ),
    "flood": (
        "More than half of the answers are copies of others. The order is therefore by different texts:"
        " copying cannot lift a theme."
    ),
    "wants_scale": (
        "The bar is the share of those who answered. The thin line is a 95 percent interval: had they been"
        " drawn by lot from a large group, the whole group's share would most likely lie inside it."
    ),
    "base": "Those who answered are the {people} who said something. Shares are counted from them.",
    "map": "A map of the answers",
    "map_lead": "Each dot is an answer and each area a theme. Answers that are alike lie close together.",
    "map_lead_cells": (
        "Each area is a theme. The darker the cell, the more answers there are in that place. Answers that"
        " are alike lie close together."
    ),
    "map_numbers": "A number alone is the theme's place in the list.",
    "map_keys": (
        "With a keyboard: Tab goes from theme to theme, the arrows from answer to answer inside it, and Enter"
        " to the theme's section."
    ),
    "map_reading": "The answer on the map",
    "map_point": "Point at a dot to read the answer.",
    "map_table": "The map's numbers as a table",
    "map_theme": "{label}: {people}, {share}. Go to the theme.",
    "table": "The same numbers as a table",
    "theme": "Theme",
    "col.rank": "Place",
    "col.people": "People",
    "col.share": "Share",
    "col.interval": "95% interval",
    "col.weighted": "Weighted share",
    "col.weighted_low": "Weighted, interval low",
    "col.weighted_high": "Weighted, interval high",
    "col.distinct": "Different texts",
    "themes": "Themes",
    "themes_lead": "For each theme, first the words that describe it best, then other points of view.",
    "no_themes": "No themes were found. Several answers about the same thing are needed.",
    "theme_share": "{share} of those who answered",
    "theme_interval": "interval {interval}",
    "weighted": "weighted {share} ({interval})",
    "named_by_person": "named by a person",
    "sides": "Opinions differ here",
    "side.one": "On one side {people}",
    "side.other": "On the other side {people}",
    "sides_note": (
        "The machine read the sides from the words and counted only those whose side is plain. Read the"
        " answers before drawing conclusions."
    ),
    "sides_read": "A sample was read: {people}.",
    "phrases": "How people put it",
    "tone": "Tone",
    "tone_note": "Tone is counted from statements, not from people.",
    "tone.wish": "Wish",
    "tone.praise": "Praise",
    "tone.complaint": "Complaint",
    "tone.neutral": "Plain statement",
    "subthemes": "Inside the theme",
    "others_say": "Other voices on the theme",
    "answer": "Answer {n}",
    "who": "Who raises this",
    "when": "When it was raised",
    "theme_suggestions": "The best suggestions on this",
    "to_top": "Back to the list",
    "suggestions": "The best suggestions",
    "suggestions_lead": (
        "The machine lifts suggestions that are specific and reasoned. The order is a draft: the reader"
        " decides what is good."
    ),
    "no_suggestions": "The answers hold no clear suggestions.",
    "reasons": "Why it stands high",
    "reason_for.specific": "specific",
    "reason_for.reasoned": "gives a reason",
    "reason_for.proposes": "proposes a way",
    "reason_for.for_whom": "says for whom",
    "reason_for.time_or_place": "says when or where",
    "reason_for.new": "adds something new",
    "reason_for.supported": "others say the same",
    "rare": "Few said it, worth hearing",
    "rare_more": "Show the other {n}",
    "rare_lead": "1 to 3 percent of those who answered raise these. A few may see what others do not notice.",
    "no_rare": "There is no theme this small.",
    "groups": "Who talks about what",
    "groups_lead": (
        "The figure is the share of the group's respondents. Where it would stand for 1 to 4 people it says"
        " “{few}”, so that nobody can be recognised."
    ),
    "marks": (
        "▲ the group raises the theme more than the others, ▼ less. The sign stands only where the difference"
        " is hardly chance once all comparisons are allowed for (Holm correction, 5% level)."
    ),
    "marks.none": (
        "No difference is so large that it could not be chance once all comparisons are allowed for (Holm"
        " correction, 5% level)."
    ),
    "mark.more": "more than the others",
    "mark.less": "less than the others",
    "group_by": "Grouped by: {name}",
    "group_size": "answered",
    "not_known": "not known",
    "time": "Themes over time",
    "time_lead": "How many people raised the theme at different times. Where it was 1 to 4, it says “{few}”.",
    "heard": "Have we heard enough",
    "heard_says": (
        "An estimated {coverage} of what people say has been heard already (coverage: Chao and Jost 2012,"
        " after Good and Turing 1953)."
    ),
    "heard_more.none": "A hundred more people would hardly bring a new view.",
    "heard_more.one": "A hundred more people would bring an estimated {n} new view.",
    "heard_more.many": "A hundred more people would bring an estimated {n} new views.",
    "heard_little": (
        "The figure says little here: the machine found a theme for nearly every answer, and one theme holds"
        " many views."
    ),
    "heard_rough": (
        "The figure is rough: an answer outside the themes counts as a view of its own even if it only says"
        " the same in other words."
    ),
    "curve": "Views as more people are heard",
    "curve_note": (
        "A view is a sub-theme, a theme, or an answer outside the themes. As the curve levels off, a new"
        " person more often repeats what was said before."
    ),
    "views.one": "{n} view",
    "views.many": "{n} views",
    "col.views": "Views",
    "balance": "Every answer is accounted for",
    "balance_lead": "Every answer is counted in exactly one place, and the sum agrees.",
    "received": "Answers received",
    "sum_says": "{parts} = {total}",
    "fate.in_themes": "In the themes",
    "fate.none_of_these": "None of these themes",
    "fate.empty": "Empty, or nothing was said",
    "fate.excluded": "Left out",
    "fate.failed": "Could not be processed",
    "col.fate": "What became of the answer",
    "col.answers": "Answers",
    "why": "Reasons",
    "why_lead": "Why an answer is not in the themes",
    "made": "How this was made",
    "made_lead": (
        "The machine split the answers into statements, found those that speak of the same thing and counted"
        " the people. Quotes are people's own words as they wrote them; personal data is covered with"
        " brackets."
    ),
    "weights_note": (
        "The weighted share (the narrow bar, with its 95 percent interval in brackets) is what the share"
        " would be if the groups ({columns}) were as large among those who answered as in the population."
    ),
    "weights_one": (
        "Weights ({columns}): a person's weight is the group's share of the population divided by its share"
        " of those who answered (post-stratification, Holt and Smith 1979). Whoever made the report gave the"
        " population's shares."
    ),
    "weights_many": (
        "Weights ({columns}) were fitted so that the groups of each column have the same share as in the"
        " population (raking, Deming and Stephan 1940). Whoever made the report gave the population's shares."
    ),
    "weights_effect": (
        "Weighted shares are less certain: with weights, {people} tell as much as {effective} would without"
        " (design effect {effect}, Kish 1965). The interval is counted from that."
    ),
    "weights_unknown": "The group is not known: {people}. Their weight is 1.",
    "weights_absent": "Nobody answered from these groups: {groups}. Weights cannot speak for them.",
    "weights_held": (
        "No weight is over 5 (Potter 1990), so the very smallest groups still weigh less than their share of"
        " the population."
    ),
    "weights_small": (
        "Where 1 to 4 people of a group raise a theme, they were counted by the mean weight of several groups"
        " together, so that nobody can be recognised."
    ),
    "weights_mend": (
        "Weighting mends that some group answered more eagerly than others. It does not mend that people"
        " chose themselves to answer: if they think otherwise than the rest of their group, the weighted"
        " share is just as skewed."
    ),
    "made.version": "Program version",
    "made.analyser": "Base forms of words",
    "made.vectors": "Word vectors",
    "made.model": "Sentence model",
    "made.seed": "Seed",
    "made.themes": "Number of themes",
    "made.sampled": "Themes were found in a sample of answers",
    "made.statements": "Statements",
    "made.choices": "Pairs of suggestions judged",
    "made.weighted_by": "Shares are weighted by",
    "quality": "Quality",
    "quality_none": "Not measured: nobody has checked this picture yet. The command {command} does that.",
    "folder": "FOLDER",
    "quality_none_here": "Not measured: nobody has checked this picture yet.",
    "quality_lead": (
        "A person compared the themes with the answers: {answers}. The 95 percent interval is in brackets."
    ),
    "quality.precision": "Right among the machine's themes",
    "quality.recall": "Right themes that the machine found",
    "quality.f1": "Match per answer (F1)",
    "quality_themes": "Quality by theme",
    "value.none": "not used",
    "value.True": "yes",
    "value.False": "no",
    "cannot": "What this cannot say",
    "cannot.self": (
        "People chose themselves to answer. The shares describe them, not all customers or residents."
    ),
    "cannot.draft": "This is a machine's draft until a person has checked it.",
    "cannot.languages": (
        "There was no sentence model, so the languages were analysed side by side: they meet only in a table"
        " of common words, and one matter may be in different themes in different languages."
    ),
    "cannot.silent": "What nobody mentions can still matter. Answers show what came to mind.",
    "file": "File",
    "language.fi": "Finnish",
    "language.sv": "Swedish",
    "language.en": "English",
    "language.und": "language not known",
    "reason.too_many_cells": "the row had too many cells",
    "reason.text_missing": "the row had no answer",
    "reason.undecodable": "characters could not be read",
    "reason.broken_json": "the row was broken",
    "reason.too_long": "the answer was too long",
    "reason.copy": "a copy of another answer",
    "reason.non_answer": "nothing was said",
    "reason.empty": "empty answer",
    "reason.decided": "a person's decision",
    "reason.blank": "empty answer",
    "reason.no_theme": "did not belong to any theme",
    "sheet.themes": "Themes",
    "sheet.answers": "Answers",
    "sheet.suggestions": "Suggestions",
    "sheet.balance": "Balance",
    "sheet.few": "Few said",
    "sheet.about": "About",
    "col.id": "Id",
    "col.number": "Number",
    "col.text": "Answer (personal data masked)",
    "col.date": "Date",
    "col.label": "Theme",
    "col.named_by": "Named by",
    "by.person": "a person",
    "by.machine": "the machine",
    "col.parent": "Parent theme",
    "col.low": "Interval, low",
    "col.high": "Interval, high",
    "col.phrases": "Phrases",
    "col.quote": "Most telling quote",
    "col.side_one": "People on one side",
    "col.side_other": "People on the other side",
    "col.differences": "Groups that differ from the others",
    "col.view": "View",
    "col.quotes": "Quotes",
    "col.what": "What",
    "col.value": "Value",
    "about.status": "Status",
    "about.coverage": "Heard, estimate (Chao and Jost 2012)",
    "about.weights": "Weights",
    "about.new_views": "New views if {people} more were heard",
    "about.curve": "Views when {people} had been heard",
    "col.themes": "Themes",
    "col.theme_ids": "Theme ids",
    "col.subthemes": "Sub-themes",
    "col.language": "Language",
    "col.tone": "Tone",
    "col.suggestion": "Suggestion",
    "col.reasons": "Why it stands high",
    "col.score": "Score (0–1)",
    "col.reason": "Reason",
    "row_limit": "The sheet holds {n} rows. The rest of the answers are in the file answers.csv.",
    "worded": "Summary in the words of a language model",
    "worded_lead": (
        "These sentences were written by the language model {model} ({date}), not by a person. Each rests on"
        " the answers whose numbers follow it. Quotes and numbers are checked against them; the rest is the"
        " model's reading."
    ),
    "worded_read": "Read the answers",
    "worded_dropped.one": "{n} of the model's sentences was left out: it did not stand the checks.",
    "worded_dropped.many": "{n} of the model's sentences were left out: they did not stand the checks.",
    "worded_legend": (
        "◇ The name was worded by the language model {model}. The original name is given with the theme. The"
        " numbers and the themes are not the model's."
    ),
    "worded_by": "◇ Worded by the model {model}; originally: {original}. Rests on {cited}.",
    "worded_used": "{asked}, of which {used} were used and {fallen} rejected; {dropped} sentences left out",
    "cited.one": "answer\u00a0{n}",
    "cited.many": "answers\u00a0{n}",
    "made.worded_by": "Language model of names and summary",
    "made.worded_used": "Requests to the language model",
    "cannot.worded": (
        "The names with the sign ◇ and the summary were worded by a language model. It may lay stress in the"
        " wrong place, although every quote is checked."
    ),
    "by.model": "language model",
    "col.original": "Original name",
    "col.rests_on": "The name rests on answers",
}
