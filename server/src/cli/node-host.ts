import { readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { styleText } from 'node:util';
import type { Host, Style } from './host';
import { replaceFile } from '../files/replace-file';
import { printable, printableLines } from './output/printable';
import { writeOut } from './output/standard-output';
import { WorkerLane } from './lanes/worker-lane';

/** A lane more is worth its start where it has this much to read, in bytes. */
const enough = 2_000_000;

/** A status line that is gone at once helps nobody, and one that changes too often costs time. In milliseconds. */
const statusAfter = 400;
const statusEvery = 100;

/**
 * The world of a Node process.
 * @param program what a thread of it runs
 */
export function nodeHost(program: string): Host {
  const terminal = new Terminal();
  return {
    write(text) {
      terminal.status(null);
      writeOut(process.stdout.isTTY ? printableLines(text) : text);
    },
    writeStyled(text) {
      terminal.status(null);
      writeOut(text);
    },
    writeBytes(bytes) {
      if (process.stdout.isTTY) return false;
      writeOut(bytes);
      return true;
    },
    note(line) {
      terminal.status(null);
      process.stderr.write(`${printable(line)}\n`);
    },
    status(line) {
      terminal.status(line);
    },
    read(path) {
      return path === '-' ? readStandardInput() : readFile(path);
    },
    paths: readPaths,
    async list(path) {
      if (path === '-' || !(await stat(path)).isDirectory()) return null;
      const entries = await readdir(path, { withFileTypes: true });
      return entries.map((entry) => ({
        name: entry.name,
        isFolder: entry.isDirectory(),
        isFile: entry.isFile(),
        isLink: entry.isSymbolicLink(),
      }));
    },
    style(style, text) {
      return isColoured() ? styleText(styles[style], text) : text;
    },
    create: (path, content) => writeFile(path, content),
    replace: replaceFile,
    truePath: (path) => realpath(path),
    absolute(path) {
      return resolve(path);
    },
    reference(path) {
      if (path === '-') return path;
      const below = relative('.', path);
      if (isAbsolute(below) || below.startsWith('..')) return pathToFileURL(path).href;
      return below.split(sep).map(encodeURIComponent).join('/');
    },
    async lanes(paths) {
      const sizes = await Promise.all(paths.map(sizeOf));
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      const count = Math.min(availableParallelism(), paths.length, Math.floor(bytes / enough));
      return count < 2 ? [] : Array.from({ length: count }, () => new WorkerLane(program));
    },
  };
}

const styles = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray',
  bold: 'bold',
  dim: 'dim',
} as const satisfies Record<Style, Parameters<typeof styleText>[0]>;

/** Whether the output is for eyes: a terminal, and nobody said otherwise (https://no-color.org). */
function isColoured(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return FORCE_COLOR !== undefined && FORCE_COLOR !== '0' ? true : process.stdout.isTTY;
}

/** The last line of a terminal, as long as it is only a status. */
class Terminal {
  private shown = false;
  private next = performance.now() + statusAfter;

  status(line: string | null): void {
    if (!process.stderr.isTTY) return;
    if (line === null) {
      if (this.shown) process.stderr.write('\r\x1b[K');
      this.shown = false;
      return;
    }
    if (performance.now() < this.next) return;
    this.next = performance.now() + statusEvery;
    this.shown = true;
    process.stderr.write(`\r${line}\x1b[K`);
  }
}

/** What cannot be read is told when it is read. */
async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}

async function* readPaths(): AsyncGenerator<string> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of process.stdin) {
    rest += decoder.decode(chunk as Uint8Array, { stream: true });
    const paths = rest.split(/\r?\n|\0/);
    rest = paths.pop() ?? '';
    yield* paths.filter((path) => path !== '');
  }
  if (rest !== '') yield rest;
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
