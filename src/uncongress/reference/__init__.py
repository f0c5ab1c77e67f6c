"""What is known beforehand: States and their names through time, organizations, groups, bodies,
congresses and instruments, as data files with a small typed look-up each.

Nothing is read until a look-up is asked for the first time.
"""
