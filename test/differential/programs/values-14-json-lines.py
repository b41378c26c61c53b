import asyncio
import json


class Store:
    def __init__(self):
        self.lines = []

    def write(self, text):
        self.lines.append(text)


async def parse(lines):
    for number, line in enumerate(lines, 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        try:
            record = json.loads(line)
        except json.JSONDecodeError as error:
            print(f"line {number}: {error.msg} at column {error.colno}")
            continue
        if not isinstance(record, dict):
            print(f"line {number}: expected an object, got {type(record).__name__}")
            continue
        await asyncio.sleep(0)
        yield record


SOURCE = """
# events
{"type": "add", "value": 3}
{"type": "add", "value": 4.5}
{"type": "remove", "value": 1, "tags": ["x", "y"]}
[1, 2]
{"type": "add" "value": 1}
{"type": "note", "text": "caf\\u00e9 \\ud83d\\ude00"}
"""


async def main():
    total = 0
    store = Store()
    async for record in parse(SOURCE.splitlines()):
        match record:
            case {"type": "add", "value": value}:
                total += value
            case {"type": "remove", "value": value, **rest}:
                total -= value
                print("rest", rest)
            case {"type": kind}:
                print("other", kind, record.get("text"), list(record))
        json.dump({"total": total, **record}, store, sort_keys=True)
    print(total)
    print("".join(store.lines))


asyncio.run(main())
