import time

stamp = 1714557600  # 2024-05-01 10:00:00 UTC
t = time.gmtime(stamp)
for letters in ["%Y-%m-%d", "%H:%M:%S", "%d %b %Y", "%A, %B %d", "%y%m%d-%H%M", "%I:%M%p", "%j", "%%", "%F %T", "%a %e"]:
    print(f"{letters:<12}{time.strftime(letters, t)}")
print(t[0], t.tm_hour, t.tm_wday, t.tm_yday)
print(time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(0)))
name = f"backup-{time.strftime('%Y%m%d', t)}.tar.gz"
print(name)
