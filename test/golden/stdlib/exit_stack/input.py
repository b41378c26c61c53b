from contextlib import ExitStack, closing, contextmanager, suppress


@contextmanager
def resource(name):
    print(f"acquire {name}")
    try:
        yield name.upper()
    finally:
        print(f"release {name}")


class Connection:
    def __init__(self, name):
        self.name = name

    def close(self):
        print(f"close {self.name}")


def open_all(names):
    with ExitStack() as stack:
        opened = [stack.enter_context(resource(name)) for name in names]
        stack.callback(print, "all were open")
        return opened


print(open_all(["a", "b", "c"]))

with closing(Connection("database")) as connection:
    print("using", connection.name)

stack = ExitStack()
stack.enter_context(resource("kept"))
print("before close")
stack.close()

try:
    with ExitStack() as failing:
        failing.enter_context(resource("x"))
        raise KeyError("lost")
except KeyError as error:
    print("caught", error)

with ExitStack() as quiet:
    quiet.enter_context(suppress(ZeroDivisionError))
    print(1 / 0)
print("done")
