"""The training core: NumPy only, never Qt."""

import os

# After a product OpenBLAS's threads keep a core busy for 26 ms, in case another one follows. That
# core is wanted: for the other half of an elementwise loop, for the window. 2¹⁴ cycles of the
# clock are waited instead, which costs the next product nothing that can be measured. NumPy reads
# this when it is first imported.
os.environ.setdefault("OPENBLAS_THREAD_TIMEOUT", "14")
