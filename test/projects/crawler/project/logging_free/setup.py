lines = []
_verbose = False


def configure(verbose=False):
    global _verbose
    _verbose = verbose


def note(text):
    if _verbose:
        lines.append(text)
