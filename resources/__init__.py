"""Icons, themes and recipes: data without logic."""
