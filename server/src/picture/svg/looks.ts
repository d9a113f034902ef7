import type { Token } from './colours.ts';

/** Not the reader's own font, as its width is unknown. */
const FONT =
  "-apple-system,BlinkMacSystemFont,'Segoe UI','Hiragino Sans','Yu Gothic UI','Noto Sans CJK JP','Noto Sans','DejaVu Sans',sans-serif";

interface Look {
  readonly fill?: Token | 'none';
  readonly stroke?: Token;
  readonly 'stop-color'?: Token;
  readonly 'stroke-width'?: string;
  readonly 'stroke-dasharray'?: string;
  readonly opacity?: string;
  readonly font?: string;
  readonly 'font-size'?: string;
  readonly 'font-weight'?: string;
  readonly 'font-variant-numeric'?: string;
}

/** How each class of a drawing looks. Hatching, solid, outline and line differ without colour. */
const LOOKS: Readonly<Record<string, Look>> = {
  '.pm-drawing': { font: `12px/1 ${FONT}`, 'font-variant-numeric': 'tabular-nums' },
  '.pm-name': { fill: 'ink' },
  '.pm-strong': { 'font-weight': '600' },
  '.pm-small': { fill: 'muted', 'font-size': '11px' },
  '.pm-note': { fill: 'muted' },
  '.pm-headline': { fill: 'ink', 'font-size': '14px', 'font-weight': '600' },
  '.pm-axis': { stroke: 'line' },
  '.pm-midnight': { stroke: 'line', 'stroke-dasharray': '1 3' },
  '.pm-leader': { stroke: 'line' },
  '.pm-halo': { stroke: 'bg', 'stroke-width': '4.5' },
  '.pm-mark': { stroke: 'ink', 'stroke-width': '1.5' },
  '.pm-range': { stroke: 'muted' },
  '.pm-day': { stroke: 'muted', 'stroke-dasharray': '3 2' },
  '.pm-hidden-hurt': { stroke: 'hurt', 'stroke-width': '2', 'stroke-dasharray': '2 3' },
  '.pm-hidden-calm': { stroke: 'calm', 'stroke-width': '2', 'stroke-dasharray': '2 3' },
  '.pm-ground': { fill: 'bg' },
  '.pm-unseen': { stroke: 'hurt', 'stroke-width': '1.5' },
  '.pm-hurt': { fill: 'hurt' },
  '.pm-fade': { 'stop-color': 'hurt' },
  '.pm-calm': { fill: 'calm-fill', stroke: 'calm', 'stroke-width': '1.5' },
  '.pm-dot': { fill: 'muted' },
  '.pm-first': { fill: 'ink' },
  '.pm-dot.pm-hollow': { fill: 'bg', stroke: 'muted', 'stroke-width': '1.4' },
  '.pm-first.pm-hollow': { fill: 'bg', stroke: 'ink', 'stroke-width': '1.4' },
  '.pm-cut': { fill: 'none', stroke: 'line', 'stroke-width': '1.2' },
};

const COLOURED = new Set(['fill', 'stroke', 'stop-color']);

/** The style of drawings, a rule a line. @param colour what stands for a colour */
export function styleOf(colour: (token: Token) => string): string[] {
  return Object.entries(LOOKS).map(([selector, look]) => {
    const said = Object.entries(look).map(([property, value]) => {
      const isToken = COLOURED.has(property) && value !== 'none';
      return `${property}:${isToken ? colour(value as Token) : value}`;
    });
    return `${selector}{${said.join(';')}}`;
  });
}
