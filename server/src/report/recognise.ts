import { readActionLists } from './recommendations/action-lists';
import { asidesOf, leadInsOf, markedListsOf, otherHeadingsOf, ownHeadingsOf } from '../vocabulary/action-lists';
import type { Starts } from './recommendations/list-heading';
import { readActionTables } from './recommendations/action-tables';
import { catalogue as shipped } from '../frameworks/catalogue';
import type { Framework } from '../frameworks/schema';
import { isWithin } from '../frameworks/in-force';
import { readBlocks } from './blocks/blocks';
import { confidenceOf } from './parts/confidence';
import { type OwnFramework, readOwnFramework } from './parts/own-framework';
import { RECOGNISED, type Report } from './model';
import { contentsOf, matchEntries, withContents } from './outline/contents-match';
import { coverEnd } from './outline/cover';
import { documentStarts } from './documents/documents';
import { singleSpaced } from '../text/double-spacing';
import { together } from './documents/together';
import { boxHeadings as withBoxes } from './outline/box-headings';
import { fold, withWordsWhole } from '../text/fold';
import { readFront } from './front/front';
import { refineFront } from './front/refine';
import { headingWords, isGradedLine } from './outline/heading-words';
import { joinCaptions, readHeadings } from './outline/headings';
import { byStart, keptTables, keptTickRows } from './judgements/kept-tables';
import { readGrades } from './judgements/readers';
import { judgementContext } from './judgements/context';
import { zonesOf } from './judgements/placing/zones';
import { readLayout } from './layout/layout';
import { nothingIn } from './layout/no-report';
import { textBegins } from './layout/sharing-page';
import { ReadRoles } from './layout/line-roles';
import { firstAndLastPages } from './layout/first-pages';
import { findLeadInspector } from './front/lead-inspector';
import { readLegends } from './tables/legends';
import { legendOf, readParts } from './parts/parts';
import { LineTable, type Lines } from '../text/lines';
import { withoutMarks } from '../text/markup';
import { placeHeadings } from './outline/levels';
import { nestHeadings } from './outline/nesting';
import { readParagraphs } from './blocks/paragraphs';
import { readRecommendations } from './recommendations/recommendations';
import { buildOutline } from './outline/sections';
import { runsOn } from './tables/table';
import { readTables } from './tables/tables';
import { matrixLines, readTickRows, type TickRow } from './tables/tick-rows';
import { bareDigits } from './unplaced/bare-digits';
import { withSaid } from './unplaced/said';
import { supposedGrades } from './unplaced/supposed';
import { suspectsIn } from './unplaced/suspects';
import { readUnplaced } from './unplaced/unplaced';
import { headingTraits } from './outline/traits';
import { foldGrade } from '../vocabulary/levels';
import { vocabularyOf } from '../vocabulary/vocabulary';

/** What the caller knows of a document beside its text. */
export interface RecogniseOptions {
  /** The id of the framework that somebody chose for the document; one that the catalogue has not counts as none. */
  readonly framework?: string;
}

/**
 * Recognises a report: marks read through, lines, layout, blocks, outline, framework and scale, judgements, recommendations.
 * Time is linear in the length of the text. Never throws, whatever the text.
 *
 * @param text The document as the editor shows it.
 * @param catalogue The frameworks that may be recognised; those that ship with the product if left out.
 * @returns The report. Where the text is no inspection report its confidence is low and it holds nothing else.
 */
export function recognise(
  text: string,
  catalogue: readonly Framework[] = shipped,
  options: RecogniseOptions = {},
): Report {
  const plain = withoutMarks(text);
  const lines = new LineTable(plain);
  const read = recogniseLines(lines, catalogue, options);
  const report = withSupposed(read, catalogue, options);
  lines.forget();
  return plain === text ? report : { ...report, source: text };
}

/**
 * With the grades off the scale that show only when the report is read as if they were on it, and with what other places
 * say of all of them.
 */
function withSupposed(report: Report, catalogue: readonly Framework[], options: RecogniseOptions): Report {
  const read = (text: string) => recogniseLines(new LineTable(text), catalogue, options);
  const suspects = suspectsIn(report, vocabularyOf(catalogue).levels);
  const more = suspects.length === 0 ? [] : supposedGrades(report, suspects, read);
  const unplaced = [...report.unplaced, ...more].sort((a, b) => a.start - b.start);
  return unplaced.length === 0 ? report : { ...report, unplaced: withSaid(report, unplaced, read) };
}

function recogniseLines(lines: LineTable, catalogue: readonly Framework[], options: RecogniseOptions): Report {
  const read = singleSpaced(lines);
  const starts = documentStarts(read, vocabularyOf(catalogue).titles);
  const whole = () => recogniseDocument(read, lines, catalogue, options, starts.length === 1 && starts[0]?.isPaper);
  if (starts.length === 1) return whole();
  const documents = starts.flatMap(({ line, isPaper }, index) => {
    if (isPaper) return [];
    const next = starts[index + 1];
    const own = lines.window(lines.at(read.start(line)), next && lines.at(read.start(next.line)));
    return [recogniseDocument(singleSpaced(own), own, catalogue, options)];
  });
  // What stands before a cover may be a letter or an agenda: only what is a report counts.
  const reports = documents.filter(({ confidence }) => confidence >= RECOGNISED);
  return reports.length > 0 ? together(lines.text, lines, reports) : whole();
}

/**
 * @param shown The lines as the editor shows them, of which those that are read may leave out blank ones.
 * @param isPaper Whether the text opens as a paper of another kind, such as a mail or what officers wrote for a committee.
 */
function recogniseDocument(
  lines: LineTable,
  shown: Lines,
  catalogue: readonly Framework[],
  options: RecogniseOptions,
  isPaper = false,
): Report {
  const report = readDocument(lines, shown, catalogue, options, isPaper, null);
  const isKnown = report.confidence >= RECOGNISED && report.parts.some(({ detection }) => detection !== null);
  const own = isKnown
    ? null
    : readOwnFramework(lines, vocabularyOf(catalogue), isPaper, report.confidence < RECOGNISED);
  return own ? readDocument(lines, shown, catalogue, options, isPaper, own) : report;
}

/** @param own What a report of nobody known says of its own scale and areas; null where it is read by the catalogue. */
function readDocument(
  lines: LineTable,
  shown: Lines,
  catalogue: readonly Framework[],
  options: RecogniseOptions,
  isPaper: boolean,
  own: OwnFramework | null,
): Report {
  const { text, from } = lines;
  const vocabulary = own?.vocabulary ?? vocabularyOf(catalogue);
  const layout = readLayout(lines, (printed) => vocabulary.levels.level(foldGrade(printed)) !== null);
  const front = readFront(lines, layout, textBegins(lines), vocabulary.titles);

  const legends = own?.legend ? [own.legend] : readLegends(lines, layout, vocabulary.levels);
  const read = readTables(lines, layout, vocabulary, legends);
  // What a scale of one's own is put to beside the own areas is not known: the results of others, or counts.
  const tables = own ? read.filter(({ rows }) => rows.some(({ name }) => vocabulary.areas.named(name))) : read;
  const ticks = readTickRows(lines, layout, vocabulary.tickLabels);
  const actions = readActionTables(lines, layout);
  const words = headingWords(layout.contents, vocabulary, text);
  const blocks = readBlocks(
    lines,
    layout,
    claimedLines(lines, [...tables.filter((table) => !runsOn(lines, table)), ...legends, ...actions], ticks),
    (line) => isGradedLine(lines, line, words),
  );
  const found = joinCaptions(layout, withBoxes(lines, layout, readHeadings(lines, layout, blocks, words), tables));
  const cover = coverEnd(lines, layout, front, tables, (after, before) =>
    found.some(({ first, folded }) => first > after && first < before && !words.isGraded(folded)),
  );
  const body = withContents(
    lines,
    layout.contents,
    found.filter((heading) => heading.first > cover),
  );
  const listed = matchEntries(layout.contents?.entries ?? [], body, ({ first }) => layout.pageOf(first));
  const headings = placeHeadings(lines, body, layout.contents, listed, headingTraits(vocabulary, blocks));

  const head = once(() => fold(withWordsWhole(firstAndLastPages(text.slice(from)))));
  const chosen = own?.framework ?? catalogue.find(({ id }) => id === options.framework) ?? null;
  const shows = { lines, front, headings, tables, legends, ticks, head };
  let parts = readParts(shows, vocabulary, chosen);
  let framework = own ? null : (parts[0]?.detection?.framework ?? null);
  let said = refineFront(lines, layout, front, vocabulary.frontOf(framework));
  const [days] = front.inspected.length === 0 ? said.inspected : [];
  if (framework && days && !isWithin(framework, days.to)) {
    // Days that only its kind has a form for tell which of its kind was in force.
    parts = readParts({ ...shows, front: { ...front, inspected: said.inspected } }, vocabulary, chosen);
    framework = parts[0]?.detection?.framework ?? null;
    said = refineFront(lines, layout, front, vocabulary.frontOf(framework));
  }
  if (own) parts = parts.map((part) => ({ ...part, scale: own.scale }));
  const given = { lines, layout, blocks, headings, front, cover, parts, vocabulary, head };
  const context = judgementContext(given, tables, legends);
  const confidence = own ? OWN : chosen ? 1 : confidenceOf({ ...context, isPaper }, tables, legends, ticks);
  if (confidence < RECOGNISED)
    return nothingIn(text, shown, catalogue, layout, confidence, bareDigits(lines, vocabulary));

  const { authority, inspected, misdated, published } = said;
  const title = said.title ?? own?.title ?? null;
  const zones = zonesOf(context);
  const grades = readGrades(context, zones, tables, ticks, said.authority?.value ?? '');
  const judgements = own ? grades.judgements.map((each) => ({ ...each, scale: own.shown })) : grades.judgements;
  const outline = buildOutline(
    lines,
    nestHeadings(lines, layout, headings, vocabulary, framework),
    tables,
    legends,
    ticks,
  );
  const contents = contentsOf(layout.contents, headings, listed);
  const { furniture, footnotes } = layout;
  const isRetold = (offset: number) => zones.isRetold(offset);
  const actionLists =
    framework?.recommendations.some((phrase) => !phrase.startsWith('!')) === true
      ? readActionLists(lines, layout, {
          isList: vocabulary.listHeadingsOf(framework),
          isOwn: ownHeadingsOf(framework),
          isOther: otherHeadingsOf(framework),
          needsMarks: markedListsOf(framework),
          leadsIn: leadInsOf(framework),
          isAside: asidesOf(framework),
          ...endsOf(headings),
          isRetold,
        })
      : null;
  return {
    text,
    source: text,
    lines: shown,
    catalogue,
    confidence,
    title,
    authority,
    inspected,
    published,
    leadInspector: said.leadInspector ?? findLeadInspector(lines),
    documents: [{ start: from, end: text.length, title, authority, inspected, misdated, published }],
    // What only the title tells of has no text of its own.
    parts: parts
      .filter(({ start, end }, index) => index === 0 || end > start)
      .map(({ start, end, detection, scale }) => ({
        start,
        end,
        detection: own ? null : detection,
        scale: own?.shown ?? scale,
      })),
    outline,
    judgements,
    legends: legends
      .flatMap((legend) => legendOf(legend, context.partAt(legend.start)))
      .map((legend) => (own ? { ...legend, scale: own.shown } : legend)),
    tables: keptTables(lines, tables, byStart(judgements)),
    tickRows: keptTickRows(lines, ticks, judgements),
    unplaced: own ? [] : readUnplaced(context, grades),
    recommendations:
      actionLists?.items ??
      readRecommendations(lines, layout, blocks, headings, actions, isRetold, otherHeadingsOf(framework)),
    actionLists: actionLists?.lists ?? [],
    paragraphs: readParagraphs(lines, blocks),
    contents,
    furniture,
    footnotes,
    roles: new ReadRoles(shown, { judgements, outline, contents, footnotes, furniture }),
  };
}

/** How sure it is that a text is a report that calls itself one and gives grades on a scale that it prints. */
const OWN = 0.7;

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Tells the lines that a heading begins on, and on which it ends. */
function endsOf(headings: readonly { first: number; last: number }[]): Pick<Starts, 'isHeading' | 'headingEnd'> {
  const ends = new Map(headings.map(({ first, last }) => [first, last]));
  return { isHeading: (line) => ends.has(line), headingEnd: (line) => ends.get(line) ?? -1 };
}

function claimedLines(
  lines: LineTable,
  tables: readonly { first: number; last: number }[],
  ticks: readonly TickRow[],
): Uint8Array {
  const claimed = new Uint8Array(lines.count);
  for (const { first, last } of tables) claimed.fill(1, first, last + 1);
  for (const { line, last } of ticks) claimed.fill(1, line, last + 1);
  for (const line of matrixLines(lines, ticks)) claimed[line] = 1;
  return claimed;
}
