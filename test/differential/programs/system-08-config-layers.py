"""Settings from defaults, a file and the environment, the last one winning."""
import os
import tempfile
from pathlib import Path
from typing import Optional


class Settings:
    def __init__(self, values: dict[str, str]) -> None:
        self._values = values

    def get(self, key: str, default: Optional[str] = None) -> Optional[str]:
        return self._values.get(key, default)

    def integer(self, key: str, default: int) -> int:
        text = self._values.get(key)
        try:
            return int(text) if text is not None else default
        except ValueError:
            raise ValueError(f"{key} must be a number, not {text!r}") from None

    def flag(self, key: str) -> bool:
        return self._values.get(key, "").lower() in ("1", "true", "yes", "on")


def from_file(path: Path) -> dict[str, str]:
    values = {}
    try:
        with open(path) as f:
            for number, line in enumerate(f, 1):
                line = line.split("#", 1)[0].strip()
                if not line:
                    continue
                if "=" not in line:
                    raise SyntaxError(f"{path.name}:{number}: no '=' in {line!r}")
                key, value = (part.strip() for part in line.split("=", 1))
                values[key] = os.path.expandvars(value)
    except FileNotFoundError as error:
        print("no file:", os.path.basename(error.filename), error.errno)
    return values


def from_environment(prefix: str) -> dict[str, str]:
    return {key[len(prefix):].lower(): value for key, value in os.environ.items() if key.startswith(prefix)}


with tempfile.TemporaryDirectory() as tmp:
    folder = Path(tmp)
    os.environ["APP_HOME"] = "/srv/app"
    os.environ["DEMO_PORT"] = "9090"
    os.environ["DEMO_DEBUG"] = "Yes"
    config = folder / "demo.cfg"
    config.write_text("# a comment\nport = 8080\nroot = $APP_HOME/data  # where\nname = demo\n\n")
    settings = Settings({"name": "none", "workers": "x", **from_file(config), **from_environment("DEMO_")})
    print(settings.integer("port", 1), settings.get("root"), settings.get("name"), settings.flag("debug"), settings.flag("name"))
    print(settings.get("missing"), settings.get("missing", "dflt"), settings.integer("timeout", 30))
    try:
        settings.integer("workers", 4)
    except ValueError as error:
        print(error, error.__cause__)
    print(from_file(folder / "absent.cfg"))
    (folder / "bad.cfg").write_text("fine=1\nnot fine\n")
    try:
        from_file(folder / "bad.cfg")
    except SyntaxError as error:
        print(error)
    del os.environ["DEMO_PORT"]
    print(sorted(from_environment("DEMO_")), os.getenv("DEMO_PORT", "gone"), "APP_HOME" in os.environ)
    print(sorted(p.name for p in folder.iterdir()), sum(p.stat().st_size for p in folder.glob("*.cfg")))
