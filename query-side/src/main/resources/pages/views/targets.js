import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { query, scope } from '../core/address.js';
import { read, send } from '../core/api.js';
import { saveTable } from '../core/files.js';
import { date, decimal, isoDay } from '../core/formats.js';
import { Reading } from '../core/reading.js';
import { words } from '../core/words.js';
import { nothingHere, panel, shown } from '../parts/states.js';
import '../parts/dialog.js';
import { bar, metricChoice, rationale } from './metrics.js';

const TARGETS = '/api/v1/admin/stats/impact/targets';
const PERIODS = ['weekly', 'monthly', 'quarterly', 'custom'];
const SHOWN = 100;

/** What is to be reached by when, how far that is, and new targets, one's own or suggested. */
class Targets extends PageElement {
  static properties = { context: {}, suggested: { state: true }, failure: { state: true } };

  #reading = new Reading(this);

  get #scope() {
    const { team_id, as_of } = scope();
    return { organization_id: this.context.organization.id, team_id, as_of };
  }

  willUpdate() {
    const params = { ...this.#scope, limit: SHOWN };
    this.#reading.of(JSON.stringify(params), (signal) => read(TARGETS, params, { signal }), this.context.moves);
  }

  render() {
    const lead = this.context.may.lead && !this.context.at.params.as_of;
    return html`${panel('Targets', html`
      ${this.failure ? html`<p class="notice is-bad" role="alert">${this.failure}</p>` : ''}
      ${this.#suggestions()}
      ${shown(this.#reading, 'Looking at targets', ({ items }) => (items.length === 0 ? nothingHere('No targets yet.') : table(items)))}`, {
      busy: this.#reading.pending,
      actions: html`
        ${lead ? html`<button type="button" class="quiet" @click=${() => this.#create({})}>New target</button>
          <button type="button" class="quiet" @click=${this.#suggest}>Suggest</button>` : ''}
        <button type="button" class="quiet" @click=${() => saveTable(TARGETS, this.#scope, 'targets')}>CSV</button>` })}
      <x-form-dialog></x-form-dialog>`;
  }

  #suggestions() {
    if (this.suggested === undefined) {
      return '';
    }
    if (this.suggested.suggestions.length === 0) {
      return nothingHere(this.suggested.reason ?? 'There is nothing to suggest: nothing lags behind.');
    }
    return html`<div class="stack">${this.suggested.suggestions.map((each) => html`<div class="notice">
      <div><strong>${words(each.metric)}: ${decimal(each.target_value)}</strong> until ${date(each.end_date)} ${rationale(each.rationale)}</div>
      <button type="button" @click=${() => this.#create(each)}>Use this</button></div>`)}</div>`;
  }

  #create(draft) {
    this.querySelector('x-form-dialog').ask({
      title: 'New target', action: 'Save',
      content: html`
        <div class="row">${metricChoice(draft.metric)}
          <label>Target <input type="number" name="target_value" required min="0.01" step="any" .defaultValue=${draft.target_value ?? ''}></label></div>
        <div class="row"><label>Period <select name="period">${PERIODS.map((period) => html`<option value=${period} ?selected=${period === (draft.period ?? 'monthly')}>${words(period)}</option>`)}</select></label>
          <label>First day <input type="date" name="start_date" required .defaultValue=${draft.start_date ?? isoDay(Date.now())}></label>
          <label>Last day (custom only) <input type="date" name="end_date" .defaultValue=${draft.period === 'custom' ? draft.end_date : ''}></label></div>
        <p class="quiet-text">Of ${draft.scope === 'team' || this.#scope.team_id ? 'the team' : 'the whole organization'}. A target of the same metric, period and first day is changed.</p>`,
      submit: (fields) => this.#save(fields, draft),
    });
  }

  async #save({ metric, target_value, period, start_date, end_date }, draft) {
    const { organization_id, team_id } = this.#scope;
    const whose = draft.scope ? { scope: draft.scope, scope_id: draft.scope_id } : team_id ? { scope: 'team', scope_id: team_id } : { scope: 'organization' };
    await send('POST', TARGETS + query({ organization_id }), {
      metric, target_value: Number(target_value), period, start_date, ...(end_date ? { end_date } : {}), ...whose });
    this.suggested = undefined;
    this.#reading.again();
  }

  async #suggest() {
    const { organization_id, team_id } = this.#scope;
    try {
      this.failure = null;
      this.suggested = await send('POST', `${TARGETS}/suggest${query({ organization_id, team_id })}`);
    } catch (error) {
      this.failure = error.message;
    }
  }
}

const table = (items) => html`<div class="scroller" tabindex="0" role="group" aria-label="Targets"><table>
  <thead><tr><th scope="col">Whose</th><th scope="col">Measured in</th><th scope="col">Days</th><th scope="col" class="number">Now</th><th scope="col" class="number">Target</th><th scope="col">Progress</th><th scope="col">Status</th></tr></thead>
  <tbody>${items.map((target) => html`<tr><td>${target.scope_name ?? words(target.scope)}</td><td>${words(target.metric)}</td><td>${date(target.start_date)} – ${date(target.end_date)}</td>
    <td class="number">${decimal(target.current_value)}</td><td class="number">${decimal(target.target_value)} ${target.unit}</td>
    <td>${bar(target.progress, words(target.metric))} ${decimal(target.progress)} %</td>
    <td><span class="tag ${target.met ? 'is-good' : ''}">${target.met ? 'Met' : 'Not met'}</span></td></tr>`)}</tbody></table></div>`;

customElements.define('x-targets', Targets);
