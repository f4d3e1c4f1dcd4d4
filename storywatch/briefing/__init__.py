"""The story for other tools and other people. Pure: a story in, a text out."""
