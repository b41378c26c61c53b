/** Files beside the page. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

/** Relative to the page, whatever path it is served under. */
export function assetUrl(path: string): string {
  return new URL(path, document.baseURI).href;
}

export async function loadText(url: string): Promise<string> {
  return (await load(url)).text();
}

export async function loadBytes(url: string): Promise<ArrayBuffer> {
  return (await load(url)).arrayBuffer();
}

async function load(url: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw new LoadError('Something that this needs could not be loaded, and there is no network', { cause });
  }
  if (!response.ok) throw new LoadError(`${new URL(url).pathname} could not be loaded (status ${response.status}): reload the page`);
  return response;
}
