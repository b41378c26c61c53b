class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"

    def __eq__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    def __lt__(self, other):
        return self.x < other.x

    def __bool__(self):
        return self.x != 0 or self.y != 0

    def __len__(self):
        return 2

    def __getitem__(self, i):
        return (self.x, self.y)[i]

    def __contains__(self, n):
        return n == self.x or n == self.y

    def __iter__(self):
        yield self.x
        yield self.y

    def __call__(self, scale):
        return self * scale


a, b = Vector(1, 2), Vector(3, 4)
print(a + b, a * 3, a == Vector(1, 2), a != b, a == 5)
print(sorted([b, a]), min(b, a), len(a), a[1], 4 in b, 9 in b)
print(list(a), [*b], bool(Vector(0, 0)), "yes" if a else "no")
print(a(10), len({a, b, Vector(1, 2)}), {a: "a"}[Vector(1, 2)])
x, y = b
print(x, y)
a += b
print(a, f"{a}", str(a))
