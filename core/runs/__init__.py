"""Runs that last: in files, saved by themselves, and gone on with."""
