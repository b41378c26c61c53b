import asyncio
import json
from typing import Any


def find_all(data: Any, key: str) -> list[Any]:
    found: list[Any] = []
    if isinstance(data, dict):
        for k, v in data.items():
            if k == key:
                found.append(v)
            found.extend(find_all(v, key))
    elif isinstance(data, list):
        for item in data:
            found += find_all(item, key)
    return found


async def load(text: str) -> Any:
    await asyncio.sleep(0)
    try:
        return json.loads(text)
    except json.JSONDecodeError as e:
        print("bad json:", e.msg)
        return None


async def main() -> None:
    data = await load('{"id": 1, "kids": [{"id": 2, "name": "x"}, {"id": "three", "kids": []}], "on": true}')
    print(find_all(data, "id"), find_all(data, "name"), find_all(data, "nothing"))
    print(data["kids"][0]["name"].upper(), data["on"], len(data["kids"]))
    print(json.dumps({"a": [1, None, True], "b": "é\"", "c": {"d": 1.5}}))
    print(json.dumps([1, {"x": 2}], indent=2))
    print(await load("{nope}"))


asyncio.run(main())
