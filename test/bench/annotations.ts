import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { quoteAt } from '../../server/src/annotations/quote';
import { Searchable } from '../../server/src/annotations/places/searchable';
import { pageOf, remarkItem } from '../../server/src/annotations/written';
import {
  annotationsMethod,
  readMethod,
  type AnnotationsResult,
  type ReadParams,
  type ReadResult,
} from '../../server/src/protocol';
import { LOST, lostWaivers } from './lost-waivers';
import { table } from '../corpus/support/tables';
import { Editor } from '../protocol/support/editor';
import { ServerProcess } from '../protocol/support/server-process';
import { median, verdict } from './rounds';
import { repeatedSamples } from './texts';

const SIZE = 50_000;
const ANNOTATIONS = 500;
const EDITS = 100;
const OPENINGS = 25;
const ACTIVATIONS = 9;
const WARM_UP = 5;

/** So much slower may a report with many annotations be. */
const GOAL = 1.1;

/** A server with a report that has annotations, or none. */
interface Annotated {
  readonly editor: Editor;
  readonly uri: string;
  version: number;
  kill(): Promise<unknown>;
}

/** Prints how much longer an edit, and opening, of a report with many annotations takes than of the same one without. */
export async function printAnnotations(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'inspection-reports-bench-'));
  const text = repeatedSamples(SIZE);
  const servers: Annotated[] = [];
  try {
    const many500 = JSON.stringify(page(text), null, 2);
    // Each opening is that of another report: what was read before may be remembered.
    for (const name of ['many', ...turns(OPENINGS).map((turn) => `many-${String(turn)}`)])
      writeFileSync(join(folder, `${name}.annotations.json`), many500);
    writeFileSync(join(folder, 'lost.annotations.json'), JSON.stringify(lostWaivers('lost.txt'), null, 2));
    const [none, many, lost] = ['none.txt', 'many.txt', 'lost.txt'].map(
      (name) => pathToFileURL(join(folder, name)).href,
    );
    const cold = await activations([none ?? '', many ?? ''], text);
    for (const uri of [none, many, lost]) servers.push(await start(uri ?? ''));
    const opening = await openings(servers.slice(0, 2), text);
    const typing = await edits(servers, text);
    const [asked] = await Promise.all(servers.slice(1, 2).map((server) => asking(server)));
    const rows = [
      row('activation: a new server, to the first findings', cold),
      row('opening in a running server, to the first findings', opening),
      row('an edit, to its findings', typing),
      row(`an edit, with ${String(LOST)} lost waivers`, [typing[0] ?? [], typing[2] ?? []]),
    ];
    console.log(
      `Annotations: a report of 50 kB with ${String(ANNOTATIONS)} of them, and one with ${String(LOST)} waivers whose places are lost, beside the same one without, in milliseconds;`,
    );
    console.log(
      'they take turns, and annotations are asked for at once on opening and after each edit, as the editor does. The ratio is the median of those of each turn.\n',
    );
    console.log(`${table(['what', 'without', 'with', 'ratio', `goal: at most ${String(GOAL)}`], rows)}\n`);
    console.log(
      `All ${String(asked?.count ?? 0)} with their places after an edit: ${(asked?.time ?? 0).toFixed(1)} ms.\n`,
    );
  } finally {
    await Promise.all(servers.map((server) => server.kill()));
    rmSync(folder, { recursive: true });
  }
}

/** Annotations of words all over a text. */
function page(text: string): object {
  const searchable = new Searchable(text);
  const words = Array.from(text.matchAll(/\b[a-z]{4,12} [a-z]{2,12} [a-z]{4,12}/g), ({ index, 0: piece }) => ({
    start: index,
    end: index + piece.length,
  }));
  const step = Math.max(1, Math.floor(words.length / ANNOTATIONS));
  const items = words
    .filter((_, n) => n % step === 0)
    .slice(0, ANNOTATIONS)
    .map((place, n) =>
      remarkItem({
        id: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
        author: 'Wilma Ashdown',
        created: '2024-05-02T09:30:00.000Z',
        source: 'many.txt',
        quote: quoteAt(searchable, searchable.counted.inwards(place)),
        kind: 'query',
        text: 'What is this based on?',
        replacement: null,
      }),
    );
  return pageOf('urn:uuid:bench', items);
}

async function start(uri: string): Promise<Annotated> {
  const server = ServerProcess.start();
  const editor = new Editor(server.connection);
  server.connection.onRequest(readMethod, async ({ uri: file }: ReadParams): Promise<ReadResult> => {
    if (!file.startsWith('file:')) return { text: null };
    return { text: await readFile(fileURLToPath(file), 'utf8').catch(() => null) };
  });
  await editor.initialise(undefined, { annotates: true, reads: true, sharesDisk: true, waives: true });
  return { editor, uri, version: 0, kill: () => server.kill() };
}

/** Starts a server for each report in turn, and opens it: what somebody waits for who opens a first report. */
async function activations(uris: readonly string[], text: string): Promise<number[][]> {
  const times: number[][] = uris.map(() => []);
  for (let turn = -1; turn < ACTIVATIONS; turn++) {
    for (const [n, uri] of uris.entries()) {
      const started = performance.now();
      const server = await start(uri);
      await opened(server, text);
      if (turn >= 0) times[n]?.push(performance.now() - started);
      await server.kill();
    }
  }
  return times;
}

/** Opens and closes reports on each server in turn. */
async function openings(servers: readonly Annotated[], text: string): Promise<number[][]> {
  const times: number[][] = servers.map(() => []);
  for (const turn of turns(OPENINGS)) {
    for (const [n, server] of servers.entries()) {
      const uri = server.uri.replace(/\.txt$/, `-${String(turn)}.txt`);
      const started = performance.now();
      const { shown } = await opened({ ...server, uri }, text);
      if (turn >= 0) times[n]?.push(performance.now() - started);
      await shown;
      await server.editor.close(uri);
    }
  }
  return times;
}

/** The numbers of the turns; those below 0 are to warm up. */
function turns(count: number): number[] {
  return Array.from({ length: WARM_UP + count }, (_, n) => n - WARM_UP);
}

/** Opens a report, and waits for its findings while its annotations are on their way. */
async function opened(server: Annotated, text: string): Promise<{ readonly shown: Promise<unknown> }> {
  const { editor, uri } = server;
  await editor.open(uri, text, ++server.version);
  const shown = ask(server).catch(() => null);
  await editor.diagnostics(uri, server.version);
  return { shown };
}

/** Edits the report of each in turn, above all of its annotations. */
async function edits(servers: readonly Annotated[], text: string): Promise<number[][]> {
  const times: number[][] = servers.map(() => []);
  const at = { line: 0, character: 0 };
  for (let turn = -WARM_UP; turn < EDITS; turn++) {
    const change: TextDocumentContentChangeEvent =
      turn % 2 === 0
        ? { range: { start: at, end: at }, text: 'A line.\n' }
        : { range: { start: at, end: { line: 1, character: 0 } }, text: '' };
    for (const [n, server] of servers.entries()) {
      const { editor, uri } = server;
      if (turn === -WARM_UP) {
        await opened(server, text);
        continue;
      }
      const started = performance.now();
      await editor.change(uri, ++server.version, [change]);
      await editor.diagnostics(uri, server.version);
      if (turn >= 0) times[n]?.push(performance.now() - started);
      await ask(server);
    }
  }
  return times;
}

function ask({ editor, uri }: Annotated): Promise<AnnotationsResult> {
  return editor.connection.sendRequest<AnnotationsResult>(annotationsMethod, { uri });
}

/** How long it takes to be told all annotations, after the last edit. */
async function asking(server: Annotated): Promise<{ count: number; time: number }> {
  const started = performance.now();
  const { annotations } = await ask(server);
  return { count: annotations.filter(({ place }) => place !== null).length, time: performance.now() - started };
}

function row(what: string, [without = [], many = []]: readonly number[][]): string[] {
  // Of each turn, so that what else the machine does slows both down.
  const ratio = median(many.map((time, turn) => time / (without[turn] ?? time)));
  return [what, median(without).toFixed(1), median(many).toFixed(1), ratio.toFixed(2), verdict(ratio <= GOAL)];
}
