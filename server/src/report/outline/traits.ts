import { clauseReader } from '../../vocabulary/clauses';
import type { Block } from '../blocks/blocks';
import type { Heading } from './heading';
import type { HeadingTraits } from './levels';
import { isTimeframe } from '../../vocabulary/list-names';
import type { Vocabulary } from '../../vocabulary/vocabulary';

/** Words with which a heading gives a grade to an area that lies within a chapter. */
const GRADED_JUDGEMENT = /^the graded judge?ment\b/;

/** What headings of a vocabulary's frameworks are, as far as their place in the outline depends on it. */
export function headingTraits(vocabulary: Vocabulary, blocks: readonly Block[]): (heading: Heading) => HeadingTraits {
  const numbered = numberedBelow(blocks);
  const reader = clauseReader(vocabulary.levels);
  const namesArea = ({ name, folded }: Heading) => {
    const area = vocabulary.areas.named(name) ?? vocabulary.areas.areaOf(reader.heading(folded)?.subject ?? '');
    return area !== null && area.kind !== 'overall';
  };
  return (heading) => ({
    part: vocabulary.opensPart(heading.folded, heading.name),
    areaDepth: GRADED_JUDGEMENT.test(heading.folded) ? 2 : namesArea(heading) ? 1 : 0,
    timeframe: isTimeframe(heading.name),
    numbered: numbered.has(heading.last) && !heading.title.endsWith(':'),
  });
}

/** The last lines of the blocks below which a numbered paragraph follows. */
function numberedBelow(blocks: readonly Block[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (blocks[index + 1]?.kind === 'numbered') lines.add(block.last);
  }
  return lines;
}
