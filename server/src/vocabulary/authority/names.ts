import type { Framework } from '../../frameworks/schema';
import { clean, fold } from '../../text/fold';
import { alternationOf } from '../alternation';

/** What a catalogue knows of the names of authorities. */
export interface AuthorityNames {
  /** Whether a folded line is the name of an authority and says that it is one: 'anyshire council'. */
  readonly isBody: (folded: string) => boolean;
  /** Whether a folded line says only what kind of body is meant: the end of a name that begins elsewhere. */
  readonly isAnyBody: (folded: string) => boolean;
  /** Whether a folded text ends in what authorities are: 'of anyshire council'. */
  readonly endsIn: (folded: string) => boolean;
  /** Whether a line is the label of a paper or a stamp on it, or says who inspects. */
  readonly isOfPapers: (line: string) => boolean;
  /** Whether a line may be somebody's name: a short one without marks and figures, that is no label and no stamp. */
  readonly isName: (line: string) => boolean;
  /** Folded words of names that say what an authority is, beside what it is called, or join the parts of its name. */
  readonly generic: ReadonlySet<string>;
}

/** What stands before 'of' in a name may have so many of the other words before it: 'Royal Borough of'. */
const MOST_BEFORE = 2;

/** Words within names that begin with a small letter. */
export const SMALL_WORDS: ReadonlySet<string> = new Set('and of on upon the in with under by le'.split(' '));

/** Words that no authority has in its name: of the labels of papers, of stamps, of those who inspect. */
const OF_PAPERS =
  /^(?:appendix|annexe?|attachment|enclosure|schedule|dear)\b|\b(?:agenda|item|page|reports?|draft|final|public|publication|published|official|classified|unclassified|sensitive|confidential|restricted|unrestricted|protectively|embargo(?:ed)?|exempt|inspections?|inspectorates?|commission|committee|partnership|contents|summary)\b/;

/**
 * The names of authorities that some frameworks have.
 *
 * @param inspectorates Who publishes reports, folded.
 */
export function authorityNamesOf(
  catalogue: readonly Pick<Framework, 'authorities'>[],
  inspectorates: ReadonlySet<string>,
): AuthorityNames {
  const all = (field: keyof Framework['authorities']) =>
    new Set(catalogue.flatMap(({ authorities }) => authorities[field].map(fold)));
  const [bodies, placed, words] = [all('bodies'), all('placed'), all('words')];
  const body = alternationOf(bodies);
  const other = alternationOf(new Set([...words, ...placed]));
  const named = new RegExp(
    `^(?:the )?(?:(?:[a-z][a-z'-]*,? ){0,9}?${body}|(?:${other} ){0,${String(MOST_BEFORE)}}${alternationOf(placed)} of [a-z][a-z ,'-]{2,50})$`,
  );
  const any = new RegExp(`^(?:the )?(?:${other} )*${body}$`);
  const ends = new RegExp(String.raw`\b${body}$`);
  const who = new RegExp(String.raw`\b${alternationOf(inspectorates)}\b`);
  const isOfPapers = (line: string) => {
    const folded = fold(line);
    return OF_PAPERS.test(folded) || who.test(folded);
  };
  return {
    isBody: (folded) => {
      const name = withoutStops(folded);
      return named.test(name) && !any.test(name);
    },
    isAnyBody: (folded) => any.test(folded),
    endsIn: (folded) => ends.test(folded),
    isOfPapers,
    isName: (line) => line.length <= 60 && /^[A-Z][^.:;@\d]*$/.test(withoutStops(clean(line))) && !isOfPapers(line),
    generic: new Set([...bodies, ...placed, ...words, ...SMALL_WORDS]),
  };
}

/** Shortened words within names lose their full stop: 'St. Harrow'. */
function withoutStops(text: string): string {
  return text.replace(/\b(st|mt|gt)\. /gi, '$1 ');
}

/** Whether all words of a line begin as those of names do. */
export function isCapitalised(line: string): boolean {
  return line.split(/\s+/).every((word) => /^[A-Z&]/.test(word) || SMALL_WORDS.has(word));
}
