"""The parts of the evidence page: its style and script, the facts it lists, the text it marks."""
