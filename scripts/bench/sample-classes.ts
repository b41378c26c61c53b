/** A dataclass, a class with a loop of its own, and one derived from it. */
import type { Section } from './sample-program.js';

export function classSection(subject: string, index: number): Section {
  const name = subject.split('_').map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
  return { text: declarations(subject, name, index) + store(subject, name, index), entry: `run_${subject}` };
}

function declarations(subject: string, name: string, index: number): string {
  return `
@dataclass
class ${name}Item:
    """What is kept of one ${subject.replaceAll('_', ' ')}."""

    number: int
    label: str = "${subject}"
    tags: list[str] = field(default_factory=list)

    def describe(self) -> str:
        return f"{self.label} #{self.number:03d} ({', '.join(self.tags)})"


class ${name}Error(Exception):
    """Raised when a ${name} is used after its end."""

    def __init__(self, number: int):
        super().__init__(f"${subject} {number} is closed")
        self.number = number


class ${name}Base:
    """Counts what it has seen, and can be closed.

    To be used with \`async with\`: nothing may be added afterwards.
    """

    # what is above it is large
    limit = ${5 + (index % 11)}

    def __init__(self, name: str):
        self.name = name
        self.closed = False
        self._seen: dict[int, ${name}Item] = {}

    async def __aenter__(self):
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, kind, error, trace):
        # an error goes on to whoever uses it
        self.closed = True
        return False

    def __len__(self) -> int:
        return len(self._seen)
`;
}

function store(subject: string, name: string, index: number): string {
  return `
class ${name}Store(${name}Base):
    """Keeps items by number, and their total."""

    def __init__(self, name: str, start: int = ${index % 4}):
        super().__init__(name)
        self.lock = asyncio.Lock()
        self.total = start

    @property
    def average(self) -> float:
        """Of what was added; zero where nothing was."""
        return self.total / len(self) if len(self) else 0.0

    async def add(self, item: ${name}Item) -> None:
        # one at a time, or totals get lost
        async with self.lock:
            if self.closed:
                raise ${name}Error(item.number)
            await asyncio.sleep(0)
            self._seen[item.number] = item
            self.total += item.number * 2
            if item.number > self.limit:
                item.tags.append("large")

    async def items(self):
        """In the order of their numbers, one turn of the loop for each."""
        for number in sorted(self._seen):
            yield self._seen[number]
            await asyncio.sleep(0)

    def __repr__(self) -> str:
        return f"${name}Store({self.name!r}, total={self.total})"


async def run_${subject}(count):
    """Fills a store, shows it, and tries to add to it once it is closed."""
    async with ${name}Store("${subject}") as store:
        for number in range(count):
            await store.add(${name}Item(number, tags=["new", str(number)]))
        async for item in store.items():
            print(item.describe())
    try:
        await store.add(${name}Item(count))
    except ${name}Error as error:
        print(error, error.number)
    return f"{store!r} averages {store.average:.2f}"
`;
}
