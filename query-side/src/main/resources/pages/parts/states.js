import { html } from 'lit';
import { messageOf, Refused } from '../core/api.js';

/** Something is being asked for. */
export const waiting = (what) => html`<p class="waiting" role="status">${what} …</p>`;

/** Something could not be had, and how to try again where that may help. */
export const failed = (error, again) => html`
  <p class="notice is-bad" role="alert"><span>${messageOf(error)}</span>${mayHelp(error) ? html`<button type="button" @click=${again}>Try again</button>` : ''}</p>`;

const mayHelp = (error) => !(error instanceof Refused) || error.status >= 500 || error.status === 429;

/** There is nothing, and why. */
export const nothingHere = (why) => html`<p class="quiet-text">${why}</p>`;

/** A panel with its heading, what can be done with it, and what it holds. */
export const panel = (title, content, { actions = '', note = '', busy = false } = {}) => html`
  <section class="panel" aria-label=${title} aria-busy=${busy ? 'true' : 'false'}>
    <header><h2>${title}</h2><div class="actions">${actions}</div></header>
    ${note ? html`<p class="quiet-text">${note}</p>` : ''}
    <div class="fades">${content}</div>
  </section>`;

/** What a reading has, or why it has nothing; `missing` says what it means that there is none. */
export function shown(reading, what, template, { missing = null } = {}) {
  if (missing !== null && reading.error instanceof Refused && reading.error.status === 404) {
    return nothingHere(missing);
  }
  if (reading.error !== null && reading.data === null) {
    return failed(reading.error, () => reading.again());
  }
  if (reading.data === null) {
    return waiting(what);
  }
  return html`${reading.error === null ? '' : failed(reading.error, () => reading.again())}${template(reading.data)}`;
}
