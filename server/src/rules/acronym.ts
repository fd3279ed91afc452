import { RECOGNISED } from '../report/confidence';
import type { Report } from '../report/model';
import { occurrencesOf } from '../report/occurrences';
import { closeForms } from './acronyms/close-forms';
import { explained } from './acronyms/expansions';
import { KNOWN } from './acronyms/known';
import { acronymsOf, type Acronym } from './acronyms/uses';
import type { Observation, Rule } from './rule';

/** Used less often, an acronym may be a name, and its reader loses little. */
const OFTEN = 3;

/** Acronyms that are used again and again and nowhere explained, and second forms of one that is. */
export const acronym: Rule = {
  id: 'acronym',
  description: 'An acronym is never expanded, or one body goes by two acronyms.',
  severity: 'information',
  check(report) {
    if (report.confidence < RECOGNISED) return [];
    const used = [...acronymsOf(report).values()].filter(({ name }) => !KNOWN.has(name));
    // Only what may be reported, and what it may be a form of, need be looked for in the text.
    const mayBeForm = closeForms(used);
    const asked = used.filter((each) => each.uses.length >= OFTEN || mayBeForm(each) !== undefined);
    const known = explained(report, new Map(asked.map((each) => [each.name, each])));
    const closeTo = closeForms(asked.filter(({ name }) => known.has(name)));
    const open = asked.filter(({ name }) => !known.has(name));
    const often = open.filter(({ uses }) => uses.length >= OFTEN);
    const words = often.length > 0 ? smallWords(report, often) : new Set<string>();
    return [
      ...open.flatMap((each) => otherForm(each, closeTo(each))),
      ...often.filter(({ name }) => !words.has(name)).flatMap((each) => unexplained(each)),
    ];
  },
};

/** Those that the report writes in small letters too: they are words, here in capitals. */
function smallWords({ text }: Report, acronyms: readonly Acronym[]): Set<string> {
  const isWord = (at: number, end: number) => !/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(end));
  const names = acronyms.map(({ name }) => name);
  return new Set(
    names.filter((name) => occurrencesOf(text, name.toLowerCase()).some((at) => isWord(at, at + name.length))),
  );
}

function unexplained({ name, uses }: Acronym): Observation[] {
  const [first, ...others] = uses;
  if (first === undefined) return [];
  const times = others.length === 1 ? 'once more' : `${String(others.length)} times more`;
  return [
    {
      ...first,
      message: `'${name}' is nowhere explained; the report uses it ${times}.`,
      related: [],
    },
  ];
}

function otherForm({ name, uses }: Acronym, other: Acronym | undefined): Observation[] {
  const [first] = other?.uses ?? [];
  if (other === undefined || first === undefined) return [];
  return uses.map((use) => ({
    ...use,
    message: `'${name}' is nowhere explained; '${other.name}', used ${String(other.uses.length)} times, may be meant.`,
    related: [{ ...first, message: `'${other.name}'` }],
    fixes: [{ title: `Change to '${other.name}'`, edits: [{ ...use, newText: other.name }] }],
  }));
}
