/**
 * Draws the tray icon as SVG, on a grid of 16: the mark, and what there is to know. By shape as well as by colour:
 * a dot in the upper corner when something is due, a triangle ("play") in the lower one while a timer runs.
 */

/** By the panel it stands on. `any`: Linux does not tell what its panel looks like. macOS draws `template` from its shape. */
export const looks = {
  light: { tile: '#1f6f5c', mark: '#fbfaf7', due: '#c8561b', running: '#1d2420' },
  dark: { tile: '#63bfa5', mark: '#10201b', due: '#ffb454', running: '#fbfaf7' },
  any: { tile: '#2a8a72', mark: '#ffffff', due: '#d9691a', running: '#4388de' },
  template: { tile: null, mark: '#000000', due: '#000000', running: '#000000' },
};
export const states = ['quiet', 'due', 'running', 'running-due'];

/** "à", with its edges on whole pixels. The template has no tile around it, and may be larger. */
const mark = (ink, isTemplate) =>
  isTemplate
    ? `<g fill="none" stroke="${ink}" stroke-width="2">
        <circle cx="5.5" cy="10.5" r="3.5"/>
        <path d="M9 6v6.6c0 1.1.8 1.6 2.3 1.2"/>
        <path d="M3.2 2.5l4.2 2" stroke-linecap="round" stroke-width="1.8"/>
      </g>`
    : `<g fill="none" stroke="${ink}" stroke-width="2">
        <circle cx="6" cy="10" r="3"/>
        <path d="M9 6v5.8c0 1 .7 1.5 2 1.2"/>
        <path d="M4 3l3.2 1.5" stroke-linecap="round" stroke-width="1.8"/>
      </g>`;

const dot = (radius) => `<circle cx="12.5" cy="3.5" r="${radius}"/>`;

/** What stands in a corner is cut out of the mark with a margin, so that it is seen on any colour. */
export const trayIcon = (state, panel) => {
  const { tile, mark: ink, due, running } = looks[panel];
  const isDue = state.endsWith('due');
  const isRunning = state.startsWith('running');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
    <mask id="corners">
      <rect width="16" height="16" fill="#fff"/>
      ${isDue ? dot(4.5) : ''}
      ${isRunning ? '<rect x="10" y="9" width="6" height="7"/>' : ''}
    </mask>
    <g mask="url(#corners)">
      ${tile ? `<rect width="16" height="16" rx="3.5" fill="${tile}"/>` : ''}
      ${mark(ink, tile === null)}
    </g>
    ${isDue ? `<g fill="${due}">${dot(3.5)}</g>` : ''}
    ${isRunning ? `<path fill="${running}" d="M11 10v6l5-3z"/>` : ''}
  </svg>`;
};
