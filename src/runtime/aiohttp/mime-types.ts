/** Types of files by their names, and the parts of a `Content-Type`. */

const types: Readonly<Record<string, string>> = {
  aac: 'audio/aac',
  avi: 'video/x-msvideo',
  bin: 'application/octet-stream',
  bmp: 'image/bmp',
  css: 'text/css',
  csv: 'text/csv',
  doc: 'application/msword',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  ico: 'image/vnd.microsoft.icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  py: 'text/x-python',
  svg: 'image/svg+xml',
  tar: 'application/x-tar',
  tiff: 'image/tiff',
  txt: 'text/plain',
  wav: 'audio/x-wav',
  webm: 'video/webm',
  webp: 'image/webp',
  xml: 'text/xml',
  zip: 'application/zip',
};

/** Python's `mimetypes.guess_type` for the usual endings. */
export function mimeTypeOf(filename: string): string | null {
  const ending = /\.([^./]+)$/.exec(filename)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(types, ending) ? (types[ending] as string) : null;
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.replace(/\/+$/, '').split('/').at(-1) ?? '';
}

/** The parameters of a `Content-Type`; its type is the one named `''`. */
export function parseMimeType(text: string): Map<string, string> {
  const [type = '', ...rest] = text.split(';');
  const parts = new Map([['', type.trim().toLowerCase()]]);
  for (const item of rest.filter((each) => each !== '')) {
    const [key = '', value = ''] = item.split(/=(.*)/s);
    const name = key.toLowerCase().trim();
    if (!parts.has(name)) parts.set(name, value.replace(/^[ "]+|[ "]+$/g, ''));
  }
  return parts;
}
