"""Lessons: text, settings, questions and checks, step by step, from a file that can be mailed."""
