"""The window for the audience: few things, large, in colours made for projectors."""
