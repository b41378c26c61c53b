"""Prints what aiofiles under CPython 3.13 does: python3.13 record.py > recorded.txt

aiofiles is pure Python: any installed copy will do (PYTHONPATH)."""
import asyncio
import os
import tempfile

import aiofiles
import aiofiles.os
import aiofiles.tempfile

cases = []


def case(f):
    cases.append(f)
    return f


def show(x):
    return repr(x)


async def outcome(awaitable):
    try:
        return show(await awaitable)
    except BaseException as error:
        return f"{type(error).__name__}: {error}"


def put(data, name="f"):
    with open(name, "wb") as f:
        f.write(data)


def get(name="f"):
    with open(name, "rb") as f:
        return f.read()


@case
async def reads_a_whole_text(log):
    put(b"one\ntwo\r\nthree\rfour \xc3\xa9 \xf0\x9f\x98\x80")
    async with aiofiles.open("f") as f:
        log(show(await f.read()), show(await f.read()), f.mode, f.name, f.closed, f.encoding)
    log(f.closed)


@case
async def reads_characters(log):
    put("aé😀\r\nb\n".encode())
    async with aiofiles.open("f") as f:
        for _ in range(8):
            log(show(await f.read(1)), await f.tell())


@case
async def reads_lines(log):
    put(b"a\nb\r\nc\rd")
    for newline in (None, "", "\n", "\r", "\r\n"):
        async with aiofiles.open("f", newline=newline) as f:
            log(show(newline), show(await f.readlines()))
        async with aiofiles.open("f", newline=newline) as f:
            log(show(await f.readline()), show(await f.readline(1)), show(await f.read(2)), show(await f.read()))


@case
async def iterates_over_lines(log):
    put(b"x\ny\n\nz")
    async with aiofiles.open("f") as f:
        async for line in f:
            log(show(line))
    async with aiofiles.open("f", "rb") as f:
        async for line in f:
            log(show(line))


@case
async def hints_of_readlines(log):
    put(b"aa\nbb\ncc\n")
    async with aiofiles.open("f") as f:
        log(show(await f.readlines(4)), show(await f.readlines()))
    async with aiofiles.open("f", "rb") as f:
        log(show(await f.readlines(3)), show(await f.readlines()))


@case
async def writes_text(log):
    async with aiofiles.open("f", "w") as f:
        log(await f.write("aé😀\n"), await f.tell())
        log(await f.writelines(["x\n", "y\n"]), await f.flush(), await f.tell())
        log(get())
    async with aiofiles.open("f", "a") as f:
        log(await f.tell(), await f.write("more"), await f.tell())
    log(get())


@case
async def writes_line_ends(log):
    for newline in (None, "", "\n", "\r", "\r\n"):
        async with aiofiles.open("f", "w", newline=newline) as f:
            await f.write("a\nb\r\n")
        log(show(newline), get())


@case
async def keeps_small_writes_back(log):
    async with aiofiles.open("f", "w") as f:
        await f.write("small")
        log(get())
        await f.flush()
        log(get())
    async with aiofiles.open("f", "w", buffering=1) as f:
        await f.write("line\n")
        log(get())
    async with aiofiles.open("f", "wb", buffering=0) as f:
        await f.write(b"now")
        log(get())


@case
async def updates_a_file(log):
    put(b"0123456789")
    async with aiofiles.open("f", "r+") as f:
        log(await f.read(3), await f.seek(5), await f.write("AB"), await f.tell(), await f.seek(0), await f.read())
    async with aiofiles.open("f", "r+b") as f:
        log(await f.read(2), await f.write(b"xy"), await f.tell(), await f.seek(-3, 2), await f.read(), await f.seek(1), await f.seek(2, 1), await f.read(2))
    async with aiofiles.open("f", "a+") as f:
        log(await f.tell(), await f.seek(0), await f.read(2), await f.write("end"), await f.tell())
    log(get())
    async with aiofiles.open("f", "w+") as f:
        log(await f.write("abc"), await f.seek(1), await f.read(), await f.seek(0, 2), await f.seek(0, 1))


@case
async def truncates(log):
    put(b"0123456789")
    async with aiofiles.open("f", "r+") as f:
        log(await f.truncate(4), await f.read(), await f.truncate(), await f.truncate(6))
    log(get())
    async with aiofiles.open("f", "rb+") as f:
        log(await f.seek(2), await f.truncate(), await f.read())
    log(get())


@case
async def reads_bytes(log):
    put(bytes(range(10)) + b"\nrest")
    async with aiofiles.open("f", "rb") as f:
        log(await f.read(3), await f.read1(2), await f.readline(), await f.peek(), await f.readinto(bytearray(2)), await f.read(), await f.read(), await f.readline())
        log(f.mode, f.name, f.readable())


@case
async def refuses_what_the_mode_does_not_allow(log):
    put(b"x")
    for mode in ("w", "a", "wb", "ab"):
        async with aiofiles.open("f", mode) as f:
            log(mode, await outcome(f.read()), await outcome(f.readline()), await outcome(f.readlines()))
    for mode in ("r", "rb"):
        async with aiofiles.open("f", mode) as f:
            text = "x" if mode == "r" else b"x"
            log(mode, await outcome(f.write(text)), await outcome(f.writelines([text])), await outcome(f.truncate()))


@case
async def refuses_seeks(log):
    put(b"abc")
    async with aiofiles.open("f") as f:
        log(await outcome(f.seek(1, 1)), await outcome(f.seek(-1, 2)), await outcome(f.seek(-1)), await outcome(f.seek(0, 5)))
    async with aiofiles.open("f", "rb") as f:
        log(await outcome(f.seek(-1)))


@case
async def refuses_the_wrong_type(log):
    async with aiofiles.open("f", "w+") as f:
        log(await outcome(f.write(5)), await outcome(f.write(b"x")), await outcome(f.write(None)), await outcome(f.read("a")))
    async with aiofiles.open("f", "w+b") as f:
        log(await outcome(f.write(5)), await outcome(f.write("x")), await outcome(f.read("a")))


@case
async def refuses_a_closed_file(log):
    put(b"x")
    f = await aiofiles.open("f")
    await f.close()
    log(f.closed, await outcome(f.close()))
    for work in (f.read(), f.readline(), f.readlines(), f.write("x"), f.seek(0), f.tell(), f.flush(), f.truncate(), f.readable(), f.writable(), f.seekable()):
        log(await outcome(work))
    f = await aiofiles.open("f", "rb")
    await f.close()
    for work in (f.read(), f.readline(), f.readlines(), f.seek(0), f.tell(), f.flush(), f.readinto(bytearray(3)), f.read1(), f.peek()):
        log(await outcome(work))
    f = await aiofiles.open("f", "wb")
    await f.close()
    for work in (f.write(b"x"), f.seek(0), f.tell(), f.flush(), f.truncate()):
        log(await outcome(work))


@case
async def errors_of_open(log):
    put(b"x")
    os.mkdir("d")
    for args, keywords in [
        (("nope",), {}), (("d",), {}), (("d", "w"), {}), (("f", "x"), {}), (("f", "z"), {}), (("f", "rw"), {}), (("f", "rbt"), {}),
        (("f", "rb"), {"encoding": "utf-8"}), (("f", "rb"), {"newline": ""}), (("f", "rb"), {"errors": "ignore"}), (("f", ""), {}), (("f", "r"), {"encoding": "foo"}),
        (("f", "r"), {"newline": "z"}), (("f", "r"), {"buffering": 0}), (("none/x", "w"), {}), (("f/x", "w"), {}), (("f", "rU"), {}), (("f", "+"), {}), (("f", "rr"), {}), ((5.5, "r"), {}),
    ]:
        log(args, await outcome(aiofiles.open(*args, **keywords)))


@case
async def attributes_of_errors(log):
    try:
        await aiofiles.open("nope")
    except FileNotFoundError as error:
        log(error.errno, error.strerror, error.filename, error.args, repr(error))
    except OSError:
        log("another")


@case
async def encodings(log):
    for encoding in ("utf-8", "UTF8", "utf-8-sig", "latin-1", "iso-8859-1", "ascii", "utf-16", "utf-16-le", "utf-16-be"):
        async with aiofiles.open("f", "w", encoding=encoding) as f:
            log(encoding, await f.write("ab\n"), await f.write("z"))
        log(get())
        async with aiofiles.open("f", encoding=encoding) as f:
            log(show(await f.readline()), show(await f.read(1)), show(await f.read()), f.encoding)
    put(b"\xfe\xff\x00a\x00\n\xd8\x3d\xde\x00")
    async with aiofiles.open("f", encoding="utf-16") as f:
        log(show(await f.read()))


@case
async def text_that_cannot_be_decoded(log):
    for data in (b"ab\xff", b"\xc3(", b"\xe2\x28\xa1", b"ab\xe2\x82", b"\xed\xa0\x80", b"\xf8", b"\xc0\xaf", b"\xf4\x90\x80\x80", b"x\x80y"):
        put(data)
        for errors in (None, "ignore", "replace", "backslashreplace"):
            async with aiofiles.open("f", errors=errors) as f:
                log(errors, await outcome(f.read()))
        async with aiofiles.open("f", encoding="ascii") as f:
            log(await outcome(f.read()))


@case
async def text_that_cannot_be_encoded(log):
    for encoding in ("ascii", "latin-1"):
        for errors in (None, "ignore", "replace", "backslashreplace", "xmlcharrefreplace"):
            async with aiofiles.open("f", "w", encoding=encoding, errors=errors) as f:
                log(encoding, errors, await outcome(f.write("aé😀😀b")))
            log(get())


@case
async def long_lines(log):
    put(b"x" * 70000 + b"\n" + b"y" * 9000)
    async with aiofiles.open("f") as f:
        log(len(await f.readline()), await f.tell(), len(await f.read(5000)), len(await f.read()))
    async with aiofiles.open("f", "rb") as f:
        log(len(await f.readline()), len(await f.read(5000)), len(await f.read()))
    async with aiofiles.open("f") as f:
        log(len(await f.read(70001)), await f.read(1))
    async with aiofiles.open("f", "w") as f:
        for i in range(3000):
            await f.write(f"{i}\n")
    log(len(get()))


@case
async def a_file_without_a_block(log):
    f = await aiofiles.open("f", mode="w", encoding="utf-8")
    await f.write("hello")
    await f.close()
    log(get(), f.closed)


@case
async def the_block_closes_after_an_error(log):
    try:
        async with aiofiles.open("f", "w") as f:
            await f.write("kept")
            raise ValueError("stop")
    except ValueError as error:
        log(error, f.closed, get())


@case
async def files_of_several_tasks(log):
    async def work(i):
        async with aiofiles.open(f"f{i}", "w") as f:
            for j in range(3):
                await f.write(f"{i}{j} ")
        async with aiofiles.open(f"f{i}") as f:
            return await f.read()

    log(await asyncio.gather(*(work(i) for i in range(4))))
    async with aiofiles.open("g", "w") as f:
        await asyncio.gather(*(f.write("x") for _ in range(10)))
    log(get("g"))


@case
async def an_operation_suspends_always(log):
    put(b"abc")
    turns = []

    async def other():
        for i in range(3):
            turns.append(i)
            await asyncio.sleep(0)

    async with aiofiles.open("f") as f:
        await f.read(1)
        task = asyncio.create_task(other())
        await f.read(1)
        log("read", len(turns) > 0)
        await task


@case
async def files_and_folders(log):
    put(b"12345", "a")
    log((await aiofiles.os.stat("a")).st_size, await aiofiles.os.path.exists("a"), await aiofiles.os.path.exists("b"))
    log(await aiofiles.os.path.isfile("a"), await aiofiles.os.path.isdir("a"), await aiofiles.os.path.isdir("."), await aiofiles.os.path.getsize("a"), await aiofiles.os.path.islink("a"))
    log(await aiofiles.os.rename("a", "b"), sorted(await aiofiles.os.listdir(".")), await aiofiles.os.replace("b", "c"))
    log(await aiofiles.os.mkdir("d"), await aiofiles.os.makedirs("e/f/g"), await aiofiles.os.makedirs("e/f/g", exist_ok=True))
    log(await aiofiles.os.symlink("c", "l"), await aiofiles.os.readlink("l"), await aiofiles.os.path.islink("l"), await aiofiles.os.link("c", "h"), await aiofiles.os.path.samefile("c", "h"))
    log(sorted((e.name, e.path, e.is_file(), e.is_dir(), e.is_symlink()) for e in await aiofiles.os.scandir(".")))
    log(await aiofiles.os.access("c", os.R_OK), await aiofiles.os.access("zz", os.F_OK))
    log(await aiofiles.os.removedirs("e/f/g"), await aiofiles.os.rmdir("d"), await aiofiles.os.remove("c"), await aiofiles.os.unlink("h"), sorted(await aiofiles.os.listdir()))


@case
async def errors_of_files_and_folders(log):
    put(b"", "a")
    os.makedirs("d/e")
    o = aiofiles.os
    for work in (o.stat("no"), o.remove("no"), o.remove("d"), o.rename("no", "x"), o.mkdir("d"), o.mkdir("no/x"), o.makedirs("d/e"), o.makedirs("a", exist_ok=True),
                 o.rmdir("d"), o.rmdir("no"), o.rmdir("a"), o.listdir("no"), o.listdir("a"), o.readlink("a"), o.symlink("x", "a"), o.link("no", "x"), o.path.getsize("no"), o.removedirs("no"), o.scandir("no")):
        log(await outcome(work))


@case
async def temporary_files(log):
    async with aiofiles.tempfile.TemporaryDirectory() as d:
        log(os.path.isdir(d), os.path.basename(d)[:3])
    log(os.path.isdir(d))
    async with aiofiles.tempfile.TemporaryFile() as f:
        await f.write(b"bytes")
        await f.seek(0)
        log(await f.read())


async def main():
    for f in cases:
        print("##", f.__name__)
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            await f(lambda *words: print(*words))
            os.chdir("/")


asyncio.run(main())
