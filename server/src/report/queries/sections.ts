import type { Section } from '../model';
import { oncePerReport } from './once';

/** All sections of a report, parents before their children, in the order of the text; found once for a report. */
export const sectionsOf = oncePerReport(({ outline }): readonly Section[] => {
  const found: Section[] = [];
  const add = (sections: readonly Section[]) => {
    for (const section of sections) {
      found.push(section);
      add(section.children);
    }
  };
  add(outline);
  return found;
});
