import { createConnection } from 'vscode-languageserver/node';
import { startServer } from './server';

startServer(createConnection());
