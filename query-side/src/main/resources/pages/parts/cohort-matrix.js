import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { change } from '../core/address.js';
import { count, date, figure, plusDays } from '../core/formats.js';

/** Who came back: a row a week of joining, a column a week since. Weeks that are not over yet are no figures. */
class CohortMatrix extends PageElement {
  static properties = { retention: {} };

  render() {
    const { cohorts } = this.retention;
    const periods = this.retention.periods.length === 0 ? ['Week 0'] : this.retention.periods;
    return html`<div class="scroller" tabindex="0" role="group" aria-label="Retention by cohort">
      <table class="cohorts">
        <thead><tr><th scope="col">Joined in</th><th scope="col">Members</th>${periods.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
        <tbody>${cohorts.map((cohort) => html`<tr>
          <th scope="row" title="Week from ${date(cohort.cohort_start_date)}">${cohort.cohort}</th><td>${count(cohort.cohort_size)}</td>
          ${periods.map((_, n) => this.#cell(cohort, n))}</tr>`)}</tbody>
      </table></div>`;
  }

  #cell(cohort, n) {
    const cell = cohort.periods.find(({ period }) => period === n);
    if (cell === undefined) {
      const over = date(plusDays(cohort.cohort_start_date, 7 * n + 6));
      return html`<td class="not-yet" title="Not yet: this week is over after ${over}">not yet</td>`;
    }
    const level = cell.retention_rate === 0 ? 0 : Math.min(4, Math.floor(cell.retention_rate / 25) + 1);
    return html`<td><button type="button" class="cell level-${level}" aria-haspopup="dialog"
      aria-label="${cohort.cohort}, ${cell.label}: ${cell.retained_users} of ${cohort.cohort_size}, ${figure(cell.retention_rate, 'percent')}"
      title="${cell.retained_users} of ${cohort.cohort_size}"
      @click=${() => change({ explain: 'engagement:retention', cohort: cohort.cohort, period: String(n) })}>${figure(cell.retention_rate, 'percent')}</button></td>`;
  }
}

customElements.define('x-cohort-matrix', CohortMatrix);
