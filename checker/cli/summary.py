"""The summary of a check in the terminal: a table claim × source, then every discrepancy with its two sentences."""

from __future__ import annotations

import re
import shutil
from collections import Counter

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from checker.copies import rewrites
from checker.decisions import Status, decision_in_words, is_dismissed
from checker.model import LEVELS, Category, Discrepancy, Evidence, Level, Reading, ReadingWord, Result, Verdict

# Each reading as a sign, a word and a colour; the colour never stands alone.
SIGNS: dict[ReadingWord, tuple[str, str]] = {
    "agrees": ("=", "green"), "differs": ("≠", "bold red"), "vague": ("~", "cyan"), "hedged": ("≈", "yellow"),
    "silent": ("·", "dim"), "unclear": ("?", "magenta"),
}  # fmt: skip
# The sign of the odd sentence, where it does not differ from another one.
_WORDS: dict[Category, ReadingWord] = {"hedge": "hedged", "uncorroborated": "agrees"}
_LEVEL_STYLES: dict[Level, str] = {"error": "bold red", "warning": "yellow", "note": "blue"}
_VERDICT_STYLES: dict[Verdict, str] = {
    "consistent": "green", "discrepant": "bold red", "single-source": "", "unclear": "magenta", "silent": "dim",
}  # fmt: skip
_CELL = 22
_CLAIM = 46
_WIDE_ENOUGH = 16  # Columns of terminal that one source needs in the table.


def print_summary(result: Result, verbose: int = 0) -> None:
    """Print the summary of a result to standard output."""
    console = Console(width=None if shutil.get_terminal_size().columns > 80 else 100, highlight=False)
    if not result.articles:
        return
    if result.claims:
        _print_table(console, result)
    for level in LEVELS:
        for found in result.discrepancies:
            if found.level == level and (verbose or not is_dismissed(found.decision)):
                _print_discrepancy(console, result, found, verbose)
    for line in rewrites(result):
        console.print(Text(line))
    console.print(_last_line(result))


def _print_table(console: Console, result: Result) -> None:
    short = console.width < _CLAIM + _WIDE_ENOUGH * len(result.articles)
    table = Table(title=escape(result.story) or None, title_justify="left", show_lines=False, pad_edge=False, box=None)
    table.add_column("Claim", max_width=_CLAIM, no_wrap=True, overflow="ellipsis")
    for number, article in enumerate(result.articles, start=1):
        table.add_column(str(number) if short else escape(article.label), max_width=_CELL)
    table.add_column("Verdict")
    for judged in result.claims:
        own = {reading.article: reading for reading in judged.readings}
        cells = [_cell(own.get(article.id, Reading(article.id, "silent")), short) for article in result.articles]
        verdict = Text(judged.verdict, style=_VERDICT_STYLES[judged.verdict])
        table.add_row(escape(judged.claim.title), *cells, verdict)
    console.print(table)
    if short:
        for number, article in enumerate(result.articles, start=1):
            console.print(f"  {number}  {escape(article.label)}")
    console.print("  ".join(f"[{style}]{sign}[/] {word}" for word, (sign, style) in SIGNS.items()))
    console.print()


def _cell(reading: Reading, short: bool) -> Text:
    sign, style = SIGNS[reading.word]
    if short or not reading.mentions:
        return Text(sign, style=style)
    told = re.sub(r"\s+", " ", reading.mentions[0].text).strip()
    return Text(f"{sign} {told if len(told) <= _CELL - 2 else told[: _CELL - 3] + '…'}", style=style)


def _print_discrepancy(console: Console, result: Result, found: Discrepancy, verbose: int) -> None:
    """The claim, then the sentence that differs and one that it differs from, each in a line."""
    title = next(judged.claim.title for judged in result.claims if judged.claim.id == found.claim)
    console.print(Text.assemble((f"{found.level}  ", _LEVEL_STYLES[found.level]), (title, "bold")))
    odd = SIGNS[_WORDS.get(found.category, "differs")][0]
    others = [one for one in found.others[:1] if found.rule or not _share_a_sentence(result, one, found.odd[0])]
    for sign, evidence in ((odd, found.odd[:1]), (SIGNS["agrees"][0], others)):
        for one in evidence:
            console.print(_sentence(result, one, sign, console.width), overflow="ellipsis", no_wrap=True)
    rule = next((judged.claim.rule for judged in result.claims if judged.claim.id == found.claim), None)
    if not found.others and rule is not None and rule.expect_text:
        console.print(f"  = the rule: {escape(rule.expect_text)}", overflow="ellipsis", no_wrap=True)
    if found.decision is not None:
        console.print(Text(f"  {decision_in_words(found.decision)}", style="italic"))
    if verbose:
        console.print(Text(f"  {found.message} {found.why} Confidence {found.confidence:.2f}.", style="dim"))
    console.print()


def _share_a_sentence(result: Result, one: Evidence, other: Evidence) -> bool:
    """Whether two places stand in one sentence of one article: it need not be shown twice."""
    spans = result.sentences.get(one.article, ())
    return one.article == other.article and any(span.covers(one.span) and span.covers(other.span) for span in spans)


def _sentence(result: Result, evidence: Evidence, sign: str, width: int) -> Text:
    """The sentence behind a piece of evidence, cut to a line around the evidence, which is marked."""
    article = result.article(evidence.article)
    sentence = next(
        (span for span in result.sentences.get(article.id, ()) if span.start <= evidence.span.start < span.end),
        evidence.span,
    )
    before = _flat(article.text[sentence.start : evidence.span.start])
    words = _flat(article.text[evidence.span.start : evidence.span.end])
    behind = _flat(article.text[evidence.span.end : max(sentence.end, evidence.span.end)])
    line = Text(f"  {sign} {article.label}: ")
    room = max(20, width - len(line) - len(words) - 1)
    if len(before) + len(behind) > room and len(before) > room // 2:
        keep = max(room // 2, room - len(behind))
        before = f"\u2026{before[len(before) - keep + 1 :]}"
    return line.append(before).append(words, style="bold").append(behind)


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _last_line(result: Result) -> Text:
    counts = {level: sum(1 for found in result.discrepancies if found.level == level) for level in LEVELS}
    told = ", ".join(_count(count, level) for level, count in counts.items() if count)
    checked = f"{_count(len(result.articles), 'article')}, {_count(len(result.claims), 'claim')}"
    nothing = "nothing differs" if result.claims else "no article says anything against itself"
    if not result.claims and any(problem.level == "error" for problem in result.problems):
        nothing = "no rule could be used, so nothing was checked"
    decided = Counter(found.decision.status for found in result.discrepancies if found.decision is not None)
    by_status = [f"{decided[status]} {word}" for status, word in _DECIDED.items() if decided[status]]
    more = f" Decided: {', '.join(by_status)}." if by_status else ""
    return Text(f"{checked}: {told or nothing}.{more}", style="bold")


_DECIDED: dict[Status, str] = {"confirmed": "confirmed", "dismissed": "dismissed", "asked": "asked"}


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
