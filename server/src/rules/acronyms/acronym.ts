import { RECOGNISED } from '../../report/model';
import type { Report } from '../../report/model';
import { occurrencesOf } from '../../text/occurrences';
import { closeForms } from './close-forms';
import { explained } from './expansions';
import { KNOWN } from './known';
import { capitalsIn, usesOf, type Acronym } from './uses';
import type { Observation, Rule } from '../rule';

/** Used less often, an acronym may be a name, and its reader loses little. */
const OFTEN = 3;

/** Acronyms that are used again and again and nowhere explained, and second forms of one that is. */
export const acronym: Rule = {
  id: 'acronym',
  description: 'An acronym is never expanded, or one body goes by two acronyms.',
  severity: 'information',
  check(report) {
    if (report.confidence < RECOGNISED) return [];
    const capitals = [...capitalsIn(report.text)].filter(([name]) => !KNOWN.has(name));
    const often = capitals
      .filter(([, places]) => places.length >= OFTEN)
      .map(([name, places]) => usesOf(report, name, places))
      .filter(({ uses }) => uses.length >= OFTEN);
    // Of the others only what may be a form of these need be looked at.
    const names = new Set(often.map(({ name }) => name));
    const mayBeForm = closeForms(often);
    const rare = capitals
      .filter(([name]) => !names.has(name) && mayBeForm(name) !== undefined)
      .map(([name, places]) => usesOf(report, name, places))
      .filter(({ uses }) => uses.length > 0);
    const known = explained(report, [...often, ...rare]);
    const isOpen = ({ name }: Acronym) => !known.has(name);
    const closeTo = closeForms(often.filter(({ name }) => known.has(name)));
    return [
      ...rare.filter(isOpen).flatMap((each) => otherForm(each, closeTo(each.name))),
      ...withoutWords(report, often.filter(isOpen)).flatMap((each) => unexplained(each)),
    ];
  },
};

/** So many are each looked for in the text; for more, all words of the text are looked at. */
const FEW = 20;

/** What may be one of them in small letters. */
const SMALL_WORD = /\b[a-z]{2,7}\b/g;

/** Leaves out those that the report writes in small letters too: they are words, here in capitals. */
function withoutWords({ text }: Report, acronyms: readonly Acronym[]): Acronym[] {
  const words = acronyms.length > FEW ? new Set(text.match(SMALL_WORD)) : null;
  return acronyms.filter(({ name }) => {
    const word = name.toLowerCase();
    return words === null ? !hasWord(text, word) : !words.has(word);
  });
}

function hasWord(text: string, word: string): boolean {
  const isPart = (at: number) => /\w/.test(text.charAt(at));
  return occurrencesOf(text, word).some((at) => !isPart(at - 1) && !isPart(at + word.length));
}

function unexplained({ name, uses }: Acronym): Observation[] {
  const [first, ...others] = uses;
  if (first === undefined) return [];
  const times = others.length === 1 ? 'once more' : `${String(others.length)} times more`;
  return [
    {
      message: `'${name}' is nowhere explained; the report uses it ${times}.`,
      related: [],
      ...first,
    },
  ];
}

function otherForm({ name, uses }: Acronym, other: Acronym | undefined): Observation[] {
  const [first] = other?.uses ?? [];
  if (other === undefined || first === undefined) return [];
  return uses.map((use) => ({
    message: `'${name}' is nowhere explained; '${other.name}', used ${String(other.uses.length)} times, may be meant.`,
    related: [{ message: `'${other.name}'`, ...first }],
    fixes: [{ title: `Change to '${other.name}'`, edits: [{ newText: other.name, ...use }] }],
    ...use,
  }));
}
