from .errors import UnknownItem
from .models import Order

__version__ = "1.2"
NAME = "corner"
__all__ = ["Order", "UnknownItem", "NAME"]
