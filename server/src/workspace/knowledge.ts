import { Emitter, type Connection } from 'vscode-languageserver';
import { Client } from '../connection/client';
import { openDocuments } from '../connection/open-documents';
import { Reading, type HostFiles } from '../connection/reading';
import { Responder } from '../connection/responder';
import { Places } from './annotations/places/places';
import { Waiving } from './annotations/waiving';
import { OwnFrameworks } from './frameworks/own-frameworks';
import { OtherReports } from './others/other-reports';
import { Preparation } from './preparation';
import { SettingsStore } from './settings';

/** What is known of the client, of the open documents and of the files beside them. */
export type Knowledge = ReturnType<typeof knowledge>;

/**
 * Gathers it; nothing is asked of the client yet.
 *
 * @param host how the host reads files for a client that does not; null where it cannot
 */
export function knowledge(connection: Connection, host: HostFiles | null) {
  const client = new Client(connection);
  const places = new Places();
  const documents = openDocuments((edited) => {
    places.follow(edited);
  });
  const reading = new Reading(connection, documents, host, () => client.folders());
  const read = (uri: string): Promise<string | null> => reading.read(uri);
  const settings = new SettingsStore((uri) => client.settings(uri));
  // Who knows files beside reports says so when they change; who is to work then is made later, and listens.
  const reframed = new Emitter<string>();
  const stale = new Emitter<undefined>();
  const around = {
    connection,
    documents,
    read,
    refresh(): void {
      stale.fire(undefined);
    },
  };
  const waiving = new Waiving(around);
  const frameworks = new OwnFrameworks({
    ...around,
    settings: (uri) => settings.get(uri),
    changed(uri) {
      reframed.fire(uri);
    },
    kindsChanged(uri) {
      waiving.tellAnew(uri);
    },
  });
  const others = new OtherReports();
  return {
    connection,
    client,
    responder: new Responder(connection),
    documents,
    reading,
    settings,
    frameworks,
    waiving,
    places,
    others,
    preparation: new Preparation({ frameworks, waiving, settings, others }),
    /** The framework of a document of this address may be another one now. */
    onReframed: reframed.event,
    /** What every document depends on has changed: it is to be asked for and checked anew. */
    onStale: stale.event,
  };
}
