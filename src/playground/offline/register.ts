/** Asks the browser to keep the page for times without a network. Where it does not, the page works all the same. */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  // After the first conversion's own files: what is kept for later should not compete with them.
  addEventListener('load', () => {
    setTimeout(() => {
      navigator.serviceWorker.register(new URL('service-worker.js', document.baseURI)).catch(() => {});
    }, 2000);
  });
}
