import { settingsFor } from '../../server/src/configuration/settings.ts';
import { check } from '../../server/src/lint/check.ts';
import { incidentsOf } from '../../server/src/picture/incident.ts';
import type { Token } from '../../server/src/picture/svg/colours.ts';
import { exportedSvg } from '../../server/src/picture/svg/exported.ts';
import { styleOf } from '../../server/src/picture/svg/looks.ts';

/** Px; a walkthrough shows it 350 to 530 wide. */
const WIDTH = 480;
const BACKGROUND = 'var(--vscode-editor-background)';
const INK = 'var(--vscode-editor-foreground)';
const mixed = (colour: string, share: number): string => `color-mix(in srgb, ${colour} ${share}%, ${BACKGROUND})`;
/** As in the preview (styles/preview.css). */
const THEME: Readonly<Record<Token, string>> = {
  bg: BACKGROUND,
  ink: INK,
  muted: 'var(--vscode-descriptionForeground)',
  line: mixed(INK, 55),
  hurt: mixed('var(--vscode-charts-red)', 84),
  calm: 'var(--vscode-charts-blue)',
  'calm-fill': mixed('var(--vscode-charts-blue)', 16),
};

/** The rules of the style: the classes that each wants, and what it says of the element. */
const RULES = styleOf((token) => THEME[token]).map((rule) => {
  const [selector, body] = rule.slice(1, -1).split('{') as [string, string];
  const said = body.split(';').map((each): [string, string] => {
    const colon = each.indexOf(':');
    return [each.slice(0, colon), each.slice(colon + 1)];
  });
  return { classes: selector.split('.'), said };
});

/** `font` is no attribute: it is `12px/1 families`. Nor is what says how digits look. */
const asAttributes = ([property, value]: [string, string]): [string, string][] => {
  if (property === 'font-variant-numeric') return [];
  if (property !== 'font') return [[property, value]];
  const [size, ...families] = value.split(' ');
  return [
    ['font-size', size!.replace('/1', '')],
    ['font-family', families.join(' ')],
  ];
};

function attributesOf(classes: readonly string[]): string {
  const said = RULES.filter((rule) => rule.classes.every((name) => classes.includes(name))).flatMap(
    (rule) => rule.said,
  );
  return [...new Map(said.flatMap(asAttributes))].map(([name, value]) => `${name}="${value}"`).join(' ');
}

/**
 * The timeline of a report as the walkthrough shows it: in the colours of the theme, and without a style sheet, which is refused there.
 * @throws where the report has no timeline
 */
export function walkthroughPicture(report: string): string {
  const path = '/postmortem.md';
  const settings = settingsFor({ files: [], learned: new Map(), baselines: new Map(), dependencies: [] }, path);
  const { postmortem } = check({ text: report, path, settings }, (rule, error) => {
    throw new Error(rule, { cause: error });
  });
  const lineAt = (offset: number): number => report.slice(0, offset).split('\n').length;
  return exportedSvg(incidentsOf(postmortem, lineAt), WIDTH, 'light')
    .replace(/<style>[^<]*<\/style>\n/, '')
    .replace(/<rect [^>]*class="pm-ground"\/>\n/, '')
    .replace(/class="([^"]*)"/g, (_, classes: string) => attributesOf(classes.split(' ')));
}
