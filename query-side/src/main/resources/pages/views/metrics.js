import { html } from 'lit';
import { words } from '../core/words.js';

/** What objectives and targets are measured in. */
export const METRICS = ['learning_hours', 'active_members', 'modules_completed', 'average_score', 'average_xpi', 'retention_week_4'];

/** A choice of metric. */
export const metricChoice = (chosen) => html`<label>Measured in
  <select name="metric" required>${METRICS.map((metric) => html`<option value=${metric} ?selected=${metric === chosen}>${words(metric)}</option>`)}</select></label>`;

/** The numbers that a suggestion rests on, as they are. */
export const rationale = (rows) => html`<ul>${rows.map((row) => html`<li>${Object.entries(row).filter(([, value]) => value !== null).map(([name, value]) =>
  html`${words(name)}: ${typeof value === 'object' ? JSON.stringify(value) : words(value)} `)}</li>`)}</ul>`;

/** How much of something is done. */
export const bar = (progress, label) => html`<progress max="100" value=${progress} aria-label=${label}></progress>`;
