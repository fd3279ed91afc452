import type { Report } from '../model';
import type { Span } from '../../text/spans';
import { printedNumbers } from './printed-numbers';

/** A mention of a numbered or lettered part of a report; the span is that of the number or letter. */
export interface Reference extends Span {
  /** 'paragraph', 'annex', 'appendix', 'table' or 'figure'. */
  readonly word: string;
  /** The number or the letter, capitals as in 'A'. */
  readonly label: string;
  /** Whether the sentence names another text that it may belong to. */
  readonly foreign: boolean;
}

/** The number in 'paragraph 12' and the words before it. */
const PARAGRAPH = /(?<=\b(para(?:graph)?(s?)\.?\s+))\d{1,3}\b/iy;

/** What stands behind the last letter of the word in 'annex A', 'Appendices 1 …'. */
const ANNEX = /(?<=\b(annex|appendix))(?:e|es)?\s+([A-Z]|\d{1,2})\b/iy;

/** The letter of those words that hardly any other has: few places need a closer look. */
const RAREST = ['x', 'X'];

/** A further number of a list: 'paragraphs 12, 14 and 16'. */
const FURTHER = /^\s*(?:[,&\-\u2013]|and|or|to)\s*(\d{1,3})\b/;

/** 'Table 3', 'figures 2'. */
const TABLE = /\b([Tt]able|[Ff]igure)s?[ \u00a0](\d{1,2})\b/g;

/** What publishes tables and figures of its own, beside other texts. */
const DATA =
  /\b(?:statistic\w{0,3}|census|returns?|release|data ?sets?|bulletin|strategy|profile|publication|published|reports?|reviews?|DfE|ONS|department|league)\b/i;

/** What stands behind a number that is no quantity ('paragraph 12, 30 children'). */
const ENDS = /^(?:[).,;:\]\-\u2013]|\s+(?:and|or|to|above|below)\b|\s*$)/;

/** Sub-paragraphs and percentages: '3.12', '2(1)', '5%'. */
const NO_PARAGRAPH = /^(?:\.[\d(]|\(|%|[a-z]\b)/i;

/** Texts that have paragraphs and annexes of their own. */
const OTHER_TEXT =
  /\b(?:acts?|bill|charter|circular|codes?|directive|edition|framework|guidance|guide|handbook|manual|regulations?|rules|schedule|sections?|specification|standards?|working together|available (?:at|from|in)|(?:previous|last|earlier) report)\b/i;

/** Behind a reference: what it is a part of. */
const OF_OTHER = /^\s*(?:of|in|to|from|under)\s+(?!this\b|the report\b|our\b)/;

/** So much of a sentence is looked at on either side. */
const NEAR = 320;

/** A reference alone in brackets at the end of a sentence, and the last words before it. */
const OPENED = /\(\s?$/;
const CLOSED = /^\s?\)(?:\.\s|\.?$)/;
const LAST_WORDS = 32;

/** So many references of that kind to paragraphs of its own show that a report gives the place of its evidence so. */
const CUSTOM = 3;

/** Every mention of a paragraph by its number, in the order of the text. */
export function paragraphReferences(report: Report): readonly Reference[] {
  const { text, paragraphs } = report;
  const found: (Reference & { readonly closing: boolean })[] = [];
  for (const { start } of printedNumbers(report).others) {
    PARAGRAPH.lastIndex = start;
    const match = PARAGRAPH.exec(text);
    if (!match) continue;
    const [label, words = '', plural = ''] = match;
    const opens = start - words.length;
    let at = start + label.length;
    const numbers = [{ label, start, end: at }];
    if (NO_PARAGRAPH.test(text.slice(at, at + 2))) continue;
    for (let more = FURTHER.exec(text.slice(at, at + 40)); more; more = FURTHER.exec(text.slice(at, at + 40))) {
      const [list, further = ''] = more;
      const end = at + list.length;
      if (!ENDS.test(text.slice(end, end + 12)) || NO_PARAGRAPH.test(text.slice(end, end + 2))) break;
      numbers.push({ label: further, start: end - further.length, end });
      at = end;
    }
    // 'paragraph 12 and 30 children' speaks of one paragraph unless brackets close behind the list.
    const listed = plural !== '' || text.charAt(at) === ')' ? numbers : numbers.slice(0, 1);
    const foreign = isForeign(text, opens, at);
    const closing = isClosing(text, opens, at);
    found.push(...listed.map(({ label, start, end }) => ({ word: 'paragraph', label, start, end, foreign, closing })));
  }
  const numbers = new Set(paragraphs.map(({ number }) => number));
  const own = found.filter(({ closing, foreign, label }) => closing && !foreign && numbers.has(Number(label)));
  const isCustom = own.length >= CUSTOM;
  return found.map(({ word, label, start, end, foreign, closing }) => {
    return { word, label, start, end, foreign: foreign && !(isCustom && closing) };
  });
}

/** Every mention of an annex or appendix by its letter or number, headings included. */
export function annexReferences({ text }: Report): readonly Reference[] {
  const found: Reference[] = [];
  for (const letter of RAREST) {
    for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) {
      ANNEX.lastIndex = at + 1;
      const match = ANNEX.exec(text);
      if (!match) continue;
      const [behind, word = '', label = ''] = match;
      const end = at + 1 + behind.length;
      // 'annex a' in small letters is an article as often as a letter.
      if (/^[a-z]$/.test(label) || NO_PARAGRAPH.test(text.slice(end, end + 2))) continue;
      const foreign = isForeign(text, at + 1 - word.length, end);
      found.push({ word: word.toLowerCase(), label, start: end - label.length, end, foreign });
    }
  }
  return found;
}

/** Every mention of a table or a figure by its number, captions included. */
export function tableReferences({ text }: Report): readonly Reference[] {
  const found: Reference[] = [];
  for (const { 0: words, 1: word = '', 2: label = '', index } of text.matchAll(TABLE)) {
    const end = index + words.length;
    if (NO_PARAGRAPH.test(text.slice(end, end + 2))) continue;
    const foreign = isForeign(text, index, end) || DATA.test(sentenceAround(text, index, end));
    found.push({ word: word.toLowerCase(), label, start: end - label.length, end, foreign });
  }
  return found;
}

/** Whether a reference stands alone in brackets at the end of a sentence, and not directly behind the name of a text. */
function isClosing(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LAST_WORDS), start);
  return OPENED.test(before) && CLOSED.test(text.slice(end, end + 4)) && !OTHER_TEXT.test(before);
}

function isForeign(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + NEAR);
  if (OF_OTHER.test(after)) return true;
  return OTHER_TEXT.test(sentenceAround(text, start, end));
}

/** The sentence that words stand in, without them; so much of it as is near. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  const opens = Math.max(before.lastIndexOf('. '), before.lastIndexOf('.\n'));
  const closes = after.search(/\.\s/);
  return `${before.slice(opens + 1)} ${closes < 0 ? after : after.slice(0, closes)}`;
}
