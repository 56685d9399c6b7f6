"""Result → Markdown, short enough for a chat or an issue: counts, and each discrepancy with both sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from checker.decisions import is_dismissed
from checker.model import LEVELS, Discrepancy, Evidence, Result
from checker.outputs.cleaning import straight
from checker.outputs.output import Output
from checker.outputs.passages import Passages, Paths
from checker.outputs.report_words import CATEGORIES, LEVEL_SIGNS, clip, count, name_sides, write_date

_MOST = 25  # Discrepancies: more are counted.
_ROOM = 40_000  # Characters for them: an issue on a code host holds 65,536 in all.
_QUOTED = 2  # Sentences on a side.
_SENTENCE = 300  # Characters of a sentence.
_LINE = 300  # Characters of a message, a reason, a title.
_LABEL = 60  # Characters of a source's name.
_PROBLEMS = 10

# All that Markdown could take for its own: emphasis, links, images, tables, headings, code, mathematics; and, where a
# line begins with it, lists and lines under headings.
_MARKUP = re.compile(r"[\\`*_\[\]#|~$]|^[+\-=]")
_ENTITY = re.compile(r"&(?=\\?#?\w+;)")
_NUMBERED = re.compile(r"^(\d+)([.)])")
# What chats and code hosts turn into links, mentions and pictures wherever it stands, behind a backslash too: a word
# joiner, which has no width, keeps the two parts from being seen as one.
_LIVE = re.compile(
    r"@(?=\S)|(?<=[A-Za-z0-9]):(?=//)|\b(?:www)(?=\.)|\b(?:mailto|xmpp|tel)(?=:)|#(?=\w)|\bGH(?=-\d)|:(?=[a-z+-][\w+-]*:)",
    re.IGNORECASE,
)
_JOINER = "\u2060"


def render_markdown(result: Result) -> bytes:
    """The result as Markdown. What articles say is text in it and nothing else."""
    passages = Passages(result)
    dismissed = [found for found in result.discrepancies if is_dismissed(found.decision)]
    open_ones = [found for found in result.discrepancies if not is_dismissed(found.decision)]
    ordered = [*_by_level(open_ones), *_by_level(dismissed)]
    blocks = [f"# {_told(result.story, 150) or 'Articles on one story'}", _sentence(result, open_ones)]
    if result.discrepancies:
        blocks.append(_counts(result.discrepancies))
    shown = 0
    while shown < min(_MOST, len(ordered)) and sum(map(len, blocks)) < _ROOM:
        blocks += _discrepancy(ordered[shown], passages)
        shown += 1
    if rest := ordered[shown:]:
        blocks.append(f"… and {_in_words(rest)} more.")
    if result.problems:
        blocks += ["## Not checked, or to be mended", _problems(result)]
    blocks.append("checker says where articles differ. It does not say which of them is right.")
    return ("\n\n".join(blocks) + "\n").encode()


def escape_markdown(text: str) -> str:
    """Text that Markdown shows as it is written, on one line, wherever in a line it stands."""
    live = _LIVE.sub(lambda match: match[0] + _JOINER, straight(text))
    marked = _NUMBERED.sub(r"\1\\\2", _MARKUP.sub(r"\\\g<0>", live))
    return _ENTITY.sub("&amp;", marked).replace("<", "&lt;").replace(">", "&gt;")


def _told(text: str, longest: int) -> str:
    return escape_markdown(clip(text, longest))


def _by_level(found: Iterable[Discrepancy]) -> list[Discrepancy]:
    return sorted(found, key=lambda one: LEVELS.index(one.level))


def _in_words(found: Sequence[Discrepancy]) -> str:
    """ "2 errors, 1 warning"."""
    numbers = {level: sum(1 for one in found if one.level == level) for level in LEVELS}
    return ", ".join(count(number, level) for level, number in numbers.items() if number)


def _sentence(result: Result, open_ones: Sequence[Discrepancy]) -> str:
    told = _in_words(open_ones) or "nothing differs"
    return f"{count(len(result.articles), 'article')}, {count(len(result.claims), 'claim')}: {told}."


def _counts(found: Sequence[Discrepancy]) -> str:
    rows = ["| level | open | decided |", "|---|--:|--:|"]
    for level in LEVELS:
        decided = sum(1 for one in found if one.level == level and one.decision is not None)
        all_of_level = sum(1 for one in found if one.level == level)
        rows.append(f"| {LEVEL_SIGNS[level].sign} {level} | {all_of_level - decided} | {decided} |")
    return "\n".join(rows)


def _discrepancy(found: Discrepancy, passages: Passages) -> Iterator[str]:
    decision = found.decision
    mark = f" ({decision.status})" if decision else ""
    yield f"### {LEVEL_SIGNS[found.level].sign} {found.level}{mark}: {_told(passages.title(found), _LINE)}"
    yield f"{CATEGORIES[found.category]}: {_told(passages.message(found), _LINE)}"
    differs, against = name_sides(found.category)
    yield from _side(differs, found.odd, passages)
    yield from _side(against, found.others, passages)
    judged = passages.claims.get(found.claim)
    rule = judged.claim.rule if judged else None
    if rule is not None and rule.expect_text and not found.others:
        yield f"> {against} — the rule: {_told(rule.expect_text, _LINE)}"
    if rule is not None and rule.why:
        yield f"Why it matters: {_told(rule.why, _LINE)}"
    if found.why:
        yield f"Why they were compared: {_told(found.why, _LINE)} Confidence {found.confidence:.0%}."
    if decision is not None:
        by = f" by {_told(decision.by, _LABEL)}" if decision.by else ""
        until = f", until {write_date(decision.until)}" if decision.until else ""
        reason = f": {_told(decision.reason, _LINE)}" if decision.reason else ""
        yield f"Decision: {decision.status}{by}{until}{reason}"


def _side(heading: str, side: Sequence[Evidence], passages: Passages) -> Iterator[str]:
    """A quotation for each of the first sentences, with who published it, and when."""
    for one in side[:_QUOTED]:
        article = passages.articles[one.article]
        date = f", {write_date(article.published)}" if article.published else ""
        said = escape_markdown(passages.sentence(one, _SENTENCE))
        yield f"> {heading} — {_told(article.label, _LABEL) or 'an article'}{date}: {said}"
    more = {passages.articles[one.article].label: None for one in side[_QUOTED:]}
    if more:
        yield f"> … and {count(len(more), 'more source')}."


def _problems(result: Result) -> str:
    paths = Paths(article.path for article in result.articles)
    lines = []
    for one in result.problems[:_PROBLEMS]:
        where = f"{_told(paths.short(one.where), _LINE)}: " if one.where else ""
        lines.append(f"- {one.level}: {where}{_told(paths.shorten(one.message), _LINE)}")
    if len(result.problems) > _PROBLEMS:
        lines.append(f"- … and {len(result.problems) - _PROBLEMS} more.")
    return "\n".join(lines)


OUTPUT = Output(
    "markdown",
    "--markdown",
    "Also write a short account for a chat or an issue ('-' prints it).",
    ".md",
    render_markdown,
)
