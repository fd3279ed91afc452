import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { flat, symbols, until } from './asking';
import { firstLook, open, sample } from './samples';

const mismatch = sample(firstLook).findings.find(({ rule }) => rule === 'grade-mismatch');
const places = mismatch?.places ?? [];
const position = new vscode.Position((mismatch?.line ?? 0) - 1, 2);

/** Asks the editor's own commands, as its keys do, once the server runs. */
async function ask<T>(command: string, ...args: unknown[]): Promise<T> {
  const document = await open(firstLook);
  await symbols(document.uri);
  return vscode.commands.executeCommand<T>(
    command,
    ...(command.endsWith('WorkspaceSymbolProvider') ? [] : [document.uri]),
    ...args,
  );
}

const lineOf = (place: vscode.Location | vscode.LocationLink): number =>
  ('targetRange' in place ? (place.targetSelectionRange ?? place.targetRange) : place.range).start.line + 1;

describe('moving through a report', () => {
  it('goes to the definition of an area, and finds its references', async () => {
    const found = await ask<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', position);
    assert.equal(found.length, 1);
    assert.ok(found[0] !== undefined && places.includes(lineOf(found[0])) && lineOf(found[0]) !== mismatch?.line);
    const references = await ask<vscode.Location[]>('vscode.executeReferenceProvider', position);
    assert.deepEqual(
      references.map(lineOf).sort((a, b) => a - b),
      places,
    );
  });

  it("highlights the judgement's other places in place of equal words", async () => {
    const marked = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', position);
    assert.deepEqual(
      marked.map(({ range }) => range.start.line + 1).sort((a, b) => a - b),
      places,
    );
  });

  it('shows grades in the outline, at the beginning of their names', async () => {
    const document = await open(firstLook);
    const names = flat(await symbols(document.uri)).map(({ symbol }) => symbol.name);
    assert.equal(names[0], 'Wexcombe · 8 to 19 November 2010');
    assert.ok(names.includes('Capacity for improvement: good'));
    assert.ok(names.some((name) => name.startsWith('Leadership…: adequate')));
  });

  it('changes a judgement everywhere with F2', async () => {
    const edit = await ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', position, 'inadequate');
    const lines = edit.entries().flatMap(([, edits]) => edits.map(({ range }) => range.start.line + 1));
    assert.deepEqual(
      [...new Set(lines)].sort((a, b) => a - b),
      places,
    );
  });

  it('offers the command that does the same, and the one that a lens runs', async () => {
    const all = await vscode.commands.getCommands(true);
    for (const command of ['inspectionReports.changeJudgement', 'inspectionReports.showPlaces']) {
      assert.ok(all.includes(command), command);
    }
  });

  it('colours what was read, by the types that it registers', async () => {
    const legend = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend');
    assert.deepEqual(legend.tokenTypes, ['reportHeading', 'reportFurniture', 'reportGrade', 'reportTimeframe']);
    const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens');
    assert.ok(tokens.data.length > 0);
  });

  it('widens the selection by sentence, paragraph and section', async () => {
    const [range] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', [
      new vscode.Position(52, 60),
    ]);
    let widest = range;
    let steps = 0;
    for (; widest?.parent !== undefined; widest = widest.parent) steps += 1;
    assert.ok(steps >= 3, String(steps));
  });

  it('sums up tables and lists, where the setting wants it', async () => {
    const document = await open(firstLook);
    await symbols(document.uri);
    const lenses = async () =>
      await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
    assert.deepEqual(await lenses(), []);
    const settings = vscode.workspace.getConfiguration('inspectionReports');
    await settings.update('codeLens', true, vscode.ConfigurationTarget.Global);
    try {
      const found = await until(lenses, (some) => some.length > 0);
      assert.ok(found.some(({ command }) => command?.title.includes('recommendations')));
    } finally {
      await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('finds areas by their grade over all reports of the folder', async () => {
    const found = await until(
      () => ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'leavers outstanding'),
      (some) => some.length > 0,
    );
    assert.ok(
      found.some(
        ({ name, location }) => name === 'Care leavers: outstanding' && location.uri.path.includes('ilacs-four'),
      ),
    );
  });
});
