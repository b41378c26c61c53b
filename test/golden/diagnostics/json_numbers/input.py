import json

data = json.loads('{"name": "x", "sizes": [1, 2]}')
print(data["name"], data["sizes"])
