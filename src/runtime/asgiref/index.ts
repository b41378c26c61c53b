/** `aio2ts/runtime/asgiref`: asgiref's `sync_to_async` and `async_to_sync`. */
export { syncToAsync, type SyncToAsyncOptions } from './sync-to-async.js';
export { asyncToSync } from './async-to-sync.js';
