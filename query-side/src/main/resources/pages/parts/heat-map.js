import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { change } from '../core/address.js';
import { count, date, duration, many, plusDays } from '../core/formats.js';

const WEEKDAYS = ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'];
const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** Days as a calendar: a column a week, from Monday to Sunday, the darker the more was learned. A day leads to itself. */
class HeatMap extends PageElement {
  static properties = { days: {}, summary: {} };

  render() {
    const first = (new Date(this.days[0].date).getUTCDay() + 6) % 7;
    const weeks = Math.ceil((first + this.days.length) / 7);
    return html`<div class="pulse"><div>
      <div class="scroller" tabindex="0" role="group" aria-label="Calendar of activity">
        <div class="heat">
          <span></span>${WEEKDAYS.map((day) => html`<span class="weekday" aria-hidden="true">${day}</span>`)}
          ${Array.from({ length: weeks }, (_, week) => this.#week(week, first))}
        </div></div>
      <p class="legend" aria-hidden="true">Less ${[0, 1, 2, 3, 4].map((level) => html`<i class="level-${level}"></i>`)} More</p></div>
      ${this.summary ? this.#sums(this.summary) : ''}</div>`;
  }

  #sums({ total_learning_time, total_sessions, active_days }) {
    return html`<dl class="facts"><dt>Learning time</dt><dd>${duration(total_learning_time)}</dd><dt>Sessions</dt><dd>${count(total_sessions)}</dd>
      <dt>Days with any</dt><dd>${count(active_days)} of ${count(this.days.length)}</dd></dl>`;
  }

  #week(week, first) {
    const monday = plusDays(this.days[0].date, week * 7 - first);
    const starts = week === 0 ? isSameMonth(monday, plusDays(monday, 7)) : !isSameMonth(monday, plusDays(monday, -7));
    return html`<span class="month" aria-hidden="true">${starts ? month.format(new Date(monday)) : ''}</span>
      ${Array.from({ length: 7 }, (_, n) => this.#day(this.days[week * 7 + n - first]))}`;
  }

  #day(day) {
    if (day === undefined) {
      return html`<span></span>`;
    }
    const text = `${date(day.date)}: ${duration(day.learning_time)} in ${many(day.sessions, 'session')}`;
    return html`<button type="button" class="day level-${day.level}" title=${text} aria-label=${text}
      @click=${() => change({ start_date: day.date, end_date: day.date })}></button>`;
  }
}

const isSameMonth = (one, other) => one.slice(0, 7) === other.slice(0, 7);

customElements.define('x-heat-map', HeatMap);
