import type { Framework } from '../../frameworks/schema';
import { fold } from '../../text/fold';
import { remembered } from '../../text/remembered';
import { anyOf } from '../../vocabulary/whole-subjects';

/** What tells the whole from its parts in the prose of a framework. */
export interface Scopes {
  /** The folded words that prose and the names of areas share. */
  readonly parts: readonly string[];
  /** What surely means all that is judged; folded. */
  readonly whole: RegExp;
  /**
   * 'Services for children in Anyshire' are the whole, and so is what 'when services for children were' says; 'services for
   * children in care' begin like it, without a name.
   */
  readonly ofPlace: RegExp;
  /** 'Since services were last rated': nothing tells these services from all of them; up to the grade. */
  readonly judged: RegExp;
  /** What a sentence speaks of that is less than the whole: the work with some, a kind of work; folded. */
  readonly narrow: RegExp;
}

const made = new WeakMap<object, Scopes>();

/** What the reports of a framework that nobody knows say of parts: nothing. */
const NONE: Pick<Framework, 'areas' | 'citing'> = {
  areas: [],
  citing: { parts: [], whole: [], groups: [], narrow: [], cases: [] },
};

/** How sentences in the reports of a framework tell the whole from its parts. */
export const scopesOf = ({ areas, citing } = NONE): Scopes =>
  remembered(made, citing, () => {
    const whole = anyOf(citing.whole);
    const group = anyOf(citing.groups);
    const served = String.raw`${inPrint(group)}(?:\s+and\s+${inPrint(group)})?`;
    return {
      // Without such words an area is meant where it is named in full.
      parts: (citing.parts.length > 0 ? citing.parts : areas.map(({ name }) => name)).map(fold),
      whole: new RegExp(
        String.raw`\b(?:overall|${whole})\b|(?:^|\b(?:the|all|when|since|that|where|as|judged|found|rated|graded) )services\b`,
      ),
      ofPlace: new RegExp(
        String.raw`\b[Ss]ervices\s+for\s+${served}\s+in\s+\p{Lu}|\bwhen\s+(?:the\s+overall\s+effectiveness\s+of\s+)?services\s+for\s+${served}\s+(?:was|were)\b`,
        'u',
      ),
      judged: new RegExp(
        String.raw`\b(?:since|when|that|after|because)\s+(?:(?:the|its)\s+)?(?:services|${inPrint(whole)})\s+(?:was|were|had\s+been)\s+(?:(?:first|last|previously)\s+)?(?:judged|graded|rated)\s+(?:(?:to\s+be|as)\s+)?['\u2018]?$`,
        'i',
      ),
      narrow: new RegExp(
        String.raw`\b(?:(?:for|of|with|to) (?:[a-z-]+ ){0,3}${group}(?! services|'s? services)|${anyOf(citing.narrow)})\b`,
      ),
    };
  });

/** The source of an expression for folded words, for words as they are printed: any white space between them. */
const inPrint = (source: string) => source.replaceAll(' ', String.raw`\s+`);
