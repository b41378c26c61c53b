import { join } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  attribute,
  call,
  equals,
  KeyError,
  method,
  methodNamed,
  NotPortedError,
  signature,
} from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

async function hello(request: unknown): Promise<unknown> {
  if (method(attribute(request, "query"), "get", "name") === null) {
    throw asPythonError(
      ((): never => {
        throw new NotPortedError(
          "aiohttp.web.HTTPBadRequest: aiohttp's server has no port; use `node:http`, Fastify or Hono",
        );
      })(),
    );
  }
  if (equals(attribute(request, "path"), "/socket")) {
    return ((): never => {
      throw new NotPortedError(
        "aiohttp.web.WebSocketResponse: aiohttp's server has no port; use the package `ws`",
      );
    })();
  }
  return ((): never => {
    throw new NotPortedError(
      "aiohttp.web.Response: aiohttp's server has no port; use `node:http`, Fastify or Hono",
    );
  })();
}

signature(hello, "request");

async function item(request: unknown): Promise<unknown> {
  try {
    return ((): never => {
      throw new NotPortedError(
        "aiohttp.web.json_response: aiohttp's server has no port; use `node:http`, Fastify or Hono",
      );
    })();
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof KeyError)) {
      throw error;
    }
    throw asPythonError(
      ((): never => {
        throw new NotPortedError(
          "aiohttp.web.HTTPNotFound: aiohttp's server has no port; use `node:http`, Fastify or Hono",
        );
      })(),
    );
  }
}

signature(item, "request");

function make(): unknown {
  const app = ((): never => {
    throw new NotPortedError(
      "aiohttp.web.Application: aiohttp's server has no port; use `node:http`, Fastify or Hono",
    );
  })();
  const routes = ((): never => {
    throw new NotPortedError(
      "aiohttp.web.RouteTableDef: aiohttp's server has no port; use `node:http`, Fastify or Hono",
    );
  })();
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
          ((): never => {
            throw new NotPortedError(
              "aiohttp.web.HTTPException: aiohttp's server has no port; use `node:http`, Fastify or Hono",
            );
          })()
        )
      ) {
        throw error;
      }
      throw asPythonError(
        ((): never => {
          throw new NotPortedError(
            "aiohttp.web.HTTPForbidden: aiohttp's server has no port; use `node:http`, Fastify or Hono",
          );
        })(),
      );
    }
  }

  const key = ((): never => {
    throw new NotPortedError(
      "aiohttp.web.AppKey: aiohttp's server has no port; use `node:http`, Fastify or Hono",
    );
  })();
  const page = ((): never => {
    throw new NotPortedError(
      "aiohttp.web.FileResponse: aiohttp's server has no port; use `node:http`, Fastify or Hono",
    );
  })();
  const runner = ((): never => {
    throw new NotPortedError(
      "aiohttp.web.AppRunner: aiohttp's server has no port; use `node:http`, Fastify or Hono",
    );
  })();
  const site = ((): never => {
    throw new NotPortedError(
      "aiohttp.web.TCPSite: aiohttp's server has no port; use `node:http`, Fastify or Hono",
    );
  })();
  return [
    ((): never => {
      throw new NotPortedError(
        "aiohttp.web.middleware: aiohttp's server has no port; use `node:http`, Fastify or Hono",
      );
    })(),
    key,
    page,
    site,
    ((): never => {
      throw new NotPortedError(
        "aiohttp.web.HTTPFound: aiohttp's server has no port; use `node:http`, Fastify or Hono",
      );
    })(),
    ((): never => {
      throw new NotPortedError(
        "aiohttp.web.HTTPUnauthorized: aiohttp's server has no port; use `node:http`, Fastify or Hono",
      );
    })(),
    ((): never => {
      throw new NotPortedError(
        "aiohttp.web.Request: aiohttp's server has no port; use `node:http`, Fastify or Hono",
      );
    })(),
    ((): never => {
      throw new NotPortedError(
        "aiohttp.web.Response: aiohttp's server has no port; use `node:http`, Fastify or Hono",
      );
    })(),
    ((): never => {
      throw new NotPortedError(
        "aiohttp.web.View: aiohttp's server has no port; use `node:http`, Fastify or Hono",
      );
    })(),
    ((): never => {
      throw new NotPortedError(
        "aiohttp.TraceConfig: tracing of aiohttp has no port; log around the requests",
      );
    })(),
    ((): never => {
      throw new NotPortedError("aiohttp.test_utils has no port");
    })(),
    ((): never => {
      throw new NotPortedError("aiohttp.typedefs has no port");
    })(),
  ];
}

if (argv.length > 5) {
  throw new NotPortedError(
    "aiohttp.web.run_app: aiohttp's server has no port; use `node:http`, Fastify or Hono",
  );
}
console.log("nothing is served");
