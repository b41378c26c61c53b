/** IP addresses as hosts: Python's `ipaddress` as far as URLs and cookies ask for it. */

const octet = '(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])';
const ipv4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);

export function isIpv4(host: string): boolean {
  return ipv4.test(host);
}

/** The address in its shortest form, or null if it is none. */
export function compressedIpv6(host: string): string | null {
  if (!host.includes(':') || !/^[0-9A-Fa-f:.]+$/.test(host)) return null;
  try {
    return new globalThis.URL(`http://[${host}]/`).hostname.slice(1, -1);
  } catch {
    return null;
  }
}

/** aiohttp's `is_ip_address`. */
export function isIpAddress(host: string | null): boolean {
  if (host === null) return false;
  return /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host) || isIpv6Address(host);
}

export function isIpv6Address(host: string): boolean {
  return compressedIpv6(host.replace(/%.*$/, '')) !== null;
}
