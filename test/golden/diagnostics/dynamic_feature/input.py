def calculate(expression):
    return eval(expression)


print("1 + 2")
