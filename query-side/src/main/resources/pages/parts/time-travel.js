import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { change } from '../core/address.js';
import { isInstant, moment } from '../core/formats.js';

const SECOND_MS = 1000;
const STEPS = 240;
const NEAREST_MS = 10 * SECOND_MS;
const FARTHEST_MS = 3 * 365 * 24 * 3600 * SECOND_MS;

/** A slider through history, in equal steps of how many times longer ago: ten seconds, minutes, weeks, three years. */
class TimeTravel extends PageElement {
  static properties = { at: {}, draft: { state: true } };

  render() {
    const { as_of } = this.at.params;
    const shown = this.draft ?? as_of ?? null;
    return html`<div class="field">
      <label for="time-travel">As of ${shown === null ? 'now' : moment(shown)}</label>
      <div class="presets">
        <input id="time-travel" type="range" min="0" max=${STEPS} .value=${String(stepOf(shown))} aria-valuetext=${shown === null ? 'now' : moment(shown)}
          @input=${(event) => (this.draft = instantOf(Number(event.target.value)))} @change=${this.#travel}>
        ${as_of ? html`<button type="button" @click=${() => change({ as_of: null })}>Now</button>` : ''}
      </div></div>`;
  }

  #travel(event) {
    const instant = instantOf(Number(event.target.value));
    this.draft = undefined;
    change({ as_of: instant });
  }
}

function instantOf(step) {
  if (step === STEPS) {
    return null;
  }
  const back = NEAREST_MS * (FARTHEST_MS / NEAREST_MS) ** ((STEPS - 1 - step) / (STEPS - 1));
  return new Date(Math.floor((Date.now() - back) / SECOND_MS) * SECOND_MS).toISOString();
}

function stepOf(instant) {
  if (instant === null || !isInstant(instant)) {
    return STEPS;
  }
  const back = Math.min(Math.max(Date.now() - new Date(instant), NEAREST_MS), FARTHEST_MS);
  return Math.round(STEPS - 1 - ((STEPS - 1) * Math.log(back / NEAREST_MS)) / Math.log(FARTHEST_MS / NEAREST_MS));
}

customElements.define('x-time-travel', TimeTravel);
