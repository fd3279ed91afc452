import type { Report } from '../../report/model';
import type { Acronym } from './uses';

/** What a name in capitals is the name of. */
const THING =
  'team|service|project|programme|scheme|initiative|hub|group|council|forum|panel|board|app|tool|charity|partnership|network|unit|centre|system|database|course|campaign|club|award|pathway|pledge';

/** ', the council's edge-of-care team': what a name is, said behind it. */
const APPOSITION = new RegExp(
  String.raw`^['"\u2019\u201d]?,\s+(?:the|an?|our|its|their)\s(?:[^.,;:()]{0,70}\s)?(?:${THING})s?\b`,
  'iu',
);

/** 'known locally as ', 'called ‘': a name follows. */
const CALLED =
  /\b(?:known(?: [a-z]+)? as|called|named|nicknamed|branded|under the name of?)\s+(?:the\s+)?['"\u2018\u201c]?$/i;

/** ' team', ' project': what has the name stands behind it. */
const BEHIND = new RegExp(String.raw`^['"\u2019\u201d]?\s+(?:${THING})s?\b`, 'iu');

/** A word, not letters: at most two consonants together, five letters or more. */
const WORD = /^(?=.{5})[^AEIOUY]{0,2}(?:[AEIOUY]+[^AEIOUY]{1,2})*[AEIOUY]*$/;

/** So much of the text before and behind a use may say what it is. */
const AROUND = 110;

/**
 * Tells names that are written in capitals from acronyms: the text says what they are, be it in an apposition
 * ('KRATOS, the council's edge-of-care team'), by a word of naming ('known as …'), or, where they read as a word, by the
 * thing behind them ('the ASPIRE team').
 */
export function isName({ text }: Report, { name, uses }: Acronym): boolean {
  return uses.some(({ start, end }) => {
    const behind = text.slice(end, end + AROUND);
    return (
      APPOSITION.test(behind) ||
      CALLED.test(text.slice(Math.max(0, start - AROUND), start)) ||
      (WORD.test(name) && BEHIND.test(behind))
    );
  });
}
