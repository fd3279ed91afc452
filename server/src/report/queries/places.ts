import type { Judgement, Part, Report } from '../model';
import type { Span } from '../../text/spans';
import { oncePerReport } from './once';

/**
 * What judgements must share to be about the same thing: part of the report, scale, service and area.
 * @returns for each judgement a key that is equal for exactly those of one area; in the order of the text
 */
export function areaKeys(report: Report): ReadonlyMap<Judgement, string> {
  const keys = new Map<Judgement, string>();
  forEachInPart(report, (judgement, part) => {
    const { scale, service, areaId } = judgement;
    keys.set(judgement, `${String(part)}\n${scale.id}\n${service ?? ''}\n${areaId}`);
  });
  return keys;
}

/** Goes through the judgements in the order of the text, each with the index of the part that it is about; -1 for none. */
function forEachInPart(report: Report, visit: (judgement: Judgement, part: number) => void): void {
  const parts = report.parts.map((part, index) => ({ part, index })).sort((a, b) => outermostFirst(a.part, b.part));
  const open: typeof parts = [];
  const homes = onlyPartOfEachScale(report.parts);
  let next = 0;
  for (const judgement of [...report.judgements].sort((a, b) => a.start - b.start || a.end - b.end)) {
    for (let entry = parts[next]; entry !== undefined && entry.part.start <= judgement.start; entry = parts[++next]) {
      closeBefore(open, entry.part.start);
      open.push(entry);
    }
    closeBefore(open, judgement.start);
    const innermost = open.at(-1);
    const { id } = judgement.scale;
    // The cover of a report may give the result of another part: a review that is printed with it.
    const elsewhere = innermost?.part.scale?.id === id ? undefined : homes.get(id);
    visit(judgement, elsewhere ?? innermost?.index ?? -1);
  }
}

/** The part that alone has a scale, by the scale's id; undefined for a scale of several. */
function onlyPartOfEachScale(parts: readonly Part[]): Map<string, number | undefined> {
  const homes = new Map<string, number | undefined>();
  for (const [index, { scale }] of parts.entries()) {
    if (scale !== null) homes.set(scale.id, homes.has(scale.id) ? undefined : index);
  }
  return homes;
}

function outermostFirst(a: Part, b: Part): number {
  return a.start - b.start || b.end - a.end;
}

/** Takes off the parts that have ended; what is left on top is the innermost one that goes on. */
function closeBefore(open: { part: Part }[], offset: number): void {
  for (let top = open.at(-1); top !== undefined && top.part.end <= offset; top = open.at(-1)) open.pop();
}

/** Judgements of one area. */
type Group = [Judgement, ...Judgement[]];

/**
 * The awarded judgements of each area that the report judges, in the order of the text; found once for a report. They
 * are those that {@link areaKeys} gives one key.
 */
export const awardedByArea = oncePerReport((report): readonly (readonly Judgement[])[] => {
  const groups: Group[] = [];
  const byArea = new Map<number, Map<string, Group[]>>();
  forEachInPart(report, (judgement, part) => {
    if (judgement.role !== 'awarded') return;
    const ofPart = byArea.get(part) ?? new Map<string, Group[]>();
    byArea.set(part, ofPart);
    const ofArea = ofPart.get(judgement.areaId) ?? [];
    ofPart.set(judgement.areaId, ofArea);
    // An area has few services and scales in one part.
    const { scale, service } = judgement;
    const group = ofArea.find(([first]) => first.scale.id === scale.id && first.service === service);
    if (group) {
      group.push(judgement);
      return;
    }
    const started: Group = [judgement];
    ofArea.push(started);
    groups.push(started);
  });
  return groups;
});

/** The 1-based number of the line on which a span starts. */
export function lineNumber(report: Report, span: Span): number {
  return report.lines.at(span.start) + 1;
}
