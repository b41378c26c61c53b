import math


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def length(self):
        return math.hypot(self.x, self.y)

    def angle(self):
        return math.degrees(math.atan2(self.y, self.x))

    def rotated(self, degrees):
        a = math.radians(degrees)
        return Vector(self.x * math.cos(a) - self.y * math.sin(a), self.x * math.sin(a) + self.y * math.cos(a))


v = Vector(3, 4)
print(v.length(), f"{v.angle():.6f}")
w = v.rotated(90)
print(f"{w.x:.3f} {w.y:.3f}", math.isclose(w.length(), v.length()))
print(math.dist((0, 0), (1, 1)), math.dist([1.0, 2.0, 3.0], [1.0, 2.0, 5.0]))
for name, value in {
    "tan": math.tan(0.5), "asin": math.asin(0.5), "acos": math.acos(0.5), "atan": math.atan(0.5),
    "sinh": math.sinh(1), "cosh": math.cosh(1), "tanh": math.tanh(1),
    "asinh": math.asinh(1), "acosh": math.acosh(2), "atanh": math.atanh(0.5),
}.items():
    print(f"{name}: {value:.9f}")
print(f"{math.tau:.6f} {math.pi * 2 == math.tau}")
for compute in (lambda: math.asin(2), lambda: math.acosh(0), lambda: math.dist([1], [1, 2])):
    try:
        compute()
    except ValueError as error:
        print(error)
