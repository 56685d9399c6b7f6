"""What people are who are called "Dr", "Sir" or "Mrs": the role that stands before or behind says more than the title.

To add a case, add a row: a sentence that names one person, and the role that its reader would give.
"""

from __future__ import annotations

import pytest

from checker.kinds.person import Person
from tests.story import mentions_of

FULLER = [
    # behind the name
    ("Dr Ruth Kandel, the head teacher of Ely Grammar School, resigned.", "head teacher of Ely Grammar School"),
    ("Dr. Miriam Sandoz, a surgeon, treated the men.", "surgeon"),
    ("Sir Ivor Lamb, the chairman of Lamb Steel, resigned.", "chairman of Lamb Steel"),
    ("Mrs Helen Pryce, treasurer of the club, spoke.", "treasurer of the club"),
    ("Mr Tom Reed, a driver from Hull, was held.", "driver from Hull"),
    ("Prof. Ingrid Halvorsen, a geologist, spoke.", "geologist"),
    # before it
    ("The mayor of Harlow, Dr Dana Whitlock, opened it.", "mayor of Harlow"),
    ("Lamb Steel chairman Sir Ivor Lamb resigned.", "Lamb Steel chairman"),
]

# The title, or another role that stands before the name, is all that is told.
AS_IT_IS = [
    ("Dr Ruth Kandel said so.", "Dr"),
    ("Dr Ruth Kandel, 44, spoke.", "Dr"),
    ("Dr Ruth Kandel, however, said no.", "Dr"),
    ("Dr Ruth Kandel, according to the police chief, was there.", "Dr"),
    ("Sir Ivor Lamb, who was 81, died.", "Sir"),
    ("Sir Ivor Lamb, or the chairman, must sign.", "Sir"),
    ("Mayor Dana Whitlock, a lawyer, spoke.", "Mayor"),
    ("The driver, Jo Bell, and a passenger were hurt.", "driver"),
]


@pytest.mark.parametrize(("text", "role"), [*FULLER, *AS_IT_IS])
def test_the_role_of_somebody_with_a_title(text: str, role: str) -> None:
    (mention,) = mentions_of("person", text)
    assert isinstance(mention.value, Person)
    assert mention.value.role == role
