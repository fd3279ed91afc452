import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { catalogue } from '../../../server/src/frameworks/catalogue';
import { readConfig } from '../../../server/src/config/read';
import { withOwnFrameworks } from '../../../server/src/config/merged';

/** A framework with nothing wrong in it, with what a test puts in place of a field. */
function framework(rest: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'wexcombe-2024',
    inspectorate: 'Wexcombe Council',
    name: 'Wexcombe quality reviews',
    shortName: 'Wexcombe review',
    direction: 'highest-best',
    levels: [
      { label: 'secure', code: '2' },
      { label: 'fragile', code: '1' },
    ],
    areas: [{ id: 'practice', name: 'Quality of practice' }],
    ...rest,
  };
}

const fileOf = (...frameworks: unknown[]) => JSON.stringify({ frameworks }, null, 2);

/** What is told of a file: the marked text and the message. */
function told(text: string): string[] {
  return readConfig(text).problems.map(({ start, end, message }) => `${text.slice(start, end)} → ${message}`);
}

describe('the file .inspection-reports.json', () => {
  it('tells the first of very many mistakes, and counts the rest', () => {
    for (const text of [
      `{"frameworks": [${'1,'.repeat(5000)}1]}`,
      `{${Array.from({ length: 5000 }, (_, i) => `"f${String(i)}": 1`).join(',')}}`,
      'x '.repeat(5000),
    ]) {
      const all = told(text);
      assert.equal(all.length, 101, text.slice(0, 30));
      assert.match(all.at(-1) ?? '', /There are \d+ more problems in this file\.$/);
    }
  });

  it('adds frameworks; what may be left out has its default', () => {
    const { frameworks, problems } = readConfig(fileOf(framework()));
    assert.deepEqual(problems, []);
    const [own] = frameworks;
    assert.equal(own?.id, 'wexcombe-2024');
    assert.deepEqual(own.levels[1], { label: 'fragile', code: '1', variants: [], verified: true });
    assert.deepEqual([own.from, own.to, own.successor, own.cues], [null, null, null, []]);
  });

  it('may have comments, a comma too many and the address of its schema', () => {
    const text = `{ // ours\n  "$schema": "./x.json",\n  "frameworks": [${JSON.stringify(framework())},],\n}`;
    assert.deepEqual(told(text), []);
    assert.equal(readConfig(text).frameworks.length, 1);
  });

  it('says nothing where it is empty', () => {
    for (const text of ['', '  \n', '{}', '{"frameworks": []}']) assert.deepEqual(told(text), []);
  });

  it('leaves out a framework with a mistake, and keeps the others', () => {
    const text = fileOf(framework({ direction: 'upwards' }), framework({ id: 'other-2024' }));
    assert.deepEqual(told(text), [`"upwards" → 'direction' must be one of 'highest-best', 'lowest-best', 'words'.`]);
    assert.deepEqual(
      readConfig(text).frameworks.map(({ id }) => id),
      ['other-2024'],
    );
  });

  it('chooses severities of rules; one with a mistake is told with what is allowed, and the others hold', () => {
    const rules = { 'grade-mismatch': 'error', acronym: 'off' };
    assert.deepEqual(readConfig(JSON.stringify({ rules })).severities, rules);
    const text = JSON.stringify({ rules: { ...rules, 'grade-missmatch': 'error', 'tick-row': 'fatal' } }, null, 2);
    assert.deepEqual(readConfig(text).severities, rules);
    const [unknown, fatal, ...more] = told(text);
    assert.match(
      unknown ?? '',
      /^"grade-missmatch" → There is no field 'grade-missmatch' here\. Allowed: grade-mismatch, /,
    );
    assert.equal(fatal, `"fatal" → 'tick-row' must be one of 'error', 'warning', 'information', 'hint', 'off'.`);
    assert.deepEqual(more, []);
    assert.deepEqual(told('{"rules": "off"}'), [`"off" → 'rules' must be an object in { }.`]);
    assert.deepEqual(readConfig('{"rules": ["off"]}').severities, {});
  });

  const mistakes: Readonly<Record<string, readonly [Record<string, unknown>, string]>> = {
    'a field that is not known, with those that are': [
      { areas: [{ id: 'a', name: 'A', colour: 'red' }] },
      `"colour" → There is no field 'colour' here. Allowed: id, name, short, variants, kind, optional, apart, listed, demanded, service, continues, levels, instead, verified.`,
    ],
    'a value of the wrong kind': [{ levels: 'good' }, `"good" → 'levels' must be a list in [ ].`],
    'an id that cannot be one': [
      { id: 'Wexcombe 2024' },
      `"Wexcombe 2024" → 'id' must be lower-case letters, digits and hyphens.`,
    ],
    'a date that is none': [{ from: 'March' }, `"March" → 'from' must be a date: 2018, 2018-01 or 2018-01-31.`],
    'a wording that leaves nothing to look for': [
      { levels: [{ label: '…' }], direction: 'words' },
      `"…" → 'label' must have a letter or a digit.`,
    ],
    'an id of the product': [
      { id: 'ofsted-ilacs-2023' },
      `"ofsted-ilacs-2023" → A framework with the id 'ofsted-ilacs-2023' ships with the product: choose another id.`,
    ],
    'codes that run against the direction': [
      { direction: 'lowest-best' },
      `"1" → Levels run from best to worst, and with 'lowest-best' the best has the lowest code: '1' may not follow '2'.`,
    ],
    'one wording for two levels': [
      {
        levels: [
          { label: 'secure', code: '2' },
          { label: 'fragile', variants: ['Secure'], code: '1' },
        ],
      },
      `"Secure" → 'Secure' stands for another one already.`,
    ],
    'two judgements of the whole': [
      { areas: [1, 2].map((n) => ({ id: `a${String(n)}`, name: `A ${String(n)}`, kind: 'overall' })) },
      `"overall" → Only one area may be 'overall'. Allowed here: 'area'.`,
    ],
    'a direction without codes': [
      { levels: [{ label: 'secure' }, { label: 'fragile' }] },
      `"highest-best" → No level has a code. Allowed: 'words', or a code on the levels.`,
    ],
  };
  for (const [name, [change, expected]] of Object.entries(mistakes)) {
    it(`marks ${name}`, () => {
      const text = fileOf(framework(change));
      assert.deepEqual(told(text), [expected]);
      assert.deepEqual(readConfig(text).frameworks, []);
    });
  }

  it('marks the framework in which something is missing', () => {
    const text = fileOf(framework({ direction: undefined, levels: undefined }));
    assert.deepEqual(told(text), [
      `{ → The field 'direction' is missing: one of 'highest-best', 'lowest-best', 'words'.`,
      `{ → The field 'levels' is missing: a list in [ ].`,
    ]);
    assert.equal(readConfig(text).problems[0]?.start, text.indexOf('{', 1));
  });

  it('warns of a framework or a level that is not there, and keeps the framework', () => {
    const note = { with: 'ofsted-nothing', relation: 'nearest', levels: ['good'], note: 'They are near.' };
    const text = fileOf(framework({ comparability: [note] }));
    const { frameworks, problems } = readConfig(text);
    assert.equal(frameworks.length, 1);
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['warning', 'warning'],
    );
    assert.match(told(text)[0] ?? '', /^"ofsted-nothing" → There is no framework 'ofsted-nothing'\. Known: ofsted-/);
    assert.equal(told(text)[1], `"good" → 'good' is no level of this framework. Allowed: 'secure', 'fragile'.`);
  });

  it('keeps what stands before a slip of the pen, and marks the slip', () => {
    const text = `{"frameworks": [${JSON.stringify(framework())}, {"id": ]}`;
    const { frameworks, problems } = readConfig(text);
    assert.equal(frameworks.length, 1);
    assert.ok(
      problems.some(({ message, start }) => message.startsWith('This is no JSON') && start >= text.indexOf(']')),
    );
  });

  it('marks a file that is no object, and one that nobody can read', () => {
    assert.deepEqual(told('[]'), ['[ → The file must be an object in { }, as {"frameworks": []}.']);
    assert.deepEqual(told('{"frames": []}'), [
      `"frames" → There is no field 'frames' here. Allowed: $schema, frameworks, rules, annotationKinds.`,
    ]);
    assert.deepEqual(told('['.repeat(200_000)), ['[ → The file is nested too deeply to be read.']);
  });

  it('says what is wrong with an object that calls itself as long as another object', () => {
    const text = fileOf(framework({ name: { length: {} } }));
    const [problem, ...others] = readConfig(text).problems;
    assert.match(problem?.message ?? '', /'length'/);
    assert.deepEqual(others, []);
  });

  it('never throws and never marks a place that is not there, whatever the text', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"frameworks"',
      ':',
      ',',
      'null',
      '1',
      '"',
      '"levels"',
      '\\',
      ' ',
      '/*',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((each) => each.join('')),
        ),
        (text) => {
          for (const { start, end } of readConfig(text).problems)
            assert.ok(start >= 0 && start <= end && end <= text.length + 1);
        },
      ),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readConfig(fileOf(value));
        readConfig(fileOf(framework({ levels: value })));
      }),
    );
  });

  it('every framework of the product could be written in it', () => {
    const renamed = catalogue.map((each) => ({ ...each, id: `own-${each.id}` }));
    assert.deepEqual(
      told(fileOf(...renamed)).filter((problem) => !problem.includes('There is no framework')),
      [],
    );
  });
});

describe('the merged catalogue', () => {
  it('is the shipped one where nothing is added, and one array for one set', () => {
    const read = () => readConfig(fileOf(framework())).frameworks;
    assert.equal(withOwnFrameworks([]), catalogue);
    assert.equal(withOwnFrameworks(read()), withOwnFrameworks(read()));
    assert.equal(withOwnFrameworks(read()).at(-1)?.id, 'wexcombe-2024');
    assert.equal(withOwnFrameworks(read()).length, catalogue.length + 1);
  });
});
