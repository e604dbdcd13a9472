"""Look up the lemmas of the most common Swedish and English forms once, so that the product need not.

    python scripts/build_lemmas.py [COUNT]

The forms come from wordfreq (CC BY-SA 4.0), the lemmas from simplemma (MIT); see NOTICE. A form that is its
own lemma is left out.
"""

from __future__ import annotations

import gzip
import sys

import simplemma
from wordfreq import top_n_list

from kuulolla.analysis.text.words import TOKEN, lemmas_file


def main(count: int) -> None:
    for language in ("sv", "en"):
        forms = [form for form in top_n_list(language, count * 2) if TOKEN.fullmatch(form)][:count]
        pairs = {form: simplemma.lemmatize(form, lang=language).lower() for form in forms}
        changed = {form: lemma for form, lemma in pairs.items() if lemma != form and TOKEN.fullmatch(lemma)}
        lines = [
            f"{form}\t{changed[form]}\n" for form in sorted(changed, key=lambda form: form.encode() + b"\t")
        ]
        packed = gzip.compress("".join(lines).encode(), compresslevel=9, mtime=0)
        lemmas_file(language).write_bytes(packed)
        print(f"{language}: {len(lines)} of {len(forms)} forms, {len(packed) / 1e6:.1f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 250_000)
