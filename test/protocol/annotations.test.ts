import * as assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  annotationEditMethod,
  annotationsChangedMethod,
  annotationsMethod,
  privateScheme,
  readMethod,
  type AnnotationEdit,
  type AnnotationEdited,
  type AnnotationEditResult,
  type AnnotationsChangedParams,
  type AnnotationsResult,
  type FileChange,
  type ListedAnnotation,
  type ReadParams,
  type ReadResult,
} from '../../server/src/protocol';
import { Editor } from './support/editor';
import { firstLook, textOf } from './support/samples';
import { ServerProcess } from './support/server-process';

const text = textOf(firstLook).replace(/\r\n?/g, '\n');

describe('annotations', () => {
  let server: ServerProcess;
  let editor: Editor;
  let folder: string;
  let storage: Map<string, string>;
  let told: string[];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    storage = new Map();
    told = [];
    server = ServerProcess.start();
    editor = new Editor(server.connection);
    server.connection.onRequest(readMethod, ({ uri }: ReadParams): ReadResult => {
      if (uri.startsWith(`${privateScheme}:`)) return { text: storage.get(uri) ?? null };
      const path = fileURLToPath(uri);
      return { text: existsSync(path) ? readFileSync(path, 'utf8') : null };
    });
    server.connection.onNotification(annotationsChangedMethod, ({ uri }: AnnotationsChangedParams) => {
      told.push(uri);
    });
    await editor.initialise(undefined, { annotates: true, reads: true });
  });
  afterEach(async () => {
    await server.kill();
    rmSync(folder, { recursive: true });
  });

  const report = () => pathToFileURL(join(folder, 'wexcombe.report.txt')).href;

  const sidecarText = () => readFileSync(join(folder, 'wexcombe.report.annotations.json'), 'utf8');

  /** Does what the client does with the answer. */
  async function write({ uri, before, after, empty }: FileChange): Promise<void> {
    if (uri.startsWith(`${privateScheme}:`)) {
      assert.equal(storage.get(uri) ?? null, before);
      storage.set(uri, after);
    } else {
      const path = fileURLToPath(uri);
      assert.equal(existsSync(path) ? readFileSync(path, 'utf8') : null, before);
      if (empty) rmSync(path);
      else writeFileSync(path, after);
    }
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  }

  async function ask(edit: AnnotationEdit, uri = report()): Promise<AnnotationEditResult> {
    return server.connection.sendRequest(annotationEditMethod, { uri, author: 'Wilma Ashdown', edit });
  }

  async function done(edit: AnnotationEdit, uri = report()): Promise<AnnotationEdited> {
    const result = await ask(edit, uri);
    assert.ok(!('refused' in result), JSON.stringify(result));
    for (const file of result.files) await write(file);
    return result;
  }

  async function all(uri = report()): Promise<readonly ListedAnnotation[]> {
    const result: AnnotationsResult = await server.connection.sendRequest(annotationsMethod, { uri });
    assert.equal(result.problem, null);
    return result.annotations;
  }

  async function only(uri = report()): Promise<ListedAnnotation> {
    const [one, ...others] = await all(uri);
    assert.ok(one !== undefined && others.length === 0);
    return one;
  }

  /** The range of a piece of the sample. */
  function rangeOf(piece: string) {
    const at = (offset: number) => {
      const lines = text.slice(0, offset).split('\n');
      return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    };
    const start = text.indexOf(piece);
    assert.ok(start >= 0, piece);
    return { start: at(start), end: at(start + piece.length) };
  }

  const words = /\b\w+ \w+ \w+ \w+\b/.exec(text)?.[0] ?? '';
  const remark = (layer: 'shared' | 'private' = 'shared', replacement: string | null = null) =>
    ({
      do: 'create',
      layer,
      range: rangeOf(words),
      version: 1,
      kind: 'query',
      text: 'Is that **so**?',
      replacement,
    }) as const;

  it('are made at a place, answered, changed, resolved, opened again and taken away, and that taken back', async () => {
    await editor.open(report(), text);
    const { id } = await done(remark());
    const made = await only();
    assert.deepEqual(
      [made.id, made.kind, made.state, made.text, made.author, made.quote, made.place],
      [
        id,
        'query',
        'open',
        'Is that **so**?',
        'Wilma Ashdown',
        words,
        { by: 'position', range: rangeOf(words), was: null },
      ],
    );
    const reply = await done({ do: 'reply', id: made.id, text: 'It is.' });
    await done({ do: 'edit', id: made.id, text: 'Is it?', kind: 'evidence', replacement: 'other words' });
    await done({ do: 'edit', id: reply.id ?? '', text: 'It is, see page 2.' });
    await done({ do: 'resolve', id: made.id });
    const { state, kind, text: said, replacement, replies } = await only();
    assert.deepEqual([state, kind, said, replacement], ['resolved', 'evidence', 'Is it?', 'other words']);
    assert.deepEqual(
      replies.map((each) => each.text),
      ['It is, see page 2.'],
    );
    await done({ do: 'reopen', id: made.id });
    assert.equal((await only()).state, 'open');
    const { undo } = await done({ do: 'delete', id: made.id });
    assert.deepEqual(await all(), []);
    assert.ok(undo);
    await done(undo);
    assert.equal((await only()).replies.length, 1);
    assert.ok(told.includes(report()));
  });

  it('may be for one person alone until they are shared', async () => {
    await editor.open(report(), text);
    const { id } = await done(remark('private'));
    assert.equal((await only()).layer, 'private');
    assert.ok(!existsSync(join(folder, 'wexcombe.report.annotations.json')));
    await done({ do: 'share', id: id ?? '' });
    const shared = await only();
    assert.deepEqual([shared.layer, shared.id], ['shared', id]);
  });

  it('of a document without a file are kept until it has one', async () => {
    const untitled = 'untitled:Untitled-1';
    await editor.open(untitled, text);
    const { id } = await done(remark(), untitled);
    assert.equal((await only(untitled)).layer, 'private');
    await editor.open(report(), text);
    await done({ do: 'adopt', from: untitled, layer: 'shared' });
    const moved = await only();
    assert.deepEqual([moved.id, moved.layer, moved.place?.range], [id, 'shared', rangeOf(words)]);
    assert.deepEqual(await all(untitled), []);
  });

  it('that propose other words give the edit that puts them in, and are resolved', async () => {
    await editor.open(report(), text);
    const { id } = await done(remark('shared', 'other words'));
    const { document } = await done({ do: 'accept', id: id ?? '', version: 1 });
    assert.deepEqual(document, { version: 1, range: rangeOf(words), newText: 'other words' });
    assert.equal((await only()).state, 'resolved');
    const stale = await ask({ do: 'accept', id: id ?? '', version: 0 });
    assert.ok('refused' in stale);
  });

  it('may be about the whole report, and a lost one is given another place', async () => {
    await editor.open(report(), text);
    await done({ ...remark(), range: null });
    const whole = await only();
    assert.deepEqual([whole.whole, whole.place, whole.quote], [true, null, '']);
    await done({ do: 'relink', id: whole.id, range: rangeOf(words), version: 1 });
    assert.deepEqual((await only()).place?.range, rangeOf(words));
  });

  it('stand where edits in the editor have moved them, and the file says so once the report is saved', async () => {
    await editor.open(report(), text);
    await done(remark());
    assert.equal((await only()).place?.was, null);
    const { start, end } = rangeOf(words);
    const line = { start: { line: start.line, character: 0 }, end: { line: end.line + 1, character: 0 } };
    // First the words, then all around them: the file alone does not tell where they were.
    const edits = [
      { range: { start, end }, text: 'what is said now' },
      { range: { start: line.start, end: start }, text: 'Other words before: ' },
      { range: { start: { line: 0, character: 0 }, end: { line: start.line, character: 0 } }, text: 'Anew.\n' },
      { range: { start: { line: 1, character: 36 }, end: { line: 400, character: 0 } }, text: '\n' },
    ];
    for (const [n, edit] of edits.entries()) await editor.change(report(), n + 2, [edit]);
    const moved = await only();
    const range = { start: { line: 1, character: 20 }, end: { line: 1, character: 36 } };
    assert.deepEqual(moved.place, { by: 'context', range, was: words });

    await done({ do: 'keepPlaces', version: 5 });
    const items = (JSON.parse(sidecarText()) as { items: { target: { selector: unknown[] } }[] }).items;
    assert.match(JSON.stringify(items[0]?.target.selector[0]), /"exact":"what is said now"/);
    assert.match(JSON.stringify(items[0]?.target.selector.at(-1)), new RegExp(`"exact":"${words}"`));
    assert.deepEqual((await done({ do: 'keepPlaces', version: 5 })).files, [], 'nothing is written twice');

    await editor.close(report());
    await editor.open(report(), 'Anew.\nOther words before: what is said now\n');
    assert.deepEqual((await only()).place, { by: 'position', range, was: words });
  });

  it('that edits have left alone are not written anew', async () => {
    await editor.open(report(), text);
    await done(remark());
    await all();
    await editor.change(report(), 2, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'A line more.\n' },
    ]);
    assert.deepEqual((await done({ do: 'keepPlaces', version: 2 })).files, []);
  });
});
