import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { scope } from '../core/address.js';
import { read } from '../core/api.js';
import { dayOfYear } from '../core/formats.js';
import { figuresOfParts } from '../core/history.js';
import { Reading } from '../core/reading.js';
import { rangeOf } from '../core/ranges.js';
import { chartActions } from '../parts/chart.js';
import { panel, shown } from '../parts/states.js';
import '../parts/explanation.js';
import '../parts/figure-cards.js';
import './members-table.js';
import './objectives.js';

const PROGRESS = '/api/v1/admin/stats/progress';

/** How far people come: modules, scores, and what the organization aims at. */
class Progress extends PageElement {
  static properties = { context: {} };

  #kpis = new Reading(this);
  #history = new Reading(this);
  #trend = new Reading(this);
  #distribution = new Reading(this);

  willUpdate() {
    const about = { organization_id: this.context.organization.id, ...scope() };
    const key = JSON.stringify(about);
    const ask = (reading, what) => reading.of(key, (signal) => read(`${PROGRESS}/${what}`, about, { signal }), this.context.moves);
    ask(this.#kpis, 'kpis');
    ask(this.#trend, 'trend');
    ask(this.#distribution, 'distribution');
    this.#history.of(key, (signal) => figuresOfParts(`${PROGRESS}/kpis`, about, rangeOf(about), signal), this.context.slowMoves);
  }

  render() {
    return html`
      <div class="page-head"><h1>Progress</h1>
        <div class="actions"><x-freshness .asOf=${this.#kpis.asOf} .context=${this.context}></x-freshness>
          <button type="button" @click=${() => print()}>Print</button></div></div>
      <div class="stack">
        ${shown(this.#kpis, 'Looking at the figures', ({ kpis }) => html`<x-figure-cards group="progress" .kpis=${kpis} .history=${this.#history.data}></x-figure-cards>`)}
        <div class="columns">
          ${this.#chart('Modules a day', 'trend', this.#trend, modules)}
          ${this.#chart('Average score a day', 'scores', this.#trend, scores)}
          ${this.#chart('Members by modules completed', 'completed', this.#distribution, (data) => buckets(data.modules_completed, 'Modules'))}
          ${this.#chart('Members by average score', 'by-score', this.#distribution, (data) => buckets(data.average_score, 'Score'))}
        </div>
        <x-objectives .context=${this.context}></x-objectives>
        <x-members-table .context=${this.context}></x-members-table>
      </div>
      <x-explanation .context=${this.context}></x-explanation>`;
  }

  #chart(name, id, reading, chart) {
    return panel(name, shown(reading, 'Looking', (data) => html`<x-chart id=${id} name=${name} .chart=${chart(data)}></x-chart>`),
      { busy: reading.pending, actions: chartActions(this, id) });
  }
}

const modules = ({ trend }) => ({
  type: 'line', whole: true, sums: true, over: 'Day', labels: trend.map(({ date }) => dayOfYear(date)),
  series: [
    { label: 'Completed', values: trend.map((day) => day.modules_completed) },
    { label: 'Started', values: trend.map((day) => day.modules_started) },
  ],
});

const scores = ({ trend }) => ({
  type: 'line', over: 'Day', labels: trend.map(({ date }) => dayOfYear(date)),
  series: [{ label: 'Average score', values: trend.map((day) => day.average_score) }],
});

const buckets = (rows, over) => ({
  type: 'bar', whole: true, over, labels: rows.map(({ bucket }) => bucket),
  series: [{ label: 'Members', values: rows.map((row) => row.member_count) }],
});

customElements.define('x-progress', Progress);
