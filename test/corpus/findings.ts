import { join } from 'node:path';
import { recognise } from '../../server/src/report/recognise';
import type { Report } from '../../server/src/report/model';
import type { Finding } from '../../server/src/rules/finding';
import type { Severity } from '../../server/src/rules/finding';
import { digest } from '../../server/src/rules/citations/digest';
import { checkReport, rules } from '../../server/src/rules/registry';
import { root } from '../support/root';
import { corpusReports, readJsonFile, readJsonFolder } from './support/corpus';
import { table } from './support/tables';

/** A finding in a published report that a person has looked at. Lines are 1-based. */
export interface JudgedFinding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  /** Whether the report is wrong there. */
  readonly true: boolean;
  readonly why: string;
}

/** A slip in a published report that careful readers noted. Lines are 1-based. */
export interface ExpectedSlip {
  readonly kind: string;
  readonly severity: string;
  readonly line: number;
  readonly otherLine: number | null;
}

/** What the rules find in published reports, against what people found. */
export interface FindingFigures {
  /** How often each rule speaks, by its id. */
  readonly perRule: ReadonlyMap<string, number>;
  /** Findings at warning or above that nobody has judged. */
  readonly unjudged: readonly string[];
  /** Findings at warning or above that were judged to be wrong. */
  readonly falseAlarms: readonly string[];
  /** Judged findings that no longer appear. */
  readonly gone: readonly string[];
  readonly slipsFound: readonly string[];
  readonly slipsMissed: readonly string[];
}

/** Which rules may say a slip, by words of its kind; a kind that has none of them may be said by any rule. */
const SUITABLE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/cross-report/, ['citation-conflict']],
  [/impossible date/, ['date-impossible', 'date-conflict']],
  [/^dates|publication date/, ['date-conflict']],
  [/paragraph number/, ['paragraph-number']],
  [/^(?:name|title):/, ['name-conflict']],
  [/grade/, ['grade-mismatch', 'grade-label-code', 'grade-off-scale']],
  [/boilerplate/, ['grade-mismatch']],
];

const LOUD: ReadonlySet<Severity> = new Set(['error', 'warning']);

interface Checked {
  readonly name: string;
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/** Checks every report of the corpus, each among all others, and compares what is found with what people found. */
export function measureFindings(corpus: string): FindingFigures {
  const checked = checkAll(corpus);
  const judged = readJsonFile(join(root, 'test', 'corpus', 'judged-findings.json')) as JudgedFinding[];
  const judgedBy = new Map(judged.map((one) => [keyOf(one.file, one.line, one.rule), one]));
  const perRule = new Map(rules.map(({ id }) => [id, 0]));
  const unjudged: string[] = [];
  const falseAlarms: string[] = [];
  const seen = new Set<string>();
  for (const { name, report, findings } of checked) {
    for (const { rule, severity, start, message } of findings) {
      perRule.set(rule, (perRule.get(rule) ?? 0) + 1);
      const line = report.lines.at(start) + 1;
      const key = keyOf(name, line, rule);
      seen.add(key);
      const judgement = judgedBy.get(key);
      if (!LOUD.has(severity)) continue;
      if (judgement === undefined) unjudged.push(`${key}: ${message}`);
      else if (!judgement.true) falseAlarms.push(`${key}: ${judgement.why}`);
    }
  }
  const gone = judged.filter((one) => one.true && !seen.has(keyOf(one.file, one.line, one.rule)));
  return {
    perRule,
    unjudged,
    falseAlarms,
    gone: gone.map(({ file, line, rule, why }) => `${keyOf(file, line, rule)}: ${why}`),
    ...compareSlips(corpus, checked),
  };
}

function checkAll(corpus: string): Checked[] {
  const reports = corpusReports(corpus).map(({ name, text }) => ({ name, report: recognise(text) }));
  const digests = reports.map(({ name, report }) => digest(report, name));
  return reports.map(({ name, report }, index) => {
    const others = digests.filter((_, other) => other !== index);
    return { name, report, findings: checkReport(report, {}, { others }) };
  });
}

const keyOf = (file: string, line: number, rule: string) => `${file}:${line.toString()} ${rule}`;

function compareSlips(corpus: string, checked: readonly Checked[]) {
  const slipsFound: string[] = [];
  const slipsMissed: string[] = [];
  const byName = new Map(checked.map((one) => [one.name, one]));
  const folder = 'children-services';
  for (const { file, slips = [] } of readJsonFolder<{ file: string; slips?: ExpectedSlip[] }>(
    join(corpus, 'expected', folder),
  )) {
    const one = byName.get(`${folder}/${file}`);
    for (const slip of one === undefined ? [] : slips) {
      const hit = one?.findings.find((finding) => says(one.report, finding, slip));
      const name = `${folder}/${file}:${slip.line.toString()} ${slip.kind} (${slip.severity})`;
      if (hit === undefined) slipsMissed.push(name);
      else slipsFound.push(`${name}: ${hit.rule}`);
    }
  }
  return { slipsFound, slipsMissed };
}

/** Whether a finding, or a place that it names beside its own, is on a line of the slip and of a rule that may say it. */
function says(report: Report, finding: Finding, { kind, line, otherLine }: ExpectedSlip): boolean {
  const suitable = SUITABLE.find(([words]) => words.test(kind))?.[1];
  if (suitable !== undefined && !suitable.includes(finding.rule)) return false;
  return [finding, ...finding.related].some(({ start, end }) => {
    const first = report.lines.at(start) + 1;
    const last = report.lines.at(end) + 1;
    return [line, otherLine].some((wanted) => wanted !== null && wanted >= first && wanted <= last);
  });
}

/** Prints the figures. */
export function printFindings(figures: FindingFigures): void {
  console.log('\nFindings over all published reports together, by rule:\n');
  console.log(table(['rule', 'findings'], [...figures.perRule]));
  list('Findings at warning or above that nobody has judged', figures.unjudged);
  list('False alarms', figures.falseAlarms);
  list('Judged findings that no longer appear', figures.gone);
  list('Slips that careful readers noted, found', figures.slipsFound);
  list('Slips that careful readers noted, missed', figures.slipsMissed);
}

function list(title: string, lines: readonly string[]): void {
  console.log(`\n${title} (${lines.length.toString()}):`);
  for (const line of lines) console.log(`  ${line}`);
}
