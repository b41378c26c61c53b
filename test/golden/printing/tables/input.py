import asyncio

SERVICES = [("auth", 0.0123, 200), ("billing", 1.5, 503), ("search", 12.25, 200)]


async def check(name, seconds, status):
    await asyncio.sleep(0)
    return {"name": name, "seconds": seconds, "status": status, "ok": status == 200}


async def main():
    rows = await asyncio.gather(*(check(*service) for service in SERVICES))
    print(f"{'service':<10}|{'time':>8}|{'status':^8}|")
    print("-" * 10 + "+" + "-" * 8 + "+" + "=" * 8 + "+")
    for row in rows:
        mark = "\u2713" if row["ok"] else "\u2717"
        print(f"{row['name']:<10}|{row['seconds']:>7.2f}s|{row['status']:^8}|{mark}")
    average = sum(row["seconds"] for row in rows) / len(rows)
    print("average: %.3f" % average)
    print("total: {:>10.1f}".format(sum(row["seconds"] for row in rows)))
    print(f"{len([r for r in rows if r['ok']]) / len(rows):.1%} up")
    print(rows[0])


asyncio.run(main())
