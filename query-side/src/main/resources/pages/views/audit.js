import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { change } from '../core/address.js';
import { panel } from '../parts/states.js';
import './aggregate.js';
import './checkpoints.js';
import './event-stream.js';
import './event-proof.js';

/** What happened: all events, one thing's life, and the proofs that nothing was changed. */
class Audit extends PageElement {
  static properties = { context: {} };

  render() {
    const { aggregate_id } = this.context.at.params;
    return html`
      <div class="page-head"><h1>Audit</h1></div>
      <div class="stack">
        ${aggregate_id ? html`<x-aggregate .context=${this.context} .aggregate=${aggregate_id}></x-aggregate>` : this.#stream()}
        <x-checkpoints .context=${this.context}></x-checkpoints>
      </div>
      <x-event-proof .event=${this.context.at.params.proof ?? null} @close-proof=${() => change({ proof: null })}></x-event-proof>`;
  }

  #stream() {
    return panel('Events', html`<x-event-stream .context=${this.context}></x-event-stream>`, { note: 'Every change, as it was stored. Reading them is itself recorded.' });
  }
}

customElements.define('x-audit', Audit);
