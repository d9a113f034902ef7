import { describe, expect, it } from 'vitest';
import { LABELLED_SECRETS } from './labelledSecrets.ts';
import { SECRETS, secretsIn } from './secrets.ts';

describe.each([...SECRETS, ...LABELLED_SECRETS].map((secret) => [secret.name, secret] as const))(
  '%s',
  (name, { matches, leaves }) => {
    it('is found', () => {
      for (const text of matches) expect(secretsIn(`before ${text} after`)[0]?.name, text).toBe(name);
    });
    it('is not seen in what looks like it', () => {
      for (const text of leaves) expect(secretsIn(`before ${text} after`), text).toEqual([]);
    });
  },
);
