import type { Edit } from '../../../server/src/rules/finding';
import type { Random } from '../random';
import type { Chance, Kind } from '../slip';
import type { Subject } from '../subject';

/** What an authority is, beside what it is called. */
const TITLES = /\b(?:London|Royal|Metropolitan|District|Borough|County|City|Council|Unitary|Authority|of|the)\b/g;

/** The name of the authority without what it is: the words that nobody may spell in two ways. */
function nameOf({ report }: Subject): string | null {
  const words = report.authority?.value.replace(TITLES, ' ').replace(/\s+/g, ' ').trim() ?? '';
  return words.length > 3 ? words : null;
}

/** Every running header or footer that prints the name. */
function inFurniture({ report, text }: Subject, name: string): number[] {
  return report.furniture.flatMap(({ start, end }) => {
    const at = text.slice(start, end).indexOf(name);
    return at < 0 ? [] : [start + at];
  });
}

/** The name with one letter of it typed wrongly: two changed places, one lost, or one doubled. */
function misspelt(name: string, random: Random): string | null {
  const at = 1 + random.below(name.length - 2);
  const pair = name.slice(at, at + 2);
  if (!/^[a-z]{2}$/.test(pair) || pair === pair.slice(0, 1).repeat(2)) return null;
  const wrong = random.one([`${pair.slice(1)}${pair.slice(0, 1)}`, pair.slice(1), `${pair.slice(0, 1)}${pair}`]);
  return name.slice(0, at) + (wrong ?? pair) + name.slice(at + 2);
}

/** Names that the footer of another report may have brought along; invented. */
const OTHERS = ['Westmere', 'Ravensholt', 'Marlesden', 'North Areley'];

function naming(
  name: string,
  where: 'footers' | 'cover',
  wrong: (printed: string, random: Random) => string | null,
): Kind {
  return {
    name,
    rules: ['name-conflict'],
    chances: (subject): Chance[] => {
      const printed = nameOf(subject);
      const { authority } = subject.report;
      if (printed === null || authority === null) return [];
      const footers = inFurniture(subject, printed);
      const onCover = subject.text.slice(authority.start, authority.end).indexOf(printed);
      if (footers.length === 0) return [{ leftOut: 'no footer prints the name' }];
      if (onCover < 0) return [{ leftOut: 'the name is wrapped on the cover' }];
      const starts = where === 'cover' ? [authority.start + onCover] : footers;
      return [
        {
          make(random) {
            const newText = retried(() => wrong(printed, random));
            if (newText === null) return null;
            return { edits: starts.map((start): Edit => ({ start, end: start + printed.length, newText })) };
          },
        },
      ];
    },
  };
}

function retried(attempt: () => string | null): string | null {
  for (let left = 20; left > 0; left--) {
    const made = attempt();
    if (made !== null) return made;
  }
  return null;
}

/** Places that have the name right beside the one with the slip, so that a reader can tell which is the slip. */
const WITNESSES = 3;

/** The whole name of what the report is about, misspelt where a heading, a sentence or a page has it. */
const misspeltOnce: Kind = {
  name: 'name misspelt in one place',
  rules: ['name-conflict'],
  chances: ({ report, text }): Chance[] => {
    const name = report.authority?.value ?? '';
    if (!name.includes(' ')) return [{ leftOut: 'a name of one word' }];
    const places: number[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at);
    const inPages = places.filter((at) => report.furniture.some(({ start, end }) => start <= at && at < end)).length;
    if (places.length - inPages + Math.min(inPages, 1) <= WITNESSES + 1) return [{ leftOut: 'said too seldom' }];
    return places.map((start): Chance => ({
      make(random) {
        const newText = retried(() => misspelt(name, random));
        return newText === null ? null : { edits: [{ start, end: start + name.length, newText }] };
      },
    }));
  },
};

/** The authority, school or home under two names. */
export const nameKinds: readonly Kind[] = [
  misspeltOnce,
  naming('name misspelt in all footers', 'footers', misspelt),
  naming('another name in all footers', 'footers', (printed, random) =>
    // A home that is called by its number is taken for another number.
    /\d{5}$/.test(printed)
      ? printed.slice(0, -4) + printed.slice(-2) + printed.slice(-4, -2)
      : random.one(OTHERS.filter((name) => name !== printed)),
  ),
  naming('name misspelt on the cover', 'cover', misspelt),
];
