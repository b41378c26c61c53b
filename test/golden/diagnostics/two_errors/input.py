import asyncio


def area(width, height:
    return width * height


for x in [1, 2]
    print(x)
