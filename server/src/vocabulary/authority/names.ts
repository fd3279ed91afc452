import { clean, fold } from '../../text/fold';

/** A folded line that is the name of an authority, and says that it is one. */
const BODY =
  /^(?:the )?(?:(?:[a-z][a-z'-]*,? ){0,9}?(?:council|borough|authority|corporation|trust)|(?:(?:royal |london |metropolitan )?borough|city|county) of [a-z][a-z ,'-]{2,50})$/;

/** Says only what kind of body is meant. */
const ANY_BODY =
  /^(?:the )?(?:(?:local|city|county|borough|metropolitan|district|unitary) )*(?:council|borough|authority|corporation|trust)$/;

/** Whether a folded line is the name of an authority and says that it is one: 'anyshire council'. */
export function isBody(folded: string): boolean {
  const name = withoutStops(folded);
  return BODY.test(name) && !ANY_BODY.test(name);
}

/** Whether a folded line says only what kind of body is meant: the end of a name that begins elsewhere. */
export function isAnyBody(folded: string): boolean {
  return ANY_BODY.test(folded);
}

/** Shortened words within names lose their full stop: 'St. Harrow'. */
function withoutStops(text: string): string {
  return text.replace(/\b(st|mt|gt)\. /gi, '$1 ');
}

/** Words that no authority has in its name: of the labels of papers, of stamps, of those who inspect. */
const OF_PAPERS =
  /^(?:appendix|annexe?|attachment|enclosure|schedule|dear)\b|\b(?:agenda|item|page|reports?|draft|final|public|publication|published|official|classified|unclassified|sensitive|confidential|restricted|unrestricted|protectively|embargo(?:ed)?|exempt|inspections?|inspectorates?|ofsted|commission|committee|partnership|contents|summary)\b/;

/** Whether a line is the label of a paper or a stamp on it. */
export function isOfPapers(line: string): boolean {
  return OF_PAPERS.test(fold(line));
}

/** Whether a line may be somebody's name: a short one without marks and figures, that is no label and no stamp. */
export function isName(line: string): boolean {
  return line.length <= 60 && /^[A-Z][^.:;@\d]*$/.test(withoutStops(clean(line))) && !isOfPapers(line);
}

/** Words within names that begin with a small letter. */
export const SMALL_WORDS: ReadonlySet<string> = new Set('and of on upon the in with under by le'.split(' '));

/** Whether all words of a line begin as those of names do. */
export function isCapitalised(line: string): boolean {
  return line.split(/\s+/).every((word) => /^[A-Z&]/.test(word) || SMALL_WORDS.has(word));
}
