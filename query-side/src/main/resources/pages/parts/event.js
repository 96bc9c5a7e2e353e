import { html } from 'lit';
import { change, link } from '../core/address.js';
import { count, moment } from '../core/formats.js';
import { words } from '../core/words.js';

/** The life of what an event changed. */
export const lifeOf = (event) => html`<a href=${link('audit', { aggregate_id: event.aggregate_id })}>${words(event.aggregate_type)}</a>`;

/** Who did it. */
export const actorOf = (event) => (event.actor_id === null
  ? words(event.actor_type)
  : html`<a href=${link('audit', { actor_id: event.actor_id })} title=${event.actor_id}>${words(event.actor_type)} ${event.actor_id.slice(-6)}</a>`);

/** A button that leads to an event's proof. */
export const proofOf = (event) => html`<button type="button" class="quiet" aria-haspopup="dialog" aria-label="Proof of event ${event.position}"
  @click=${() => change({ proof: event.id })}>Proof</button>`;

/** Everything that an event says. */
export const detailsOf = (event) => html`<details><summary>All of it</summary><dl class="facts">
  <dt>Event</dt><dd class="hash">${event.id}</dd><dt>Position</dt><dd>${count(event.position)}</dd>
  <dt>Happened</dt><dd>${moment(event.occurred_at)}</dd><dt>Stored</dt><dd>${moment(event.recorded_at)}</dd>
  <dt>Request</dt><dd class="hash">${event.correlation_id ?? '–'}</dd><dt>Led to by</dt><dd class="hash">${event.causation_id ?? '–'}</dd>
  <dt>Hash</dt><dd class="hash">${event.leaf_hash}</dd><dt>What changed</dt><dd><pre>${JSON.stringify(event.data, null, 2)}</pre></dd></dl></details>`;
