class Temperature:
    """A temperature that knows two scales."""

    def __init__(self, celsius=0.0):
        self._celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._celsius = value

    @property
    def fahrenheit(self) -> float:
        return self._celsius * 9 / 5 + 32

    @classmethod
    def from_fahrenheit(cls, f):
        return cls((f - 32) * 5 / 9)

    @staticmethod
    def is_hot(celsius):
        return celsius > 30


t = Temperature(25.0)
print(t.celsius, t.fahrenheit)
t.celsius += 10.5
print(t.celsius, Temperature.is_hot(t.celsius))
try:
    t.celsius = -300.0
except ValueError as e:
    print("ValueError:", e)
print(Temperature.from_fahrenheit(212).celsius)
try:
    t.fahrenheit = 3
except AttributeError:
    print("read-only")
