import * as assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent } from 'vscode-languageserver/node';
import {
  compareMethod,
  subjectsMethod,
  type CompareResult,
  type ReportSubject,
  type SubjectsResult,
} from '../../server/src/protocol';
import { root } from '../support/root';
import { Editor, usual } from './support/editor';
import { ServerProcess } from './support/server-process';

const first = 'anyshire-2016.report.txt';
const last = 'anyshire-2023.report.txt';

describe('the comparison of inspections', () => {
  let server: ServerProcess;
  let editor: Editor;
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reports-'));
    cpSync(join(root, 'test', 'ui', 'reports'), folder, { recursive: true });
    server = ServerProcess.start();
    editor = new Editor(server.connection);
  });
  afterEach(async () => {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const addressOf = (file: string): string => pathToFileURL(join(folder, file)).href;
  const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const openFolder = () => editor.initialise(usual, undefined, [pathToFileURL(folder).href]);
  const subjects = async (): Promise<readonly ReportSubject[]> =>
    (await server.connection.sendRequest<SubjectsResult>(subjectsMethod, {})).subjects;
  const compare = async (key: string): Promise<CompareResult['comparison']> =>
    (await server.connection.sendRequest<CompareResult>(compareMethod, { key })).comparison;
  async function only(): Promise<ReportSubject> {
    const [subject, ...others] = await subjects();
    assert.ok(subject);
    assert.deepEqual(others, []);
    return subject;
  }

  it('knows whom the reports of the folder are about, without any being open', async () => {
    await openFolder();
    const { name, count, years, uris } = await only();
    assert.deepEqual([name, count, years], ['Anyshire', 3, '2016 to 2023']);
    assert.deepEqual([...uris].sort(), [first, 'anyshire-2019.report.txt', last].map(addressOf));
  });

  it('gives a page whose links lead to the grades, a picture, a table and Markdown', async () => {
    await openFolder();
    const shown = await compare((await only()).key);
    assert.ok(shown);
    assert.equal(shown.subject, 'Anyshire');
    assert.deepEqual(shown.uris, [first, 'anyshire-2019.report.txt', last].map(addressOf), 'the earliest first');
    const links = [...shown.html.matchAll(/data-file="([^"]*)" data-line="(\d+)" aria-label="([^":]*): /g)];
    assert.ok(links.length > 8);
    for (const [, file = '', line, grade = ''] of links) {
      assert.ok(shown.uris.includes(file), file);
      const name = decodeURIComponent(file.slice(file.lastIndexOf('/') + 1));
      const said = textOf(name).split('\n')[Number(line) - 1] ?? '';
      assert.ok(said.toLowerCase().includes(grade.toLowerCase()), `${grade} in line ${String(line)} of ${name}`);
    }
    assert.doesNotMatch(shown.html, /<script|\son\w+=|\s(?:src|href)="(?!#)/);
    assert.match(shown.svg, /^<svg /);
    const [head = '', ...rows] = shown.csv.trimEnd().split('\n');
    assert.match(head, /^area,service,2016-02-04 [^,]*,"2019-05-24 [^"]*","2023-03-17 /);
    assert.equal(rows.length, shown.html.split('<th scope="row">').length - 1);
    assert.match(shown.markdown, /^# Anyshire\n/);
  });

  it('takes an open report as it stands in the editor', async () => {
    await openFolder();
    const { key } = await only();
    const before = await compare(key);
    await editor.open(addressOf(last), textOf(last).replaceAll(/\bGood\b/g, 'Outstanding'));
    const after = await compare(key);
    assert.match(before?.csv ?? '', /impact of leaders.*,Good$/m);
    assert.match(after?.csv ?? '', /impact of leaders.*,Outstanding$/m);
  });

  it('speaks the language of the client, in English where it has no text for something', async () => {
    const texts = { Area: 'Bereich', 'not judged': 'nicht <bewertet>', '{0} of {1}': 'Stufe {0} von {1}' };
    await editor.initialise(usual, { texts }, [pathToFileURL(folder).href]);
    const shown = await compare((await only()).key);
    assert.match(shown?.html ?? '', /<th scope="col">Bereich<.*>nicht &lt;bewertet&gt;<.*>Stufe 4 von 4</s);
    assert.match(shown?.html ?? '', />What rose and fell</);
    assert.match(shown?.markdown ?? '', /^\| Bereich \|/m);
  });

  it('leaves out a report that is gone, and knows nothing of a subject without any', async () => {
    await openFolder();
    const { key } = await only();
    rmSync(join(folder, first));
    const changes: FileEvent[] = [{ uri: addressOf(first), type: FileChangeType.Deleted }];
    await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    assert.equal((await compare(key))?.uris.includes(addressOf(first)), false);
    assert.equal(await compare('name:nobody at all'), null);
  });

  it('knows nobody where no folder is open', async () => {
    await editor.initialise();
    assert.deepEqual(await subjects(), []);
  });
});
