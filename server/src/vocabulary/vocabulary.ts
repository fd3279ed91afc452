import { Detector } from './detector';
import type { Framework } from '../frameworks/schema';
import { listHeadingsOf } from './action-lists';
import { AreaLexicon } from './areas';
import { chaptersOf } from './chapters';
import { type ColumnHeads, columnHeadsOf } from './column-heads';
import { type AuthorityNames, authorityNamesOf } from './authority/names';
import { commonFormsOf, type FrontForms, frontFormsOf } from './front-forms';
import { fold, foldName, nameOf } from '../text/fold';
import { wordingsOf } from './wordings';
import { LevelLexicon } from './levels';
import { isSlipOf } from '../text/similar';
import { remembered } from '../text/remembered';
import { type Other, othersOf } from './others';
import { type TitleWords, titleWordsOf } from './title-words';
import { Closings, Openings } from '../text/word-edges';
import { anyOf, sourceOf, type WholeSubjects, wholeSubjectsOf } from './whole-subjects';

/** The words of a catalogue, made ready for look-ups once. */
export interface Vocabulary {
  readonly catalogue: readonly Framework[];
  /** Wordings of the levels of every framework: what may be a grade at all. */
  readonly levels: LevelLexicon;
  /** Names of the areas of every framework: what may be a label at all. */
  readonly areas: AreaLexicon;
  /** The folded names of the services of every framework. */
  readonly services: ReadonlySet<string>;
  /** The last words of the names of areas, of grades and of what follows a grade in a heading ('… because:'). */
  readonly closings: Closings;
  /** Labels of one word: what may stand in a tick row. */
  readonly tickLabels: ReadonlySet<string>;
  /** Whether a heading, folded and as a folded name, opens a part of its own: it names a framework's service, its only area or its title. */
  opensPart(folded: string, name: string): boolean;
  /** Frameworks that judge one thing alone, by the folded heading that begins with its name. */
  bodiesNamed(folded: string): readonly Framework[];
  readonly detector: Detector;
  /** How authorities are called. */
  readonly authorities: AuthorityNames;
  readonly titles: TitleWords;
  levelsOf(framework: Framework): LevelLexicon;
  areasOf(framework: Framework): AreaLexicon;
  /** The subjects of sentences that stand for all that a framework judges. */
  wholeOf(framework: Framework): WholeSubjects;
  /** What prose calls inspections and who inspects, folded, those of every framework. */
  readonly inspections: ReadonlySet<string>;
  /** Who publishes the reports of each framework, folded. */
  readonly inspectorates: ReadonlySet<string>;
  /** The sources of regular expressions for folded labels that only some forms have. */
  readonly fields: readonly string[];
  /** What reports call whom they are about, folded, those of every framework. */
  readonly subjects: ReadonlySet<string>;
  /** With what the names of those inspected end, folded, those of every framework. */
  readonly bodies: ReadonlySet<string>;
  /** What reports call whom they are about and others like them, folded, those of every framework. */
  readonly providers: ReadonlySet<string>;
  /** What finds in folded words whom those who are inspected are there for; a source. */
  readonly served: string;
  /** What finds in folded words single cases, which others than inspectors judge; a source. */
  readonly cases: string;
  /** Whether folded words surely mean all that is judged, where prose tells of another inspection. */
  isWholeCited(folded: string): boolean;
  /** What finds in folded words one of what is judged, by what a framework calls it: 'key question'; a source. */
  readonly areaNoun: string;
  /** What finds in folded words the nouns behind the names of areas: 'care', 'key questions'; a source. */
  readonly areaNouns: string;
  /** Whose grades the columns of tables hold, by their heads. */
  readonly columns: ColumnHeads;
  /** Who else is inspected, in the words of prose. */
  readonly others: readonly Other[];
  /** The first words of such subjects, those of every framework. */
  readonly wholeOpenings: Openings;
  /** How the front of a framework's reports names its subject and dates; for null what those of any framework do. */
  frontOf(framework: Framework | null): FrontForms;
  /** Whether a heading, by its folded name, opens a list of what a framework's reports ask for. */
  listHeadingsOf(framework: Framework | null): (name: string) => boolean;
  /** The depth of the chapter of areas that a heading, by its folded name, opens in a framework's reports; 0 for none. */
  chaptersOf(framework: Framework): (name: string) => number;
}

/** The one thing that a framework judges, a body, has a name of so many words; shorter ones are names of chapters. */
const BODY_WORDS = 4;
const BODY_LENGTH = 12;

/** With this the heading of a part that is about one service begins. */
const OUTCOMES = 'outcomes: ';

/** Stands for the frameworks of reports whose own is not known. */
const NONE = {};

const made = new WeakMap<readonly Framework[], Vocabulary>();

/**
 * @param catalogue The frameworks whose words are wanted.
 * @returns Their vocabulary; the same one for the same catalogue.
 */
export function vocabularyOf(catalogue: readonly Framework[]): Vocabulary {
  return remembered(made, catalogue, () => makeVocabulary(catalogue));
}

function makeVocabulary(catalogue: readonly Framework[]): Vocabulary {
  const levels = new WeakMap<Framework, LevelLexicon>();
  const areas = new WeakMap<Framework, AreaLexicon>();
  const fronts = new WeakMap<object, FrontForms>();
  const lists = new WeakMap<object, (name: string) => boolean>();
  const wholes = new WeakMap<Framework, WholeSubjects>();
  const wholeOf = (framework: Framework) => remembered(wholes, framework, () => wholeSubjectsOf(framework));
  const chapters = new WeakMap<Framework, (name: string) => number>();
  const allAreas = new AreaLexicon(catalogue);
  const all = catalogue.flatMap((framework) => framework.levels);
  // What some areas alone are judged on comes last: where a wording is of two scales, that of a whole framework keeps it.
  // A word that others call an area, as 'effective', is a grade in reports of its own framework alone.
  const own = catalogue
    .flatMap((framework) => framework.areas.flatMap((area) => area.levels))
    .filter(({ label }) => allAreas.named(foldName(label)) === null);
  const partNames = catalogue.flatMap((framework) => framework.services.map(({ name }) => `${OUTCOMES}${fold(name)}`));
  const bodies = catalogue
    .filter((framework) => framework.areas.length === 1)
    .flatMap((framework) =>
      framework.areas.flatMap((area) =>
        [area.name, ...area.variants].map((name) => ({ framework, name: foldName(name) })),
      ),
    )
    // 'Overall effectiveness' is what many frameworks call their result: it names no body.
    .filter(({ name }) => !name.startsWith('overall '))
    .filter(({ name }) => name.split(' ').length >= BODY_WORDS || name.length >= BODY_LENGTH);
  const bodyOpenings = new Openings(bodies.map(({ name }) => name));
  const bodyNames = new Set(bodies.map(({ name }) => name).filter((name) => name.split(' ').length >= BODY_WORDS));
  const allLevels = new LevelLexicon([...all, ...own], wordingsOf([...all, ...own], all.length));
  const inspections = new Set(catalogue.flatMap(({ calledInProse }) => calledInProse.map(fold)));
  const wholeOpenings = new Set(catalogue.flatMap((framework) => [...wholeOf(framework).openings]));
  const detector = new Detector(catalogue, fold, foldName);
  // Several publish some reports together; of others' names a piece is a word of plain language.
  const inspectorates = new Set(
    catalogue
      .flatMap(({ inspectorate }) => inspectorate.split(/,? (?:and|then) |, /))
      .filter(
        (name) =>
          inspections.has(fold(name)) || (/^[A-Z]{3}|nspectora|ommission/.test(name) && !name.includes('other')),
      )
      .map(fold),
  );
  const areaNoun = anyOf(catalogue.flatMap(({ areaNouns }) => areaNouns));
  const wholeCited = new RegExp(`^${anyOf(catalogue.flatMap(({ citing }) => citing.whole))}$`);
  const authorities = authorityNamesOf(catalogue, inspectorates);
  return {
    catalogue,
    levels: allLevels,
    areas: allAreas,
    services: new Set(
      catalogue.flatMap(({ services }) =>
        services.flatMap(({ name, variants }) => [name, ...variants].map((each) => fold(each))),
      ),
    ),
    closings: new Closings(
      [...allAreas.names()].map(([name]) => name).concat([...allLevels.wordings.lastWords], 'because'),
    ),
    tickLabels: new Set(all.map((level) => fold(level.label)).filter((label) => !label.includes(' '))),
    opensPart: (folded, name) =>
      bodyNames.has(name) || (folded.includes(OUTCOMES) && partNames.some((part) => folded.includes(part))),
    bodiesNamed: (folded) => {
      const name = nameOf(folded);
      if (!bodyOpenings.mayOpen(name, 0)) return [];
      return bodies
        .filter(
          (body) => name.startsWith(body.name) || lacksLastWord(body.name, name) || opensMisspelt(body.name, name),
        )
        .map(({ framework }) => framework);
    },
    detector,
    authorities,
    titles: titleWordsOf(catalogue, detector, authorities, inspections, wholeOpenings),
    levelsOf: (framework) => remembered(levels, framework, () => new LevelLexicon(framework.levels)),
    areasOf: (framework) => remembered(areas, framework, () => new AreaLexicon([framework])),
    listHeadingsOf: (framework) => remembered(lists, framework ?? NONE, () => listHeadingsOf(framework)),
    chaptersOf: (framework) => remembered(chapters, framework, () => chaptersOf(framework)),
    wholeOf,
    inspections,
    inspectorates,
    fields: [...new Set(catalogue.flatMap(({ front }) => front.fields))].map((label) => sourceOf(fold(label))),
    subjects: new Set(catalogue.flatMap(({ subjects }) => subjects.map(fold))),
    bodies: new Set(catalogue.flatMap(({ bodies }) => bodies.map(fold))),
    providers: new Set(catalogue.flatMap(({ providers }) => providers.map(fold))),
    served: anyOf(catalogue.flatMap(({ served }) => served)),
    cases: anyOf(catalogue.flatMap(({ citing }) => citing.cases)),
    isWholeCited: (folded) => wholeCited.test(folded),
    areaNoun,
    areaNouns: `(?:care|(?:service|${areaNoun})s?)`,
    columns: columnHeadsOf(catalogue),
    others: othersOf(catalogue),
    wholeOpenings: new Openings([...wholeOpenings]),
    frontOf: (framework) =>
      framework
        ? remembered(fronts, framework, () => frontFormsOf([framework], authorities))
        : remembered(fronts, NONE, () => commonFormsOf(catalogue, authorities)),
  };
}

/** What ties a body's name to its grade in a heading. */
const TIES = new Set(['is', 'requires']);

/** Whether a heading, as a folded name, gives a grade to a body whose name lacks its last word; shorter ones are near to others. */
function lacksLastWord(body: string, heading: string): boolean {
  const rest = body.slice(0, body.lastIndexOf(' '));
  if (rest.split(' ').length < BODY_WORDS - 1 || !heading.startsWith(`${rest} `)) return false;
  return TIES.has(heading.slice(rest.length + 1).split(' ', 1)[0] ?? '');
}

/** Whether a heading, as a folded name, opens with the long name of a body in which one word has a slip. */
function opensMisspelt(body: string, heading: string): boolean {
  const names = body.split(' ');
  if (names.length < BODY_WORDS) return false;
  const words = heading.split(' ');
  const [at = -1, ...more] = names.flatMap((name, index) => (name === words[index] ? [] : [index]));
  return at >= 0 && more.length === 0 && isSlipOf(words[at] ?? '', names[at] ?? '');
}
