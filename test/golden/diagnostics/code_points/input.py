def shorten(text, limit=8):
    if len(text) > limit:
        return text[:limit] + "..."
    return text


print(shorten("short"))
print(shorten(input()))
