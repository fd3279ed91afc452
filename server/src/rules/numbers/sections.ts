import type { Report, Section } from '../../report/model';
import { remembered } from '../../report/remembered';

/** Several rules ask for them. */
const made = new WeakMap<Report, readonly Section[]>();

/**
 * @param report A report.
 * @returns All its sections, parents before their children, in the order of the text; made once for a report.
 */
export function sectionsOf(report: Report): readonly Section[] {
  return remembered(made, report, () => allOf(report.outline));
}

function allOf(outline: readonly Section[]): readonly Section[] {
  const found: Section[] = [];
  const add = (sections: readonly Section[]) => {
    for (const section of sections) {
      found.push(section);
      add(section.children);
    }
  };
  add(outline);
  return found;
}
