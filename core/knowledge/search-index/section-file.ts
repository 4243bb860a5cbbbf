import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { type FileHandle, open, rm } from "node:fs/promises";
import { crc32 } from "node:zlib";

/**
 * A file of named sections, written once and never changed: the sections one after another, then a list of them as
 * JSON, then the length and the checksum of the list. Each section has its own checksum.
 */
const TRAILER_BYTES = 8;
const BUFFER_BYTES = 1 << 20;

/** What is read for the moment; each reading would else take new memory from the system. */
let shared = Buffer.alloc(0);

interface Section {
  offset: number;
  length: number;
  crc: number;
}

/** Writes the sections in order. What it wrote is deleted when the writing fails. */
export async function writeSections(
  path: string,
  write: (writer: SectionWriter) => Promise<void>,
): Promise<void> {
  const file = await open(path, "wx");
  try {
    const writer = new SectionWriter(file);
    await write(writer);
    await writer.finish();
    await file.datasync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

export class SectionWriter {
  readonly #file: FileHandle;
  readonly #sections: Record<string, Section> = {};
  readonly #buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  #filled = 0;
  /** From here on the buffer is not yet in the checksum of its section. */
  #unsummed = 0;
  #current: Section = { offset: 0, length: 0, crc: 0 };

  constructor(file: FileHandle) {
    this.#file = file;
  }

  /** A section that is whole in memory. */
  async section(name: string, bytes: Uint8Array): Promise<void> {
    this.begin(name);
    await this.append(bytes);
  }

  /** Begins a section; what is appended until the next belongs to it. */
  begin(name: string): void {
    this.#sum();
    const { offset, length } = this.#current;
    this.#current = { offset: offset + length, length: 0, crc: 0 };
    this.#sections[name] = this.#current;
  }

  /** Takes a copy; gives a promise only when it writes to the disk. */
  append(bytes: Uint8Array): Promise<void> | undefined {
    this.#current.length += bytes.length;
    if (this.#filled + bytes.length > BUFFER_BYTES) return this.#appendInTurns(bytes);
    this.#buffer.set(bytes, this.#filled);
    this.#filled += bytes.length;
    return undefined;
  }

  async finish(): Promise<void> {
    this.#sum();
    const list = Buffer.from(JSON.stringify(this.#sections));
    const trailer = Buffer.alloc(TRAILER_BYTES);
    trailer.writeUInt32LE(list.length, 0);
    trailer.writeUInt32LE(crc32(list), 4);
    await this.append(list);
    await this.append(trailer);
    await this.#flush();
  }

  async #appendInTurns(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      if (this.#filled === BUFFER_BYTES) await this.#flush();
      const part = bytes.subarray(at, at + BUFFER_BYTES - this.#filled);
      this.#buffer.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
    }
  }

  #sum(): void {
    this.#current.crc = crc32(this.#buffer.subarray(this.#unsummed, this.#filled), this.#current.crc);
    this.#unsummed = this.#filled;
  }

  async #flush(): Promise<void> {
    this.#sum();
    await this.#file.writeFile(this.#buffer.subarray(0, this.#filled));
    this.#filled = 0;
    this.#unsummed = 0;
  }
}

/** An open file of sections. Reading is synchronous: what is read often stands in the system's page cache. */
export class SectionFile {
  readonly #path: string;
  readonly #fd: number;
  readonly #sections: Record<string, Section>;

  /** @throws Error when there is no such file, or it is torn. */
  constructor(path: string) {
    this.#path = path;
    this.#fd = openSync(path, "r");
    try {
      this.#sections = this.#list();
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** A whole section, its checksum compared. */
  bytes(name: string): Uint8Array {
    const section = this.#section(name);
    const bytes = this.#read(new Uint8Array(section.length), section.offset);
    if (crc32(bytes) !== section.crc) throw new Error(`Section ${name} of ${this.#path} is torn`);
    return bytes;
  }

  numbers(name: string): Uint32Array {
    return new Uint32Array(this.bytes(name).buffer);
  }

  /** Fills bytes with those of a section from a place on, without a checksum, and gives them. */
  readInto<Bytes extends Uint8Array>(name: string, from: number, bytes: Bytes): Bytes {
    return this.#read(bytes, this.#section(name).offset + from);
  }

  /**
   * Gives the bytes of a section from one place to another, without a checksum, which hold until something else is
   * read. For one who goes on in order so many bytes ahead are read at once.
   */
  reader(name: string, ahead: number): (from: number, to: number) => Buffer {
    const { offset, length } = this.#section(name);
    if (ahead === 0)
      return (from, to) => {
        if (shared.length < to - from) shared = Buffer.allocUnsafeSlow((to - from) * 2);
        return this.#read(shared.subarray(0, to - from), offset + from);
      };
    let window = Buffer.alloc(0);
    let start = 0;
    let end = 0;
    return (from, to) => {
      if (from < start || to > end) {
        const wanted = Math.max(to - from, Math.min(ahead, length - from));
        if (window.length < wanted) window = Buffer.allocUnsafe(wanted);
        this.#read(window.subarray(0, wanted), offset + from);
        [start, end] = [from, from + wanted];
      }
      return window.subarray(from - start, to - start);
    };
  }

  /** Compares the checksum of sections that are not read whole. @throws Error when one is torn. */
  async verify(names: readonly string[]): Promise<void> {
    const file = await open(this.#path, "r");
    try {
      const chunk = new Uint8Array(BUFFER_BYTES);
      for (const name of names) {
        const { offset, length, crc } = this.#section(name);
        let seen = 0;
        for (let at = 0; at < length; at += chunk.length) {
          const wanted = Math.min(chunk.length, length - at);
          const { bytesRead } = await file.read(chunk, 0, wanted, offset + at);
          seen = crc32(chunk.subarray(0, bytesRead), seen);
        }
        if (seen !== crc) throw new Error(`Section ${name} of ${this.#path} is torn`);
      }
    } finally {
      await file.close();
    }
  }

  close(): void {
    closeSync(this.#fd);
  }

  #list(): Record<string, Section> {
    const end = fstatSync(this.#fd).size - TRAILER_BYTES;
    if (end < 0) throw new Error(`${this.#path} is torn`);
    const trailer = Buffer.from(this.#read(new Uint8Array(TRAILER_BYTES), end));
    const length = trailer.readUInt32LE(0);
    if (length > end) throw new Error(`${this.#path} is torn`);
    const list = this.#read(new Uint8Array(length), end - length);
    if (crc32(list) !== trailer.readUInt32LE(4)) throw new Error(`${this.#path} is torn`);
    return JSON.parse(Buffer.from(list).toString());
  }

  #section(name: string): Section {
    const section = this.#sections[name];
    if (!section) throw new Error(`${this.#path} has no section ${name}`);
    return section;
  }

  #read<Bytes extends Uint8Array>(bytes: Bytes, from: number): Bytes {
    let done = 0;
    while (done < bytes.length) {
      const read = readSync(this.#fd, bytes, done, bytes.length - done, from + done);
      if (read === 0) throw new Error(`${this.#path} ends too early`);
      done += read;
    }
    return bytes;
  }
}
