import {
  ClientConnectionError,
  ClientConnectorCertificateError,
  ClientConnectorError,
  ClientConnectorSSLError,
  ClientError,
  ClientHttpProxyError,
  ClientOSError,
  ClientPayloadError,
  ClientProxyConnectionError,
  ClientResponseError,
  ClientSession,
  ClientSSLError,
  ClientTimeout,
  InvalidURL,
  requestOptions,
  ServerConnectionError,
  ServerDisconnectedError,
  ServerTimeoutError,
  TooManyRedirects,
} from "aio2ts/runtime/aiohttp";
import {
  asPythonError,
  className,
  isSubclass,
  Keywords,
  keywordsOf,
  OSError,
  RuntimeError,
  str,
  TimeoutError,
  typeName,
} from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

async function attempt(
  session: ClientSession,
  url: string,
  keywords?: Keywords,
): Promise<string> {
  const options = keywordsOf<ClientTimeout | boolean>(keywords);
  try {
    const response = await session.get(
      url,
      requestOptions(Object.fromEntries(options)),
    );
    try {
      const text = await response.text();
      return `${response.status} ${text.length}`;
    } finally {
      response.release();
    }
  } catch (caught) {
    const e = asPythonError(caught);
    if (e instanceof ClientConnectorError) {
      return `no connection to ${e.host} ${str(e.port === 1)} ${typeName(e.osError)}`;
    } else if (e instanceof InvalidURL) {
      return `invalid ${str(e.url)}`;
    } else if (e instanceof TooManyRedirects) {
      return `${typeName(e)} ${e.status}`;
    } else if (
      e instanceof ServerDisconnectedError ||
      e instanceof ClientOSError
    ) {
      return `disconnected ${typeName(e)}`;
    } else if (e instanceof ClientPayloadError) {
      return `payload: ${e.message}`;
    } else if (e instanceof TimeoutError) {
      return `timeout ${str(e instanceof ServerTimeoutError)}`;
    } else if (e instanceof ClientResponseError) {
      return `${e.status} ${e.reason}`;
    } else if (e instanceof ClientError) {
      return `other ${typeName(e)}`;
    } else {
      throw e;
    }
  }
}

async function main(): Promise<void> {
  const base = argv[1];
  let session = new ClientSession();
  try {
    console.log(await attempt(session, "http://127.0.0.1:1/"));
    console.log(await attempt(session, "nonsense"));
    console.log(await attempt(session, `${base}/faults/loop`));
    console.log(await attempt(session, `${base}/faults/close`));
    console.log(await attempt(session, `${base}/faults/short`));
    console.log(
      await attempt(
        session,
        `${base}/slow/5`,
        new Keywords({ timeout: new ClientTimeout({ total: 0.1 }) }),
      ),
    );
    console.log(
      await attempt(
        session,
        `${base}/status/500`,
        new Keywords({ raise_for_status: true }),
      ),
    );
    console.log(await attempt(session, `${base}/status/404`));
  } finally {
    await session.close();
  }
  session = new ClientSession({ raiseForStatus: true });
  try {
    try {
      await session.get(`${base}/status/403`);
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof ClientResponseError)) {
        throw e;
      }
      console.log(e.message);
    }
  } finally {
    await session.close();
  }
  try {
    await session.get(base);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    console.log(e.message);
  }
}

function kinds(): void {
  for (const kind of [
    ClientConnectionError,
    ClientProxyConnectionError,
    ClientSSLError,
    ClientConnectorSSLError,
    ClientConnectorCertificateError,
    ServerConnectionError,
    ClientHttpProxyError,
  ]) {
    console.log(
      `${className(kind)} ${str(isSubclass(kind, ClientError))} ${str(isSubclass(kind, OSError))}`,
    );
  }
}

await main();
kinds();
