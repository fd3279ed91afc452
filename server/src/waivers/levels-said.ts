import { catalogue } from '../frameworks/catalogue';
import type { Report } from '../report/model';

/** Wordings of levels, in lower case, and how many words the longest of them has. */
interface Wordings {
  readonly all: ReadonlySet<string>;
  readonly longest: number;
}

let shipped: Wordings | null = null;

/**
 * The levels that a message names, each as often as it does, in its order: those of any scale that ships with the
 * product, and those of the report. Of 'requires improvement to be good' the longest wording counts alone.
 */
export function levelsSaid(message: string, report: Report): string[] {
  shipped ??= wordings(
    catalogue.flatMap(({ levels, areas }) => [...levels, ...areas.flatMap((area) => area.levels)]).flatMap(namesOf),
  );
  const own = wordings(report.parts.flatMap(({ scale }) => (scale?.levels ?? []).map(({ label }) => label)));
  const longest = Math.max(shipped.longest, own.longest);
  const words = message.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const said: string[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const name = words.slice(at, at + length).join(' ');
      if (!shipped.all.has(name) && !own.all.has(name)) continue;
      said.push(name);
      at += length - 1;
      break;
    }
  }
  return said;
}

function namesOf({ label, variants }: { readonly label: string; readonly variants: readonly string[] }): string[] {
  return [label, ...variants];
}

function wordings(names: readonly string[]): Wordings {
  const all = new Set(names.map((name) => name.toLowerCase()));
  return { all, longest: [...all].reduce((most, name) => Math.max(most, name.split(' ').length), 0) };
}
