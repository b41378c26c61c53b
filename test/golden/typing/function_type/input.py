from types import FunctionType


def sign(number):
    return (number > 0) - (number < 0)


print(isinstance(sign, FunctionType), isinstance(3, FunctionType), sign(-4))
