/** `aio2ts/runtime/http/cookies`: Python's `http.cookies`. */
export { CookieError, Morsel, type MorselValue } from './morsel.js';
export { type CookieSource, SimpleCookie } from './simple-cookie.js';
