"""The words of each language, as data: the grammar never names a word."""
