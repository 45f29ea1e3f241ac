"""Lessons in the window: opened, played step by step, checked, and closed without a trace."""
