import type { Judgement, Report } from '../../../server/src/report/model';
import type { Span } from '../../../server/src/text/spans';
import { recognise } from '../../../server/src/report/recognise';
import type { Award, GeneratedReport } from './report';

/** What a reading of a generated report gets wrong, each with its kind in front; empty where all is right. */
export function readersErrors(made: GeneratedReport): string[] {
  const report = recognise(made.text);
  const awarded = report.judgements.filter(({ role }) => role === 'awarded');
  const levels = new Map(made.headlines.map(({ area, level }) => [area, level]));
  return [
    ...frontErrors(made, report),
    ...made.headlines.flatMap((award) => awardErrors('headline', made, award, awarded, true)),
    ...made.restated.flatMap((award) => awardErrors('restated', made, award, awarded, false)),
    ...(made.outcome
      ? outcomeErrors(made.outcome, report)
      : awarded.flatMap((judgement) => inventedErrors(made, judgement, levels))),
  ];
}

function awardErrors(
  kind: string,
  made: GeneratedReport,
  award: Award,
  awarded: Judgement[],
  headline: boolean,
): string[] {
  const places = made.draft.offsets(award.places);
  const printed = places.map((place) => made.text.slice(place.start, place.end)).join(' | ');
  const found = awarded.find(({ start }) => start === places[0]?.start);
  const what = `${award.area} '${printed}'`;
  if (!found) return [`${kind} missed: ${what}`];
  if (found.areaId !== award.area) return [`${kind} of another area: ${what} read as ${found.areaId}`];
  if ((found.level?.label ?? null) !== award.level)
    return [`${kind} level wrong: ${what} read as ${String(found.level?.label)}`];
  if (headline && !found.headline) return [`${kind} is none: ${what}`];
  if (!same(found.fragments, places)) return [`${kind} pieces differ: ${what}, read ${found.printed}`];
  return [];
}

function same(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, index) => start === b[index]?.start && end === b[index].end);
}

function inventedErrors(
  made: GeneratedReport,
  judgement: Judgement,
  levels: ReadonlyMap<string, string | null>,
): string[] {
  const { areaId, level, start, headline } = judgement;
  const what = `${areaId} '${judgement.printed}' on line ${String(made.text.slice(0, start).split('\n').length)}`;
  const isHeadline = made.headlines.some(({ places }) => made.draft.offsets(places)[0]?.start === start);
  if (headline && !isHeadline) return [`headline invented: ${what}`];
  if (!levels.has(areaId)) return [`area invented: ${what}`];
  return levels.get(areaId) === (level?.label ?? null) ? [] : [`wrong level: ${what}`];
}

function frontErrors(made: GeneratedReport, report: Report): string[] {
  const errors: string[] = [];
  const expect = (kind: string, read: string, truth: string) => {
    if (read !== truth) errors.push(`${kind}: '${read}' for '${truth}'`);
  };
  const name = (text: string) => text.replaceAll('’', "'").replace(/^the /i, '');
  expect(
    'title',
    (report.title?.value ?? '').replaceAll('’', "'").slice(0, made.title.length),
    made.title.replaceAll('’', "'"),
  );
  expect('authority', name(report.authority?.value ?? ''), name(made.authority ?? ''));
  expect(
    'dates',
    report.inspected.map(({ from, to }) => `${from}..${to}`).join(),
    made.inspected.map(([from, to]) => `${from}..${to}`).join(),
  );
  expect('published', report.published?.value ?? '', made.published ?? '');
  expect('lead', report.leadInspector?.value ?? '', made.lead ?? '');
  return errors;
}

function outcomeErrors({ level, first, last }: NonNullable<GeneratedReport['outcome']>, report: Report): string[] {
  const awarded = report.judgements.filter(({ role }) => role === 'awarded');
  const [found, more] = awarded;
  if (!found) return ['outcome missed'];
  if (more) return [`outcome invented: ${more.printed}`];
  if (found.level?.label !== level) return [`outcome wrong: ${level} read as ${String(found.level?.label)}`];
  const lines = [report.lines.at(found.start), report.lines.at(found.end)] as const;
  if (!found.headline || lines[0] < first || lines[1] > last) return [`outcome elsewhere: on lines ${lines.join()}`];
  return [];
}
