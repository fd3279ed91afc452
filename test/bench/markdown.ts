import MarkdownIt, { type Token } from 'markdown-it';
import { Emitter, CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

type Service = typeof import('vscode-markdown-languageservice', { with: { 'resolution-mode': 'import' } });

/** Parses Markdown as VS Code's preview and language service do. */
const parser = new MarkdownIt({ html: true });

/** The tokens of a Markdown text. */
export function parseMarkdown(text: string): Token[] {
  return parser.parse(text, {});
}

/** Document symbols and folding ranges of one text, each time anew. */
export type AskSymbolsAndFolding = (text: string) => Promise<unknown>;

/** Loads vscode-markdown-languageservice, which is an ES module. @throws where this Node cannot load it */
export async function loadMarkdownService(): Promise<AskSymbolsAndFolding> {
  const service = await import('vscode-markdown-languageservice');
  return (text) => symbolsAndFolding(service, text);
}

async function symbolsAndFolding(service: Service, text: string): Promise<unknown> {
  const document = TextDocument.create('file:///report.md', 'markdown', 1, text);
  // Both features ask for the tokens; VS Code keeps them for each version of a document, and so does this.
  let tokens: Token[] | undefined;
  // A new service for every text: what it remembers of the last one is no part of the work.
  const language = service.createLanguageService({
    workspace: {
      workspaceFolders: [],
      onDidChangeMarkdownDocument: new Emitter<never>().event,
      onDidCreateMarkdownDocument: new Emitter<never>().event,
      onDidDeleteMarkdownDocument: new Emitter<never>().event,
      getAllMarkdownDocuments: () => Promise.resolve([document]),
      hasMarkdownDocument: () => true,
      openMarkdownDocument: () => Promise.resolve(document),
      stat: () => Promise.resolve(undefined),
      readDirectory: () => Promise.resolve([]),
    },
    parser: {
      slugifier: service.githubSlugifier,
      tokenize: () => Promise.resolve((tokens ??= parseMarkdown(text))),
    },
    logger: { level: service.LogLevel.Off, log: () => undefined },
  });
  const symbols = await language.getDocumentSymbols(document, {}, CancellationToken.None);
  const folding = await language.getFoldingRanges(document, CancellationToken.None);
  language.dispose();
  return [symbols, folding];
}
