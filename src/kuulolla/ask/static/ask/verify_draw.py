"""Check a prize draw: python verify_draw.py draw.json entries.txt (needs nothing but Python)."""

import json
import sys
from hashlib import sha256
from pathlib import Path

MIRRORS = ("api.drand.sh", "api2.drand.sh", "api3.drand.sh", "drand.cloudflare.com")
BEACON = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971/public"


def _sha(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def _check(claim: str, holds: bool) -> None:
    print("Proved:" if holds else "NOT TRUE, so do not trust this draw before it is explained:", claim)
    holds or sys.exit(1)


record, entries = sys.argv[1:] or sys.exit(__doc__)
draw, ids = json.loads(Path(record).read_text("utf-8")), Path(entries).read_text("utf-8").split()
_check(f"the list has {draw['entries']} entries, each once", len(set(ids)) == len(ids) == draw["entries"])
_check(f"its fingerprint is {draw['digest']}", _sha("\n".join(sorted(ids))) == draw["digest"])
chance = draw["randomness"] or sys.exit("The draw has not been made yet.")
if draw["source"] == "drand":
    signed = sha256(bytes.fromhex(draw["signature"])).hexdigest()
    _check(f"the randomness comes from the signature {draw['signature']}", chance == signed)
    print("NOT PROVED: that it is the beacon's signature. Compare it with any of these:")
    print(*(f"  https://{mirror}/{BEACON}/{draw['round']}" for mirror in MIRRORS), sep="\n")
else:
    _check("these secrets were committed to", [_sha(one) for one in draw["secrets"]] == draw["commitments"])
    _check("the randomness comes from the secrets", chance == _sha("|".join(draw["secrets"])))
    print("NOT PROVED: that the two members did not tell each other their secrets before.")
best = sorted(ids, key=lambda one: _sha(f"{chance}|{one}"))[: draw["winners"] + draw["reserves"]]
_check(f"the first {draw['winners']} win, the rest are in reserve: {' '.join(best)}", best == draw["drawn"])
print("NOT PROVED: that the list is older than the randomness and lacks nobody. Compare its fingerprint")
print("with one kept from before the draw, and look in the list for the code on your own receipt.")
