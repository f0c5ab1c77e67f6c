"""From the lines of a source to blocks of running text that remembers where it stood."""
