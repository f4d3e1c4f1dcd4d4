"""Draw the README's picture: the dashboard on the demo story, on the story's own last day."""

from __future__ import annotations

import asyncio
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from storywatch import demo
from storywatch.desk import Desk
from storywatch.settings import Paths
from tui.app import StorywatchApp
from tui.late import LateDesk

PICTURE = Path(__file__).parent.parent / "docs" / "dashboard.svg"
SIZE = (120, 40)
NOW = datetime(2019, 3, 22, 9, 0, tzinfo=UTC)


async def draw(paths: Paths) -> str:
    desk = LateDesk(paths)
    app = StorywatchApp(paths, desk, lambda: NOW)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        await asyncio.sleep(2)
        await pilot.press("4")
        await pilot.pause(1)
        picture = app.export_screenshot(title="storywatch")
    desk.close()
    return picture


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths(Path(folder) / "The Halvane Strait")
        demo.lay_out(paths)
        with Desk(paths) as desk:
            desk.start()
            desk.offer(sorted(paths.inbox.glob("*.txt")))
            desk.wait(120)
        PICTURE.write_text(asyncio.run(draw(paths)), encoding="utf-8")


if __name__ == "__main__":
    main()
