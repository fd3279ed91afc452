import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Diagnostic, Position, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { Editor } from './support/editor';
import { samples, textOf } from './support/samples';
import { ServerProcess } from './support/server-process';

/** An edit by its place: both ends as fractions of the text, and what comes between them. */
interface Edit {
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

const fragments = ['\n', '\r', '\r\n', '\t', ' ', '.', ':', 'Grade 2 (good)', 'Grade 3 (adequate)', 'good', 'adequate'];
const moreFragments = ['Inadequate\tAdequate\tX\tGood', 'Record of main findings', '\f', '12. ', '\ud83d', '٦', '• '];

const edit: fc.Arbitrary<Edit> = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 3000 })),
  text: fc.oneof(
    fc.constantFrom('', ...fragments, ...moreFragments),
    fc.array(fc.constantFrom(...fragments, ...moreFragments), { maxLength: 6 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 20 }),
  ),
});

const scenario = fc.record({
  file: fc.constantFrom(...samples().map((sample) => sample.file)),
  batches: fc.array(fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 3 }), look: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  }),
});

/** The position of an offset, counted by hand: a line ends at LF, CRLF or CR. */
function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** No editor has a caret between CR and LF. */
function placeIn(text: string, offset: number): number {
  const place = Math.min(text.length, Math.max(0, Math.floor(offset)));
  return text.charAt(place - 1) === '\r' && text.charAt(place) === '\n' ? place - 1 : place;
}

function apply(text: string, { from, length, text: inserted }: Edit): [string, TextDocumentContentChangeEvent] {
  const start = placeIn(text, from * text.length);
  const end = Math.max(start, placeIn(text, start + length));
  const range = { start: positionAt(text, start), end: positionAt(text, end) };
  return [text.slice(0, start) + inserted + text.slice(end), { range, text: inserted }];
}

/** Diagnostics without the address of their document. */
function anywhere(diagnostics: readonly Diagnostic[], uri: string): unknown {
  return JSON.parse(JSON.stringify(diagnostics).replaceAll(JSON.stringify(uri), '"here"'));
}

describe('edits', () => {
  let server: ServerProcess;
  let editor: Editor;
  let count = 0;

  before(async () => {
    server = ServerProcess.start();
    editor = new Editor(server.connection);
    await editor.initialise();
  });
  after(() => server.kill());

  it('in any sequence give the same symbols and findings as the final text opened afresh', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ file, batches }) => {
        count += 1;
        const edited = `file:///edited-${String(count)}.report.txt`;
        const fresh = `file:///fresh-${String(count)}.report.txt`;
        let text = textOf(file);
        let version = 1;
        await editor.open(edited, text, version);
        for (const { edits, look } of batches) {
          const changes: TextDocumentContentChangeEvent[] = [];
          for (const each of edits) {
            const [next, change] = apply(text, each);
            text = next;
            changes.push(change);
          }
          version += 1;
          await editor.change(edited, version, changes);
          if (look) await editor.symbols(edited);
        }
        await editor.open(fresh, text, version);
        assert.deepEqual(await editor.symbols(edited), await editor.symbols(fresh));
        assert.deepEqual(
          anywhere(await editor.diagnostics(edited, version), edited),
          anywhere(await editor.diagnostics(fresh, version), fresh),
        );
        await editor.close(edited);
        await editor.close(fresh);
      }),
      { numRuns: 60 },
    );
  });
});
