import type { Source } from '../../model';

/** What a form of giving grades is to its report. */
export interface FormTraits {
  readonly source: Source;
  /** Its source on the cover, where that is another one. */
  readonly onCover?: Source;
  /**
   * Which of its awarded grades are results by their form: all, those on the cover, the first one of each area, or none.
   * Further ones are made results where no list gives them.
   */
  readonly results: 'all' | 'onCover' | 'first' | 'none';
  /** Whose grades it can give, where not both: in other places what looks like it is something else. */
  readonly only?: 'this' | 'another';
  /** Whether nothing but its place says what it is of: where such grades differ, nothing tells which of them is. */
  readonly byPlace?: boolean;
  /** Whether a grade of this form is that of the service that the text is about. */
  readonly hasService: boolean;
}

/** Every form in which a report gives a grade, tables of results aside. */
export const FORMS = {
  /** Labels or boxes below a heading, one of them marked. */
  tickRow: { source: 'tick', results: 'none', hasService: true },
  /** A row of boxes, one for each level, behind the name of an area. */
  boxRow: { source: 'tick', results: 'all', hasService: true },
  /** 'Grade 3 (adequate)' below a heading or at its end. */
  gradeLine: { source: 'heading', results: 'none', hasService: true },
  /** A level on a line of its own, below the name of an area. */
  levelLine: { source: 'heading', results: 'onCover', hasService: true },
  /** A digit by itself below the name of an area, as the rows of tables have theirs. */
  digitLine: { source: 'heading', results: 'first', hasService: true },
  /** A heading that names an area and its grade. */
  heading: { source: 'heading', onCover: 'cover', results: 'onCover', hasService: true },
  /** 'Grade awarded for this statement: 5' below what is known by its number alone. */
  item: { source: 'heading', results: 'first', hasService: true },
  /** A line with an area and one of the levels that it has for itself. */
  ownLevel: { source: 'heading', results: 'first', hasService: true },
  /** The digit behind the question whether a standard is met. */
  askedScore: { source: 'heading', results: 'all', hasService: false },
  /** The score in percent below the rating that is made from it. */
  percentage: { source: 'heading', results: 'first', only: 'this', hasService: true },
  /** A row of a table that says how what its author names stands. */
  status: { source: 'table', results: 'all', hasService: false },
  /** A line that says so of all of them together. */
  statusLine: { source: 'heading', results: 'all', hasService: false },
  /** A line that says so again of one of them. */
  statusAgain: { source: 'heading', results: 'none', hasService: false },
  /** A field of the front with the grade of the whole. */
  field: { source: 'heading', results: 'none', only: 'this', hasService: false },
  /** The statement on the first page that is the level of the only area. */
  outcome: { source: 'cover', results: 'all', hasService: false },
  /** An item of a list that says what was found of each point. */
  point: { source: 'statement', results: 'all', hasService: true },
  /** A sentence that opens a paragraph. */
  statement: { source: 'statement', results: 'none', hasService: true },
  /** A sentence on the cover. */
  coverSentence: { source: 'cover', results: 'all', hasService: true },
  /** A sentence that says that an area was not judged. */
  unjudged: { source: 'statement', results: 'none', only: 'this', hasService: false },
  /** A formulaic sentence of the framework. */
  formula: { source: 'statement', results: 'none', hasService: true },
  /** A formulaic sentence below a heading that no area is called. */
  formulaOfHeading: { source: 'statement', results: 'all', hasService: true },
  /** A sentence that rates something, anywhere in a paragraph. */
  rating: { source: 'statement', results: 'none', only: 'this', hasService: true },
  /** A sentence that rates what its place says. */
  ratingByPlace: { source: 'statement', results: 'none', only: 'this', byPlace: true, hasService: true },
  /** A sentence that grades what no list of results has. */
  aside: { source: 'statement', results: 'none', only: 'this', hasService: true },
  /** A line that names an earlier inspection and its grade. */
  earlierLine: { source: 'statement', results: 'none', hasService: false },
  /** An earlier grade in brackets behind the present one. */
  bracket: { source: 'statement', results: 'none', hasService: true },
  /** A grade of another inspection that prose mentions. */
  mention: { source: 'statement', results: 'none', only: 'another', hasService: false },
} as const satisfies Record<string, FormTraits>;

/** A form in which a report gives a grade. */
export type Form = keyof typeof FORMS;
