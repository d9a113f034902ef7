/** The part of a Mocha run that tells how it went. */
export interface Runner {
  on(event: 'pass' | 'fail' | 'pending', listener: () => void): unknown;
}

/** Prints the counts where scripts/test.mjs reads them: a run that ends without this line has not run. */
export function countResults(runner: Runner): () => void {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  runner.on('pass', () => counts.passed++);
  runner.on('fail', () => counts.failed++);
  runner.on('pending', () => counts.skipped++);
  return () => console.log(`TEST-RESULTS ${JSON.stringify(counts)}`);
}
