// One peer in a process of its own, named by the argument: takes texts, tells how long it took and what it found.
import { processMemory } from '../processMemory.mjs';
import { PEERS } from './peers.mjs';

const check = await PEERS[process.argv[2]].load();

process.on('message', async (text) => {
  const began = performance.now();
  const findings = await check(text);
  const ms = performance.now() - began;
  process.send({ ms, findings, memory: processMemory(process.pid, 'VmHWM') });
});
process.send('ready');
