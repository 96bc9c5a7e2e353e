import { html } from 'lit';
import {
  BarController, BarElement, CategoryScale, Chart, Filler, Legend, LineController, LineElement, LinearScale, PointElement, Tooltip,
} from 'chart.js';
import { PageElement } from '../core/element.js';
import { save, saveRows } from '../core/files.js';
import { figure } from '../core/formats.js';

Chart.register(BarController, BarElement, CategoryScale, Filler, Legend, LineController, LineElement, LinearScale, PointElement, Tooltip);

const dark = matchMedia('(prefers-color-scheme: dark)');
const still = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * A chart, the table behind it, and both as files. `chart` is
 * `{ type, over, labels, series: [{ label, values, unit, before }], whole, sums }`: what labels are of, whether values are whole, and
 * whether they add up. A series of `before` is drawn dashed.
 */
class ChartElement extends PageElement {
  static properties = { name: {}, chart: {} };

  #drawn = null;
  #redraw = () => this.#draw();

  connectedCallback() {
    super.connectedCallback();
    dark.addEventListener('change', this.#redraw);
  }

  disconnectedCallback() {
    dark.removeEventListener('change', this.#redraw);
    this.#drawn?.destroy();
    this.#drawn = null;
    super.disconnectedCallback();
  }

  updated(changed) {
    if (changed.has('chart')) {
      this.#draw();
    }
  }

  render() {
    const { labels, series } = this.chart;
    return html`
      <div class="plot"><canvas role="img" aria-label="${this.name}. The figures are in the table that follows."></canvas></div>
      <details><summary>Table of “${this.name}”</summary>
        <div class="scroller" tabindex="0" role="group" aria-label="Table of ${this.name}"><table>
          <thead><tr><th scope="col">${this.chart.over}</th>${series.map(({ label }) => html`<th scope="col" class="number">${label}</th>`)}</tr></thead>
          <tbody>${labels.map((label, n) => html`<tr><th scope="row">${label}</th>${series.map(({ values, unit }) => html`
            <td class="number">${figure(values[n], unit)}</td>`)}</tr>`)}</tbody></table></div></details>`;
  }

  /** Saves what is drawn, on the page's own ground. */
  savePicture() {
    const canvas = this.querySelector('canvas');
    const picture = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height });
    const pen = picture.getContext('2d');
    pen.fillStyle = colour(this, '--paper');
    pen.fillRect(0, 0, picture.width, picture.height);
    pen.drawImage(canvas, 0, 0);
    picture.toBlob((blob) => save(blob, `${this.name}.png`));
  }

  /** Saves the table behind it. */
  saveTable() {
    const { labels, series, over } = this.chart;
    saveRows([over, ...series.map(({ label }) => label)], labels.map((label, n) => [label, ...series.map(({ values }) => values[n])]), this.name);
  }

  #draw() {
    this.#drawn?.destroy();
    this.#drawn = new Chart(this.querySelector('canvas'), {
      type: this.chart.type,
      data: { labels: this.chart.labels, datasets: this.chart.series.map((series, n) => this.#dataset(series, n)) },
      options: this.#options(),
    });
  }

  #dataset({ label, values, before }, n) {
    const own = this.chart.series.filter((series) => !series.before).findIndex((series) => series.label === label);
    const line = colour(this, before ? '--quiet' : ['--accent', '--second'][own]);
    return {
      label, data: values, borderColor: line, borderWidth: before ? 1.5 : 2, borderDash: before ? [5, 4] : [],
      backgroundColor: this.chart.type === 'bar' ? line : colour(this, '--accent-soft'), fill: this.chart.type === 'line' && n === 0 && this.chart.sums === true,
      pointRadius: values.length > 62 ? 0 : 2, pointBackgroundColor: line, cubicInterpolationMode: 'monotone', tension: 0.2, borderRadius: 4, maxBarThickness: 56, spanGaps: true,
    };
  }

  /** A value on the axis, in its unit where it has one of its own. */
  #tick = (value) => (this.chart.series[0].unit === 'hours' ? figure(value, 'hours') : figure(value));

  #options() {
    const [text, line] = [colour(this, '--quiet'), colour(this, '--line')];
    const unit = ({ dataset }) => this.chart.series.find(({ label }) => label === dataset.label).unit;
    return {
      animation: still.matches ? false : { duration: 250 }, maintainAspectRatio: false, interaction: { mode: 'index', intersect: false },
      plugins: {
        legend: { display: this.chart.series.length > 1, labels: { color: text, boxWidth: 24, boxHeight: 2 } },
        tooltip: { callbacks: { label: (item) => ` ${item.dataset.label}: ${figure(item.raw, unit(item))}` } },
      },
      scales: {
        x: { ticks: { color: text, maxRotation: 0, autoSkipPadding: 16 }, grid: { display: false }, border: { color: line } },
        y: { beginAtZero: true, ticks: { color: text, precision: this.chart.whole ? 0 : undefined, callback: this.#tick }, grid: { color: line }, border: { display: false } },
      },
    };
  }
}

function colour(element, name) {
  // canvases do not know custom properties, nor light-dark()
  const probe = document.createElement('i');
  probe.style.color = `var(${name})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** A panel's buttons for a chart's files. */
export const chartActions = (host, id) => html`
  <button type="button" class="quiet" @click=${() => host.querySelector(`#${id}`).savePicture()}>PNG</button>
  <button type="button" class="quiet" @click=${() => host.querySelector(`#${id}`).saveTable()}>CSV</button>`;

customElements.define('x-chart', ChartElement);
