"""Visitors that say of themselves that they are machines: they open pages, but nobody reads them."""

from __future__ import annotations

from functools import lru_cache

CALLING_THEMSELVES = (
    *("bot", "crawl", "spider", "slurp", "preview", "facebookexternalhit", "meta-externalagent", "whatsapp"),
    *("headless", "phantomjs", "lighthouse", "pingdom", "ia_archiver", "google-read-aloud", "googleother"),
    *("monitor", "validator", "feedfetcher", "mediapartners", "embedly", "chatgpt", "scanner"),
)
PROGRAMS = ("curl/", "wget/", "python", "httpx", "aiohttp", "java/", "go-http", "libwww", "okhttp", "axios/")
A_TELEPHONE = "cubot"  # a maker of telephones, whose name has a bot in it
FETCHED_EARLY = ("HTTP_SEC_PURPOSE", "HTTP_PURPOSE", "HTTP_X_MOZ")


@lru_cache(maxsize=1_024)  # names are few, and looking through one takes as long as writing an event
def is_machine(agent: str, *, programs: bool = True) -> bool:
    """Whether a browser's name is a machine's; `programs` says whether a plain program is one too."""
    name = agent.lower()
    if any(word in name for word in CALLING_THEMSELVES) and not _is_telephone(name):
        return True
    return programs and any(word in name for word in PROGRAMS)


def _is_telephone(name: str) -> bool:
    rest = name.replace(A_TELEPHONE, "")
    return rest != name and not any(word in rest for word in CALLING_THEMSELVES)
