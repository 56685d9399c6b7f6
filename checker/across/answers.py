"""Who answered, where one article says that somebody did and another that nobody did."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.across.finding import Finding, one_each, told
from checker.kinds.kind import Page
from checker.kinds.organization import Organization
from checker.kinds.person import Person
from checker.kinds.quote import Quote
from checker.kinds.response import Answered
from checker.model import Level, Mention
from checker.story.story import Story
from checker.text.names import plain

_OPPOSITE = 0.75
_THROUGH = 0.68  # The body's answer came through a person whom the article gives an office there.
_LATER = 0.6
_SILENT = frozenset(["no-response", "unreachable", "declined"])
_WORDS = {
    "answered": "answered", "declined": "declined to comment", "no-response": "did not respond",
    "unreachable": "could not be reached",
}  # fmt: skip


def compare_answers(story: Story) -> Iterator[Finding]:
    """People and bodies that answered by one article and did not by another."""
    answers: dict[str, list[tuple[Mention, str, bool]]] = {}
    for page in story.pages:
        for mention in page.by_kind.get("response", ()):
            value = mention.value
            assert isinstance(value, Answered)
            answers.setdefault(value.key, []).append((mention, value.answer, False))
            for body in _spoken_for(story, mention, value.key):
                answers.setdefault(body, []).append((mention, value.answer, True))
        keys = _keys_by_name(page)
        for mention in page.by_kind.get("quote", ()):
            quote = mention.value
            assert isinstance(quote, Quote)
            if quote.speaker in keys:
                answers.setdefault(keys[quote.speaker], []).append((mention, "quoted", False))
    for key, given in sorted(_under_full_names(story, answers).items()):
        yield from _opposite(story, key, given)


def _keys_by_name(page: Page) -> dict[str, str]:
    """The keys of the people and bodies of an article by their names; people first."""
    return {
        value.name: value.key
        for sort in ("organization", "person")
        for mention in page.by_kind.get(sort, ())
        if isinstance(value := mention.value, Person | Organization)
    }


def _under_full_names(
    story: Story, answers: dict[str, list[tuple[Mention, str, bool]]]
) -> dict[str, list[tuple[Mention, str, bool]]]:
    """The answers with a surname alone put under the full name that other articles have, where only one has it."""
    full: dict[str, set[str]] = {}
    for page in story.pages:
        for mention in page.by_kind.get("person", ()):
            value = mention.value
            if isinstance(value, Person) and value.given and value.family:
                full.setdefault(plain(value.family), set()).add(value.key)
    merged: dict[str, list[tuple[Mention, str, bool]]] = {}
    for key, given in answers.items():
        keys = full.get(key, set())
        merged.setdefault(min(keys) if len(keys) == 1 else key, []).extend(given)
    return merged


def _spoken_for(story: Story, mention: Mention, person: str) -> Iterator[str]:
    """The bodies in the role that the article gives a person: what a spokesman answers, the agency has answered."""
    page = story.by_id[mention.article]
    roles = [
        one for one in page.by_kind.get("person", ())
        if isinstance(one.value, Person) and one.value.key == person and one.value.role
    ]  # fmt: skip
    found = set()
    for body in page.by_kind.get("organization", ()):
        value = body.value
        assert isinstance(value, Organization)
        for one in roles:
            role = one.value.role if isinstance(one.value, Person) else None
            beside = (
                body.span.start >= one.span.start - len(role or "") - 3
                and body.span.end <= one.span.end + len(role or "") + 10
            )
            if role and body.text in role and beside and value.key not in found:
                found.add(value.key)
                yield value.key


def _opposite(story: Story, key: str, given: list[tuple[Mention, str, bool]]) -> Iterator[Finding]:
    """The first article that has no answer against those that have one."""
    answered = [(mention, through) for mention, answer, through in given if answer == "answered"]
    if not answered:  # words quoted elsewhere may have been said to anybody
        answered = [(mention, through) for mention, answer, through in given if answer == "quoted"]
    silent = [(mention, through) for mention, answer, through in given if answer in _SILENT]
    both = {mention.article for mention, _ in answered} & {mention.article for mention, _ in silent}
    answered = [(mention, through) for mention, through in answered if mention.article not in both]
    silent = [(mention, through) for mention, through in silent if mention.article not in both and not through]
    if not answered or not silent:
        return
    others = one_each([mention for mention, _ in answered])
    for odd in one_each([mention for mention, _ in silent]):
        value = odd.value
        assert isinstance(value, Answered)
        if value.answer == "declined" and (not any(not t for _, t in answered) or _is_partial(story, odd)):
            continue  # to decline to say more is no contradiction of what was said
        confidence = _THROUGH if all(through for _, through in answered) else _OPPOSITE
        later = _may_have_come_later(story, odd, others)
        asked_of_something = _ON_SOMETHING.match(_behind(story, odd)) is not None
        confidence = _LATER if later or others[0].kind == "quote" or asked_of_something else confidence
        level: Level = "note" if later or asked_of_something else "warning"
        said = " and ".join(dict.fromkeys(f"“{_shown(mention.text)}”" for mention in others[:2]))
        message = f"{story.label(odd)} says “{odd.text}”; {story.have(others)} {said}."
        message += " The answer may have come later." if later else ""
        yield Finding(
            "response", key, f"Whether {value.who} answered", "response", level, told(confidence), message,
            f"Held to be one question because both name {value.who} and say whether there was an answer "
            f"({_WORDS[value.answer]} against answered).", (odd,), others,
        )  # fmt: skip


def _may_have_come_later(story: Story, silent: Mention, answered: tuple[Mention, ...]) -> bool:
    """Whether the one that has none was published first, or says itself that it was early: "did not immediately"."""
    if _EARLY.search(silent.text):
        return True
    own = story.by_id[silent.article].article.published
    dates = [story.by_id[mention.article].article.published for mention in answered]
    return own is not None and all(date is not None and date > own for date in dates)


_EARLY = re.compile(r"\b(?:immediately|yet|initially|promptly)\b", re.IGNORECASE)
_ON_SOMETHING = re.compile(
    r"^\s*(?:(?:any )?further|on\b|about|beyond|when|whether|why|how|who|what|to say|questions|more)", re.IGNORECASE
)


def _is_partial(story: Story, mention: Mention) -> bool:
    """ "declined to comment further", "refused to answer questions on how": an answer was given to something else."""
    return bool(_ON_SOMETHING.match(_behind(story, mention))) or not mention.text.lower().endswith(
        ("comment", "interviewed", "interview")
    )


def _behind(story: Story, mention: Mention) -> str:
    """What follows a mention, past "for comment": "about the strike"."""
    text = story.by_id[mention.article].article.text[mention.span.end : mention.span.end + 60]
    return _FOR_COMMENT.sub("", text)


_FOR_COMMENT = re.compile(r"^\s*(?:from [\w ’']{1,30}?)?(?:for|seeking) comment\b")


def _shown(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


_LONGEST = 60

COMPARISON = compare_answers
