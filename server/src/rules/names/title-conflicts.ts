import * as l10n from '../../l10n';
import { vocabularyOf } from '../../vocabulary/vocabulary';
import type { FrontOf, Report } from '../../report/model';
import { fold } from '../../text/fold';
import type { Span } from '../../text/spans';
import { Passage } from '../../text/passage';
import { lineNumber } from '../../report/queries/places';
import { kindsNamed, type KindNamed } from '../shared/inspection-kinds';
import { changePages, relatedPages } from '../shared/running-places';
import type { Observation } from '../rule';
import { inOrder, runningWordings } from '../../report/queries/running-wordings';

/** The kind of inspection that a place names. */
interface NamedKind extends KindNamed {
  /** Where its words stand; null where the name of the authority stands between them. */
  readonly place: Span | null;
}

/** A title that is longer is read no further. */
const LONGEST = 600;

/** The kind of inspection in the title on the cover against the one that the running headers and footers name. */
export function titleConflicts(report: Report, document: FrontOf): Observation[] {
  const { title } = document;
  const wordings = runningWordings(report, document);
  if (title === null || wordings.length === 0) return [];
  const cover = kindAt(report, title);
  if (cover === null) return [];
  const whole = fold(printedAt(report, title));
  const others = wordings
    .flatMap(({ places }) => {
      const [first] = places;
      const kind = first && kindAt(report, first);
      if (!kind || kind.frameworks.some((id) => cover.frameworks.includes(id))) return [];
      // What the pages call it in fewer words is no other kind.
      if (whole.includes(fold(printedAt(report, kind.place ?? first)))) return [];
      return places.map((line) => ({ place: kind.place && moved(kind.place, line.start - first.start), line }));
    })
    .sort((a, b) => inOrder(a.line, b.line));
  const [first] = others;
  if (first === undefined) return [];
  const printed = printedAt(report, first.place ?? first.line);
  const onCover = printedAt(report, cover.place ?? title);
  return [
    {
      message: l10n.t(
        "The title is '{0}' here, but '{1}' on the cover (line {2}).",
        printed,
        onCover,
        lineNumber(report, title),
      ),
      related: [
        { message: l10n.t("'{0}' on the cover", onCover), ...placeOf(cover.place ?? title) },
        ...relatedPages(
          others.slice(1).map(({ place, line }) => place ?? line),
          `'${printed}'`,
        ),
      ],
      fixes:
        cover.place === null
          ? []
          : changePages(
              others.flatMap(({ place }) => (place === null ? [] : [{ newText: onCover, ...placeOf(place) }])),
              false,
            ),
      ...placeOf(first.place ?? first.line),
    },
  ];
}

function kindAt(report: Report, { start, end }: Span): NamedKind | null {
  const passage = new Passage(report.text, [{ start, end }], LONGEST);
  const whole = kindsNamed(passage.folded, report.catalogue);
  if (whole !== null) return { place: passage.span(whole.from, whole.to), ...whole };
  const name = vocabularyOf(report.catalogue).titles.authorityIn(passage.folded, true);
  const unnamed = name && `${passage.folded.slice(0, name.from)}${passage.folded.slice(name.to).trimStart()}`;
  const kind = unnamed === null ? null : kindsNamed(unnamed, report.catalogue);
  return kind && { place: null, ...kind };
}

function printedAt({ text }: Report, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** The same words on another page. */
function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function placeOf({ start, end }: Span): Span {
  return { start, end };
}
