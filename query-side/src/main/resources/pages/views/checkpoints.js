import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { read, send } from '../core/api.js';
import { save } from '../core/files.js';
import { count, moment } from '../core/formats.js';
import { Reading } from '../core/reading.js';
import { signatureHolds } from '../core/proof.js';
import { nothingHere, panel, shown } from '../parts/states.js';

const CHECKPOINTS = '/api/v1/audit/checkpoints';
const SHOWN = 50;

/** Signed sizes and roots of the history: kept elsewhere, they prove later that nothing was changed. */
class Checkpoints extends PageElement {
  static properties = { context: {}, checked: { state: true }, failure: { state: true } };

  #reading = new Reading(this);

  constructor() {
    super();
    this.checked = new Map();
  }

  willUpdate() {
    this.#reading.of('all', (signal) => read(CHECKPOINTS, { limit: SHOWN }, { signal }));
  }

  render() {
    return panel('Checkpoints', html`${this.failure ? html`<p class="notice is-bad" role="alert">${this.failure}</p>` : ''}
      ${shown(this.#reading, 'Looking at checkpoints', ({ items }) => (items.length === 0 ? nothingHere('None yet: the history is signed hourly.') : this.#table(items)))}`, {
      note: 'Keep one elsewhere: it proves later that the history up to it is what it was.',
      actions: this.context.may.operate ? html`<button type="button" class="quiet" @click=${this.#sign}>Sign now</button>` : '' });
  }

  #table(items) {
    return html`<div class="scroller" tabindex="0" role="group" aria-label="Checkpoints"><table>
      <thead><tr><th scope="col" class="number">Events</th><th scope="col">Signed</th><th scope="col">Root</th><th scope="col">Check</th></tr></thead>
      <tbody>${items.map((point) => html`<tr><td class="number">${count(point.tree_size)}</td><td>${moment(point.signed_at)}</td><td class="hash">${point.root_hash}</td>
        <td><button type="button" class="quiet" aria-label="Check the signature of ${point.tree_size}" @click=${() => this.#check(point)}>Check</button>
          <button type="button" class="quiet" aria-label="Keep the checkpoint of ${point.tree_size}" @click=${() => keep(point)}>Keep</button>
          <span role="status">${this.checked.get(point.tree_size) ?? ''}</span></td></tr>`)}</tbody></table></div>`;
  }

  async #check(point) {
    const result = await signatureHolds(point).then((holds) => (holds ? 'Signature holds' : 'Signature does NOT hold'), (error) => `Cannot be checked here: ${error.message}`);
    this.checked = new Map(this.checked).set(point.tree_size, result);
  }

  async #sign() {
    try {
      this.failure = null;
      await send('POST', CHECKPOINTS);
      this.#reading.again();
    } catch (error) {
      this.failure = error.message;
    }
  }
}

const keep = (point) => save(new Blob([JSON.stringify(point, null, 2)], { type: 'application/json' }), `checkpoint-${point.tree_size}.json`);

customElements.define('x-checkpoints', Checkpoints);
