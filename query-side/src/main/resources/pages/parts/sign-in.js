import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { signIn } from '../core/session.js';

/** Asks who looks; over a page whose session has ended, so that nothing on it is lost. */
class SignIn extends PageElement {
  static properties = { over: {}, failure: {}, busy: { state: true } };

  firstUpdated() {
    this.querySelector('dialog')?.showModal();
  }

  render() {
    return this.over
      ? html`<dialog aria-labelledby="sign-in-title" @cancel=${(event) => event.preventDefault()}>${this.#form('Your session has ended')}</dialog>`
      : html`<div class="panel sign-in">${this.#form('Sign in')}</div>`;
  }

  #form(title) {
    return html`
      <form class="form" @submit=${this.#submit}>
        <h1 id="sign-in-title">${title}</h1>
        ${this.over ? html`<p class="quiet-text">Sign in again to go on where you were.</p>` : ''}
        <label>Username or email <input name="username" autocomplete="username" required autofocus></label>
        <label>Password <input name="password" type="password" autocomplete="current-password" required></label>
        <p class="bad" role="alert">${this.failure ?? ''}</p>
        <button class="primary" ?disabled=${this.busy}>Sign in</button>
      </form>`;
  }

  async #submit(event) {
    event.preventDefault();
    const { username, password } = Object.fromEntries(new FormData(event.target));
    this.busy = true;
    this.failure = await signIn(username, password).catch(() => 'The server cannot be reached.');
    this.busy = false;
  }
}

customElements.define('x-sign-in', SignIn);
