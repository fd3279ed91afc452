import { codeAt } from '../../../text/letters';
import { Passage } from '../../../text/passage';
import type { Block } from '../../blocks/blocks';
import type { JudgementContext } from '../context';
import type { Restatement } from '../placing/again';
import { spansFrom } from '../sentences';
import { isUnsure, sentencesIn, TIED } from '../prose/restated-words';
import type { Results } from '../prose/results';
import { isBodyNamed } from '../prose/whole-named';

/** What stands between a grade and the list of what has it. */
const LEADS_IN = /^ (?:at|in):$/;
const COLON = 58;

/** So much of the paragraph that leads in, and of an item, is searched, in characters. */
const LONGEST = 2000;
const MOST_LINES = 30;
const LONGEST_ITEM = 160;

/** An item follows so near below the one before, in lines; a list has so many at most. */
const NEAR = 2;
const MOST_ITEMS = 20;

/**
 * The results that the last sentence of a paragraph gives again of what is listed below it: 'The force is good at:', and
 * the things that it is good at.
 *
 * @param body The folded name of what the report is about.
 * @param pattern Finds the wordings of levels.
 * @param index The paragraph among the blocks of the text.
 */
export function listedBelow(
  context: JudgementContext,
  results: Results,
  body: string,
  pattern: RegExp,
  index: number,
): Restatement[] {
  const { lines, blocks } = context;
  const block = blocks[index];
  if (!block || codeAt(lines.text, lines.inkEnd(block.last) - 1) !== COLON) return [];
  const passage = new Passage(lines.text, spansFrom(context, block, block.first, MOST_LINES), LONGEST);
  const last = sentencesIn(passage.folded).at(-1);
  const match = last && [...last.text.matchAll(pattern)].at(-1);
  if (!match || !LEADS_IN.test(last.text.slice(match.index + match[0].length))) return [];
  const before = last.text.slice(0, match.index).trimEnd();
  const isOfBody = TIED.test(before) && isBodyNamed(before.replace(TIED, ''), body, results.vocabulary.bodies);
  if (!isOfBody || isUnsure(results, before, '', passage.folded.slice(0, last.from))) return [];
  const from = last.from + match.index;
  const grade = passage.span(from, from + match[0].length);
  const part = context.partAt(grade.start);
  return itemsBelow(blocks, index).flatMap((item): Restatement[] => {
    const own = new Passage(lines.text, spansFrom(context, item, item.first), LONGEST_ITEM);
    const name = /^[a-z ,'-]+?(?=,? and$|[.;,]?$|[.;])/.exec(own.folded)?.[0] ?? '';
    const area = name === '' ? null : results.areaOf(part, name);
    const result = area === null ? null : results.given(area, grade.start, match[0].replace(/\s+/g, ' '));
    if (!result) return [];
    const areaSpans = [own.span(0, name.length)];
    return [{ source: 'statement', grade, areaSpans, at: grade.start, result: result.judgement }];
  });
}

/** The items of the list right below a block. */
function itemsBelow(blocks: readonly Block[], index: number): readonly Block[] {
  let end = index + 1;
  const follows = (at: number) => {
    const item = blocks[at];
    return item?.kind === 'bullet' && item.first - (blocks[at - 1]?.last ?? 0) <= NEAR;
  };
  while (end - index <= MOST_ITEMS && follows(end)) end++;
  return blocks.slice(index + 1, end);
}
