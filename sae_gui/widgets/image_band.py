"""A few images that excite a unit about as much, under what they are."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sae_gui.typography import font, format_activation
from sae_gui.widgets.thumbnails import Thumbnails


class ImageBand(QWidget):
    """Head at left, activation at right, images beneath."""

    def __init__(self, head: str) -> None:
        super().__init__()
        self.head, self.figure = QLabel(head), QLabel()
        self.head.setFont(font("caption"))
        self.head.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.figure.setFont(font("title"))
        self.images = Thumbnails(largest=56, gutter=2, one_row=True, framed=True)
        self.images.setAccessibleName(head)
        row = QHBoxLayout()
        row.addWidget(self.head)
        row.addStretch(1)
        row.addWidget(self.figure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.images)

    def show_images(
        self, images: NDArray[np.float32], shape: tuple[int, int], activation: float | None
    ) -> None:
        """Images of shape (n, D), and the activation of the first; None where there are none."""
        figure = "–" if activation is None else format_activation(activation)
        self.figure.setText(figure)
        self.images.set_image_shape(shape)
        self.images.show_images(images)
