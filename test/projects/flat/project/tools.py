counter = 40


def count():
    return counter


async def square(n):
    return n * n
