import { createConnection } from 'vscode-languageserver/node';
import { readFileAt } from './connection/node-file-reader';
import { startServer } from './server';

startServer(createConnection(), readFileAt);
