import { quoter } from './quoting.js';

export const quotePlain = quoter({ requote: false });
export const quotePath = quoter({ safe: '@:', protect: '/+', requote: false });

/** `user:password@host:port` of parts that are encoded already. */
export function netlocOf(user: string | null, password: string | null, host: string, port: number | null): string {
  const place = port === null || port === 0 ? host : `${host}:${port}`;
  const who = password === null ? user : `${user ?? ''}:${password}`;
  return who === null || who === '' ? place : `${who}@${place}`;
}
