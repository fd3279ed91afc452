import { commands, Disposable, l10n, Selection, TextEditorRevealType, Uri, window } from 'vscode';
import { languageId } from '../../../../server/src/protocol';
import type { Annotated } from '../annotated';
import type { AnnotationsView } from './annotations-view';
import { filters, neighbour, orders, type Filter, type Order } from './arranged';
import { rangeOf } from '../ranges';
import type { AnnotationRef } from '../thread-comment';
import type { Threads } from '../threads';

/** What the commands work on. */
export interface ViewNeeds {
  readonly annotated: Annotated;
  readonly threads: Threads;
  readonly view: AnnotationsView;
}

/** Registers the commands that go to annotations and that order and filter their view. */
export function registerViewCommands({ annotated, threads, view }: ViewNeeds): Disposable {
  const show = async (ref: AnnotationRef): Promise<void> => {
    const editor = await window.showTextDocument(Uri.parse(ref.uri, true));
    const { annotations } = annotated.of(ref.uri) ?? (await annotated.ask(ref.uri));
    const annotation = annotations.find(({ id }) => id === ref.id);
    if (annotation === undefined) return;
    threads.expand(ref);
    if (annotation.place === null) {
      if (!annotation.whole) {
        void window.showInformationMessage(
          l10n.t('The place of this annotation is not found. It was: {0}', annotation.quote),
        );
      }
      return;
    }
    const range = rangeOf(annotation.place.range);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  };
  const go = async (way: 'next' | 'previous'): Promise<void> => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== languageId) return;
    const uri = editor.document.uri.toString();
    // Places as they are now: after an edit, those that are known are a moment old.
    const { annotations } = await annotated.ask(uri);
    const found = neighbour(
      annotations.filter(({ waives }) => waives === null),
      editor.selection.start,
      way,
    );
    if (found === undefined) void window.showInformationMessage(l10n.t('This report has no annotations.'));
    else await show({ uri, id: found.id });
  };
  return Disposable.from(
    commands.registerCommand('inspectionReports.showAnnotation', show),
    commands.registerCommand('inspectionReports.nextAnnotation', () => go('next')),
    commands.registerCommand('inspectionReports.previousAnnotation', () => go('previous')),
    commands.registerCommand('inspectionReports.orderAnnotations', async (given?: unknown) => {
      const order = orders.find((each) => each === given) ?? (await askOrder(view.order));
      if (order !== undefined) await view.setOrder(order);
      return shownIds(view);
    }),
    commands.registerCommand('inspectionReports.filterAnnotations', async (given?: unknown) => {
      const chosen = Array.isArray(given)
        ? filters.filter((each) => given.includes(each))
        : await askFilters(view.filters);
      if (chosen !== undefined) await view.setFilters(chosen);
      return shownIds(view);
    }),
    commands.registerCommand('inspectionReports.searchAnnotations', async (given?: unknown) => {
      if (typeof given === 'string') await view.setWords(given);
      else search(view);
      return shownIds(view);
    }),
    commands.registerCommand('inspectionReports.showAllAnnotations', async () => {
      await view.setFilters([]);
      await view.setWords('');
      return shownIds(view);
    }),
    commands.registerCommand('inspectionReports.listWaived', async () => {
      await view.setFilters(['waivers']);
      await view.setWords('');
      await commands.executeCommand('inspectionReports.annotations.focus');
      return shownIds(view);
    }),
  );
}

/** Narrows the view while words are typed; what was there before is there again where the person thinks better of it. */
function search(view: AnnotationsView): void {
  const before = view.words;
  const input = window.createInputBox();
  input.title = l10n.t('Search Annotations');
  input.placeholder = l10n.t('Words of a remark, a reply, a quote, or a name');
  input.value = before;
  let kept = false;
  input.onDidChangeValue((words) => view.setWords(words));
  input.onDidAccept(() => {
    kept = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!kept) void view.setWords(before);
    input.dispose();
  });
  input.show();
}

/** The ids of the annotations in the order in which the view has them. */
function shownIds(view: AnnotationsView): string[] {
  return view.rows().flatMap((row) => ('ref' in row ? [row.ref.id] : []));
}

async function askOrder(now: Order): Promise<Order | undefined> {
  const labels: Readonly<Record<Order, string>> = {
    report: l10n.t('As in the report'),
    kind: l10n.t('By kind'),
    state: l10n.t('By state'),
    author: l10n.t('By author'),
    date: l10n.t('By date, the latest first'),
    rule: l10n.t('By the rule that is waived'),
  };
  const items = orders.map((order) => ({
    order,
    label: labels[order],
    description: order === now ? l10n.t('as now') : '',
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Order Annotations') }))?.order;
}

async function askFilters(now: readonly Filter[]): Promise<Filter[] | undefined> {
  const labels: Readonly<Record<Filter, string>> = {
    open: l10n.t('Only open ones'),
    mine: l10n.t('Only mine'),
    orphans: l10n.t('Only those whose place is not found'),
    waivers: l10n.t('Only waivers'),
    remarks: l10n.t('No waivers'),
  };
  const items = filters.map((filter) => ({ filter, label: labels[filter], picked: now.includes(filter) }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Filter Annotations'), canPickMany: true });
  return picked?.map(({ filter }) => filter);
}
