import asyncio


async def fetch_user(session, user_id):
    await asyncio.sleep(0)
    return {"id": user_id, "name": session["prefix"] + str(user_id)}


def summarize(users):
    names = []
    oldest = None
    for user in users:
        names.append(user["name"])
        if oldest is None or user["id"] > oldest:
            oldest = user["id"]
    return names, oldest


def pick(flag):
    if flag:
        return "yes"
    return None


def parse(text):
    # the same name, two types in turn
    data = text.split(",")
    data = {part: len(part) for part in data}
    return data


async def main():
    session = {"prefix": "user-"}
    users = [await fetch_user(session, n) for n in range(1, 4)]
    names, oldest = summarize(users)
    print(names, oldest)
    answer = pick(True)
    if answer is not None:
        print(answer.upper())
    print(pick(False), parse("a,bb"))
    result = None
    for n in [1, 2]:
        result = n if result is None else result + n
    print(result)


asyncio.run(main())
