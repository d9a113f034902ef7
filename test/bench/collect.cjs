// Preloaded into a server whose memory is measured: collects garbage when asked to over the channel, and answers.
const { setTimeout } = require('node:timers/promises');

/** V8 gives pages back on a thread of its own, and what one round finds unreachable may hold more that only the next can take. */
const PAUSE = 100;

process.on('message', async () => {
  let before = Infinity;
  for (;;) {
    globalThis.gc();
    await setTimeout(PAUSE);
    const now = process.memoryUsage.rss();
    if (now > before * 0.99) break;
    before = now;
  }
  process.send({ heap: process.memoryUsage().heapUsed });
});
process.channel.unref();
