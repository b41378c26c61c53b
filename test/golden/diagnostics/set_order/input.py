names = {"ada", "grace", "alan"}
lengths = 0
for name in names:
    lengths += len(name)
print(lengths)
print(sorted(names))
