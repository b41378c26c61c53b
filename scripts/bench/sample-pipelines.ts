/** Workers on queues, events, semaphores, and tasks that are cancelled. */
import type { Section } from './sample-program.js';

export function pipelineSection(subject: string, index: number): Section {
  return { text: workers(subject, index) + supervisor(subject, index), entry: `run_${subject}` };
}

function workers(subject: string, index: number): string {
  return `
async def produce_${subject}(queue: asyncio.Queue[int | None], count: int) -> None:
    """Puts multiples into the queue, and None behind the last."""
    for number in range(count):
        await queue.put(number * ${2 + (index % 3)})
    await queue.put(None)  # nothing more comes


async def consume_${subject}(queue, results, semaphore):
    """Squares what it takes, until there is no more."""
    while True:
        job = await queue.get()
        if job is None:
            queue.task_done()
            break
        async with semaphore:
            await asyncio.sleep(0.001)
            results[f"job-{job}"] = job ** 2
        queue.task_done()


async def watch_${subject}(stop: asyncio.Event, interval: float = 0.01) -> int:
    """Counts until it is told to stop."""
    ticks = 0
    try:
        while not stop.is_set():
            ticks += 1
            await asyncio.sleep(interval)
    except asyncio.CancelledError:
        print("cancelled after", ticks, "ticks")
        raise
    finally:
        stop.set()
    return ticks
`;
}

function supervisor(subject: string, index: number): string {
  return `
async def run_${subject}(count):
    """Runs the producer and the consumer, and watches them."""
    # a small queue: the producer has to wait for the consumer
    queue: asyncio.Queue[int | None] = asyncio.Queue(maxsize=${2 + (index % 5)})
    results: dict[str, int] = {}
    semaphore = asyncio.Semaphore(2)
    stop = asyncio.Event()
    watcher = asyncio.create_task(watch_${subject}(stop))
    tasks = [
        asyncio.create_task(produce_${subject}(queue, count)),
        asyncio.create_task(consume_${subject}(queue, results, semaphore)),
    ]
    done, pending = await asyncio.wait(tasks, timeout=5)
    # after five seconds nobody waits for the rest
    for task in pending:
        task.cancel()
    watcher.cancel()
    try:
        await watcher
    except asyncio.CancelledError:
        pass
    # the largest is shown by the caller
    largest = max(results.values(), default=0)
    names = {name: value for name, value in results.items() if value < largest}
    for name in sorted(names, key=names.get):
        print(f"{name:>10}: {names[name]}")
    return len(done) + largest
`;
}
