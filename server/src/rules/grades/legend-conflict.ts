import * as l10n from '../../l10n';
import type { Framework } from '../../frameworks/schema';
import type { Judgement, Legend, LegendEntry, Report } from '../../report/model';
import type { Edit, Fix } from '../finding';
import { lineNumber } from '../../report/queries/places';
import { oncePerReport } from '../../report/queries/once';
import { partAt } from '../../report/queries/part-at';
import type { Observation, Rule } from '../rule';

/** A detection below this may be of a framework with other codes. */
const SURE = 0.75;

/** A legend that gives a level another code than its framework does, or than another legend of the same part. */
export const legendConflict: Rule = {
  id: 'legend-conflict',
  description: 'A legend that contradicts the framework, or another legend of the report.',
  severity: 'warning',
  check(report) {
    const first = new Map<object | undefined, Legend>();
    return report.legends.flatMap((legend) => {
      const shared = sharedCode(legend);
      if (shared.length > 0) return shared;
      const part = partAt(report, legend.start);
      const framework = sureFramework(report, legend);
      if (framework) return againstFramework(legend, framework);
      const before = first.get(part);
      if (!before) first.set(part, legend);
      return before ? againstLegend(report, legend, before) : [];
    });
  },
};

/**
 * Whether a judgement's digit was read by a legend that contradicts its framework: such a grade is no witness, since
 * the mistake most likely lies in the legend, which this rule finds once.
 */
export function doubtfulDigits(report: Report): (judgement: Judgement) => boolean {
  return ({ scale, coded, printed }) =>
    scale.legend !== null && doubtfulLegends(report).has(scale.legend.start) && (coded !== null || /\d/.test(printed));
}

/** Where the legends start that contradict their frameworks. */
const doubtfulLegends = oncePerReport((report): ReadonlySet<number> => {
  const doubtful = new Set<number>();
  for (const legend of report.legends) {
    const framework = sureFramework(report, legend);
    if (framework && wrongBy(legend, codesOf(framework.levels)).length > 0) doubtful.add(legend.start);
  }
  return doubtful;
});

/** Two labels of one legend with the same code: which of them a digit means is not known. */
function sharedCode({ entries }: Legend): Observation[] {
  for (const [index, entry] of entries.entries()) {
    const before = entries.slice(0, index).find(({ code }) => code.value === entry.code.value);
    if (before?.level == null || entry.level === null || before.level.label === entry.level.label) continue;
    return [
      {
        start: entry.start,
        end: entry.end,
        message: l10n.t(
          '{0} is {1} here, but {2} has that code too.',
          entry.code.value,
          entry.level.label,
          before.level.label,
        ),
        related: [
          { start: before.start, end: before.end, message: l10n.t('{0} is {1}', entry.code.value, before.level.label) },
        ],
      },
    ];
  }
  return [];
}

/** The framework of a legend's part, where it and its codes are beyond doubt. */
function sureFramework(report: Report, legend: Legend): Framework | null {
  const detection = partAt(report, legend.start)?.detection;
  if (!detection || detection.confidence < SURE || !detection.framework.codesVerified) return null;
  return detection.framework.levels.some(({ code }) => code !== null) ? detection.framework : null;
}

/** An entry whose level has another code. */
interface Wrong {
  readonly entry: LegendEntry;
  readonly label: string;
  readonly code: string;
}

type Codes = ReadonlyMap<string, string>;

function codesOf(levels: readonly { readonly label: string; readonly code: string | null }[]): Codes {
  return new Map(levels.flatMap(({ label, code }) => (code === null ? [] : [[label, code] as const])));
}

function wrongBy({ entries }: Legend, codes: Codes): Wrong[] {
  const wrong: Wrong[] = [];
  for (const entry of entries) {
    const label = entry.level?.label;
    const code = label === undefined ? undefined : codes.get(label);
    if (label === undefined || code === undefined || code === entry.code.value) continue;
    wrong.push({ entry, label, code });
  }
  return wrong;
}

function againstFramework(legend: Legend, framework: Framework): Observation[] {
  const wrong = wrongBy(legend, codesOf(framework.levels));
  const [first] = wrong;
  if (!first) return [];
  return [
    {
      message: frameworkMessage(first, framework.shortName, wrong.length > 1),
      related: [],
      fixes: recoded(wrong, l10n.t("Give the grades the framework's codes")),
      ...spanOf(legend, wrong),
    },
  ];
}

function againstLegend(report: Report, legend: Legend, before: Legend): Observation[] {
  const codes = new Map(
    before.entries.flatMap(({ level, code }) => (level ? [[level.label, code.value] as const] : [])),
  );
  const wrong = wrongBy(legend, codes);
  const [first] = wrong;
  if (!first) return [];
  const line = lineNumber(report, before);
  return [
    {
      message: legendMessage(first, line, wrong.length > 1),
      related: [{ start: before.start, end: before.end, message: l10n.t('The other legend') }],
      fixes: recoded(wrong, l10n.t('Give the grades the codes of line {0}', line)),
      ...spanOf(legend, wrong),
    },
  ];
}

/** @param more whether other entries are wrong too */
function frameworkMessage({ entry, label, code }: Wrong, framework: string, more: boolean): string {
  const here = entry.code.value;
  return more
    ? l10n.t('{0} is {1} here, but in this framework ({2}) {1} is {3}, and so on.', here, label, framework, code)
    : l10n.t('{0} is {1} here, but in this framework ({2}) {1} is {3}.', here, label, framework, code);
}

/** @param more whether other entries are wrong too */
function legendMessage({ entry, label, code }: Wrong, line: number, more: boolean): string {
  const here = entry.code.value;
  return more
    ? l10n.t('{0} is {1} here, but {1} is {2} in the legend on line {3}, and so on.', here, label, code, line)
    : l10n.t('{0} is {1} here, but {1} is {2} in the legend on line {3}.', here, label, code, line);
}

/** One wrong entry is shown by itself, several as the whole legend. */
function spanOf(legend: Legend, wrong: readonly Wrong[]): { start: number; end: number } {
  const { start, end } = wrong.length === 1 ? (wrong[0]?.entry ?? legend) : legend;
  return { start, end };
}

function recoded(wrong: readonly Wrong[], title: string): Fix[] {
  const edits = wrong.map(({ entry, code }): Edit => ({ start: entry.code.start, end: entry.code.end, newText: code }));
  return [{ title, edits }];
}
