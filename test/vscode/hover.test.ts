import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverText, symbols } from './asking';
import { firstLook, open, samples } from './samples';

describe('the hover', () => {
  for (const { file, judgements } of samples()) {
    it(`on every grade of ${file} that stands on one line says its level`, async () => {
      const document = await open(file);
      await symbols(document.uri);
      const wrong: string[] = [];
      let asked = 0;
      for (const { line, printed, level } of judgements) {
        const text = document.lineAt(line - 1).text;
        const at = text.indexOf(printed);
        // A grade that stands twice in its line, or runs on to the next, is for the unit tests to place.
        if (level === null || printed === '' || at < 0 || text.includes(printed, at + 1)) continue;
        const said = await hoverText(document.uri, new vscode.Position(line - 1, at));
        asked += 1;
        if (!said.toLowerCase().includes(level.toLowerCase()))
          wrong.push(`line ${String(line)}: ${level} in '${said}'`);
      }
      assert.deepEqual(wrong, []);
      assert.ok(asked > 0, 'at least one grade was asked about');
    });
  }

  it("gives a level's place on the scale, its area and the other places that judge it", async () => {
    const document = await open(firstLook);
    await symbols(document.uri);
    const said = await hoverText(document.uri, new vscode.Position(50, 6));
    assert.match(said, /2nd of 4; here 1 is the best/);
    assert.match(said, /capacity for improvement/i);
    assert.match(said, /line 53/);
    assert.match(said, /line 86/);
  });

  it('is silent on prose', async () => {
    const document = await open(firstLook);
    await symbols(document.uri);
    assert.equal(await hoverText(document.uri, new vscode.Position(26, 2)), '');
  });
});
