import { join } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  attribute,
  call,
  equals,
  KeyError,
  method,
  methodNamed,
  notPorted,
  signature,
} from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

async function hello(request: unknown): Promise<unknown> {
  if (method(attribute(request, "query"), "get", "name") === null) {
    throw asPythonError(
      notPorted(
        "aiohttp.web.HTTPBadRequest: aiohttp's server has no port; use `node:http`, Fastify or Hono",
      ),
    );
  }
  if (equals(attribute(request, "path"), "/socket")) {
    return notPorted(
      "aiohttp.web.WebSocketResponse: aiohttp's server has no port; use the package `ws`",
    );
  }
  return notPorted(
    "aiohttp.web.Response: aiohttp's server has no port; use `node:http`, Fastify or Hono",
  );
}

signature(hello, "request");

async function item(request: unknown): Promise<unknown> {
  try {
    return notPorted(
      "aiohttp.web.json_response: aiohttp's server has no port; use `node:http`, Fastify or Hono",
    );
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof KeyError)) {
      throw error;
    }
    throw asPythonError(
      notPorted(
        "aiohttp.web.HTTPNotFound: aiohttp's server has no port; use `node:http`, Fastify or Hono",
      ),
    );
  }
}

signature(item, "request");

function make(): unknown {
  const app = notPorted(
    "aiohttp.web.Application: aiohttp's server has no port; use `node:http`, Fastify or Hono",
  );
  const routes = notPorted(
    "aiohttp.web.RouteTableDef: aiohttp's server has no port; use `node:http`, Fastify or Hono",
  );
  methodNamed(app, "addRoutes", "add_routes", [routes]);
  methodNamed(attribute(app, "router"), "addGet", "add_get", ["/", hello]);
  methodNamed(attribute(app, "router"), "addGet", "add_get", [
    "/items/{id}",
    item,
  ]);
  return app;
}

/** What else a server is made of. */
function more(): unknown[] {
  async function secure(request: unknown, handler: unknown): Promise<unknown> {
    try {
      return (await join(call(handler, [request]))) ?? null;
    } catch (caught) {
      const error = asPythonError(caught);
      if (
        !(
          error instanceof
          notPorted(
            "aiohttp.web.HTTPException: aiohttp's server has no port; use `node:http`, Fastify or Hono",
          )
        )
      ) {
        throw error;
      }
      throw asPythonError(
        notPorted(
          "aiohttp.web.HTTPForbidden: aiohttp's server has no port; use `node:http`, Fastify or Hono",
        ),
      );
    }
  }

  const key = notPorted(
    "aiohttp.web.AppKey: aiohttp's server has no port; use `node:http`, Fastify or Hono",
  );
  const page = notPorted(
    "aiohttp.web.FileResponse: aiohttp's server has no port; use `node:http`, Fastify or Hono",
  );
  const runner = notPorted(
    "aiohttp.web.AppRunner: aiohttp's server has no port; use `node:http`, Fastify or Hono",
  );
  const site = notPorted(
    "aiohttp.web.TCPSite: aiohttp's server has no port; use `node:http`, Fastify or Hono",
  );
  return [
    notPorted(
      "aiohttp.web.middleware: aiohttp's server has no port; use `node:http`, Fastify or Hono",
    ),
    key,
    page,
    site,
    notPorted(
      "aiohttp.web.HTTPFound: aiohttp's server has no port; use `node:http`, Fastify or Hono",
    ),
    notPorted(
      "aiohttp.web.HTTPUnauthorized: aiohttp's server has no port; use `node:http`, Fastify or Hono",
    ),
    notPorted(
      "aiohttp.web.Request: aiohttp's server has no port; use `node:http`, Fastify or Hono",
    ),
    notPorted(
      "aiohttp.web.Response: aiohttp's server has no port; use `node:http`, Fastify or Hono",
    ),
    notPorted(
      "aiohttp.web.View: aiohttp's server has no port; use `node:http`, Fastify or Hono",
    ),
    notPorted(
      "aiohttp.TraceConfig: tracing of aiohttp has no port; log around the requests",
    ),
    notPorted("aiohttp.test_utils has no port"),
    notPorted("aiohttp.typedefs has no port"),
  ];
}

if (argv.length > 5) {
  notPorted(
    "aiohttp.web.run_app: aiohttp's server has no port; use `node:http`, Fastify or Hono",
  );
}
console.log("nothing is served");
