"""How much of what is wrong in the labelled stories the check finds without rules, and what it says wrongly."""
