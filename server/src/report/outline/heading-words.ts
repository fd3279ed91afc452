import { clauseReader } from '../../vocabulary/clauses';
import { fold } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import type { ContentsList } from '../layout/contents-entries';
import type { HeadingWords } from './heading';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import { Closings, Openings } from '../../text/word-edges';

/** Words between an area and its grade in a heading: '… is that it requires improvement'. */
const TIE = /(?: is)?(?: that it)?(?: is| are)?$/;

/**
 * What names and grades look like in the headings of a text: the entries of its contents list, and the areas and
 * levels of every framework.
 *
 * @param text The text that offsets are given into.
 */
export function headingWords(contents: ContentsList | null, vocabulary: Vocabulary, text: string): HeadingWords {
  const listed = new Set(contents?.entries.map(({ name }) => name));
  const listedOpenings = listed.size > 0 ? new Openings(listed) : null;
  const listedClosings = listed.size > 0 ? new Closings(listed) : null;
  const reader = clauseReader(vocabulary.levels);
  const isGradedArea = (folded: string) => {
    const clause = reader.heading(folded);
    return clause !== null && vocabulary.areas.areaOf(clause.subject.replace(TIE, '')) !== null;
  };
  return {
    mayCloseName: (from, to) =>
      vocabulary.closings.mayClose(text, from, to) || (listedClosings?.mayClose(text, from, to) ?? false),
    mayOpenName: (offset) => vocabulary.areas.mayOpen(text, offset) || (listedOpenings?.mayOpen(text, offset) ?? false),
    isListed: (name) => listed.has(name),
    isName: (name) => listed.has(name) || vocabulary.areas.named(name) !== null,
    isGradedName: isGradedArea,
    isGraded: (folded) => reader.heading(folded)?.linked === true,
  };
}

/** No name with its grade behind it is longer. */
const LONGEST = 70;

/** A question that is an area is wrapped over so many lines. */
const QUESTION_LINES = 4;

/** Whether a known question opens on a line, its words wrapped or not, and the grade in answer stands below it. */
function opensQuestion(lines: LineTable, line: number, words: HeadingWords): boolean {
  if (!words.mayOpenName(lines.inkStart(line))) return false;
  let asked = lines.ink(line);
  let next = line + 1;
  while (!asked.endsWith('?') && next - line < QUESTION_LINES && next < lines.count) asked += ` ${lines.ink(next++)}`;
  if (!asked.endsWith('?') || asked.length > LONGEST_QUESTION || next >= lines.count) return false;
  return lines.length(next) <= LONGEST && words.isGradedName(fold(`${asked} ${lines.ink(next)}`));
}

const LONGEST_QUESTION = 200;

/** Whether a line is a known name, a colon and its grade, 'Wellbeing: Excellent', or opens a question that has its answer. */
export function isGradedLine(lines: LineTable, line: number, words: HeadingWords): boolean {
  const start = lines.inkStart(line);
  const end = lines.inkEnd(line);
  if (opensQuestion(lines, line, words)) return true;
  if (end - start > LONGEST || !words.mayOpenName(start) || !words.mayCloseName(start, end)) return false;
  const ink = lines.ink(line);
  return /^[A-Z][^:.]+: [A-Z][^.]+$/.test(ink) && words.isGradedName(fold(ink));
}
