def look_around(frame):
    print(dir(frame))
    breakpoint()


def run_code(source):
    code = compile(source, "<text>", "exec")
    exec(code, globals(), locals())


def views(data):
    return memoryview(data)[1:3], complex(1, 2), slice(1, 2)


print("nothing of that is called")
