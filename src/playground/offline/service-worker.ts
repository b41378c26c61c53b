/**
 * Keeps the playground for times without a network. The page itself is asked for first, so that a new version shows at
 * once; everything else has a name that changes with its content, and comes from what is kept.
 */
interface Kept {
  readonly version: string;
  /** Relative to the page. */
  readonly files: readonly string[];
}

declare const KEPT: Kept;

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface Scope {
  readonly location: Location;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  skipWaiting(): Promise<void>;
}

const scope = globalThis as unknown as Scope;
const PREFIX = `aio2ts-playground:${new URL('./', scope.location.href).pathname}:`;
const CACHE = PREFIX + KEPT.version;

scope.addEventListener('install', (event) => event.waitUntil(keepFiles()));
scope.addEventListener('activate', (event) => event.waitUntil(forgetOldVersions()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== scope.location.origin) return;
  event.respondWith(request.mode === 'navigate' ? newest(request) : kept(request));
});

async function keepFiles(): Promise<void> {
  await (await caches.open(CACHE)).addAll([...KEPT.files]);
  await scope.skipWaiting();
}

async function forgetOldVersions(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
}

async function newest(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const page = await caches.match(new URL('./', scope.location.href).href);
    if (page === undefined) throw error;
    return page;
  }
}

async function kept(request: Request): Promise<Response> {
  const found = await caches.match(request);
  if (found !== undefined) return found;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(CACHE)).put(request, response.clone());
  return response;
}
