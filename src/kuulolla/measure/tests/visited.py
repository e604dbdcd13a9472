"""The site as its web process has it, for tests: what stands around the pages, with a clock that stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from io import BytesIO
from pathlib import Path

from django.core.handlers.wsgi import WSGIHandler

from kuulolla.analysis.paths.spool import Spool
from kuulolla.core.tests.builders import NOON
from kuulolla.measure.event_log import EventLog
from kuulolla.measure.ingest import Ingest
from kuulolla.measure.models import ConsentAsking, Level, MeasurementDecision, OutsideSite
from kuulolla.measure.pseudonyms import DailySalt
from kuulolla.measure.queries.levels import standing
from kuulolla.measure.recording import Recording
from kuulolla.web.front import Front

ADDRESS = "203.0.113.77"
TELEPHONE = "Mozilla/5.0 (Linux; Android 14; Nokia-of-a-test) Chrome/130.0 Mobile Safari/537.36"
MOMENT = NOON + timedelta(minutes=34, seconds=56, milliseconds=789)
HOUR = str(int(NOON.timestamp() * 1000))
KEY = "a1b2c3d4e5f6"


@dataclass
class Answer:
    """What came back."""

    status: str
    headers: list[tuple[str, str]]
    text: str

    def header(self, name: str) -> str:
        """A header's value; "" without one."""
        return next((value for found, value in self.headers if found == name), "")


class Visited:
    """Asks the site as a visitor does, and tells what lies in its events folder afterwards."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.spool = Spool(folder / "events")
        self.log = EventLog(self.spool, standing, DailySalt(folder), clock=MOMENT.timestamp)
        self.application = Ingest(Recording(Front(WSGIHandler()), log=self.log), log=self.log)

    def get(self, path: str, *, query: str = "", method: str = "GET", **headers: str) -> Answer:
        """Open a page."""
        return self.ask(path, query=query, method=method, **headers)

    def post(self, path: str, body: str, *, query: str = "", **headers: str) -> Answer:
        """Send a form, or an event."""
        return self.ask(path, query=query, method="POST", body=body.encode(), **headers)

    def ask(
        self, path: str, *, query: str = "", method: str = "GET", body: bytes = b"", **headers: str
    ) -> Answer:
        """Any request of a telephone somewhere, unless its headers say otherwise."""
        environ = {
            "REQUEST_METHOD": method,
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "HTTP_HOST": "localhost",
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": ADDRESS,
            "HTTP_USER_AGENT": TELEPHONE,
            "HTTP_ACCEPT_LANGUAGE": "fi",
            "CONTENT_TYPE": "application/x-www-form-urlencoded",
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.url_scheme": "http",
            "wsgi.input": BytesIO(body),
            **headers,
        }
        started: list[tuple[str, list[tuple[str, str]]]] = []
        content = self.application(environ, lambda status, given, _=None: started.append((status, given)))
        return Answer(*started[0], b"".join(content).decode())

    def events(self) -> list[dict[str, str]]:
        """The events that were kept, in order."""
        names = ("organisation", "at", "day", "name", "subject", "path", "detail", "channel", "journey", "n")
        lines = [
            line for file in sorted(self.folder.rglob("*.tsv")) for line in file.read_text().splitlines()
        ]
        return [dict(zip(names, line.split("\t"), strict=False)) for line in lines]

    def at_rest(self) -> bytes:
        """Every byte that lies under the folder."""
        return b"\0".join(file.read_bytes() for file in sorted(self.folder.rglob("*")) if file.is_file())


def at_level(organisation, level: Level, *, asking: ConsentAsking = ConsentAsking.NEVER) -> None:
    """The organisation has decided on a level."""
    MeasurementDecision.objects.create(
        organisation=organisation,
        level=level,
        asking=asking,
        ground="Lausunto",
        decided_by="Tietosuojavastaava",
        decided_on=NOON.date(),
        recorded_at=NOON,
    )


def a_site(organisation, *, key: str = KEY, hosts: tuple[str, ...] = (), **values) -> OutsideSite:
    """A shop that is listened to."""
    given = {"name": "Kirjaston kauppa", "key": key, "hosts": list(hosts), "created_at": NOON} | values
    return OutsideSite.objects.create(organisation=organisation, **given)
