import type { Framework } from '../frameworks/schema';
import { foldName } from '../text/fold';
import { dottedSource } from './dotted';
import { isRecommendationHeading } from './list-names';

/**
 * What tells the headings under which reports of a framework ask for action: those that any report may have, and its
 * own, without those that are its headings of something else.
 *
 * @returns Whether a heading, by its folded name, is one.
 */
export function listHeadingsOf(framework: Framework | null): (name: string) => boolean {
  const own = (framework?.recommendations ?? []).filter((phrase) => !phrase.endsWith('.') && !phrase.startsWith('!'));
  const isOwn = headedBy(own.map((phrase) => phrase.replace(/^#/, '')));
  const isOther = otherHeadingsOf(framework);
  return (name) => (isOwn(name) || isRecommendationHeading(name)) && !isOther(name);
}

/** @returns Whether a heading, by its folded name, is one of a framework's own and says no more. */
export function ownHeadingsOf(framework: Framework | null): (name: string) => boolean {
  const own = new Set(framework?.recommendations.map(foldName));
  return (name) => own.has(name);
}

/** @returns Whether a heading, by its folded name, is one of something that a framework's reports do not ask for. */
export function otherHeadingsOf(framework: Framework | null): (name: string) => boolean {
  return headedBy(withMark(framework, '!').filter((phrase) => !phrase.endsWith('.')));
}

/** @returns Whether a text, folded, begins with what stands in the lists of a framework's reports and asks for nothing. */
export function asidesOf(framework: Framework | null): (folded: string) => boolean {
  const asides = withMark(framework, '!').filter((phrase) => phrase.endsWith('.'));
  return opensWith(asides.map((phrase) => phrase.slice(0, -1)));
}

/** @returns Whether only what has a mark is asked for under a heading, by its folded name. */
export function markedListsOf(framework: Framework | null): (name: string) => boolean {
  return headedBy(withMark(framework, '#'));
}

/**
 * What tells the sentences after which reports of a framework ask for action, without a heading of its own: those of its
 * phrases that end in a full stop.
 *
 * @returns Whether a paragraph, folded, begins with one.
 */
export function leadInsOf(framework: Framework | null): (folded: string) => boolean {
  const own = (framework?.recommendations ?? []).filter((phrase) => phrase.endsWith('.') && !phrase.startsWith('!'));
  return opensWith(own.map((phrase) => phrase.slice(0, -1)));
}

function withMark(framework: Framework | null, mark: string): string[] {
  const marked = (framework?.recommendations ?? []).filter((phrase) => phrase.startsWith(mark));
  return marked.map((phrase) => phrase.slice(1));
}

/** What finds a heading by its folded name, which has no article in front. */
const headedBy = (phrases: readonly string[]) => opensWith(phrases.map((phrase) => phrase.replace(/^the /i, '')));

function opensWith(phrases: readonly string[]): (text: string) => boolean {
  if (phrases.length === 0) return () => false;
  const pattern = new RegExp(String.raw`^(?:${phrases.map(dottedSource).join('|')})(?!\w)`);
  return (text) => pattern.test(text);
}
