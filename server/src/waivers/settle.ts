import type { Report } from '../report/model';
import { structureIn } from '../report/queries/structure-at';
import type { Span } from '../text/spans';
import { englishOf, type Finding } from '../rules/finding';
import { RECOGNISED } from '../report/model';
import { rules, type Severities } from '../rules/registry';
import { waiverUnused } from '../rules/waiver-unused';
import { locate } from '../annotations/places/locate';
import { Searchable } from '../annotations/places/searchable';
import { levelsSaid } from './levels-said';
import { LostWaivers } from './lost';
import { unusedFinding } from './unused';
import type { Waiver } from './waiver';

/** A finding that somebody has waived, and their waiver. */
export interface Waived {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** The findings of a report, parted by what was waived. */
export interface Settled {
  /** What is to be shown, in the order of the text: what nobody has waived, and the waivers that waive nothing. */
  readonly active: readonly Finding[];
  /** In the order of the text. */
  readonly waived: readonly Waived[];
}

/**
 * Parts the findings of a report by its waivers. A waiver is for the findings of its rule that overlap its place and are
 * about the same thing.
 * @param findings all that the rules found, in the order of the text
 * @param severities what the user chose for rules: a rule that is off has no findings, which says nothing of its waivers
 * @param lost what was looked for in vain in earlier states of the text
 */
export function settle(
  report: Report,
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  severities: Severities = {},
  lost = new LostWaivers(),
): Settled {
  if (waivers.length === 0) return { active: findings, waived: [] };
  const searchable = new Searchable(report.source, report.furniture, structureIn(report));
  lost.follow(report);
  const placed = waivers.map((waiver) => {
    if (lost.has(waiver)) return { waiver, place: null };
    const anchor = locate(searchable, waiver.quote);
    if (anchor === null) lost.add(waiver);
    return { waiver, place: anchor === null ? null : searchable.counted.outwards(anchor.span) };
  });
  const used = new Set<Waiver>();
  const active: Finding[] = [];
  const waived: Waived[] = [];
  for (const finding of findings) {
    const those = placed.filter(({ waiver, place }) => place !== null && isFor(report, waiver, place, finding));
    for (const { waiver } of those) used.add(waiver);
    const [first] = those;
    if (first === undefined) active.push(finding);
    else waived.push({ finding, waiver: first.waiver });
  }
  const severity = severities[waiverUnused.id] ?? waiverUnused.severity;
  if (severity === 'off' || report.confidence < RECOGNISED) return { active, waived };
  const idle = placed.filter(({ waiver }) => !used.has(waiver) && isChecked(waiver.rule, severities));
  const unused = idle.map(({ waiver, place }) => unusedFinding(report, waiver, place, severity));
  return { active: [...active, ...unused].sort((a, b) => a.start - b.start || a.end - b.end), waived };
}

/** Whether a rule is known and on. */
function isChecked(id: string, severities: Severities): boolean {
  return severities[id] !== 'off' && rules.some((rule) => rule.id === id);
}

function isFor(report: Report, { rule, message }: Waiver, place: Span, finding: Finding): boolean {
  if (rule !== finding.rule || !touches(place, finding)) return false;
  return message === null || particulars(message, report) === particulars(englishOf(finding), report);
}

function touches(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

/**
 * What a message is about: the names, figures and levels in it, but for the lines that it points to, which move. Two findings of
 * one rule at one place differ in these; the wording around them may be another one in another version.
 */
function particulars(message: string, report: Report): string {
  const unlined = message.replace(/\blines? \d+(?:(?:, | and | to )\d+)*/gi, '');
  return [...(unlined.match(/'[^']+'|\d+/g) ?? []), ...levelsSaid(unlined, report)].sort().join('\n');
}
