import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { query, scope } from '../core/address.js';
import { read, send } from '../core/api.js';
import { date, decimal, fixed, moment } from '../core/formats.js';
import { Reading } from '../core/reading.js';
import { words } from '../core/words.js';
import { panel, shown } from '../parts/states.js';

const PATH = '/api/v1/admin/stats/impact/lvi-weights';
const NAMES = ['engagement', 'completion', 'proficiency', 'consistency'];
const TEN_THOUSANDTHS = 10_000;

/** How much each component of the learning value index counts, and what a change would do before it is saved. */
class Weights extends PageElement {
  static properties = { context: {}, components: {}, range: {}, draft: { state: true }, failure: { state: true } };

  #reading = new Reading(this);

  willUpdate() {
    const { as_of } = scope();
    const params = { organization_id: this.context.organization.id, as_of };
    this.#reading.of(JSON.stringify(params), (signal) => read(PATH, params, { signal }), this.context.moves);
  }

  render() {
    return panel('Weights of the learning value index', shown(this.#reading, 'Looking at the weights', (data) => this.#content(data)), {
      note: 'The index is 100 × the sum of weight × component. Components are means over everybody in these days; weights add up to 1.' });
  }

  #content(saved) {
    const weights = this.draft ?? Object.fromEntries(NAMES.map((name) => [name, saved[name]]));
    const sum = NAMES.reduce((total, name) => total + Math.round(weights[name] * TEN_THOUSANDTHS), 0);
    const changes = this.context.may.manage && !this.context.at.params.as_of;
    return html`
      <form class="form" @submit=${(event) => this.#save(event, weights)}>
        <div class="scroller" tabindex="0" role="group" aria-label="Weights"><table>
          <thead><tr><th scope="col">Component</th><th scope="col" class="number">Mean</th><th scope="col" class="number">Saved</th><th scope="col" class="number">New</th></tr></thead>
          <tbody>${NAMES.map((name) => html`<tr><th scope="row">${words(name)}</th><td class="number">${fixed(this.components?.[name], 4)}</td><td class="number">${fixed(saved[name], 2)}</td>
            <td class="number">${changes ? html`<input type="number" min="0" max="1" step="0.01" aria-label="New weight of ${name}" .value=${String(weights[name])}
              @input=${(event) => (this.draft = { ...weights, [name]: Number(event.target.value) })}>` : '–'}</td></tr>`)}</tbody></table></div>
        <p role="status">${this.#preview(saved, weights, sum)}</p>
        <p class="bad" role="alert">${this.failure ?? ''}</p>
        ${changes ? html`<div class="buttons">
          <button class="primary" ?disabled=${this.draft === undefined || sum !== TEN_THOUSANDTHS}>Save weights</button>
          <button type="button" ?disabled=${this.draft === undefined} @click=${() => (this.draft = undefined)}>Undo</button></div>` : ''}
        <p class="quiet-text">${saved.is_default ? 'Nobody has chosen weights yet: these are the platform’s.' : `Chosen ${moment(saved.updated_at)}.`}</p>
      </form>`;
  }

  #preview(saved, weights, sum) {
    if (sum !== TEN_THOUSANDTHS) {
      return html`<span class="bad">The weights add up to ${decimal(sum / TEN_THOUSANDTHS)}; they must add up to 1.</span>`;
    }
    if (this.draft === undefined || !this.components) {
      return '';
    }
    const lvi = (by) => decimal(Math.round(1000 * NAMES.reduce((total, name) => total + by[name] * this.components[name], 0)) / 10);
    return html`The index of ${date(this.range.start_date)} – ${date(this.range.end_date)} would be <strong>${lvi(weights)}</strong>; with the saved weights it is ${lvi(saved)}.`;
  }

  async #save(event, weights) {
    event.preventDefault();
    try {
      this.failure = null;
      await send('PUT', PATH + query({ organization_id: this.context.organization.id }), weights);
      this.draft = undefined;
      this.#reading.again();
    } catch (error) {
      this.failure = error.message;
    }
  }
}

customElements.define('x-weights', Weights);
