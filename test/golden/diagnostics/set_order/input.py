names = {"ada", "grace", "alan"}
lengths = 0
for name in names:
    lengths += len(name)
print(lengths)
print(sorted(names))

ordered = list(names)
print(len(ordered))
for name in names:
    if name.startswith("g"):
        print("the only one:", name)
