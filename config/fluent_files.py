"""Reads the Fluent files of one language and refuses what would fail later."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.runtime import FluentResource
from fluent.syntax import FluentParser, ast

from config.errors import ConfigurationError, Fault


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of one language: where it stands, its comment, and what it needs.

    A term's key begins with "-". `references` are the other messages and terms that it is made of;
    `variants` are the words (and numbers) by which a value chooses between variants.
    """

    key: str
    file: str
    line: int
    comment: str
    pattern: ast.Pattern
    variables: frozenset[str]
    references: frozenset[str]
    variants: Mapping[str, tuple[str, ...]]
    resource: ast.Resource


def read_language(folder: Path) -> dict[str, Entry]:
    """Read every *.ftl of a folder into one dictionary; all faults of it are told at once."""
    files = sorted(folder.glob("*.ftl"))
    if not files:
        raise ConfigurationError(folder, "", "has no .ftl files")
    faults: list[Fault] = []
    entries: dict[str, Entry] = {}
    for path in files:
        for found in _read(path):
            if isinstance(found, Fault):
                faults.append(found)
            elif found.key in entries:
                first = entries[found.key].file
                faults.append(Fault(found.file, found.key, f"is already in {first}"))
            else:
                entries[found.key] = found
    faults.extend(_dangling(entries))
    if faults:
        raise ConfigurationError.of(faults)
    return entries


def parse_one(file: str, text: str) -> Entry:
    """Return the one text that is written there; ConfigurationError for anything else."""
    (found,) = _parse(file, text)
    if isinstance(found, Fault):
        raise ConfigurationError.of([found])
    return found


def text_of(path: Path) -> str:
    """Return a file's text, its lines ending alike on every system."""
    return path.read_text(encoding="utf-8")


def _read(path: Path) -> tuple[Entry | Fault, ...]:
    name = f"{path.parent.name}/{path.name}"
    try:
        return _parse(name, text_of(path))
    except (OSError, UnicodeDecodeError) as error:
        return (Fault(name, "", f"cannot be read: {error}"),)


def _parse(name: str, text: str) -> tuple[Entry | Fault, ...]:
    """Parse a file, or a part of one; it takes about 0.1 ms a text."""
    found: list[Entry | Fault] = []
    for item in FluentParser(with_spans=True).parse(text).body:
        line = text.count("\n", 0, item.span.start) + 1 if item.span else 0
        if isinstance(item, ast.Junk):
            reason = "; ".join(note.message or "" for note in item.annotations)
            found.append(Fault(name, f"line {line}", reason or "is not well-formed Fluent"))
        elif isinstance(item, (ast.Message, ast.Term)):
            found.append(_entry(item, name, line))
    return tuple(found)


def _entry(item: ast.Message | ast.Term, file: str, line: int) -> Entry | Fault:
    key = item.id.name if isinstance(item, ast.Message) else f"-{item.id.name}"
    if item.value is None or item.attributes:
        return Fault(file, key, "needs a text, and attributes (.name = ...) are not used here")
    comment = (item.comment.content or "") if item.comment else ""
    variables: set[str] = set()
    references: set[str] = set()
    variants: dict[str, tuple[str, ...]] = {}
    for node in _nodes(item.value):
        if isinstance(node, ast.VariableReference):
            variables.add(node.id.name)
        elif isinstance(node, ast.MessageReference):
            references.add(node.id.name)
        elif isinstance(node, ast.TermReference):
            references.add(f"-{node.id.name}")
        elif isinstance(node, ast.SelectExpression):
            variants.update(_variants(node))
    resource = FluentResource("")
    resource.body.append(item)
    names = frozenset(variables), frozenset(references), variants
    return Entry(key, file, line, comment, item.value, *names, resource)


def _variants(node: ast.SelectExpression) -> Iterator[tuple[str, tuple[str, ...]]]:
    if isinstance(node.selector, ast.VariableReference):
        keys = (one.key for one in node.variants)
        names = (one.name if isinstance(one, ast.Identifier) else str(one.value) for one in keys)
        yield node.selector.id.name, tuple(names)


def _nodes(value: object) -> Iterator[ast.BaseNode]:
    """Walk a pattern and everything in it."""
    if isinstance(value, (list, tuple)):
        for one in value:
            yield from _nodes(one)
    elif isinstance(value, ast.BaseNode):
        yield value
        for one in vars(value).values():
            yield from _nodes(one)


def _dangling(entries: Mapping[str, Entry]) -> Iterator[Fault]:
    for entry in entries.values():
        # One by one: a set minus a dictionary's keys goes through all of the keys.
        for other in sorted(one for one in entry.references if one not in entries):
            yield Fault(entry.file, entry.key, f"refers to {other}, which does not exist")
        if entry.key.startswith("-") and entry.variables:
            yield Fault(entry.file, entry.key, "is a term, and a term takes no values here")
