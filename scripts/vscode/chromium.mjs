// Finds the system's Chromium for tests, or installs Debian's where that is possible.
import { findProgram, installDebianPackages } from '../debianPackages.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Reaches nothing but this machine. */
export const CHROMIUM_OPTIONS = [
  ...[
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
  ],
  ...['--disable-sync', '--disable-background-timer-throttling', '--disable-renderer-backgrounding'],
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

const findChromium = () => process.env.CHROMIUM || findProgram(...NAMES);

/** The executable of Chromium. Installs Debian's, with a Japanese font, where that is possible; throws with what to do otherwise. */
export function ensureChromium(progress) {
  const found = findChromium() ?? (installDebianPackages(['chromium', 'fonts-noto-cjk'], progress) && findChromium());
  if (found) return found;
  throw new Error('Chromium is not installed. Install it (Debian: apt-get install chromium), or name one in CHROMIUM.');
}
