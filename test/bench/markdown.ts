import MarkdownIt, { type Token } from 'markdown-it';

const parser = new MarkdownIt();

/** The tokens of a Markdown text, as VS Code makes them for its Markdown server. */
export function parseMarkdown(text: string): Token[] {
  return parser.parse(text, {});
}
