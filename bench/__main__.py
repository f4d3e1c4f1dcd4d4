"""Every budget in one run: ``make bench``. Figures are medians; compare ratios, since machines are noisy."""

from __future__ import annotations

from bench import drop, reading, startup


def main() -> None:
    for measure in (startup, drop, reading):
        measure.main()


if __name__ == "__main__":
    main()
