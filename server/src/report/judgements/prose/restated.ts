import { Passage } from '../../../text/passage';
import { lastBefore, type Span } from '../../../text/spans';
import type { Judgement } from '../../model';
import type { ResolvedPart } from '../../parts/parts';
import type { JudgementContext } from '../context';
import type { Restatement } from '../placing/again';
import { isAnswered } from '../sentences';
import { areaAbove, type AreaAbove, partsApart } from './area-above';
import type { FormAgain } from './differing';
import { Repeats } from './repeats';
import {
  endsText,
  isBesideSentence,
  isListed,
  lineOf,
  type RestatedLine,
  restatedLine,
  SENTENCE_LINES,
  withItem,
  wrappedGrade,
} from './restated-lines';
import { areasRestated, type Restating, sentencesIn } from './restated-words';
import { agrees, type Results } from './results';
import { endsItem } from './titles-within';

/** So much of a paragraph is searched, in characters. */
const LONGEST = 4000;

/** A grade on a line of its own stands so few lines below the heading that names its area. */
const REACH = 8;
/** So few lines below its result a sentence on the whole opens the report, or one is of those that sum it up. */
const FIRST_LINES = 25;
const LIST_LINES = 40;

/** Gathers the places that give results again. */
export class Restated {
  readonly restatements: Restatement[] = [];
  private readonly above = new Map<ResolvedPart, (offset: number) => AreaAbove | null>();
  /** The pieces of what was read before, in order of the text. */
  private readonly known: readonly Span[];
  private readonly taken = new Set<number>();
  /** The last line that is a grade and nothing else, and that grade. */
  private alone = { line: -1, grade: '' };
  /** What the last line that has a name beside its grade is about. */
  private named: string | null = null;
  private readonly isApart: (offset: number, areaId: string | null) => boolean;
  /** Those and others, that may contradict the results. */
  readonly repeats: Repeats;

  constructor(
    private readonly context: JudgementContext,
    private readonly results: Results,
    judgements: readonly Judgement[],
    private readonly body: string,
  ) {
    this.known = judgements.flatMap(({ fragments }) => fragments).sort((a, b) => a.start - b.start);
    this.isApart = partsApart(context);
    this.repeats = new Repeats(context, results, judgements);
  }

  /**
   * Reads a line that gives a grade and says nothing else, or a name and its grade.
   *
   * @param before The line of text before it, -1 for none.
   */
  readLine(line: number, before: number): void {
    const { lines } = this.context;
    const start = lines.inkStart(line);
    const part = this.context.partAt(start);
    if (!part.scale || this.isLegend(start)) return;
    const given = restatedLine(part, this.results, lines.ink(line), before < 0 ? '' : lines.ink(before));
    const wrapped = given ? null : wrappedGrade(this.context, part, this.results, line);
    const read = wrapped
      ? lineOf(wrapped, before < 0 ? '' : lines.ink(before))
      : withItem(part, this.results, given, this.named);
    if (!read) return;
    const last = wrapped ? line + 1 : line;
    if (read.area !== null && read.item === undefined)
      this.named = this.results.at(read.area, start)?.judgement.area ?? null;
    const span = wrapped
      ? { start: wrapped.pieces[0].start, end: wrapped.pieces[1].end }
      : { start: start + read.from, end: start + read.to };
    const above = read.area === null ? this.areaOfLine(part, line, before, read, last) : null;
    if (read.area === null && !read.beside) this.alone = { line, grade: read.grade };
    if (
      (read.area === null && !above) ||
      this.isTaken(span) ||
      (above && isListed(this.context, part, line, read.grade))
    )
      return;
    const name = above?.name ?? { start, end: start + read.nameEnd };
    const place = {
      source: 'heading',
      grade: span,
      ...(wrapped && { pieces: wrapped.pieces }),
      areaSpans: [name],
      at: start,
    } as const;
    const area = read.area ?? above?.area.id ?? null;
    if (this.add(place, area, read.grade)) this.taken.add(span.start);
    const form = this.formOfLine(read, line, before, above);
    if (form) this.repeats.keep(part, form, { ...place, area, wording: read.grade });
  }

  /** The form in which a line gives a result again; null where it may be something else than a grade of what is above. */
  private formOfLine(read: RestatedLine, line: number, before: number, above: AreaAbove | null): FormAgain | null {
    if (read.area !== null) return 'beside';
    if (read.opens) return 'opening';
    if (read.labelled) return 'labelled';
    if (!above) return null;
    if (read.beside) return 'column';
    if (above.name.start > this.context.lines.end(line)) return this.context.isTable(above.name.start) ? 'head' : null;
    // Farther below a name, or between the rows of a table, a grade may be the head of the names below it.
    return this.isBelow(above, before, line) && !this.context.isTable(above.name.start) ? 'alone' : null;
  }

  /** What a line is about that names nothing itself: what the heading above it names, or the one right below it. */
  private areaOfLine(
    part: ResolvedPart,
    line: number,
    before: number,
    read: RestatedLine,
    last: number,
  ): AreaAbove | null {
    const { lines } = this.context;
    const above = this.areaAt(part, lines.inkStart(line));
    const name = above ? lines.at(above.name.end - 1) : -1;
    const isNear = above !== null && line - name <= REACH;
    if (read.beside) return isNear && isBesideSentence(this.context, name, line, last) ? above : null;
    // Between a name and a grade without a label another name may stand: 'Previous inspection grade'.
    if (isNear && (read.labelled || this.isBelow(above, before, line))) return above;
    if (read.labelled || before < 0 || !endsText(this.context, before, line)) return null;
    const next = this.context.layout.nextText(line + 1);
    const start = next < lines.count ? lines.inkStart(next) : -1;
    const below = start < 0 ? null : this.areaAt(part, start);
    const isResult = (each: AreaAbove | null) => each !== null && this.isResult(each.area.id, start, read.grade);
    // A name that has its own grade below it needs none above: that is of a group.
    const heading = start < 0 ? null : this.context.headingAt(start);
    if (heading?.start === start && this.context.readings.get(heading)?.clause) return null;
    if (below?.name.start === start && (isResult(below) || (this.context.isTable(start) && !isResult(above))))
      return below;
    // What opens a page right above another name is that one's, whether or not the results have it.
    const isOfNext = below?.name.start === start && below.area !== above?.area && this.opensPage(before, line);
    // One of several grades below a name is a level that is explained; one right above a row with its own is the title of a group.
    const isLevel = this.alone.line > name && this.alone.grade !== read.grade;
    const isTitle = start >= 0 && this.context.isTable(start);
    return isResult(above) && !isLevel && !isTitle && !isOfNext ? above : null;
  }

  /** Whether a line stands below a name, or below the question or the one sentence there that says what the name means. */
  private isBelow({ name }: AreaAbove, before: number, line: number): boolean {
    const { lines, layout } = this.context;
    let at = lines.at(name.end - 1);
    if (at === before) return true;
    for (let left = SENTENCE_LINES; left > 0; left--) {
      at = layout.nextText(at + 1);
      if (at >= lines.count || /[.:?] |:$/.test(lines.ink(at))) return false;
      if (/[.?]$|^\(.*\)$/.test(lines.ink(at))) break;
    }
    if (at !== before) return false;
    // Where the next name follows, the grade may be the one above that.
    const next = layout.nextText(line + 1);
    const start = next < lines.count ? lines.inkStart(next) : -1;
    return lines.ink(at).endsWith('?') || this.areaAt(this.context.partAt(start), start)?.name.start !== start;
  }

  private opensPage(before: number, line: number): boolean {
    const { layout } = this.context;
    return layout.pageOf(before) < layout.pageOf(line);
  }

  private isResult(area: string, offset: number, grade: string): boolean {
    const result = this.results.at(area, offset);
    return result !== null && agrees(result, grade);
  }

  /** Reads the sentences of a paragraph, and those of its cells where it has columns. */
  readSentences(pattern: RegExp, spans: readonly Span[]): void {
    const [first] = spans;
    if (!first || this.isLegend(first.start)) return;
    const part = this.context.partAt(first.start);
    if (!part.scale) return;
    const passage = new Passage(this.context.lines.text, spans, LONGEST);
    for (const { from, text } of sentencesIn(passage.folded)) {
      const above = passage.folded.slice(0, from);
      const itemEnds = (index: number) => endsItem(this.context, passage.offset(from + index - 1) + 1);
      for (const each of areasRestated(part, this.results, pattern, text, this.body, above, itemEnds)) {
        const span = passage.span(from + each.from, from + each.to);
        const areas = each.areas ?? [this.headed(part, span.start, each)];
        if (this.isTaken(span) || isAnswered(this.context, span.end)) continue;
        const place = { source: 'statement', grade: span, areaSpans: [], at: first.start } as const;
        const wording = text.slice(each.from, each.to).replace(/\s+/g, ' ');
        const [area = null, more] = areas;
        if (this.isApart(span.start, area)) continue;
        const form = more === undefined ? this.formOf(part, each, area, passage.offset(from), from === 0) : null;
        for (const each of areas) this.add(place, each, wording);
        this.taken.add(span.start);
        if (more === undefined)
          this.repeats.keep(part, form ?? 'said', { ...place, area, wording, isNamed: each.areas !== null });
      }
    }
  }

  /** What a sentence is about that names nothing that is known: what its heading names, unless that is more than it says. */
  private headed(part: ResolvedPart, offset: number, { isOfPart }: Restating): string | null {
    const area = this.areaAt(part, offset)?.area;
    return area && !(isOfPart === true && area.kind === 'overall') ? area.id : null;
  }

  /** The form in which a sentence gives a result again, whatever its grade; null where it may be of something else. */
  private formOf(
    part: ResolvedPart,
    { way }: Restating,
    area: string | null,
    start: number,
    isFirst: boolean,
  ): FormAgain | null {
    if (way === 'loose') return null;
    if (way === 'letter' || way === 'overall') return 'whole';
    const heading = this.areaAt(part, start);
    if (heading !== null && heading.area.id === area && this.opens(part, heading, start))
      return way === 'whole' ? 'whole' : 'opening';
    // 'We rated it as' may be about a service that is a whole of its own.
    if (way === 'rated') return area === part.overall?.id ? null : 'rated';
    const list = area === null ? null : this.results.at(area, start);
    const below = list ? this.context.lines.at(start) - this.context.lines.at(list.judgement.start) : -1;
    if (list === null) return null;
    if (way === 'whole') return isFirst && below >= 0 && below <= FIRST_LINES ? 'whole' : null;
    if (way !== 'named') return null;
    const stated = heading !== null || this.isSummary(part, start) ? 'stated' : null;
    if (!isFirst || Math.abs(below) > LIST_LINES) return stated;
    // A chapter may have its list at its end.
    const ofList = below < 0 ? this.areaAt(part, list.judgement.start) : null;
    return ofList === null || ofList.name.start === heading?.name.start ? 'item' : stated;
  }

  /** Whether a place is near below the result of the whole, where a report sums up; elsewhere it may be of a part of it. */
  private isSummary({ overall }: ResolvedPart, offset: number): boolean {
    const result = overall && this.results.at(overall.id, offset)?.judgement.start;
    const below = result == null ? -1 : this.context.lines.at(offset) - this.context.lines.at(result);
    return below >= 0 && below <= LIST_LINES;
  }

  /** Whether the first sentence below a name begins at an offset; grades by themselves and titles are none. */
  private opens(part: ResolvedPart, { name, within }: AreaAbove, start: number): boolean {
    const { lines, layout } = this.context;
    const line = lines.at(start);
    if (start <= name.start) return false;
    const isGrade = (ink: string) => restatedLine(part, this.results, ink)?.area === null;
    let at = layout.nextText(lines.at(name.end - 1) + 1);
    for (let left = SENTENCE_LINES; left > 0 && at < line && (isGrade(lines.ink(at)) || within?.has(at)); left--)
      at = layout.nextText(at + 1);
    return at >= line;
  }

  /** Whether a grade was read at a place before. */
  private isTaken({ start, end }: Span): boolean {
    const before = this.known[lastBefore(this.known, end - 1)];
    return this.taken.has(start) || (before !== undefined && before.end > start);
  }

  private isLegend(offset: number): boolean {
    return this.context.isTaken(offset) && !this.context.isTable(offset);
  }

  private areaAt(part: ResolvedPart, offset: number): AreaAbove | null {
    let at = this.above.get(part);
    if (!at) this.above.set(part, (at = areaAbove(this.context, part)));
    return at(offset);
  }

  private add(place: Omit<Restatement, 'result'>, area: string | null, grade: string): boolean {
    const result = area === null ? null : this.results.given(area, place.grade.start, grade);
    if (!result) return false;
    this.restatements.push({ ...place, result: result.judgement });
    return true;
  }
}
