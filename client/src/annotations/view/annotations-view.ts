import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  type Memento,
  type TreeDataProvider,
} from 'vscode';
import { languageId, type ListedAnnotation } from '../../../../server/src/protocol';
import type { Annotated } from '../annotated';
import { arranged, filtered, isOrphan, type Filter, type Group, type Order } from './arranged';
import type { Author } from '../author';
import { labelOfKind } from '../kinds';
import type { AnnotationRef } from '../thread-comment';

/** A row of the view: an annotation, or what several have in common. */
export type Row = { readonly ref: AnnotationRef; readonly annotation: ListedAnnotation } | { readonly group: Group };

const orderKey = 'inspectionReports.annotationOrder';
const filtersKey = 'inspectionReports.annotationFilters';
const wordsKey = 'inspectionReports.annotationWords';
/** Whether rows are hidden, for the menus of the view. */
const hidesKey = 'inspectionReports.hidesAnnotations';

/** The view of all that is said about the report of the active editor, or of the last one that was active. */
export class AnnotationsView implements TreeDataProvider<Row>, Disposable {
  private readonly changes = new EventEmitter<undefined>();
  /** @inheritdoc */
  readonly onDidChangeTreeData = this.changes.event;
  /** Made last of these: it looks at once for the event that tells of changes. */
  private readonly view = window.createTreeView<Row>('inspectionReports.annotations', { treeDataProvider: this });
  private readonly subscriptions: Disposable;
  private uri: string | null = null;
  private me: string | null = null;

  /**
   * @param annotated what is shown
   * @param author who 'mine' is about
   * @param storage where the order and the filters are kept
   */
  constructor(
    private readonly annotated: Annotated,
    private readonly author: Author,
    private readonly storage: Memento,
  ) {
    this.subscriptions = Disposable.from(
      this.view,
      this.changes,
      window.onDidChangeActiveTextEditor(() => {
        this.follow();
      }),
      annotated.onDidChange((uri) => {
        if (uri === this.uri) this.refresh();
        else this.follow();
      }),
    );
    this.follow();
  }

  /** By what the rows are in order. */
  get order(): Order {
    return this.storage.get<Order>(orderKey, 'report');
  }

  /** What the rows are narrowed to. */
  get filters(): readonly Filter[] {
    return this.storage.get<readonly Filter[]>(filtersKey, []);
  }

  /** The words that every row has. */
  get words(): string {
    return this.storage.get<string>(wordsKey, '');
  }

  /** Narrows the rows to those that have words; to all where there are none. */
  async setWords(words: string): Promise<void> {
    await this.storage.update(wordsKey, words);
    this.refresh();
  }

  /** Puts the rows in another order. */
  async setOrder(order: Order): Promise<void> {
    await this.storage.update(orderKey, order);
    this.refresh();
  }

  /** Narrows the rows to other ones. */
  async setFilters(filters: readonly Filter[]): Promise<void> {
    await this.storage.update(filtersKey, filters);
    this.me = this.uri === null ? null : ((await this.author.known(Uri.parse(this.uri, true))) ?? null);
    this.refresh();
  }

  /** The rows as they are shown, those of a group after the group. */
  rows(): Row[] {
    return this.getChildren().flatMap((row) => [row, ...this.getChildren(row)]);
  }

  /** @inheritdoc */
  getChildren(row?: Row): Row[] {
    const { uri } = this;
    if (uri === null || (row !== undefined && 'ref' in row)) return [];
    const rowOf = (annotation: ListedAnnotation): Row => ({ ref: { uri, id: annotation.id }, annotation });
    if (row !== undefined) return row.group.annotations.map(rowOf);
    const shown = this.shown(this.annotated.of(uri)?.annotations ?? []);
    const { order } = this;
    const groups = arranged(shown, order);
    return order === 'report' || order === 'date'
      ? groups.flatMap(({ annotations }) => annotations.map(rowOf))
      : groups.map((group) => ({ group }));
  }

  /** @inheritdoc */
  getTreeItem(row: Row): TreeItem {
    return 'group' in row ? this.groupItem(row.group) : this.annotationItem(row.ref, row.annotation);
  }

  /** Takes the view away. */
  dispose(): void {
    this.subscriptions.dispose();
  }

  private follow(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId === languageId) this.uri = document.uri.toString();
    if (document?.languageId === languageId && this.filters.includes('mine')) void this.setFilters(this.filters);
    else this.refresh();
  }

  private refresh(): void {
    const all = this.uri === null ? [] : (this.annotated.of(this.uri)?.annotations ?? []);
    const open = filtered(all, ['open'], null).length;
    this.view.badge = open === 0 ? undefined : { value: open, tooltip: l10n.t('{0} open annotations', open) };
    const shown = this.shown(all).length;
    this.view.message = shown < all.length ? l10n.t('{0} of {1} shown by the filter', shown, all.length) : '';
    void commands.executeCommand('setContext', hidesKey, this.filters.length > 0 || this.words !== '');
    this.changes.fire(undefined);
  }

  private shown(all: readonly ListedAnnotation[]): ListedAnnotation[] {
    return filtered(all, this.filters, this.me, this.words);
  }

  private groupItem({ key, annotations }: Group): TreeItem {
    const item = new TreeItem(this.groupLabel(key), TreeItemCollapsibleState.Expanded);
    item.description = String(annotations.length);
    return item;
  }

  private groupLabel(key: string | null): string {
    const { order } = this;
    if (order === 'kind') return key === 'waiver' ? l10n.t('Waiver') : this.kindLabel(key ?? '');
    if (order === 'state') return key === 'open' ? l10n.t('Open') : l10n.t('Resolved');
    return key ?? (order === 'author' ? l10n.t('Nobody named') : l10n.t('No rule'));
  }

  private annotationItem(ref: AnnotationRef, annotation: ListedAnnotation): TreeItem {
    const { text, quote, replies, state, layer, waives, replacement, finding, section, paragraph, author } = annotation;
    const firstLine = text.trim().split('\n', 1)[0] ?? '';
    // The place comes first: of a long remark the narrow view shows the beginning, and nothing behind it.
    const item = new TreeItem(`${placeIn(annotation)}: ${firstLine === '' ? (replacement ?? quote) : firstLine}`);
    item.id = `${ref.uri} ${ref.id}`;
    item.description = [...(annotation.place?.was == null ? [] : [l10n.t('text changed')]), author ?? '']
      .join(' ')
      .trim();
    item.iconPath = iconOf(annotation);
    item.contextValue = [
      waives === null ? state : 'waiver',
      layer,
      ...(replacement === null ? [] : ['correction']),
      ...(isOrphan(annotation) ? ['orphan'] : []),
    ].join(' ');
    item.tooltip = [
      waives ?? this.kindLabel(annotation.kind),
      ...(paragraph === null ? [] : [l10n.t('Paragraph {0}', paragraph)]),
      ...[section, finding, quote, text].filter((each) => each !== null && each !== ''),
      ...(replacement === null ? [] : [l10n.t('Proposed: {0}', replacement)]),
      ...(replies.length === 0 ? [] : [l10n.t('Replies: {0}', replies.length)]),
    ].join('\n');
    item.command = { command: 'inspectionReports.showAnnotation', title: l10n.t('Go to Annotation'), arguments: [ref] };
    return item;
  }

  private kindLabel(kind: string): string {
    return labelOfKind(kind, (this.uri === null ? undefined : this.annotated.of(this.uri)?.kinds) ?? []);
  }
}

function placeIn({ whole, place }: ListedAnnotation): string {
  if (whole) return l10n.t('Whole report');
  return place === null ? l10n.t('Place not found') : l10n.t('Line {0}', place.range.start.line + 1);
}

function iconOf(annotation: ListedAnnotation): ThemeIcon {
  if (isOrphan(annotation)) return new ThemeIcon('warning');
  if (annotation.waives !== null) return new ThemeIcon('eye-closed');
  if (annotation.state === 'resolved') return new ThemeIcon('pass');
  const icons: Readonly<Record<string, string>> = { query: 'question', evidence: 'book', correction: 'replace' };
  const changed = annotation.place?.was == null ? undefined : new ThemeColor('list.warningForeground');
  return new ThemeIcon(icons[annotation.kind] ?? 'comment', changed);
}
