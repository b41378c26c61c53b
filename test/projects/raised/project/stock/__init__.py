from .errors import OutOfStock, StockError

__all__ = ["OutOfStock", "StockError"]
