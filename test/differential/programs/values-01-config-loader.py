"""Layered configuration: defaults, a JSON document and overrides."""
import copy
import json
from typing import Any

DEFAULTS = {"server": {"host": "localhost", "port": 8080}, "features": ["a"], "ratio": 0.5}
DOCUMENT = '{"server": {"port": 9090, "tls": true}, "features": ["b", "c"], "extra": {"x": null}}'


def merge(base, over):
    result = copy.deepcopy(base)
    for key, value in over.items():
        if key in result and isinstance(result[key], dict) and isinstance(value, dict):
            result[key] = merge(result[key], value)
        else:
            result[key] = value
    return result


def lookup(config: dict[str, Any], path: str, default: Any = None) -> Any:
    current: Any = config
    for part in path.split("."):
        if not isinstance(current, dict) or part not in current:
            return default
        current = current[part]
    return current


config = merge(DEFAULTS, json.loads(DOCUMENT))
print(json.dumps(config, indent=2, sort_keys=True))
for path in ("server.port", "server.host", "server.tls", "extra.x", "features", "nope.deep", "ratio"):
    print(path, "=", lookup(config, path, "<unset>"))
config["server"]["port"] += 1
config["features"].append("d")
print(config["server"], config["features"], DEFAULTS["server"], len(config))
