import time

moment = time.gmtime(86400 * 365 + 3661)
print(time.strftime("%Y-%m-%d %H:%M:%S", moment))
print(time.strftime("%d/%m/%y %I:%M %p", moment))
print(time.strftime("%A %a %B %b %j 100%%", moment))
print(len(time.strftime("%H:%M:%S")), time.strftime("%Y") >= "2024")
print(moment.tm_year, moment.tm_mon, moment.tm_mday)


def log(message, t=None):
    stamp = time.strftime("%X", time.gmtime(0) if t is None else t)
    print(f"[{stamp}] {message}")


log("epoch")
log("later", moment)
