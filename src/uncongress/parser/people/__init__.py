"""The people and the delegations that a report names: officers, workshops and attendance."""
