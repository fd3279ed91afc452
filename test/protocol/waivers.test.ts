import * as assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  DiagnosticTag,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type CodeAction,
  type Diagnostic,
  type FileEvent,
} from 'vscode-languageserver/node';
import {
  annotationEditMethod,
  annotationsMethod,
  statusMethod,
  waiveMethod,
  type AnnotationEditParams,
  type AnnotationEditResult,
  type AnnotationsResult,
  type FileChange,
  type RemoveWaiverParams,
  type StatusParams,
  type WaivableFinding,
  type WaiveParams,
  type WaiveResult,
} from '../../server/src/protocol';
import { Editor, usual } from './support/editor';
import { firstLook, textOf } from './support/samples';
import { isPseudo, pseudoBundle } from '../support/pseudo';
import { ServerProcess } from './support/server-process';

const messageOf = ({ message }: Diagnostic) => (typeof message === 'string' ? message : message.value);
const text = textOf(firstLook);
const reason = 'The printed original says so.';

describe('waivers', () => {
  let server: ServerProcess;
  let editor: Editor;
  let folder: string;
  let statuses: StatusParams[];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    server = ServerProcess.start();
    editor = new Editor(server.connection);
    statuses = [];
    server.connection.onNotification(statusMethod, (status: StatusParams) => {
      statuses.push(status);
    });
    const publishDiagnostics = {
      ...usual.textDocument?.publishDiagnostics,
      tagSupport: { valueSet: [1, 2] as DiagnosticTag[] },
    };
    const capabilities = { ...usual, textDocument: { ...usual.textDocument, publishDiagnostics } };
    await editor.initialise(capabilities, { waives: true });
  });
  afterEach(async () => {
    await server.kill();
    rmSync(folder, { recursive: true });
  });

  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const report = () => uriOf('wexcombe.report.txt');
  const sidecar = () => join(folder, 'wexcombe.report.annotations.json');

  /** The diagnostics of a document, once they are as a test wants them. */
  async function until(uri: string, willDo: (diagnostics: readonly Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    for (;;) {
      const last = editor.published.filter((each) => each.uri === uri).at(-1);
      if (last !== undefined && willDo(last.diagnostics)) return last.diagnostics;
      await editor.nextPublication();
    }
  }

  const rulesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => String(code)).sort();
  const untilRules = (...rules: string[]) => until(report(), (each) => rulesOf(each).join() === rules.join());
  /** The one diagnostic of a rule. */
  function only(rule: string, diagnostics: readonly Diagnostic[]): Diagnostic {
    const found = diagnostics.filter(({ code }) => code === rule);
    const [one] = found;
    assert.ok(one !== undefined && found.length === 1, rule);
    return one;
  }
  const both = ['grade-label-code', 'grade-mismatch'] as const;

  async function actions(diagnostic: Diagnostic, uri = report()): Promise<CodeAction[]> {
    const params = { textDocument: { uri }, range: diagnostic.range, context: { diagnostics: [diagnostic] } };
    return ((await editor.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
  }

  async function actionOf(diagnostic: Diagnostic, title: string, uri = report()): Promise<unknown> {
    const command = (await actions(diagnostic, uri)).find((each) => each.title === title)?.command;
    assert.ok(command, `there is an action '${title}'`);
    return command.arguments?.[0];
  }

  /** Does what the client does with the answer. */
  async function write(change: FileChange | WaiveResult): Promise<string> {
    assert.ok(!('refused' in change), JSON.stringify(change));
    const path = fileURLToPath(change.uri);
    assert.equal(existsSync(path) ? readFileSync(path, 'utf8') : null, change.before);
    if (change.empty) rmSync(path);
    else writeFileSync(path, change.after);
    await changed();
    return change.after;
  }

  async function changed(): Promise<void> {
    const change: FileEvent = { uri: pathToFileURL(sidecar()).href, type: FileChangeType.Changed };
    await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [change] });
  }

  async function ask(diagnostic: Diagnostic, uri = report()): Promise<WaiveResult> {
    const finding = (await actionOf(
      diagnostic,
      `Waive this finding of '${String(diagnostic.code)}'…`,
      uri,
    )) as WaivableFinding;
    const params: WaiveParams = { ...finding, reason, creator: 'Wilma Ashdown' };
    return server.connection.sendRequest<WaiveResult>(waiveMethod, params);
  }

  const waived = async () => {
    const params = { uri: report() };
    const { annotations, problem }: AnnotationsResult = await server.connection.sendRequest(annotationsMethod, params);
    return { waivers: annotations.filter(({ waives }) => waives !== null), problem };
  };
  /** Takes a waiver away, as the client does. */
  async function remove({ uri, waiver }: RemoveWaiverParams): Promise<void> {
    const params: AnnotationEditParams = { uri, author: null, edit: { do: 'delete', id: waiver } };
    const result: AnnotationEditResult = await server.connection.sendRequest(annotationEditMethod, params);
    assert.ok(!('refused' in result));
    for (const file of result.files) await write(file);
  }

  it('of a finding are made from its action, and the finding is gone, counted and listed', async () => {
    await editor.open(report(), text);
    const mismatch = only('grade-mismatch', await untilRules(...both));
    const written = JSON.parse(await write(await ask(mismatch))) as { type: string; items: { target: unknown }[] };
    assert.equal(written.type, 'AnnotationPage');
    const target = written.items[0]?.target as { source: string; selector: { start?: number; end?: number }[] };
    assert.equal(target.source, 'wexcombe.report.txt');
    const { start = 0, end = 0 } = target.selector[1] ?? {};
    const lines = text.replace(/\r\n?/g, '\n').split('\n');
    const marked = lines[mismatch.range.start.line]?.slice(
      mismatch.range.start.character,
      mismatch.range.end.character,
    );
    assert.equal(Array.from(lines.join('\n')).slice(start, end).join(''), marked);
    await untilRules('grade-label-code');
    const { waivers, problem } = await waived();
    const { findings, waived: count } = statuses.at(-1) ?? {};
    assert.deepEqual({ findings, waived: count }, { findings: 1, waived: 1 });
    assert.equal(problem, null);
    assert.deepEqual(
      waivers.map((each) => [each.waives, each.place?.range, each.finding, each.text, each.author]),
      [['grade-mismatch', mismatch.range, mismatch.message, reason, 'Wilma Ashdown']],
    );
  });

  it('hold while the report is edited elsewhere, and are unused when it is mended', async () => {
    await editor.open(report(), text);
    const code = only('grade-label-code', await untilRules(...both));
    await write(await ask(code));
    await untilRules('grade-mismatch');
    const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    await editor.change(report(), 2, [{ range: top, text: 'Draft 🏫\n\n' }]);
    assert.deepEqual(rulesOf(await editor.diagnostics(report(), 2)), ['grade-mismatch']);
    const line = code.range.start.line + 2;
    const range = { start: { line, character: 0 }, end: { line, character: 200 } };
    await editor.change(report(), 3, [{ range, text: 'Grade 3 (adequate)' }]);
    const unused = only('waiver-unused', await editor.diagnostics(report(), 3));
    assert.deepEqual(
      (await actions(unused)).map(({ title }) => title),
      ['Remove the waiver'],
    );
    await remove((await actionOf(unused, 'Remove the waiver')) as RemoveWaiverParams);
    assert.ok(!existsSync(sidecar()), 'nothing is left to keep');
    await until(report(), (each) => !rulesOf(each).includes('waiver-unused'));
  });

  it('are shown faded where that is asked for, with the way back', async () => {
    await editor.open(report(), text);
    const code = only('grade-label-code', await untilRules(...both));
    await write(await ask(code));
    await untilRules('grade-mismatch');
    editor.settings = { showWaived: true };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    const faded = only('grade-label-code', await untilRules(...both));
    assert.deepEqual([faded.severity, faded.tags], [4, [DiagnosticTag.Unnecessary]]);
    assert.ok(messageOf(faded).endsWith(`Waived: ${reason}`));
    assert.deepEqual(
      (await actions(faded)).map(({ title }) => title),
      ['Remove the waiver'],
    );
    await remove((await actionOf(faded, 'Remove the waiver')) as RemoveWaiverParams);
    await until(report(), (each) => each.length === 2 && each.every(({ tags }) => tags === undefined));
  });

  it('count as they stand in the editor', async () => {
    await editor.open(report(), text);
    const code = only('grade-label-code', await untilRules(...both));
    const change = await ask(code);
    assert.ok(!('refused' in change));
    await editor.open(change.uri, change.after);
    await untilRules('grade-mismatch');
    await editor.change(change.uri, 2, [{ text: change.after.replace('AnnotationPage', 'Page') }]);
    await untilRules(...both);
    await editor.close(change.uri);
    await untilRules(...both);
  });

  it('are kept in no file that breaks off, which is told at its place until it is put right', async () => {
    const broken = '{\n  "type": "AnnotationPage",\n  "items": [}\n';
    writeFileSync(sidecar(), broken);
    await editor.open(report(), text);
    const code = only('grade-label-code', await untilRules(...both));
    const uri = pathToFileURL(sidecar()).href;
    const [problem] = await until(uri, (each) => each.length > 0);
    assert.equal(problem?.range.start.line, 2);
    assert.match(messageOf(problem), /^This is no JSON/);
    const refused = await ask(code);
    assert.ok('refused' in refused && refused.refused.startsWith('wexcombe.report.annotations.json cannot be used'));
    assert.equal((await waived()).problem, refused.refused);
    assert.equal(readFileSync(sidecar(), 'utf8'), broken);
    writeFileSync(sidecar(), '{"type": "AnnotationPage", "items": []}');
    await changed();
    await until(uri, (each) => each.length === 0);
    assert.ok('after' in (await ask(code)));
  });

  it('need a file: a new document is to be saved first, and a finding that is gone is not waived', async () => {
    const uri = 'untitled:Untitled-1';
    await editor.open(uri, text);
    const [code] = await editor.diagnostics(uri, 1);
    assert.ok(code);
    const refused = await ask(code, uri);
    assert.ok('refused' in refused && refused.refused.startsWith('Save the report first'));
    await editor.open(report(), text);
    const [late] = await untilRules(...both);
    assert.ok(late);
    const finding = (await actionOf(late, `Waive this finding of '${String(late.code)}'…`)) as WaivableFinding;
    const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    await editor.change(report(), 2, [{ range: top, text: '\n' }]);
    const params: WaiveParams = { ...finding, reason, creator: null };
    const gone = await server.connection.sendRequest<WaiveResult>(waiveMethod, params);
    assert.ok('refused' in gone && gone.refused.startsWith('This finding is not there any more'));
  });

  it('are kept in English, and hold for colleagues who read another language', async () => {
    const other = ServerProcess.start();
    try {
      await editor.open(report(), text);
      const english = only('grade-mismatch', await untilRules(...both)).message;
      const colleague = new Editor(other.connection);
      await colleague.initialise(usual, { waives: true, texts: pseudoBundle });
      await colleague.open(report(), text);
      const found = only('grade-mismatch', await colleague.diagnostics(report(), 1));
      assert.ok(typeof found.message === 'string' && isPseudo(found.message));
      const { range, message } = found;
      const params = { uri: report(), version: 1, rule: 'grade-mismatch', range, message, reason, creator: null };
      await write(await other.connection.sendRequest<WaiveResult>(waiveMethod, params satisfies WaiveParams));
      await untilRules('grade-label-code');
      assert.deepEqual(
        (await waived()).waivers.map(({ finding }) => finding),
        [english],
      );
      const uri = pathToFileURL(sidecar()).href;
      const changes: FileEvent[] = [{ uri, type: FileChangeType.Changed }];
      await other.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
      const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      await colleague.change(report(), 2, [{ range: top, text: '\n' }]);
      assert.deepEqual(rulesOf(await colleague.diagnostics(report(), 2)), ['grade-label-code']);
    } finally {
      await other.kill();
    }
  });

  it('are not offered to a client that cannot waive', async () => {
    const other = ServerProcess.start();
    try {
      const plain = new Editor(other.connection);
      await plain.initialise();
      await plain.open(report(), text);
      const [code] = await plain.diagnostics(report(), 1);
      assert.ok(code);
      const params = { textDocument: { uri: report() }, range: code.range, context: { diagnostics: [code] } };
      const offered = ((await other.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
      assert.ok(offered.every(({ command }) => command === undefined));
    } finally {
      await other.kill();
    }
  });
});
