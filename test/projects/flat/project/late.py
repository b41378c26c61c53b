GREETING = "hello"


def greeting(who):
    return f"{GREETING} {who}"
