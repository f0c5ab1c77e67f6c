"""The frame of a session: the first page, its meetings, its agenda and its documents."""
