import type { ListedJudgement, ListedReport, StatedPlace } from '../../protocol';

/** Line, character, line and character of the end, place in {@link SOURCES}, whether it differs, its grade if that is another. */
type PackedPlace = [number, number, number, number, number, 0 | 1, string?];

/** The fields of a judgement in their order, the place to go to by its index, and its places. */
type PackedJudgement = [
  area: string,
  short: string | 0,
  service: string | null,
  isShared: 0 | 1,
  grade: string,
  standing: ListedJudgement['standing'],
  rank: number | null,
  of: number,
  at: number,
  places: PackedPlace[],
];

const SOURCES: readonly StatedPlace['source'][] = ['table', 'heading', 'tick', 'statement', 'cover'];

/** A report as one text, its address aside: it takes a tenth of the room, and holds no piece of the report's text. */
export function packed({ name, framework, judgements }: ListedReport): string {
  return JSON.stringify([name, framework, judgements.map(packedJudgement)]);
}

/** What {@link packed} was given. @param uri the address of the report */
export function unpacked(uri: string, text: string): ListedReport {
  const [name, framework, judgements] = JSON.parse(text) as [string | null, string | null, PackedJudgement[]];
  return { uri, name, framework, judgements: judgements.map(unpackedJudgement) };
}

function packedJudgement(judgement: ListedJudgement): PackedJudgement {
  const { area, short, service, isShared, grade, standing, rank, of, at, places } = judgement;
  const index = places.findIndex(
    ({ range }) => range.start.line === at.start.line && range.start.character === at.start.character,
  );
  return [
    area,
    short === area ? 0 : short,
    service,
    isShared ? 1 : 0,
    grade,
    standing,
    rank,
    of,
    Math.max(0, index),
    places.map(({ range: { start, end }, source, differs, grade: own }) => {
      const place: PackedPlace = [
        start.line,
        start.character,
        end.line,
        end.character,
        SOURCES.indexOf(source),
        differs ? 1 : 0,
      ];
      if (own !== grade) place.push(own);
      return place;
    }),
  ];
}

function unpackedJudgement(judgement: PackedJudgement): ListedJudgement {
  const [area, short, service, isShared, grade, standing, rank, of, at, packedPlaces] = judgement;
  const places = packedPlaces.map(([line, character, endLine, endCharacter, source, differs, own]): StatedPlace => ({
    range: { start: { line, character }, end: { line: endLine, character: endCharacter } },
    source: SOURCES[source] ?? 'statement',
    differs: differs === 1,
    grade: own ?? grade,
  }));
  const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return {
    area,
    short: short === 0 ? area : short,
    service,
    isShared: isShared === 1,
    grade,
    standing,
    rank,
    of,
    at: places[at]?.range ?? nowhere,
    places,
  };
}
