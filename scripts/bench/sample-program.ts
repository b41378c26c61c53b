/** Python of a given length that looks like what people write: functions, classes, loops, awaits, formatting. */
function section(index: number): readonly string[] {
  return `
async def fetch_${index}(session, url: str, retries: int = 3) -> str:
    """Reads one page, trying again when it fails."""
    for attempt in range(retries):
        try:
            # the server is slow on purpose
            await asyncio.sleep(0.01 * attempt)
            return f"{url}: {attempt} of {retries}"
        except ValueError as error:
            if attempt == retries - 1:
                raise RuntimeError(f"gave up on {url}") from error
    return ""


class Worker${index}:
    limit = ${index}

    def __init__(self, name: str, jobs: list[int]):
        self.name = name
        self.jobs = jobs
        self.done: dict[str, int] = {}

    async def run(self, queue: asyncio.Queue) -> int:
        total = 0
        while not queue.empty():
            job = await queue.get()
            if job % 2 == 0 and job not in self.jobs:
                total += job * self.limit
                self.done[f"job-{job}"] = total
            queue.task_done()
        return total

    def __repr__(self) -> str:
        return f"Worker(name={self.name!r}, done={len(self.done)})"


def report_${index}(rows: list[tuple[str, float]], width: int = 20) -> list[str]:
    lines = [f"{name:<{width}}{value:8.2f}" for name, value in rows if value > 0]
    lines.sort(key=lambda line: line.strip())
    return lines
`.split('\n').slice(1);
}

export function sampleProgram(lines: number): string {
  const text = ['import asyncio', ''];
  for (let index = 0; text.length < lines; index += 1) text.push(...section(index), '');
  return `${text.join('\n')}\n`;
}

export function lineCount(text: string): number {
  return text.split('\n').length - 1;
}
