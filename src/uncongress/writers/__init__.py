"""What becomes of a report: JSON and its schema, tables."""
