"""Every budget in one run: ``make bench``. What depends on the machine is a ratio of two runs by turns.

``python -m bench [startup] [keys] [drop] [reading]``, all of them if none is named.
"""

from __future__ import annotations

import os
import sys

from bench import drop, keys, reading, startup

MEASURES = {
    "startup": startup.measure,
    "keys": keys.measure,
    "drop": drop.measure,
    "reading": reading.measure,
}


def main(names: list[str]) -> int:
    """Print a line for each budget; 1 where one is not held."""
    print(f"load of the machine before: {os.getloadavg()[0]:.2f} on {os.cpu_count()} processors")
    held = True
    for name in names or MEASURES:
        for budget in MEASURES[name]():
            print(budget, flush=True)
            held = held and budget.held
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
