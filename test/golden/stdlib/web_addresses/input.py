from urllib.parse import (
    DefragResult, ParseResult, SplitResult, parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, unquote_to_bytes,
    urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit,
)

parts = urlparse("https://ann:pw@Example.org:8443/a/b;v=1?q=x%20y&z=#top")
print(parts)
print(parts.scheme, parts.netloc, parts.path, parts.params, parts.query, parts.fragment)
print(parts.username, parts.password, parts.hostname, parts.port, parts[1], len(parts))
print(parts.geturl(), parts._replace(scheme="http", query="").geturl(), parts._asdict()["path"])
split = urlsplit("//host/p?x#y", scheme="ftp")
print(split, split.port, split.hostname, split.username, split.password, split.scheme, split.geturl(), split._replace(path="/z").path)
scheme, netloc, *rest = split
print(scheme, netloc, rest, urlunsplit(split), urlunparse(("http", "h", "/p", "", "q=1", "f")), split._asdict())
print(urlsplit("mailto:a@b.c"), urlparse("no scheme at all"), urlparse("http://[::1]:80/x").hostname)
base = "http://h.org/a/b/c?x#y"
for link in ("d", "./d", "../d", "/d", "//o.org/d", "?q=1", "#f", "https://x", "../../../d", "d/", "..", "", "g;x=1/../y"):
    print(link, urljoin(base, link))
print(quote("a b/c?ü~"), quote("a/b", safe=""), quote(b"\xff x"), quote_plus("a b&c=d/é"), unquote("a%20b%2Fc%C3%BC%zz"), unquote_plus("a+b%2B"))
print(unquote_to_bytes("a%ff"), unquote("%E4", encoding="latin-1"), unquote("%ff"))
print(urlencode({"q": "a b", "n": 1, "f": 2.0, "u": "ü"}), urlencode([("k", "v"), ("k", "w")]), urlencode({"t": [1, 2]}, doseq=True))
print(urlencode({"t": "a b"}, quote_via=quote), urlencode({"p": "/x"}, safe="/"), urlencode({}))
print(parse_qs("a=1&b=2&a=3&c=&d"), parse_qsl("a=1&b=x+y%21&c=", keep_blank_values=True), parse_qs("a=1;b=2", separator=";"))
print(urldefrag("http://x/y#z"), urldefrag("http://x/y").fragment, urldefrag("http://x/y#z").url)
print(isinstance(parts, ParseResult), isinstance(split, SplitResult), DefragResult("u", "f").geturl())
for call in (lambda: urlparse("http://h:x/").port, lambda: urlparse("http://h:99999/").port, lambda: urlsplit("http://[x/"),
             lambda: parse_qsl("a", strict_parsing=True)):
    try:
        print(call())
    except ValueError as error:
        print(error)
