class StockError(Exception):
    """Anything that goes wrong with the stock."""


class OutOfStock(StockError):
    def __init__(self, item: str) -> None:
        super().__init__(f"no {item}")
        self.item = item
