"""Two names of places: one place, the same town in two regions, a name gone wrong, or two places.

To add a case, add a row: two names, and `same`, `conflict`, `slip` or `different`. Every row is tried both ways round.
"""

from __future__ import annotations

import pytest

from checker.text.place_likeness import compare_places
from checker.text.places import place_key

COMPARED = [
    # the same place
    ("Springfield", "Springfield", "same"),
    ("Springfield", "Springfield, Illinois", "same"),
    ("Springfield, Ill.", "Springfield, Illinois", "same"),
    ("Springfield, IL", "Springfield, Ill.", "same"),
    ("Kiev", "Kyiv", "same"),
    ("Bombay", "Mumbai", "same"),
    ("Burma", "Myanmar", "same"),
    ("Washington, D.C.", "District of Columbia", "same"),
    ("Washington, DC", "Washington, D.C.", "same"),
    ("St. Louis", "Saint Louis", "same"),
    ("Fort Worth", "Ft. Worth", "same"),
    ("São Paulo", "Sao Paulo", "same"),
    ("the Netherlands", "Netherlands", "same"),
    ("Toledo, Lucas County", "Toledo, Ohio", "same"),
    ("Britain", "United Kingdom", "same"),
    ("Stratford-upon-Avon", "Stratford upon Avon", "same"),
    ("New York City", "New York City, N.Y.", "same"),
    ("Mt. Castellane", "Mount Castellane", "same"),
    ("Turkey", "Türkiye", "same"),
    ("Ivory Coast", "Côte d’Ivoire", "same"),
    ("Lyon, France", "Lyon", "same"),
    ("Odessa", "Odesa", "same"),
    # the same town in two regions
    ("Springfield, Illinois", "Springfield, Missouri", "conflict"),
    ("Portland, Ore.", "Portland, Maine", "conflict"),
    ("Columbus, Ohio", "Columbus, Ga.", "conflict"),
    ("Birmingham, Ala.", "Birmingham, Mich.", "conflict"),
    ("Richmond, Virginia", "Richmond, Calif.", "conflict"),
    ("Paris, Texas", "Paris, Tenn.", "conflict"),
    ("Clinton, Lucas County", "Clinton, Wood County", "conflict"),
    ("Tripoli, Libya", "Tripoli, Lebanon", "conflict"),
    ("Arlington, Texas", "Arlington, Va.", "conflict"),
    ("Vancouver, Wash.", "Vancouver, British Columbia", "conflict"),
    # a letter or two off
    ("Sacramento", "Sacremento", "slip"),
    ("Pittsburgh", "Pittsbrugh", "slip"),
    ("Albuquerque", "Albuquerqe", "slip"),
    ("Reykjavik", "Reykjavic", "slip"),
    ("Cincinnati", "Cincinatti", "slip"),
    ("Philadelphia", "Philidelphia", "slip"),
    ("Larkhollow", "Larkholow", "slip"),
    ("Massachusetts", "Massachussetts", "slip"),
    ("Johannesburg", "Johannesberg", "slip"),
    ("Connecticut", "Conneticut", "slip"),
    # two places, however alike
    ("Springfield", "Shelbyville", "different"),
    ("Austria", "Australia", "different"),
    ("Slovakia", "Slovenia", "different"),
    ("Iran", "Iraq", "different"),
    ("Niger", "Nigeria", "different"),
    ("Mali", "Malawi", "different"),
    ("Gambia", "Zambia", "different"),
    ("Budapest", "Bucharest", "different"),
    ("North Korea", "South Korea", "different"),
    ("North Dakota", "South Dakota", "different"),
    ("Paraguay", "Uruguay", "different"),
    ("Dominica", "Dominican Republic", "different"),
    ("East Larkhollow", "West Larkhollow", "different"),
    ("Lake Erie", "Lake Huron", "different"),
    ("Lucas County", "Wood County", "different"),
    ("Guinea", "Guyana", "different"),
    ("Ely", "Eli", "different"),
    ("Ohio", "Iowa", "different"),
    ("Rome, Italy", "Milan, Italy", "different"),
    ("Oak Lane", "Elm Lane", "different"),
    ("Georgia", "Germany", "different"),
    ("Virginia", "West Virginia", "different"),
    ("New Mexico", "Mexico", "different"),
    ("Kansas City", "Arkansas City", "different"),
    ("Lebanon", "Libya", "different"),
    ("Bergen", "Bremen", "different"),
    ("Geneva", "Genoa", "different"),
    ("Latvia", "Lithuania", "different"),
    ("Sweden", "Switzerland", "different"),
    ("Tunis", "Turin", "different"),
    ("Penworth Avenue", "Penworth Street", "different"),
    ("San Jose", "San Juan", "different"),
    ("Norfolk", "Suffolk", "different"),
    ("Jamaica", "Jakarta", "different"),
    ("Portland", "Poland", "different"),
    ("Manchester", "Winchester", "different"),
]


@pytest.mark.parametrize(("left", "right", "word"), COMPARED)
def test_places_compare_both_ways(left: str, right: str, word: str) -> None:
    keys = place_key(left), place_key(right)
    forth = compare_places(left, keys[0], right, keys[1]).word
    back = compare_places(right, keys[1], left, keys[0]).word
    assert (forth, back) == (word, word)
