def mean(total: float, count: int) -> float:
    return total / count


print(mean(10.0, 4))
