import * as assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  InlayHintRequest,
  type FileEvent,
} from 'vscode-languageserver/node';
import {
  chooseMethod,
  frameworksMethod,
  readMethod,
  statusMethod,
  type FrameworksResult,
  type InitializationOptions,
  type ReadParams,
  type StatusParams,
} from '../../server/src/protocol';
import { Editor, usual } from './support/editor';
import { ServerProcess } from './support/server-process';
import { firstLook, textOf } from './support/samples';

const report = `Quality review of services for children in Wexcombe

Inspection dates: 4 March 2024 to 8 March 2024
Published: 2 May 2024

Area	Grade
Quality of practice	4
Leadership	3
Overall judgement	4

Leadership: developing

Leaders have an accurate view of what works. They have not yet acted on it.
`;

/** A framework of five levels of which the digit 3 has the label given. */
function config(third = 'developing', direction = 'highest-best'): string {
  const labels = ['thriving', 'secure', third, 'fragile', 'at risk'];
  const framework = {
    id: 'wexcombe-2024',
    inspectorate: 'Wexcombe Council',
    name: 'Wexcombe quality reviews',
    shortName: 'Wexcombe review',
    direction,
    levels: labels.map((label, index) => ({ label, code: String(5 - index) })),
    areas: [
      { id: 'practice', name: 'Quality of practice' },
      { id: 'leadership', name: 'Leadership' },
      { id: 'overall', name: 'Overall judgement', kind: 'overall' },
    ],
    cues: [{ where: 'title', phrase: 'quality review of', weight: 3 }],
  };
  return JSON.stringify({ frameworks: [framework] }, null, 2);
}

const third = { line: 7, character: 11 };

describe('frameworks of their own', () => {
  let server: ServerProcess;
  let editor: Editor;
  let folder: string;
  let statuses: StatusParams[];
  let woken: (() => void)[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    server = ServerProcess.start();
    editor = new Editor(server.connection);
    statuses = [];
    woken = [];
    server.connection.onNotification(statusMethod, (status: StatusParams) => {
      statuses.push(status);
      for (const wake of woken.splice(0)) wake();
    });
  });
  afterEach(async () => {
    await server.kill();
    rmSync(folder, { recursive: true });
  });

  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const configUri = () => uriOf('.inspection-reports.json');

  async function initialise(initializationOptions?: InitializationOptions, folders = [uriOf('')]): Promise<void> {
    const workspaceFolders = folders.map((uri) => ({ uri: uri.replace(/\/$/, ''), name: 'reports' }));
    const capabilities = { ...usual, workspace: { ...usual.workspace, workspaceFolders: true } };
    const params = { processId: process.pid, rootUri: null, capabilities, workspaceFolders, initializationOptions };
    await server.connection.sendRequest(InitializeRequest.type, params);
    await server.connection.sendNotification(InitializedNotification.type, {});
  }

  /** Waits until the framework of a document is told to be the one of this id. */
  async function untilFramework(uri: string, id: string | null): Promise<StatusParams> {
    for (;;) {
      const last = statuses.filter((status) => status.uri === uri).at(-1);
      if (last !== undefined && (last.framework?.id ?? null) === id) return last;
      await new Promise<void>((resolve) => woken.push(resolve));
    }
  }

  /** Waits for the messages of the last diagnostics of a document to be these. */
  async function untilMessages(uri: string, pattern: RegExp | null): Promise<void> {
    for (;;) {
      const last = editor.published.filter((each) => each.uri === uri).at(-1);
      const messages =
        last?.diagnostics.map(({ message }) => (typeof message === 'string' ? message : message.value)).join('\n') ??
        null;
      if (messages !== null && (pattern === null ? messages === '' : pattern.test(messages))) return;
      await editor.nextPublication();
    }
  }

  async function changed(): Promise<void> {
    const change: FileEvent = { uri: configUri(), type: FileChangeType.Changed };
    await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [change] });
  }

  it('of the file in the folder hold from the first answer on', async () => {
    writeFileSync(join(folder, '.inspection-reports.json'), config());
    await initialise();
    await editor.open(uriOf('a.report.txt'), report);
    const said = await editor.hover(uriOf('a.report.txt'), third);
    assert.match(said, /^\*\*Developing\*\* · Leadership\n\n3rd of 5; here 5 is the best\n/);
    assert.match(said, /Framework: Wexcombe review/);
    const { framework } = await untilFramework(uriOf('a.report.txt'), 'wexcombe-2024');
    assert.deepEqual(framework?.evidence, ['title line 1']);
  });

  it('change at once in every open report when the file changes on the disk', async () => {
    await initialise();
    const uris = [uriOf('a.report.txt'), uriOf('sub/b.report.txt')];
    for (const uri of uris) await editor.open(uri, report);
    for (const uri of uris) await untilFramework(uri, null);
    writeFileSync(join(folder, '.inspection-reports.json'), config());
    await changed();
    for (const uri of uris) await untilFramework(uri, 'wexcombe-2024');
    writeFileSync(join(folder, '.inspection-reports.json'), config('middling'));
    await changed();
    for (const uri of uris) assert.match(await editor.hover(uri, third), /^\*\*Middling\*\*/);
    rmSync(join(folder, '.inspection-reports.json'));
    await changed();
    for (const uri of uris) await untilFramework(uri, null);
  });

  it('are those of the file as it is being typed, and of the disk again once it is closed', async () => {
    writeFileSync(join(folder, '.inspection-reports.json'), config());
    await initialise();
    const uri = uriOf('a.report.txt');
    await editor.open(uri, report);
    await untilFramework(uri, 'wexcombe-2024');
    await editor.open(configUri(), config('middling'));
    assert.match(await editor.hover(uri, third), /^\*\*Middling\*\*/);
    await editor.change(configUri(), 2, [{ text: config('so-so') }]);
    assert.match(await editor.hover(uri, third), /^\*\*So-so\*\*/);
    await editor.close(configUri());
    assert.match(await editor.hover(uri, third), /^\*\*Developing\*\*/);
  });

  it('are left out where something is wrong, with a diagnostic at its place, until it is put right', async () => {
    await initialise();
    const uri = uriOf('a.report.txt');
    await editor.open(uri, report);
    const wrong = config('developing', 'upwards');
    await editor.open(configUri(), wrong);
    const [first] = await editor.diagnostics(configUri(), 1);
    const line = wrong.split('\n').findIndex((each) => each.includes('"upwards"'));
    const character = wrong.split('\n')[line]?.indexOf('"upwards"') ?? 0;
    assert.deepEqual(first?.range, { start: { line, character }, end: { line, character: character + 9 } });
    assert.equal(first.message, "'direction' must be one of 'highest-best', 'lowest-best', 'words'.");
    assert.equal(first.severity, 1);
    await editor.change(configUri(), 2, [{ text: config() }]);
    assert.deepEqual(await editor.diagnostics(configUri(), 2), []);
    await untilFramework(uri, 'wexcombe-2024');
  });

  it('are told of once: what an editor says of an open file by its schema is left to it', async () => {
    const wrong = config('developing', 'upwards').replace('"cues": [', '"successor": "nobody-2030", "cues": [');
    const sense = config('secure').replace('{', '{ "colour": 1,');
    writeFileSync(join(folder, '.inspection-reports.json'), wrong);
    await initialise({ checksJson: true });
    await editor.open(uriOf('a.report.txt'), report);
    await untilMessages(configUri(), /'direction' must be one of/);
    await editor.open(configUri(), wrong);
    assert.deepEqual(await editor.diagnostics(configUri(), 1), []);
    await editor.change(configUri(), 2, [{ text: sense }]);
    const [only, ...others] = await editor.diagnostics(configUri(), 2);
    assert.equal(only?.message, "'secure' stands for another one already.");
    assert.deepEqual(others, []);
    await editor.change(configUri(), 3, [{ text: '{"rules": ' }]);
    assert.deepEqual(await editor.diagnostics(configUri(), 3), []);
    await editor.close(configUri());
    await untilMessages(configUri(), /'direction' must be one of/);
  });

  it('do no harm to other reports, and a file that is not open is told of too', async () => {
    writeFileSync(join(folder, '.inspection-reports.json'), '{"frameworks": [{}], "colour": 1}');
    await initialise();
    const uri = uriOf('a.report.txt');
    await editor.open(uri, textOf(firstLook));
    await untilMessages(configUri(), /'id' is missing[\s\S]*no field 'colour'/);
    assert.equal((await editor.diagnostics(uri, 1)).length, 2);
    rmSync(join(folder, '.inspection-reports.json'));
    await changed();
    await untilMessages(configUri(), null);
  });

  it('are those of the nearest folder, and of no folder that another one holds', async () => {
    mkdirSync(join(folder, 'one', 'deep'), { recursive: true });
    mkdirSync(join(folder, 'two'));
    writeFileSync(join(folder, '.inspection-reports.json'), config('outermost'));
    writeFileSync(join(folder, 'one', '.inspection-reports.json'), config('nearest'));
    await initialise(undefined, [uriOf('one'), uriOf('two')]);
    await editor.open(uriOf('one/deep/a.report.txt'), report);
    await editor.open(uriOf('two/b.report.txt'), report);
    assert.match(await editor.hover(uriOf('one/deep/a.report.txt'), third), /^\*\*Nearest\*\*/);
    assert.equal(
      await editor.hover(uriOf('two/b.report.txt'), third),
      '',
      'what lies above an open folder is not read',
    );
  });

  it('may come from the settings, where the file outranks them', async () => {
    editor.settings = JSON.parse(config('of the settings')) as { frameworks: unknown[] };
    await initialise();
    const uri = uriOf('a.report.txt');
    await editor.open(uri, report);
    assert.match(await editor.hover(uri, third), /^\*\*Of the settings\*\*/);
    writeFileSync(join(folder, '.inspection-reports.json'), config('of the file'));
    await changed();
    assert.match(await editor.hover(uri, third), /^\*\*Of the file\*\*/);
  });

  it('come with severities of rules, which the settings of the person outrank', async () => {
    const uri = uriOf('a.report.txt');
    const mismatch = report.replace('Leadership: developing', 'Leadership: fragile');
    const severities = async () => (await editor.diagnostics(uri, 1)).map(({ code, severity }) => [code, severity]);
    const own = { ...(JSON.parse(config()) as object), rules: { 'grade-mismatch': 'error', acronym: 'loud' } };
    writeFileSync(join(folder, '.inspection-reports.json'), JSON.stringify(own));
    await initialise();
    await editor.open(uri, mismatch);
    assert.deepEqual(await severities(), [['grade-mismatch', DiagnosticSeverity.Error]]);
    await untilMessages(configUri(), /'acronym' must be one of 'error', 'warning'/);
    editor.settings = { rules: { 'grade-mismatch': 'hint' } };
    await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    while ((await severities())[0]?.[1] === DiagnosticSeverity.Error) await editor.nextPublication();
    assert.deepEqual(await severities(), [['grade-mismatch', DiagnosticSeverity.Hint]]);
  });

  it('are read by a client that offers to, wherever they lie', async () => {
    const asked: string[] = [];
    server.connection.onRequest(readMethod, ({ uri }: ReadParams) => {
      asked.push(uri);
      return { text: uri === 'memfs:/reports/.inspection-reports.json' ? config() : null };
    });
    await initialise({ reads: true }, ['memfs:/reports']);
    await editor.open('memfs:/reports/x/a.report.txt', report);
    assert.match(await editor.hover('memfs:/reports/x/a.report.txt', third), /^\*\*Developing\*\*/);
    assert.deepEqual(
      asked.filter((uri) => uri.endsWith('.inspection-reports.json')),
      ['memfs:/reports/x/.inspection-reports.json', 'memfs:/reports/.inspection-reports.json'],
    );
  });

  it('a framework that is chosen for a document outranks what is detected, until it is detected again', async () => {
    await initialise();
    const uri = uriOf('a.report.txt');
    await editor.open(uri, textOf(firstLook));
    await untilFramework(uri, 'ofsted-cqc-slac-2009');
    const ask = () => server.connection.sendRequest<FrameworksResult>(frameworksMethod, { uri });
    assert.deepEqual([(await ask()).detected, (await ask()).chosen], ['ofsted-cqc-slac-2009', null]);
    await server.connection.sendNotification(chooseMethod, { uri, framework: 'ofsted-jar-2007' });
    const { framework } = await untilFramework(uri, 'ofsted-jar-2007');
    assert.deepEqual(framework?.evidence, ['chosen by hand']);
    assert.deepEqual([(await ask()).detected, (await ask()).chosen], ['ofsted-cqc-slac-2009', 'ofsted-jar-2007']);
    await server.connection.sendNotification(chooseMethod, { uri, framework: null });
    await untilFramework(uri, 'ofsted-cqc-slac-2009');
  });

  it('a choice of an earlier day holds when the document is opened, and one that is gone does no harm', async () => {
    const [a, b] = [uriOf('a.report.txt'), uriOf('b.report.txt')];
    await initialise({ chosen: { [a]: 'ofsted-jar-2007', [b]: 'no-such-framework' } });
    await editor.open(a, textOf(firstLook));
    await editor.open(b, textOf(firstLook));
    await untilFramework(a, 'ofsted-jar-2007');
    await untilFramework(b, 'ofsted-cqc-slac-2009');
  });

  it('inlay hints are given where the setting asks for them; completion knows the scale', async () => {
    writeFileSync(join(folder, '.inspection-reports.json'), config());
    await initialise();
    const textDocument = { uri: uriOf('a.report.txt') };
    await editor.open(textDocument.uri, report.replace('Leadership\t3', 'Leadership\t'));
    const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
    const hints = () => server.connection.sendRequest(InlayHintRequest.type, { textDocument, range });
    assert.deepEqual(await hints(), []);
    editor.settings = { inlayHints: true };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(
      (await hints())?.map(({ label }) => label),
      ['secure', 'secure'],
    );
    const items = await server.connection.sendRequest(CompletionRequest.type, { textDocument, position: third });
    assert.deepEqual(Array.isArray(items) && items.map(({ label }) => label), ['5', '4', '3', '2', '1']);
  });
});
