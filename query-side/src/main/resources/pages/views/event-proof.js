import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { read } from '../core/api.js';
import { save } from '../core/files.js';
import { count, moment } from '../core/formats.js';
import { inclusionHolds, signatureHolds } from '../core/proof.js';
import { Reading } from '../core/reading.js';
import { shown } from '../parts/states.js';

/** That an event is in the signed history, checked in the browser from the proof that the server gave. */
class EventProof extends PageElement {
  static properties = { event: {} };

  #reading = new Reading(this);

  willUpdate() {
    if (this.event !== null) {
      this.#reading.of(this.event, (signal) => proved(this.event, signal));
    }
  }

  updated() {
    const dialog = this.querySelector('dialog');
    if (dialog !== null && !dialog.open) {
      dialog.showModal();
    }
  }

  render() {
    return this.event === null ? '' : html`<dialog class="drawer" aria-labelledby="proof" @close=${() => this.dispatchEvent(new Event('close-proof'))}>
      <div class="head"><h2 id="proof">Proof of an event</h2><button type="button" @click=${() => this.querySelector('dialog').close()}>Close</button></div>
      ${shown(this.#reading, 'Fetching and checking the proof', content)}</dialog>`;
  }
}

async function proved(id, signal) {
  const { data: proof } = await read(`/api/v1/audit/proofs/${encodeURIComponent(id)}`, {}, { signal });
  const check = (holds) => holds.then((yes) => (yes ? 'holds' : 'fails'), () => 'unknown');
  return { data: { proof, included: await check(inclusionHolds(proof)), signed: await check(signatureHolds(proof.checkpoint)) }, asOf: null };
}

const VERDICTS = {
  holds: html`<span class="tag is-good">Holds</span>`,
  fails: html`<span class="tag is-bad">Does not hold</span>`,
  unknown: html`<span class="tag is-warning">This browser cannot check it here</span>`,
};

const content = ({ proof, included, signed }) => html`<div class="stack">
  <dl class="facts">
    <dt>Event</dt><dd class="hash">${proof.event_id}</dd><dt>Its place</dt><dd>${count(proof.leaf_index + 1)} of ${count(proof.checkpoint.tree_size)} signed events</dd>
    <dt>Signed</dt><dd>${moment(proof.checkpoint.signed_at)} by <code>${proof.checkpoint.key_id}</code></dd>
    <dt>In the history</dt><dd>${VERDICTS[included]}</dd><dt>Signature</dt><dd>${VERDICTS[signed]}</dd>
    <dt>Root</dt><dd class="hash">${proof.checkpoint.root_hash}</dd></dl>
  <p class="quiet-text">Checked in this browser: the event’s bytes were hashed and led up the tree to the signed root (RFC 9162). The public key came from this server; compare it with one kept elsewhere, or
    let <code>./xentree prove</code> check the file.</p>
  <p><button type="button" @click=${() => save(new Blob([JSON.stringify(proof, null, 2)], { type: 'application/json' }), `proof-${proof.event_id}.json`)}>Save the proof</button></p>
  <details><summary>The way to the root (${proof.path.length} hashes)</summary><ol>${proof.path.map((hash) => html`<li class="hash">${hash}</li>`)}</ol></details></div>`;

customElements.define('x-event-proof', EventProof);
