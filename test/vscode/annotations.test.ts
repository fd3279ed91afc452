import * as assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { findings, until } from './asking';
import { firstLook, textOf } from './samples';

interface Ref {
  readonly uri: string;
  readonly id: string;
}

interface Body {
  readonly purpose?: string;
  readonly value: string;
}

interface Item {
  readonly id: string;
  readonly motivation: string;
  readonly creator?: { readonly name: string };
  readonly target: unknown;
  readonly body: Body | readonly Body[];
}

const run = async <T = unknown>(name: string, ...args: unknown[]): Promise<T> =>
  await vscode.commands.executeCommand<T>(`inspectionReports.${name}`, ...args);

describe('an annotation', () => {
  let folder: string;
  let editor: vscode.TextEditor;
  const sidecar = (): string => join(folder, 'a.report.annotations.json');
  const items = (): readonly Item[] =>
    existsSync(sidecar()) ? (JSON.parse(readFileSync(sidecar(), 'utf8')) as { items: Item[] }).items : [];
  const said = (): string => JSON.stringify(items());
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('inspectionReports');

  before(() => settings().update('waiverName', 'Wilma Ashdown', vscode.ConfigurationTarget.Global));
  after(() => settings().update('waiverName', undefined, vscode.ConfigurationTarget.Global));

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    const path = join(folder, 'a.report.txt');
    writeFileSync(path, textOf(firstLook));
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.file(path));
    const active = vscode.window.activeTextEditor;
    assert.equal(active?.document.uri.fsPath, path);
    editor = active;
    await findings(editor.document.uri, 2);
  });
  afterEach(async () => {
    await run('filterAnnotations', []);
    await run('orderAnnotations', 'report');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(folder, { recursive: true });
  });

  /** Selects the first place of some words. */
  function select(words: string): void {
    const at = editor.document.getText().indexOf(words);
    assert.ok(at >= 0, words);
    const { document } = editor;
    editor.selection = new vscode.Selection(document.positionAt(at), document.positionAt(at + words.length));
  }
  async function annotate(words: string, given: object): Promise<Ref> {
    select(words);
    const ref = await run<Ref | undefined>('annotate', { kind: 'query', text: 'Is this so?', ...given });
    assert.ok(ref);
    return ref;
  }
  /** Words that stand once in the report, so that there is no doubt about their place. */
  function onceOnly(count: number): string[] {
    const text = editor.document.getText();
    const words = [...new Set(text.match(/\p{L}{6,}/gu) ?? [])].filter((word) => text.split(word).length === 2);
    assert.ok(words.length >= count);
    return words.slice(0, count);
  }
  const selected = (): string => editor.document.getText(editor.selection);
  /** What the view shows, once it is as expected. */
  const untilShown = (expected: readonly string[]): Promise<string[]> =>
    until(
      () => run<string[]>('orderAnnotations', 'report'),
      (ids) => ids.join() === expected.join(),
    );

  it('is about what is selected, and names who wrote it', async () => {
    const [word = ''] = onceOnly(1);
    await annotate(word, {});
    const [item] = items();
    assert.equal(items().length, 1);
    assert.equal(item?.creator?.name, 'Wilma Ashdown');
    assert.ok(JSON.stringify(item.target).includes(`"exact":"${word}"`));
    assert.match(said(), /Is this so\?/);
    assert.equal(editor.document.getText(), textOf(firstLook));
  });

  it('is about the line where nothing is selected, or about the whole report', async () => {
    const [word = ''] = onceOnly(1);
    select(word);
    editor.selection = new vscode.Selection(editor.selection.active, editor.selection.active);
    const line = editor.document.lineAt(editor.selection.active.line).text.trim();
    await run('annotate', { kind: 'note', text: 'A line.' });
    assert.ok(JSON.stringify(items()[0]?.target).includes(JSON.stringify(line).slice(1, -1)));
    await run('annotate', { kind: 'note', text: 'All of it.', whole: true });
    // The file has its annotations in the order of their ids, not of their time.
    const whole = items().find((item) => JSON.stringify(item.body).includes('All of it.'));
    assert.equal(typeof whole?.target, 'string');
  });

  it('is offered in the menu of a selection, and nowhere else', async () => {
    const [word = ''] = onceOnly(1);
    select(word);
    const offered = async (range: vscode.Range): Promise<boolean> => {
      const uri = editor.document.uri;
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        range,
      );
      return actions.some(({ command }) => command?.command === 'inspectionReports.annotate');
    };
    assert.ok(await offered(editor.selection));
    assert.ok(!(await offered(new vscode.Range(editor.selection.start, editor.selection.start))));
  });

  it('is answered, edited, resolved and opened again', async () => {
    const [word = ''] = onceOnly(1);
    const ref = await annotate(word, {});
    await run('replyToAnnotation', { ...ref, text: 'It is.' });
    assert.match(said(), /It is\./);
    await run('saveAnnotation', { ...ref, text: 'Is this really so?' });
    assert.match(said(), /Is this really so\?/);
    assert.doesNotMatch(said(), /Is this so\?/);
    await run('resolveAnnotation', ref);
    await untilShown([ref.id]);
    assert.deepEqual(
      await until(
        () => run<string[]>('filterAnnotations', ['open']),
        (ids) => ids.length === 0,
      ),
      [],
    );
    await run('reopenAnnotation', ref);
    assert.deepEqual(
      await until(
        () => run<string[]>('filterAnnotations', ['open']),
        (ids) => ids.length > 0,
      ),
      [ref.id],
    );
  });

  it('is deleted with its replies, and its file with the last one', async () => {
    const [word = ''] = onceOnly(1);
    const ref = await annotate(word, {});
    await run('replyToAnnotation', { ...ref, text: 'It is.' });
    await run('deleteAnnotation', ref);
    assert.ok(!existsSync(sidecar()));
    await untilShown([]);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('puts its proposed words in as an edit that undo takes back, and is resolved', async () => {
    const [word = ''] = onceOnly(1);
    const before = editor.document.getText();
    const ref = await annotate(word, { kind: 'correction', text: '', replacement: 'corrected words' });
    assert.deepEqual(
      await until(
        () => run<string[]>('filterAnnotations', ['open']),
        (ids) => ids.length > 0,
      ),
      [ref.id],
    );
    await run('acceptCorrection', ref);
    assert.equal(editor.document.getText(), before.replace(word, 'corrected words'));
    assert.deepEqual(
      await until(
        () => run<string[]>('filterAnnotations', ['open']),
        (ids) => ids.length === 0,
      ),
      [],
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('that is for one person alone is in no file until it is shared', async () => {
    const [word = ''] = onceOnly(1);
    const ref = await annotate(word, { layer: 'private' });
    await untilShown([ref.id]);
    assert.ok(!existsSync(sidecar()));
    await run('shareAnnotation', ref);
    assert.deepEqual(
      items().map(({ id }) => id),
      [ref.id],
    );
    await untilShown([ref.id]);
  });

  it('is gone to in report order, round from the last to the first', async () => {
    const [first = '', second = ''] = onceOnly(2);
    await annotate(second, {});
    await annotate(first, {});
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const visited: string[] = [];
    for (const way of ['next', 'next', 'next', 'previous']) {
      await run(`${way}Annotation`);
      visited.push(selected());
    }
    const firstVisited = textOf(firstLook).startsWith(first) ? second : first;
    const other = firstVisited === first ? second : first;
    assert.deepEqual(visited, [firstVisited, other, firstVisited, other]);
  });

  it('is gone to where it stands after an edit above it', async () => {
    const [, word = ''] = onceOnly(2);
    const ref = await annotate(word, {});
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'A line more.\nAnd another one.\n');
    });
    await until(
      async () => {
        await run('showAnnotation', ref);
        return selected();
      },
      (text) => text === word,
    );
  });

  it('without its place is an orphan, and is given the selected place by hand', async () => {
    const [word = '', other = ''] = onceOnly(2);
    const ref = await annotate(word, {});
    await editor.edit((edit) => {
      edit.replace(
        new vscode.Range(0, 0, editor.document.lineCount, 0),
        `Nothing of it is left.\n\nBut ${other} is.\n`,
      );
    });
    assert.deepEqual(
      await until(
        () => run<string[]>('filterAnnotations', ['orphans']),
        (ids) => ids.length > 0,
      ),
      [ref.id],
    );
    select(other);
    await run('relinkAnnotation', ref);
    await until(
      () => run<string[]>('filterAnnotations', ['orphans']),
      (ids) => ids.length === 0,
    );
    assert.ok(JSON.stringify(items()[0]?.target).includes(`"exact":"${other}"`));
  });

  it('is listed in the order that is chosen, and by the filters', async () => {
    const [first = '', second = ''] = onceOnly(2);
    const query = await annotate(first, {});
    const evidence = await annotate(second, { kind: 'evidence' });
    await untilShown([query.id, evidence.id]);
    assert.deepEqual(await run('orderAnnotations', 'kind'), [evidence.id, query.id]);
    assert.deepEqual(await run('filterAnnotations', ['mine']), [evidence.id, query.id]);
    assert.deepEqual(await run('filterAnnotations', ['waivers']), []);
  });

  it('is found by words that somebody said, and all are shown again', async () => {
    const [first = '', second = ''] = onceOnly(2);
    const query = await annotate(first, {});
    const note = await annotate(second, { kind: 'note', text: 'A remark on commas.' });
    await untilShown([query.id, note.id]);
    assert.deepEqual(await run('searchAnnotations', 'COMMAS'), [note.id]);
    assert.deepEqual(await run('searchAnnotations', 'wilma'), [query.id, note.id]);
    assert.deepEqual(await run('searchAnnotations', 'nothing of the sort'), []);
    assert.deepEqual(await run('showAllAnnotations'), [query.id, note.id]);
  });

  it('goes with its report when that is renamed', async () => {
    const [word = ''] = onceOnly(1);
    const ref = await annotate(word, {});
    const mine = await annotate(word, { layer: 'private' });
    const renamed = join(folder, 'b.report.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(editor.document.uri, vscode.Uri.file(renamed));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until(() => existsSync(join(folder, 'b.report.annotations.json')), Boolean);
    assert.ok(!existsSync(sidecar()));
    editor = await vscode.window.showTextDocument(vscode.Uri.file(renamed));
    await until(
      () => run<string[]>('orderAnnotations', 'report'),
      (ids) => ids.includes(ref.id) && ids.includes(mine.id) && ids.length === 2,
    );
    await run('deleteAnnotation', { ...mine, uri: editor.document.uri.toString() });
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('stays where it is when its report is renamed and another one shares the file', async () => {
    const [word = ''] = onceOnly(1);
    await annotate(word, {});
    writeFileSync(join(folder, 'a.report.md'), 'Another report.');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(editor.document.uri, vscode.Uri.file(join(folder, 'b.report.txt')));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.ok(existsSync(sidecar()));
    assert.ok(!existsSync(join(folder, 'b.report.annotations.json')));
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('without its report leads to the one that has its places', async () => {
    const [word = ''] = onceOnly(1);
    await annotate(word, {});
    const lost = join(folder, 'other.annotations.json');
    writeFileSync(lost, readFileSync(sidecar()));
    // The folder that is open has the sample that the report was made from.
    const found = await run<string | undefined>('findAnnotatedReport', vscode.Uri.file(lost));
    assert.ok(found?.endsWith(firstLook), found);
    writeFileSync(lost, '{ "type": "AnnotationPage", "items": [] }');
    assert.equal(await run('findAnnotatedReport', vscode.Uri.file(lost)), undefined);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('stands where it stood when lines above it, its words and the whole text are replaced, and after undo', async () => {
    const [, word = ''] = onceOnly(2);
    const ref = await annotate(word, {});
    const goesTo = (expected: string): Promise<unknown> =>
      until(
        async () => {
          await run('showAnnotation', ref);
          return selected();
        },
        (text) => text === expected,
      );
    const whole = (): vscode.Range => new vscode.Range(0, 0, editor.document.lineCount, 0);
    const before = editor.document.getText();
    await goesTo(word);
    await editor.edit((edit) => {
      edit.replace(editor.selection, 'changedword');
    });
    await goesTo('changedword');
    await editor.edit((edit) => {
      edit.replace(whole(), `A line more.\n${editor.document.getText().replaceAll('the', 'THE')}`);
    });
    await goesTo('changedword');
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
    await goesTo(word);
    writeFileSync(editor.document.uri.fsPath, `Another line.\n\n${before}`);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await goesTo(word);
  });
});
