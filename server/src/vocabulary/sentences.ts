import type { Framework, FrameworkSentence } from '../frameworks/schema';
import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import { TellingWords } from '../text/word-edges';
import { wordingsOf } from './wordings';

/** The formulaic sentences of a framework, ready to be looked for. */
export interface SentenceLexicon {
  readonly patterns: readonly SentencePattern[];
  /** Finds at the end of a folded text what introduces a list of graded items; null where the framework has no such list. */
  readonly introduction: RegExp | null;
  /** Whether a piece of a text may have one of the sentences: a cheap look at its words. */
  mayStandIn(text: string, from: number, to: number): boolean;
}

/** A formulaic sentence with what finds it in a folded text. */
export interface SentencePattern {
  readonly sentence: FrameworkSentence;
  /** A word without which the sentence stands nowhere. */
  readonly telling: string;
  /**
   * Finds it; the groups 'grade' and 'area' have their places. Sticky look-ups are not needed: it is global. Where there is a
   * group 'next', a capital must stand at its place in the text.
   */
  readonly pattern: RegExp;
}

const made = new WeakMap<Framework, SentenceLexicon>();

/** The sentences of a framework; the same ones for the same framework. */
export function sentencesOf(framework: Framework): SentenceLexicon {
  return remembered(made, framework, () => {
    const { pattern } = wordingsOf([...framework.levels, ...framework.areas.flatMap(({ levels }) => levels)]);
    const patterns = framework.sentences.map((sentence) => patternOf(sentence, pattern));
    const telling = new TellingWords(patterns.map((each) => each.telling));
    const introductions = framework.introductions.map((phrase) => sourceOf(piecesOf(fold(phrase)), pattern));
    const introduction =
      introductions.length === 0 ? null : new RegExp(String.raw`(?<![\w-])(?:${introductions.join('|')})\s?[:-]?\s?$`);
    return {
      patterns,
      introduction,
      mayStandIn: (text, from, to) => patterns.length > 0 && telling.mayStandIn(text, from, to),
    };
  });
}

/** The pieces that a phrase is written in: braces, brackets, what may be one or the other, dots, and words. */
const PIECES = /\{[^{}]*\}|\([^()]*\)|\[[^[\]]*\]|\.\.\. |[^{([.]+|\./g;

/**
 * What may follow a grade that ends a sentence: it belongs to no word behind it. Only what is said to be likely may depend on
 * something: 'the standard is met if' says what the standard is. Any other word must begin a sentence, which is told by its
 * capital: the group 'next' stands before it.
 */
const ENDS = String.raw`(?=['"*)]*(?:\s?$|\s?[.,;:)*]|\s\((?:grade|published)|\s(?:-|because|and|but|were|was|overall|with|(?<=likely [^.;:]{0,40})if)(?![a-z])|\s(?<next>)[a-z]))`;

/** What stands for a few words of the report's own, as its subject's name. */
const SOME_WORDS = String.raw`(?:[^ .;:]+ ){0,16}?`;

const AREA = String.raw`(?<area>[a-z][a-z ,'&/()-]{1,120}?)`;

/** What follows the name of an area at the end of a phrase. */
const AREA_ENDS = String.raw`(?=\s?(?:$|[.;:]|because ))`;

const NO_WORD = String.raw`(?![\w-])`;

function patternOf(sentence: FrameworkSentence, wordings: string): SentencePattern {
  const pieces = piecesOf(fold(sentence.phrase));
  // A code may have its label behind a dash, which other readers know better.
  const last = pieces.at(-1) ?? '';
  const ends = last === '{grade}' ? ENDS : String.raw`${NO_WORD}(?! - )${last === '{area}' ? AREA_ENDS : ''}`;
  return {
    sentence,
    telling: tellingWord(pieces),
    pattern: new RegExp(String.raw`(?<![\w-])(?<!\bnot )${sourceOf(pieces, wordings)}${ends}`, 'dg'),
  };
}

const piecesOf = (phrase: string): readonly string[] => phrase.match(PIECES) ?? [];

function sourceOf(pieces: readonly string[], wordings: string): string {
  return pieces.map((piece) => sourceOfPiece(piece, wordings)).join('');
}

function sourceOfPiece(piece: string, wordings: string): string {
  if (piece === '{grade}') return String.raw`['"*]{0,3}(?<grade>${wordings})${NO_WORD}['"*]{0,3}`;
  if (piece === '{area}') return AREA;
  if (piece === '... ') return SOME_WORDS;
  const inner = piece.slice(1, -1);
  if (piece.startsWith('{')) return `(?<grade>${sourceOf(piecesOf(inner), wordings)})`;
  if (piece.startsWith('[')) return `(?:${choice(inner)})?`;
  return piece.startsWith('(') ? `(?:${choice(inner)})` : escaped(piece);
}

const choice = (inner: string) => inner.split('/').map(escaped).join('|');

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** The longest word of a phrase that may not be left out. */
function tellingWord(pieces: readonly string[]): string {
  const needed = pieces.flatMap((piece) =>
    piece.startsWith('{')
      ? piecesOf(piece.slice(1, -1)).filter((inner) => inner !== 'grade' && inner !== 'area')
      : piece,
  );
  const words = needed.filter((piece) => !/^[([.]/.test(piece)).join(' ');
  return (words.match(/[a-z]+/g) ?? []).reduce((long, word) => (word.length > long.length ? word : long), '');
}
