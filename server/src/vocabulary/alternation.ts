/** A set of phrases as a tree: what may follow, by its first character, and whether a phrase may end here. */
interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

/**
 * The source of a regular expression that matches any of some phrases, the longest one where several match. The
 * phrases are written as a tree that shares their first letters: at each place of a text only those that go on as the
 * text does are tried, not hundreds one after the other.
 *
 * @param phrases Texts; a blank in them stands for any white space. Case counts.
 * @returns The source, a group by itself; where there are no phrases one that matches nothing.
 */
export function alternationOf(phrases: Iterable<string>): string {
  const root: Branch = { next: new Map(), ends: false };
  for (const phrase of phrases) add(root, phrase);
  return root.next.size === 0 ? '(?!)' : source(root);
}

function add(root: Branch, phrase: string): void {
  let branch = root;
  for (const character of phrase) {
    let next = branch.next.get(character);
    if (!next) {
      next = { next: new Map(), ends: false };
      branch.next.set(character, next);
    }
    branch = next;
  }
  branch.ends = true;
}

function source({ next, ends }: Branch): string {
  const ways = [...next].map(([character, branch]) => escaped(character) + source(branch));
  if (ways.length === 0) return '';
  // Longer phrases come first: going on is tried before ending.
  if (ends) return `(?:${ways.join('|')})?`;
  return ways.length === 1 ? (ways[0] ?? '') : `(?:${ways.join('|')})`;
}

function escaped(character: string): string {
  return character === ' ' ? '\\s+' : character.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
}
