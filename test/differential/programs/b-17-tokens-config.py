"""INI-like configuration parser with sections, interpolation and typed values."""
import asyncio
import re
from typing import Any

SOURCE = '''
; a comment
[server]
host = example.org
port = 8080
debug = yes
ratio = 0.75
url = http://${host}:${port}/

[paths]
root = /srv
logs = ${root}/logs
retries = 3
empty =
names = a, b , c
'''


class ConfigError(Exception):
    def __init__(self, line_number, message):
        super().__init__(f"line {line_number}: {message}")
        self.line_number = line_number


def convert(value: str) -> Any:
    if value == "":
        return None
    lowered = value.lower()
    if lowered in ("yes", "true", "on"):
        return True
    if lowered in {"no", "false", "off"}:
        return False
    for kind in (int, float):
        try:
            return kind(value)
        except ValueError:
            pass
    if "," in value:
        return [convert(part.strip()) for part in value.split(",")]
    return value


def parse(text):
    config = {}
    section = None
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith((";", "#")):
            continue
        if m := re.fullmatch(r"\[(\w+)\]", line):
            section = config.setdefault(m.group(1), {})
        elif "=" in line:
            if section is None:
                raise ConfigError(number, "value outside of a section")
            key, _, value = line.partition("=")
            key, value = key.strip(), value.strip()
            value = re.sub(r"\$\{(\w+)\}", lambda m: str(section[m[1]]), value)
            section[key] = convert(value)
        else:
            raise ConfigError(number, f"can't parse {line!r}")
    return config


def flatten(config, prefix=""):
    for key, value in config.items():
        name = f"{prefix}.{key}" if prefix else key
        if isinstance(value, dict):
            yield from flatten(value, name)
        else:
            yield name, value


def get(config, path, default=None):
    node = config
    for part in path.split("."):
        if not isinstance(node, dict) or part not in node:
            return default
        node = node[part]
    return node


def merge(base: dict, extra: dict) -> dict:
    out = dict(base)
    for key, value in extra.items():
        if isinstance(value, dict) and isinstance(out.get(key), dict):
            out[key] = merge(out[key], value)
        else:
            out[key] = value
    return out


async def load(text, delay):
    await asyncio.sleep(delay)
    return parse(text)


async def main():
    config = await load(SOURCE, 0.001)
    for name, value in flatten(config):
        print(f"{name:<16}{value!r:>30}  {type(value).__name__}")
    print(get(config, "server.port"), get(config, "server.nope"), get(config, "a.b", 42))
    merged = merge(config, {"server": {"port": 9090}, "new": {"x": 1}})
    print(merged["server"]["port"], config["server"]["port"], list(merged))
    for bad in ("x = 1", "[s]\nnonsense", "[s]\na = ${b}"):
        try:
            await load(bad, 0)
        except ConfigError as e:
            print("config error:", e, e.line_number)
        except KeyError as e:
            print("missing", e)


asyncio.run(main())
