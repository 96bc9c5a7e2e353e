import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { PageElement } from '../core/element.js';
import { connection } from '../core/api.js';
import { many } from '../core/formats.js';
import { failed, nothingHere } from './states.js';

const PAGE = 100;
const BEFORE_AND_AFTER = 10;

/** So many rows before and after those on the page are asked for as well. */
const AHEAD = 50;
const ROW_REM = 2.75;

/**
 * A table of any length: only the rows in sight are in the document, and only pages that were in sight have been asked for.
 * `source` is `{ key, moves?, page(n, limit, signal) → { items, total } }`; another key is another table, other moves are newer rows
 * of the same, which take the place of the old ones as they come. `columns` are
 * `{ title, cell(row), number?, sort? }`; `noun` is what one row is; `order` is `{ sort, order, change(sort, order) }` where columns sort.
 */
class Rows extends PageElement {
  static properties = { name: {}, columns: {}, source: {}, order: {}, empty: {}, noun: {}, total: { state: true }, error: { state: true }, first: { state: true } };

  #pages = new Map();
  #old = new Map();
  #asking = new Map();
  #again = () => this.error !== null && this.#restart();

  constructor() {
    super();
    this.#forget();
  }

  connectedCallback() {
    super.connectedCallback();
    connection.addEventListener('back', this.#again);
  }

  disconnectedCallback() {
    connection.removeEventListener('back', this.#again);
    this.#giveUp(() => true);
    super.disconnectedCallback();
  }

  willUpdate(changed) {
    const before = changed.get('source');
    if (changed.has('source') && before?.key !== this.source.key) {
      this.#old = new Map();
      this.#pages = new Map();
      this.#toTop();
      this.#restart();
    } else if (changed.has('source') && before?.moves !== this.source.moves) {
      this.#restart();
    }
  }

  updated() {
    // a style attribute would be against the page's policy
    this.querySelectorAll('.space td').forEach((cell) => (cell.style.height = `${cell.dataset.rows * ROW_REM}rem`));
  }

  #toTop() {
    this.first = 0;
    this.querySelector('.rows')?.scrollTo(0, 0);
  }

  #restart() {
    const stays = this.total;
    this.#forget();
    this.total = stays;
    this.#askForRowsInSight();
  }

  #forget() {
    this.#giveUp(() => true);
    this.#pages.forEach((items, page) => this.#old.set(page, items));
    this.#pages = new Map();
    this.total = null;
    this.error = null;
    this.first ??= 0;
  }

  render() {
    if (this.error !== null) {
      return failed(this.error, () => this.#restart());
    }
    if (this.total === 0) {
      return nothingHere(this.empty ?? 'Nobody.');
    }
    const { from, to } = this.#inSight();
    return html`
      <div class="rows" tabindex="0" role="group" aria-label=${this.name} @scroll=${this.#scroll}>
        <table aria-rowcount=${(this.total ?? 0) + 1}>
          <thead><tr aria-rowindex="1">${this.columns.map((column) => this.#heading(column))}</tr></thead>
          <tbody>${this.#space(from)}${this.#rows(from, to)}${this.#space((this.total ?? 0) - to)}</tbody>
        </table></div>
      <p class="quiet-text" role="status">${this.total === null ? 'Looking …' : many(this.total, this.noun ?? 'row')}</p>`;
  }

  #inSight() {
    const total = this.total ?? PAGE / 5;
    const height = this.querySelector('.rows')?.clientHeight ?? 34 * rem();
    const from = Math.max(0, Math.min(this.first, total - 1) - BEFORE_AND_AFTER);
    return { from, to: Math.min(total, this.first + Math.ceil(height / rowHeight()) + BEFORE_AND_AFTER) };
  }

  #heading({ title, number, sort }) {
    const sorted = sort !== undefined && this.order?.sort === sort;
    const content = sort === undefined || this.order === undefined
      ? title
      : html`<button type="button" @click=${() => this.#sort(sort, sorted)}>${title}${sorted ? (this.order.order === 'asc' ? ' ↑' : ' ↓') : ''}</button>`;
    return html`<th scope="col" class=${number ? 'number' : ''} aria-sort=${sorted ? `${this.order.order}ending` : 'none'}>${content}</th>`;
  }

  #sort(sort, sorted) {
    this.order.change(sort, sorted && this.order.order === 'desc' ? 'asc' : 'desc');
  }

  /** Rows stay the elements that they are while others come and go, so that whoever tabs through them is not lost. */
  #rows(from, to) {
    return repeat(Array.from({ length: to - from }, (_, n) => from + n), (index) => index, (index) => this.#row(index));
  }

  #row(index) {
    const page = this.#pageOf(index);
    const row = (this.#pages.get(page) ?? this.#old.get(page))?.[index % PAGE];
    return html`<tr class="row" aria-rowindex=${index + 2}>${this.columns.map(({ cell, number }) => html`
      <td class=${number ? 'number' : ''}>${row === undefined ? html`<span class="ghost"></span>` : cell(row)}</td>`)}</tr>`;
  }

  #space(rows) {
    return rows > 0 ? html`<tr class="space" aria-hidden="true"><td colspan=${this.columns.length} data-rows=${rows}></td></tr>` : '';
  }

  #scroll(event) {
    this.first = Math.floor(event.target.scrollTop / rowHeight());
    this.#askForRowsInSight();
  }

  /** Asks for what is in sight and soon will be, and no longer for what has gone out of sight unanswered. */
  #askForRowsInSight() {
    const { from, to } = this.#inSight();
    const first = this.#pageOf(Math.max(0, from - AHEAD));
    const last = this.#pageOf(Math.max(0, Math.min(to + AHEAD, this.total ?? to) - 1));
    this.#giveUp((page) => page < first || page > last);
    for (let page = first; page <= last; page += 1) {
      this.#ask(page);
    }
  }

  #giveUp(unwanted) {
    [...this.#asking].filter(([page]) => unwanted(page)).forEach(([page, abort]) => {
      abort.abort();
      this.#asking.delete(page);
    });
  }

  #pageOf(index) {
    return Math.floor(index / PAGE);
  }

  async #ask(page) {
    if (this.#pages.has(page) || this.#asking.has(page)) {
      return;
    }
    const abort = new AbortController();
    this.#asking.set(page, abort);
    try {
      const { items, total } = await this.source.page(page + 1, PAGE, abort.signal);
      this.#hear(page, abort, () => {
        this.#pages.set(page, items);
        this.#old.delete(page);
        this.total = total;
      });
    } catch (error) {
      this.#hear(page, abort, () => (this.error = error));
    }
  }

  #hear(page, abort, change) {
    if (!abort.signal.aborted) {
      this.#asking.delete(page);
      change();
      this.requestUpdate();
    }
  }
}

const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize);
const rowHeight = () => ROW_REM * rem();

customElements.define('x-rows', Rows);
