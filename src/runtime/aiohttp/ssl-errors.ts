/** Python's `ssl.SSLError` and its kind. */
import { OSError } from '../python/exceptions.js';
import { moduleOf, nameOf } from '../python/symbols.js';

/** Python's `ssl.SSLError`. */
export class SSLError extends OSError {
  static override readonly [nameOf]: string = 'SSLError';
  static override readonly [moduleOf]: string = 'ssl';
}

/** Python's `ssl.SSLCertVerificationError`, also called `CertificateError`. */
export class SSLCertVerificationError extends SSLError {
  static override readonly [nameOf]: string = 'SSLCertVerificationError';
}

/** Node's codes of certificates that can't be trusted, in OpenSSL's words. */
const reasons: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'self-signed certificate in certificate chain',
  UNABLE_TO_GET_ISSUER_CERT: 'unable to get issuer certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unable to get local issuer certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unable to get local issuer certificate',
  CERT_HAS_EXPIRED: 'certificate has expired',
  CERT_NOT_YET_VALID: 'certificate is not yet valid',
  CERT_REVOKED: 'certificate revoked',
};

export function certificateError(code: string, message: string): SSLCertVerificationError | null {
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    const host = /^Hostname\/IP does not match certificate's altnames: (?:Host: |IP: )?(\S+?)\.? is not/.exec(
      message,
    )?.[1];
    return verification(`Hostname mismatch, certificate is not valid for '${host ?? ''}'.`);
  }
  const reason = reasons[code];
  return reason === undefined ? null : verification(reason);
}

function verification(reason: string): SSLCertVerificationError {
  const text = `[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: ${reason} (_ssl.c:992)`;
  return new SSLCertVerificationError(1, text);
}

/** `write EPROTO ...:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:...` */
export function sslError(message: string): SSLError {
  const reason = /SSL routines:[^:]*:([^:]+)/.exec(message)?.[1] ?? message;
  const name = reason.toUpperCase().replace(/ /g, '_');
  return new SSLError(1, `[SSL: ${name}] ${reason} (_ssl.c:992)`);
}
