import type { Report } from '../../report/model';
import { occurrencesOf } from '../../text/occurrences';
import type { Acronym } from './uses';

/** What a name in capitals is the name of. */
const THING =
  'team|service|project|programme|scheme|initiative|hub|group|council|forum|panel|board|app|tool|charity|partnership|network|unit|centre|system|database|course|campaign|club|award|pathway|pledge';

/** 'the council's edge-of-care team'. */
const SAID = String.raw`(?:the|an?|our|its|their)\s(?:[^.,;:()]{0,70}\s)?(?:${THING})s?\b`;

/** ', the council's edge-of-care team', '(the council's edge-of-care team)': what a name is, said behind it. */
const APPOSITION = new RegExp(String.raw`^['"\u2019\u201d]?(?:,\s+|\s+\(|\s+[\u2013\u2014-]\s+)${SAID}`, 'iu');

/** ' is the council's edge-of-care team'. */
const DEFINED = new RegExp(String.raw`^['"\u2019\u201d]?\s+(?:is|was|are|were)\s+${SAID}`, 'iu');

/** 'edge-of-care team, ' before a name that a comma or a bracket closes; the brackets of words and their acronym say another thing. */
const APPOSED = new RegExp(String.raw`\b(?:${THING}),\s+$`, 'i');
const CLOSED = /^[,.;:)]/;

/** 'known locally as ', 'called ‘': a name follows. */
const CALLED =
  /\b(?:known(?: [a-z]+)? as|called|named|nicknamed|branded|entitled|titled|under the name of?)\s+(?:the\s+)?['"\u2018\u201c]?$/i;

/** 'a project, ‘': a name in quotation marks. */
const QUOTED = new RegExp(String.raw`\b(?:${THING})s?,?\s+\(?['"\u2018\u201c]$`, 'i');
const QUOTES = ["'", '"', '\u2018', '\u201c'];

/** ' team', ' project': what has the name stands behind it. */
const BEHIND = new RegExp(String.raw`^['"\u2019\u201d]?\s+(?:${THING})s?\b`, 'iu');

/** A word, not letters: at most two consonants together, five letters or more. */
const WORD = /^(?=.{5})[^AEIOUY]{0,2}(?:[AEIOUY]+[^AEIOUY]{1,2})*[AEIOUY]*$/;

/** So much of the text before and behind a use may say what it is. */
const AROUND = 110;

/** So many places of a name in quotation marks are looked at. */
const MOST = 5;

/**
 * Tells names that are written in capitals from acronyms: the text says what they are, be it in an apposition
 * ('KRATOS, the council's edge-of-care team'), by a word of naming ('known as …'), in quotation marks behind what has
 * the name ('the project ‘STRIVE’'), or, where they read as a word, by the thing beside them ('the ASPIRE team',
 * 'the team, ASPIRE, works').
 */
export function isName({ text }: Report, { name, uses }: Acronym): boolean {
  const isWord = WORD.test(name);
  const isSaid = uses.some(({ start, end }) => {
    const behind = text.slice(end, end + AROUND);
    const before = text.slice(Math.max(0, start - AROUND), start);
    if (APPOSITION.test(behind) || CALLED.test(before)) return true;
    return isWord && (BEHIND.test(behind) || DEFINED.test(behind) || (APPOSED.test(before) && CLOSED.test(behind)));
  });
  return isSaid || QUOTES.some((quote) => isQuoted(text, quote + name));
}

/** Whether a name in quotation marks stands behind what has it, or behind a word of naming. */
function isQuoted(text: string, quoted: string): boolean {
  return occurrencesOf(text, quoted)
    .slice(0, MOST)
    .some((at) => {
      if (!/^['"\u2019\u201d]/.test(text.charAt(at + quoted.length))) return false;
      const before = text.slice(Math.max(0, at - AROUND), at + 1);
      return CALLED.test(before) || QUOTED.test(before);
    });
}
