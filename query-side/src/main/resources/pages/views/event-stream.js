import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { change } from '../core/address.js';
import { read, readFile } from '../core/api.js';
import { save } from '../core/files.js';
import { count, moment } from '../core/formats.js';
import { actorOf, detailsOf, lifeOf, proofOf } from '../parts/event.js';
import { failed, nothingHere, waiting } from '../parts/states.js';

const EVENTS = '/api/v1/audit/events';
const FILTERS = ['event_type', 'aggregate_type', 'actor_id', 'correlation_id', 'from', 'to'];
const PAGE = 50;
const MOST_IN_A_FILE = 100_000;

/** Events by position, narrowed by filters that stand in the address, page after page, and as a file. */
class EventStream extends PageElement {
  static properties = { context: {}, items: { state: true }, next: { state: true }, error: { state: true }, busy: { state: true } };

  #asked = null;

  get #filters() {
    const { params } = this.context.at;
    return { organization_id: this.context.organization.id, ...Object.fromEntries(FILTERS.map((name) => [name, params[name]])) };
  }

  willUpdate() {
    const key = JSON.stringify(this.#filters);
    if (key !== this.#asked) {
      this.#asked = key;
      Object.assign(this, { items: [], next: null, error: null });
      this.#more();
    }
  }

  render() {
    return html`
      <form class="scope" @submit=${this.#narrow}>
        ${field('event_type', 'What happened', 'SessionEnded', this.context)}
        ${field('aggregate_type', 'To what', 'LearningSession', this.context)}
        ${field('actor_id', 'By whom (id)', '', this.context)}
        ${field('correlation_id', 'In which request', '', this.context)}
        ${instant('from', 'Stored from (UTC)', this.context)}
        ${instant('to', 'Until (UTC)', this.context)}
        <div class="buttons presets"><button class="primary">Find</button>
          <button type="button" @click=${() => change(Object.fromEntries(FILTERS.map((name) => [name, null])))}>Clear</button>
          <button type="button" @click=${() => this.#export('text/csv', 'csv')}>CSV</button>
          <button type="button" @click=${() => this.#export('application/x-ndjson', 'ndjson')}>NDJSON</button></div>
      </form>
      ${this.error === null ? '' : failed(this.error, () => this.#more())}
      ${this.items.length === 0 && !this.busy && this.error === null ? nothingHere('No events fit.') : this.#table()}
      ${this.busy ? waiting('Looking at events') : this.next === null ? '' : html`<p><button type="button" @click=${this.#more}>More</button></p>`}`;
  }

  #table() {
    return html`<div class="scroller" tabindex="0" role="group" aria-label="Events"><table>
      <thead><tr><th scope="col" class="number">Event</th><th scope="col">Stored</th><th scope="col">What happened</th><th scope="col">To what</th><th scope="col">By whom</th><th scope="col">Proof</th></tr></thead>
      <tbody>${this.items.map((event) => html`<tr><td class="number">${count(event.position)}</td><td>${moment(event.recorded_at)}</td>
        <td><code>${event.type}</code>${detailsOf(event)}</td><td>${lifeOf(event)}</td><td>${actorOf(event)}</td><td>${proofOf(event)}</td></tr>`)}</tbody></table></div>`;
  }

  async #more() {
    const asked = this.#asked;
    this.busy = true;
    try {
      const enough = this.items.length + PAGE;
      do {
        const { data } = await read(EVENTS, { ...this.#filters, cursor: this.next, limit: PAGE });
        if (asked !== this.#asked) {
          return;
        }
        Object.assign(this, { items: [...this.items, ...data.items], next: data.next_cursor, error: null });
      } while (this.next !== null && this.items.length < enough);
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }

  async #export(type, ending) {
    try {
      save(await readFile(EVENTS, { ...this.#filters, limit: MOST_IN_A_FILE }, type), `events.${ending}`);
    } catch (error) {
      this.error = error;
    }
  }

  #narrow(event) {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.target));
    const time = (text) => (text ? `${text}${text.length === 16 ? ':00' : ''}Z` : null);
    change({ ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.trim() || null])), from: time(fields.from), to: time(fields.to) });
  }
}

const field = (name, label, example, { at }) => html`<label>${label} <input name=${name} .value=${at.params[name] ?? ''} placeholder=${example}></label>`;
const instant = (name, label, { at }) => html`<label>${label} <input type="datetime-local" step="1" name=${name} .value=${(at.params[name] ?? '').replace('Z', '')}></label>`;

customElements.define('x-event-stream', EventStream);
