from yarl import URL

url = URL("http://ada:pw@example.com:8080/a/b.txt?q=1&q=2&r=x%20y#top")
print(url.scheme, url.host, url.port, url.path, url.query_string, url.fragment, url.user, url.password, url.name)
print(url.parts, url.parent, url.query.getall("q"), url.query["r"], "z" in url.query, len(url.query))
print(url.origin(), url.relative(), url.is_absolute(), url.human_repr())
print(url.with_path("/c"), url.with_host("localhost"), url.with_scheme("https"), url.with_fragment(None))
print(url.with_query({"a": "1"}), url.update_query({"a": "1"}), url.with_query(None))
print(URL("http://example.com/x/y") / "z", URL("http://example.com/x/y").join(URL("../w")))
print(URL("http://example.com") == URL("http://example.com/"), repr(URL("/p?q=1")), str(URL("http://bücher.example/ü")))
