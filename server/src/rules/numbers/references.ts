import type { Report, Span } from '../../report/model';

/** A mention of a numbered or lettered part of a report; the span is that of the number or letter. */
export interface Reference extends Span {
  /** 'paragraph', 'annex' or 'appendix'. */
  readonly word: string;
  /** The number or the letter, capitals as in 'A'. */
  readonly label: string;
  /** Whether the sentence names another text that it may belong to. */
  readonly foreign: boolean;
}

const PARAGRAPH = /\bpara(?:graph)?(s?)\.?\s+(\d{1,3})\b/gi;
const ANNEX = /\b(annex|appendix)(?:e|es)?\s+([A-Z]|\d{1,2})\b/gi;

/** A further number of a list: 'paragraphs 12, 14 and 16'. */
const FURTHER = /^\s*(?:[,&\-\u2013]|and|or|to)\s*(\d{1,3})\b/;

/** What stands behind a number that is no quantity ('paragraph 12, 30 children'). */
const ENDS = /^(?:[).,;:\]\-\u2013]|\s+(?:and|or|to|above|below)\b|\s*$)/;

/** Sub-paragraphs and percentages: '3.12', '2(1)', '5%'. */
const NO_PARAGRAPH = /^(?:\.\d|\(|%|[a-z]\b)/i;

/** Texts that have paragraphs and annexes of their own. */
const OTHER_TEXT =
  /\b(?:acts?|bill|charter|circular|codes?|directive|framework|guidance|guide|handbook|manual|regulations?|rules|schedule|sections?|specification|standards?|working together|(?:previous|last|earlier) report)\b/i;

/** Behind a reference: what it is a part of. */
const OF_OTHER = /^\s*(?:of|in|to|from|under)\s+(?!this\b|the report\b|our\b)/;

/** So much of a sentence is looked at on either side. */
const NEAR = 160;

/** A reference alone in brackets at the end of a sentence, and the last words before it. */
const OPENED = /\(\s?$/;
const CLOSED = /^\s?\)(?:\.\s|\.?$)/;
const LAST_WORDS = 32;

/** So many references of that kind to paragraphs of its own show that a report gives the place of its evidence so. */
const CUSTOM = 3;

/** Every mention of a paragraph by its number, in the order of the text. */
export function paragraphReferences({ text, paragraphs }: Report): readonly Reference[] {
  const found: (Reference & { readonly closing: boolean })[] = [];
  for (const match of text.matchAll(PARAGRAPH)) {
    const [whole, plural = '', label = ''] = match;
    const numbers = [{ label, start: match.index + whole.length - label.length, end: match.index + whole.length }];
    let at = match.index + whole.length;
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
    const foreign = isForeign(text, match.index, at);
    const closing = isClosing(text, match.index, at);
    found.push(...listed.map((each) => ({ ...each, word: 'paragraph', foreign, closing })));
  }
  const numbers = new Set(paragraphs.map(({ number }) => number));
  const own = found.filter(({ closing, foreign, label }) => closing && !foreign && numbers.has(Number(label)));
  const isCustom = own.length >= CUSTOM;
  return found.map(({ closing, ...each }) => ({ ...each, foreign: each.foreign && !(isCustom && closing) }));
}

/** Every mention of an annex or appendix by its letter or number, headings included, in the order of the text. */
export function annexReferences({ text }: Report): readonly Reference[] {
  return [...text.matchAll(ANNEX)].flatMap((match) => {
    const [whole, word = '', label = ''] = match;
    const end = match.index + whole.length;
    // 'annex a' in small letters is an article as often as a letter.
    if (/^[a-z]$/.test(label) || NO_PARAGRAPH.test(text.slice(end, end + 2))) return [];
    const foreign = isForeign(text, match.index, end);
    return [{ word: word.toLowerCase(), label, start: end - label.length, end, foreign }];
  });
}

/** Whether a reference stands alone in brackets at the end of a sentence, and not directly behind the name of a text. */
function isClosing(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LAST_WORDS), start);
  return OPENED.test(before) && CLOSED.test(text.slice(end, end + 4)) && !OTHER_TEXT.test(before);
}

function isForeign(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + NEAR);
  if (OF_OTHER.test(after)) return true;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const opens = Math.max(before.lastIndexOf('. '), before.lastIndexOf('.\n'));
  const closes = after.search(/\.\s/);
  const sentence = `${before.slice(opens + 1)} ${closes < 0 ? after : after.slice(0, closes)}`;
  return OTHER_TEXT.test(sentence);
}
