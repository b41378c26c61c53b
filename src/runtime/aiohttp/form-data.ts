/** Python's `aiohttp.FormData`: the fields of a form, urlencoded or as multipart. */
import { MultiDictBase } from '../multidict/multi-dict.js';
import { PyTypeError, RuntimeError } from '../python/exceptions.js';
import { mappingOf } from '../python/operators/equals.js';
import { repr } from '../python/repr.js';
import { moduleOf, nameOf } from '../python/symbols.js';
import { encode } from '../python/text/encode.js';
import { typeName } from '../python/type-name.js';
import { TypedView } from '../python/typed.js';
import { contentDisposition } from './content-disposition.js';
import { bytesPayload, type FileLike, filenameOf, isFile, type Payload, payloadOf } from './payload.js';
import { MultipartWriter } from './multipart-writer.js';
import { urlencode } from './urlencode.js';
import { signature } from '../python/functions/signature.js';

export interface FieldOptions {
  readonly contentType?: string | null;
  readonly filename?: string | null;
  readonly contentTransferEncoding?: string | null;
}

export interface FormDataOptions {
  readonly quoteFields?: boolean;
  readonly charset?: string | null;
}

interface Field {
  readonly name: string;
  readonly filename: string | null;
  readonly contentType: string | null;
  readonly value: unknown;
}

export class FormData {
  static readonly [nameOf]: string = 'FormData';
  static readonly [moduleOf]: string = 'aiohttp.formdata';
  private readonly fields: Field[] = [];
  private readonly quoteFields: boolean;
  private readonly charset: string | null;
  private isMultipart = false;
  private isProcessed = false;

  /** @throws TypeError for fields that are none */
  constructor(fields: unknown = [], { quoteFields = true, charset = null }: FormDataOptions = {}) {
    this.quoteFields = quoteFields;
    this.charset = charset;
    this.addFields(...fieldsOf(fields));
  }

  addField(name: string, value: unknown, options: FieldOptions = {}): void {
    const { contentType = null, contentTransferEncoding = null } = options;
    const isStream = typeof value === 'object' && value !== null && isFile(value);
    let { filename = null } = options;
    if (filename !== null && typeof filename !== 'string') {
      throw new PyTypeError(`filename must be an instance of str. Got: ${String(filename)}`);
    }
    if (value instanceof Uint8Array && filename === null && contentTransferEncoding === null) filename = name;
    if (isStream && filename === null) filename = filenameOf(value as FileLike, name);
    if (isStream || filename !== null || contentType !== null || contentTransferEncoding !== null) {
      this.isMultipart = true;
    }
    this.fields.push({ name, filename, contentType, value });
  }

  /** Pairs, files or multidicts. @throws TypeError */
  addFields(...fields: readonly unknown[]): void {
    const left = [...fields];
    while (left.length > 0) {
      const field = left.shift();
      if (field instanceof MultiDictBase) left.push(...field.pairs());
      else if (Array.isArray(field) && field.length === 2) this.addField(field[0] as string, field[1]);
      else if (typeof field === 'object' && field !== null && isFile(field)) {
        this.addField(filenameOf(field, 'unknown') as string, field);
      } else {
        throw new PyTypeError(
          'Only io.IOBase, multidict and (name, file) pairs allowed, use .add_field() for passing ' +
            `more complex parameters, got ${repr(field)}`,
        );
      }
    }
  }

  /** The body; a form with files can be sent once. @throws RuntimeError */
  payload(): Payload {
    return this.isMultipart ? this.multipart() : this.urlencoded();
  }

  private urlencoded(): Payload {
    const charset = this.charset ?? 'utf-8';
    const type = 'application/x-www-form-urlencoded';
    const text = urlencode(
      this.fields.map(({ name, value }) => [name, value] as const),
      charset,
    );
    return bytesPayload(encode(text), charset === 'utf-8' ? type : `${type}; charset=${charset}`);
  }

  private multipart(): Payload {
    if (this.isProcessed) throw new RuntimeError('Form data has been processed already');
    const writer = new MultipartWriter('form-data');
    for (const field of this.fields) {
      const part = partOf(field, this.charset);
      const names = { name: field.name, ...(field.filename === null ? {} : { filename: field.filename }) };
      const disposition = contentDisposition('form-data', names, this.quoteFields);
      const headers = part.headers.filter(([name]) => name.toLowerCase() !== 'content-disposition');
      writer.appendPayload({ ...part, headers: [...headers, ['Content-Disposition', disposition]] });
    }
    this.isProcessed = true;
    return writer.payload();
  }
}

function partOf({ contentType, value }: Field, encoding: string | null): Payload {
  const part = payloadOf(value, { contentType, encoding });
  if (part !== null) return part;
  const headers = contentType === null ? '{}' : `{'Content-Type': ${repr(contentType)}}`;
  const type = `<class '${typeName(value)}'>`;
  throw new PyTypeError(`Can not serialize value type: ${type}\n headers: ${headers}\n value: ${repr(value)}`);
}

function fieldsOf(fields: unknown): readonly unknown[] {
  if (fields instanceof TypedView) return fieldsOf(fields.value);
  const mapping = mappingOf(fields);
  if (mapping !== null) return [...mapping];
  return Array.isArray(fields) ? fields : [fields];
}

signature(FormData, 'fields=, quote_fields=, charset=', ({ values }) => [
  values.get('fields'),
  { quoteFields: values.get('quote_fields'), charset: values.get('charset') },
]);
signature(FormData.prototype.addField, 'self, name, value, *, content_type=, filename=, content_transfer_encoding=');
