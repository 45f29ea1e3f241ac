"""The Qt window around the training core."""

# First of all, since it tells OpenBLAS how to wait, which counts only before NumPy is loaded.
import core  # noqa: F401
