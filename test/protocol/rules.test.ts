import * as assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CodeActionRequest, type CodeAction } from 'vscode-languageserver/node';
import { ruleOffMethod, type RuleOffResult } from '../../server/src/protocol';
import { Editor, usual } from './support/editor';
import { firstLook, textOf } from './support/samples';
import { ServerProcess } from './support/server-process';

describe('rules, for a client that opens their pages', () => {
  let server: ServerProcess;
  let editor: Editor;
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    mkdirSync(join(folder, 'May'));
    server = ServerProcess.start();
    editor = new Editor(server.connection);
  });
  afterEach(async () => {
    await server.kill();
    rmSync(folder, { recursive: true });
  });

  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const turnOff = (uri: string) =>
    server.connection.sendRequest<RuleOffResult>(ruleOffMethod, { uri, rule: 'grade-mismatch' });

  it('have their page, and to be turned off, offered at each finding', async () => {
    await editor.initialise(usual, { opensRules: true, waives: true });
    const uri = uriOf('a.report.txt');
    await editor.open(uri, textOf(firstLook));
    const diagnostics = await editor.diagnostics(uri, 1);
    const [mismatch] = diagnostics;
    assert.ok(mismatch);
    const params = { textDocument: { uri }, range: mismatch.range, context: { diagnostics: [mismatch] } };
    const actions = (await server.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
    assert.deepEqual(
      actions.slice(-3).map(({ command }) => command?.command),
      ['openRule', 'turnRuleOff', 'turnRuleOff'].map((name) => `inspectionReports.${name}`),
    );
  });

  it('are turned off in the nearest file that there is', async () => {
    writeFileSync(join(folder, '.inspection-reports.json'), '{"rules": {"acronym": "error"}}');
    await editor.initialise(usual, {}, [uriOf('').replace(/\/$/, '')]);
    const change = await turnOff(uriOf('May/a.report.txt'));
    assert.ok('after' in change);
    assert.equal(change.uri, uriOf('.inspection-reports.json'));
    assert.equal(change.before, '{"rules": {"acronym": "error"}}');
    assert.deepEqual(JSON.parse(change.after), { rules: { acronym: 'error', 'grade-mismatch': 'off' } });
  });

  it('are turned off in a new file beside the report where there is none', async () => {
    await editor.initialise(usual, {}, [uriOf('').replace(/\/$/, '')]);
    const change = await turnOff(uriOf('May/a.report.txt'));
    assert.ok('after' in change);
    assert.deepEqual([change.uri, change.before], [uriOf('May/.inspection-reports.json'), null]);
    assert.deepEqual(JSON.parse(change.after), { rules: { 'grade-mismatch': 'off' } });
  });

  it('stay as they are where the file has a mistake, or the report has no folder', async () => {
    writeFileSync(join(folder, '.inspection-reports.json'), '{"rules": ');
    await editor.initialise();
    assert.match(JSON.stringify(await turnOff(uriOf('a.report.txt'))), /refused.*has a mistake: mend it first/);
    assert.match(JSON.stringify(await turnOff('untitled:Untitled-1')), /refused.*Save the report first/);
  });
});
