import { html } from 'lit';
import { PageElement } from '../core/element.js';
import './invitations.js';
import './members.js';
import './teams.js';

/** Who belongs to the organization. */
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
      </div>`;
  }
}

customElements.define('x-organization', OrganizationView);
