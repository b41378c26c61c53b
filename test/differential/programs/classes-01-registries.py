from abc import ABC, abstractmethod


class Handler(ABC):
    registry = {}

    def __init_subclass__(cls, *, topic, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.topic = topic
        Handler.registry[topic] = cls

    @abstractmethod
    def handle(self, payload):
        ...


class Mail(Handler, topic="mail"):
    def __init__(self, sender="nobody"):
        self.sender = sender

    def handle(self, payload):
        return f"mail from {self.sender}: {payload}"


class Log(Handler, topic="log"):
    def handle(self, payload):
        return f"{self.topic}: {payload}"


def dispatch(topic, payload, **options):
    handler = Handler.registry[topic](**options)
    return handler.handle(payload)


print(dispatch("mail", 1, sender="me"), dispatch("log", 2))
for topic, cls in sorted(Handler.registry.items()):
    print(topic, cls.__name__, cls.topic, cls().handle("x"))
print(Handler.registry["mail"]("you").handle("hi"))
print(Handler.registry["mail"](sender="kw").handle("hi"))


class Animal:
    def __init__(self, name):
        self.name = name


class Dog(Animal):
    def __init__(self, name, breed, age=1):
        super().__init__(name)
        self.breed = breed
        self.age = age


class Cat(Animal):
    pass


FACTORIES = {"dog": Dog, "cat": Cat}


def create(kind, *args, **kwargs):
    return FACTORIES[kind](*args, **kwargs)


d = create("dog", "Rex", breed="lab")
print(d.name, d.breed, d.age, create("cat", "Tom").name)
classes: list[type[Animal]] = [Dog, Cat]
for cls in classes:
    try:
        print(cls("x").name)
    except TypeError as e:
        print(e)
