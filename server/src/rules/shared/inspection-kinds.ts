import type { Framework } from '../../frameworks/schema';
import { fold } from '../../text/fold';
import { remembered } from '../../text/remembered';

/** A kind of inspection that a title names: the frameworks with that title, and where it is named, 0-based. */
export interface KindNamed {
  readonly frameworks: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Words that open the name of a kind of inspection; other titles in the catalogue are those of chapters. */
const OPENS =
  /^(?:inspection of|unannounced inspection|joint|area|focused visit|monitoring visit|annual performance)\b/;

/** A title of so many words is known without its last: running lines leave it off. */
const LONG = 6;

type Wordings = readonly (readonly [string, readonly string[]])[];

const made = new WeakMap<readonly Framework[], Wordings>();

/** Every wording of a kind with the frameworks whose titles have it, the longest first. */
function wordingsIn(catalogue: readonly Framework[]): Wordings {
  const found = new Map<string, string[]>();
  const add = (phrase: string, id: string) => {
    const ids = found.get(phrase);
    if (ids) ids.push(id);
    else found.set(phrase, [id]);
  };
  for (const { id, cues } of catalogue) {
    for (const { where, phrase, weight } of cues) {
      const words = fold(phrase).split(' ');
      if (where !== 'title' || weight < 2 || words.length < 3 || !OPENS.test(fold(phrase))) continue;
      add(words.join(' '), id);
      if (words.length >= LONG) add(words.slice(0, -1).join(' '), id);
    }
  }
  return [...found].sort(([a], [b]) => b.length - a.length);
}

/** The kind of inspection that a folded title or running line names, by the longest wording; null where it names none. */
export function kindsNamed(folded: string, catalogue: readonly Framework[]): KindNamed | null {
  for (const [phrase, frameworks] of remembered(made, catalogue, () => wordingsIn(catalogue))) {
    const from = folded.indexOf(phrase);
    if (from >= 0) return { frameworks, from, to: from + phrase.length };
  }
  return null;
}
