import type { Finding } from '../../server/src/rules/finding';
import type { Fix } from '../../server/src/rules/finding';
import type { Edit } from '../../server/src/rules/finding';
import { recognise } from '../../server/src/report/recognise';
import { apply, moved, movedSpan, touches } from './edits';
import { Random } from './random';
import type { Kind, Slip } from './slip';
import { check, type Subject } from './subject';

/** What came of the slips of one kind. */
export interface Tally {
  made: number;
  found: number;
  /** How many places had no slip made in them because nobody could see it, by the reason. */
  readonly leftOut: Map<string, number>;
  readonly missed: string[];
  /** Findings that appeared with a slip and are not about it. */
  readonly extra: string[];
  readonly fixes: FixTally;
}

/** What came of the fixes of the findings that were about a slip. */
export interface FixTally {
  offered: number;
  /** Gave back the text before the slip. */
  back: number;
  /** Gave another text in which nothing is found that the text before the slip had not. */
  equivalent: number;
  /** Mended its own finding and left others of the same slip, which have fixes of their own. */
  part: number;
  readonly broken: string[];
}

export function emptyTally(): Tally {
  const fixes = { offered: 0, back: 0, equivalent: 0, part: 0, broken: [] };
  return { made: 0, found: 0, leftOut: new Map(), missed: [], extra: [], fixes };
}

/** What a run is made with. */
export interface Options {
  readonly seed: number;
  /** The most slips of one kind in one report. */
  readonly cap: number;
}

/** Makes the slips of one kind in a report, one at a time, and adds what came of them to the tally. */
export function runKind(subject: Subject, kind: Kind, { seed, cap }: Options, tally: Tally): void {
  const random = new Random(seed, subject.name, kind.name);
  const chances = kind.chances(subject);
  const makers = chances.flatMap((chance) => {
    if ('make' in chance) return [chance];
    count(tally.leftOut, chance.leftOut);
    return [];
  });
  for (const maker of random.some(makers, cap)) {
    const slip = maker.make(random);
    if (slip === null) continue;
    // What is found before a slip is made says nothing of the slip.
    if (isFoundAlready(subject, slip)) {
      count(tally.leftOut, 'something is wrong there as it is');
      continue;
    }
    tally.made++;
    judge(subject, kind, slip, tally);
  }
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

function isFoundAlready({ findings }: Subject, { edits, places = edits }: Slip): boolean {
  const spans = findings.flatMap((finding) => [finding, ...finding.related]);
  return places.some((place) => spans.some((span) => touches(place, span)));
}

/** Checks the text with the slip in it, read from scratch, and the fixes of what is found. */
function judge(subject: Subject, kind: Kind, slip: Slip, tally: Tally): void {
  const { edits, places = edits, others = [] } = slip;
  const text = apply(subject.text, edits);
  const report = recognise(text);
  const wanted = places.map((place) => movedSpan(place, edits));
  const lineOf = (offset: number) => String(report.lines.at(offset) + 1);
  const where = `${subject.name}:${lineOf(wanted[0]?.start ?? 0)} ${kind.name} ${shown(subject.text, edits)}`;
  const fresh = withoutKnown(check(report, others), subject, [edits]);
  const about = fresh.filter(
    (finding) =>
      kind.rules.includes(finding.rule) &&
      wanted.some((place) => [finding, ...finding.related].some((span) => touches(span, place))),
  );
  if (about.length > 0) tally.found++;
  else tally.missed.push(where);
  for (const finding of fresh.filter((one) => !about.includes(one)))
    tally.extra.push(`${where} also ${finding.rule} on line ${lineOf(finding.start)}: ${finding.message}`);
  for (const { rule, message } of others.length === 0 ? [] : withoutKnown(check(subject.report, others), subject, []))
    tally.extra.push(`${where} even before, ${rule}: ${message}`);
  for (const fix of about.flatMap(({ fixes = [] }) => fixes))
    tryFix(fix, { subject, slip, text, where, fresh }, tally.fixes);
}

interface Mutant {
  readonly subject: Subject;
  readonly slip: Slip;
  readonly text: string;
  readonly where: string;
  /** What is found in it because of the slip. */
  readonly fresh: readonly Finding[];
}

function tryFix({ title, edits }: Fix, { subject, slip, text, where, fresh }: Mutant, tally: FixTally): void {
  tally.offered++;
  const fixed = apply(text, edits);
  if (fixed === subject.text) {
    tally.back++;
    return;
  }
  const left = withoutKnown(check(recognise(fixed), slip.others), subject, [slip.edits, edits]);
  const known = new Set(fresh.map(({ rule, start }) => keyOf(rule, moved(start, edits))));
  if (left.length === 0) tally.equivalent++;
  else if (left.length < fresh.length && left.every(({ rule, start }) => known.has(keyOf(rule, start)))) tally.part++;
  else
    tally.broken.push(
      `${where} "${title}" leaves ${left.map(({ rule, message }) => `${rule}: ${message}`).join('; ')}`,
    );
}

/** What makes a finding the same in two versions of a text. */
const keyOf = (rule: string, start: number) => `${rule} ${String(start)}`;

/** The findings that the subject has not as it is, before those edits. */
function withoutKnown(findings: readonly Finding[], subject: Subject, steps: readonly (readonly Edit[])[]): Finding[] {
  const now = (start: number) => steps.reduce((offset, edits) => moved(offset, edits), start);
  const known = new Set(subject.findings.map(({ rule, start }) => keyOf(rule, now(start))));
  return findings.filter(({ rule, start }) => !known.has(keyOf(rule, start)));
}

/** What was changed, as a line of the list of misses shows it. */
function shown(text: string, edits: readonly Edit[]): string {
  const [first] = edits;
  if (first === undefined) return '';
  const short = (words: string) => JSON.stringify(words.length > 60 ? `${words.slice(0, 60)}…` : words);
  const more = edits.length > 1 ? ` and ${String(edits.length - 1)} more` : '';
  return `${short(text.slice(first.start, first.end))} → ${short(first.newText)}${more}`;
}
