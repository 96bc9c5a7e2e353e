import { html, svg } from 'lit';
import { PageElement } from '../core/element.js';
import { change as changeAddress } from '../core/address.js';
import { change, figure } from '../core/formats.js';
import { directionWord } from '../core/words.js';

/**
 * Key figures, each with what it was in the days before and how it went. `history` has the figures of parts of the range, in
 * order, by key. A card opens what it is made of.
 */
class FigureCards extends PageElement {
  static properties = { kpis: {}, history: {}, group: {} };

  render() {
    return html`<div class="cards">${this.kpis.map((kpi) => html`
      <button type="button" class="card" data-key=${kpi.key} aria-haspopup="dialog" @click=${() => changeAddress({ explain: `${this.group}:${kpi.key}` })}>
        <span class="label">${kpi.label}</span>
        <span class="value">${figure(kpi.value, kpi.unit)}</span>
        ${before(kpi)}
        ${spark(this.history?.get(kpi.key))}
      </button>`)}</div>`;
  }
}

function before(kpi) {
  const went = kpi.direction === 'flat' ? 'Unchanged' : `${directionWord(kpi)} ${change(kpi.delta, kpi.unit)}`;
  return html`<span class="before">${went} from ${figure(kpi.previous_value, kpi.unit)}</span>`;
}

function spark(values) {
  if (!values || values.length < 2) {
    return '';
  }
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const at = (value, n) => [(n * 98) / (values.length - 1) + 1, most === least ? 14 : 26 - ((value - least) * 24) / (most - least)];
  const points = values.map(at);
  return html`<svg class="spark" viewBox="0 0 100 28" preserveAspectRatio="none" aria-hidden="true">${svg`<polyline points=${points.join(' ')}></polyline>`}</svg>`;
}

customElements.define('x-figure-cards', FigureCards);
