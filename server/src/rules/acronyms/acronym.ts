import * as l10n from '../../l10n';
import { RECOGNISED, type Report } from '../../report/model';
import type { Span } from '../../text/spans';
import { occurrencesOf } from '../../text/occurrences';
import { closeForms, withSwap } from './close-forms';
import { explained } from './expansions';
import { COMMON, KNOWN } from './known';
import { isName } from './names';
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
    const capitals = [...capitalsIn(report)].filter(([name]) => !KNOWN.has(name));
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
    const swapped = transposed(report, capitals);
    const isSwapped = ({ name }: Acronym) => swapped.some((each) => each.name === name);
    return [
      ...swapped.filter(isOpen).flatMap(slip),
      ...rare.filter((each) => isOpen(each) && !isSwapped(each)).flatMap((each) => otherForm(each, closeTo(each.name))),
      ...withoutWords(
        report,
        often.filter((each) => isOpen(each) && !isSwapped(each) && !isName(report, each)),
      ).flatMap((each) => unexplained(each)),
    ];
  },
};

/** Fewer letters the other way round are another acronym. */
const SHORTEST_SLIP = 4;

/** Common acronyms with two letters turned. */
const SLIPS = new Map(COMMON.flatMap((meant) => withSwap(meant).map((each) => [each, meant] as const)));

/** An acronym with the one that is meant by it. */
interface Slip extends Acronym {
  readonly meant: string;
  /** The first place where the report writes that; undefined where it never does. */
  readonly right: Span | undefined;
}

/** Those that are a common acronym, or one of the report's own that it uses more often, with two letters turned. */
function transposed(report: Report, capitals: readonly (readonly [string, readonly number[]])[]): Slip[] {
  const times = new Map(capitals.map(([name, places]) => [name, places.length]));
  return capitals.flatMap(([name, places]) => {
    if (name.length < SHORTEST_SLIP || COMMON.includes(name)) return [];
    const own = withSwap(name).find((other) => other !== name && (times.get(other) ?? 0) > 2 * places.length);
    const meant = SLIPS.get(name) ?? own;
    if (meant === undefined) return [];
    const { uses } = usesOf(report, name, places);
    const rightly = capitals.find(([other]) => other === meant)?.[1];
    return [{ name, uses, meant, right: rightly && usesOf(report, meant, rightly).uses[0] }];
  });
}

function slip({ name, uses, meant, right }: Slip): Observation[] {
  return uses.map((use) => ({
    message: l10n.t("'{0}' may be meant for '{1}': two of its letters have changed places.", name, meant),
    related: right === undefined ? [] : [{ message: `'${meant}'`, ...right }],
    fixes: [{ title: l10n.t("Change to '{0}'", meant), edits: [{ newText: meant, ...use }], preferred: true }],
    ...use,
  }));
}

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
  return [
    {
      message:
        others.length === 1
          ? l10n.t("'{0}' is nowhere explained; the report uses it once more.", name)
          : l10n.t("'{0}' is nowhere explained; the report uses it {1} times more.", name, others.length),
      related: [],
      ...first,
    },
  ];
}

function otherForm({ name, uses }: Acronym, other: Acronym | undefined): Observation[] {
  const [first] = other?.uses ?? [];
  if (other === undefined || first === undefined) return [];
  return uses.map((use) => ({
    message: l10n.t(
      "'{0}' is nowhere explained; '{1}', used {2} times, may be meant.",
      name,
      other.name,
      other.uses.length,
    ),
    related: [{ message: `'${other.name}'`, ...first }],
    fixes: [{ title: l10n.t("Change to '{0}'", other.name), edits: [{ newText: other.name, ...use }] }],
    ...use,
  }));
}
