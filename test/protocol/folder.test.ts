import * as assert from 'node:assert/strict';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver/node';
import {
  beginCheckMethod,
  checkFileMethod,
  endCheckMethod,
  takeFileMethod,
  type CheckFileParams,
  type CheckFileResult,
  type TakeFileResult,
} from '../../server/src/protocol';
import { Editor } from './support/editor';
import { samples, textOf } from './support/samples';
import { ServerProcess } from './support/server-process';

const uriOf = (file: string) => `file:///reports/${file}`;

describe('a check of a folder', () => {
  let server: ServerProcess;
  let editor: Editor;

  beforeEach(async () => {
    server = ServerProcess.start();
    editor = new Editor(server.connection);
    await editor.initialise();
    await server.connection.sendNotification(beginCheckMethod);
  });
  afterEach(() => server.kill());

  const take = (uri: string, text: string): Promise<TakeFileResult> =>
    server.connection.sendRequest(takeFileMethod, { uri, text });
  const check = async (params: CheckFileParams): Promise<readonly Diagnostic[] | null> => {
    const result = await server.connection.sendRequest<CheckFileResult<Diagnostic>>(checkFileMethod, params);
    return result.diagnostics;
  };

  it('finds in files that are not open what it finds in open ones, but for what would change them', async () => {
    for (const { file } of samples()) assert.deepEqual(await take(uriOf(file), textOf(file)), { isReport: true });
    for (const { file, findings } of samples()) {
      const found = await check({ uri: uriOf(file) });
      assert.deepEqual(
        found?.map(({ code, range }) => `${String(code)} ${String(range.start.line + 1)}`).sort(),
        findings.map(({ rule, line }) => `${rule} ${String(line)}`).sort(),
        file,
      );
      assert.ok(found.every((each) => !('data' in each)));
    }
    assert.deepEqual(editor.published, [], 'nothing is told but what was asked for');
  });

  it('takes what is no report for none', async () => {
    assert.deepEqual(await take(uriOf('shopping.txt'), 'Milk\nBread\n'), { isReport: false });
  });

  it('asks for the text again where it has not kept the report', async () => {
    const [{ file } = { file: '' }] = samples().filter(({ findings }) => findings.length > 0);
    const uri = uriOf(file);
    assert.equal(await check({ uri }), null);
    const whole = await check({ uri, text: textOf(file) });
    assert.ok(whole !== null && whole.length > 0);
    await take(uri, textOf(file));
    assert.deepEqual(await check({ uri }), whole);
    await server.connection.sendNotification(endCheckMethod);
    assert.equal(await check({ uri }), null);
  });

  it('goes by the settings of each file', async () => {
    editor.settings = { rules: { 'grade-mismatch': 'error', 'grade-label-code': 'off' } };
    await take(uriOf('a.txt'), textOf('first-look.report.txt'));
    const found = await check({ uri: uriOf('a.txt') });
    assert.deepEqual(
      found?.map(({ code, severity }) => [code, severity]),
      [['grade-mismatch', DiagnosticSeverity.Error]],
    );
  });

  it('survives what is no file', async () => {
    const broken = await server.connection.sendRequest(takeFileMethod, { uri: uriOf('a.txt'), text: 3 });
    assert.deepEqual(broken, { isReport: false });
    await take(uriOf('a.txt'), textOf('first-look.report.txt'));
  });
});
