class Ticks:
    count = 0

    def __enter__(self):
        self.count += 1
        return self

    def __exit__(self, *exc):
        self.count += 10
        return False
