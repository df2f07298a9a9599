"""The two files of one's own data: for machines, and a page that can be read anywhere.

The page is one file without scripts and without anything from elsewhere. On a phone each row of a
table stands as a block of its own, every value with its label.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from handlers.recipes import File

STYLE = """
:root { color-scheme: light dark; --ink: #1c1c1e; --paper: #fff; --line: #c9ccd1; --soft: #f3f5f7;
  --quiet: #55595f; }
@media (prefers-color-scheme: dark) { :root { --ink: #f1f2f4; --paper: #17181b; --line: #44484f;
  --soft: #212329; --quiet: #b3b8c0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--paper);
  color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
p { max-width: 40rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem .4rem 0; text-align: start;
  vertical-align: top; white-space: pre-line; overflow-wrap: break-word; }
td { overflow-wrap: anywhere; min-width: 7rem; }
th { font-weight: 600; }
thead th { color: var(--quiet); }
.facts th { width: 35%; color: var(--quiet); font-weight: 400; }
@media (max-width: 40rem) {
  .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
    clip-path: inset(50%); }
  .rows tr { display: block; background: var(--soft); border-radius: .5rem; margin: 0 0 .6rem;
    padding: .3rem .7rem; }
  .rows td { display: block; border: 0; padding: .25rem 0; }
  .rows td:empty { display: none; }
  .rows td::before { content: attr(data-label); display: block; color: var(--quiet);
    font-size: .85rem; }
}
@media print { body { max-width: none; } }
"""

POLICY = "default-src 'none'; style-src 'unsafe-inline'"


@dataclass(frozen=True, slots=True)
class Part:
    """One kind of data in words: rows under ``columns``, or pairs of label and value without."""

    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class OwnData:
    """Everything stored about a person: ``stored`` for machines, the rest in their language."""

    file_name: str
    language: str
    title: str
    intro: tuple[str, ...]
    parts: tuple[Part, ...]
    ending: str
    stored: Mapping[str, Any]


def as_json(data: OwnData) -> File:
    """Return the data as JSON in UTF-8, indented so that people can read it as well."""
    text = json.dumps(data.stored, ensure_ascii=False, indent=2)
    return File(f"{data.file_name}.json", text.encode(), "application/json")


def as_page(data: OwnData) -> File:
    """Return the data as one HTML page; every value is escaped."""
    body = [f"<h1>{escape(data.title)}</h1>", *_paragraphs(data.intro)]
    for part in data.parts:
        body += [
            f"<h2>{escape(part.heading)}</h2>",
            *(_rows(part) if part.columns else _facts(part)),
        ]
    body += _paragraphs((data.ending,) if data.ending else ())
    text = "\n".join([*_head(data), *body, "</main>", "</body>", "</html>", ""])
    return File(f"{data.file_name}.html", text.encode(), "text/html")


def _head(data: OwnData) -> list[str]:
    return [
        "<!doctype html>",
        f'<html lang="{escape(data.language)}">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{escape(data.title)}</title>",
        f"<style>{STYLE}</style>",
        "</head>",
        "<body>",
        "<main>",
    ]


def _paragraphs(texts: tuple[str, ...]) -> list[str]:
    return [f"<p>{escape(text)}</p>" for text in texts]


def _facts(part: Part) -> list[str]:
    lines = [
        f'<tr><th scope="row">{escape(label)}</th><td>{escape(value)}</td></tr>'
        for label, value in part.rows
    ]
    return ['<table class="facts">', "<tbody>", *lines, "</tbody>", "</table>"]


def _rows(part: Part) -> list[str]:
    heads = "".join(f'<th scope="col">{escape(one)}</th>' for one in part.columns)
    lines = [
        "<tr>" + "".join(_cell(*one) for one in zip(part.columns, row, strict=True)) + "</tr>"
        for row in part.rows
    ]
    head = f"<thead><tr>{heads}</tr></thead>"
    return ['<table class="rows">', head, "<tbody>", *lines, "</tbody>", "</table>"]


def _cell(label: str, value: str) -> str:
    return f'<td data-label="{escape(label)}">{escape(value)}</td>'
