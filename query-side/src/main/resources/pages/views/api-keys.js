import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { read, send } from '../core/api.js';
import { moment } from '../core/formats.js';
import { Reading } from '../core/reading.js';
import { nothingHere, panel, shown } from '../parts/states.js';
import '../parts/dialog.js';
import '../parts/secret.js';

const PATH = '/api/admin/api-keys';
const SHOWN = 100;
const SCOPES = [
  'api:read', 'api:write', 'api:admin', 'organizations:read', 'organizations:write', 'conversations:read', 'conversations:write', 'xel:read', 'xel:write',
  'live:read', 'live:write', 'rag:read', 'rag:write', 'quiz:read', 'quiz:write', 'integrations:read', 'integrations:write',
];

/** The keys by which programs come in: what each may do, from where and until when. */
class ApiKeys extends PageElement {
  static properties = { context: {} };

  #reading = new Reading(this);

  willUpdate() {
    const params = { organization_id: this.context.organization.id, limit: SHOWN };
    this.#reading.of(JSON.stringify(params), (signal) => read(PATH, params, { signal }), this.context.moves);
  }

  render() {
    return html`${panel('API keys', shown(this.#reading, 'Looking at keys', ({ items }) => (items.length === 0 ? nothingHere('No keys.') : table(items, this))), {
      busy: this.#reading.pending, actions: html`<button type="button" class="quiet" @click=${this.#create}>New key</button>` })}
      <x-form-dialog></x-form-dialog><x-secret></x-secret>`;
  }

  #create() {
    this.querySelector('x-form-dialog').ask({
      title: 'New API key', action: 'Create',
      content: html`
        <label>Name <input name="name" required maxlength="100"></label>
        <fieldset><legend>What it may do</legend><div class="checks">${SCOPES.map((scope) => html`<label class="check"><input type="checkbox" name="scopes" value=${scope}> ${scope}</label>`)}</div></fieldset>
        <label>Only from these addresses (one a line, IP or CIDR; none for anywhere) <textarea name="allowed_ips" rows="2"></textarea></label>
        <label>Until (UTC; none for no end) <input type="datetime-local" name="expires_at"></label>`,
      submit: (fields, form) => this.#save(fields, new FormData(form).getAll('scopes')),
    });
  }

  async #save({ name, allowed_ips, expires_at }, scopes) {
    const key = await send('POST', PATH, {
      name, organization_id: this.context.organization.id, scopes, allowed_ips: allowed_ips.split(/\s+/).filter(Boolean),
      expires_at: expires_at ? `${expires_at}:00Z` : null });
    this.#reading.again();
    this.querySelector('x-secret').show(`The key “${key.name}”`, key.key);
  }

  remove(key) {
    this.querySelector('x-form-dialog').ask({
      title: `Delete the key “${key.name}”?`, action: 'Delete', content: html`<p>Whatever uses it is refused from now on.</p>`,
      submit: async () => {
        await send('DELETE', `${PATH}/${key.id}`);
        this.#reading.again();
      },
    });
  }
}

const table = (items, view) => html`<div class="scroller" tabindex="0" role="group" aria-label="API keys"><table>
  <thead><tr><th scope="col">Name</th><th scope="col">Begins with</th><th scope="col">May</th><th scope="col">From</th><th scope="col">Until</th><th scope="col">Last used</th><th scope="col">Change</th></tr></thead>
  <tbody>${items.map((key) => html`<tr><td>${key.name} ${key.is_active ? '' : html`<span class="tag is-bad">Not active</span>`}</td><td><code>${key.key_prefix}</code></td><td>${key.scopes.join(', ')}</td>
    <td>${key.allowed_ips.join(', ') || 'Anywhere'}</td><td>${key.expires_at ? moment(key.expires_at) : 'No end'}</td><td>${key.last_used_at ? moment(key.last_used_at) : 'Never'}</td>
    <td><button type="button" class="quiet danger" aria-label="Delete the key ${key.name}" @click=${() => view.remove(key)}>Delete</button></td></tr>`)}</tbody></table></div>`;

customElements.define('x-api-keys', ApiKeys);
