"""What stands around the pages and keeps what happened on them, after their answers (docs/decisions/0015).

Pages tell of what happened (`core/happenings.py`) and know nothing of this. A fault here breaks no answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from kuulolla.analysis.paths.events import Event
from kuulolla.core.happenings import CONSENTED, Happening, consented_reference, happened
from kuulolla.measure.consent import consented_in
from kuulolla.measure.event_log import EventLog
from kuulolla.measure.pseudonyms import journey_of
from kuulolla.measure.visitors import asks_to_be_left, day_pseudonym, is_nobody


class Recording:
    """The WSGI application around those that answer."""

    def __init__(self, application: WSGIApplication, *, log: EventLog) -> None:
        self._application, self._log = application, log

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer as before, and keep what happened."""
        if "HTTP_COOKIE" in environ:
            self._read_consent(environ)
        answer = self._application(environ, start_response)
        if found := happened(environ):
            self._keep(environ, found)
        return answer

    def _read_consent(self, environ: WSGIEnvironment) -> None:
        """Tell the pages of whom they may follow, before they answer."""
        if references := consented_in(environ, self._log.standing().asking):
            environ[CONSENTED] = references

    def _keep(self, environ: WSGIEnvironment, found: list[Happening]) -> None:
        try:
            if not is_nobody(environ):
                self._log.keep([self._event(each, environ) for each in found])
        except Exception:  # whatever it is, the person has their answer
            self._log.lose(len(found))

    def _event(self, happening: Happening, environ: WSGIEnvironment) -> Event:
        at = int(self._log.clock() * 1000)
        level = self._log.standing().level(happening.organisation)
        return Event(
            happening.organisation,
            at,
            happening.name,
            happening.subject,
            "",
            happening.detail,
            happening.channel,
            self._journey(happening, environ, level=level, at=at) if level != "A" else "",
        )

    def _journey(self, happening: Happening, environ: WSGIEnvironment, *, level: str, at: int) -> str:
        if asks_to_be_left(environ):
            return ""
        if level == "B":
            host = environ.get("HTTP_HOST", "")
            return day_pseudonym(environ, host=host, salt=self._log.salt, at=at)
        reference = happening.reference or consented_reference(environ, happening.organisation)
        return journey_of(reference) if reference else ""
