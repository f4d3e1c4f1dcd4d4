"""What a story remembers, in one SQLite file.

Import what you need from where it lives: ``storage.rows`` (what the screen shows), ``storage.reader``
(light: the dashboard's way in), ``storage.writer`` (the one writing connection; loads sqlite-utils).
"""
