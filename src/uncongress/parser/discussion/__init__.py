"""What the discussion came to: views, decisions with their votes, and citations."""
