"""A name in words → given names and family name."""

from __future__ import annotations

import re

from checker.text.names import PARTICLES, plain
from checker.text.wordlists import given_names


def split_name(words: list[str]) -> tuple[str, str]:
    """Given names and family name; particles belong to the family name. A single word is the family name."""
    start = len(words) - 1
    if len(words) == 2 and _is_family_first(*words):
        return words[1], words[0]
    while start > 0 and (words[start - 1] in PARTICLES or (start > 1 and words[start - 1].lower() in PARTICLES)):
        start -= 1
    return " ".join(words[:start]), " ".join(words[start:])


def _is_family_first(first: str, second: str) -> bool:
    """ "Kim Jong-un", "Wang Yi": East Asian names have the family name first."""
    if first not in _EAST_ASIAN:
        return False
    return bool(re.fullmatch(r"[A-Z][a-z]+-[a-z]+", second)) or (
        first not in _GIVEN_TOO and plain(second) not in given_names()
    )


# The commonest family names of China, Korea and Vietnam that are no English given names (census figures of the three).
_EAST_ASIAN = frozenset(
    """Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Zheng Xie Tang Feng Deng
    Xi Jiang Cai Jia Wen Xiao Cheng Cao Peng Zeng Ye Lu Su Du Wei Ding Ren Shen Nguyen Tran Pham Huynh Kim Park Lee Choi
    Jung Kang Cho Yoon Jang Lim Han Seo Shin Kwon Hwang Ahn Moon Bae Baek Ryu Noh""".split()
)


_GIVEN_TOO = frozenset("Kim Lee Jung Kang Cho Han Park Moon Lin Sun Ma He Ye Su Li Lu Ren".split())
