from typing import NotRequired, TypedDict


class Options(TypedDict, total=False):
    host: str
    port: int


class Job(TypedDict):
    name: str
    retries: NotRequired[int]


def address(options: Options) -> str:
    return f"{options['host']}:{options['port']}"


def retries(job: Job) -> int:
    try:
        return job["retries"]
    except KeyError:
        return 3


print(address({"host": "localhost", "port": 80}))
print(retries({"name": "load"}), retries({"name": "save", "retries": 1}))

config = {"host": "localhost", "port": 80}
del config["port"]
print(config["host"])
config["port"] = 8080
print(config["port"])
