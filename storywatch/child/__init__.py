"""Reading in a process of its own: ``python -m storywatch.child`` is the child, ``link`` the parent's end."""
