from concurrent.futures import Executor, ProcessPoolExecutor


def square(number: int) -> int:
    return number * number


def all_squares(pool: Executor) -> list[int]:
    return list(pool.map(square, [5, 6]))


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(square, [1, 2, 3], chunksize=2)))
        print(all_squares(pool))
        print(pool.submit(square, 4).result())
