"""``python -m storywatch`` is the same as ``storywatch``."""

from storywatch.cli import main

if __name__ == "__main__":
    main()
