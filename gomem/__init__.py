"""gomem shows where every value of a Go program lives, step by step, and says why."""

__version__ = "0.1.0"
