"""Read reference files as programs that others wrote do: BibTeX with pybtex, RIS with rispy.

stdin: {"bibtex": "…", "ris": "…"}; stdout: what each reader makes of its file, a list of references, all fields text.
Whatever a reader does not understand, or understands twice, ends the script with an error.
"""

import json
import sys
import warnings

import pybtex.errors
import rispy
from pybtex.database import parse_string
from pybtex.richtext import Text

pybtex.errors.set_strict_mode(True)
warnings.simplefilter("error")

BIBTEX = {"title", "journal", "date", "year", "month", "url", "language"}
RIS = {"type_of_reference", "id", "title", "authors", "secondary_title", "date", "year", "urls", "language"}
# Commands of LaTeX's own that pybtex's table lacks or leaves as they are.
SIGNS = {r"\$": "$", r"\textbraceleft{}": "{", r"\textbraceright{}": "}", r"\textasciicircum{}": "^"}


def known(fields, names):
    if unknown := set(fields) - names:
        raise ValueError(f"fields that no reader expects: {sorted(unknown)}")


def words(latex):
    """The text that TeX would print."""
    places = {chr(0xE000 + i): sign for i, sign in enumerate(SIGNS.values())}
    for place, command in zip(places, SIGNS):
        latex = latex.replace(command, place)
    return Text.from_latex(latex).render_as("text").translate(str.maketrans(places))


def from_bibtex(file):
    for key, entry in parse_string(file, "bibtex").entries.items():
        fields = {name.lower(): value for name, value in entry.fields.items()}
        known(fields, BIBTEX)
        known(entry.persons, {"author"})
        yield {
            "id": key, "kind": entry.type, "authors": [words(str(p)) for p in entry.persons.get("author", [])],
            "title": words(fields.get("title", "")), "publisher": words(fields.get("journal", "")), "date": fields.get("date", ""),
            "year": fields.get("year", ""), "month": fields.get("month", ""), "url": fields.get("url", ""), "lang": words(fields.get("language", "")),
        }


def from_ris(file):
    for entry in rispy.loads(file):
        known(entry, RIS)
        urls = entry.get("urls", [])
        if len(urls) > 1:
            raise ValueError(f"one article, several addresses: {urls}")
        yield {
            "id": entry["id"], "kind": entry["type_of_reference"], "authors": entry.get("authors", []),
            "title": entry.get("title", ""), "publisher": entry.get("secondary_title", ""), "date": entry.get("date", ""),
            "year": entry.get("year", ""), "month": "", "url": "".join(urls), "lang": entry.get("language", ""),
        }


asked = json.load(sys.stdin)
json.dump({"bibtex": list(from_bibtex(asked["bibtex"])), "ris": list(from_ris(asked["ris"]))}, sys.stdout, ensure_ascii=False)
