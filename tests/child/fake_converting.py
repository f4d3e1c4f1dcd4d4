"""A converting child that does what the document says: for trying how the parent copes."""

from __future__ import annotations

import os
import sys
import time

from storywatch.child import protocol
from storywatch.child.serving import put, take_the_line
from storywatch.intake.pages import Page, Unfit

lines, answers = take_the_line(int(sys.argv[1]))
while True:
    asked = protocol.convert(lines.get())
    order, _, rest = asked.data.decode().partition(" ")
    answer = protocol.Converted(page=Page(f"{os.getpid()}\n", asked.format))
    match order:
        case "hang":
            time.sleep(60)
        case "die":
            sys.stderr.write("out of luck\n")
            os._exit(int(rest))
        case "fault":
            os.kill(os.getpid(), int(rest))
        case "garbage":
            put(answers, b"hello\n")
            continue
        case "refuse":
            answer = protocol.Converted(unfit=Unfit("It is a poem.", "Drop prose."))
        case "spent":
            answer = protocol.Converted(unfit=Unfit("Too much.", "Drop less."), spent=True)
        case "nothing":
            answer = protocol.Converted()
    put(answers, protocol.line(answer))
