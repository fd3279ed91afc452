import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { root } from '../../support/root';

/** The texts of all samples in `seeds/`. */
export const sampleTexts: readonly string[] = readdirSync(join(root, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(root, 'seeds', name), 'utf8'));

const breaks = ['\n', '\r\n', '\r', '\n\n', '\f', '\n\f', '\f\n', '\v', '\u0085', '\u2028', '\u2029'];
const invisible = [
  '\0',
  '\u0001',
  '\u001b',
  '\u007f',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u202e',
  '\u2067',
  '\u0301',
];
const halves = ['\ud83d', '\ude00', '\udbff', '\ud83d\ude00'];
const marks = [
  '\t',
  ' ',
  '   ',
  '.',
  '......',
  ':',
  ';',
  '(',
  ')',
  '"',
  '’',
  '•',
  '\uf0b7',
  '◼',
  '- ',
  '☐',
  '☒',
  '✓',
  '↑',
  'П',
  '٦',
  'ﬁ',
  '1',
  '12. ',
  '<br>',
];
const words = [
  'Grade 2 (good)',
  'Grade 4',
  'Good',
  'good',
  'Requires improvement',
  'to be good',
  'Inadequate\tAdequate\tX\tGood',
  'Inadequate Adequate Good X Outstanding',
  '4: outstanding; 3: good; 2: adequate; 1: inadequate',
  'Judgement                 Grade',
  'Overall effectiveness',
  'Safeguarding is adequate.',
  'is judged to be good because',
  'Contents',
  'Annex A',
  'Record of main findings',
  'What needs to improve?',
  'Within three months:',
  'Inspection dates: 3 June 2024 to 14 June 2024',
  'Published: 15 July 2008',
  'Lead inspector: Orla Finch',
  'السلام',
];

/** Pieces that mean something to the recogniser or to an editor. */
export const token: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...breaks),
  fc.constantFrom(...invisible),
  fc.constantFrom(...halves),
  fc.constantFrom(...marks),
  fc.constantFrom(...words),
);

/** Any sequence of UTF-16 units, halves of surrogate pairs among them. */
const units: fc.Arbitrary<string> = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 })
  .map((codes) => codes.map((code) => String.fromCharCode(code)).join(''));

/** Any string at all: characters of every kind, and sequences of tokens. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  units,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(token, { maxLength: 120 }).map((pieces) => pieces.join('')),
);

/** Some lines of a sample, perhaps cut at both ends, perhaps several times. */
const excerpt: fc.Arbitrary<string> = fc
  .record({
    sample: fc.constantFrom(...sampleTexts.map((text) => text.split('\n'))),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    count: fc.integer({ min: 1, max: 60 }),
    cut: fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })),
    times: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 8 })),
  })
  .map(({ sample, from, count, cut: [left, right], times }) => {
    const first = Math.floor(from * sample.length);
    const text = sample.slice(first, first + count).join('\n');
    return text.slice(left, Math.max(left, text.length - right)).repeat(times);
  });

/** A text made of pieces of all samples, in any order. */
export const shuffledReport: fc.Arbitrary<string> = fc
  .array(fc.tuple(excerpt, fc.constantFrom('\n', '\n\n', '\r\n', '\f', ' ', '')), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

/** A change of a text: what stands between two places goes elsewhere, comes twice, vanishes, or gives way to a token. */
interface Change {
  readonly at: number;
  readonly length: number;
  readonly to: number;
  readonly kind: 'move' | 'copy' | 'delete' | 'replace' | 'insert';
  readonly with: string;
}

const place = fc.double({ min: 0, max: 1, noNaN: true });

const change: fc.Arbitrary<Change> = fc.record({
  at: place,
  length: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 800 })),
  to: place,
  kind: fc.constantFrom('move', 'copy', 'delete', 'replace', 'insert'),
  with: token,
});

function apply(text: string, { at, length, to, kind, with: inserted }: Change): string {
  const start = Math.floor(at * text.length);
  const piece = text.slice(start, start + length);
  const rest = text.slice(0, start) + text.slice(start + length);
  const target = Math.floor(to * rest.length);
  switch (kind) {
    case 'move':
      return rest.slice(0, target) + piece + rest.slice(target);
    case 'copy':
      return text.slice(0, target) + piece + text.slice(target);
    case 'delete':
      return rest;
    case 'replace':
      return text.slice(0, start) + inserted + text.slice(start + length);
    case 'insert':
      return text.slice(0, start) + inserted + text.slice(start);
  }
}

/** A sample, perhaps with other line ends, after some changes: mostly still a report. */
export const changedReport: fc.Arbitrary<string> = fc
  .record({
    sample: fc.constantFrom(...sampleTexts),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    changes: fc.array(change, { maxLength: 12 }),
  })
  .map(({ sample, lineEnd, changes }) => changes.reduce(apply, sample.replaceAll('\n', lineEnd)));
