settings = {"size": 2, "name": "flat"}
