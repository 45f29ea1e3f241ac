"""Panels as pictures: of a chosen size, light or not, with lines and words that stay sharp."""

import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QFileDialog

from histories import history
from core.recipe import Recipe
from sae_gui.panel_picture import PictureOptions, picture_bytes
from sae_gui.panels.cost_panel import CostPanel
from sae_gui.theme import load_theme, theme_manager
from sae_gui.widgets.picture_dialog import PictureDialog
