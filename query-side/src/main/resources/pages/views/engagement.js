import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { change, scope } from '../core/address.js';
import { read } from '../core/api.js';
import { saveTable } from '../core/files.js';
import { date, dayOfYear } from '../core/formats.js';
import { figuresOfParts } from '../core/history.js';
import { Reading } from '../core/reading.js';
import { rangeOf } from '../core/ranges.js';
import { chartActions } from '../parts/chart.js';
import { panel, shown } from '../parts/states.js';
import '../parts/cohort-matrix.js';
import '../parts/explanation.js';
import '../parts/figure-cards.js';
import '../parts/heat-map.js';
import './members-table.js';

const STATS = '/api/v1/admin/stats/';
const FIELDS = 'kpis,pulse,trend,activity_distribution,retention';

/** Whether learning happens: how much, when, by whom, and who comes back. */
class Engagement extends PageElement {
  static properties = { context: {} };

  #figures = new Reading(this);
  #before = new Reading(this);
  #history = new Reading(this);
  #last = new Reading(this);

  get #scope() {
    return { organization_id: this.context.organization.id, ...scope() };
  }

  willUpdate() {
    const about = this.#scope;
    const key = JSON.stringify(about);
    this.#figures.of(key, (signal) => read(STATS, { ...about, fields: FIELDS }, { signal }), this.context.moves);
    this.#history.of(key, (signal) => figuresOfParts(STATS, { ...about, fields: 'kpis' }, rangeOf(about), signal), this.context.slowMoves);
    const days = this.#figures.data?.date_range;
    if (days !== undefined) {
      const range = { start_date: days.previous_start_date, end_date: days.previous_end_date };
      this.#before.of(JSON.stringify([about, range]), (signal) => read(STATS, { ...about, ...range, fields: 'trend' }, { signal }));
    }
    if (this.#isEmpty) {
      this.#last.of(JSON.stringify(about), (signal) => lastActivity(about, signal));
    }
  }

  get #isEmpty() {
    return this.#figures.data?.pulse.summary.total_sessions === 0;
  }

  render() {
    return html`
      <div class="page-head"><h1>Engagement</h1>
        <div class="actions"><x-freshness .asOf=${this.#figures.asOf} .context=${this.context}></x-freshness>
          <button type="button" @click=${() => print()}>Print</button></div></div>
      ${shown(this.#figures, 'Looking at the figures', (data) => this.#content(data))}
      <x-explanation .context=${this.context}></x-explanation>`;
  }

  #content(data) {
    const busy = this.#figures.pending;
    const csv = (section) => html`<button type="button" class="quiet" @click=${() =>
      saveTable(STATS, { ...this.#scope, fields: section }, section)}>CSV</button>`;
    const retention = data.retention;
    return html`<div class="stack">
      ${this.#isEmpty ? this.#hint() : ''}
      <x-figure-cards group="engagement" .kpis=${data.kpis} .history=${this.#history.data}></x-figure-cards>
      ${panel('Pulse', html`<x-heat-map .days=${data.pulse.activity_data} .summary=${data.pulse.summary}></x-heat-map>`, { busy, actions: csv('pulse'), note: 'Learning time a day. A day leads to its figures.' })}
      <div class="columns">
        ${panel('Learning time a day', html`<x-chart id="trend" name="Learning time a day" .chart=${this.#trend(data)}></x-chart>`, { busy, actions: chartActions(this, 'trend') })}
        ${panel('Members by learning time', html`<x-chart id="distribution" name="Members by learning time" .chart=${distribution(data)}></x-chart>`, { busy, actions: chartActions(this, 'distribution') })}
      </div>
      ${panel('Retention', html`
        <x-figure-cards group="engagement" .kpis=${retention.analytics.metrics}></x-figure-cards>
        ${retention.cohorts.length === 0 ? html`<p class="quiet-text">Nobody joined in the weeks of this range. Choose a longer one to see who came back.</p>`
          : html`<x-cohort-matrix .retention=${retention}></x-cohort-matrix>`}`,
        { busy, actions: csv('retention'), note: 'Of those who joined in a week, how many had a session in each week after. Weeks that are not over are “not yet”.' })}
      <x-members-table .context=${this.context}></x-members-table>
    </div>`;
  }

  #hint() {
    const last = this.#last.data;
    return html`<p class="notice is-warning"><span>No sessions in these days.${last ? ` The last one was on ${date(last.end_date)}.` : ''}</span>
      ${last ? html`<button type="button" @click=${() => change(last)}>Show the days before</button>` : ''}</p>`;
  }

  #trend({ trend }) {
    const before = this.#before.data?.trend ?? [];
    return {
      type: 'line', sums: true, over: 'Day', labels: trend.map(({ date: day }) => dayOfYear(day)),
      series: [
        { label: 'These days', unit: 'hours', values: trend.map((day) => day.total_learning_hours) },
        { label: 'The days before', unit: 'hours', before: true, values: trend.map((_, n) => before[n]?.total_learning_hours ?? null) },
      ],
    };
  }
}

function distribution({ activity_distribution: buckets }) {
  return {
    type: 'bar', whole: true, over: 'Learning time', labels: buckets.map(({ bucket }) => bucket),
    series: [{ label: 'Members', unit: 'members', values: buckets.map((each) => each.member_count) }],
  };
}

async function lastActivity(about, signal) {
  const params = { ...about, sort: 'last_active', order: 'desc', limit: 1 };
  const { data } = await read('/api/v1/admin/stats/progress/members', params, { signal });
  const last = data.items[0]?.last_active;
  const end = last ? { end_date: last.slice(0, 10) } : null;
  return { data: end && { ...end, start_date: rangeOf(end).start_date }, asOf: null };
}

customElements.define('x-engagement', Engagement);
