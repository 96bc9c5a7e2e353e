import { html } from 'lit';
import { PageElement } from '../core/element.js';
import './api-keys.js';
import './integration-tokens.js';
import './invitations.js';
import './members.js';
import './teams.js';

/** Who belongs to the organization, and the keys by which programs come in. */
class OrganizationView extends PageElement {
  static properties = { context: {} };

  render() {
    const { organization, may } = this.context;
    return html`
      <div class="page-head"><h1>${organization.name}</h1></div>
      <div class="stack">
        <x-members .context=${this.context}></x-members>
        <x-teams .context=${this.context}></x-teams>
        ${may.manage ? html`<x-invitations .context=${this.context}></x-invitations>` : ''}
        <x-api-keys .context=${this.context}></x-api-keys>
        ${may.manage ? html`<x-integration-tokens .context=${this.context}></x-integration-tokens>` : ''}
      </div>`;
  }
}

customElements.define('x-organization', OrganizationView);
