import type { Framework } from '../frameworks/schema';
import { remembered } from '../text/remembered';
import { dottedSource } from './dotted';

/**
 * What tells the headings of chapters that hold sections on areas in reports of a framework.
 *
 * @returns The depth of the chapter that a heading opens, by its folded name without a grade; 0 for none.
 */
export function chaptersOf({ outline }: Framework): (name: string) => number {
  const chapters = outline.chapters.map(({ phrase, depth }) => ({
    pattern: new RegExp(`^${dottedSource(phrase)}$`),
    depth,
  }));
  return (name) => chapters.find(({ pattern }) => pattern.test(name))?.depth ?? 0;
}

const parts = new WeakMap<Framework['outline'], RegExp>();

/** Whether a heading, by its folded name, opens the chapters of a framework's reports that look at each part by itself. */
export function opensParts({ outline }: Framework, name: string): boolean {
  if (outline.apart.length === 0) return false;
  return remembered(parts, outline, () => new RegExp(`^(?:${outline.apart.map(dottedSource).join('|')})$`)).test(name);
}
