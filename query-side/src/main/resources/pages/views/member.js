import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { link, scope } from '../core/address.js';
import { read } from '../core/api.js';
import { saveRows } from '../core/files.js';
import { date, dayOfYear, duration, figure, fixed, moment } from '../core/formats.js';
import { Reading } from '../core/reading.js';
import { nameOf, toneOf, words } from '../core/words.js';
import { chartActions } from '../parts/chart.js';
import { nothingHere, panel, shown } from '../parts/states.js';
import '../parts/figure-cards.js';
import '../parts/heat-map.js';

/** So many sessions the API tells of at most. */
const SHOWN = 50;

/** One person: who they are, what they did beside their team, and every session, down to its events. */
class Member extends PageElement {
  static properties = { context: {} };

  #reading = new Reading(this);

  willUpdate() {
    const { at, organization, moves } = this.context;
    const params = { organization_id: organization.id, ...scope() };
    this.#reading.of(JSON.stringify([at.id, params]), (signal) => read(`/api/v1/admin/stats/users/${encodeURIComponent(at.id)}`, params, { signal }), moves);
  }

  render() {
    const member = this.#reading.data?.member;
    return html`
      <div class="page-head"><div><p class="quiet-text"><a href=${link('engagement')}>Engagement</a> ›</p><h1>${member ? nameOf(member) : 'Member'}</h1></div>
        <div class="actions"><x-freshness .asOf=${this.#reading.asOf} .context=${this.context}></x-freshness>
          ${this.context.may.history ? html`<a class="button" href=${link('audit', { actor_id: this.context.at.id })}>What they did, as events</a>` : ''}</div></div>
      ${shown(this.#reading, 'Looking at what they did', (data) => this.#content(data))}`;
  }

  #content(data) {
    const busy = this.#reading.pending;
    return html`<div class="stack">
      ${panel('Who', html`<dl class="facts in-columns">
        <div><dt>Username</dt><dd><bdi>${data.member.username}</bdi></dd></div><div><dt>Email</dt><dd>${data.member.email ?? '–'}</dd></div>
        <div><dt>Teams</dt><dd>${data.member.teams.join(', ') || '–'}</dd></div><div><dt>Joined</dt><dd>${date(data.member.join_date)}</dd></div>
        <div><dt>Last active</dt><dd>${moment(data.member.last_active)}</dd></div>
        <div><dt>Status</dt><dd><span class="tag ${toneOf(data.member.status)}">${words(data.member.status)}</span></dd></div>
        <div><dt>Plan</dt><dd>${words(data.member.subscription_plan)}</dd></div>
        <div><dt>English</dt><dd>${data.xpi_level} (XPI ${fixed(data.xpi)})</dd></div></dl>`, { busy })}
      <div class="cards">${data.kpis.map((kpi) => member(kpi))}</div>
      <div class="columns">
        ${panel('Pulse', html`<x-heat-map .days=${data.pulse.activity_data}></x-heat-map>`, { busy })}
        ${panel(`Pulse of ${data.team_pulse.team_name ?? 'everybody'}`, html`<x-heat-map .days=${data.team_pulse.activity_data}></x-heat-map>`, { busy })}
      </div>
      ${panel('Learning time a day', html`<x-chart id="trend" name="Learning time a day" .chart=${trend(data)}></x-chart>`, { busy, actions: chartActions(this, 'trend') })}
      ${panel('Sessions', this.#sessions(data.sessions), { busy, note: data.sessions.length === SHOWN ? `The last ${SHOWN} of these days.` : '', actions: html`<button type="button" class="quiet" @click=${() => save(data)}>CSV</button>` })}
    </div>`;
  }

  #sessions(sessions) {
    if (sessions.length === 0) {
      return nothingHere('No sessions in these days.');
    }
    return html`<div class="scroller" tabindex="0" role="group" aria-label="Sessions"><table>
      <thead><tr><th scope="col">Began</th><th scope="col">Ended</th><th scope="col" class="number">Learning time</th><th scope="col">What</th><th scope="col">Proof</th></tr></thead>
      <tbody>${sessions.map((session) => html`<tr><td>${moment(session.started_at)}</td><td>${moment(session.ended_at)}</td>
        <td class="number">${duration(session.learning_time)}</td><td>${session.module_title ?? words(session.source)}</td>
        <td>${this.context.may.history ? html`<a href=${link('audit', { aggregate_id: session.session_id })}>Its events</a>` : '–'}</td></tr>`)}</tbody></table></div>`;
  }
}

const member = (kpi) => html`<div class="card"><span class="label">${kpi.label}</span>
  <span class="value">${figure(kpi.value, kpi.unit)}</span>
  <span class="before">${figure(kpi.previous_value, kpi.unit)} in the days before</span>
  <span class="before">Team average ${figure(kpi.team_average, kpi.unit)}</span></div>`;

const trend = ({ trend: days }) => ({
  type: 'line', sums: true, over: 'Day', labels: days.map(({ date: day }) => dayOfYear(day)),
  series: [{ label: 'Learning time', unit: 'hours', values: days.map((day) => day.total_learning_hours) }],
});

function save({ sessions, member: { username } }) {
  const columns = ['session_id', 'source', 'module_title', 'started_at', 'ended_at', 'learning_time'];
  saveRows(columns, sessions.map((session) => columns.map((column) => session[column])), `sessions-${username}`);
}

customElements.define('x-member', Member);
