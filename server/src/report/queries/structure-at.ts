import type { Judgement, Report } from '../model';
import type { Span } from '../../text/spans';
import { oncePerReport } from './once';
import { whereIn } from './where-in';

/** A judgement with the place that its area and its grade take up, from the first of them to the last. */
interface Taken extends Span {
  readonly area: string;
}

/** The places of judgements, the shorter before the longer: a row stands in a table, a sentence in a paragraph. */
const takenIn = oncePerReport(({ judgements }): readonly Taken[] =>
  judgements
    .filter(({ source }) => source !== 'statement')
    .map(takenBy)
    .sort((a, b) => a.end - a.start - (b.end - b.start)),
);

/** A place in the structure of a report: the heading of its section, and what is judged there, a service before its area. */
interface StructurePlace {
  readonly section: string | null;
  readonly area: string | null;
}

/** Says where spans of a report, 0-based and in UTF-16 code units, stand in its structure. */
export function structureIn(report: Report): (span: Span) => StructurePlace {
  return ({ start, end }) => {
    const taken = takenIn(report).find((each) => each.start < Math.max(end, start + 1) && start < each.end);
    return { section: whereIn(report, start).section?.title ?? null, area: taken?.area ?? null };
  };
}

function takenBy({ service, areaId, areaSpans, fragments, start, end }: Judgement): Taken {
  const spans = [...areaSpans, ...fragments];
  return {
    area: service === null ? areaId : `${service}/${areaId}`,
    start: Math.min(start, ...spans.map((span) => span.start)),
    end: Math.max(end, ...spans.map((span) => span.end)),
  };
}
