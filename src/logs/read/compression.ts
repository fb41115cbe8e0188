// The supported compressions: how to detect and decompress each.

export interface Compression {
  readonly name: string;
  /** First bytes; null where the format has none and only the file name identifies it. */
  readonly magic: readonly number[] | null;
  readonly extension: string;
  /** Function of node:zlib. */
  readonly zlib: 'createGunzip' | 'createBrotliDecompress' | null;
  /** System program, for formats that node:zlib does not support. */
  readonly program: string | null;
}

// zstd of node:zlib (24.21) silently ends after the first frame, but programs that append write several.
// Magic bytes: RFC 1952, RFC 8878 section 3.1.1, xz-file-format.txt section 2.1.1.1, bzip2 manual, lz4_Frame_format.md, compress(1).
const compressions: readonly Compression[] = [
  { name: 'gzip', magic: [0x1f, 0x8b, 8], extension: '.gz', zlib: 'createGunzip', program: null },
  { name: 'zstd', magic: [0x28, 0xb5, 0x2f, 0xfd], extension: '.zst', zlib: null, program: 'zstd' },
  { name: 'xz', magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], extension: '.xz', zlib: null, program: 'xz' },
  { name: 'bzip2', magic: [0x42, 0x5a, 0x68], extension: '.bz2', zlib: null, program: 'bzip2' },
  { name: 'lz4', magic: [0x04, 0x22, 0x4d, 0x18], extension: '.lz4', zlib: null, program: 'lz4' },
  { name: 'compress', magic: [0x1f, 0x9d], extension: '.Z', zlib: null, program: 'gzip' },
  { name: 'Brotli', magic: null, extension: '.br', zlib: 'createBrotliDecompress', program: null },
];

/** null for uncompressed bytes. Magic bytes take precedence over the name: logrotate may not have compressed `x.1.gz` yet. */
export function compressionOf(head: Uint8Array, name: string): Compression | null {
  const found = compressions.find(({ magic }) => magic?.every((byte, at) => head[at] === byte));
  return found ?? compressions.find(({ magic, extension }) => magic === null && name.endsWith(extension)) ?? null;
}

/** `app.log.2.gz` -> `app.log.2` */
export function withoutExtension(name: string): string {
  const found = compressions.find(({ extension }) => name.endsWith(extension));
  return found ? name.slice(0, -found.extension.length) : name;
}
