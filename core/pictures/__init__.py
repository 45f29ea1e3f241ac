"""Pictures made without a window."""
