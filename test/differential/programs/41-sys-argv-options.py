import sys


def parse(argv):
    options = {"verbose": False, "count": 1}
    names = []
    rest = list(argv)
    while rest:
        arg = rest.pop(0)
        if arg in ("-v", "--verbose"):
            options["verbose"] = True
        elif arg == "--count":
            options["count"] = int(rest.pop(0))
        elif arg.startswith("--count="):
            options["count"] = int(arg.split("=", 1)[1])
        elif arg.startswith("-"):
            raise SystemExit(f"unknown option {arg}")
        else:
            names.append(arg)
    return options, names


print(parse(sys.argv[1:]))
print(parse(["-v", "a", "--count", "3", "b"]))
print(parse(["--count=7"]))
parse(["--wrong"])
