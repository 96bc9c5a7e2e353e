import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { change } from '../core/address.js';
import { read } from '../core/api.js';
import { many, moment } from '../core/formats.js';
import { Reading } from '../core/reading.js';
import { words } from '../core/words.js';
import { actorOf, detailsOf, proofOf } from '../parts/event.js';
import { panel, shown } from '../parts/states.js';

const SHOWN = 200;

/** One thing's life, as a line through time, and what it was at any point of it. */
class Aggregate extends PageElement {
  static properties = { context: {}, aggregate: {} };

  #life = new Reading(this);
  #state = new Reading(this);

  willUpdate() {
    const path = `/api/v1/audit/aggregates/${encodeURIComponent(this.aggregate)}`;
    const { sequence } = this.context.at.params;
    this.#life.of(path, (signal) => read(path, { limit: SHOWN }, { signal }));
    this.#state.of(JSON.stringify([path, sequence]), (signal) => read(`${path}/state`, { sequence }, { signal }));
  }

  render() {
    return html`<div class="stack">
      <p><button type="button" @click=${() => change({ aggregate_id: null, sequence: null })}>All events</button></p>
      <div class="columns">
        ${panel('Its life', shown(this.#life, 'Looking at its life', (data) => this.#timeline(data)), { note: this.aggregate })}
        ${panel('What it was', shown(this.#state, 'Looking at what it was', (data) => this.#shape(data), {
          missing: 'What it was follows from more than these events, and what else there is is not for you to read.' }))}
      </div></div>`;
  }

  #timeline({ aggregate_type, items, next_cursor }) {
    const at = this.context.at.params.sequence;
    return html`<p>${words(aggregate_type)}, ${many(items.length, next_cursor === null ? 'event' : 'first event')}</p>
      <ol class="timeline">${items.map((event) => html`<li>
        <strong>${words(event.type.split('.').at(-1))}</strong> <span class="quiet-text">${moment(event.occurred_at)}, by ${actorOf(event)}</span>
        <div><button type="button" class="quiet" aria-pressed=${String(String(event.sequence) === at)} @click=${() => change({ sequence: String(event.sequence) })}>What it was then</button>${proofOf(event)}</div>
        ${detailsOf(event)}</li>`)}</ol>`;
  }

  #shape({ as_of, sequence, exists, state }) {
    const { sequence: chosen } = this.context.at.params;
    return html`<p>${chosen ? `After its event ${sequence}` : `Now, after ${many(sequence, 'event')} (${moment(as_of)})`}
        ${chosen ? html`<button type="button" class="quiet" @click=${() => change({ sequence: null })}>Now</button>` : ''}</p>
      ${exists ? html`<pre>${JSON.stringify(state, null, 2)}</pre>` : html`<p>It was not there.</p>`}`;
  }
}

customElements.define('x-aggregate', Aggregate);
