"""storywatch: who said what, on which day, and what is still open."""
