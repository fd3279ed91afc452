import * as assert from 'node:assert/strict';
import { readArguments } from '../../../server/src/cli/arguments';

/** What holds where no option is given. */
const options = { rules: [], maxWarnings: null, fix: 'no' };

describe('the command line', () => {
  it('has a format for each command where none is given', () => {
    assert.deepEqual(readArguments(['inspect', 'a']), { kind: 'inspect', format: 'json', paths: ['a'], options });
    assert.deepEqual(readArguments(['check', 'a', 'b']), { kind: 'check', format: 'text', paths: ['a', 'b'], options });
    assert.deepEqual(readArguments(['grades', '-']), { kind: 'grades', format: 'table', paths: ['-'], options });
  });

  it('takes options before, between and after the paths', () => {
    for (const args of [
      ['--format', 'ndjson', 'inspect', 'a', 'b'],
      ['inspect', 'a', '--format=ndjson', 'b'],
      ['inspect', 'a', 'b', '--format', 'ndjson'],
    ]) {
      assert.deepEqual(readArguments(args), { kind: 'inspect', format: 'ndjson', paths: ['a', 'b'], options });
    }
  });

  it('takes a file whose name begins with a hyphen after --', () => {
    assert.deepEqual(readArguments(['check', '--', '-x.txt']), {
      kind: 'check',
      format: 'text',
      paths: ['-x.txt'],
      options,
    });
  });

  it('gives help and version, whatever else is there', () => {
    assert.equal(readArguments(['check', '--help']).kind, 'help');
    assert.equal(readArguments(['-h']).kind, 'help');
    assert.equal(readArguments(['--version']).kind, 'version');
  });

  for (const [args, message] of [
    [[], /inspect, check, grades, compare or annotations/],
    [['polish', 'a'], /no command 'polish'/],
    [['toString', 'a'], /no command 'toString'/],
    [['check'], /which files to check/],
    [['check', 'a', '--format', 'csv'], /'check' prints text, json or sarif, not 'csv'/],
    [['check', 'a', '--format'], /--format/],
    [['check', 'a', '--loud'], /^There is no option '--loud'\.$/],
    [['check', 'a', '--rule', 'polite'], /no rule 'polite': grade-mismatch,/],
    [['check', 'a', '--max-warnings', 'few'], /takes a number, not 'few'/],
    [['check', 'a', '--dry-run'], /goes with --fix/],
    [['inspect', 'a', '--fix'], /'inspect' has no option --fix/],
    [['check', 'a', '--\u001b[2J'], /^There is no option '--\\u\{1b\}\[2J'\.$/],
  ] as const) {
    it(`says what is wrong with '${args.join(' ')}'`, () => {
      const request = readArguments(args);
      assert.ok(request.kind === 'mistake');
      assert.match(request.message, message);
    });
  }
});
