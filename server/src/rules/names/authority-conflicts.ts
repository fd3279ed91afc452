import * as l10n from '../../l10n';
import { fold } from '../../text/fold';
import type { FrontOf, Printed, Report } from '../../report/model';
import type { Span } from '../../text/spans';
import { Passage } from '../../text/passage';
import { furnitureAt } from '../../report/queries/running-lines';
import { coreOf, mayBeSame } from '../../vocabulary/authority/words';
import { vocabularyOf } from '../../vocabulary/vocabulary';
import { onPages, relatedPages } from '../shared/running-places';
import type { Observation } from '../rule';
import { otherThanCover } from './other-than-cover';
import { inOneLine, runningNames, type NameSide } from './running-names';

/** The authority on the cover: where its telling words stand. */
interface CoverName extends Span {
  /** The telling words, as the text of the report would write them. */
  readonly core: string;
}

/** No more names than this are compared: a report has one, and now and then a wrong one. */
const MOST_NAMES = 20;

/**
 * The authority on the cover against the one that running headers and footers name.
 *
 * @returns One finding for each other name: where it stands first, or at the cover where the text of the report takes
 *   the side of its pages.
 */
export function authorityConflicts(report: Report, document: FrontOf): Observation[] {
  const { authority } = document;
  if (authority === null) return [];
  const { authorities } = vocabularyOf(report.catalogue);
  const sides = runningNames(report, document).slice(0, MOST_NAMES);
  const others = sides.filter(({ name }) => !mayBeSame(name, authority.value, authorities));
  const cover = others.length === 0 ? null : coverName(report, authority);
  if (cover === null) return [];
  const agreed = others.length < sides.length;
  return others.flatMap((side) => {
    const printed = inOneLine(report, side.places[0] ?? cover);
    const ofCover = timesInBody(report, document, cover.core);
    const ofPages = timesInBody(report, document, printed);
    // Where the text itself uses neither name, nothing says that they were meant to be one.
    if (!agreed && ofCover + ofPages === 0) return [];
    const wrongCover = !agreed && ofPages > ofCover;
    return [wrongCover ? atCover(report, cover, side, printed) : atPages(report, cover, side, printed)];
  });
}

function coverName(report: Report, authority: Printed<string>): CoverName | null {
  const core = coreOf(authority.value, vocabularyOf(report.catalogue).authorities);
  if (!core) return null;
  const name = authority.value.slice(core.from, core.to);
  const passage = new Passage(report.text, [authority], authority.end - authority.start);
  const at = passage.folded.indexOf(fold(name));
  return at < 0 ? null : { core: name, ...passage.span(at, at + fold(name).length) };
}

/** How often the text of a document, below its cover and between the marks of its pages, has a name in one line. */
function timesInBody(report: Report, document: FrontOf, name: string): number {
  const { text } = report;
  let count = 0;
  const from = Math.max(document.title?.end ?? 0, document.authority?.end ?? 0, document.start);
  for (let at = text.indexOf(name, from); at >= 0 && at < document.end; at = text.indexOf(name, at + name.length)) {
    if (furnitureAt(report, at) === null) count++;
  }
  return count;
}

function atPages(report: Report, cover: CoverName, { places }: NameSide, printed: string): Observation {
  return otherThanCover(report, cover, cover.core, places, printed, (place) => inCase(report, place, cover.core));
}

function atCover(report: Report, cover: CoverName, side: NameSide, printed: string): Observation {
  const newText = inCase(report, cover, printed);
  return {
    start: cover.start,
    end: cover.end,
    message: l10n.t(
      "The authority is '{0}' here, but '{1}' in {2}.",
      cover.core,
      printed,
      onPages(report, side.places),
    ),
    related: relatedPages(side.places, `'${printed}'`),
    fixes: [
      {
        title: l10n.t("Change the cover to '{0}'", newText),
        edits: [{ start: cover.start, end: cover.end, newText }],
        preferred: true,
      },
    ],
  };
}

/** A name in capitals where the place is printed in capitals. */
function inCase({ text }: Report, { start, end }: Span, name: string): string {
  const printed = text.slice(start, end);
  return printed === printed.toUpperCase() ? name.toUpperCase() : name;
}
