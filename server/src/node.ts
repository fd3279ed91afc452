import { createConnection } from 'vscode-languageserver/node';
import { readFileAt } from './node-files';
import { startServer } from './server';

startServer(createConnection(), readFileAt);
