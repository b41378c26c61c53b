def averager():
    total = 0.0
    count = 0
    average = None
    while True:
        try:
            value = yield average
        except ValueError as e:
            print("told:", e)
            continue
        total += value
        count += 1
        average = total / count


avg = averager()
next(avg)
print(avg.send(10), avg.send(30))
print(avg.throw(ValueError("odd")))
print(avg.send(5))
avg.close()
try:
    avg.send(1)
except StopIteration:
    print("closed")
