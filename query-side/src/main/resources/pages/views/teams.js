import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { link } from '../core/address.js';
import { read, send } from '../core/api.js';
import { count, date } from '../core/formats.js';
import { Reading } from '../core/reading.js';
import { nameOf } from '../core/words.js';
import { nothingHere, panel, shown } from '../parts/states.js';
import '../parts/dialog.js';

const SHOWN = 100;

/** The organization's teams: made, renamed, given up. */
class Teams extends PageElement {
  static properties = { context: {} };

  #reading = new Reading(this);

  get #path() {
    return `/api/organizations/${this.context.organization.id}/teams`;
  }

  willUpdate() {
    this.#reading.of(this.#path, (signal) => read(this.#path, { limit: SHOWN }, { signal }), this.context.moves);
  }

  render() {
    const manage = this.context.may.manage;
    return html`${panel('Teams', shown(this.#reading, 'Looking at teams', ({ items }) => (items.length === 0 ? nothingHere('No teams yet.') : html`
      <div class="scroller" tabindex="0" role="group" aria-label="Teams"><table>
        <thead><tr><th scope="col">Team</th><th scope="col" class="number">Members</th><th scope="col">Managers</th><th scope="col">Since</th>${manage ? html`<th scope="col">Change</th>` : ''}</tr></thead>
        <tbody>${items.map((team) => this.#row(team, manage))}</tbody></table></div>`)), {
      busy: this.#reading.pending, actions: manage ? html`<button type="button" class="quiet" @click=${this.#create}>New team</button>` : '' })}
      <x-form-dialog></x-form-dialog>`;
  }

  #row(team, manage) {
    return html`<tr><td><a href=${link('engagement', { team_id: team.id })}>${team.name}</a></td><td class="number">${count(team.member_count)}</td>
      <td>${team.managers.map(nameOf).join(', ') || '–'}</td><td>${date(team.created_at)}</td>
      ${manage ? html`<td><button type="button" class="quiet" aria-label="Rename ${team.name}" @click=${() => this.#rename(team)}>Rename</button>
        <button type="button" class="quiet danger" aria-label="Delete ${team.name}" @click=${() => this.#delete(team)}>Delete</button></td>` : ''}</tr>`;
  }

  #ask(title, action, content, submit) {
    this.querySelector('x-form-dialog').ask({ title, action, content, submit: async (fields) => {
      await submit(fields);
      this.#reading.again();
    } });
  }

  #create() {
    this.#ask('New team', 'Create', name(''), (fields) => send('POST', this.#path, fields));
  }

  #rename(team) {
    this.#ask('Rename the team', 'Rename', name(team.name), (fields) => send('PATCH', `${this.#path}/${team.id}`, fields));
  }

  #delete(team) {
    this.#ask(`Delete ${team.name}?`, 'Delete', html`<p>Its ${count(team.member_count)} people stay members of the organization.</p>`,
      () => send('DELETE', `${this.#path}/${team.id}`));
  }
}

const name = (text) => html`<label>Name <input name="name" required maxlength="120" .defaultValue=${text}></label>`;

customElements.define('x-teams', Teams);
