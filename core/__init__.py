"""The training core: NumPy only, never Qt."""
