import * as assert from 'node:assert/strict';
import { CodeActionKind, type CodeAction, type Diagnostic, type Range, type TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions, fixAllKind } from '../../../server/src/features/code-actions';
import { diagnostics } from '../../../server/src/features/diagnostics';
import type { Span } from '../../../server/src/text/spans';
import type { Finding } from '../../../server/src/rules/finding';
import type { Fix } from '../../../server/src/rules/finding';
import { reportOf, span } from '../support/build';

const text = 'The cover says good.\nThe table says adequate.\nThe heading says good.\n';
const document = TextDocument.create('untitled:Untitled-1', 'inspection-report', 7, text);
const versioned = { versionedEdits: true };

const first = span(text, 'good');
const second = span(text, 'adequate');
const third = span(text, 'good', 2);

/** A fix that puts one word in some places. */
function fix(word: string, places: readonly Span[], rest: Partial<Fix> = {}): Fix {
  return { title: `Say '${word}'`, edits: places.map((place) => ({ ...place, newText: word })), ...rest };
}

/** Diagnostics as the server tells them, one for each place with its fixes. */
function told(...findings: readonly (readonly [Span, readonly Fix[], string?])[]): Diagnostic[] {
  const all = findings.map(([place, fixes, rule = 'grade-mismatch']): Finding => ({
    ...place,
    rule,
    severity: 'warning',
    message: 'It is said otherwise elsewhere.',
    related: [],
    fixes,
  }));
  return diagnostics(reportOf(text), document, all, {
    relatedInformation: true,
    fadedDiagnostics: true,
    rulePages: null,
  });
}

function offered(diagnostics: readonly Diagnostic[], only?: string[], known = diagnostics): CodeAction[] {
  const context = only === undefined ? { diagnostics: [...diagnostics] } : { diagnostics: [...diagnostics], only };
  return codeActions(document, context, known, versioned);
}

/** The text after an action. */
function after(action: CodeAction | undefined): string {
  const change = action?.edit?.documentChanges?.[0];
  assert.ok(change && 'edits' in change);
  assert.deepEqual(change.textDocument, { uri: document.uri, version: 7 });
  return TextDocument.applyEdits(document, change.edits as TextEdit[]);
}

describe('code actions', () => {
  const asked = told([second, [fix('good', [second], { preferred: true }), fix('adequate', [first, third])]]);

  it('offer each fix of a diagnostic, bound to it and to the version of the document', () => {
    const actions = offered(asked);
    assert.deepEqual(
      actions.map(({ title, kind, isPreferred, diagnostics: about }) => ({ title, kind, isPreferred, about })),
      [
        { title: "Say 'good'", kind: CodeActionKind.QuickFix, isPreferred: true, about: asked },
        { title: "Say 'adequate'", kind: CodeActionKind.QuickFix, isPreferred: false, about: asked },
      ],
    );
    assert.equal(after(actions[0]), text.replace('adequate', 'good'));
    assert.equal(after(actions[1]), text.replaceAll('good', 'adequate'));
  });

  it('give plain edits to a client that knows no versions of documents', () => {
    const [action] = codeActions(document, { diagnostics: asked }, asked, { versionedEdits: false });
    const range: Range = { start: { line: 1, character: 15 }, end: { line: 1, character: 23 } };
    assert.deepEqual(action?.edit, { changes: { [document.uri]: [{ range, newText: 'good' }] } });
  });

  it('offer nothing for a diagnostic of another version', () => {
    const edited = TextDocument.update(TextDocument.create(document.uri, 'inspection-report', 7, text), [], 8);
    assert.deepEqual(codeActions(edited, { diagnostics: asked }, asked, versioned), []);
    assert.deepEqual(codeActions(edited, { diagnostics: [], only: [fixAllKind] }, asked, versioned), []);
  });

  it('offer nothing for what the server never made', () => {
    const range: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
    const made: unknown[] = [
      undefined,
      null,
      'good',
      {},
      { version: 7 },
      { version: 7, fixes: [{}] },
      { version: '7', fixes: [{ title: 'Fix', edits: [{ range, newText: 'A' }], preferred: true, safe: true }] },
      { version: 7, fixes: [{ title: 'Fix', edits: [{ range, newText: 3 }], preferred: true, safe: true }] },
      { version: 7, fixes: [{ title: 'Fix', edits: [], preferred: true, safe: true }] },
      {
        version: 7,
        fixes: [
          {
            title: 'Fix',
            edits: [{ range: { start: { line: -1, character: 0 }, end: range.end }, newText: '' }],
            preferred: true,
            safe: true,
          },
        ],
      },
    ];
    for (const data of made) assert.deepEqual(offered([{ range, message: '', code: 'grade-mismatch', data }]), []);
  });

  it('offer only the kinds that are asked for', () => {
    assert.equal(offered(asked, [CodeActionKind.QuickFix]).length, 2);
    assert.deepEqual(offered(asked, [CodeActionKind.Refactor]), []);
    assert.deepEqual(offered(asked, [CodeActionKind.SourceOrganizeImports]), []);
  });
});

describe('fixing all', () => {
  const safe = { safe: true };

  it('takes the safe fixes of the whole document, wherever the caret is, and leaves the others', () => {
    const known = told(
      [first, [fix('GOOD', [first], safe)]],
      [second, [fix('poor', [second])], 'grade-label-code'],
      [third, [fix('bad', [third], safe), fix('GOOD', [third], { safe: true, preferred: true })]],
    );
    for (const kind of [CodeActionKind.Source, CodeActionKind.SourceFixAll, fixAllKind]) {
      const [action, ...more] = offered([], [kind], known);
      assert.deepEqual(more, []);
      assert.equal(action?.kind, fixAllKind);
      assert.equal(after(action), text.replaceAll('good', 'GOOD'));
      assert.deepEqual(action.diagnostics, [known[0], known[2]]);
    }
  });

  it('is not offered at a place, nor where nothing is safe to fix', () => {
    const known = told([first, [fix('GOOD', [first], safe)]]);
    assert.ok(offered(known).every(({ kind }) => kind !== fixAllKind));
    assert.deepEqual(offered([], [fixAllKind], told([first, [fix('GOOD', [first])]])), []);
  });

  it('leaves for later what overlaps or touches a place that is changed already', () => {
    const start = { start: first.start, end: first.start + 2 };
    const end = { start: first.start + 2, end: first.end };
    const known = told(
      [second, [fix('ADEQUATE', [second], safe)]],
      [first, [fix('x', [first, third], safe)]],
      [third, [fix('y', [third], safe)]],
      [end, [fix('z', [end], safe)]],
    );
    const [action] = offered([], [fixAllKind], known);
    assert.deepEqual(action?.diagnostics, [known[0], known[1]]);
    assert.equal(after(action), text.replaceAll('good', 'x').replace('adequate', 'ADEQUATE'));
    const touching = told([start, [fix('x', [start], safe)]], [end, [fix('y', [end], safe)]]);
    assert.equal(after(offered([], [fixAllKind], touching)[0]), text.replace('good', 'xod'));
  });

  it('of one rule is offered beside its fixes, where the rule has more than one to give', () => {
    const known = told(
      [first, [fix('GOOD', [first], safe)]],
      [second, [fix('poor', [second], safe)], 'grade-label-code'],
      [third, [fix('GOOD', [third], safe)]],
    );
    const [one, all, ...more] = offered(known.slice(0, 1), undefined, known);
    assert.equal(one?.title, "Say 'GOOD'");
    assert.equal(all?.title, "Fix all of 'grade-mismatch' (2)");
    assert.equal(after(all), text.replaceAll('good', 'GOOD'));
    assert.deepEqual(more, []);
    assert.equal(offered(known.slice(1, 2), undefined, known).length, 1);
  });
});
