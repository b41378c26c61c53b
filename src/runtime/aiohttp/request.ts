import type { ClientResponse } from './client-response.js';
import { ClientSession, type ClientSessionOptions } from './client-session.js';
import { TCPConnector } from './connector.js';
import type { RequestOptions } from './request-options.js';

/**
 * Python's `aiohttp.request(method, url)`: a request with a session of its own, which is closed with the response.
 *
 * @throws as {@link ClientSession.request}
 */
export async function request(
  method: string,
  url: unknown,
  {
    connector = null,
    cookies = null,
    timeout,
    ...options
  }: RequestOptions & Pick<ClientSessionOptions, 'connector'> = {},
): Promise<ClientResponse> {
  const session = new ClientSession({
    cookies,
    timeout,
    connector: connector ?? new TCPConnector({ forceClose: true }),
    connectorOwner: connector === null,
  });
  try {
    const response = await session.request(method, url, options);
    response.onRelease(() => void session.close());
    return response;
  } catch (error) {
    await session.close();
    throw error;
  }
}
