import asyncio

from yarl import URL


async def main():
    base = URL("http://example.com:8080/api")
    page = base / "items" / "a b.json"
    print(page, page.name, page.suffix, page.raw_path, page.raw_host)
    search = page.with_query(q="ü", page=2)
    print(search, search.raw_query_string, search.path_qs)
    print(search.update_query(page=3, size=10), search % {"q": "x"})
    print(base.explicit_port, base.is_default_port(), base.with_port(80).is_default_port(), base.with_port(None))
    print(base.with_user("ada").with_password("p:w"), page.with_name("b.txt"), page.with_suffix(".xml"))
    options = {"a": "1"}
    print(base.with_query(**options))
    try:
        print(base / "/absolute")
    except ValueError as error:
        print(error)


asyncio.run(main())
