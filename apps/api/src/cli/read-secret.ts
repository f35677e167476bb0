import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** One line that is typed without being shown, or all of standard input when nobody is there to type; null for none. */
export async function readSecret(prompt: string): Promise<string | null> {
  if (!process.stdin.isTTY) {
    // Windows begins text with a byte order mark; a line ends with its line end.
    const given = (await text(process.stdin)).replace(/^\uFEFF/, '').replace(/\r?\n$/, '');
    return given === '' ? null : given;
  }
  process.stderr.write(prompt);
  const typed = await typedUnseen();
  process.stderr.write('\n');
  return typed === '' ? null : typed;
}

/** The line editor echoes to nowhere; Ctrl-C and Ctrl-D leave it without a line. */
async function typedUnseen(): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const editor = createInterface({ input: process.stdin, output: nowhere, terminal: true, historySize: 0 });
  return new Promise((resolve) => {
    editor.once('line', (line) => {
      resolve(line);
      editor.close();
    });
    editor.once('close', () => resolve(''));
  });
}
