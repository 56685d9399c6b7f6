"""Result → HTML, JSON, CSV: one file an output."""
