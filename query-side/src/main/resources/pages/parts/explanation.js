import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { address, change, link, scope } from '../core/address.js';
import { read } from '../core/api.js';
import { Reading } from '../core/reading.js';
import { change as changeOf, count, decimal, duration, figure } from '../core/formats.js';
import { nameOf, words } from '../core/words.js';
import { shown } from './states.js';
import './rows.js';

const PATHS = {
  engagement: '/api/v1/admin/stats/explain',
  progress: '/api/v1/admin/stats/progress/explain',
  impact: '/api/v1/admin/stats/impact/explain',
};

/** What a figure is made of: its definition, its inputs, who is behind it, and which events. The address names the figure. */
class Explanation extends PageElement {
  static properties = { context: {} };

  #reading = new Reading(this);

  get #asked() {
    const { explain, cohort, period } = this.context.at.params;
    const [group, key] = (explain ?? '').split(':');
    return { path: PATHS[group], params: { ...scope(), key, cohort, period } };
  }

  willUpdate() {
    const { path, params } = this.#asked;
    if (path !== undefined) {
      this.#reading.of(JSON.stringify([path, params]), (signal) => read(path, { ...params, limit: 1 }, { signal }));
    }
  }

  updated() {
    const dialog = this.querySelector('dialog');
    if (dialog !== null && !dialog.open) {
      dialog.showModal();
    }
  }

  render() {
    if (this.#asked.path === undefined) {
      return '';
    }
    return html`<dialog class="drawer" aria-labelledby="explained" @close=${close}>
      <div class="head"><h2 id="explained">${this.#reading.data?.figure.label ?? 'What this is made of'}</h2>
        <button type="button" @click=${() => this.querySelector('dialog').close()}>Close</button></div>
      ${shown(this.#reading, 'Looking at what it is made of', (data) => this.#content(data))}</dialog>`;
  }

  #content(data) {
    const { figure: explained } = data;
    return html`<div class="stack">
      <p><strong class="value">${figure(explained.value, explained.unit)}</strong>
        ${explained.previous_value === null ? '' : html`<span class="quiet-text">${changeOf(explained.delta, explained.unit)} from ${figure(explained.previous_value, explained.unit)}</span>`}</p>
      <p>${data.definition}</p>
      <p class="formula">${data.formula}</p>
      <h3>What goes in</h3>
      <dl class="facts">${data.inputs.map(({ name, meaning, value, unit }) => html`
        <dt><code>${name}</code></dt><dd><strong>${decimal(value)} ${unit}</strong><br>${meaning}</dd>`)}</dl>
      <x-freshness .asOf=${this.#reading.asOf} .context=${this.context}></x-freshness>
      <h3>Events</h3>
      <p>${data.events_count === null ? '' : html`<strong>${count(data.events_count)}</strong> · `}${data.events_definition}</p>
      <h3>People</h3>
      <p>${data.people_definition} ${this.context.may.history ? 'A person leads to their sessions, and each session to its events and their proof.' : ''}</p>
      <x-rows name="People behind ${explained.label}" .noun=${'person'} .columns=${this.#columns(data)} .source=${this.#people()}></x-rows>
    </div>`;
  }

  #columns({ share_definition: share }) {
    const seconds = share?.includes('(seconds)');
    return [
      { title: 'Person', cell: (row) => html`<a href=${link(`members/${row.user_id}`)}>${nameOf(row)}</a>` },
      { title: words(seconds ? share.replace(' (seconds)', '') : (share ?? 'share')), number: true, cell: ({ share: part }) => (part === null ? '–' : seconds ? duration(part) : decimal(part)) },
    ];
  }

  #people() {
    const { path, params } = this.#asked;
    return {
      key: JSON.stringify([path, params]),
      page: async (page, limit, signal) => {
        const { data } = await read(path, { ...params, page, limit }, { signal });
        return { items: data.people, total: data.people_count };
      },
    };
  }
}

function close() {
  if (address().params.explain !== undefined) {
    change({ explain: null, cohort: null, period: null });
  }
}

customElements.define('x-explanation', Explanation);
