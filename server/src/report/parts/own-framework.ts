import { type AreaInput, defineFramework } from '../../frameworks/catalogue/define';
import type { Framework, FrameworkLevel } from '../../frameworks/schema';
import { readDates } from '../../text/dates';
import type { LineTable } from '../../text/lines';
import { type Vocabulary, vocabularyOf } from '../../vocabulary/vocabulary';
import { readLayout } from '../layout/layout';
import type { Printed, Scale } from '../model';
import type { LegendLines } from '../tables/legends';
import { ownAreas } from './own-areas';
import { isAboutReports, isYearbook } from './about-reports';
import { ownTitle } from './own-title';
import { type OwnKey, readOwnKey } from './own-key';
import { PLAIN_LEVELS } from './plain-levels';
import { WORDS } from './scales';

/** What a report of nobody known says of itself: its scale, what it judges, and what it is. */
export interface OwnFramework {
  /** Its levels and areas as a framework, for those who read grades; it is in no catalogue. */
  readonly framework: Framework;
  readonly scale: Scale;
  /** The same, or one without an order where nothing shows which end of it is best. */
  readonly shown: Scale;
  /** Its key among what defines scales; null where its levels are words of plain language. */
  readonly legend: LegendLines | null;
  readonly vocabulary: Vocabulary;
  /** The line that says what it is. */
  readonly title: Printed<string>;
}

/** No catalogue has this id: it is that of a scale that a report prints. */
const ID = 'legend';

/** The day of the visit or of the report stands among the first lines. */
const DAY_LINES = 60;
const LONGEST_DAY = 120;

/**
 * What a text says of its own scale and its own areas, if it is the report of an inspection that no framework of the
 * catalogue was found for: it must call itself one, give a day, and have a table headed as one of grades whose rows have the
 * levels of a key that it prints. Without a key they must be grades in plain language, and a field must tell of the visit.
 *
 * @param isPaper Whether the text opens as a paper of another kind: then its fields must tell of a visit.
 * @param mayBePlain Whether levels in plain language count without a key.
 */
export function readOwnFramework(
  lines: LineTable,
  vocabulary: Vocabulary,
  isPaper: boolean,
  mayBePlain: boolean,
): OwnFramework | null {
  const title = ownTitle(lines, isPaper);
  if (!title || !givesDay(lines) || isAboutReports(lines)) return null;
  const layout = readLayout(lines, () => false);
  if (isYearbook(lines, layout, () => '')) return null;
  const key = readOwnKey(lines, layout);
  const mayHave = key ? [key.levels] : mayBePlain && !isPaper && ownTitle(lines, true) ? PLAIN_LEVELS : [];
  for (const levels of mayHave) {
    const areas = ownAreas(lines, layout, vocabulary, levels, key);
    if (areas.length > 0) return ownFramework(vocabulary, title, levels, areas, key);
  }
  return null;
}

function ownFramework(
  vocabulary: Vocabulary,
  title: Printed<string>,
  levels: readonly FrameworkLevel[],
  areas: AreaInput[],
  key: OwnKey | null,
): OwnFramework {
  const framework = defineFramework({
    id: ID,
    inspectorate: title.value,
    name: title.value,
    shortName: title.value,
    direction: key?.direction ?? 'words',
    levels: [...levels],
    areas,
  });
  const legend = key && { start: key.start, end: key.end };
  const scale = { id: ID, direction: framework.direction, levels: framework.levels, legend };
  const own = vocabularyOf([framework]);
  return {
    framework,
    scale,
    shown: key?.direction ? scale : { ...WORDS, legend },
    legend: key && { first: key.first, last: key.last, start: key.start, end: key.end, entries: [] },
    title,
    // What its sentences say of others is read by the words of all.
    vocabulary: {
      ...vocabulary,
      levels: own.levels,
      areas: own.areas,
      services: own.services,
      closings: own.closings,
      tickLabels: own.tickLabels,
      detector: own.detector,
      opensPart: () => false,
      bodiesNamed: () => [],
      others: [],
    },
  };
}

function givesDay(lines: LineTable): boolean {
  for (let line = 0, seen = 0; line < lines.count && seen < DAY_LINES; line++) {
    if (lines.isBlank(line)) continue;
    seen++;
    if (lines.length(line) <= LONGEST_DAY && /\d{4}/.test(lines.ink(line)) && readDates(lines.ink(line)).length > 0)
      return true;
  }
  return false;
}
