"""Page furniture: lines that stood on the page and are not the article. A paragraph of the article is never taken.

To add a row, put it with the group that it belongs to.
"""

from __future__ import annotations

import pytest

from checker.text.furniture import find_furniture

STORY = """\
The agency was told on Tuesday to hand over the records.

Officials were given 54 minutes to comply.

Two advisers overruled the staff, according to the messages.

The governor’s office said it was weighing its options.

“We value privacy,” a spokeswoman said.
"""


@pytest.mark.parametrize(
    "line",
    [
        # Sharing and comments.
        "Share", "Tweet", "Share this", "Share this article", "Follow us on social media", "Leave a comment",
        "Leave a Reply", "Post a comment", "E-mail", "Print",
        # Navigation and lists of links.
        "Menu", "Home", "Search", "Related Articles", "Most Read", "Hot Topics", "Popular posts", "Trending stories",
        "Read more: Senators demand answers", "READ MORE", "More from Politics", "Skip to content", "Continue reading",
        "Source link", "Original article",
        # Subscription, advertisements and credits.
        "Advertisement", "Subscribe", "Sign up for our newsletter", "Log in", "5 min read",
        "Image source: Getty", "Photo credit: A. Brandt", "All rights reserved.", "Copyright © 2025 The Prairie Ledger",
        # Links and nothing else.
        "Home | News | Sport", "[Home](/) | [News](/news)", "- [Man lands record cod](/cod)",
        # The heading of another story's film, and a byline with the minutes that it takes to read.
        "WATCH: Crews pull ten from a flooded underpass", "6 min read | 2 comments", "You may also like",
        # With what pages put around such words.
        "» Share «", "  Advertisement  ", "[ Menu ]",
    ],
)  # fmt: skip
def test_stock_lines_are_furniture(line: str) -> None:
    text = f"{STORY}\n{line}\n\nThe data was gone by evening.\n"
    assert [part.strip() for part in furniture(text)] == [line.strip()]


@pytest.mark.parametrize(
    "line",
    [
        # Sentences that begin with or hold a stock word.
        "Share prices fell on Tuesday.",
        "Search crews found the boat on Monday.",
        "Home sales rose 4 percent in June.",
        "Comments made by the senator drew fire.",
        "More from the hearing was released on Friday by the committee, which has met for weeks without a vote.",
        "Related stories were told by dozens of families.",
        "Print runs were cut.",
        "Subscribe to that view and the law falls, she said.",
        # A headline or a subheading on its own inside the article.
        "What happens next",
        "The governor objects",
        "LOS ANGELES",
    ],
)
def test_the_article_is_not_furniture(line: str) -> None:
    assert furniture(f"{STORY}\n{line}\n\nThe data was gone by evening.\n") == []


def test_headlines_of_other_stories_at_the_end_are_furniture() -> None:
    links = ["Senators demand answers on data", "Governor to sue over transfer", "How to check your own file"]
    assert furniture(f"{STORY}\n" + "\n".join(links)) == links


def test_one_last_line_without_a_stop_is_kept() -> None:
    assert furniture(f"{STORY}\nReporting by A. Brandt in Baltimore") == []


def test_an_article_without_final_stops_is_kept() -> None:
    assert furniture("\n\n".join(["The agency was told to hand over records"] * 8)) == []


@pytest.mark.parametrize("text", ["", "\n\n", STORY, "Officials had 54 minutes", "One headline\nAnother headline here"])
def test_a_text_without_furniture(text: str) -> None:
    assert furniture(text) == []


def furniture(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_furniture(text)]


def test_the_headlines_below_a_list_heading_are_furniture() -> None:
    page = f"{STORY}\nMost read\nBus fares to rise by 15 cents on July 1\nTwo hurt as tree falls\n"
    taken = [page[span.start : span.end] for span in find_furniture(page)]
    assert taken == ["Most read", "Bus fares to rise by 15 cents on July 1", "Two hurt as tree falls"]


def test_one_headline_below_a_list_heading_may_be_the_articles_own() -> None:
    page = f"Hot posts\n\nAgency hands over the records\n\n{STORY}"
    assert [page[span.start : span.end] for span in find_furniture(page)] == ["Hot posts"]
