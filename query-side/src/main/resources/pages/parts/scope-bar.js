import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { change } from '../core/address.js';
import { read } from '../core/api.js';
import { Reading } from '../core/reading.js';
import { daysBetween } from '../core/formats.js';
import { MOST_DAYS, presets, rangeOf } from '../core/ranges.js';
import './time-travel.js';

const MOST_TEAMS = 100;

/** Whose figures, of which days, and as of when. */
class ScopeBar extends PageElement {
  static properties = { at: {}, organizations: {}, organization: {}, ranged: {}, problem: { state: true } };

  #teams = new Reading(this);

  willUpdate() {
    const id = this.organization?.id;
    if (id !== undefined) {
      this.#teams.of(id, (signal) => read(`/api/organizations/${id}/teams`, { limit: MOST_TEAMS }, { signal }));
    }
  }

  render() {
    const { team_id } = this.at.params;
    const teams = this.#teams.data?.items ?? [];
    return html`<div class="scope" role="group" aria-label="What is shown">
      <label>Organization
        <select @change=${(event) => change({ organization_id: event.target.value, team_id: null })}>
          ${this.organizations.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.organization?.id}>${name}</option>`)}
        </select></label>
      ${this.ranged ? html`
        <label>Team
          <select @change=${(event) => change({ team_id: event.target.value || null })}>
            <option value="">All</option>
            ${teams.map(({ id, name }) => html`<option value=${id} ?selected=${id === team_id}>${name}</option>`)}
          </select></label>
        ${this.#range()}
        <x-time-travel .at=${this.at}></x-time-travel>` : ''}
    </div>`;
  }

  #range() {
    const { start_date, end_date } = rangeOf(this.at.params);
    return html`
      <label>From <input type="date" name="start_date" .value=${start_date} @change=${this.#pick}></label>
      <label>To <input type="date" name="end_date" .value=${end_date} @change=${this.#pick}></label>
      <div class="field"><span id="presets">Days</span>
        <div class="presets" role="group" aria-labelledby="presets">${presets().map(([name, range]) => html`
          <button type="button" aria-pressed=${this.#isShown(range)} @click=${() => change(range)}>${name}</button>`)}</div></div>
      ${this.problem ? html`<p class="bad" role="alert">${this.problem}</p>` : ''}`;
  }

  #isShown(range) {
    const { start_date = null, end_date = null } = this.at.params;
    return range.start_date === start_date && range.end_date === end_date ? 'true' : 'false';
  }

  #pick() {
    const value = (name) => this.querySelector(`[name=${name}]`).value;
    const range = { start_date: value('start_date'), end_date: value('end_date') };
    this.problem = problemOf(range);
    if (this.problem === null) {
      change(range);
    }
  }
}

function problemOf({ start_date, end_date }) {
  if (!start_date || !end_date) {
    return 'Choose both days.';
  }
  const days = daysBetween(start_date, end_date);
  return days < 1 ? 'The last day is before the first.' : days > MOST_DAYS ? `At most ${MOST_DAYS} days.` : null;
}

customElements.define('x-scope-bar', ScopeBar);
