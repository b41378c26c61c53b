/** The operating system's reason, in words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  ELOOP: 'too many symbolic links',
  EEXIST: 'a file is in the way of a folder',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
};

export function ioCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

export function ioReason(error: unknown): string {
  const code = ioCode(error);
  return REASONS[code] ?? (code === '' && error instanceof Error ? error.message : code);
}
