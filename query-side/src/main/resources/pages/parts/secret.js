import { html } from 'lit';
import { PageElement } from '../core/element.js';

/** A secret that is shown once and can be copied; it is gone with the dialog. */
class Secret extends PageElement {
  static properties = { what: { state: true }, text: { state: true }, copied: { state: true } };

  /** Shows it. */
  async show(what, text) {
    Object.assign(this, { what, text, copied: false });
    await this.updateComplete;
    this.querySelector('dialog').showModal();
  }

  render() {
    return html`<dialog aria-labelledby="secret" @close=${() => (this.text = undefined)}>
      <div class="form"><h2 id="secret">${this.what}</h2>
        <p>It is shown this once. Whoever has it can use it: keep it where secrets are kept.</p>
        <p class="formula hash">${this.text}</p>
        <div class="buttons"><button type="button" class="primary" @click=${this.#copy}>Copy</button>
          <button type="button" @click=${() => this.querySelector('dialog').close()}>Done</button></div>
        <p role="status">${this.copied ? 'Copied.' : ''}</p></div></dialog>`;
  }

  async #copy() {
    await navigator.clipboard.writeText(this.text);
    this.copied = true;
  }
}

customElements.define('x-secret', Secret);
