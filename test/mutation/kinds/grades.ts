import type { Judgement, Source } from '../../../server/src/report/model';
import type { FrameworkLevel } from '../../../server/src/frameworks/schema';
import { rewrite, spanOf, cased } from '../grade-wording';
import type { Random } from '../random';
import type { Chance, Kind } from '../slip';
import { hasWitness, type Subject } from '../subject';

const SAID_ONCE: Chance = { leftOut: 'said only once' };

/** Another level than the judgement's own, of its own scale. */
export function anotherLevel(judgement: Judgement, random: Random): FrameworkLevel | null {
  return random.one(judgement.scale.levels.filter(({ label }) => label !== judgement.level?.label));
}

/** The awarded judgements that were read from a grade in the text. */
export function awarded(subject: Subject, fits: (judgement: Judgement) => boolean): Judgement[] {
  return subject.report.judgements.filter(
    (judgement) => judgement.role === 'awarded' && judgement.level !== null && fits(judgement),
  );
}

const isDigit = (judgement: Judgement) => judgement.coded === null && /\d/.test(judgement.printed);

const PARTS = { leftOut: 'a sentence on one of several things that are judged together' };

/** Words that are of any area, and such as tie. */
const PLAIN =
  /^(?:.{1,3}|with|their|which|that|does|overall|quality|effectiveness|extent|pupils?|students?|learners?|children)$/;

/**
 * Whether a sentence names some of what is judged together, and not all: that 'behaviour' is good contradicts no grade
 * of behaviour and safety, for a person either.
 */
function namesPart({ text, report }: Subject, { source, area, start, end }: Judgement): boolean {
  const things = area
    .toLowerCase()
    .split(/,| and /)
    .map((thing) => thing.match(/[a-z-]+/g)?.filter((word) => !PLAIN.test(word)) ?? []);
  if (source !== 'statement') return false;
  // 'Good in most subjects' is said of those.
  if (/^\s+in (?:most|many|some)\b/.test(text.slice(end, end + 12))) return true;
  if (things.length < 2) return false;
  // A row or a heading that stands above is no part of the sentence.
  const above = report.judgements.filter((other) => other.end <= start).map((other) => other.end);
  const sentence = text.slice(Math.max(0, start - 200, ...above), start).toLowerCase();
  const before =
    sentence
      .split(/[.;:] |\n\s*\n/)
      .at(-1)
      // Of two clauses the one with the grade: 'standards are low and achievement is'.
      ?.replace(/^.* (?:is|are) .* and (?=.* (?:is|are|was|were)\s+$)/s, '') ?? '';
  const isNamed = (words: readonly string[]) => words.some((word) => before.includes(word));
  const told = things.filter(({ length }) => length > 0);
  return told.some(isNamed) && !told.every(isNamed);
}

/** Whether another place that is on all of the same says the same: that 'achievement' is good is none for all of a grade. */
function isSaidAgain(subject: Subject, judgement: Judgement): boolean {
  const { report, groups, restated } = subject;
  const others = (groups.get(judgement) ?? []).filter((each) => each !== judgement && !namesPart(subject, each));
  const noted = restated.get(report.lines.at(judgement.start)) ?? [];
  return hasWitness(subject, judgement) && others.length + noted.length > 0;
}

const OF_COLUMN = { leftOut: 'the head of a column, which is of all that stands below it' };

/** Whether a grade stands above what has it, with other levels beside it: nobody changes that for one area. */
function headsColumn({ report: { lines, judgements } }: Subject, judgement: Judgement): boolean {
  const isAbove = ({ start, areaSpans }: Judgement) =>
    areaSpans.length > 0 && areaSpans.every((span) => lines.at(span.start) > lines.at(start));
  const line = lines.at(judgement.start);
  return (
    isAbove(judgement) &&
    judgements.some(
      (other) =>
        other.role === 'awarded' &&
        other.level?.label !== judgement.level?.label &&
        Math.abs(lines.at(other.start) - line) <= 1 &&
        isAbove(other),
    )
  );
}

/** A grade that says another level than the rest of the report. */
function flipped(name: string, fits: (judgement: Judgement) => boolean): Kind {
  return {
    name,
    rules: ['grade-mismatch'],
    chances: (subject) =>
      awarded(subject, fits).map((judgement): Chance => {
        if (!isSaidAgain(subject, judgement)) return SAID_ONCE;
        if (namesPart(subject, judgement)) return PARTS;
        if (headsColumn(subject, judgement)) return OF_COLUMN;
        return {
          make(random) {
            const level = anotherLevel(judgement, random);
            const edits = level && rewrite(subject, judgement, level, random);
            return edits && { edits };
          },
        };
      }),
  };
}

const inWords = (source: Source) => (judgement: Judgement) => judgement.source === source && !isDigit(judgement);

/** The level that an area of the same name has in another service or domain, where it is another one. */
function levelOfNamesake({ report }: Subject, judgement: Judgement): FrameworkLevel | null {
  const { areaId, scale, service, level } = judgement;
  const namesake = report.judgements.find(
    (other) =>
      other.role === 'awarded' && other.areaId === areaId && other.scale === scale && other.service !== service,
  );
  return namesake?.level && namesake.level.label !== level?.label ? namesake.level : null;
}

/** A grade that is right for the area of the same name in another service, and wrong for its own. */
const ofNamesake: Kind = {
  name: 'grade of the same name in another service',
  rules: ['grade-mismatch'],
  chances: (subject) =>
    awarded(subject, (judgement) => judgement.source !== 'tick' && levelOfNamesake(subject, judgement) !== null).map(
      (judgement): Chance => {
        if (!hasWitness(subject, judgement)) return SAID_ONCE;
        return {
          make(random) {
            const level = levelOfNamesake(subject, judgement);
            const edits = level && rewrite(subject, judgement, level, random);
            return edits && { edits };
          },
        };
      },
    ),
};

/** What a conversion leaves of the mark of a footnote, directly behind a grade. */
const NOTES = ['1', '2', '12', '*', '\u00b0', '\u00b2', '\u2020', '[3]'];

/** A grade with a mark behind it, or within its long form. */
function withNoteIn(printed: string, note: string): string {
  const grade = printed.trimEnd();
  return grade.replace(/(?= to be good)|$/i, note) + printed.slice(grade.length);
}

/** A grade in words that was changed, with the mark of a footnote behind it or within it: 'Requires improvement2 to be good'. */
const withNote: Kind = {
  name: 'grade with the mark of a footnote',
  rules: ['grade-mismatch'],
  chances: (subject) =>
    awarded(subject, (each) => inWords('table')(each) || inWords('heading')(each)).map((judgement): Chance => {
      if (!isSaidAgain(subject, judgement)) return SAID_ONCE;
      if (headsColumn(subject, judgement)) return OF_COLUMN;
      return {
        make(random) {
          const level = anotherLevel(judgement, random);
          const edits = level && rewrite(subject, judgement, level, random);
          const note = random.one(NOTES) ?? '';
          const [edit] = edits ?? [];
          if (!edit || edits?.length !== 1) return null;
          return { edits: [{ ...edit, newText: withNoteIn(edit.newText, note) }] };
        },
      };
    }),
};

/** 'Grade 3 (adequate)': one of the two changed and the other left. */
function halfChanged(name: string, half: 'code' | 'label'): Kind {
  return {
    name,
    rules: ['grade-label-code'],
    chances: (subject) =>
      awarded(subject, ({ coded }) => coded !== null).map((judgement): Chance => {
        const { coded } = judgement;
        if (coded === null || coded.code.value.label !== coded.label.value.label)
          return { leftOut: 'code and label differ as it is' };
        return {
          make(random) {
            const level = anotherLevel(judgement, random);
            if (level?.code == null) return null;
            const printed = subject.text.slice(coded.label.start, coded.label.end);
            const newText = half === 'code' ? level.code : cased(level.label, printed);
            return { edits: [{ ...spanOf(coded[half]), newText }], places: [spanOf(judgement)] };
          },
        };
      }),
  };
}

/** A wrong level, at every kind of place where a level stands. */
export const gradeKinds: readonly Kind[] = [
  flipped('grade in a table', inWords('table')),
  flipped('grade in a heading', inWords('heading')),
  flipped('grade on the cover', inWords('cover')),
  flipped('grade in a statement', inWords('statement')),
  flipped('digit', (judgement) => judgement.source !== 'tick' && isDigit(judgement)),
  ofNamesake,
  withNote,
  halfChanged('label beside its code', 'label'),
  halfChanged('code beside its label', 'code'),
];
