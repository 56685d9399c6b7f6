"""Drafted rules → a rule file as an editor would have written it, with the sentences above each rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap

from checker.draft.bodies import Bodies
from checker.draft.draft import Draft
from checker.draft.examples import sentence_of
from checker.draft.topic import SECTIONS, TOLD, Topic
from checker.draft.yaml_text import WIDTH, comment, entry, one_line, texts
from checker.model import Mention, Reading, ReadingWord
from checker.story.story import Story

_LIST_KEYS = ("of", "role", "speaker", "who")
_EXAMPLES: tuple[ReadingWord, ...] = ("agrees", "hedged", "vague", "differs", "silent")
_SAYS = {"differs": "says otherwise", "hedged": "hedges it", "vague": "is vague"}
_MOST_SOURCES, _MOST_LINES = 6, 8
_CLAIM = 60  # Characters of a claim beside the reason why it has no rule.
_QUOTES = frozenset("“\"‘'")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A topic that has no rule, and why."""

    topic: Topic
    why: str


def write_rules(
    story: Story, drafts: Sequence[Draft], left_out: Sequence[LeftOut], bodies: Bodies, file_name: str
) -> str:
    """The text of the rule file. file_name: what to call it in the hints of its head."""
    lines = [*_head(story, file_name), ""]
    title = next((page.article.title for page in story.pages if page.article.title), None)
    if title and one_line(title):
        lines += [*entry("story: ", one_line(title), 2), ""]
    used = {name: ways for name, ways in bodies.names.items() if any(_uses(draft, f"{{{name}}}") for draft in drafts)}
    if used:
        lines += ["# Names that several rules use. {NAME} in a rule stands for any of them.", "names:"]
        lines += [line for name, ways in used.items() for line in texts(name, ways, 2)] + [""]
    lines.append("rules:" if drafts else "rules: []")
    for section in SECTIONS:
        own = [draft for draft in drafts if draft.topic.section == section]
        if own:
            lines += ["", f"  # ---- {section} ".ljust(100, "-")]
            lines += [line for draft in own for line in ("", *_rule(draft, story))]
    if left_out:
        lines += ["", "  # ---- Left out: write these by hand if they matter ".ljust(100, "-"), ""]
        lines += [comment(f"{_short(one.topic.claim)}: {one.why}", 2) for one in left_out]
    return "\n".join(lines) + "\n"


def _short(claim: str) -> str:
    return claim if len(claim) <= _CLAIM else f"{claim[: _CLAIM - 1].rstrip()}…"


def _head(story: Story, file_name: str) -> list[str]:
    labels = list(dict.fromkeys(one_line(page.article.label) for page in story.pages))
    shown = ", ".join(labels[:_MOST_SOURCES]) + (" and others" if len(labels) > _MOST_SOURCES else "")
    return [
        *(comment(line) for line in wrap(f"Drafted by checker from {len(story.pages)} articles: {shown}.", WIDTH - 2)),
        "#",
        "# Nothing here is known to be true. What a rule expects is what most of these articles say, and its examples",
        "# are their sentences. Where they disagree, a comment names who says otherwise.",
        "#",
        "# What to do next:",
        "#   1. Read each rule beside the sentences above it. Delete those that do not matter.",
        "#   2. Look up what is expected, and mend it. Write with why: … why it matters, and level: error where a",
        "#      difference has to be mended.",
        f"#   3. Run: checker rules check {one_line(file_name)}",
    ]


def _uses(draft: Draft, name: str) -> bool:
    return any(name in items for items in (draft.about, draft.not_about, *draft.keys.values()))


def _rule(draft: Draft, story: Story) -> list[str]:
    topic = draft.topic
    lines = [comment(line, 2) for line in _sources(topic, story)]
    lines += [f"  - id: {topic.slug}", *entry("    claim: ", topic.claim, 6), f"    kind: {topic.kind}"]
    lines += [comment(line, 4) for note in _notes(draft, story) for line in wrap(note, WIDTH - 6)]
    if len(draft.expect) > 1:
        lines += texts("expect", draft.expect, 4)
    elif draft.expect:
        lines += entry("    expect: ", draft.expect[0], 6)
    for key in _LIST_KEYS:
        if draft.keys.get(key):
            lines += texts(key, draft.keys[key], 4)
    for key, cues in (("about", draft.about), ("not-about", draft.not_about)):
        if cues:
            lines += texts(key, cues, 4)
    return [*lines, "    level: warning", *_examples(draft)]


def _examples(draft: Draft) -> list[str]:
    lines = ["    examples:"]
    for word in _EXAMPLES:
        own = [text for reading, text in draft.examples if reading == word]
        if own:
            lines.append(f"      {word}:")
            lines += [line for text in own for line in entry("        - ", text, 10)]
    return lines


def _sources(topic: Topic, story: Story) -> Iterator[str]:
    """A line for each article that tells of the fact; of many articles those that differ, and the first others."""
    told = [reading for reading in topic.judged.readings if reading.word in TOLD]
    shown = sorted(told, key=lambda reading: reading.word != "differs")[:_MOST_LINES]
    yield from (_source(reading, story) for reading in told if reading in shown)
    if len(told) > len(shown):
        yield f"And {len(told) - len(shown)} more."


def _source(reading: Reading, story: Story) -> str:
    """ "Meridian Wire: “…54 minutes on Tuesday to comply.”", cut to a line around the value."""
    mention = reading.mentions[0]
    page = story.by_id[mention.article]
    label, sentence, value = story.label(mention), sentence_of(page, mention), one_line(mention.text)
    room = WIDTH - 8 - len(label)
    if len(sentence) > room and value in sentence:
        first = max(0, sentence.index(value) - max(0, room - len(value)) // 2)
        first = min(first, max(0, len(sentence) - room))
        first = sentence.index(" ", first) + 1 if first and " " in sentence[first:] else first
        cut = sentence[first : first + room]
        cut = cut if first + room >= len(sentence) else cut.rpartition(" ")[0] + " …"
        sentence = f"… {cut}" if first else cut
    return f"{label}: {sentence}" if sentence.strip("… ")[:1] in _QUOTES else f"{label}: “{sentence}”"


def _notes(draft: Draft, story: Story) -> list[str]:
    """What the editor must know of the expected value: who says otherwise, and what else fits it."""
    topic = draft.topic
    odd = [reading for reading in topic.judged.readings if reading.word in _SAYS]
    if topic.judged.tie and any(reading.word == "differs" for reading in odd):
        return [f"Nobody knows which is right: {_sides(topic, story)}.", *topic.notes]
    notes = [f"{_label(reading, story)} {_SAYS[reading.word]}: “{_value(reading)}”." for reading in odd]
    agreeing = [_value(reading) for reading in topic.judged.readings if reading.word == "agrees"]
    ways = list({way.lower(): way for way in reversed(agreeing)}.values())[::-1]
    if draft.expect and len(ways) > 1 and topic.section in ("Figures", "Dates and times"):
        notes.append(f"Told as {', '.join(f'“{way}”' for way in ways)}.")
    return [*notes, *topic.notes]


def _sides(topic: Topic, story: Story) -> str:
    """ "A and B have “54 minutes”; C has “45 minutes”"."""
    sides: dict[str, list[Mention]] = {}
    for reading in topic.judged.readings:
        if reading.word in ("agrees", "differs"):
            sides.setdefault(_value(reading), []).append(reading.mentions[0])
    return "; ".join(f"{story.have(mentions)} “{value}”" for value, mentions in sides.items())


def _label(reading: Reading, story: Story) -> str:
    return story.by_id[reading.article].article.label


def _value(reading: Reading) -> str:
    return one_line(reading.mentions[0].text)
