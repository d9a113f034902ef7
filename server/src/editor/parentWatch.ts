import { Worker } from 'node:worker_threads';

/** Milliseconds between two looks. */
const OFTEN = 3000;

/** Runs beside the main thread: where that is busy, nothing in it sees that the editor is gone. */
const WATCH = `
const { workerData } = require('node:worker_threads');
setInterval(() => {
  try {
    process.kill(workerData.editor, 0);
  } catch (error) {
    if (error.code === 'ESRCH') process.kill(process.pid, 'SIGKILL');
  }
}, ${OFTEN});
`;

/** Ends this process once the editor's is gone, whatever it is doing. @param editor the id of its process; null: the one that started this */
export function watchParent(editor: number | null): void {
  const worker = new Worker(WATCH, { eval: true, workerData: { editor: editor ?? process.ppid } });
  worker.unref();
  worker.on('error', () => {
    // Where no thread can be started, the main one looks by itself.
  });
}
