import sys

from aiohttp import web, web_request, web_response


async def hello(request: web.Request) -> web.StreamResponse:
    if request.query.get("name") is None:
        raise web.HTTPBadRequest()
    if request.path == "/socket":
        return web.WebSocketResponse()
    return web.Response(text="hello")


async def item(request):
    try:
        return web.json_response(request.app["items"][request.match_info["id"]])
    except KeyError:
        raise web.HTTPNotFound()


def make() -> web.Application:
    app = web.Application()
    routes = web.RouteTableDef()
    app.add_routes(routes)
    app.router.add_get("/", hello)
    app.router.add_get("/items/{id}", item)
    return app


def more():
    """What else a server is made of."""
    from aiohttp import TraceConfig, test_utils, typedefs

    async def secure(request, handler):
        try:
            return await handler(request)
        except web.HTTPException:
            raise web.HTTPForbidden()

    key = web.AppKey("key", str)
    page = web.FileResponse("index.html")
    runner = web.AppRunner(make())
    site = web.TCPSite(runner, "localhost", 8080)
    return [web.middleware(secure), key, page, site, web.HTTPFound, web.HTTPUnauthorized, web_request.Request, web_response.Response, web.View, TraceConfig, test_utils, typedefs]


if len(sys.argv) > 5:
    web.run_app(make())
print("nothing is served")
