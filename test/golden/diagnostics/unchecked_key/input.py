config = {"host": "localhost", "port": 80}
del config["port"]
print(config["host"])
config["port"] = 8080
print(config["port"])
