import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The same bytes in every encoding that browsers ask for. */
export interface Encoded {
  plain: Buffer;
  gzip: Buffer | null;
  br: Buffer | null;
}

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

/** Compresses once, for as often as it is sent. What would not get smaller is left as it is. */
export async function encoded(plain: Buffer): Promise<Encoded> {
  if (plain.length < 1024) return { plain, gzip: null, br: null };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  const [zipped, brotli] = await Promise.all([asGzip(plain, { level: 9 }), asBrotli(plain, { params })]);
  return { plain, gzip: smaller(zipped, plain), br: smaller(brotli, plain) };
}

/** The smallest that this browser takes, with the header that says so. */
export function choose(
  { plain, gzip: zipped, br }: Encoded,
  accept: string | undefined,
): { body: Buffer; headers: Record<string, string> } {
  const takes = (name: string): boolean =>
    (accept ?? '')
      .split(',')
      .some((one) => one.trim().split(';')[0] === name && !/;\s*q=0(\.0*)?$/.test(one.trim()));
  if (br && takes('br')) return { body: br, headers: { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } };
  if (zipped && takes('gzip'))
    return { body: zipped, headers: { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } };
  return { body: plain, headers: { Vary: 'Accept-Encoding' } };
}

function smaller(compressed: Buffer, plain: Buffer): Buffer | null {
  return compressed.length < plain.length ? compressed : null;
}
