import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { change, link, scope } from '../core/address.js';
import { read } from '../core/api.js';
import { saveTable } from '../core/files.js';
import { count, fixed } from '../core/formats.js';
import { figuresOfParts } from '../core/history.js';
import { Reading } from '../core/reading.js';
import { rangeOf } from '../core/ranges.js';
import { nameOf, words } from '../core/words.js';
import { chartActions } from '../parts/chart.js';
import { nothingHere, panel, shown } from '../parts/states.js';
import '../parts/explanation.js';
import '../parts/figure-cards.js';
import './targets.js';
import './weights.js';

const IMPACT = '/api/v1/admin/stats/impact';
const ORDERS = ['lvi', 'xpi_gain', 'learning_hours'];
const BEST = 10;

/** What learning is worth: value, proficiency, levels, and whether targets are met. */
class Impact extends PageElement {
  static properties = { context: {} };

  #parts = Object.fromEntries(['kpis', 'trend', 'levels', 'teams', 'top-performers'].map((name) => [name, new Reading(this)]));
  #history = new Reading(this);

  get #scope() {
    return { organization_id: this.context.organization.id, ...scope() };
  }

  willUpdate() {
    const { by } = this.context.at.params;
    for (const [name, reading] of Object.entries(this.#parts)) {
      const params = name === 'top-performers' ? { ...this.#scope, by, limit: BEST } : this.#scope;
      reading.of(JSON.stringify(params), (signal) => read(`${IMPACT}/${name}`, params, { signal }), this.context.moves);
    }
    this.#history.of(JSON.stringify(this.#scope), (signal) =>
      figuresOfParts(`${IMPACT}/kpis`, this.#scope, rangeOf(this.#scope), signal), this.context.slowMoves);
  }

  render() {
    const { kpis } = this.#parts;
    return html`
      <div class="page-head"><h1>Impact</h1>
        <div class="actions"><x-freshness .asOf=${kpis.asOf} .context=${this.context}></x-freshness>
          <button type="button" @click=${() => print()}>Print</button></div></div>
      <div class="stack">
        ${shown(kpis, 'Looking at the figures', (data) => html`<x-figure-cards group="impact" .kpis=${data.kpis} .history=${this.#history.data}></x-figure-cards>`)}
        <div class="columns">
          ${this.#chart('Learning value and XPI a week', 'trend', trend)}
          ${this.#chart('Members by level', 'levels', levels)}
        </div>
        ${this.#table('Teams', 'teams', (data) => teamRows(data.teams))}
        ${this.#table('Top performers', 'top-performers', (data) => this.#best(data))}
        <x-targets .context=${this.context}></x-targets>
        <x-weights .context=${this.context} .components=${kpis.data?.lvi_components} .range=${rangeOf(this.#scope)}></x-weights>
      </div>
      <x-explanation .context=${this.context}></x-explanation>`;
  }

  #chart(name, part, chart) {
    const reading = this.#parts[part];
    return panel(name, shown(reading, 'Looking', (data) => html`<x-chart id=${part} name=${name} .chart=${chart(data)}></x-chart>`),
      { busy: reading.pending, actions: chartActions(this, part) });
  }

  #table(name, part, rows) {
    const reading = this.#parts[part];
    return panel(name, shown(reading, 'Looking', rows), { busy: reading.pending, actions: html`
      <button type="button" class="quiet" @click=${() => saveTable(`${IMPACT}/${part}`, { ...this.#scope, by: this.context.at.params.by }, part)}>CSV</button>` });
  }

  #best({ by, items }) {
    return html`<div class="tabs" role="group" aria-label="Ordered by">${ORDERS.map((order) => html`
        <button type="button" aria-pressed=${String(order === by)} @click=${() => change({ by: order }, { replace: true })}>${words(order)}</button>`)}</div>
      ${items.length === 0 ? nothingHere('Nobody learned in these days.') : html`<div class="scroller" tabindex="0" role="group" aria-label="Top performers"><table>
      <thead><tr><th scope="col" class="number">Rank</th><th scope="col">Name</th><th scope="col">Team</th><th scope="col" class="number">LVI</th><th scope="col" class="number">XPI gain</th><th scope="col" class="number">Learning time</th></tr></thead>
      <tbody>${items.map((row) => html`<tr><td class="number">${row.rank}</td><td><a href=${link(`members/${row.user_id}`)}>${nameOf(row)}</a></td><td>${row.team_name ?? '–'}</td>
        <td class="number">${fixed(row.lvi)}</td><td class="number">${fixed(row.xpi_gain)}</td><td class="number">${fixed(row.learning_hours, 2)} h</td></tr>`)}</tbody></table></div>`}`;
  }
}

const trend = ({ trend: weeks }) => ({
  type: 'line', over: 'Week', labels: weeks.map(({ week }) => week),
  series: [
    { label: 'Learning value index', values: weeks.map(({ lvi }) => lvi) },
    { label: 'Average XPI', values: weeks.map((week) => week.average_xpi) },
  ],
});

const levels = ({ levels: rows }) => ({
  type: 'bar', whole: true, over: 'Level', labels: rows.map(({ level }) => level),
  series: [
    { label: 'At the start', before: true, values: rows.map((row) => row.members_at_start) },
    { label: 'At the end', values: rows.map((row) => row.members_at_end) },
  ],
});

const teamRows = (teams) => (teams.length === 0 ? nothingHere('No teams.') : html`<div class="scroller" tabindex="0" role="group" aria-label="Teams"><table>
  <thead><tr><th scope="col">Team</th><th scope="col" class="number">Members</th><th scope="col" class="number">LVI</th><th scope="col" class="number">Average XPI</th><th scope="col" class="number">Learning time</th><th scope="col" class="number">Completion</th></tr></thead>
  <tbody>${teams.map((team) => html`<tr><td>${team.team_id ? html`<a href=${link('impact', { team_id: team.team_id })}>${team.team_name}</a>` : (team.team_name ?? 'In no team')}</td>
    <td class="number">${count(team.member_count)}</td><td class="number">${fixed(team.lvi)}</td><td class="number">${fixed(team.average_xpi)}</td>
    <td class="number">${fixed(team.total_learning_hours, 2)} h</td><td class="number">${fixed(team.completion_rate)} %</td></tr>`)}</tbody></table></div>`);

customElements.define('x-impact', Impact);
