/** What colours mean: pain is `hurt`, what is over but not closed `calm`. Text is never coloured. */
export const TOKENS = ['bg', 'ink', 'muted', 'line', 'hurt', 'calm', 'calm-fill'] as const;
export type Token = (typeof TOKENS)[number];
export type Colours = Readonly<Record<Token, string>>;

/** Colours of pictures that stand anywhere. Text has 4.5 : 1 on its ground, the rest 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11). */
export const LIGHT: Colours = {
  bg: '#ffffff',
  ink: '#1f2328',
  muted: '#59636e',
  line: '#8c959f',
  hurt: '#c2410c',
  calm: '#1b6fb3',
  'calm-fill': '#dbeafe',
};
export const DARK: Colours = {
  bg: '#1f1f1f',
  ink: '#e6e6e6',
  muted: '#a6a6a6',
  line: '#7d7d7d',
  hurt: '#dd6b34',
  calm: '#6cb6ff',
  'calm-fill': '#1d3a57',
};
