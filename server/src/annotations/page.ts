import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import * as l10n from '../l10n';
import { jsonSlip } from '../l10n/json-slips';
import type { Span } from '../text/spans';
import { hasType, isRecord } from '../text/json';

/** Something that keeps a file from being used, as a span of 0-based offsets in UTF-16 code units. */
export interface SidecarProblem extends Span {
  readonly message: string;
}

/** A bigger file is not read. In UTF-16 code units. */
export const biggest = 5_000_000;

/** The list of a page and its items as nodes of the page's tree, or what keeps a text from being a page. */
export function readItems(
  text: string,
): { readonly node: Node; readonly items: readonly Node[] } | { readonly problem: SidecarProblem } {
  if (text.length > biggest) return problem(0, 1, l10n.t('The file is too big to be read.'));
  try {
    return itemsOf(text);
  } catch (error) {
    // The one thing that the parser cannot bear.
    if (error instanceof RangeError) return problem(0, 1, l10n.t('The file is nested too deeply to be read.'));
    throw error;
  }
}

function itemsOf(text: string): ReturnType<typeof readItems> {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const { offset, length } = error ?? { offset: 0, length: 0 };
    const message =
      error === undefined
        ? l10n.t('This is no JSON: it is empty. Nothing in this file holds.')
        : l10n.t('This is no JSON: {0}. Nothing in this file holds.', jsonSlip(printParseErrorCode(error.error)));
    return problem(offset, offset + Math.max(length, 1), message);
  }
  const value: unknown = getNodeValue(root);
  if (!isRecord(value) || !hasType(value, 'AnnotationPage')) {
    const message = l10n.t("This is no page of annotations: its 'type' is not 'AnnotationPage'.");
    return problem(root.offset, root.offset + 1, message);
  }
  const items = root.children?.find(({ children }) => children?.[0]?.value === 'items')?.children?.[1];
  if (items?.type !== 'array') {
    return problem(root.offset, root.offset + 1, l10n.t("This page of annotations has no list 'items'."));
  }
  return { node: items, items: items.children ?? [] };
}

function problem(start: number, end: number, message: string): { readonly problem: SidecarProblem } {
  return { problem: { start, end, message } };
}
