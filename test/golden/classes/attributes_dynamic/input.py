class Config:
    debug = False

    def __init__(self, **options):
        for key, value in options.items():
            setattr(self, key, value)

    def __getattr__(self, name):
        # only called when the normal lookup fails
        if name.startswith("max_"):
            return 100
        raise AttributeError(f"no option {name!r}")


class Plain:
    pass


config = Config(host="localhost", port=80)
print(config.host, config.port, config.debug, config.max_size)
print(hasattr(config, "host"), hasattr(config, "user"), getattr(config, "user", "nobody"))
try:
    config.password
except AttributeError as e:
    print("AttributeError:", e)

p = Plain()
p.x = 1
p.y = [2]
print(p.__dict__, vars(p), hasattr(p, "z"))
del p.x
print(p.__dict__)
try:
    print(p.x)
except AttributeError as e:
    print(e)
