"""Result → SARIF 2.1.0, which editors and code hosts show beside the lines of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from checker import __version__
from checker.decisions import is_dismissed
from checker.model import Article, Category, Discrepancy, Evidence, JudgedClaim, Problem, Result, Span
from checker.outputs.cleaning import encode_json, one_line
from checker.outputs.output import Output
from checker.outputs.passages import Lines, Passages, Paths
from checker.outputs.report_words import CATEGORIES, clip

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_PLACE = re.compile(r"(?P<file>.+?)(?::(?P<line>\d+):(?P<column>\d+))?", re.DOTALL)
_MIME = {"md": "text/markdown", "markdown": "text/markdown"}
_HELP = (
    "checker says where articles differ, not which of them is right. How it decides: docs/how-it-decides.md in its "
    "documentation."
)

Node = dict[str, Any]


def render_sarif(result: Result) -> bytes:
    """The result as SARIF: discrepancies as results, problems as notifications; no clock, no path from the root."""
    return encode_json({"$schema": _SCHEMA, "version": "2.1.0", "runs": [_Run(result).node()]})


class _Run:
    """One run: what its parts have to look up in the result."""

    def __init__(self, result: Result) -> None:
        self.result = result
        self.passages = Passages(result)
        self.paths = Paths(article.path for article in result.articles)
        self.index = {article.id: index for index, article in enumerate(result.articles)}
        self.lines = cache(lambda article: Lines(self.passages.articles[article].text))

    def node(self) -> Node:
        rules = [*_declared(self.result.claims, self.paths), *_found(self.result.discrepancies)]
        ids = {rule["id"]: index for index, rule in enumerate(rules)}
        failed = any(problem.level == "error" for problem in self.result.problems)
        notifications = [self.notification(problem) for problem in self.result.problems]
        return {
            "tool": {"driver": {"name": "checker", "semanticVersion": __version__, "rules": rules}},
            "invocations": [{"executionSuccessful": not failed, "toolExecutionNotifications": notifications}],
            # Offsets and columns count code points, as everywhere in checker.
            "columnKind": "unicodeCodePoints",
            "artifacts": [self.artifact(article) for article in self.result.articles],
            "results": [self.finding(found, ids) for found in self.result.discrepancies],
        }

    def artifact(self, article: Article) -> Node:
        told = {
            "article": article.id, "source": article.source, "title": article.title, "url": article.url,
            "published": article.published.isoformat() if article.published else None,
        }  # fmt: skip
        return {
            "location": {"uri": self.paths.uri(article.path)},
            "roles": ["analysisTarget"],
            "mimeType": _MIME.get(article.path.rpartition(".")[2].lower(), "text/plain"),
            "hashes": {"sha-256": article.sha256},
            "properties": _without_none(told),
        }

    def finding(self, found: Discrepancy, ids: Mapping[str, int]) -> Node:
        rule = _rule_id(found)
        decision = found.decision
        properties = {
            "category": found.category, "claim": found.claim, "confidence": found.confidence, "why": found.why or None,
            "decision": _without_none({
                "status": decision.status, "reason": decision.reason or None, "by": decision.by or None,
                "until": decision.until.isoformat() if decision.until else None,
            }) if decision else None,
        }  # fmt: skip
        return {
            "ruleId": rule,
            # A rule that a claim of this result has; a discrepancy without its claim is let through all the same.
            **({"ruleIndex": ids[rule]} if rule in ids else {}),
            "level": found.level,
            "message": _message(found.message),
            "locations": [self.place(one) for one in found.odd]
            or [{"physicalLocation": {"artifactLocation": self.file(each)}} for each in self.passages.silent(found)],
            "relatedLocations": list(self.related(found.others)),
            "partialFingerprints": {"checkerDiscrepancyId/v1": found.id},
            # Where one result says whether it is suppressed, all of them have to.
            "suppressions": _suppressions(found),
            "properties": _without_none(properties),
        }

    def related(self, others: Iterable[Evidence]) -> Iterator[Node]:
        for number, one in enumerate(dict.fromkeys(others), 1):
            label = self.passages.articles[one.article].label
            text = f"{one_line(label)} has “{clip(one_line(one.text), 140)}”"
            yield {"id": number, **self.place(one), "message": _message(text)}

    def place(self, one: Evidence) -> Node:
        article = self.passages.articles[one.article]
        region = {**self.region(article, one.span), "snippet": {"text": one.text}}
        sentence = self.passages.sentence(one)
        physical = {"artifactLocation": self.file(article), "region": region}
        return {"physicalLocation": physical, "properties": {"source": article.label, "sentence": sentence}}

    def region(self, article: Article, span: Span) -> Node:
        lines = self.lines(article.id)
        start_line, start_column = lines.place(span.start)
        end_line, end_column = lines.place(span.end)
        return {
            "startLine": start_line, "startColumn": start_column, "endLine": end_line, "endColumn": end_column,
            "charOffset": span.start, "charLength": span.end - span.start,
        }  # fmt: skip

    def file(self, article: Article) -> Node:
        return {"uri": self.paths.uri(article.path), "index": self.index[article.id]}

    def notification(self, problem: Problem) -> Node:
        text = f"{problem.message}. {problem.hint}" if problem.hint else problem.message
        node: Node = {"level": problem.level}
        place = _PLACE.fullmatch(problem.where)
        if place is None or problem.where.startswith("-"):  # an option, or nothing: no place in a file
            text = f"{problem.where}: {text}" if problem.where else text
        else:
            physical: Node = {"artifactLocation": {"uri": self.paths.uri(place["file"])}}
            if place["line"]:
                line, column = max(int(place["line"]), 1), max(int(place["column"]), 1)
                physical["region"] = {"startLine": line, "startColumn": column}
            node["locations"] = [{"physicalLocation": physical}]
        return {**node, "message": _message(self.paths.shorten(text))}


def _declared(claims: Iterable[JudgedClaim], paths: Paths) -> Iterator[Node]:
    rules = {judged.claim.rule.id: judged.claim.rule for judged in claims if judged.claim.rule is not None}
    for rule in rules.values():
        link = {"helpUri": rule.link} if re.fullmatch(r"https?://[!-~]+", rule.link) else {}
        expected = f"The rule expects “{one_line(rule.expect_text)}”. " if rule.expect_text else ""
        where = f"{paths.short(rule.where.file)}:{rule.where.line}" if rule.where.line else paths.short(rule.where.file)
        yield {
            "id": rule.id,
            "shortDescription": _message(rule.claim or rule.id),
            "fullDescription": _message(f"{expected}{rule.why}".strip() or rule.claim or rule.id),
            **link,
            "help": _message(f"{rule.why} {_HELP}"),
            "defaultConfiguration": {"level": rule.level},
            "properties": {"kind": rule.kind, "declared": where},
        }


def _message(text: str) -> Node:
    # A message of SARIF takes “[words](address)” for a link: a word joiner, which has no width, keeps the two apart.
    return {"text": one_line(text).replace("](", "]\u2060(")}


def _found(discrepancies: Iterable[Discrepancy]) -> Iterator[Node]:
    """A rule for each category that something was found in without one."""
    categories: list[Category] = sorted({found.category for found in discrepancies if found.rule is None})
    for category in categories:
        yield {
            "id": f"found/{category}",
            "shortDescription": {"text": f"{CATEGORIES[category]}, found without a rule"},
            "help": {"text": _HELP},
            "defaultConfiguration": {"level": "warning"},
        }


def _rule_id(found: Discrepancy) -> str:
    return f"found/{found.category}" if found.rule is None else found.rule


def _suppressions(found: Discrepancy) -> list[Node]:
    if found.decision is None or not is_dismissed(found.decision):
        return []
    reason = {"justification": found.decision.reason} if found.decision.reason else {}
    return [{"kind": "external", "status": "accepted", **reason}]


def _without_none(fields: Mapping[str, Any]) -> Node:
    return {key: value for key, value in fields.items() if value is not None}


OUTPUT = Output(
    "sarif", "--sarif", "Also write SARIF, for code editors and code hosts ('-' prints it).", ".sarif", render_sarif
)
