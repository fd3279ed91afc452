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
    for (let child = section.children.length - 1; child >= 0; child--) {
      const next = section.children[child];
      if (next) open.push(next);
    }
  }
  return found;
}
