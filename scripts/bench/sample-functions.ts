/** Functions of a module: loops, conditions, comprehensions, handlers, formatted strings, gather and timeouts. */
import type { Section } from './sample-program.js';

export function functionSection(subject: string, index: number): Section {
  return { text: index % 2 === 0 ? fetching(subject, index) : summing(subject, index), entry: `run_${subject}` };
}

function fetching(subject: string, index: number): string {
  return `
async def fetch_${subject}(number: int, retries: int = 3) -> str:
    """Reads one ${subject.replaceAll('_', ' ')}, trying again when that fails.

    Waits a little longer before every attempt. The last failure is
    raised as the cause of a RuntimeError.
    """
    for attempt in range(retries):
        try:
            # the server is slow on purpose
            await asyncio.sleep(0.001 * attempt)
            if (number + attempt) % ${3 + (index % 5)} == 0:
                raise ValueError(f"no ${subject} {number}")
            return f"${subject}-{number}: {attempt + 1} of {retries}"
        except ValueError as error:
            if attempt == retries - 1:
                raise RuntimeError(f"gave up on {number}") from error
    return ""


def shown_${subject}(texts, width=24):
    """Adds up how much room the texts take, comments left out."""
    # short ones are filled up, so that columns line up
    rows = [text.strip().ljust(width) for text in texts if text and not text.startswith("#")]
    longest = max((len(row) for row in rows), default=0)
    total = 0
    for position, row in enumerate(rows, start=1):
        if "${subject[0]!}" in row and position % 2 == 0:
            total += len(row) * position  # the even ones weigh more
        elif position > ${index % 7}:
            total -= 1
    return total + longest


async def run_${subject}(count):
    """Fetches all of them side by side, and one more with a deadline."""
    # failures come back as values: one bad answer must not stop the rest
    results = await asyncio.gather(*(fetch_${subject}(number) for number in range(count)), return_exceptions=True)
    texts = [result for result in results if isinstance(result, str)]
    failed = len(results) - len(texts)
    if failed > 0:
        print(f"{failed} of {count} failed")
    try:
        extra = await asyncio.wait_for(fetch_${subject}(count + 1, retries=2), timeout=1.5)
        texts.append(extra)
    except (asyncio.TimeoutError, RuntimeError):
        pass
    return shown_${subject}(texts, width=${12 + (index % 9)})
`;
}

function summing(subject: string, index: number): string {
  return `
def grouped_${subject}(rows: list[tuple[str, float]]) -> dict[str, list[float]]:
    """Values by name, in the order in which they came."""
    groups: dict[str, list[float]] = {}
    for name, value in rows:
        groups.setdefault(name.lower(), []).append(value)
    return groups


def report_${subject}(rows: list[tuple[str, float]], width: int = ${16 + (index % 6)}) -> list[str]:
    """One line for each value, then one for each name.

    Names are compared without regard to case.
    """
    lines = [f"{name:<{width}}{value:8.2f}" for name, value in rows if value > 0]
    for name, values in sorted(grouped_${subject}(rows).items()):
        share = sum(values) / max(1, len(values))
        lines.append(f"{name}: {share:.1f} of {len(values)}")
    lines.sort(key=lambda line: line.strip())
    return lines


async def measured_${subject}(limit, delay=0.001):
    # the source has no timestamps, so the order is all there is
    rows = []
    total = 0.0
    while len(rows) < limit:
        await asyncio.sleep(delay)
        total += 1.5
        rows.append((f"${subject}{len(rows)}", total))
        # more would not fit on a page
        if total > ${40 + index}.0:
            break
    else:
        print("no limit was met")
    return rows


async def run_${subject}(count):
    """Prints the report, and says who leads."""
    rows = await measured_${subject}(count)
    for line in report_${subject}(rows):
        print(line)
    first, *others = sorted(rows, key=lambda row: row[1], reverse=True)
    name, value = first
    return f"{name} leads {len(others)} others with {value}" if others else name
`;
}
