import * as assert from 'node:assert/strict';
import { listMethod, readMethod, statusMethod, type ReadParams, type StatusParams } from '../../server/src/protocol';
import { Editor, usual } from './support/editor';
import { samples, textOf } from './support/samples';
import { ServerProcess } from './support/server-process';

const folder = 'file:///reports';

describe('the status of a report', () => {
  let server: ServerProcess;
  let editor: Editor;
  let statuses: StatusParams[];
  let wake: () => void = () => undefined;

  beforeEach(() => {
    server = ServerProcess.start();
    editor = new Editor(server.connection);
    statuses = [];
    server.connection.onNotification(statusMethod, (status: StatusParams) => {
      statuses.push(status);
      wake();
    });
  });
  afterEach(() => server.kill());

  async function untilCompared(): Promise<void> {
    while (statuses.at(-1)?.comparing !== false) await new Promise<void>((resolve) => (wake = resolve));
  }

  it('says that reports beside it are still being read, until they are', async () => {
    const [own = '', beside = ''] = samples().map(({ file }) => file);
    const read: string[] = [];
    server.connection.onRequest(listMethod, () => ({ uris: [`${folder}/${beside}`] }));
    server.connection.onRequest(readMethod, ({ uri }: ReadParams) => {
      read.push(uri);
      return { text: uri.endsWith(beside) ? textOf(beside) : null };
    });
    await editor.initialise(usual, { reads: true }, [folder]);
    await editor.open(`${folder}/${own}`, textOf(own));
    await untilCompared();
    assert.equal(statuses[0]?.comparing, true);
    assert.ok(read.includes(`${folder}/${beside}`), 'by then it is read');
  });

  it('says so no longer where nothing lies beside it, or nobody can tell', async () => {
    server.connection.onRequest(listMethod, () => ({ uris: [] }));
    await editor.initialise(usual, { reads: true }, [folder]);
    await editor.open(`${folder}/a.report.txt`, textOf(samples()[0]?.file ?? ''));
    await untilCompared();
    await server.kill();
    server = ServerProcess.start();
    const alone = new Editor(server.connection);
    const told = new Promise<StatusParams>((resolve) => {
      server.connection.onNotification(statusMethod, (status: StatusParams) => {
        if (!status.comparing) resolve(status);
      });
    });
    await alone.initialise();
    await alone.open('untitled:Untitled-1', textOf(samples()[0]?.file ?? ''));
    assert.equal((await told).uri, 'untitled:Untitled-1');
  });
});
