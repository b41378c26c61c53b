import time

moment = time.gmtime(1_700_000_000)
print(moment.tm_year, moment.tm_mon, moment.tm_mday, moment.tm_hour, moment.tm_min, moment.tm_sec)
print(moment.tm_wday, moment.tm_yday, moment.tm_isdst)
print(time.asctime(moment))
print(moment[0], moment[:3], len(moment))
print(moment)
year, month, day, *rest = moment
print(year, month, day, rest)

# Local time depends on where the program runs: there and back is the same everywhere.
local = time.localtime(86_400)
print(time.mktime(local), time.ctime(86_400) == time.asctime(local))
print(isinstance(local, time.struct_time))
print(time.asctime((2024, 2, 29, 12, 30, 0, 3, 60, 0)))
print(time.mktime((2024, 1, 2, 0, 0, 0, 0, 0, -1)) - time.mktime((2024, 1, 1, 0, 0, 0, 0, 0, -1)))
print(time.strftime("%Y-%m-%d %H:%M", time.localtime(time.mktime((2024, 2, 29, 12, 30, 0, 0, 0, -1)))))
print(time.gmtime(0) < time.gmtime(1), time.gmtime(5) == time.gmtime(5.9))
