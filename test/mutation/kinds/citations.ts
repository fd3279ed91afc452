import type { Judgement } from '../../../server/src/report/model';
import { catalogue } from '../../../server/src/frameworks/catalogue';
import type { OtherReport } from '../../../server/src/rules/rule';
import { earlierReports } from '../../../server/src/rules/citations/earlier-reports';
import { earlierOfKind, earlierReport, type When } from '../earlier-report';
import { rewrite } from '../grade-wording';
import type { Random } from '../random';
import type { Chance, Kind, Slip } from '../slip';
import { check, type Subject } from '../subject';

/** How far from a cited grade its date may stand. */
const REACH = 200;

/** What a home, a school or an agency was judged, or one test of a prison, is not what an earlier report says of the whole. */
const OF_OTHERS =
  /\b(?:outcomes for (?!children)|homes?|schools?|units?|cent(?:re|res)|fostering|adoption|agency|youth|cases?)\b/i;

/** The inspection that a cited grade is of, where it is one of all the authority's services and dated. */
function citedInspection({ text }: Subject, { areaId, citation, start, end }: Judgement): When | null {
  const dated = /^(?:([a-z]+) )?(20\d\d)$/.exec(citation ?? '');
  if (dated === null || !/overall|earlier/.test(areaId)) return null;
  if (OF_OTHERS.test(text.slice(Math.max(0, start - REACH), end + 20))) return null;
  const month = dated[1];
  return {
    year: Number(dated[2]),
    month: month === undefined ? null : month.slice(0, 1).toUpperCase() + month.slice(1),
  };
}

type Make = (
  subject: Subject,
  judgement: Judgement,
  random: Random,
  other: OtherReport,
  when: When,
) => Slip['edits'] | null;

/** A report that says of an earlier one what that does not say; the earlier one is invented from what it says. */
function citing(name: string, fits: (when: When) => boolean, make: Make): Kind {
  return {
    name,
    rules: ['citation-conflict'],
    chances: (subject) =>
      subject.report.judgements
        .filter(({ role, level }) => role === 'cited' && level !== null)
        .map((judgement): Chance => {
          const when = citedInspection(subject, judgement);
          if (when === null || !fits(when)) return { leftOut: 'not of a dated inspection of the authority' };
          if (subject.report.inspected.length === 0) return { leftOut: 'nothing says which report is the earlier one' };
          const other = otherReport(subject, judgement, when);
          if (saysMore(subject, judgement)) return { leftOut: 'one of several grades of that inspection' };
          if (other === null) return { leftOut: 'of an older kind of inspection' };
          // Its months are invented where only a year is cited, and may not fit what is said further down.
          if (check(subject.report, [other]).length > subject.findings.length) return { leftOut: 'invented wrongly' };
          return {
            make(random) {
              const edits = make(subject, judgement, random, other, when);
              return edits && { edits, others: [other] };
            },
          };
        }),
  };
}

/** Whether the report gives other grades of the same inspection: an earlier report at one level would not fit it. */
function saysMore({ report }: Subject, { citation, level }: Judgement): boolean {
  return report.judgements.some(
    (other) => other.role === 'cited' && other.citation === citation && other.level?.label !== level?.label,
  );
}

function otherReport({ report }: Subject, { level }: Judgement, when: When): OtherReport | null {
  const authority = report.authority?.value;
  if (authority === undefined || level === null) return null;
  const onChildren = earlierReport(authority, when, level.label);
  const isOfKind = onChildren === null || earlierReports(report, { others: [onChildren] }).length > 0;
  // What another inspectorate said before it said in a report of its own kind.
  return isOfKind ? onChildren : earlierOfKind(report, when, level.label);
}

const citedGrade = citing(
  'grade in a citation',
  () => true,
  (subject, judgement, random, { framework }) => {
    // A cited grade is on no scale of this report's: the earlier report has the levels that it may be mistaken for.
    const levels = catalogue.find(({ id }) => id === framework)?.levels ?? [];
    const level = random.one(levels.filter(({ label }) => label !== judgement.level?.label));
    return level && rewrite(subject, judgement, level, random);
  },
);

const citedMonth = citing(
  'month in a citation',
  ({ month }) => month !== null,
  ({ text }, { start, end }, random, _, { month }) => {
    const from = Math.max(0, start - REACH);
    const at = text.slice(from, end + REACH).indexOf(month ?? '');
    const newText = random.one(['February', 'April', 'July', 'October', 'December'].filter((other) => other !== month));
    return at < 0 || newText === null ? null : [{ start: from + at, end: from + at + (month ?? '').length, newText }];
  },
);

/** What is said of earlier inspections. */
export const citationKinds: readonly Kind[] = [citedGrade, citedMonth];
