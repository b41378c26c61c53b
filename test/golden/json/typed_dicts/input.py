import json
from typing import TypedDict


class Owner(TypedDict):
    name: str


class Repo(TypedDict):
    id: int
    owner: Owner
    topics: list[str]


def read(text: str) -> list[Repo]:
    return json.loads(text)


repos = read('[{"id": 1, "owner": {"name": "ann"}, "topics": ["x"]}, {"id": 2, "owner": {"name": "bob"}, "topics": []}]')
for repo in repos:
    print(repo["id"], repo["owner"]["name"], ", ".join(repo["topics"]) or "-")
single: Repo = json.loads('{"id": 3, "owner": {"name": "cy"}, "topics": []}')
single["topics"].append("new")
print(single, json.dumps(single))
