class StageError(Exception):
    """The base of what stages raise."""
