import type { Framework } from '../frameworks/schema';
import type { FrameworksResult } from '../protocol';
import { RECOGNISED, type Report } from '../report/model';
import { recognise } from '../report/recognise';

/** So many are recommended at most. */
const most = 6;

/** Which frameworks may be chosen for a text, which one shows itself in it, and which are likely. */
export function frameworkChoices(
  text: string,
  catalogue: readonly Framework[],
  chosen: string | null,
): FrameworksResult {
  const report = recognise(text, catalogue);
  const detection = report.parts[0]?.detection ?? null;
  const detected = detection !== null && detection.confidence >= RECOGNISED ? detection.framework : null;
  return {
    frameworks: catalogue.map(({ id, name, shortName, inspectorate, levels }) => ({
      id,
      name,
      shortName,
      inspectorate,
      levels: levels.map(({ label }) => label),
    })),
    detected: detected?.id ?? null,
    recommended: recommended(report, catalogue, detected),
    chosen: catalogue.some(({ id }) => id === chosen) ? chosen : null,
  };
}

/**
 * What is detected, the frameworks before and after it, and those under which the same inspectorate inspected then.
 * Where nothing is detected: those of the inspectorates that the text begins with the names of.
 */
function recommended(report: Report, catalogue: readonly Framework[], detected: Framework | null): string[] {
  const near = [detected?.id, detected?.predecessor, detected?.successor];
  const head = report.text.slice(0, 20_000).toLowerCase();
  const date = report.inspected[0]?.from ?? report.published?.value ?? null;
  const then = catalogue.filter(
    (each) =>
      (detected === null
        ? head.includes(each.inspectorate.toLowerCase())
        : each.inspectorate === detected.inspectorate) && (date === null ? detected === null : isOf(date, each)),
  );
  const known = new Set(catalogue.map(({ id }) => id));
  const all = [...near.filter((id) => id != null && known.has(id)), ...then.map(({ id }) => id)] as string[];
  return [...new Set(all)].slice(0, most);
}

/** Whether a date lies in the time of a framework, whose ends may be years or months alone. */
function isOf(date: string, { from, to }: Framework): boolean {
  return (from === null || from <= date) && (to === null || date.slice(0, to.length) <= to);
}
