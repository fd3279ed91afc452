import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CodeActionRequest, CodeLensRequest, type CodeAction, type DocumentSymbol } from 'vscode-languageserver/node';
import type { FixData } from '../../server/src/features/fix-data';
import {
  importAnnotationsMethod,
  statusMethod,
  type ImportAnnotationsParams,
  type ImportAnnotationsResult,
  type StatusParams,
} from '../../server/src/protocol';
import { isPseudo, pseudoBundle } from '../support/pseudo';
import { Editor } from './support/editor';
import { firstLook, samples, textOf } from './support/samples';
import { ServerProcess } from './support/server-process';

const uri = 'file:///first-look.report.txt';

describe('the server in another language', () => {
  let server: ServerProcess;
  let editor: Editor;

  beforeEach(() => {
    server = ServerProcess.start();
    editor = new Editor(server.connection);
    editor.settings = { codeLens: true };
  });
  afterEach(() => server.kill());

  async function start(texts: unknown): Promise<void> {
    await editor.initialise(undefined, { texts, waives: true, opensRules: true });
    await editor.open(uri, textOf(firstLook));
    await editor.diagnostics(uri, 1);
  }

  async function lenses(): Promise<string[]> {
    const answer = await server.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
    return (answer ?? []).map(({ command }) => command?.title ?? '');
  }

  it('says code lenses in it', async () => {
    await start(pseudoBundle);
    const said = (await lenses()).filter((title) => isPseudo(title));
    assert.ok(
      said.some((title) => /^⟦\d+ plácés? sáys? óthérwísé⟧$/.test(title)),
      said.join('\n'),
    );
  });

  it('says every finding of the samples and every fix in it', async () => {
    await start(pseudoBundle);
    const said: string[] = [];
    for (const { file, findings } of samples()) {
      if (findings.length === 0) continue;
      const address = `file:///${file}`;
      await editor.open(address, textOf(file));
      for (const { message, data } of await editor.diagnostics(address, 1)) {
        said.push(
          typeof message === 'string' ? message : message.value,
          ...(data as FixData).fixes.map(({ title }) => title),
        );
      }
    }
    assert.ok(said.length > 10, String(said.length));
    assert.deepEqual(
      said.filter((text) => !isPseudo(text)),
      [],
    );
    // What reports and catalogue say stands in it as it is.
    assert.ok(
      said.some((text) => /^⟦'[A-Z][a-z ]+'.* ís [a-z ]+ héré, bút [a-z ]+ ín ⟦.+ ón líné \d+⟧\.⟧$/.test(text)),
      said.join('\n'),
    );
  });

  it('says hovers in it', async () => {
    await start(pseudoBundle);
    const found = (await editor.diagnostics(uri, 1)).find(({ code }) => code === 'grade-mismatch');
    assert.ok(found);
    const said = (await editor.hover(uri, found.range.start)).split('\n').filter((each) => each !== '');
    assert.match(said[0] ?? '', /^\*\*Good\*\* · Capacity for improvement/);
    // Names and notes of the catalogue are data; every word of our own is said.
    assert.ok(
      said.some((text) => /^⟦Fráméwórk: .*⟧$/.test(text)),
      said.join('\n'),
    );
    assert.ok(
      said.some((text) => /^⟦⟦\dnd⟧ óf \d.*⟧$/.test(text)),
      said.join('\n'),
    );
  });

  it('says the actions of a finding in it, and still mends', async () => {
    await start(pseudoBundle);
    const found = (await editor.diagnostics(uri, 1)).find(({ code }) => code === 'grade-mismatch');
    assert.ok(found);
    const params = { textDocument: { uri }, range: found.range, context: { diagnostics: [found] } };
    const actions = ((await server.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
    assert.ok(actions.length > 4);
    assert.deepEqual(
      actions.map(({ title }) => title).filter((title) => !isPseudo(title)),
      [],
    );
    assert.ok(actions.some(({ title, edit }) => /^⟦Chángé tó '\d \([a-z]+\)'⟧$/.test(title) && edit !== undefined));
  });

  it('says the details of the outline in it', async () => {
    await start(pseudoBundle);
    const all = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] =>
      symbols.flatMap((symbol) => [symbol, ...all(symbol.children ?? [])]);
    const details = all(await editor.symbols(uri)).map(({ detail }) => detail ?? '');
    assert.ok(
      details.some((detail) => /^⟦\d+ grádés⟧$/.test(detail)),
      details.join('\n'),
    );
  });

  it('says what showed the framework in it', async () => {
    const shown = new Promise<StatusParams>((resolve) => {
      server.connection.onNotification(statusMethod, resolve);
    });
    await start(pseudoBundle);
    const { framework } = await shown;
    assert.ok(framework !== null && framework.telling.length > 0);
    assert.deepEqual(
      [...framework.evidence, ...framework.telling].filter((text) => !isPseudo(text)),
      [],
    );
  });

  it('says what is wrong with the settings of a folder in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    try {
      const file = join(folder, '.inspection-reports.json');
      const kinds = [{ id: 'Not so', label: '' }, { id: 'evidence', label: 'Evidence', shown: true }, 3];
      const frameworks = [{ id: 'wexcombe' }, { direction: 'up', levels: {} }];
      writeFileSync(file, JSON.stringify({ frameworks, annotationKinds: kinds, rules: { none: 'loud' }, more: 1 }));
      await editor.initialise(undefined, { texts: pseudoBundle }, [pathToFileURL(folder).toString()]);
      await editor.open(pathToFileURL(join(folder, 'a.report.txt')).toString(), textOf(firstLook));
      const wrong = () => editor.published.find((each) => each.uri.endsWith('.json'))?.diagnostics;
      while (wrong() === undefined) await editor.nextPublication();
      const said = (wrong() ?? []).map(({ message }) => (typeof message === 'string' ? message : message.value));
      assert.ok(said.length > 6, said.join('\n'));
      assert.deepEqual(
        said.filter((text) => !isPseudo(text)),
        [],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says why annotations cannot be imported in it', async () => {
    await start(pseudoBundle);
    const text = JSON.stringify([{ type: 'Note' }, { type: 'Annotation' }]);
    const params: ImportAnnotationsParams = { uri, text, layer: 'shared', author: null };
    const result: ImportAnnotationsResult = await server.connection.sendRequest(importAnnotationsMethod, params);
    assert.ok('skipped' in result, JSON.stringify(result));
    assert.deepEqual(result.skipped, ['⟦Itém 1 ís nó ánnótátíón.⟧', '⟦Itém 2 dóés nót sáy whát ít ís ábóút.⟧']);
  });

  it('says why a file of annotations cannot be used in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    try {
      const report = pathToFileURL(join(folder, 'a.txt')).href;
      const refusals: string[] = [];
      await editor.initialise(undefined, { texts: pseudoBundle }, [pathToFileURL(folder).href]);
      for (const text of ['', '{"type": "AnnotationPage" "items": []}', '{}', '{"type": "AnnotationPage"}']) {
        writeFileSync(join(folder, 'a.annotations.json'), text);
        const items = JSON.stringify([{ type: 'Annotation', target: 'a.txt' }]);
        const params: ImportAnnotationsParams = { uri: report, text: items, layer: 'shared', author: null };
        const result: ImportAnnotationsResult = await server.connection.sendRequest(importAnnotationsMethod, params);
        refusals.push('refused' in result ? result.refused : JSON.stringify(result));
      }
      const [empty, slip, none, listless] = refusals;
      assert.match(empty ?? '', /⟦Thís ís nó JSON: .+⟧/);
      assert.match(slip ?? '', /⟦Thís ís nó JSON: ⟦cómmá éxpéctéd⟧\. Nóthíng ín thís fílé hólds\.⟧/);
      assert.match(none ?? '', /⟦Thís ís nó págé óf ánnótátíóns: .*⟧/);
      assert.match(listless ?? '', /⟦Thís págé óf ánnótátíóns hás nó líst .*⟧/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('speaks English where a bundle is none', async () => {
    await start('none');
    assert.ok((await lenses()).some((title) => /^\d+ places? says? otherwise$/.test(title)));
  });
});
