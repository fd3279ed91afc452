import type { Report } from '../../../server/src/report/model';
import type { Span } from '../../../server/src/text/spans';
import type { Random } from '../../mutation/random';
import { Altered, type Change } from './altered';

/** What may happen to a report, and to what was annotated in it. */
export interface Alteration {
  readonly name: string;
  /** Whether what was annotated is still there. */
  readonly survives: boolean;
  /** Whether it does the same whatever was annotated. */
  readonly isConversion: boolean;
  /** The changes; null where it does not apply. @param place what was annotated */
  changes(report: Report, random: Random, place: Span): readonly Change[] | null;
}

/** What another conversion of a document does to the whole text. */
const conversions: Readonly<Record<string, (report: Report, random: Random) => readonly Change[]>> = {
  're-wrapped': ({ text }) => rewrapped(text, 64),
  'lines joined': ({ text }) => rewrapped(text, 100_000),
  'columns lost': ({ text }) => each(text, /[ \t]{2,}/g, ' '),
  'lines doubled': ({ text }) => each(text, /\n/g, '\n\n'),
  'furniture removed': withoutFurniture,
  'hyphens joined': ({ text }) => each(text, /(?<=[a-z])-\n[ \t]*(?=[a-z])/g, ''),
  'all of these': (report) => [
    ...withoutFurniture(report),
    ...each(report.text, /(?<=[a-z])-\n[ \t]*(?=[a-z])/g, ''),
    ...rewrapped(report.text, 90),
    ...each(report.text, /\f/g, ''),
  ],
  '5% of words changed': changedWords,
  'all of these, and words': (report, random) => [
    ...withoutFurniture(report),
    ...rewrapped(report.text, 90),
    ...changedWords(report, random),
  ],
};

const surviving: Alteration[] = [
  ...Object.entries(conversions).map(([name, changes]): Alteration => ({
    name,
    survives: true,
    isConversion: true,
    changes: (report, random) => changes(report, random),
  })),
  {
    name: 'doubled elsewhere',
    survives: true,
    isConversion: false,
    changes: ({ text }, random, place) => doubled(text, random, place, 0),
  },
  {
    name: 'doubled with its surroundings',
    survives: true,
    isConversion: false,
    changes: ({ text }, random, place) => doubled(text, random, place, 60),
  },
  {
    name: 'edited above',
    survives: true,
    isConversion: false,
    changes: ({ text }, random, place) =>
      place.start < 200
        ? null
        : [{ ...atLineEnd(text, random.below(place.start - 100)), put: `\n\n${someWords(random, 60)}\n` }],
  },
];

const destroying: Alteration[] = [
  {
    name: 'corrected',
    survives: false,
    isConversion: false,
    changes: ({ text }, random, place) => [{ ...place, put: corrected(text, random, place) }],
  },
  {
    name: 'rewritten',
    survives: false,
    isConversion: false,
    changes: ({ text }, random, place) => [{ ...place, put: rewritten(text, random, place) }],
  },
  {
    name: 'deleted',
    survives: false,
    isConversion: false,
    changes: (_report, _random, place) => [{ ...place, put: '' }],
  },
  {
    name: 'deleted with its line',
    survives: false,
    isConversion: false,
    changes: ({ text }, _random, place) => [{ ...linesOf(text, place), put: '' }],
  },
];

/** Every alteration: of the text alone, of what was annotated alone, and of both at once. */
export const alterations: readonly Alteration[] = [
  ...surviving,
  ...destroying,
  ...destroying.map((alteration): Alteration => ({
    name: `${alteration.name}, another conversion`,
    survives: false,
    isConversion: false,
    changes(report, random, place) {
      const own = alteration.changes(report, random, place) ?? [];
      const all = conversions['all of these']?.(report, random) ?? [];
      return [
        ...own,
        ...all.filter((change) => own.every((other) => change.end < other.start || change.start > other.end)),
      ];
    },
  })),
];

/** Makes an alteration; null where it does not apply. */
export function altered(alteration: Alteration, report: Report, random: Random, place: Span): Altered | null {
  const changes = alteration.changes(report, random, place);
  return changes === null ? null : new Altered(report.text, changes);
}

function each(text: string, pattern: RegExp, put: string): Change[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    put,
  }));
}

/** The lines of paragraphs filled up to a width; lines with columns stay. */
function rewrapped(text: string, width: number): Change[] {
  const changes: Change[] = [];
  let column = 0;
  for (const { index, 0: blank } of text.matchAll(/(?<!\s)\s+/g)) {
    const last = changes.at(-1);
    const from = last === undefined ? 0 : last.end;
    column += index - from;
    const end = index + blank.length;
    if (/\n\s*\n/.test(blank) || blank.includes('\f') || /^[ \t]{3,}$/.test(blank)) {
      changes.push({ start: index, end, put: blank });
      column = 0;
      continue;
    }
    const word = /^\S*/.exec(text.slice(end, end + 60))?.[0].length ?? 0;
    const breaks = column + 1 + word > width;
    changes.push({ start: index, end, put: breaks ? '\n' : ' ' });
    column = breaks ? 0 : column + 1;
  }
  return changes;
}

function withoutFurniture({ text, furniture }: Report): Change[] {
  return furniture.map(({ start, end }) => ({ start, end: text[end] === '\n' ? end + 1 : end, put: '' }));
}

function changedWords({ text }: Report, random: Random): Change[] {
  return Array.from(text.matchAll(/(?<![a-z])[a-z]{3,}/gi)).flatMap(({ index, 0: word }) =>
    random.below(20) > 0 ? [] : [{ start: index, end: index + word.length, put: someWords(random, 1) }],
  );
}

function doubled(text: string, random: Random, place: Span, around: number): Change[] | null {
  const at = atLineEnd(text, random.below(text.length));
  if (at.start > place.start - 300 && at.start < place.end + 300) return null;
  const copy = text.slice(Math.max(0, place.start - around), place.end + around).trim();
  return [{ ...at, put: `\n\n${copy}\n` }];
}

function atLineEnd(text: string, from: number): Span {
  const end = text.indexOf('\n', from);
  return { start: end < 0 ? text.length : end, end: end < 0 ? text.length : end };
}

function linesOf(text: string, { start, end }: Span): Span {
  const after = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: after < 0 ? text.length : after + 1 };
}

const grades = [
  'Outstanding',
  'Good',
  'Requires improvement',
  'Inadequate',
  'Adequate',
  'Satisfactory',
  'Met',
  '1',
  '2',
  '3',
  '4',
];

/** Another grade for a grade, other words for a sentence. */
function corrected(text: string, random: Random, { start, end }: Span): string {
  const now = text.slice(start, end);
  if (grades.some((grade) => grade.toLowerCase() === now.toLowerCase().replace(/\s+/g, ' '))) {
    const others = grades.filter(
      (grade) => grade.toLowerCase() !== now.toLowerCase() && /\d/.test(grade) === /\d/.test(now),
    );
    const other = random.one(others) ?? 'Good';
    return /^[a-z]/.test(now) ? other.toLowerCase() : other;
  }
  const words = now.split(/(\s+)/);
  const changed = words.length < 3 ? 0 : 2 * random.below((words.length + 1) / 2);
  return words
    .map((word, n) => (n % 2 === 1 || (n !== changed && random.below(3) > 0) ? word : someWords(random, 1)))
    .join('');
}

function rewritten(text: string, random: Random, { start, end }: Span): string {
  return someWords(random, Math.max(1, text.slice(start, end).split(/\s+/).length));
}

const vocabulary =
  `team review plan meeting quarter evidence pupils staff board visit leaders records morning school council
health pathway advice strategy figures safeguarding practice children improvement impact manager weekly transport`.split(
    /\s+/,
  );

function someWords(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.one(vocabulary) ?? '').join(' ');
}
