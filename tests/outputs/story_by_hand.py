"""A result made by hand from the sample story, so that the report's tests stand on no other stage."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from pathlib import Path

from checker.decisions import Decision
from checker.model import (
    Article,
    Category,
    Claim,
    Discrepancy,
    Evidence,
    JudgedClaim,
    Level,
    Location,
    Mention,
    Problem,
    Reading,
    ReadingWord,
    Result,
    Rule,
    Span,
    Value,
    Verdict,
)
from checker.text.sentences import split_sentences
from checker.text.tokens import tokenize

FOLDER = Path(__file__).parents[2] / "data" / "medicaid"

# id, file, source, title, published
_ARTICLES = (
    ("agency", "agency-wire.txt", "Meridian Wire",
     "Health staff overruled as Medicaid records go to Homeland Security", dt.date(2025, 6, 13)),
    ("metro", "metro-website.txt", "Three Rivers Metro",
     "Homeland Security has your Medicaid file: what we know", dt.date(2025, 6, 13)),
    ("ledger", "prairie-ledger.md", "The Prairie Ledger",
     "ICE gets a window on 79m Medicaid records, and Illinois has been there before", dt.date(2025, 7, 17)),
    ("blog", "policy-blog.txt", "The Coverage Notebook",
     "Nine to five, no downloads: reading the ICE-Medicaid agreement", dt.date(2025, 7, 18)),
    ("spun", "spun-copy.txt", "Trend Reporter Hub",
     "Trump administration opens the Medicaid data to deportation workers", dt.date(2025, 7, 18)),
)  # fmt: skip


@dataclass(frozen=True)
class Row:
    """A claim: what each article reads, and the words it rests on ("|" between two mentions)."""

    id: str
    title: str
    kind: str
    verdict: Verdict
    readings: dict[str, tuple[ReadingWord, str]]
    expect: str = ""
    category: Category = "quantity"
    level: Level = "error"
    message: str = ""
    why: str = ""
    outside: tuple[str, ...] = ()
    decision: Decision | None = None


ROWS = (
    Row("time-to-comply", "Time that CMS officials were given to comply", "duration", "discrepant",
        {"agency": ("agrees", "54 minutes"), "metro": ("agrees", "54 minutes"),
         "ledger": ("agrees", "just under an hour"), "blog": ("differs", "45 minutes"),
         "spun": ("agrees", "54 minutes")},
        "54 minutes", "duration", "error",
        "The Coverage Notebook gives 45 minutes; Meridian Wire, Three Rivers Metro, Trend Reporter Hub and the rule "
        "have 54 minutes.", "The whole timeline of the transfer rests on it."),
    Row("enrollees", "People whose records ICE can see", "quantity", "discrepant",
        {"ledger": ("agrees", "79\N{NO-BREAK SPACE}million"), "blog": ("hedged", "up to 79 million"),
         "spun": ("vague", "millions of Medicaid subscribers")},
        "79 million", "hedge", "note",
        "The Coverage Notebook says “up to 79 million” where The Prairie Ledger and the rule have 79 million.",
        outside=("agency", "metro")),
    Row("memo-date", "Date of the memo against the transfer", "date", "discrepant",
        {"agency": ("agrees", "June 6"), "metro": ("differs", "June 3"), "ledger": ("agrees", "June 6"),
         "blog": ("agrees", "June 6"), "spun": ("agrees", "June 6")},
        "2025-06-06", "date", "error",
        "Three Rivers Metro dates the memo June 3; Meridian Wire, The Prairie Ledger, The Coverage Notebook, Trend "
        "Reporter Hub and the rule have June 6.", "It shows that the staff warned before the order, not after."),
    Row("order-date", "Day of the order", "date", "consistent",
        {"agency": ("agrees", "June 10"), "metro": ("agrees", "June 10"), "ledger": ("agrees", "four days later"),
         "blog": ("agrees", "June 10"), "spun": ("agrees", "June 10")}, "2025-06-10"),
    Row("agreement-signed", "When the agreement was signed", "date", "consistent",
        {"ledger": ("agrees", "Monday"), "blog": ("agrees", "Monday, July 14"), "spun": ("agrees", "Monday")},
        "2025-07-14"),
    Row("access-hours", "Hours of access", "time", "consistent",
        {"ledger": ("agrees", "9\N{NO-BREAK SPACE}a.m. and 5\N{NO-BREAK SPACE}p.m."), "blog": ("agrees", "9am–5pm"),
         "spun": ("agrees", "from 9:00 until 17:00")}, "9:00–17:00"),
    Row("access-ends", "Last day of access", "date", "consistent",
        {"ledger": ("agrees", "September 9"), "blog": ("agrees", "Sept. 9"), "spun": ("agrees", "9 September")},
        "2025-09-09"),
    Row("arrests", "Arrests a day that the White House wants", "rate", "consistent",
        {"ledger": ("agrees", "3,000 arrests a day"), "blog": ("agrees", "3,000 daily arrests"),
         "spun": ("agrees", "3000 folks per day")}, "3,000 a day"),
    Row("advisers", "Advisers who gave the order", "quantity", "consistent",
        {"agency": ("agrees", "two advisers"), "metro": ("agrees", "Two of RFK Jr.'s top advisers"),
         "ledger": ("agrees", "two aides"), "blog": ("agrees", "Two of RFK Jr.'s advisers"),
         "spun": ("agrees", "two excessive advisers")}, "2"),
    Row("aliens-quote-number", "Illegal aliens let in, in McLaughlin’s words", "quantity", "consistent",
        {"agency": ("agrees", "tens of millions"), "blog": ("agrees", "tens of millions")}, "tens of millions"),
    Row("suing", "States that sue", "quantity", "consistent",
        {"ledger": ("agrees", "Twenty states"), "blog": ("agrees", "20 states"), "spun": ("agrees", "20 states")},
        "20"),
    Row("illinois", "People in Illinois who lose coverage", "quantity", "consistent",
        {"agency": ("agrees", "about 30,000 people"), "metro": ("vague", "tens of thousands of people"),
         "ledger": ("agrees", "About 30,000\N{NO-BREAK SPACE}people"), "blog": ("agrees", "some 30,000 people"),
         "spun": ("agrees", "roughly 30,000 individuals")}, "30,000"),
    Row("secretary", "The health secretary", "person", "consistent",
        {"agency": ("agrees", "Robert F. Kennedy Jr."), "metro": ("agrees", "RFK Jr."),
         "ledger": ("agrees", "Robert F. Kennedy Jr."), "blog": ("agrees", "RFK Jr."),
         "spun": ("agrees", "Robert F Kennedy, Jr.")}, "Robert F. Kennedy Jr."),
    Row("governor", "The governor of California", "person", "discrepant",
        {"agency": ("agrees", "Gavin Newsom"), "metro": ("differs", "Gavin Newsome|Newsome"),
         "blog": ("agrees", "Gavin Newsom"), "spun": ("agrees", "Gavin Newsom")},
        "Gavin Newsom", "person-name", "error",
        "Three Rivers Metro gives the governor’s name as “Newsome”; the others and the rule have “Newsom”."),
    Row("hhs-spokesman", "The HHS spokesman", "person", "discrepant",
        {"agency": ("agrees", "Andrew Nixon|Nixon"), "metro": ("agrees", "Andrew Nixon"),
         "ledger": ("agrees", "Andrew Nixon"), "blog": ("agrees", "Andrew Nixon"),
         "spun": ("differs", "Andrew Nixon|Nixson")},
        "Andrew Nixon", "person-name", "warning",
        "Trend Reporter Hub gives the spokesman’s name as “Nixson”; the others and the rule have “Nixon”."),
    Row("vitolo", "The Medicaid deputy director", "person", "discrepant",
        {"agency": ("agrees", "Sara Vitolo"), "metro": ("agrees", "Sara Vitolo"), "ledger": ("agrees", "Sara Vitolo"),
         "blog": ("agrees", "Sara Vitolo"), "spun": ("differs", "Sarah Vitolo")},
        "Sara Vitolo", "person-name", "error",
        "Trend Reporter Hub gives the name as “Sarah Vitolo”; the others and the rule have “Sara Vitolo”."),
    Row("brandt", "The CMS deputy administrator", "person", "discrepant",
        {"agency": ("agrees", "Kim Brandt"), "metro": ("agrees", "Kim Brandt"), "ledger": ("differs", "Kim Brant"),
         "blog": ("agrees", "Kim Brandt"), "spun": ("agrees", "Kim Brandt")},
        "Kim Brandt", "person-name", "error",
        "The Prairie Ledger gives the name as “Kim Brant”; the others and the rule have “Kim Brandt”."),
    Row("friedman", "The member of Congress who wrote on X", "person", "discrepant",
        {"agency": ("agrees", "Laura Friedman"), "metro": ("agrees", "Laura Friedman"),
         "blog": ("differs", "Lauren Friedman")},
        "Laura Friedman", "person-name", "error",
        "The Coverage Notebook gives the name as “Lauren Friedman”; Meridian Wire, Three Rivers Metro and the rule "
        "have “Laura Friedman”.",
        decision=Decision("asked", "Marguerite is checking", "desk", dt.date(2025, 8, 1))),
    Row("schiff", "The senator", "person", "consistent",
        {"ledger": ("agrees", "Adam Schiff"), "blog": ("agrees", "Adam Schiff"), "spun": ("agrees", "Adam Schiff")},
        "Adam Schiff"),
    Row("grant", "The former CMS official", "person", "single-source", {"agency": ("agrees", "Jeffrey Grant")},
        "", "uncorroborated", "note", "Only Meridian Wire names Jeffrey Grant."),
    Row("privacy-quote", "Newsom’s office on privacy", "quote", "discrepant",
        {"agency": ("agrees", "We deeply value the privacy of all Californians"),
         "metro": ("agrees", "We deeply value the privacy of all Californians"),
         "blog": ("agrees", ('We deeply value," Governor Gavin Newsom\'s office said in June, '
                             '"the privacy of all Californians')),
         "spun": ("differs", "We profoundly cherish the privacy of all Californians")},
        "We deeply value the privacy of all Californians", "quote-wording", "error",
        "Trend Reporter Hub quotes “profoundly cherish” where Meridian Wire, Three Rivers Metro, The Coverage Notebook "
        "and the rule have “deeply value”.", "Words between quotation marks must be the speaker’s own."),
    Row("authority-quote", "HHS on its legal authority", "quote", "discrepant",
        {"agency": ("agrees", "acted entirely within its legal authority"),
         "metro": ("differs", "acted wholly within its legal authority"),
         "blog": ("agrees", "acted entirely within its legal authority"),
         "spun": ("agrees", "acted entirely within its legal authority")},
        "acted entirely within its legal authority", "quote-wording", "error",
        "Three Rivers Metro quotes “wholly” where the others and the rule have “entirely”."),
    Row("location-quote", "The agreement on identity and location", "quote", "discrepant",
        {"ledger": ("agrees", ("ICE will use the CMS data to allow ICE to receive identity and location information "
                               "on aliens identified by ICE")),
         "blog": ("agrees", "receive identity and location information on aliens identified by ICE"),
         "spun": ("differs", ("ICE will make use of the CMS data to permit ICE to obtain identity and whereabouts "
                              "information on aliens recognized by ICE"))},
        "", "quote-wording", "warning",
        "Trend Reporter Hub words the agreement otherwise than The Prairie Ledger; neither is known to be right."),
    Row("states", "Where the people in the June data live", "list", "discrepant",
        {"agency": ("agrees", "Illinois, California, Washington state and Washington, D.C."),
         "metro": ("agrees", "California, Washington state, Illinois and the District of Columbia"),
         "ledger": ("agrees", "Illinois, California, Washington state and Washington, D.C."),
         "blog": ("differs", "California, Illinois, Oregon and Washington, D.C."),
         "spun": ("unclear", "California, Washington and Washington, Colombia Region")},
        "California, Illinois, Washington, Washington, D.C.", "list", "warning",
        "The Coverage Notebook lists Oregon where the others and the rule list Washington state."),
    Row("dhs-response", "Whether DHS answered", "choice", "discrepant",
        {"agency": ("agrees", "said in a statement"), "metro": ("differs", "did not respond"),
         "ledger": ("agrees", "said in an emailed statement"), "blog": ("agrees", "said in a statement"),
         "spun": ("agrees", "mentioned in an e-mail assertion")},
        "answered", "response", "warning",
        "Three Rivers Metro says that DHS did not respond; the others have a statement by Tricia McLaughlin."),
    Row("court-date", "When the court will hear the case", "date", "silent", {}, "2025-08-07"),
)  # fmt: skip

PROBLEMS = (
    Problem("error", "data/medicaid/scan.txt", "The file is empty, so it was left out; the others were checked.",
            "Save the article’s text into it, or remove it from the folder."),
    Problem("warning", "rules/medicaid.yaml:212:3", "The rule “court-date” found nothing in any article.",
            "Widen its “about” words, or remove it.",
            "  - id: court-date\n    claim: When the court will hear the case"),
    Problem("note", "data/medicaid/metro-website.txt", "The publication date was taken from the text’s first line."),
)  # fmt: skip


def make_result(rows: tuple[Row, ...] = ROWS) -> Result:
    """The sample story as a finished result, with every reading, every verdict and every level."""
    articles = tuple(_make_article(*row) for row in _ARTICLES)
    judged = tuple(_judge(row, line, articles) for line, row in enumerate(rows, 12))
    discrepancies = tuple(
        _make_discrepancy(row, claim, articles) for row, claim in zip(rows, judged, strict=True) if row.message
    )
    return Result(
        story="Medicaid data shared with immigration authorities",
        articles=articles,
        claims=judged,
        discrepancies=discrepancies,
        problems=PROBLEMS,
        # The last article has none, so that the report has to make do with those of its mentions.
        sentences={article.id: _sentences(article.text) for article in articles[:-1]},
    )


def _make_article(name: str, file: str, source: str, title: str, published: dt.date) -> Article:
    content = (FOLDER / file).read_bytes()
    text = content.decode("utf-8")
    start = text.index("\n---\n", 4) + 5 if text.startswith("---\n") else 0
    return Article(
        id=name,
        path=f"data/medicaid/{file}",
        text=text,
        sha256=hashlib.sha256(content).hexdigest(),
        body=Span(start, len(text)),
        source=source,
        title=title,
        published=published,
        url=f"https://{name}.example/medicaid",
        language="en",
    )


def _sentences(text: str) -> tuple[Span, ...]:
    tokens = tokenize(text)
    return tuple(tokens.span(sentence.first, sentence.after - 1) for sentence in split_sentences(tokens))


def _judge(row: Row, line: int, articles: tuple[Article, ...]) -> JudgedClaim:
    rule = Rule(
        id=row.id,
        claim=row.title,
        kind=row.kind,
        where=Location("rules/medicaid.yaml", line * 8, 3),
        expect_text=row.expect,
        level=row.level,
        why=row.why,
    )
    readings = tuple(_read(row, article) for article in articles)
    claim = Claim(row.id, "rule", row.kind, row.title, rule, {}, frozenset(row.outside))
    return JudgedClaim(claim, readings, row.verdict)


def _read(row: Row, article: Article) -> Reading:
    word, texts = row.readings.get(article.id, ("silent", ""))
    return Reading(article.id, word, tuple(_find(row.kind, article, text) for text in texts.split("|") if text))


def _find(kind: str, article: Article, text: str) -> Mention:
    # The last place that has the words alone: "Nixon" is not the "Nixon" in "Andrew Nixon".
    start = article.text.rindex(text) if " " not in text else article.text.index(text, article.body.start)
    span = Span(start, start + len(text))
    around = next(s for s in _sentences(article.text) if s.overlaps(span))
    return Mention(article.id, kind, span, text, Value(), Span(around.start, max(around.end, span.end)))


def _make_discrepancy(row: Row, judged: JudgedClaim, articles: tuple[Article, ...]) -> Discrepancy:
    doubtful: ReadingWord = "differs"
    if row.category in ("hedge", "uncorroborated"):
        doubtful = "hedged" if row.category == "hedge" else "agrees"

    def evidence(words: tuple[ReadingWord, ...]) -> tuple[Evidence, ...]:
        return tuple(
            Evidence(reading.article, reading.mentions[-1].span, reading.mentions[-1].text)
            for reading in judged.readings
            if reading.word in words
        )

    return Discrepancy(
        id=f"{row.id}-3f9a",
        claim=row.id,
        rule=row.id,
        category=row.category,
        level=row.level,
        confidence=0.7 if row.level == "note" else 0.95,
        message=row.message,
        why="Each sentence speaks of the same event (cue words: comply, directive).",
        odd=evidence((doubtful,)),
        others=evidence(("agrees",)) if doubtful != "agrees" else (),
        decision=row.decision,
    )
