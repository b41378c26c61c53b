/** How a host is written in a URL, and how it is shown. */
import { compressedIpv6, isIpv4 } from './ip-address.js';
import { decodePunycode } from './punycode.js';

/** `encoded`: names beyond ASCII in their IDNA form. */
export function hostText(host: string, encoded = true): string {
  const [address = '', zone] = host.split(/%(.*)/s);
  if (isIpv4(address)) return host;
  const ipv6 = compressedIpv6(address);
  if (ipv6 !== null) return `[${ipv6}${zone === undefined ? '' : `%${zone}`}]`;
  const lower = host.toLowerCase();
  if (!encoded || /^[\x00-\x7f]*$/.test(lower)) return lower;
  try {
    return new globalThis.URL(`http://${lower}/`).hostname;
  } catch {
    return lower;
  }
}

/** The host as people write it. */
export function readableHost(host: string): string {
  if (host.includes('%')) return host;
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? decodePunycode(label.slice(4)) : label))
    .join('.');
}
