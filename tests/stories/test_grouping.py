"""Which articles are on one story: those of one folder told apart, and what is alike in two stories left alone.

To add a case, add a row of short articles: to `ONE_STORY` or, where each is on another story, to `OTHER_STORIES`.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest

from checker.check import Options, check
from checker.model import Result
from tests.align.table import checked
from tests.story import write_articles

DATA = Path(__file__).parents[2] / "data"
FOLDERS = sorted(
    path for path in [DATA / "medicaid", DATA / "harbour-fire", *(DATA / "stories").iterdir()] if path.is_dir()
)

ONE_STORY = [
    [("A fire in the clock tower of Amsel was put out by dawn. Nobody lived there. The bell fell through three "
      "floors."),
     ("The bell of Amsel lies in the cellar after the clock tower burned. Firemen had the blaze under control by "
      "dawn.")],
    ["Lorna Pike has resigned as head of the ferry line Azur. Two ships ran aground this summer.",
     "After two groundings, the ferry line Azur loses its head: Lorna Pike is stepping down."],
    ["The council of Mirfield voted for a toll on the old bridge. Lorries pay £4. Shops fear for their trade.",
     "Lorries must pay £4 to cross the old bridge in Mirfield. The council voted for the toll on Monday night."],
    ["A lynx that fled from a van near Oberau was caught in a henhouse. It had eaten two hens.",
     "The lynx of Oberau is back behind bars. A farmer found it among her hens, two of which it ate."],
    ["Three schools in Canley sent pupils home after a smell of gas. Engineers found a cracked main.",
     "A cracked gas main sent pupils home from three schools in Canley, engineers said.",
     "Parents in Canley collected their children early. There had been a smell of gas in three schools."],
    [("The drug firm Pelham will pay $90 million because its syrup harmed infants. A judge in Boise approved the "
      "deal."),
     "A judge in Boise has approved a deal under which the drug firm Pelham pays $90 million over its syrup."],
]  # fmt: skip

OTHER_STORIES = [
    [("A fire in the clock tower of Amsel was put out by dawn. Nobody lived there. The bell fell through three "
      "floors."),
     "Firemen in Corta saved a barn with forty cows. Lightning had struck the hay. The farmer thanked a neighbour."],
    ["The council of Mirfield voted for a toll on the old bridge. Lorries pay £4. Shops fear for their trade.",
     "Voters in Larne rejected a new stadium. The club must play in a park. Its chairman wept."],
    ["Lorna Pike has resigned as head of the ferry line Azur. Two ships ran aground this summer.",
     "The airline Skua has hired Omar Dee as its chief. He ran a chain of hotels. Pilots are wary of him."],
    ["A jury in Castor convicted the dentist Paul Rennick of fraud. He billed for teeth that were never drawn.",
     "A court in Meran freed the banker Otto Reiss. Files had been lost in a flood. Prosecutors may appeal."],
    ["A bus hit a wall in Dover on Monday, and 12 people were hurt. Its brakes had failed on a hill.",
     "On Monday the gallery in Malta showed 12 drawings by Ilse Marnow. They had lain in an attic."],
    ["A quake shook the islands of Tarvo. Chimneys fell. Schools stayed shut.",
     "Tarvo elects a parliament in May. Two parties want to lower the voting age. Fishermen want quotas.",
     "A dancer from Oslo won a prize in Lima. She is fifteen. Her teacher is her aunt."],
]  # fmt: skip


@pytest.mark.parametrize("texts", ONE_STORY)
def test_articles_on_the_same_events_are_one_story(texts: list[str]) -> None:
    assert stories_of(checked(texts)) == {frozenset("abcdefgh"[: len(texts)])}


@pytest.mark.parametrize("texts", OTHER_STORIES)
def test_articles_on_other_events_are_stories_of_their_own(texts: list[str]) -> None:
    assert stories_of(checked(texts)) == {frozenset(name) for name in "abcdefgh"[: len(texts)]}


def test_stories_that_lie_in_one_folder_are_told_apart(tmp_path: Path) -> None:
    copied: dict[Path, frozenset[str]] = {}
    for folder in FOLDERS:
        articles = [path for path in folder.iterdir() if path.suffix in (".txt", ".md") and path.stem != "README"]
        copied[folder] = frozenset(f"{folder.name}-{path.stem}" for path in articles)
        for path in articles:
            shutil.copy(path, tmp_path / f"{folder.name}-{path.name}")
    assert stories_of(check([tmp_path], [])) == set(copied.values())


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_story_alone_is_not_split(folder: Path) -> None:
    result = check([folder], [])
    assert stories_of(result) == {frozenset(article.id for article in result.articles)}


def test_every_article_is_in_one_story() -> None:
    result = checked([text for texts in OTHER_STORIES[:3] for text in texts])
    told = [article for story in result.stories for article in story.articles]
    assert sorted(told) == sorted(article.id for article in result.articles)


def test_by_folder_the_articles_of_a_folder_are_one_story_whatever_they_tell(tmp_path: Path) -> None:
    paths = write_articles(tmp_path, named("north", OTHER_STORIES[0]) | named("south", OTHER_STORIES[1]))
    assert len(stories_of(check(paths, []))) == 4
    assert stories_of(check(paths, [], options=Options(by_folder=True))) == {
        frozenset(["north/0", "north/1"]), frozenset(["south/0", "south/1"])
    }  # fmt: skip


def test_by_folder_one_story_in_two_folders_is_two(tmp_path: Path) -> None:
    paths = write_articles(tmp_path, named("north", ONE_STORY[0][:1]) | named("south", ONE_STORY[0][1:]))
    assert len(stories_of(check(paths, []))) == 1
    assert len(stories_of(check(paths, [], options=Options(by_folder=True)))) == 2


def stories_of(result: Result) -> set[frozenset[str]]:
    return {frozenset(story.articles) for story in result.stories}


def named(folder: str, texts: Iterable[str]) -> dict[str, str]:
    return {f"{folder}/{at}": text for at, text in enumerate(texts)}
