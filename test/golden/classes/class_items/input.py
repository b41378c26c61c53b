class Vector:
    """A class whose items are made when they are asked for."""

    def __class_getitem__(cls, size):
        return f"{cls.__name__}[{size}]"


class Meta(type):
    def __new__(mcs, name, bases, attrs, **kwargs):
        cls = super().__new__(mcs, name, bases, attrs)
        cls.label = name.upper()
        return cls


class Base(metaclass=Meta):
    pass


class Child(Base):
    def show(self):
        return f"{self.label} {Child.label}"


print(Vector[3], Base.label, Child().show())
