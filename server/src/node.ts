import { createConnection } from 'vscode-languageserver/node';
import { listFilesBelow, readFileAt } from './connection/node-file-reader';
import { startServer } from './server';

startServer(createConnection(), { read: readFileAt, list: listFilesBelow });
