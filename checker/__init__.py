"""checker: which articles on one story agree, which differ, which stay vague or silent."""

__version__ = "0.1.0"
