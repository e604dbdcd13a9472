"""The mail server is down for an hour and comes back: every message leaves once, in the end."""

from __future__ import annotations

import socketserver
import ssl
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

from bench.results import Result
from bench.soak.figures import kept_rows
from bench.soak.site import prepared
from bench.web_load import HOST
from bench.web_servers import free_port

LONG = 8.0


def down(database: str) -> Iterator[Result]:
    """The rows: nobody listens, then a server that says no twice, then one that accepts.

    Instead of an hour's waiting, what is to be tried again later is tried at once.
    """
    with TemporaryDirectory() as place:
        folder, port = Path(place), free_port()
        tls = certificate(folder)
        settings = {"KUULOLLA_MAIL_URL": f"smtp://{HOST}:{port}", "SSL_CERT_FILE": str(folder / "cert.pem")}
        site = prepared(folder / "data", database=database, **settings)
        with site.served():
            with site.crowd(size=4).sending() as crowd:
                time.sleep(LONG)
            site.wait_until_work_is_done()
            with mail_server(port, tls, accepts=False):
                for _ in range(2):
                    site.told("hasten")
                    site.wait_until_work_is_done()
            with mail_server(port, tls, accepts=True) as taken:
                site.told("hasten")
                site.wait_until_work_is_done()
        yield Result.of("soak/mail_down/mails_lost", len(crowd.acknowledged) - len(taken))
        yield Result.of("soak/mail_down/mails_doubled", sum(taken.values()) - len(taken))
        yield from kept_rows("mail_down", site, crowd)


@contextmanager
def mail_server(port: int, tls: ssl.SSLContext, *, accepts: bool) -> Iterator[Counter[str]]:
    """A mail server with STARTTLS that takes messages or says that it cannot now: how often it took each."""
    taken: Counter[str] = Counter()

    class Talk(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self._say("220 soak" if accepts else "421 not now")
            while accepts and (order := self.rfile.readline().decode().strip().upper()):
                if order.startswith("EHLO"):
                    self._say("250-soak\r\n250 STARTTLS")
                elif order == "STARTTLS":
                    self._say("220 go on")
                    self.request = tls.wrap_socket(self.connection, server_side=True)
                    self.setup()
                elif order == "DATA":
                    self._say("354 go on")
                    self._take()
                    self._say("250 taken")
                else:
                    self._say("221 bye" if order == "QUIT" else "250 yes")

        def _take(self) -> None:
            while (line := self.rfile.readline().decode("utf-8", "replace").rstrip()) != ".":
                if line.lower().startswith("message-id:"):
                    taken[line.partition(":")[2].strip()] += 1

        def _say(self, line: str) -> None:
            self.wfile.write(f"{line}\r\n".encode())

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = True
        daemon_threads = True

    with Server((HOST, port), Talk) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield taken
        server.shutdown()


def certificate(folder: Path) -> ssl.SSLContext:
    """The server's side of TLS; `cert.pem` in the folder is what others trust."""
    from ipaddress import ip_address

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "soak")])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2100, 1, 1, tzinfo=UTC))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(HOST))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    (folder / "cert.pem").write_bytes(made.public_bytes(pem))
    (folder / "key.pem").write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context
