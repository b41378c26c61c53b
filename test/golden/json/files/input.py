import json
import sys


class Text:
    def __init__(self, text=""):
        self.text = text

    def write(self, part):
        self.text += part

    def read(self):
        return self.text


sink = Text()
json.dump({"a": [1, 2.0], "b": "ü"}, sink, indent=1)
print(sink.text)
print(json.load(sink) == {"a": [1, 2], "b": "ü"}, json.load(Text("[true]")))
json.dump(["to", "stdout"], sys.stdout)
print()
