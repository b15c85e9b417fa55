"""coach: guides and records low-back exercise through the laptop's camera, offline."""

__version__ = "0.1.0"
