import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv, { type AnySchemaObject } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { toFound } from '../../../../server/src/cli/output/found';
import { run } from '../../../../server/src/cli/run';
import { sarif } from '../../../../server/src/cli/output/sarif';
import type { Finding } from '../../../../server/src/rules/finding';
import { rules } from '../../../../server/src/rules/registry';
import { MemoryHost } from '../../support/memory-host';
import { reportOf, span } from '../../support/build';
import { textOfSeed } from '../../support/seeds';

const schema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
) as AnySchemaObject;
// One of its expressions is none in Unicode mode.
const ajv = new Ajv({ allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

function assertValid(log: unknown): void {
  assert.ok(validate(log), JSON.stringify(validate.errors, null, 2));
}

const text = '😀 The cover says good.\r\nThe table says adequate.\n';
const finding: Finding = {
  ...span(text, 'adequate'),
  rule: 'grade-mismatch',
  severity: 'hint',
  message: "'Safety' is adequate here.",
  related: [{ ...span(text, 'good'), message: 'good on the cover' }],
  elsewhere: [{ uri: 'old/b c.txt', line: 7, character: 2, endCharacter: 6, message: 'good there' }],
  fixes: [{ title: "Change to 'good'", edits: [{ ...span(text, 'adequate'), newText: 'good' }], safe: true }],
};

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly artifacts: readonly unknown[];
    readonly invocations: readonly unknown[];
    readonly results: readonly (Record<string, unknown> & { readonly ruleIndex: number })[];
  }[];
}

function logOf(failed = false): Log['runs'][number] {
  const waived = [{ ...toFound('in/b.txt', reportOf(text).lines, finding), reason: 'As printed.' }];
  const found = [toFound('in/a.txt', reportOf(text).lines, finding)];
  const files = ['in/a.txt', 'in/none.txt', 'in/a.txt'];
  const log = sarif({ version: '1.2.3', files, found, waived, failed, uriOf: (file) => file.replaceAll(' ', '%20') });
  assertValid(log);
  const [only] = (log as Log).runs;
  assert.ok(only);
  return only;
}

describe('a SARIF log', () => {
  it('gives a finding with all its places, counted from 1 in UTF-16 code units, and its fixes', () => {
    const { results, tool } = logOf();
    const [result] = results;
    assert.ok(result);
    const { ruleIndex, ...rest } = result;
    assert.equal(tool.driver.rules[ruleIndex]?.id, 'grade-mismatch');
    const at = (uri: string, startLine: number, startColumn: number, endColumn: number) => ({
      artifactLocation: { uri },
      region: { startLine, startColumn, endLine: startLine, endColumn },
    });
    const here = at('in/a.txt', 2, 16, 24);
    assert.deepEqual(rest, {
      ruleId: 'grade-mismatch',
      level: 'note',
      message: { text: "'Safety' is adequate here." },
      locations: [{ physicalLocation: here }],
      relatedLocations: [
        { physicalLocation: at('in/a.txt', 1, 19, 23), message: { text: 'good on the cover' } },
        { physicalLocation: at('old/b%20c.txt', 8, 3, 7), message: { text: 'good there' } },
      ],
      fixes: [
        {
          description: { text: "Change to 'good'" },
          artifactChanges: [
            {
              artifactLocation: here.artifactLocation,
              replacements: [{ deletedRegion: here.region, insertedContent: { text: 'good' } }],
            },
          ],
        },
      ],
    });
  });

  it('gives what is waived as suppressed, with the reason', () => {
    const [result, waived, ...more] = logOf().results;
    assert.equal(result?.['suppressions'], undefined);
    assert.deepEqual(waived?.['suppressions'], [
      { kind: 'external', status: 'accepted', justification: 'As printed.' },
    ]);
    assert.equal(waived['ruleId'], 'grade-mismatch');
    assert.deepEqual(more, []);
  });

  it('names every rule, each file once, and whether all could be read', () => {
    const log = logOf();
    assert.deepEqual(
      log.tool.driver.rules.map(({ id }) => id),
      [...rules.map(({ id }) => id), 'waiver-unused'],
    );
    assert.deepEqual(log.artifacts, [{ location: { uri: 'in/a.txt' } }, { location: { uri: 'in/none.txt' } }]);
    assert.deepEqual(log.invocations, [{ executionSuccessful: true }]);
    assert.deepEqual(logOf(true).invocations, [{ executionSuccessful: false }]);
  });

  it('is what check prints, with file names as URIs, whether there is something to say or not', async () => {
    const report = textOfSeed('first-look.report.txt');
    for (const [name, content] of [
      ['50% of \u{1f600} #1.txt', report],
      ['shopping.txt', 'Milk\n'],
      ['none.txt', undefined],
    ] as const) {
      const host = new MemoryHost(content === undefined ? {} : { 'in it': { [name]: content } });
      const code = await run(host, ['check', `in it/${name}`, '--format', 'sarif']);
      const log = JSON.parse(host.output) as Log;
      assertValid(log);
      assert.equal(code, content === report ? 1 : content === undefined ? 2 : 0);
      assert.equal((log.runs[0]?.results.length ?? 0) > 0, content === report);
      const uri = JSON.stringify(log.runs[0]?.results[0]?.['locations'] ?? '');
      if (content === report) assert.match(uri, /"in%20it\/50%25%20of%20%F0%9F%98%80%20%231\.txt"/);
    }
  });
});
