"""The window's first size, before anybody has sized it."""

import pytest
from PySide6.QtCore import QSize

from sae_gui.app import first_size


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        ((1920, 1040), (1536, 832)),
        ((1366, 728), (1364, 688)),
        ((1280, 800), (1278, 760)),
        ((1024, 768), (1022, 728)),
        ((3840, 2100), (1920, 1080)),
        ((1440, 900), (1366, 768)),
    ],
)
def test_a_first_window_fits_its_screen_and_uses_it(screen, size):
    made = first_size(QSize(*screen))
    assert (made.width(), made.height()) == size
