/** Jest's global tear-down: the counterpart of start-database-server.mjs, which holds the server. */
export { stopDatabaseServer as default } from './start-database-server.mjs';
