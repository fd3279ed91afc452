import type { Judgement, Report } from '../model';
import { oncePerReport } from './once';

/** The names of areas as a narrow view shows them. */
export interface AreaNames {
  /** 'Care leavers' for 'The experiences and progress of care leavers'. */
  short(judgement: Judgement): string;
  /** The service of an area where another service has an area of that short name too; else null. */
  service(judgement: Judgement): string | null;
}

/** The short names of the areas that a report judges; made once for a report. */
export const areaNames = oncePerReport((report): AreaNames => {
  const names = shortNames(report);
  const short = ({ scale, area, areaId }: Judgement): string =>
    names.get(`${scale.id}\n${areaId}`) ?? names.get(areaId) ?? area;
  const services = new Map<string, Set<string>>();
  for (const judgement of report.judgements) {
    if (judgement.service === null) continue;
    const name = short(judgement);
    services.set(name, (services.get(name) ?? new Set()).add(judgement.service));
  }
  return {
    short,
    service: (judgement) => ((services.get(short(judgement))?.size ?? 0) > 1 ? judgement.service : null),
  };
});

/** By the framework's id and the area's, and by the area's alone where the report's parts agree on it. */
function shortNames({ parts }: Report): Map<string, string> {
  const names = new Map<string, string>();
  for (const { detection } of parts) {
    if (detection === null) continue;
    const { id, areas } = detection.framework;
    for (const area of areas) {
      if (area.short === null) continue;
      names.set(`${id}\n${area.id}`, area.short);
      if (!names.has(area.id)) names.set(area.id, area.short);
    }
  }
  return names;
}
