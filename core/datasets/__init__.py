"""Images from any source, as a :class:`~core.datasets.dataset.Dataset`."""
