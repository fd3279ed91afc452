import type { Report, Section } from '../../report/model';

/**
 * @param report A report.
 * @returns All its sections, parents before their children, in the order of the text.
 */
export function sectionsOf(report: Report): readonly Section[] {
  const found: Section[] = [];
  const open = [...report.outline].reverse();
  for (let section = open.pop(); section !== undefined; section = open.pop()) {
    found.push(section);
    open.push(...[...section.children].reverse());
  }
  return found;
}
