"""Measuring storywatch: how fast it is, how well it reads."""

import os

# Reading is measured as the child does it (storywatch/child/process.py): numpy looks here when imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
