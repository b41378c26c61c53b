"""Records what CPython 3.13 says about each text of syntax-errors.txt: run it where that file changes.

    python3.13 test/parse/record-syntax-errors.py
"""
import json
import pathlib
import sys
import warnings

here = pathlib.Path(__file__).parent


def column(line, offset):
    """CPython counts columns in characters from 1; we count UTF-16 units from 0."""
    return len(line[: max(offset - 1, 0)].encode("utf-16-le")) // 2


def complaint(source):
    try:
        compile(source, "input.py", "exec", dont_inherit=True)
    except SyntaxError as error:
        lines = source.split("\n")
        line = lines[error.lineno - 1] if error.lineno <= len(lines) else ""
        return {"message": error.msg, "line": error.lineno, "column": column(line, error.offset)}
    return None


assert sys.version_info[:2] == (3, 13), "CPython 3.13 is the oracle"
warnings.simplefilter("ignore")
texts = (here / "syntax-errors.txt").read_text(encoding="utf-8").split("\n---\n")
recorded = [{"source": text, **(complaint(text) or {"message": None})} for text in texts]
target = here / "syntax-errors.json"
target.write_text(json.dumps(recorded, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
