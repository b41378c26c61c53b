"""A todo list kept in a folder, one file a task."""
import asyncio
import os
import tempfile
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path


@dataclass
class Todo:
    title: str
    due: date
    done: bool = False

    def line(self, today: date) -> str:
        mark = "x" if self.done else " "
        left = (self.due - today).days
        when = "today" if left == 0 else f"in {left} days" if left > 0 else f"{-left} days late"
        return f"[{mark}] {self.title} ({when})"


class Store:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.folder.mkdir(parents=True, exist_ok=True)

    def path(self, title: str) -> Path:
        return self.folder / (title.lower().replace(" ", "-") + ".txt")

    async def save(self, todo: Todo) -> None:
        await asyncio.sleep(0)
        self.path(todo.title).write_text(f"{todo.title}\n{todo.due.isoformat()}\n{todo.done}\n")

    async def load(self, path: Path) -> Todo:
        await asyncio.sleep(0)
        title, due, done = path.read_text().splitlines()
        return Todo(title, date.fromisoformat(due), done == "True")

    async def all(self) -> list[Todo]:
        todos = await asyncio.gather(*(self.load(p) for p in sorted(self.folder.glob("*.txt"))))
        return sorted(todos, key=lambda t: (t.done, t.due))

    def remove(self, title: str) -> bool:
        try:
            self.path(title).unlink()
        except FileNotFoundError:
            return False
        return True


async def main() -> None:
    today = date(2024, 2, 27)
    with tempfile.TemporaryDirectory() as tmp:
        store = Store(Path(tmp) / "data" / "todos")
        await asyncio.gather(
            store.save(Todo("Buy milk", today)),
            store.save(Todo("File taxes", today + timedelta(weeks=2))),
            store.save(Todo("Call Bob", today - timedelta(days=3), True)),
        )
        for todo in await store.all():
            print(todo.line(today))
        print(store.remove("Buy milk"), store.remove("Buy milk"))
        print(sorted(os.listdir(store.folder)), store.path("A B").name, store.path("A B").suffix)
        first = (await store.all())[0]
        first.done = True
        await store.save(first)
        print([t.done for t in await store.all()], first == Todo("File taxes", date(2024, 3, 12), True))
        print(first)


asyncio.run(main())
