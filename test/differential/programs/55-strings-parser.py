CONFIG = """
# settings
name = My App
debug=yes

[server]
host = example.org
port = 8080
tags = a, b ,c
broken line
"""


def convert(text):
    lowered = text.lower()
    if lowered in ("yes", "true", "on"):
        return True
    if lowered in ("no", "false", "off"):
        return False
    if text.isdigit():
        return int(text)
    if "," in text:
        return [part.strip() for part in text.split(",")]
    return text


def parse(text):
    sections = {"": {}}
    current = sections[""]
    for number, line in enumerate(text.splitlines(), start=1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]"):
            current = sections.setdefault(line[1:-1], {})
            continue
        key, eq, value = line.partition("=")
        if not eq:
            print(f"line {number}: cannot parse {line!r}")
            continue
        current[key.strip()] = convert(value.strip())
    return sections


for section, values in parse(CONFIG).items():
    print(f"[{section or 'top'}]")
    for key, value in values.items():
        print(f"  {key:<6} = {value!r:<20} ({type(value).__name__})")
