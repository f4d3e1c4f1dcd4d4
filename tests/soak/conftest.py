"""The long forms run only when asked for: ``make soak``."""

from __future__ import annotations

import os

if not os.environ.get("STORYWATCH_SOAK"):
    collect_ignore_glob = ["test_*.py"]
