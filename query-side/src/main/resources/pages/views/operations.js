import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { read, send } from '../core/api.js';
import { count, decimal, moment } from '../core/formats.js';
import { Reading } from '../core/reading.js';
import { toneOf, words } from '../core/words.js';
import { nothingHere, panel, shown } from '../parts/states.js';
import '../parts/dialog.js';
import { bar } from './metrics.js';

const PROJECTIONS = '/api/v1/admin/projections';
const LETTERS = `${PROJECTIONS}/dead-letters`;
const LOOK_EVERY_MS = 1000;

/** How the program does: read models and their lag, rebuilds as they go, events that could not be shown, and its parts. */
class Operations extends PageElement {
  static properties = { context: {} };

  #projections = new Reading(this);
  #letters = new Reading(this);
  #health = new Reading(this);
  #timer = null;
  #started = new Map();

  connectedCallback() {
    super.connectedCallback();
    this.#timer = setInterval(() => this.context.connected && !document.hidden && this.#look(), LOOK_EVERY_MS);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    super.disconnectedCallback();
  }

  #look() {
    [this.#projections, this.#letters, this.#health].filter((reading) => !reading.pending).forEach((reading) => reading.again());
    [...this.#started.values()].filter(isUnderWay).forEach(({ id }) => this.#lookAt(id));
  }

  async #lookAt(id) {
    const { data } = await read(`${PROJECTIONS}/rebuilds/${id}`).catch(() => ({ data: null }));
    if (data !== null) {
      this.#started.set(data.projection, data);
      this.requestUpdate();
    }
  }

  willUpdate() {
    this.#projections.of('all', (signal) => read(PROJECTIONS, {}, { signal }));
    this.#letters.of('open', (signal) => read(LETTERS, { status: 'open' }, { signal }));
    this.#health.of('all', (signal) => read('/health/detailed', {}, { signal }));
  }

  render() {
    return html`<div class="page-head"><h1>Operations</h1></div>
      <div class="stack">
        ${panel('Read models', shown(this.#projections, 'Looking at read models', (data) => this.#models(data)), { note: 'Each is made from events and can be made again beside the one that answers.' })}
        ${panel('Dead letters', shown(this.#letters, 'Looking at dead letters', ({ items }) => (items.length === 0 ? nothingHere('None: every event is shown.') : this.#dead(items))))}
        ${panel('Health', shown(this.#health, 'Looking at health', health))}
      </div><x-form-dialog></x-form-dialog>`;
  }

  #models({ head, items }) {
    return html`<p>The history has ${count(head)} events.</p>
      <div class="scroller" tabindex="0" role="group" aria-label="Read models"><table>
      <thead><tr><th scope="col">Read model</th><th scope="col">State</th><th scope="col" class="number">At event</th><th scope="col" class="number">Behind</th><th scope="col" class="number">Dead letters</th><th scope="col">Rebuild</th></tr></thead>
      <tbody>${items.map((each) => html`<tr><td>${words(each.name)}</td><td><span class="tag ${toneOf(each.status)}">${words(each.status)}</span> ${each.last_error ?? ''}</td>
        <td class="number">${count(each.position)}</td><td class="number">${count(each.lag)}${each.lag > 0 ? ` (${decimal(each.lag_seconds)} s)` : ''}</td><td class="number">${count(each.dead_letters)}</td>
        <td>${this.#rebuild(each)}</td></tr>`)}</tbody></table></div>`;
  }

  #rebuild({ name, rebuild: running }) {
    const rebuild = running ?? this.#started.get(name);
    if (rebuild && isUnderWay(rebuild)) {
      return html`${bar(rebuild.progress, `Rebuild of ${name}`)} ${decimal(rebuild.progress)} %
        <button type="button" class="quiet" aria-label="Cancel the rebuild of ${name}" @click=${() => this.#cancel(rebuild)}>Cancel</button>`;
    }
    return html`<button type="button" class="quiet" aria-label="Rebuild ${name}" @click=${() => this.#start(name)}>Rebuild</button>
      ${rebuild ? html`<span class="quiet-text">${words(rebuild.status)} ${moment(rebuild.finished_at)} ${rebuild.error ?? ''}</span>` : ''}`;
  }

  #dead(items) {
    return html`<div class="scroller" tabindex="0" role="group" aria-label="Dead letters"><table>
      <thead><tr><th scope="col">Read model</th><th scope="col" class="number">Event</th><th scope="col">What happened</th><th scope="col">Why it is not shown</th><th scope="col" class="number">Attempts</th><th scope="col">Change</th></tr></thead>
      <tbody>${items.map((letter) => html`<tr><td>${words(letter.projection)}</td><td class="number">${count(letter.position)}</td><td><code>${letter.event_type}</code></td><td>${letter.error}</td><td class="number">${count(letter.attempts)}</td>
        <td><button type="button" class="quiet" @click=${() => this.#retry(letter)}>Retry</button><button type="button" class="quiet danger" @click=${() => this.#discard(letter)}>Discard</button></td></tr>`)}</tbody></table></div>`;
  }

  #ask(title, action, content, submit) {
    this.querySelector('x-form-dialog').ask({ title, action, content, submit: async (fields) => {
      await submit(fields);
      this.#look();
    } });
  }

  #start(name) {
    this.#ask(`Rebuild ${name}?`, 'Rebuild', html`<p>It is made from all events once more, beside the one that answers, and takes its place when it is as far.</p>
      <label>Why <input name="reason" maxlength="500"></label>`,
      async ({ reason }) => {
        const { items } = await send('POST', PROJECTIONS, { projection: name, ...(reason ? { reason } : {}) });
        items.forEach((rebuild) => this.#started.set(rebuild.projection, rebuild));
      });
  }

  #cancel({ id, projection }) {
    this.#ask(`Cancel the rebuild of ${projection}?`, 'Cancel it', html`<p>What answers now goes on answering.</p>`, () => send('POST', `${PROJECTIONS}/rebuilds/${id}/cancel`));
  }

  #retry({ id, position }) {
    this.#ask(`Retry event ${count(position)}?`, 'Retry', html`<p>The read model is made anew, so that the order of events is kept.</p>`, () => send('POST', `${LETTERS}/${id}/retry`));
  }

  #discard({ id, position }) {
    this.#ask(`Discard event ${count(position)}?`, 'Discard', html`<p>It stays in the history; this read model goes on without it.</p>
      <label>Why <input name="reason" required maxlength="500"></label>`, (fields) => send('POST', `${LETTERS}/${id}/discard`, fields));
  }
}

/** What a part says beside its state; what it says of each of many stands in a table of its own. */
const told = (part) => Object.entries(part).filter(([, value]) => value !== null && !Array.isArray(value))
  .map(([name, value]) => (typeof value === 'object' ? told(value) : name === 'message' ? value : `${words(name)}: ${decimal(value)}`)).join(' · ');

const isUnderWay = ({ status }) => ['queued', 'running'].includes(status);

const health = (data) => html`<p><span class="tag ${toneOf(data.status)}">${words(data.status)}</span> Version ${data.version}, up for ${count(Math.floor(data.uptime_seconds / 60))} min</p>
  <div class="scroller" tabindex="0" role="group" aria-label="Health"><table>
    <thead><tr><th scope="col">Part</th><th scope="col">State</th><th scope="col">More</th></tr></thead>
    <tbody>${Object.entries(data.services).map(([name, { status, ...more }]) => html`<tr><th scope="row">${words(name)}</th><td><span class="tag ${toneOf(status)}">${words(status)}</span></td>
      <td>${told(more)}</td></tr>`)}</tbody></table></div>`;

customElements.define('x-operations', Operations);
