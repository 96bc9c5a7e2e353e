import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { query, scope } from '../core/address.js';
import { read, send } from '../core/api.js';
import { saveTable } from '../core/files.js';
import { date, decimal, isoDay, plusDays } from '../core/formats.js';
import { Reading } from '../core/reading.js';
import { toneOf, words } from '../core/words.js';
import { nothingHere, panel, shown } from '../parts/states.js';
import '../parts/dialog.js';
import { bar, metricChoice, rationale } from './metrics.js';

const OBJECTIVES = '/api/v1/admin/stats/progress/objectives';
const NEW_DAYS = 90;
const SHOWN = 100;

/** What the organization aims at: how far each objective is; new ones, suggested ones, and away with old ones. */
class Objectives extends PageElement {
  static properties = { context: {}, archived: { state: true }, suggested: { state: true }, failure: { state: true } };

  #reading = new Reading(this);

  get #scope() {
    const { team_id, as_of } = scope();
    return { organization_id: this.context.organization.id, team_id, as_of };
  }

  willUpdate() {
    const params = { ...this.#scope, include_archived: this.archived ? 'true' : null, limit: SHOWN };
    this.#reading.of(JSON.stringify(params), (signal) => read(OBJECTIVES, params, { signal }), this.context.moves);
  }

  render() {
    const lead = this.context.may.lead && !this.context.at.params.as_of;
    return html`${panel('Objectives', html`
      <label class="check"><input type="checkbox" @change=${(event) => (this.archived = event.target.checked)}> Archived ones too</label>
      ${this.failure ? html`<p class="notice is-bad" role="alert">${this.failure}</p>` : ''}
      ${this.#suggestions()}
      ${shown(this.#reading, 'Looking at objectives', ({ items }) => (items.length === 0 ? nothingHere('No objectives yet.') : this.#table(items, lead)))}`, {
      busy: this.#reading.pending,
      actions: html`
        ${lead ? html`<button type="button" class="quiet" @click=${() => this.#create({})}>New objective</button>
          <button type="button" class="quiet" @click=${this.#suggest}>Suggest</button>` : ''}
        <button type="button" class="quiet" @click=${() => saveTable(OBJECTIVES, this.#scope, 'objectives')}>CSV</button>` })}
      <x-form-dialog></x-form-dialog>`;
  }

  #table(items, lead) {
    return html`<div class="scroller" tabindex="0" role="group" aria-label="Objectives"><table>
      <thead><tr><th scope="col">Objective</th><th scope="col">Whose</th><th scope="col">Until</th><th scope="col">Key results</th><th scope="col">Progress</th><th scope="col">Status</th>${lead ? html`<th scope="col"><span class="visually-hidden">Archive</span></th>` : ''}</tr></thead>
      <tbody>${items.map((objective) => html`<tr><td>${objective.title}</td><td>${objective.team_name ?? 'Everybody'}</td><td>${date(objective.due_date)}</td>
        <td>${objective.key_results.map((result) => html`<div>${result.title}: ${decimal(result.current_value)} of ${decimal(result.target_value)} ${result.unit}</div>`)}</td>
        <td>${bar(objective.progress, objective.title)} ${decimal(objective.progress)} %</td>
        <td>${objective.archived ? html`<span class="tag">Archived</span>` : html`<span class="tag ${toneOf(objective.status)}">${words(objective.status)}</span>`}</td>
        ${lead ? html`<td>${objective.archived ? '' : html`<button type="button" class="quiet" aria-label="Archive ${objective.title}" @click=${() => this.#archive(objective)}>Archive</button>`}</td>` : ''}</tr>`)}</tbody></table></div>`;
  }

  #suggestions() {
    if (this.suggested === undefined) {
      return '';
    }
    if (this.suggested.suggestions.length === 0) {
      return nothingHere(this.suggested.reason ?? 'There is nothing to suggest: nothing lags behind.');
    }
    return html`<div class="stack">${this.suggested.suggestions.map((each) => html`<div class="notice"><div><strong>${each.title}</strong> ${rationale(each.rationale)}</div>
      <button type="button" @click=${() => this.#create(each)}>Use this</button></div>`)}</div>`;
  }

  #create(draft) {
    const today = isoDay(Date.now());
    const result = draft.key_results?.[0] ?? {};
    this.querySelector('x-form-dialog').ask({
      title: 'New objective', action: 'Create',
      content: html`
        <label>Title <input name="title" required maxlength="200" .defaultValue=${draft.title ?? ''}></label>
        <label>Description <textarea name="description" maxlength="2000" rows="2" .defaultValue=${draft.description ?? ''}></textarea></label>
        <div class="row"><label>From <input type="date" name="start_date" required .defaultValue=${draft.start_date ?? today}></label>
          <label>Until <input type="date" name="due_date" required .defaultValue=${draft.due_date ?? plusDays(today, NEW_DAYS)}></label></div>
        <label>Key result <input name="result" required maxlength="200" .defaultValue=${result.title ?? ''}></label>
        <div class="row">${metricChoice(result.metric)}
          <label>Target <input type="number" name="target_value" required min="0.01" step="any" .defaultValue=${result.target_value ?? ''}></label></div>`,
      submit: (fields) => this.#save(fields, draft),
    });
  }

  async #save({ title, description, start_date, due_date, result, metric, target_value }, draft) {
    const { organization_id, team_id } = this.#scope;
    const more = draft.key_results?.slice(1) ?? [];
    await send('POST', OBJECTIVES + query({ organization_id }), {
      title, description: description || null, start_date, due_date, team_id: draft.team_id ?? team_id ?? null,
      key_results: [{ title: result, metric, target_value: Number(target_value) }, ...more] });
    this.suggested = undefined;
    this.#reading.again();
  }

  #archive({ id, title }) {
    this.querySelector('x-form-dialog').ask({
      title: 'Archive this objective?', action: 'Archive', content: html`<p>“${title}” stays readable among the archived ones.</p>`,
      submit: async () => {
        await send('DELETE', `${OBJECTIVES}/${id}`);
        this.#reading.again();
      },
    });
  }

  async #suggest() {
    const { organization_id, team_id } = this.#scope;
    try {
      this.failure = null;
      this.suggested = await send('POST', `${OBJECTIVES}/suggest${query({ organization_id, team_id })}`, {});
    } catch (error) {
      this.failure = error.message;
    }
  }
}

customElements.define('x-objectives', Objectives);
