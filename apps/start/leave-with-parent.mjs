/**
 * Loaded into the server before its own code: ends it the ordinary way when the process that started it is
 * gone without having said so.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
