/** A file to be put into an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly data: Buffer;
}

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
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { data, name } of entries) {
    const words = Buffer.from(name, 'utf8');
    const about = Buffer.alloc(26);
    about.writeUInt16LE(VERSION, 0);
    about.writeUInt16LE(FLAGS, 2);
    about.writeUInt16LE(TIME, 6);
    about.writeUInt16LE(DAY, 8);
    about.writeUInt32LE(crc32(data), 10);
    about.writeUInt32LE(data.length, 14);
    about.writeUInt32LE(data.length, 18);
    about.writeUInt16LE(words.length, 22);
    const file = Buffer.concat([number(LOCAL), about, words, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(READABLE, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([number(CENTRAL), half(VERSION), about, rest, words]));
    files.push(file);
    offset += file.length;
  }
  const central = Buffer.concat(directory);
  const count = half(entries.length);
  const end = [number(END), half(0), half(0), count, count, number(central.length), number(offset), half(0)];
  return Buffer.concat([...files, central, ...end]);
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

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
