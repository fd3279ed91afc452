import type { FrameworkArea, FrameworkLevel } from '../../../frameworks/schema';
import { fold, foldName, nameOf } from '../../../text/fold';
import { lastBefore, type Span } from '../../../text/spans';
import type { Vocabulary } from '../../../vocabulary/vocabulary';
import { LineRole } from '../../layout/page';
import type { Judgement } from '../../model';
import type { ResolvedPart } from '../../parts/parts';
import type { JudgementContext } from '../context';
import { serviceKey } from '../placing/grid-services';
import { areaOfSubject } from '../subjects';
import { wholePatterns } from './whole-named';

/** A result of the report's own list, and the level that it gives. */
export interface Result {
  readonly judgement: Judgement;
  readonly level: FrameworkLevel;
}

/** What stands before the name of an area and does not change it. */
const BEFORE_NAME = new RegExp(
  '^(?:' +
    [
      '(?:however|therefore),? |overall,? |(?:qi )?[1-9]\\d?(?:\\.\\d{1,2})?\\.? ',
      '(?:the|our|its|their|his|her|this|your) ',
      "(?:[a-z&-]+ ){0,7}?[a-z-]+(?:s'|'s) ",
      '(?:judge?ment|outcomes) (?:for|on|of|in) ',
      '(?:overall )?(?:quality|standards?|effectiveness|provision|arrangements|rating|management and delivery) (?:of|for|in) ',
    ].join('|') +
    ')',
);

/** Whose something is, behind what it is: 'Achievement of pupils' is spoken of as achievement. */
const WHOSE = / of [a-z' -]+$/;

/** What may be that of anything. */
const OF_ANYTHING =
  /^(?:overall )?(?:quality|standards?|effectiveness|provision|arrangements|rating|extent|impact|outcomes?|experiences?|management|services?)$/;

/** What a name asks, of which sentences speak without the question: 'How effective is the curriculum in meeting needs?' */
const ASKED =
  /^(?:how (?:well|good|effective(?:ly)?|efficient(?:ly)?) (?:is|are|do|does)|the extent (?:of|to which)) (?:the )?/;

/** What says further of a thing what is judged in it: it is spoken of without. */
const FURTHER =
  /(?:,? (?:and|including) (?:the extent to which|how (?:well|far)) |, including | (?:in|with which|meets?) ).*$|\?$/;

/** What is judged overall: 'Overall effectiveness of the Early Years Foundation Stage'. */
const WHOLE_OF = /^(?:the )?overall (?:effectiveness|quality) of (?:the )?(.+)$/;

/** The first of the things that a name lists: 'Teaching, learning and assessment' are spoken of as teaching. */
const FIRST = /^((?:[a-z-]+ ){0,2}[a-z-]+)(?:, [a-z ,'-]+)? and /;

/** A name that begins with its number, by which it may be called: 'Regulation 16: Training'. */
const NUMBERED = /^((?:regulation|standard|outcome|theme) \d{1,2})[: ]/;

/** So many such words stand before a name. */
const MOST_BEFORE = 5;

/** The results of a report's own list, by what they judge: what other places say again is told by them. */
export class Results {
  /** How the levels that were awarded are worded, folded. */
  readonly wordings: ReadonlySet<string>;
  /** How all levels of the scales of the results are worded, folded. */
  readonly ofScales: ReadonlySet<string>;
  /** The words of the catalogue. */
  readonly vocabulary: Vocabulary;
  private readonly byArea = new Map<string, Result[]>();
  private readonly byName = new Map<string, string>();
  /** Areas by what is left of their names without the words that sentences leave out; null where several have that. */
  private readonly byShort = new Map<string, string | null>();
  /** Those whose shorter name leaves nothing out of what is judged. */
  private readonly byCall = new Map<string, string | null>();
  /** From where on the text is about a service. */
  private readonly services: readonly (Span & { readonly service: string })[];

  /** @param judgements All that was read; those that are awarded and stand in the list of results count. */
  constructor(context: JudgementContext, judgements: readonly Judgement[]) {
    this.vocabulary = context.vocabulary;
    const { ofServed } = wholePatterns(context.vocabulary);
    const wordings = new Set<string>();
    const scales = new Set<Judgement['scale']>();
    const services = new Map<string, string>();
    const wholes = new Map<string, string>();
    for (const judgement of judgements) {
      const { level, areaId, area, service } = judgement;
      if (!judgement.headline || judgement.role !== 'awarded' || !level) continue;
      // Where the framework says what its list has, its sentences are read by themselves, whatever the list says.
      if (context.partAt(judgement.start).detection?.framework.areas.some((each) => each.listed) === true) continue;
      const results = this.byArea.get(areaId) ?? [];
      // A list that gives the same again says nothing more.
      if (!results.some((each) => each.level === level && each.judgement.service === service))
        results.push({ judgement, level });
      this.byArea.set(areaId, results);
      this.byName.set(foldName(area), areaId);
      // Sentences about the whole may have such a word, and so may those about each service.
      for (const short of service === null ? shortened(foldName(area)) : []) {
        this.byShort.set(short, (this.byShort.get(short) ?? areaId) === areaId ? areaId : null);
      }
      for (const call of service === null ? called(foldName(area), ofServed) : []) {
        this.byCall.set(call, (this.byCall.get(call) ?? areaId) === areaId ? areaId : null);
      }
      const whole = service === null ? WHOLE_OF.exec(foldName(area))?.[1] : undefined;
      if (whole !== undefined) wholes.set(whole, areaId);
      if (service !== null) services.set(serviceKey(service), service);
      for (const wording of wordingsOf(level)) wordings.add(wording);
      scales.add(judgement.scale);
    }
    // How a thing is overall goes before each of the things that are judged in it.
    for (const [whole, areaId] of wholes) this.byShort.set(whole, areaId);
    this.wordings = wordings;
    this.ofScales = new Set([...scales].flatMap(({ levels }) => levels.flatMap(wordingsOf)));
    this.services = services.size === 0 ? [] : servicesIn(context, services);
  }

  /** The one result of an area that holds at a place; null where there is none, or several that nothing tells apart. */
  at(areaId: string, offset: number): Result | null {
    const all = this.byArea.get(areaId) ?? [];
    const [first = null] = all;
    const service = this.services[lastBefore(this.services, offset)]?.service ?? null;
    const own = all.filter(({ judgement }) => judgement.service === service);
    if (own.length > 0 && own.every(({ level }) => level === own[0]?.level)) return own[0] ?? null;
    return first && all.every(({ level }) => level === first.level) ? first : null;
  }

  /** The result of an area that a grade at a place gives again: where the lists differ, the one that has it. */
  given(areaId: string, offset: number, grade: string): Result | null {
    const result = this.at(areaId, offset);
    if (result) return agrees(result, grade) ? result : null;
    const service = this.services[lastBefore(this.services, offset)]?.service ?? null;
    const own = (this.byArea.get(areaId) ?? []).filter(({ judgement }) => judgement.service === service);
    return own.find((each) => agrees(each, grade)) ?? null;
  }

  /** Whether an area of any service has a level among its results. */
  gives(areaId: string, { label }: FrameworkLevel): boolean {
    return (this.byArea.get(areaId) ?? []).some(({ level }) => level.label === label);
  }

  /**
   * An area of the framework that no list of results has, beside a result of the same part; null where one has it, or
   * where several services are judged, each of which may have areas of its own.
   */
  lacked(part: ResolvedPart, areaId: string): { readonly area: FrameworkArea; readonly like: Judgement } | null {
    const area = part.detection?.framework.areas.find(({ id }) => id === areaId);
    if (!area || this.byArea.has(areaId) || this.services.length > 0) return null;
    const like = [...this.byArea.values()].flat().find(({ judgement }) => judgement.scale.id === part.scale?.id);
    return like?.judgement.service === null ? { area, like: like.judgement } : null;
  }

  /** The id of the area that the folded subject of a sentence means, words before its name passed over; or null. */
  areaOf(part: ResolvedPart, subject: string): string | null {
    const names: string[] = [];
    for (let name = subject.trim().replace(/ further$/, ''); names.length < MOST_BEFORE && name !== names.at(-1);) {
      const area = this.named(part, name);
      if (area !== null) return area;
      names.push(name);
      name = name.replace(BEFORE_NAME, '');
    }
    const area = areaOfSubject(part, subject, false);
    if (area) return area.id;
    const short = names.map(nameOf).find((name) => this.byShort.has(name)) ?? NUMBERED.exec(nameOf(subject))?.[1];
    return this.byShort.get(short ?? '') ?? null;
  }

  /** The id of the area that a folded name means as a whole; or null. */
  named(part: ResolvedPart, name: string): string | null {
    const area: FrameworkArea | null = part.areas.areaOf(name);
    return area?.id ?? this.byName.get(nameOf(name)) ?? null;
  }

  /** The same of a name by which all of the area is called, be it shorter: 'teaching' for 'the quality of teaching'. */
  called(part: ResolvedPart, name: string): string | null {
    return this.named(part, name) ?? this.byCall.get(nameOf(name)) ?? null;
  }
}

/** A folded name without what stands before the thing itself. */
function bare(name: string): string {
  let short = name;
  for (let turn = 0; turn < MOST_BEFORE; turn++) short = short.replace(BEFORE_NAME, '');
  return short;
}

/** What all of a thing is called beside its folded name. */
function called(name: string, ofServed: RegExp): string[] {
  return [bare(name), bare(name).replace(ofServed, ''), name.replace(ofServed, '')].filter(
    (each) => each !== name && !OF_ANYTHING.test(each),
  );
}

/** A folded name without what stands before the thing itself, and without whose it is. */
function shortened(name: string): string[] {
  const short = bare(name);
  const plain = name.replace(ASKED, '').replace(FURTHER, '');
  const all = new Set([
    short,
    short.replace(WHOSE, ''),
    name.replace(WHOSE, ''),
    plain,
    ...[name, short, plain].flatMap(firstOf),
    NUMBERED.exec(name)?.[1] ?? name,
  ]);
  return [...all].filter((each) => each !== name && !OF_ANYTHING.test(each));
}

/** The first of several things that a name lists, and whose they are: 'behaviour' and 'behaviour of pupils'. */
function firstOf(name: string): string[] {
  const first = FIRST.exec(name)?.[1];
  return first === undefined ? [] : [first, first + (WHOSE.exec(name)?.[0] ?? '')];
}

/** The folded wordings of a level. */
export function wordingsOf({ label, variants }: FrameworkLevel): string[] {
  return [label, ...variants].map(fold);
}

/** So many more characters than its name a line may have that is nothing else. */
const MORE = 13;

/** The lines that are nothing but the name of a service; on the cover that is an address. */
function servicesIn(
  context: JudgementContext,
  services: ReadonlyMap<string, string>,
): (Span & { readonly service: string })[] {
  const { lines, layout } = context;
  const found: (Span & { readonly service: string })[] = [];
  const longest = Math.max(...[...services.keys()].map(({ length }) => length));
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    const start = lines.inkStart(line);
    const end = lines.inkEnd(line);
    if (end - start > longest + MORE || layout.role(line) !== LineRole.text || context.isCover(start)) continue;
    const service = services.get(serviceKey(lines.ink(line)));
    if (service !== undefined) found.push({ start, end, service });
  }
  return found;
}

/** Whether a grade, folded, is the one of a result: one of its wordings, or its code. */
export function agrees({ level }: Result, grade: string): boolean {
  return wordingsOf(level).includes(grade) || level.code === grade;
}
