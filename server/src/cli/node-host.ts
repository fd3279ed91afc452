import { readdir, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Host } from './host';

/** The world of a Node process. */
export const nodeHost: Host = {
  write(text) {
    process.stdout.write(text);
  },
  note(line) {
    process.stderr.write(`${line}\n`);
  },
  read(path) {
    return path === '-' ? readStandardInput() : readFile(path);
  },
  async list(path) {
    if (path === '-' || !(await stat(path)).isDirectory()) return null;
    const entries = await readdir(path, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory(), isFile: entry.isFile() }));
  },
  absolute(path) {
    return resolve(path);
  },
};

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
