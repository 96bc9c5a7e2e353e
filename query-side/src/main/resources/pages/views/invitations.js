import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { read, send } from '../core/api.js';
import { moment } from '../core/formats.js';
import { Reading } from '../core/reading.js';
import { toneOf, words } from '../core/words.js';
import { nothingHere, panel, shown } from '../parts/states.js';
import '../parts/dialog.js';
import '../parts/secret.js';
import { roleChoice } from './members.js';

const SHOWN = 100;

/** Who was invited by email, and new invitations. */
class Invitations extends PageElement {
  static properties = { context: {} };

  #reading = new Reading(this);

  get #path() {
    return `/api/organizations/${this.context.organization.id}/invitations`;
  }

  willUpdate() {
    this.#reading.of(this.#path, (signal) => read(this.#path, { limit: SHOWN }, { signal }), this.context.moves);
  }

  render() {
    return html`${panel('Invitations', shown(this.#reading, 'Looking at invitations', ({ items }) => (items.length === 0 ? nothingHere('Nobody is invited.') : html`
      <div class="scroller" tabindex="0" role="group" aria-label="Invitations"><table>
        <thead><tr><th scope="col">Email</th><th scope="col">Role</th><th scope="col">Status</th><th scope="col">Ends</th><th scope="col">Change</th></tr></thead>
        <tbody>${items.map((each) => html`<tr><td>${each.email}</td><td>${words(each.role)}</td><td><span class="tag ${toneOf(each.status)}">${words(each.status)}</span></td><td>${moment(each.expires_at)}</td>
          <td>${each.status === 'pending' ? html`<button type="button" class="quiet danger" aria-label="Revoke the invitation of ${each.email}" @click=${() => this.#revoke(each)}>Revoke</button>` : '–'}</td></tr>`)}</tbody></table></div>`)), {
      busy: this.#reading.pending, actions: html`<button type="button" class="quiet" @click=${this.#invite}>Invite</button>` })}
      <x-form-dialog></x-form-dialog><x-secret></x-secret>`;
  }

  #invite() {
    this.querySelector('x-form-dialog').ask({
      title: 'Invite by email', action: 'Invite',
      content: html`<label>Email <input type="email" name="email" required maxlength="254"></label>${roleChoice()}`,
      submit: async (fields) => {
        const invitation = await send('POST', this.#path, fields);
        this.#reading.again();
        if (invitation.token) {
          this.querySelector('x-secret').show(`What ${invitation.email} accepts the invitation with`, invitation.token);
        }
      },
    });
  }

  #revoke({ id, email }) {
    this.querySelector('x-form-dialog').ask({
      title: 'Revoke this invitation?', action: 'Revoke', content: html`<p>${email} can no longer accept it.</p>`,
      submit: async () => {
        await send('DELETE', `${this.#path}/${id}`);
        this.#reading.again();
      },
    });
  }
}

customElements.define('x-invitations', Invitations);
