"""Write the generated parts of the docs from the code: `python docs/generate.py`, or `--check` to compare only.

A generated part stands between `<!-- generated: NAME -->` and `<!-- end -->`; the rest of a page is written by hand.
"""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import click
from click.testing import CliRunner

from benchmarks.accuracy.labels import labelled_stories
from benchmarks.accuracy.score import score
from benchmarks.accuracy.tables import labelled_tables
from checker.align.evidence import WEIGHTS
from checker.articles import all_formats
from checker.articles.read import read_articles
from checker.cli import main
from checker.draft import draft_rules
from checker.kinds import all_kinds
from checker.kinds.kind import Key, Kind
from checker.outputs.schemas import result_schema
from checker.rulebook.keys import FILE_KEYS, RULE_KEYS, WHEN_KEYS, KeyDoc
from docs import output_examples

DOCS = Path(__file__).parent
PAGES = [*sorted(DOCS.glob("*.md")), DOCS.parent / "README.md"]
_PART = re.compile(r"(<!-- generated: (?P<name>[\w-]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def kinds_table() -> str:
    """Every kind with what it reads and an expected value."""
    rows = ["| kind | what it reads | a rule expects, for example |", "|---|---|---|"]
    rows += [f"| [{kind.name}](#{kind.name}) | {kind.summary} | `{kind.example}` |" for kind in all_kinds().values()]
    return "\n".join(rows)


def kinds_manual() -> str:
    """A section for every kind: its module's first line, the fields of its value, its keys."""
    return "\n\n".join(_kind_section(kind) for kind in sorted(all_kinds().values(), key=lambda kind: kind.name))


def _kind_section(kind: Kind) -> str:
    module = inspect.getmodule(type(kind))
    parts = [f"### {kind.name}", _first_line(module.__doc__ if module else None)]
    parts.append(inspect.cleandoc(kind.value_type.__doc__ or ""))
    fields = list(kind.value_type.__dataclass_fields__)
    parts.append("Fields of its value: " + ", ".join(f"`{name}`" for name in fields) + ".")
    if kind.keys:
        parts.append("\n".join(["Keys of its rules:", "", *_own_keys(kind.keys)]))
    if kind.needs_expect:
        parts.append("A rule of this kind must say what it expects.")
    return "\n\n".join(parts)


def _own_keys(keys: Mapping[str, Key]) -> Iterator[str]:
    for name, key in keys.items():
        yield f"- `{name}`: {key.doc}{' (required)' if key.required else ''}"


def _first_line(doc: str | None) -> str:
    return inspect.cleandoc(doc or "").splitlines()[0]


def _keys_table(keys: Mapping[str, KeyDoc]) -> str:
    rows = ["| key | written as | meaning |", "|---|---|---|"]
    shapes = {
        "text": "one text", "texts": "a text or a list", "mapping": "key: value lines", "yes-no": "yes or no",
        "rules": "a list",
    }  # fmt: skip
    for name, key in keys.items():
        shape = " · ".join(f"`{choice}`" for choice in key.choices) or shapes[key.shape]
        rows.append(f"| `{name}`{' (required)' if key.required else ''} | {shape} | {key.doc} |")
    return "\n".join(rows)


def file_keys() -> str:
    """The keys of a rule file."""
    return _keys_table(FILE_KEYS)


def rule_keys() -> str:
    """The keys that every rule may have."""
    return _keys_table(RULE_KEYS)


def when_keys() -> str:
    """The keys of `when`."""
    return _keys_table(WHEN_KEYS)


def formats_table() -> str:
    """Every file ending and the format that reads it."""
    rows = ["| file ending | read as |", "|---|---|"]
    for suffix, reader in sorted(all_formats().items()):
        rows.append(f"| `{suffix}` | {_first_line(type(reader).__doc__)} |")
    return "\n".join(rows)


def commands_manual() -> str:
    """The help text of every command."""
    return "\n\n".join(f"```text\n$ checker {name} --help\n{_help([*name.split()])}\n```" for name in _command_names())


def _command_names() -> Iterator[str]:
    context = click.Context(main)
    for name in main.list_commands(context):
        yield name
        command = main.get_command(context, name)
        if isinstance(command, click.Group):
            yield from (f"{name} {inner}" for inner in command.list_commands(context))


def _help(arguments: list[str]) -> str:
    result = CliRunner(env={"COLUMNS": "100"}).invoke(main, [*arguments, "--help"], prog_name="checker")
    return result.output.strip()


def result_fields() -> str:
    """The fields of the result, from its JSON Schema."""
    rows = ["| object | fields |", "|---|---|"]
    for name, schema in result_schema()["$defs"].items():
        fields = ", ".join(f"`{field}`" for field in schema["properties"])
        rows.append(f"| {name.removesuffix('Out').lower()} | {fields} |")
    return "\n".join(rows)


def draft_example() -> str:
    """A rule drafted of the sample story, the first on a length of time."""
    articles, _ = read_articles([DOCS.parent / "data" / "medicaid"])
    rules = draft_rules(articles).text.split("\n\n")
    rule = next(rule for rule in rules if "    kind: duration\n" in rule)
    return f"```yaml\n{rule.rstrip()}\n```"


def accuracy_on_labelled_stories() -> str:
    """What is found in the labelled stories. `make accuracy` writes it too, beside what takes longer to measure."""
    return labelled_tables([score(story) for story in labelled_stories()])


def compared_kinds() -> str:
    """The kinds that are compared without a rule, with what two values must have in common."""
    rows = ["| kind | a title ends in | compared with one another |", "|---|---|---|"]
    named = [kind for kind in all_kinds().values() if kind.label]
    rows += [f"| [{kind.name}](claim-kinds.md#{kind.name}) | {kind.label} | {_family(kind)} |" for kind in named]
    return "\n".join(rows)


def _family(kind: Kind) -> str:
    told = _first_line(type(kind).family.__doc__).rstrip(".")
    return "all" if told.startswith("All ") else f"by {told[:1].lower()}{told[1:]}"


# What the weights of `checker/align/evidence.py` weigh, in the words of the manual.
_EVIDENCE = {
    "": "the start: nothing is known yet",
    "overlap": "how much of what stands around the two values is shared, words near a value counting most",
    "covered": "how much of what stands around the value any of the others has",
    "sentence": "how much of the two sentences is shared",
    "slot": "the values stand at the same place of two sentences that are one, copied or paraphrased",
    "anchored": "a telling word that is no name stands near both",
    "same head": "both count the same: people, boats",
    "same fate": "both count those whom the same befell: the dead, the injured",
    "moved": "the later sentence says that the figure has moved, or how it stands now",
    "other head": "they count things called otherwise",
    "set apart": "words of a contrast stand beside them: killed, injured; won, lost",
    "other years": "they name different years near",
    "other days": "they name different days near",
    "other people": "they name different people near",
    "other places": "they name different places near",
    "other person's age": "they are ages, with different people named near",
    "other marks": "one alone is a part, an earlier figure, an addition, or still to come",
    "slip": "one looks like the other mistyped or misheard",
    "slip of a rare value": "such a slip, the more so the rarer the value",
    "slip beside shared words": "such a slip, beside words that both have",
    "size": "how many times larger one is than the other, up to a limit",
    "rare": "how unlikely it is that two facts have such values by chance",
    "voices": "how many voices agree with each other on the other value",
    "central": "the share of the articles so far that tell the other value",
    "alone": "no other value of the article could be the one that is meant",
    "crowd": "how many other claims the value would fit about as well",
    "only": "each article has one value of this sort only",
    "only of that fate": "each article has one count only of those whom the same befell",
    "told here": "the article has the other value as well, somewhere else",
    "told there": "one of the others has this value as well, somewhere else",
    "date": "they are dates",
    "time": "they are times of day",
    "rank": "they are ranks: first, 21st",
    "bound": "one has a bound: up to, about, more than",
}


def evidence_weights() -> str:
    """What speaks for two values that differ being of one fact, the weightiest first."""
    rows = ["| evidence | weight |", "|---|---|"]
    ranked = sorted(WEIGHTS, key=lambda name: (name != "", -WEIGHTS[name], name))
    rows += [f"| {_EVIDENCE[name]} | {WEIGHTS[name]:+.2f} |".replace("| -", "| \N{MINUS SIGN}") for name in ranked]
    return "\n".join(rows)


PARTS: dict[str, Callable[[], str]] = {
    "kinds-table": kinds_table,
    "kinds-manual": kinds_manual,
    "file-keys": file_keys,
    "rule-keys": rule_keys,
    "when-keys": when_keys,
    "formats-table": formats_table,
    "commands-manual": commands_manual,
    "result-fields": result_fields,
    "draft-example": draft_example,
    "labelled-stories": accuracy_on_labelled_stories,
    "compared-kinds": compared_kinds,
    "evidence-weights": evidence_weights,
    "outputs-table": output_examples.outputs_table,
    "frames-table": output_examples.frames_table,
    "csv-example": output_examples.csv_example,
    "json-example": output_examples.json_example,
    "markdown-example": output_examples.markdown_example,
    "sarif-example": output_examples.sarif_example,
    "claimreview-example": output_examples.claimreview_example,
}


def generate(page: str) -> str:
    """A page with its generated parts made anew. Raises KeyError for a part that nothing generates."""
    return _PART.sub(lambda match: f"{match[1]}{PARTS[match['name']]()}\n{match[3]}", page)


def run(check: bool) -> int:
    """Write every page, or with `check` only compare; 1 where a page is out of date."""
    stale = []
    for path in PAGES:
        page = path.read_text(encoding="utf-8")
        made = generate(page)
        if made != page:
            stale.append(path)
            if not check:
                path.write_text(made, encoding="utf-8")
    if check and stale:
        print("Out of date: " + ", ".join(str(path.name) for path in stale) + ". Run `make docs`.")
        return 1
    print(f"{len(PAGES)} pages, {'up to date' if check or not stale else f'{len(stale)} written'}.")
    return 0


if __name__ == "__main__":
    sys.exit(run(check="--check" in sys.argv[1:]))
