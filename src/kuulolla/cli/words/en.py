"""The command line in English."""

EN = {
    "usage": "Usage",
    "options": "Options",
    "commands": "Commands",
    "example": "Example",
    "examples": "Examples",
    "usage.options": "[OPTIONS]",
    "usage.hear": "-o FOLDER [OPTIONS]",
    "usage.command": "COMMAND [OPTIONS]...",
    "about": (
        "Kuulolla reads open answers and tells what people want. All of it happens on"
        " this computer; only the command word sends anything elsewhere, and asks first."
    ),
    "about.more": "For more, see kuulolla hear --help.",
    "hear": (
        "Reads the open answers in FILE and writes a picture of them into a folder: picture.html (the"
        " report), picture.xlsx, picture.json and answers.csv."
    ),
    "hear.formats": (
        "The file may be CSV, XLSX, ODS, JSON lines or Parquet. The column of answers is usually found by"
        " itself, and the program names the one it chose. Identity codes, phone numbers, e-mail addresses"
        " and IBAN account numbers are masked. No network is used."
    ),
    "hear.short": "From open answers to a picture.",
    "example.file": "answers.xlsx",
    "example.folder": "report",
    "example.text": "answer",
    "example.where": "question=3",
    "meta.file": "FILE",
    "meta.folder": "FOLDER",
    "meta.column": "COLUMN",
    "meta.condition": "COLUMN=VALUE",
    "meta.number": "NUMBER",
    "meta.size": "SIZE",
    "help.folder": "The folder the report is written into. It is made when needed.",
    "help.text": "The column of the answers.",
    "help.id": "The column that tells who answered. The same id is the same person.",
    "help.date": "The column of the answer's date.",
    "help.language": "The column of the answer's language (fi, sv, en).",
    "help.group": "A column that divides the people who answered into groups. May be given several times.",
    "help.population": (
        "A file with the population's shares by group (column,group,share). Weighted shares are then shown"
        " beside the others."
    ),
    "help.where": (
        "Take only the rows whose column has this value. May be given several times: values of one column"
        " are alternatives."
    ),
    "help.lang": "The language of the report and the messages. Default: the computer's language, else fi.",
    "help.themes": "The number of themes, 2 to 100. Default: the program finds one that fits.",
    "help.model": (
        "The sentence model: auto (e5 when it is installed), none, e5, or a folder with an ONNX model."
        " Default: auto."
    ),
    "help.seed": "The seed: the same number gives the same result. Default: 0.",
    "help.size_limit": "The largest file that is read, for example 5GB. Default: 2 GB.",
    "help.quiet": "Do not tell what is being done. The path of the report is still printed.",
    "help.help": "Show this help.",
    "help.version": "Show the version.",
    "step.reading": "Reading {file}",
    "step.languages": "Recognising languages",
    "step.copies": "Looking for copies",
    "step.words": "Finding the base forms of words",
    "step.vectors": "Working out which sentences are alike",
    "step.statements": "Splitting the answers into statements",
    "step.themes": "Looking for themes",
    "step.labels": "Naming the themes in people's own words",
    "step.tone": "Reading the tone",
    "step.suggestions": "Picking out suggestions",
    "step.counting": "Counting people",
    "step.writing": "Writing the report",
    "read.text": "The answers are in the column “{column}”.",
    "read.text.guessed": "The answers seem to be in the column “{column}”. Choose another with --text.",
    "read.id.guessed": "People are told apart by the column “{column}”.",
    "read.date.guessed": "Dates are read from the column “{column}”.",
    "read.groups.guessed": "People are grouped by: {columns}.",
    "read.rows.one": "{n} row was read.",
    "read.rows.many": "{n} rows were read.",
    "read.left_out.one": "The condition left out {n} row.",
    "read.left_out.many": "The condition left out {n} rows.",
    "read.unread_dates.one": "{n} date could not be read.",
    "read.unread_dates.many": "{n} dates could not be read.",
    "read.bad.one": "{n} row could not be read:",
    "read.bad.many": "{n} rows could not be read:",
    "read.bad.row": "  row {row}: {reason}",
    "read.bad.more": "  and {n} more",
    "problem.too_many_cells": "more cells than columns",
    "problem.text_missing": "the answer's cell is missing",
    "problem.undecodable": "the characters cannot be read",
    "problem.broken_json": "the line is not whole JSON",
    "problem.too_long": "the cell is too long",
    "draft.ready": "A first picture is ready: {path}. A better one is on its way.",
    "done.answers.one": "{n} answer",
    "done.answers.many": "{n} answers",
    "done.people.one": "{n} person",
    "done.people.many": "{n} people",
    "done.themes.one": "{n} theme",
    "done.themes.many": "{n} themes",
    "done.largest": "The largest themes:",
    "done.theme": "  {share}  {label} ({people})",
    "done.no_themes": "No themes were found. Several answers about the same thing are needed.",
    "stopped": "Stopped. Nothing half-done was left behind.",
    "stopped.draft": "Stopped. The first picture is still there: {path}",
    "goes.on": "Going on from the folder's earlier picture: theme ids and names are kept.",
    "unmet": "Correction {number} could not be made: the theme or the answer is no longer there.",
    "code": "Reads open answers and sorts them into the themes of a codebook. No new themes are made.",
    "code.short": "Answers into the themes of a codebook.",
    "usage.code": "--codebook FILE -o FOLDER [OPTIONS]",
    "help.codebook": "The codebook (YAML or JSON) whose themes are begun with.",
    "correct": "Corrects the picture in FOLDER. Every correction is logged, and the picture is drawn again.",
    "correct.short": "Correct the themes of a picture.",
    "correct.rename": "Rename a theme.",
    "correct.merge": "Merge themes into the first.",
    "correct.split": "Split a theme into its parts, or take out what is like some answers.",
    "correct.move": "Move answers to a theme.",
    "correct.none": "The answers are in none of the themes.",
    "correct.add": "Add a theme from what a search finds.",
    "correct.undo": "Undo the last correction, or the one whose number you give.",
    "correct.log": "Show the corrections.",
    "help.who": "Who corrects. Default: the user of this machine.",
    "help.name_lang": "The language of the name.",
    "help.words": "Only these words of the answer, exactly as written.",
    "help.name": "The name of the new theme.",
    "help.like": "An answer whose like are taken out. You can give several.",
    "help.to": "The theme to move to: its id or name.",
    "help.search": "Words to search the answers by.",
    "help.answer": "The id of an answer. You can give several.",
    "meta.name": "NAME",
    "meta.theme": "THEME",
    "meta.themes": "THEME...",
    "meta.answer": "ANSWER",
    "meta.answers": "ANSWER...",
    "meta.words": "WORDS",
    "log.empty": "There are no corrections.",
    "log.undone": "undone",
    "changed.new": "new",
    "changed.gone": "gone",
    "action.rename": "renamed",
    "action.merge": "merged",
    "action.split": "split",
    "action.move": "moved",
    "action.none": "no theme",
    "action.add": "added",
    "action.undo": "undid",
    "stopped.kept": "Stopped. What you answered is kept. Go on with the same command.",
    "help.who_answers": "Who answers. Default: the user of this machine.",
    "help.lang_said": "The language of the messages. Default: the computer's language, else fi.",
    "check": "Measures how well the themes in FOLDER match what a person reads in the answers.",
    "check.how": (
        "Shows answers one at a time, and does not tell what the machine chose. When fifty are judged,"
        " the report is drawn again with the result. You can stop at any time and go on later."
    ),
    "check.short": "Check by a sample.",
    "help.size": "How many answers are drawn, at least 50. Default: 60.",
    "help.sheet": "Write the sample to a spreadsheet (xlsx) that you mark with x.",
    "help.read": "Read the filled-in spreadsheet.",
    "check.begin": "{n} answers to judge. Judged by: {who}",
    "check.keys": "Type the numbers of all themes that fit, for example: 2 5. If none fits, type 0.",
    "check.answer": "Answer {place} of {of}",
    "check.no_text": "(no text)",
    "check.earlier": "You said before: {themes}",
    "check.prompt": "Themes (0 = none of these, s = skip, b = back, q = stop):",
    "check.hint": "Type numbers from 1 to {n}, or 0, s, b or q.",
    "check.more": (
        "{n} judged. A result needs {wanted}. Go on with the same command; what you skipped is asked last."
    ),
    "check.stale": (
        "The themes have changed since the check. The earlier check does not hold for this picture, so"
        " its quality is not measured."
    ),
    "check.done": "The check: {n} answers, judged by {who}. In brackets the 95 % interval.",
    "check.precision": "Of the themes that the machine gave, {figure} were right.",
    "check.recall": "Of the themes that the person found, the machine found {figure}.",
    "check.f1": "Match per answer (F1, 0 to 1): {figure}.",
    "check.themes": "By theme:",
    "check.head.precision": "right",
    "check.head.recall": "found",
    "check.head.theme": "theme",
    "check.few": (
        "Of the other themes ({n}) the sample has fewer than {fewest} answers, so nothing can be said of"
        " them."
    ),
    "check.agreement": (
        "Two judges, {one} and {other}, {n} answers in common: likeness (Jaccard) {likeness},"
        " Krippendorff's alpha {alpha}."
    ),
    "check.ceiling": "No more can be expected of the machine than people agree between themselves.",
    "check.sheet.ready": (
        "The spreadsheet has {n} answers. Put an x at each theme that fits, and read it back with --read."
    ),
    "check.sheet.read.one": "{n} judgement was read from the spreadsheet.",
    "check.sheet.read.many": "{n} judgements were read from the spreadsheet.",
    "sheet.answer": "answer",
    "sheet.none": "none of these",
    "search": (
        "Searches the answers behind the picture in FOLDER for words in any inflected form and as parts"
        " of compounds. What is in quotation marks is searched as it is."
    ),
    "search.short": "Search the answers.",
    "search.busy": "Searching",
    "search.found.one": "{n} answer",
    "search.found.many": "{n} answers",
    "help.like_answer": "Find answers that are like this answer.",
    "help.limit": "The most answers to show. Default: 20.",
    "fate.in_themes": "in a theme",
    "fate.none_of_these": "none of the themes",
    "fate.empty": "empty",
    "fate.excluded": "excluded",
    "fate.failed": "could not be read",
    "compare": "Compares two pictures that have the same themes: what grew, shrank, appeared or vanished.",
    "compare.short": "Compare two pictures.",
    "help.csv": "Write the table to a CSV file too.",
    "compare.earlier": "earlier",
    "compare.later": "later",
    "compare.change": "change",
    "compare.interval": "95 % interval",
    "compare.verdict": "verdict",
    "compare.theme": "theme",
    "compare.note": (
        "The change is in percentage points. The verdict allows for {n} themes being compared. Shares"
        " tell of those who answered, not of everybody."
    ),
    "compare.same": (
        "Most of the earlier answers are among the later ones too. So changes look smaller than they"
        " are, and the intervals are rough."
    ),
    "change.grew": "grew",
    "change.shrank": "shrank",
    "change.appeared": "appeared",
    "change.vanished": "vanished",
    "change.no_clear_change": "no clear change",
    "judge": (
        "Shows the suggestions in FOLDER two at a time and asks which is better. After ten choices their"
        " ranking learns from them."
    ),
    "judge.short": "Choose the better of two suggestions.",
    "help.pairs": "How many pairs to ask. Default: 20.",
    "judge.begin": "Which should be read first when suggestions are decided on? Judged by: {who}",
    "judge.pair": "Pair {place} of {of}",
    "judge.prompt": "Better (1, 2, = neither, s = skip, q = stop):",
    "judge.hint": "Type 1, 2, =, s or q.",
    "judge.more": "Choices so far: {n}. The ranking changes at {fewest}.",
    "judge.fitted": "The ranking of suggestions now follows {n} choices.",
    "personal": (
        "Asks which of the probable personal data (names, addresses) in the answers may be shown. What"
        " is certain, such as identity codes, is always masked."
    ),
    "personal.short": "Decide what personal data is shown.",
    "help.again": "Ask also what is decided already.",
    "personal.busy": "Looking for personal data",
    "personal.nothing": "There is nothing to decide.",
    "personal.begin.one": "{n} value to decide on. It is masked unless you decide otherwise.",
    "personal.begin.many": "{n} values to decide on. They are masked unless you decide otherwise.",
    "personal.value": "Is this: {kind}? Places: {n}",
    "personal.prompt": "m = mask everywhere (Enter), k = show in this answer, a = show everywhere, q = stop:",
    "personal.hint": "Type m, k, a or q.",
    "compare.unlike": (
        "The themes of the earlier and the later picture were found in different ways, and a part of the"
        " changes can come from that. For a fair comparison, make both with the same codebook with"
        " kuulolla code."
    ),
    "word": (
        "Asks a language model of your own to word the labels of the themes and a short summary for the"
        " picture in FOLDER. Nothing is sent before you have seen what would be, and said yes."
    ),
    "word.how": (
        "The model is shown only quotes of the report, with personal data masked. Each of its sentences is"
        " checked against the answers, and the report tells which words are a model's. A key, if the server"
        " needs one, is given in the environment variable KUULOLLA_MODEL_KEY."
    ),
    "word.short": "Labels and a summary in the words of your own language model.",
    "word.help.endpoint": (
        "The address of the language model (OpenAI-compatible), such as http://localhost:11434/v1. Default:"
        " that of the last time."
    ),
    "word.help.model": "The name of the model on the server. Default: that of the last time.",
    "word.help.show": "Show all that would be sent. Nothing is sent.",
    "word.help.yes": "Send without asking.",
    "word.help.remove": "Take the model's words away and draw the report again.",
    "help.timeout": "How many seconds to wait for one reply, 1 to 600. Default: 60.",
    "step.wording": "Asking the language model",
    "word.where": "Language model {model}, address {host}.",
    "word.here": "The server is on this computer.",
    "word.open": "The connection is not encrypted: somebody on the way can read what is sent.",
    "word.what": (
        "What is to be sent: the question, the labels and phrases of the themes, numbers of people, and"
        " quotes of the report. Personal data is masked, and no ids of those who answered are sent."
    ),
    "word.size": "{requests}, {characters} characters, about {tokens} tokens.",
    "word.requests.one": "{n} request",
    "word.requests.many": "{n} requests",
    "word.left_out.one": "{n} answer is not sent: it is too long, or tries to steer the model.",
    "word.left_out.many": "{n} answers are not sent: they are too long, or try to steer the model.",
    "word.key": "See all of it word for word with --show. A key, if there is one, is read from {variable}.",
    "word.how_to_send": "Nothing was sent. To send it: the same command with --yes.",
    "word.ask": "Send it? (y = yes, n = no)",
    "word.hint": "Type y or n.",
    "word.not_sent": "Nothing was sent.",
    "word.nothing": "There is nothing to word: the picture has no themes.",
    "word.none": "The folder has no words of a language model.",
    "word.removed": "The language model's words are removed.",
    "word.labels.one": "the label of {n} theme",
    "word.labels.many": "the labels of {n} themes",
    "word.sentences.one": "a summary of one sentence",
    "word.sentences.many": "a summary of {n} sentences",
    "word.sentences.none": "no summary",
    "word.done": "The language model worded {labels}, {sentences}.",
    "word.fallen_back.one": "One request brought nothing usable, and the original stands:",
    "word.fallen_back.many": "{n} requests brought nothing usable, and the original stands:",
    "word.dropped.one": "{n} sentence was left out of the summary:",
    "word.dropped.many": "{n} sentences were left out of the summary:",
    "word.outdated.one": (
        "{n} label of the language model no longer holds, because the theme has changed. The original label"
        " stands again."
    ),
    "word.outdated.many": (
        "{n} labels of the language model no longer hold, because the themes have changed. The original"
        " labels stand again."
    ),
    "word.outdated_summary": "The language model's summary was of an earlier picture, so it is not shown.",
    "word.trouble.unreachable": "the server could not be reached",
    "word.trouble.timeout": "no reply came in time",
    "word.trouble.out_of_time": "time ran out",
    "word.trouble.given_up": "not asked, because the server did not reply to those before",
    "word.trouble.not_allowed": "the server did not accept the key, or it is missing",
    "word.trouble.not_found": "the server does not have this model or address",
    "word.trouble.http_error": "the server replied with an error",
    "word.trouble.redirected": "the server pointed elsewhere, and we do not follow",
    "word.trouble.too_large": "the reply was too large",
    "word.trouble.truncated": "the reply was cut short",
    "word.trouble.not_json": "the reply was not in the form that was asked for",
    "word.trouble.wrong_shape": "the reply was not in the form that was asked for",
    "word.trouble.empty": "the reply was empty",
    "word.trouble.too_long": "the text was too long",
    "word.trouble.unprintable": "the text had characters that cannot be shown",
    "word.trouble.markup": "the text had markup that does not belong there",
    "word.trouble.link": "the text had a link",
    "word.trouble.personal_data": "the text looked like personal data",
    "word.trouble.secret": "the text had the key in it",
    "word.trouble.foreign_word": "the label had a word that the people who answered do not use",
    "word.trouble.no_citation": "the text did not rest on any answer",
    "word.trouble.unknown_citation": "the text pointed to an answer that does not exist",
    "word.trouble.altered_quote": "the quote was not in the answer as it stands",
    "word.trouble.invented_number": "the number was not in the answers",
    "word.trouble.all_dropped": "no sentence of the summary stood the checks",
    "serve": (
        "Starts the site on this machine: the web server and the worker for what takes long. Stop"
        " it with Ctrl-C."
    ),
    "serve.short": "Start the site.",
    "serve.preparing": "Preparing the site",
    "serve.address": "The site is at {address}",
    "serve.link": "Sign in once with this link: {link}",
    "serve.stop": "Stop it with Ctrl-C.",
    "serve.stopped": "The site has been stopped.",
    "found": "Founds an organisation and prints a link that signs its owner in once.",
    "found.short": "Found an organisation.",
    "link": "Prints a link that signs a member in once.",
    "link.short": "Make a sign-in link.",
    "meta.address": "ADDRESS",
    "meta.email": "E-MAIL",
    "help.host": "address the server listens at",
    "help.port": "port",
    "help.demo": "make an example organisation if there is none",
    "help.data": "folder where everything is kept",
    "help.swedish": "name in Swedish",
    "help.owner": "the owner's e-mail address",
    "help.owner_name": "the owner's name",
    "help.languages": "languages that people must be served in",
}
