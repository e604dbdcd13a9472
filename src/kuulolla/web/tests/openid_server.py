"""A small OpenID Connect server on this machine: one person is signed in to it and says yes to everything."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

CLIENT, SECRET = "kuulolla", "s3cret"
KEY_ID = "first"
LONG_FROM_NOW = 4_102_444_800  # the year 2100: tests read no clock
Answer = tuple[int, dict[str, str], bytes]


@dataclass
class OpenIdServer:
    """What the server knows, what it was asked, and how it is to fail."""

    address: str = ""
    person: dict[str, object] = field(default_factory=dict)
    error: str = ""
    secret: str = SECRET
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    key: rsa.RSAPrivateKey = field(
        default_factory=lambda: rsa.generate_private_key(public_exponent=65537, key_size=2048)
    )

    def configuration(self) -> Answer:
        """Where everything is."""
        return _json(
            {
                "issuer": self.address,
                "authorization_endpoint": f"{self.address}/authorize",
                "token_endpoint": f"{self.address}/token",
                "userinfo_endpoint": f"{self.address}/userinfo",
                "jwks_uri": f"{self.address}/keys",
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"],
                "token_endpoint_auth_methods_supported": ["client_secret_post"],
            }
        )

    def keys(self) -> Answer:
        """The public half of the key."""
        public = jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key(), as_dict=True)
        return _json({"keys": [public | {"kid": KEY_ID, "use": "sig", "alg": "RS256"}]})

    def authorize(self, asked: dict[str, str]) -> Answer:
        """Send the person back with a code, or with the error."""
        code = secrets.token_urlsafe(8)
        self.codes[code] = asked
        told = {"error": self.error} if self.error else {"code": code}
        back = f"{asked['redirect_uri']}?{urlencode(told | {'state': asked['state']})}"
        return 302, {"Location": back}, b""

    def token(self, given: dict[str, str]) -> Answer:
        """Change a code for tokens, once."""
        asked = self.codes.pop(given.get("code", ""), None)
        known = (given.get("client_id"), given.get("client_secret")) == (CLIENT, self.secret)
        if asked is None or not known or given.get("redirect_uri") != asked["redirect_uri"]:
            return _json({"error": "invalid_grant"}, status=400)
        claims = {"iss": self.address, "aud": CLIENT, "iat": 0, "exp": LONG_FROM_NOW} | self.person
        signed = jwt.encode(claims, self.key, algorithm="RS256", headers={"kid": KEY_ID})
        return _json({"access_token": "opened", "token_type": "Bearer", "id_token": signed})

    def userinfo(self, authorization: str) -> Answer:
        """Who the person is."""
        return _json(self.person) if authorization == "Bearer opened" else _json({}, status=401)


class _Pages(BaseHTTPRequestHandler):
    """The addresses of the server."""

    known: OpenIdServer

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if parts.path == "/.well-known/openid-configuration":
            self._send(*self.known.configuration())
        elif parts.path == "/keys":
            self._send(*self.known.keys())
        elif parts.path == "/userinfo":
            self._send(*self.known.userinfo(self.headers.get("Authorization", "")))
        elif parts.path == "/authorize":
            self._send(*self.known.authorize(_once(parts.query)))
        else:
            self._send(404, {}, b"")

    def do_POST(self) -> None:
        sent = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self._send(*self.known.token(_once(sent)))

    def log_message(self, *_: object) -> None:
        """Tests are quiet."""

    def _send(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in (headers | {"Content-Length": str(len(body))}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def an_openid_server() -> Iterator[OpenIdServer]:
    """A server that answers on a free port of this machine until it is left."""
    known = OpenIdServer()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Pages", (_Pages,), {"known": known}))
    known.address = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield known
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _json(content: object, *, status: int = 200) -> Answer:
    return status, {"Content-Type": "application/json"}, json.dumps(content).encode()


def _once(query: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(query).items()}
