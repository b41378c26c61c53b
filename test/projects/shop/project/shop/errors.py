class UnknownItem(Exception):
    def __init__(self, item: str):
        super().__init__(f"no such item: {item}")
        self.item = item
