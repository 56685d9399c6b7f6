"""The articles of one story seen together: their words and how telling each is, and who has copied whom."""
