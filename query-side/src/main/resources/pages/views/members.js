import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { address, change, link } from '../core/address.js';
import { read, send } from '../core/api.js';
import { date } from '../core/formats.js';
import { nameOf, toneOf, words } from '../core/words.js';
import { panel } from '../parts/states.js';
import '../parts/dialog.js';
import '../parts/rows.js';

/** What somebody can be in an organization. */
export const ROLES = ['owner', 'admin', 'manager', 'auditor', 'member'];

/** A choice of role. */
export const roleChoice = (chosen = 'member') => html`<label>Role
  <select name="role">${ROLES.map((role) => html`<option value=${role} ?selected=${role === chosen}>${words(role)}</option>`)}</select></label>`;

/** Everybody in the organization: found, added, given another role, removed. */
class Members extends PageElement {
  static properties = { context: {}, changes: { state: true } };

  constructor() {
    super();
    this.changes = 0;
  }

  get #path() {
    return `/api/organizations/${this.context.organization.id}/members`;
  }

  render() {
    const { q, role } = this.context.at.params;
    const manage = this.context.may.manage;
    return html`${panel('Members', html`
      <div class="scope">
        <label>Search <input type="search" .value=${q ?? ''} maxlength="200" placeholder="Name, username or email" @input=${(event) => look({ q: event.target.value.trim() })}></label>
        <label>Role <select @change=${(event) => look({ role: event.target.value })}><option value="">All</option>
          ${ROLES.map((each) => html`<option value=${each} ?selected=${each === role}>${words(each)}</option>`)}</select></label></div>
      <x-rows name="Members" noun="member" empty="Nobody fits." .columns=${this.#columns(manage)} .source=${this.#source({ q, role })}></x-rows>`, {
      actions: manage ? html`<button type="button" class="quiet" @click=${this.#add}>Add a member</button>` : '' })}
      <x-form-dialog></x-form-dialog>`;
  }

  #columns(manage) {
    return [
      { title: 'Name', cell: (row) => html`<a href=${link(`members/${row.user_id}`)}>${nameOf(row)}</a>` },
      { title: 'Email', cell: (row) => row.email ?? '–' },
      { title: 'Role', cell: (row) => words(row.role) },
      { title: 'Teams', cell: (row) => row.teams.map((team) => team.team_name).join(', ') || '–' },
      { title: 'Joined', cell: (row) => date(row.joined_at) },
      { title: 'Account', cell: (row) => html`<span class="tag ${toneOf(row.account_status)}">${words(row.account_status)}</span>` },
      ...(manage ? [{ title: 'Change', cell: (row) => html`
        <button type="button" class="quiet" aria-label="Change the role of ${nameOf(row)}" @click=${() => this.#changeRole(row)}>Role</button>
        <button type="button" class="quiet danger" aria-label="Remove ${nameOf(row)}" @click=${() => this.#remove(row)}>Remove</button>` }] : []),
    ];
  }

  #source(params) {
    return {
      key: JSON.stringify([this.#path, params]), moves: `${this.context.moves}.${this.changes}`,
      page: async (page, limit, signal) => (await read(this.#path, { ...params, page, limit }, { signal })).data,
    };
  }

  #ask(question) {
    this.querySelector('x-form-dialog').ask({
      ...question,
      submit: async (fields) => {
        await question.submit(fields);
        this.changes += 1;
      },
    });
  }

  #add() {
    this.#ask({
      title: 'Add a member', action: 'Add',
      content: html`<p class="quiet-text">Somebody who has an account. Who has none is invited.</p>
        <label>Email <input type="email" name="email" required maxlength="254"></label>${roleChoice()}`,
      submit: (fields) => send('POST', this.#path, fields),
    });
  }

  #changeRole(row) {
    this.#ask({
      title: `Role of ${nameOf(row)}`, action: 'Change', content: roleChoice(row.role),
      submit: (fields) => send('PATCH', `${this.#path}/${row.user_id}`, fields),
    });
  }

  #remove(row) {
    this.#ask({
      title: `Remove ${nameOf(row)}?`, action: 'Remove',
      content: html`<p>What they did while they were a member stays in the figures of those days.</p>`,
      submit: () => send('DELETE', `${this.#path}/${row.user_id}`),
    });
  }
}

function look(some) {
  const params = address().params;
  const [[name, value]] = Object.entries(some);
  if ((value || null) !== (params[name] ?? null)) {
    change({ [name]: value || null }, { replace: true });
  }
}

customElements.define('x-members', Members);
