import type { EarlierInspection } from '../../report/queries/earlier-inspections';
import type { Report } from '../../report/model';
import { distinctiveWords } from '../../vocabulary/authority/words';
import { vocabularyOf } from '../../vocabulary/vocabulary';
import type { OtherReport, RuleContext } from '../rule';

/**
 * The reports of the same authority on earlier inspections of the same kind: under the framework of this report or one
 * before or after it; for a visit, which gives no grades, under any that judges several areas.
 *
 * @returns The latest first.
 */
export function earlierReports(report: Report, { others }: RuleContext): OtherReport[] {
  const [dates] = report.inspected;
  if (others.length === 0) return [];
  // The telling words: 'Anyshire' and 'Anyshire County Council' are one, 'Anyshire' and 'North Anyshire' two.
  const nameOf = (authority: string) =>
    distinctiveWords(authority, vocabularyOf(report.catalogue).authorities).join(' ');
  const name = report.authority === null ? '' : nameOf(report.authority.value);
  if (dates === undefined || name === '') return [];
  const kind = kindOf(report);
  return others
    .filter((other) => {
      const last = other.inspected.at(-1);
      return last !== undefined && last.to < dates.from && other.framework !== null && kind(other.framework);
    })
    .filter(({ authority }) => authority !== null && nameOf(authority) === name)
    .sort((a, b) => ((a.inspected[0]?.from ?? '') < (b.inspected[0]?.from ?? '') ? 1 : -1));
}

/** A framework with fewer areas gives its grades to something else. */
const SEVERAL = 3;

function kindOf({ catalogue, parts }: Report): (other: string) => boolean {
  const own = parts[0]?.detection?.framework;
  if (own === undefined) return () => false;
  if (own.levels.length > 0) return (other) => lineOf(own.id, catalogue).has(other);
  return (other) => (catalogue.find((framework) => framework.id === other)?.areas.length ?? 0) >= SEVERAL;
}

/** A framework with those that it followed and that followed it. */
function lineOf(id: string, catalogue: Report['catalogue']): Set<string> {
  const line = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const framework = catalogue.find((other) => other.id === next);
    if (framework === undefined || line.has(next)) continue;
    line.add(next);
    open.push(...[framework.predecessor, framework.successor].filter((other) => other !== null));
  }
  return line;
}

/** Whether what a text says of an earlier inspection is true of a report. A year alone may be that of either date. */
export function isTrueOf({ event, year, month }: EarlierInspection, { inspected, published }: OtherReport): boolean {
  if (month === null) {
    const years = [...inspected.flatMap(({ from, to }) => [from, to]), published?.value ?? ''].map((date) =>
      date.slice(0, 4),
    );
    return years.includes(String(year));
  }
  const said = monthOf(year, month);
  if (event === 'published') return published?.value.startsWith(said) ?? isLater(said, inspected);
  return inspected.some(({ from, to }) => from.slice(0, 7) <= said && said <= to.slice(0, 7));
}

/** Without a printed day of publication, the report came out in the month in which the inspection ended, or later. */
function isLater(said: string, inspected: OtherReport['inspected']): boolean {
  return said >= (inspected.at(-1)?.to.slice(0, 7) ?? '');
}

/** An ISO month. */
function monthOf(year: number, month: number): string {
  return `${String(year)}-${String(month + 1).padStart(2, '0')}`;
}
