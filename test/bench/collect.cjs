// Preloaded into a server whose memory is measured: collects garbage when asked to over the channel, and answers.
process.on('message', () => {
  // What the first round finds unreachable may hold more that only the second can take.
  globalThis.gc();
  globalThis.gc();
  process.send({ heap: process.memoryUsage().heapUsed });
});
process.channel.unref();
