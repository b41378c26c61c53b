/**
 * The whole script of a sandbox frame. The frame has an origin of its own and nothing but this: it starts one worker
 * from the text that it is given, and carries messages to and from it (as a data: URL, since Chromium does not load modules from the blobs of such
 * a frame). The page's policy names the script by its hash,
 * so it has to stand in the frame exactly like this.
 */
export const FRAME_SCRIPT = `
addEventListener('message', (start) => {
  if (start.source !== parent || origin !== 'null') return;
  const [port] = start.ports;
  const worker = new Worker('data:text/javascript;charset=utf-8,' + encodeURIComponent(start.data), { type: 'module' });
  worker.onmessage = (event) => port.postMessage(event.data);
  worker.onerror = (event) => {
    event.preventDefault();
    port.postMessage({ kind: 'failed', message: event.message || 'its script cannot be loaded' });
  };
  port.onmessage = ({ data }) => worker.postMessage(data, Object.values(data).filter((part) => part instanceof ArrayBuffer));
}, { once: true });
`;

/** On top of the page's own policy, which the frame inherits: no connection to anything. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; worker-src data:; connect-src 'none'";

export const FRAME_DOCUMENT =
  `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><script>${FRAME_SCRIPT}</script>`;
