import { clauseReader } from '../../../vocabulary/clauses';
import { withoutCode } from '../../../vocabulary/levels';
import { lastAt, lastBefore } from '../../../text/spans';
import type { JudgementContext } from '../context';
import { historiesIn, isOfOtherInspections, othersFrom } from '../others/other-inspections';

/** Which sections are about other inspections. Offsets are into the text that the editor shows. */
export interface Zones {
  /** Whether an offset lies in a section about other or earlier inspections. */
  isOfOthers(offset: number): boolean;
  /** Whether an offset lies in the rows of a history of inspections, or below its title, where no heading follows it. */
  isOfHistory(offset: number): boolean;
  /** Whether an offset lies in an annex or a numbered chapter that retells another inspection or assessment. */
  isRetold(offset: number): boolean;
}

/** 'Appendix 12': a longer title says what it is about. */
const BARE = 12;

/** Finds the sections about other inspections by their headings; what it returns answers in logarithmic time. */
export function zonesOf({ lines, headings, parts, vocabulary }: JudgementContext): Zones {
  const [whole, ...own] = parts;
  // 'Progress since previous monitoring inspection' is of this one.
  const isOwnArea = (name: string): boolean =>
    whole !== undefined &&
    whole.areas.area(clauseReader(whole.levels).heading(withoutCode(name))?.subject ?? name) !== null;
  // Earlier results stand on scales of their own.
  const reader = clauseReader(vocabulary.levels);
  const cited: boolean[] = [];
  const annexed: boolean[] = [];
  let annex = false;
  let citedLevel = 0;
  // The level of the result that stands directly above, where there is one.
  let listed = Infinity;
  for (const [index, heading] of headings.entries()) {
    const { folded } = heading;
    // A bare 'Annex A' is named by the line below it.
    const next = headings[index + 1];
    const bare = heading.kind === 'annex' && heading.title.length <= BARE && next && next.first - heading.last <= 3;
    const named = bare ? next.folded : folded;
    // A line that gives an earlier result does not end the section about them, whatever its level.
    const result = citedLevel > 0 && reader.heading(withoutCode(folded))?.linked === true;
    // Nor does it open one: the heading below it stands beside it.
    const level = Math.min(heading.level, listed);
    if (citedLevel > 0 && level <= citedLevel && !result) citedLevel = 0;
    listed = result ? level : Infinity;
    // 'Rated as good overall (previous rating: good)' is of this inspection, whatever its brackets say.
    const outside = named.includes('(') ? named.replace(/ ?\([^()]*\)/g, '') : named;
    const told = whole?.levels.mayStandIn(outside, 0, outside.length) === true ? outside : named;
    if (citedLevel === 0 && isOfOtherInspections(told) && !isOwnArea(named)) citedLevel = heading.level;
    cited.push(citedLevel > 0);
    if (heading.level === 1) annex = heading.kind === 'annex' || (heading.kind === 'part' && citedLevel > 0);
    annexed.push(annex);
  }
  const indexAt = (offset: number) => lastBefore(headings, offset);
  const elsewhere = othersFrom(lines);
  const histories = historiesIn(lines);
  const isOfHistory = (offset: number) => {
    const history = histories[lastBefore(histories, offset)];
    if (!history) return false;
    return offset <= history.reach || (headings[indexAt(offset)]?.start ?? -1) <= history.end;
  };
  return {
    isOfOthers: (offset) => offset >= elsewhere || cited[indexAt(offset)] === true || isOfHistory(offset),
    isOfHistory,
    isRetold: (offset) => {
      const index = indexAt(offset);
      return (annexed[index] ?? false) && ((cited[index] ?? false) || lastAt(own, offset) >= 0);
    },
  };
}
