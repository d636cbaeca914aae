/** A file to be put into an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array;
}

/** Not compressed. */
const STORED = 0;
/** 1980-01-01 00:00, the first moment an archive can name: archives of equal files are equal, whenever they are made. */
const TIME = 0;
const DAY = 0x21;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** To be read and written by whoever unpacks it. */
const READABLE = 0o600 << 16;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/**
 * An archive of files as they are, without compression. Source: APPNOTE.TXT, the specification of the format by PKWARE,
 * sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { data, name } of entries) {
    const words = new TextEncoder().encode(name);
    const size = long(data.length);
    const about = [
      ...[
        short(VERSION),
        short(FLAGS),
        short(STORED),
        short(TIME),
        short(DAY),
        long(crc32(data)),
        size,
        size,
      ],
      ...[short(words.length), short(0)],
    ];
    const file = joined([long(LOCAL), ...about, words, data]);
    const rest = [short(0), short(0), short(0), long(READABLE), long(offset)];
    directory.push(joined([long(CENTRAL), short(VERSION), ...about, ...rest, words]));
    files.push(file);
    offset += file.length;
  }
  const central = joined(directory);
  const count = short(entries.length);
  const end = [long(END), short(0), short(0), count, count, long(central.length), long(offset), short(0)];
  return joined([...files, central, ...end]);
}

/** The checksum of the format: CRC-32 with the polynomial 0xEDB88320. */
export function crc32(data: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of data) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}

/** A number of four bytes, the lowest first. */
function long(value: number): Uint8Array {
  return Uint8Array.of(value, value >>> 8, value >>> 16, value >>> 24);
}

/** A number of two bytes, the lower first. */
function short(value: number): Uint8Array {
  return Uint8Array.of(value, value >>> 8);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
