import registry

seen = []


def install(prefix):
    async def measure(event):
        seen.append(f"{prefix}.{event.name}")
        print("metrics", seen)

    registry.on("stop")(measure)
