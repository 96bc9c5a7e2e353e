import { html } from 'lit';
import { messageOf } from '../core/api.js';
import { PageElement } from '../core/element.js';

/**
 * A question with a form. `ask` shows it and hands the form's fields to `submit`; what is refused stays on the screen, with
 * everything typed in.
 */
class FormDialog extends PageElement {
  static properties = { heading: { state: true }, content: { state: true }, action: { state: true }, failure: { state: true }, busy: { state: true } };

  #submit = null;

  /** @param submit takes the fields as an object, and the form; throws what the API refused */
  async ask({ title, content, action, submit }) {
    Object.assign(this, { heading: title, content, action, failure: null, busy: false });
    this.#submit = submit;
    await this.updateComplete;
    this.querySelector('form').reset();
    this.querySelector('dialog').showModal();
  }

  render() {
    return html`<dialog aria-labelledby="question">
      <form class="form" @submit=${this.#send}>
        <h2 id="question">${this.heading}</h2>
        ${this.content}
        <p class="bad" role="alert">${this.failure}</p>
        <div class="buttons"><button class="primary" ?disabled=${this.busy}>${this.action}</button>
          <button type="button" @click=${() => this.querySelector('dialog').close()}>Cancel</button></div>
      </form></dialog>`;
  }

  async #send(event) {
    event.preventDefault();
    this.busy = true;
    this.failure = null;
    try {
      await this.#submit(Object.fromEntries(new FormData(event.target)), event.target);
      this.querySelector('dialog').close();
    } catch (error) {
      this.failure = messageOf(error);
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('x-form-dialog', FormDialog);
