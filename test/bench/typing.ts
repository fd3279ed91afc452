import { setTimeout as sleep } from 'node:timers/promises';
import { FoldingRangeRequest, type TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { table } from '../corpus/support/tables';
import { Editor } from '../protocol/support/editor';
import { ServerProcess } from '../protocol/support/server-process';
import { MarkdownEditor } from './markdown-editor';
import { median, percentile } from './rounds';
import { repeatedSamples, sizeName } from './texts';

const SIZES = [
  { size: 50_000, edits: 60 },
  { size: 500_000, edits: 30 },
  { size: 5_000_000, edits: 20 },
];
const WARM_UP = 3;

/** Somebody who types fast: this many keys, so many milliseconds apart. */
const BURST = 60;
const KEY = 50;

/** The times of one server on one document, in milliseconds. */
export interface Answers {
  readonly diagnostics: number[];
  readonly structure: number[];
}

/** An editor that makes an edit and waits for what answers it. */
export interface Typist {
  edit(change: TextDocumentContentChangeEvent): Promise<void>;
  diagnostics(): Promise<unknown>;
  symbolsAndFolding(): Promise<unknown>;
  /** Resolves when nothing that the last edit set off is still to come. */
  settled(): Promise<unknown>;
}

/** Prints how long the built server takes to answer an edit, beside the Markdown language server of VS Code. */
export async function printTyping(): Promise<void> {
  const rows: (string | number)[][] = [];
  const bursts: (string | number)[][] = [];
  for (const { size, edits } of SIZES) {
    const text = repeatedSamples(size);
    const server = ServerProcess.start();
    const markdown = await MarkdownEditor.start();
    try {
      const editor = new Editor(server.connection);
      await editor.initialise();
      const ours = await openReport(editor, text);
      const theirs = await openMarkdown(markdown, text);
      const [ourAnswers, theirAnswers] = await takeTurns([ours, theirs], text, edits);
      rows.push(row(size, 'Inspection Reports', ourAnswers), row(size, 'Markdown', theirAnswers));
      bursts.push([sizeName(size), ...(await burst(editor, ours, text))]);
    } finally {
      await Promise.all([server.kill(), markdown.kill()]);
    }
  }
  console.log(
    'Typing: milliseconds from an edit of one character in the middle of a document of repeated samples to its answer over',
  );
  console.log(
    'the pipe; the two servers take turns. Markdown is vscode-markdown-languageserver with validation on; as in VS Code, the',
  );
  console.log(
    'editor parses for it and sends it the tokens. Its diagnostics are asked for; ours come by themselves.\n',
  );
  console.log(
    `${table(['document', 'server', 'diagnostics, median', '95th percentile', 'symbols and folding, median', '95th percentile'], rows)}\n`,
  );
  console.log(
    `${String(BURST)} keys, ${String(KEY)} ms apart: how many times the diagnostics came, and when the last ones did.\n`,
  );
  console.log(`${table(['document', 'answers', 'of keys', 'ms from the last key to its answer'], bursts)}\n`);
}

/** Opens a report and waits for its first findings. */
export async function openReport(editor: Editor, text: string): Promise<Typist> {
  const uri = `file:///bench.report.txt`;
  await editor.open(uri, text);
  await editor.diagnostics(uri, 1);
  let version = 1;
  return {
    edit: (change) => editor.change(uri, ++version, [change]),
    diagnostics: () => editor.diagnostics(uri, version),
    symbolsAndFolding: () =>
      Promise.all([
        editor.symbols(uri),
        editor.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } }),
      ]),
    settled: () => editor.diagnostics(uri, version),
  };
}

async function openMarkdown(editor: MarkdownEditor, text: string): Promise<Typist> {
  await editor.open('file:///bench.md', text);
  await editor.diagnostics();
  let version = 1;
  return {
    edit: (change) => editor.change(++version, change),
    diagnostics: () => editor.diagnostics(),
    symbolsAndFolding: () => editor.symbolsAndFolding(),
    // It does nothing that it is not asked for.
    settled: () => Promise.resolve(),
  };
}

/** Edits the documents of all in turn. */
export async function takeTurns(typists: readonly Typist[], text: string, edits: number): Promise<Answers[]> {
  const answers: Answers[] = typists.map(() => ({ diagnostics: [], structure: [] }));
  const change = changes(text);
  for (let turn = -WARM_UP; turn < edits; turn++) {
    for (const kind of ['diagnostics', 'structure'] as const) {
      const next = change();
      for (const [index, typist] of typists.entries()) {
        const started = performance.now();
        await typist.edit(next);
        await (kind === 'diagnostics' ? typist.diagnostics() : typist.symbolsAndFolding());
        if (turn >= 0) answers[index]?.[kind].push(performance.now() - started);
        await typist.settled();
      }
    }
  }
  return answers;
}

/** Types without waiting for answers. @returns the number of answers, of keys, and the wait for the last one */
async function burst(editor: Editor, typist: Typist, text: string): Promise<(string | number)[]> {
  const before = editor.published.length;
  const change = changes(text);
  for (let key = 0; key < BURST; key++) {
    await typist.edit(change());
    if (key < BURST - 1) await sleep(KEY);
  }
  const last = performance.now();
  await typist.diagnostics();
  return [editor.published.length - before, BURST, (performance.now() - last).toFixed(0)];
}

/** A letter behind a word in the middle of the text, and its removal, in turn. */
function changes(text: string): () => TextDocumentContentChangeEvent {
  const place = /[a-z](?= [a-z])/.exec(text.slice(text.length / 2));
  const offset = Math.floor(text.length / 2) + (place?.index ?? 0) + 1;
  const start = TextDocument.create('', '', 0, text).positionAt(offset);
  const end = { line: start.line, character: start.character + 1 };
  let typed = false;
  return () => {
    typed = !typed;
    return typed ? { range: { start, end: start }, text: 's' } : { range: { start, end }, text: '' };
  };
}

function row(size: number, name: string, answers: Answers | undefined): (string | number)[] {
  const { diagnostics, structure } = answers ?? { diagnostics: [], structure: [] };
  const figures = [diagnostics, structure].flatMap((times) => [median(times), percentile(times, 0.95)]);
  return [sizeName(size), name, ...figures.map((time) => time.toFixed(1))];
}
