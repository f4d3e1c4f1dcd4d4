"""The findings of many sources become one story: calendar, publication days, timeline, people, evidence."""
