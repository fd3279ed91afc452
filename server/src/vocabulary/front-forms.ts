import type { Framework, FrameworkFront } from '../frameworks/schema';
import { fold } from '../text/fold';
import { Openings } from '../text/word-edges';
import { alternationOf } from './alternation';
import type { AuthorityNames } from './authority/names';
import { sourceOf } from './whole-subjects';

/** A form in which reports name their subject, ready for look-ups. */
export interface NameForm {
  readonly where: FrameworkFront['names'][number]['where'];
  /** The folded words that stand before the name, or of the line that it is found by. */
  readonly before: readonly string[];
  /** Those behind it. */
  readonly after: readonly string[];
  /** Whether a few words may follow on the line that the name is found by. */
  readonly isOpen: boolean;
  /** Whether the name says of itself that it is that of a council. */
  readonly isCouncil: boolean;
}

/** What the fronts of reports of some frameworks say, ready for look-ups. All labels are folded. */
export interface FrontForms {
  readonly names: readonly NameForm[];
  /** How authorities are called, in reports of any kind. */
  readonly authorities: AuthorityNames;
  /** The folded words of titles that say only what kind of report it is. */
  readonly titles: readonly (readonly string[])[];
  readonly inspected: readonly string[];
  readonly published: readonly string[];
  /** Finds the words of sentences that tell of the days of the inspection; null where there are none. */
  readonly told: RegExp | null;
  /** Whether these are all the forms in which a kind of report names its subject. */
  readonly hasAll: boolean;
  /** Finds labels of more than a word that a day follows, wherever they stand. */
  readonly dated: RegExp;
  /** The names of those who inspect that have more than a word: mastheads, which are no titles. */
  readonly mastheads: readonly string[];
  /** Labels that no other forms have, which are none either. */
  readonly fields: readonly string[];
  /** Names of areas, which alone on a line are no titles. */
  readonly areas: ReadonlySet<string>;
  /** The first words of all labels. */
  readonly openings: Openings;
}

/** Stands for the name within a phrase. */
const NAME = '{name}';

/** Ends a form that names a council. */
const COUNCIL = ' {council}';

/** Stands for a word of a title, and at the end of other phrases for a few words. */
export const ANY = '...';

/** The first piece of a word that a converter parts behind its 't': 'Inspect ion dates'. */
const PARTED = /^[a-z]{4,}?t(?=i)/;

const wordsOf = (phrase: string) => fold(phrase).split(' ').filter(Boolean);

/** In titles colons, and commas behind words, do not count: they come and go with the lines. */
const withoutColons = (words: readonly string[]) => words.map((word) => word.replace(/[:,]/g, '')).filter(Boolean);

/** What fronts of any kind of report may have: fields with a label that says by more than a word what it is of. */
export function commonFormsOf(catalogue: readonly Framework[], authorities: AuthorityNames): FrontForms {
  const { names, inspected } = frontFormsOf(catalogue, authorities);
  const labels = names.filter(({ where, before }) => where === 'label' && before[0] === 'name' && before.length > 1);
  return { ...prepared(labels, [], inspected.filter(isOfInspection), [], [], false), authorities };
}

const isOfInspection = (label: string) => /\bdates?\b/.test(label) && label.includes('inspection');

/** The forms of the fronts of some frameworks' reports, in the order in which they are given. */
export function frontFormsOf(frameworks: readonly Framework[], authorities: AuthorityNames): FrontForms {
  const fronts = frameworks.map(({ front }) => front);
  const names = fronts
    .flatMap((front) => front.names)
    .map(({ where, phrase }): NameForm => {
      const isCouncil = phrase.endsWith(COUNCIL);
      const [before = '', after = ''] = (isCouncil ? phrase.slice(0, -COUNCIL.length) : phrase).split(NAME);
      const words = where === 'title' ? (text: string) => withoutColons(wordsOf(text)) : wordsOf;
      const isOpen = where !== 'title' && before.endsWith(` ${ANY}`);
      return {
        where,
        before: words(isOpen ? before.slice(0, -ANY.length) : before),
        after: words(after),
        isOpen,
        isCouncil,
      };
    });
  const titles = fronts.flatMap((front) => front.titles).map((title) => withoutColons(wordsOf(title)));
  const inspected = fronts.flatMap((front) => front.inspected).map(fold);
  const published = fronts.flatMap((front) => front.published).map(fold);
  const hasAll = names.length + inspected.length + published.length > 0;
  return { ...prepared(names, titles, inspected, published, frameworks, hasAll), authorities };
}

function prepared(
  names: readonly NameForm[],
  titles: readonly (readonly string[])[],
  inspected: readonly string[],
  published: readonly string[],
  frameworks: readonly Framework[],
  hasAll: boolean,
): Omit<FrontForms, 'authorities'> {
  const labels = names.map(({ before }) => before.join(' '));
  const mastheads = frameworks.map(({ inspectorate }) => fold(inspectorate)).filter((name) => name.includes(' '));
  const sentences = inspected.filter((label) => label.endsWith(ANY));
  const fields = inspected.filter((label) => !label.endsWith(ANY));
  const told = sentences.map((words) => sourceOf(words.slice(0, -ANY.length).trim()).replaceAll(' ', String.raw`\s+`));
  const parted = [...fields, ...published].flatMap((label) => PARTED.exec(label)?.[0] ?? []);
  const openings = new Openings([...labels, ...fields, ...published, ...mastheads, ...parted]);
  const dated = alternationOf(new Set(fields.filter((label) => / [a-z]+$/.test(label))));
  return {
    hasAll,
    names: uniqueForms(names),
    titles,
    inspected: [...new Set(fields)],
    told: told.length > 0 ? new RegExp(String.raw`\b(?:${told.join('|')})\b`, 'gi') : null,
    published: [...new Set(published)],
    dated: new RegExp(String.raw`\b${dated}(?= {1,3}\d)`, 'gi'),
    mastheads,
    fields: frameworks.flatMap(({ front }) => front.fields.map(fold)),
    areas: new Set(frameworks.flatMap(({ areas }) => areas.map(({ name }) => fold(name)))),
    openings,
  };
}

function uniqueForms(names: readonly NameForm[]): NameForm[] {
  return [...new Map(names.map((form) => [JSON.stringify(form), form])).values()];
}
