"""Plain text with offsets: tokens, sentences, quotation marks, numerals, names, page furniture."""
