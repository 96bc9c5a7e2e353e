import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { ago, count, moment } from '../core/formats.js';

const TICK_MS = 1000;

/** Of which event the figures are, how long ago that was stored, and whether the page follows. */
class Freshness extends PageElement {
  static properties = { asOf: {}, context: {} };

  #timer = null;

  connectedCallback() {
    super.connectedCallback();
    this.#timer = setInterval(() => this.requestUpdate(), TICK_MS);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    super.disconnectedCallback();
  }

  render() {
    const past = this.context.at.params.as_of;
    if (!this.context.connected) {
      return html`<span class="freshness is-lost" role="status"><i></i>Connection lost</span>`;
    }
    if (this.asOf === null) {
      return '';
    }
    const { position, time } = this.asOf;
    return html`<span class="freshness ${past ? '' : 'is-live'}" title="Stored ${moment(time)}"><i></i>
      As of event ${count(position)}, ${past ? moment(time) : ago(time)}${past ? '' : ' · live'}</span>`;
  }
}

customElements.define('x-freshness', Freshness);
