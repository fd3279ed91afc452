import * as l10n from '../l10n';
import { hasType, isRecord, listOf, stringOr } from '../text/json';
import { contentId } from './content-id';
import { isNameOf, isSourceOf } from './name';

type Fields = Readonly<Record<string, unknown>>;

/** Annotations that were read from a file of another program or person. */
export interface ForeignItems {
  readonly items: readonly Fields[];
  /** The words that they are written in: contexts in the sense of JSON-LD. */
  readonly contexts: readonly unknown[];
  /** What could not be taken, in words to show. */
  readonly skipped: readonly string[];
}

/**
 * Reads annotations of the Web Annotation Data Model, however they are put together: a page, a collection with its pages
 * in it, a list, or one alone. They are kept to the letter, but for an id where they have none and a target that names a
 * report of the same name and another extension.
 * @param source the report that they are to be about, as a reference
 * @returns null where the text is no JSON
 */
export function foreignItems(text: string, source: string): ForeignItems | null {
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    return null;
  }
  const skipped: string[] = [];
  const all = unpacked(value, skipped);
  const items = all.flatMap((item, n): Fields[] => {
    if (!isRecord(item) || !hasType(item, 'Annotation')) {
      skipped.push(l10n.t('Item {0} is no annotation.', n + 1));
      return [];
    }
    if (listOf(item['target']).length === 0) {
      skipped.push(l10n.t('Item {0} does not say what it is about.', n + 1));
      return [];
    }
    return [identified(item)];
  });
  const isNamed = items.some((item) => sourcesOf(item).some((each) => isNameOf(each, source)));
  return {
    items: isNamed ? items : items.map((item) => renamed(item, source)),
    contexts: [value, ...all].flatMap((each) => (isRecord(each) ? listOf(each['@context']) : [])),
    skipped,
  };
}

/** The items in a value, those of its pages one behind the other. */
function unpacked(value: unknown, skipped: string[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return [];
  if (hasType(value, 'Annotation')) return [value];
  const items: unknown[] = [...listOf(value['items'] as readonly unknown[] | undefined)];
  const seen = new Set<unknown>();
  for (let page = value['first'] ?? value['next']; page !== undefined && !seen.has(page);) {
    seen.add(page);
    if (!isRecord(page)) {
      const address = stringOr(page, null);
      skipped.push(
        address === null
          ? l10n.t('Further annotations are kept elsewhere: at an unknown address.')
          : l10n.t('Further annotations are kept elsewhere: {0}.', address),
      );
      break;
    }
    items.push(...listOf(page['items'] as readonly unknown[] | undefined));
    page = page['next'];
  }
  return items;
}

function identified(item: Fields): Fields {
  return typeof item['id'] === 'string' ? item : { id: contentId(JSON.stringify(item)), ...item };
}

function sourcesOf({ target }: Fields): (string | null)[] {
  return listOf(target).map((each) =>
    isRecord(each) ? (stringOr(each['source'], null) ?? stringOr(each['id'], null)) : stringOr(each, null),
  );
}

/** An item whose targets name another file of the report's name, as they would name the report. */
function renamed(item: Fields, source: string): Fields {
  const named = (target: unknown): unknown => {
    if (isRecord(target)) {
      const name = stringOr(target['source'], null);
      return name === null || isSourceOf(name, source) ? target : { ...target, source };
    }
    return typeof target !== 'string' || isSourceOf(target, source) ? target : source;
  };
  const { target } = item;
  return { ...item, target: Array.isArray(target) ? target.map(named) : named(target) };
}
