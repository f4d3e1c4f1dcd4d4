"""``python -m storywatch`` is the same as ``storywatch``."""

from storywatch.start import main

if __name__ == "__main__":
    main()
