DEPTH = 3


def depth():
    return DEPTH


def parse_links(text):
    return text.split()
