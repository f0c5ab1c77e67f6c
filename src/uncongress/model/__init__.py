"""What a report says, as frozen classes: no parsing here, no files, no JSON."""
