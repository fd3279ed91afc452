import * as l10n from '../../l10n';
import type { Connection } from 'vscode-languageserver';
import { withRuleOff } from '../../config/turned-off';
import type { Responder } from '../../connection/responder';
import { configName, ruleOffMethod, type RuleOffParams, type RuleOffResult } from '../../protocol';
import { configPlaces } from './config-places';

/** What the requests about rules are answered from. */
export interface Sources {
  readonly responder: Responder;
  /** The text of a file, as it stands in the editor or on the disk; null where there is none. */
  read(uri: string): Promise<string | null>;
  /** The addresses of the folders that are open. */
  folders(): readonly string[];
}

/**
 * Answers what is to be written so that a rule is off for a folder: in the file that holds for the report, or in a new
 * one beside it. The server writes no file.
 */
export function answerRuleRequests(connection: Connection, sources: Sources): void {
  const found = new WeakMap<RuleOffParams, { uri: string; before: string | null } | null>();
  const prepare = async (params: RuleOffParams): Promise<void> => {
    const places = configPlaces(params.uri, sources.folders());
    const texts = await Promise.all(places.map((place) => sources.read(place).catch(() => null)));
    const at = texts.findIndex((text) => text !== null);
    const uri = places[Math.max(0, at)];
    found.set(params, uri === undefined ? null : { uri, before: texts[at] ?? null });
  };
  const answer = (params: RuleOffParams): RuleOffResult => {
    const place = found.get(params) ?? null;
    if (place === null)
      return { refused: l10n.t('Save the report first: the file {0} lies in its folder.', configName) };
    const after = withRuleOff(place.before, params.rule);
    if (after === null)
      return { refused: l10n.t('The file {0} of this folder has a mistake: mend it first.', configName) };
    return { ...place, after, empty: false };
  };
  const refused = {
    get refused() {
      return l10n.t('The file {0} of this folder could not be changed.', configName);
    },
  };
  connection.onRequest(ruleOffMethod, sources.responder.handle('turn a rule off', refused, answer, prepare));
}
