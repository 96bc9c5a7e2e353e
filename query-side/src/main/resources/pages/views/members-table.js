import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { address, change, link, scope } from '../core/address.js';
import { read } from '../core/api.js';
import { saveTable } from '../core/files.js';
import { count, date, duration, fixed, minute } from '../core/formats.js';
import { nameOf, toneOf, words } from '../core/words.js';
import { panel } from '../parts/states.js';
import '../parts/rows.js';

const ACTIVITY = '/api/v1/admin/stats/progress/members';

/** Everybody, searched and sorted: what they did in the range, or who they are. */
class MembersTable extends PageElement {
  static properties = { context: {} };

  get #params() {
    const { q, sort = 'learning_time', order = 'desc' } = this.context.at.params;
    return { organization_id: this.context.organization.id, ...scope(), q, sort, order };
  }

  render() {
    const directory = this.context.at.params.members === 'directory';
    return panel('Members', html`
      <div class="scope">
        <div class="tabs" role="group" aria-label="What to show of members">
          <button type="button" aria-pressed=${String(!directory)} @click=${() => change({ members: null })}>Activity</button>
          <button type="button" aria-pressed=${String(directory)} @click=${() => change({ members: 'directory' })}>Directory</button></div>
        <label>Search <input type="search" .value=${this.context.at.params.q ?? ''} maxlength="200" placeholder="Name, username or email" @input=${this.#search}></label>
      </div>
      ${directory ? this.#directory() : this.#activity()}`, { actions: html`
        <button type="button" class="quiet" @click=${() => (directory ? this.#saveDirectory() : saveTable(ACTIVITY, this.#params, 'members'))}>CSV</button>` });
  }

  #activity() {
    const { sort, order } = this.#params;
    return html`<x-rows name="Members and what they did" noun="member" empty="Nobody fits." .columns=${ACTIVITY_COLUMNS}
      .order=${{ sort, order, change: (by, way) => change({ sort: by, order: way }, { replace: true }) }}
      .source=${this.#source(ACTIVITY, this.#params)}></x-rows>`;
  }

  #directory() {
    const { q, team_id } = this.context.at.params;
    const path = `/api/organizations/${this.context.organization.id}/members`;
    return html`<x-rows name="Directory of members" noun="member" empty="Nobody fits." .columns=${DIRECTORY_COLUMNS} .source=${this.#source(path, { q, team_id })}></x-rows>`;
  }

  #saveDirectory() {
    const { organization_id, team_id, as_of } = this.#params;
    return saveTable('/api/v1/admin/stats/', { organization_id, team_id, as_of, fields: 'member_directory' }, 'directory');
  }

  #source(path, params) {
    return {
      key: JSON.stringify([path, params]), moves: this.context.moves,
      page: async (page, limit, signal) => {
        const { data } = await read(path, { ...params, page, limit }, { signal });
        return { items: data.items, total: data.total ?? data.organization.member_count };
      },
    };
  }

  #search(event) {
    const q = event.target.value.trim() || null;
    if (q !== (address().params.q ?? null)) {
      change({ q }, { replace: true });
    }
  }
}

const person = { title: 'Name', sort: 'name', cell: (row) => html`<a href=${link(`members/${row.user_id}`)}>${nameOf(row)}</a>` };
const teams = { title: 'Teams', cell: (row) => row.teams.map((team) => team.team_name ?? team).join(', ') || '–' };
const status = (name) => ({ title: 'Status', cell: (row) => html`<span class="tag ${toneOf(row[name])}">${words(row[name])}</span>` });

const ACTIVITY_COLUMNS = [
  person, teams,
  { title: 'Learning time', sort: 'learning_time', number: true, cell: (row) => duration(row.learning_time) },
  { title: 'Sessions', number: true, cell: (row) => count(row.sessions) },
  { title: 'Modules', sort: 'modules_completed', number: true, cell: (row) => `${row.modules_completed} of ${row.modules_started}` },
  { title: 'Score', sort: 'average_score', number: true, cell: (row) => fixed(row.average_score) },
  { title: 'XPI', sort: 'xpi', number: true, cell: (row) => `${row.xpi_level} · ${fixed(row.xpi)}` },
  { title: 'Last active (UTC)', sort: 'last_active', cell: (row) => minute(row.last_active) },
  status('status'),
];

const DIRECTORY_COLUMNS = [
  person, { title: 'Username', cell: (row) => row.username }, { title: 'Email', cell: (row) => row.email ?? '–' }, teams,
  { title: 'Role', cell: (row) => words(row.role) }, { title: 'Joined', cell: (row) => date(row.joined_at) }, status('account_status'),
];

customElements.define('x-members-table', MembersTable);
