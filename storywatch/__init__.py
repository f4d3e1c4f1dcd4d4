"""storywatch: who said what, on which day, and what is still open."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("storywatch")
except PackageNotFoundError:  # a checkout that was never installed
    __version__ = "0+unknown"
