import * as assert from 'node:assert/strict';
import { DocumentLinkRequest, FoldingRangeRequest, type DocumentSymbol } from 'vscode-languageserver/node';
import { recogniseMethod, statusMethod, type RecogniseResult, type StatusParams } from '../../server/src/protocol';
import { Editor, usual } from './support/editor';
import { firstLook, sample, samples, textOf } from './support/samples';
import { ServerProcess } from './support/server-process';

const text = textOf(firstLook);
const mismatch = sample(firstLook).findings.find(({ rule }) => rule === 'grade-mismatch');
const mismatchLine = (mismatch?.line ?? 0) - 1;

function linesOf(symbols: readonly DocumentSymbol[]): number[] {
  return symbols.flatMap(({ selectionRange, children }) => [selectionRange.start.line + 1, ...linesOf(children ?? [])]);
}

function rangeOfLine(line: number) {
  return { start: { line, character: 0 }, end: { line, character: Number.MAX_SAFE_INTEGER } };
}

describe('the server over its pipe', () => {
  let server: ServerProcess;
  let editor: Editor;

  beforeEach(async () => {
    server = ServerProcess.start();
    editor = new Editor(server.connection);
    await editor.initialise();
  });
  afterEach(() => server.kill());

  for (const { file, headings, findings } of samples()) {
    it(`gives ${file} its headings and its findings`, async () => {
      const uri = `file:///${file}`;
      await editor.open(uri, textOf(file));
      const lines = new Set(linesOf(await editor.symbols(uri)));
      assert.deepEqual(
        headings.filter(({ line }) => !lines.has(line)),
        [],
      );
      const diagnostics = await editor.diagnostics(uri, 1);
      assert.deepEqual(
        diagnostics.map(({ code, range }) => `${String(code)} ${String(range.start.line + 1)}`),
        findings.map(({ rule, line }) => `${rule} ${String(line)}`),
      );
    });
  }

  it('names every other place of a mismatch, in the document itself', async () => {
    const uri = 'untitled:Untitled-1';
    await editor.open(uri, text);
    const found = (await editor.diagnostics(uri, 1)).find(({ code }) => code === 'grade-mismatch');
    const related = found?.relatedInformation ?? [];
    assert.deepEqual(
      [found?.range, ...related.map(({ location }) => location.range)]
        .map((range) => (range?.start.line ?? -1) + 1)
        .sort((a, b) => a - b),
      mismatch?.places,
    );
    assert.ok(related.every(({ location }) => location.uri === uri));
  });

  it('says on a grade what it means and where else the area is judged', async () => {
    const uri = 'file:///first%20look.report.txt';
    await editor.open(uri, text);
    const said = await editor.hover(uri, { line: mismatchLine, character: 2 });
    assert.match(said, /^\*\*Good\*\* · Capacity for improvement/);
    assert.match(said, /2nd of 4; here 1 is the best/);
    for (const line of (mismatch?.places ?? []).filter((place) => place !== mismatch?.line)) {
      assert.ok(said.includes(`[line ${String(line)}](${uri}#L${String(line)})`), said);
    }
    assert.equal(await editor.hover(uri, { line: 0, character: 0 }), '');
  });

  it('follows a change of one line, and a change of the whole text', async () => {
    const uri = 'file:///a.report.txt';
    await editor.open(uri, text);
    assert.equal((await editor.diagnostics(uri, 1)).length, 2);
    const before = await editor.symbols(uri);
    await editor.change(uri, 2, [{ range: rangeOfLine(mismatchLine), text: 'Grade 3 (adequate)' }]);
    assert.deepEqual(
      (await editor.diagnostics(uri, 2)).map(({ code }) => code),
      ['grade-label-code'],
    );
    await editor.change(uri, 3, [{ text: `\n${text}` }]);
    assert.equal((await editor.diagnostics(uri, 3)).length, 2);
    assert.deepEqual(
      linesOf(await editor.symbols(uri)),
      linesOf(before).map((line) => line + 1),
    );
    await editor.change(uri, 4, [{ text: '' }]);
    assert.deepEqual(await editor.diagnostics(uri, 4), []);
    assert.deepEqual(await editor.symbols(uri), []);
  });

  it('takes its findings back when a document is closed', async () => {
    const uri = 'file:///a.report.txt';
    await editor.open(uri, text);
    await editor.diagnostics(uri, 1);
    const closed = editor.nextPublication();
    await editor.close(uri);
    await closed;
    assert.deepEqual(editor.published.at(-1), { uri, diagnostics: [] });
    assert.deepEqual(await editor.symbols(uri), []);
  });

  it('answers a burst of edits for the newest version, and not for each of them', async () => {
    const uri = 'file:///a.report.txt';
    await editor.open(uri, text);
    const last = 301;
    for (let version = 2; version <= last; version++) {
      const at = { line: mismatchLine, character: 0 };
      await editor.change(uri, version, [{ range: { start: at, end: at }, text: 'x' }]);
    }
    await editor.diagnostics(uri, last);
    const versions = editor.published.map(({ version }) => version ?? 0);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
    );
    assert.ok(versions.length < 150, `${String(versions.length)} publications`);
  });

  it('folds the sections, and links the contents list to its headings', async () => {
    const uri = 'file:///a.report.txt';
    await editor.open(uri, text);
    const folds = await server.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });
    const { headings } = sample(firstLook);
    const outcome = headings.find(({ title }) => title === 'The inspection outcomes: safeguarding services');
    assert.ok(folds?.some(({ startLine }) => startLine === (outcome?.line ?? 0) - 1));
    const links = await server.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });
    assert.ok(links?.some(({ target }) => target === `${uri}#L${String(outcome?.line)}`));
  });

  it('tells what it recognised in a document', async () => {
    const uri = 'file:///a.report.txt';
    const told = new Promise<StatusParams>((resolve) => {
      server.connection.onNotification(statusMethod, resolve);
    });
    await editor.open(uri, text, 5);
    const status = await told;
    assert.deepEqual([status.uri, status.version, status.findings], [uri, 5, 2]);
    assert.equal(status.scale?.direction, 'lowest-best');
    assert.deepEqual(
      status.scale.levels.map(({ label }) => label),
      ['outstanding', 'good', 'adequate', 'inadequate'],
    );
    assert.ok(status.framework);
  });

  it('recognises a report from its text, and nothing else as one', async () => {
    const ask = (asked: string) => server.connection.sendRequest<RecogniseResult>(recogniseMethod, { text: asked });
    for (const { file } of samples()) assert.equal((await ask(textOf(file))).isReport, true, file);
    for (const other of ['', 'Milk\nBread, if it is good\n', 'const good = 3;\n'.repeat(100)]) {
      assert.equal((await ask(other)).isReport, false, other.slice(0, 20));
    }
  });
});

describe('the pages of the rules', () => {
  let server: ServerProcess;
  let editor: Editor;

  beforeEach(() => {
    server = ServerProcess.start();
    editor = new Editor(server.connection);
  });
  afterEach(() => server.kill());

  const pages = async () => {
    await editor.open('file:///a.report.txt', text);
    return (await editor.diagnostics('file:///a.report.txt', 1)).map(({ codeDescription }) => codeDescription?.href);
  };

  it('are linked to where the client says that they are', async () => {
    await editor.initialise(usual, { rulePages: 'file:///extension/docs/rules' });
    assert.deepEqual(
      (await pages()).sort(),
      ['grade-label-code', 'grade-mismatch'].map((rule) => `file:///extension/docs/rules/${rule}.md`),
    );
  });

  for (const [said, options] of Object.entries({
    nothing: undefined,
    null: null,
    text: 'docs',
    '5': { rulePages: 5 },
  })) {
    it(`are not linked to where the client says ${said}`, async () => {
      await editor.initialise(usual, options);
      assert.deepEqual(await pages(), [undefined, undefined]);
    });
  }
});

describe('the settings of the client', () => {
  let server: ServerProcess;
  let editor: Editor;

  beforeEach(() => {
    server = ServerProcess.start();
    editor = new Editor(server.connection);
  });
  afterEach(() => server.kill());

  const uri = 'file:///a.report.txt';
  const severities = async (version: number) =>
    (await editor.diagnostics(uri, version)).map(({ code, severity }) => `${String(code)} ${String(severity)}`);

  it('are asked for, and hold at once when they change', async () => {
    editor.settings = { rules: { 'grade-mismatch': 'off', 'grade-label-code': 'error' } };
    await editor.initialise();
    await editor.open(uri, text);
    assert.deepEqual(await severities(1), ['grade-label-code 1']);
    editor.settings = { rules: 'broken' };
    const changed = editor.nextPublication();
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await changed;
    assert.deepEqual(await severities(1), ['grade-mismatch 2', 'grade-label-code 2']);
  });

  it('are taken from the notification where the client cannot be asked', async () => {
    await editor.initialise({ ...usual, workspace: {} });
    await editor.open(uri, text);
    assert.equal((await severities(1)).length, 2);
    const changed = editor.nextPublication();
    const settings = { inspectionReports: { rules: { 'grade-label-code': 'off' } } };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await changed;
    assert.deepEqual(await severities(1), ['grade-mismatch 2']);
  });

  it('are the defaults where the client fails to answer', async () => {
    await editor.initialise();
    server.connection.onRequest('workspace/configuration', () => {
      throw new Error('no settings today');
    });
    await editor.open(uri, text);
    assert.equal((await severities(1)).length, 2);
  });
});
