from .base import StageError
from .clean import clean
from .parse import parse_links

__all__ = ["clean", "parse_links", "StageError"]
