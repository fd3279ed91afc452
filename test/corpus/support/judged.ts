import type { Judgement, Report } from '../../../server/src/report/model';

/** A headline judgement as a careful reader noted it. Lines are 1-based. */
export interface ExpectedJudgement {
  readonly area: string;
  readonly key: string;
  readonly grade: string;
  readonly level: string;
  readonly lines: readonly number[];
  readonly restated: readonly { readonly line: number; readonly grade: string }[];
}

/** What a careful reader found in a published report. */
export interface ExpectedReport {
  readonly file: string;
  readonly family: string;
  readonly title: string;
  readonly authority: string;
  readonly inspected: readonly (readonly [string, string])[];
  readonly published: string | null;
  readonly judgements: readonly ExpectedJudgement[];
}

/** How often the recogniser agrees with the reader, and every place where it does not. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
  invented: number;
  restatedRight: number;
  restated: number;
  front: number;
  frontRight: number;
  readonly disagreements: string[];
}

export function emptyTally(): Tally {
  return {
    right: 0,
    wrong: 0,
    missed: 0,
    invented: 0,
    restatedRight: 0,
    restated: 0,
    front: 0,
    frontRight: 0,
    disagreements: [],
  };
}

const straight = (text: string) => text.replace(/[\u2018\u2019]/g, "'");
const levelOf = (judgement: Judgement) => judgement.level?.label ?? 'not judged';

/** Compares one report with what is expected of it and adds to the tally of its family. */
export function compareJudgements(report: Report, expected: ExpectedReport, tally: Tally): void {
  const lineOf = (offset: number) => report.lines.at(offset) + 1;
  const say = (line: number, what: string) => tally.disagreements.push(`${expected.file}:${line.toString()} ${what}`);
  const headlines = report.judgements.filter((judgement) => judgement.headline && judgement.role === 'awarded');
  const used = new Set<Judgement>();
  for (const wanted of expected.judgements) {
    const line = wanted.lines[0] ?? 0;
    const found = headlines.find((judgement) => !used.has(judgement) && lineOf(judgement.start) === line);
    if (!found) {
      tally.missed++;
      say(line, `missed ${wanted.key} '${wanted.grade}'`);
    } else {
      used.add(found);
      const right =
        levelOf(found) === wanted.level &&
        found.areaId === wanted.key &&
        lineOf(found.end) === (wanted.lines.at(-1) ?? line) &&
        straight(found.printed).toLowerCase() === straight(wanted.grade).toLowerCase();
      if (right) tally.right++;
      else {
        tally.wrong++;
        say(line, `read ${found.areaId} '${found.printed}' for ${wanted.key} '${wanted.grade}'`);
      }
    }
    for (const { line: place, grade } of wanted.restated) {
      tally.restated++;
      if (restates(report, wanted, place, found)) tally.restatedRight++;
      else say(place, `restatement of ${wanted.key} '${grade}' not read`);
    }
  }
  for (const judgement of headlines) {
    if (used.has(judgement)) continue;
    tally.invented++;
    say(lineOf(judgement.start), `invented ${judgement.areaId} '${judgement.printed}'`);
  }
  compareFront(report, expected, tally, say);
}

/** The line of a restatement is that of its grade or of its area's name, whichever comes first. */
function restates(report: Report, wanted: ExpectedJudgement, line: number, headline: Judgement | undefined): boolean {
  const lineOf = (offset: number) => report.lines.at(offset) + 1;
  return report.judgements.some(
    (judgement) =>
      judgement !== headline &&
      judgement.role === 'awarded' &&
      judgement.areaId === wanted.key &&
      levelOf(judgement) === wanted.level &&
      [judgement, ...judgement.areaSpans].some(({ start }) => lineOf(start) === line),
  );
}

function compareFront(
  report: Report,
  expected: ExpectedReport,
  tally: Tally,
  say: (line: number, what: string) => void,
): void {
  const pairs: [string, string, string][] = [
    ['title', straight(report.title?.value ?? ''), straight(expected.title)],
    ['authority', straight(report.authority?.value ?? ''), straight(expected.authority)],
    [
      'inspected',
      JSON.stringify(report.inspected.map(({ from, to }) => [from, to])),
      JSON.stringify(expected.inspected),
    ],
    ['published', report.published?.value ?? '', expected.published ?? ''],
  ];
  for (const [name, found, wanted] of pairs) {
    tally.front++;
    if (found === wanted) tally.frontRight++;
    else say(1, `${name} '${found}' for '${wanted}'`);
  }
}
