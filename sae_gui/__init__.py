"""The Qt window around the training core."""
