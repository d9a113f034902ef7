/** The walkthrough, as the manifest declares it. */
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');
const { contributes } = JSON.parse(read('package.json'));
const [walkthrough] = contributes.walkthroughs;
const steps: readonly Step[] = walkthrough.steps;

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: {
    readonly svg?: string;
    readonly image?: Readonly<Record<string, string>>;
    readonly altText: string;
  };
  readonly completionEvents: readonly string[];
}

/** Bytes: a walkthrough is shown at once, and all of it ships. */
const LARGEST = 60_000;
/** Commands of VS Code itself. */
const BUILT_IN = /^(?:editor\.action\.|markdown\.)/;
const isCommand = (name: string): boolean =>
  BUILT_IN.test(name) || contributes.commands.some(({ command }: { command: string }) => command === name);

describe.each(['package.nls.json', 'package.nls.ja.json'])('the walkthrough, in %s,', (file) => {
  const texts: Readonly<Record<string, string>> = JSON.parse(read(file));
  const told = (text: string): string => texts[text.slice(1, -1)]!;

  it('ends each step with a button, which opens the sample', () => {
    for (const { description } of steps)
      expect(told(description)).toMatch(/\n\[[^\]]+\]\(command:postmortem\.openSample(?:\?%5B%22\w+%22%5D)?\)$/);
  });
  it('asks for what the command knows', () => {
    const source = read('client/src/sample.ts');
    const asked = steps.flatMap(({ description }) => /%22(\w+)%22/.exec(told(description))?.[1] ?? []);
    expect(asked).toHaveLength(steps.length - 1);
    for (const step of asked) expect(source).toContain(`  ${step}: { command: '`);
  });
  it('has small pictures for every theme', () => {
    for (const { media } of steps) {
      const files = media.svg ? [media.svg] : ['light', 'dark', 'hc', 'hcLight'].map((look) => media.image![look]!);
      for (const name of files) {
        expect(statSync(new URL(told(name), root)).size).toBeLessThan(LARGEST);
        expect(told(name)).toContain(file.includes('.ja') ? '-ja.' : '-en.');
      }
      expect(told(media.altText)).toMatch(/.{10,}/);
    }
  });
  it('says of the picture of the timeline what the picture itself says', () => {
    const { svg, altText } = steps.at(-1)!.media;
    expect(read(told(svg!))).toContain(`<desc id="pm-desc">${told(altText)}</desc>`);
  });
});

describe('the picture of the timeline in the walkthrough', () => {
  it('has its looks in itself, as VS Code refuses styles there', () => {
    for (const language of ['en', 'ja'])
      expect(read(`images/walkthrough/picture-${language}.svg`)).not.toMatch(/class=|style|#[\da-f]{6}/);
  });
});

it('each step is done when a command was run that there is', () => {
  for (const { completionEvents } of steps) {
    expect(completionEvents.length).toBeGreaterThan(0);
    for (const event of completionEvents) expect(isCommand(event.replace(/^onCommand:/, ''))).toBe(true);
  }
});
