import type { Judgement } from '../../../server/src/report/model';
import { isDemanded } from '../../../server/src/rules/results/result-lists';
import type { Span } from '../../../server/src/text/spans';
import type { Chance, Kind } from '../slip';
import type { Subject } from '../subject';

/** A row of the report's table of results. */
interface Row {
  readonly judgement: Judgement;
  /** Its whole lines, the last line break included. */
  readonly span: Span;
  /** The rows of its table, itself among them, in order. */
  readonly table: readonly Judgement[];
}

/** Lines between two rows of one table. */
const FAR = 12;

/** The rows of the headline tables that have lines of their own. */
export function resultRows(subject: Subject): Row[] {
  const { lines, judgements } = subject.report;
  const tables: Judgement[][] = [];
  for (const judgement of judgements.filter(({ source, headline }) => source === 'table' && headline)) {
    const before = tables.at(-1)?.at(-1);
    const near = before !== undefined && lines.at(judgement.start) - lines.at(before.end) <= FAR;
    if (near && before.service === judgement.service) tables.at(-1)?.push(judgement);
    else tables.push([judgement]);
  }
  return tables.flatMap((table) => {
    const reaches = table.map((judgement) => linesOf(subject, judgement));
    return table.flatMap((judgement, index): Row[] => {
      const [first, last] = reaches[index] ?? [0, 0];
      const shared = reaches.some(([from, to], other) => other !== index && from <= last && first <= to);
      if (shared || judgement.areaSpans.length === 0 || last + 1 >= lines.count) return [];
      return [{ judgement, table, span: { start: lines.start(first), end: lines.start(last + 1) } }];
    });
  });
}

const printedAt = ({ text }: Subject, { start, end }: Span) => text.slice(start, end);

function linesOf({ report }: Subject, judgement: Judgement): readonly [number, number] {
  const pieces = [judgement, ...judgement.areaSpans, ...judgement.fragments];
  return [
    Math.min(...pieces.map(({ start }) => report.lines.at(start))),
    Math.max(...pieces.map(({ end }) => report.lines.at(end))),
  ];
}

/** More rows than these that every list of an edition has show it where nothing says when the inspection was. */
const UNDATED = 6;

/** So many other rows that the text judges again in one way show that it follows the table. */
const FOLLOWED = 2;

/**
 * Whether a person can know that the row belongs there: its framework lists it in every such table, or the report judges
 * it again in the way in which it judges other rows of the table again, and nothing else. That every inspection of a kind
 * judges something says nothing of a table that may be a selection; nor does a sentence on what one row is about, or a
 * text that judges more in that way than its table lists.
 */
function isMissed(subject: Subject, { judgement, table }: Row): boolean {
  const { report, groups } = subject;
  const areas = report.parts.flatMap(({ detection }) => detection?.framework.areas ?? []);
  // Of a short list without a date nobody can tell which edition's it is.
  const isSure = report.inspected.length > 0 || report.published !== null || areas.filter(isDemanded).length > UNDATED;
  if (isSure && areas.some((area) => area.id === judgement.areaId && isDemanded(area))) return true;
  const ids = new Set(table.map(({ areaId }) => areaId));
  const sourcesOf = (row: Judgement) =>
    new Set((groups.get(row) ?? []).filter((again) => !table.includes(again)).map(({ source }) => source));
  const others = table.filter(({ areaId }) => areaId !== judgement.areaId);
  return [...sourcesOf(judgement)].some(
    (source) =>
      others.filter((row) => sourcesOf(row).has(source)).length >= FOLLOWED &&
      !report.judgements.some(
        (other) =>
          other.role === 'awarded' && other.source === source && other.level !== null && !ids.has(other.areaId),
      ),
  );
}

/** Lines above a table's first row in which its head may stand. */
const HEAD = 4;

/** A table from its head to its last grade. */
function wholeOf({ report }: Subject, table: readonly Judgement[]): Span {
  const pieces = table.flatMap((judgement) => [judgement, ...judgement.areaSpans]);
  const first = report.lines.at(Math.min(...pieces.map(({ start }) => start)));
  return { start: report.lines.start(Math.max(0, first - HEAD)), end: Math.max(...pieces.map(({ end }) => end)) };
}

const rowDeleted: Kind = {
  name: 'row deleted',
  rules: ['judgement-missing', 'table-row-number'],
  chances: (subject) =>
    resultRows(subject).map((row): Chance => {
      const { table, span } = row;
      if (table.length < 3) return { leftOut: 'a table of so few rows is none' };
      if (!isMissed(subject, row))
        return { leftOut: 'an area that no table must list and that is not judged again as the other rows are' };
      return { make: () => ({ edits: [{ ...span, newText: '' }], places: [wholeOf(subject, table)] }) };
    }),
};

/** A row with the blank lines behind it, where such part the rows of its table. */
function withGap({ text, report: { lines } }: Subject, { start, end }: Span): string {
  let line = lines.at(end);
  while (line < lines.count && lines.isBlank(line)) line++;
  const isParted = line < lines.count && line > lines.at(end);
  return text.slice(start, isParted ? lines.start(line) : end).replace('\f', '');
}

const rowDoubled: Kind = {
  name: 'row doubled',
  rules: ['judgement-duplicated', 'table-row-number'],
  chances: (subject) =>
    resultRows(subject).map(({ span }): Chance => ({
      make: () => ({
        edits: [{ start: span.start, end: span.start, newText: withGap(subject, span) }],
        places: [span],
      }),
    })),
};

/** '2.2' as the number of the row behind 2.1, typed as 2.1 again. */
const rowNumber: Kind = {
  name: 'row number repeated',
  rules: ['table-row-number'],
  chances: (subject) => {
    const numbered = resultRows(subject).flatMap(({ judgement, table }) => {
      const first = judgement.areaSpans[0]?.start ?? 0;
      const line = subject.report.lines.start(subject.report.lines.at(first));
      const label = subject.text.slice(line, first + 4);
      // The number of a standard is its name.
      const isName = /^\W*\d+\W*$/.test(judgement.areaSpans.map((span) => printedAt(subject, span)).join(''));
      const number = isName ? undefined : /^(?:\d\.\d|\d)(?=[.\s])/.exec(label.trimStart())?.[0];
      return number === undefined ? [] : [{ start: line + label.length - label.trimStart().length, number, table }];
    });
    return numbered.slice(1).map(({ start, number, table }, index): Chance => {
      const above = numbered[index];
      if (above?.table !== table) return { leftOut: 'the first row of a table' };
      return {
        make() {
          if (above.number === number) return null;
          return { edits: [{ start, end: start + number.length, newText: above.number }] };
        },
      };
    });
  },
};

/** Rows of the table of results that are lost, doubled or wrongly numbered. */
export const rowKinds: readonly Kind[] = [rowDeleted, rowDoubled, rowNumber];
