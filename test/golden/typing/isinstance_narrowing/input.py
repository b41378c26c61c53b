def shape(value):
    if isinstance(value, bool):
        return f"bool {value}"
    if isinstance(value, int):
        return f"int {value + 1}"
    if isinstance(value, float):
        return f"float {value:.1f}"
    if isinstance(value, str):
        return f"str {value.upper()}"
    if isinstance(value, (list, tuple)):
        return f"{type(value).__name__} of {len(value)}: " + "; ".join(shape(v) for v in value)
    if isinstance(value, dict):
        return "dict " + ",".join(f"{k}={shape(v)}" for k, v in value.items())
    if isinstance(value, set):
        return f"set of {len(value)}"
    if isinstance(value, bytes):
        return f"bytes {len(value)}"
    if value is None:
        return "nothing"
    if callable(value):
        return f"function {value.__name__}"
    if isinstance(value, Exception):
        return f"{type(value).__name__} {value}"
    return "something else"


for value in [True, 3, 2.5, "text", [1, "a"], (1.5,), {"k": None}, {1, 2}, b"xy", None, shape, KeyError("k"), object()]:
    print(shape(value))
