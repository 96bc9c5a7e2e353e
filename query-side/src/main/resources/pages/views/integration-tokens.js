import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { read, send } from '../core/api.js';
import { moment } from '../core/formats.js';
import { Reading } from '../core/reading.js';
import { nothingHere, panel, shown } from '../parts/states.js';
import '../parts/dialog.js';
import '../parts/secret.js';

const REVOCATIONS = '/api/admin/integration-token-revocations';
const FINGERPRINT = '/api/integration/fingerprint';
const SHOWN = 100;

/** Tokens by which partners embed the platform: granted, revoked, and the keys that sign them. */
class IntegrationTokens extends PageElement {
  static properties = { context: {} };

  #keys = new Reading(this);
  #revocations = new Reading(this);

  willUpdate() {
    const tenantId = this.context.organization.id;
    this.#keys.of(tenantId, (signal) => read(FINGERPRINT, { tenantId }, { signal }));
    this.#revocations.of(tenantId, (signal) => read(REVOCATIONS, { tenantId, limit: SHOWN }, { signal }), this.context.moves);
  }

  render() {
    return html`${panel('Integration tokens', html`
      <h3>Keys that sign them</h3>
      ${shown(this.#keys, 'Looking at keys', ({ fingerprints }) => (fingerprints.length === 0 ? nothingHere('None: the first token makes one.') : html`
        <ul>${fingerprints.map((key) => html`<li class="hash">${Object.values(key).join(' · ')}</li>`)}</ul>`), { missing: 'None: the first token makes one.' })}
      <h3>Revoked tokens</h3>
      ${shown(this.#revocations, 'Looking at revocations', ({ items }) => (items.length === 0 ? nothingHere('None.') : table(items)))}`, {
      busy: this.#revocations.pending, actions: html`
        <button type="button" class="quiet" @click=${this.#grant}>New token</button>
        <button type="button" class="quiet danger" @click=${this.#revoke}>Revoke a token</button>` })}
      <x-form-dialog></x-form-dialog><x-secret></x-secret>`;
  }

  #grant() {
    this.querySelector('x-form-dialog').ask({
      title: 'New integration token', action: 'Grant',
      content: html`<label>For pages of <input type="url" name="origin" required maxlength="300" placeholder="https://partner.example"></label>
        <label>Scopes, apart by spaces <input name="scopes" required></label>
        <div class="row"><label>Mode <select name="mode"><option value="api">API</option><option value="embed">Embedded</option></select></label>
          <label>Good for (s) <input type="number" name="ttlSeconds" min="30" max="600" .defaultValue=${'120'} required></label></div>`,
      submit: async ({ origin, scopes, mode, ttlSeconds }) => {
        const grant = await send('POST', '/api/integration/grant', {
          origin, mode, scopes: scopes.split(/\s+/).filter(Boolean), ttlSeconds: Number(ttlSeconds), tenantId: this.context.organization.id });
        this.#keys.again();
        this.querySelector('x-secret').show(`A token for ${grant.origin}, until ${moment(grant.expiresAt)}`, grant.token);
      },
    });
  }

  #revoke() {
    this.querySelector('x-form-dialog').ask({
      title: 'Revoke a token', action: 'Revoke',
      content: html`<label>Its identifier (jti) <input name="jti" required></label><label>Why <input name="reason" maxlength="200"></label>`,
      submit: async ({ jti, reason }) => {
        await send('POST', '/api/integration/revoke', { jti: jti.trim(), tenantId: this.context.organization.id, ...(reason ? { reason } : {}) });
        this.#revocations.again();
      },
    });
  }
}

const table = (items) => html`<div class="scroller" tabindex="0" role="group" aria-label="Revoked tokens"><table>
  <thead><tr><th scope="col">Token</th><th scope="col">Revoked</th><th scope="col">Why</th><th scope="col">Would have ended</th></tr></thead>
  <tbody>${items.map((each) => html`<tr><td class="hash">${each.jti}</td><td>${moment(each.revokedAt)}</td><td>${each.reason ?? '–'}</td><td>${moment(each.expiresAt)}</td></tr>`)}</tbody></table></div>`;

customElements.define('x-integration-tokens', IntegrationTokens);
