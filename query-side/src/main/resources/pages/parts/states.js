import { html } from 'lit';

/** Something is being asked for. */
export const waiting = (what) => html`<p class="waiting" role="status">${what} …</p>`;

/** Something could not be had, and how to try again. */
export const failed = (error, again) => html`
  <p class="notice is-bad" role="alert"><span>${error.message}</span><button type="button" @click=${again}>Try again</button></p>`;

/** There is nothing, and why. */
export const nothingHere = (why) => html`<p class="quiet-text">${why}</p>`;

/** A panel with its heading, what can be done with it, and what it holds. */
export const panel = (title, content, { actions = '', note = '', busy = false } = {}) => html`
  <section class="panel" aria-label=${title} aria-busy=${busy ? 'true' : 'false'}>
    <header><h2>${title}</h2><div class="actions">${actions}</div></header>
    ${note ? html`<p class="quiet-text">${note}</p>` : ''}
    <div class="fades">${content}</div>
  </section>`;

/** What a reading has, or why it has nothing. */
export function shown(reading, what, template) {
  if (reading.error !== null && reading.data === null) {
    return failed(reading.error, () => reading.again());
  }
  if (reading.data === null) {
    return waiting(what);
  }
  return html`${reading.error === null ? '' : failed(reading.error, () => reading.again())}${template(reading.data)}`;
}
