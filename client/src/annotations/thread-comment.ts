import { CommentMode, l10n, MarkdownString, type Comment } from 'vscode';
import type { AnnotationReply, ListedAnnotation } from '../../../server/src/protocol';

/** Which annotation, or reply, of which report. */
export interface AnnotationRef {
  /** The address of the report. */
  readonly uri: string;
  readonly id: string;
}

/** An annotation or a reply as the editor shows it. */
export class ThreadComment implements Comment {
  mode = CommentMode.Preview;
  body: string | MarkdownString;
  readonly author: { readonly name: string };
  readonly timestamp?: Date;
  /** Stands beside the name. */
  label?: string;

  /**
   * @param ref what it shows
   * @param said what is said, by whom and when
   * @param beside Markdown that stands below what is said, and is not edited with it
   */
  constructor(
    readonly ref: AnnotationRef,
    private readonly said: Pick<AnnotationReply, 'text' | 'author' | 'created'>,
    private readonly beside: string,
  ) {
    this.author = { name: said.author ?? l10n.t('Unknown') };
    const created = new Date(said.created ?? '');
    if (!Number.isNaN(created.getTime())) this.timestamp = created;
    this.body = this.shown();
  }

  /** Offers what is said to be edited. */
  beginEditing(): void {
    this.body = this.said.text;
    this.mode = CommentMode.Editing;
  }

  /** Offers a text to be edited further that somebody began and did not send. */
  resume(text: string): void {
    this.beginEditing();
    this.body = text;
    this.label = l10n.t('not sent');
  }

  /** What was said before it was edited. */
  get before(): string {
    return this.said.text;
  }

  /** What stands in the box where it is edited. */
  written(): string {
    return typeof this.body === 'string' ? this.body : this.said.text;
  }

  /** Shows what is said as it was. */
  endEditing(): void {
    this.body = this.shown();
    this.mode = CommentMode.Preview;
    delete this.label;
  }

  private shown(): MarkdownString {
    return new MarkdownString([this.said.text, this.beside].filter((part) => part !== '').join('\n\n'));
  }
}

/** An annotation and its replies, in the order in which they are shown. */
export function commentsOf(uri: string, annotation: ListedAnnotation): ThreadComment[] {
  const { id, replies } = annotation;
  return [
    new ThreadComment({ uri, id }, annotation, besideOf(annotation)),
    ...replies.map((reply) => new ThreadComment({ uri, id: reply.id }, reply, '')),
  ];
}

function besideOf({ replacement, place }: ListedAnnotation): string {
  const was = place?.was ?? null;
  return [
    ...(replacement === null
      ? []
      : [replacement === '' ? l10n.t('Proposes to take the words away.') : l10n.t('Proposed words:')]),
    ...(replacement === null || replacement === '' ? [] : [fenced(replacement)]),
    ...(was === null ? [] : [l10n.t('The text has changed. It said:'), fenced(was)]),
  ].join('\n\n');
}

/** Words as they are, whatever marks of Markdown they have. */
function fenced(words: string): string {
  const longest = Math.max(2, ...Array.from(words.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${words}\n${fence}`;
}
