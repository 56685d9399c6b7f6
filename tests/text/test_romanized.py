"""Names of other alphabets: two ways to write one name, against two names that are only alike.

To add a case, add a row to the table where it belongs. Every row is also tried the other way round.
"""

from __future__ import annotations

import pytest

from checker.text.romanized import is_romanization

# One name, written in two ways.
ONE_NAME = [
    # Arabic
    ("Mohammed", "Muhammad"),
    ("Ahmed", "Ahmad"),
    ("Hussein", "Hussain"),
    ("Yusuf", "Youssef"),
    ("Omar", "Umar"),
    ("Khalid", "Khaled"),
    ("Gaddafi", "Qaddafi"),
    ("Al-Rashidi", "El-Rashidi"),
    ("al-Masri", "El Masri"),
    ("Abdulrahman", "Abdelrahman"),
    # Russian, Ukrainian, Belarusian
    ("Sergei", "Sergey"),
    ("Alexei", "Aleksey"),
    ("Dmitry", "Dmitri"),
    ("Yevgeny", "Evgeny"),
    ("Yuri", "Yury"),
    ("Nikolai", "Nikolay"),
    ("Zelensky", "Zelenskyy"),
    ("Dostoevsky", "Dostoyevsky"),
    ("Gorchakov", "Gorchakoff"),
    ("Sidorenko", "Sydorenko"),
    ("Volodymyr", "Vladimir"),
    # umlauts and other letters written out
    ("Müller", "Mueller"),
    ("Müller", "Muller"),
    ("Schröder", "Schroeder"),
    ("Größ", "Gröss"),
    ("Håkansson", "Haakansson"),
    # Chinese, Korean, Persian, Hebrew
    ("Ahmadinejad", "Ahmadi-nejad"),
    # more of all of them
    ("Abdallah", "Abdullah"),
    ("Ibrahim", "Ebrahim"),
    ("Tariq", "Tarek"),
    ("Faisal", "Faysal"),
    ("Mahmoud", "Mahmud"),
    ("Aleksandr", "Alexander"),
    ("Mykola", "Nikolai"),
    ("Lukashenko", "Lukashenka"),
    ("Chaikovsky", "Tchaikovsky"),
    ("Rachmaninov", "Rachmaninoff"),
    ("Mustafa", "Mustapha"),
    ("Jørgensen", "Joergensen"),
    ("Göring", "Goering"),
    ("Straße", "Strasse"),
]

# Two names.
TWO_NAMES = [
    # English names are spelled as they are
    ("Smith", "Smyth"),
    ("Dixson", "Dickson"),
    ("Hurst", "Hirst"),
    ("Sarah", "Sara"),
    ("Jeffrey", "Geoffrey"),
    ("Clark", "Clarke"),
    ("Reid", "Reed"),
    ("Browne", "Brown"),
    ("Catherine", "Katherine"),
    ("Stephen", "Steven"),
    ("Thompson", "Thomson"),
    ("Graham", "Grahame"),
    # other names of the same alphabet
    ("Ivanov", "Ivanenko"),
    ("Petrov", "Petrovsky"),
    ("Kuznetsov", "Kozlov"),
    ("Sergei", "Sergio"),
    ("Al-Rashidi", "Al-Hamidi"),
    ("Mohammed", "Mahmoud"),
    ("Hassan", "Hussein"),
    ("Ali", "Eli"),
    ("Dmitry", "Dmytruk"),
    ("Tolmachev", "Tolkachev"),
    # Polish and Hungarian names are in Latin letters
    ("Wisniewski", "Wiszniewski"),
    # nothing alike
    ("Müller", "Möller"),
    ("Schröder", "Schneider"),
    ("Kim", "Park"),
    ("Nguyen", "Tran"),
    ("Yusuf", "Omar"),
    ("Zelensky", "Poroshenko"),
    # a letter or two apart
    ("Hassan", "Hasani"),
    ("Volkov", "Vlasov"),
    ("Saleh", "Salman"),
    ("Nasser", "Naseem"),
    ("Popov", "Popovich"),
    ("Ivan", "Igor"),
    ("Alison", "Allison"),
    ("Ransom", "Ransome"),
    ("Tolliver", "Toliver"),
    ("Harland", "Harlan"),
    ("Phillips", "Philips"),
    ("Jon", "John"),
    ("Marc", "Mark"),
    ("Carbone", "Carboni"),
]


@pytest.mark.parametrize(("left", "right"), ONE_NAME)
def test_one_name_in_two_spellings(left: str, right: str) -> None:
    assert (is_romanization(left, right), is_romanization(right, left)) == (True, True)


@pytest.mark.parametrize(("left", "right"), TWO_NAMES)
def test_two_names_that_are_alike(left: str, right: str) -> None:
    assert (is_romanization(left, right), is_romanization(right, left)) == (False, False)
