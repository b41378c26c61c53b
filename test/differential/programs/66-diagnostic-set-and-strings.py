words = ["pear", "fig", "apple", "fig"]
unique = set(words)
print(len(unique), sorted(unique), "fig" in unique)
longest = max(unique, key=lambda w: (len(w), w))
print(longest, sum(len(w) for w in unique))
print("".join(sorted(c for c in set("banana"))), len("naïve"), "naïve"[2], "naïve"[::-1])
smiley = "hi 👋"
print(smiley, smiley.startswith("hi"), smiley.split(" ")[1], smiley.replace("👋", "there"))
