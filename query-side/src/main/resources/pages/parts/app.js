import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { address, change, onAddress } from '../core/address.js';
import { rights } from '../core/access.js';
import { connection, read } from '../core/api.js';
import { isInstant, moment } from '../core/formats.js';
import { Live } from '../core/live.js';
import { renew, sessions } from '../core/session.js';
import { PAGES, pageCalled } from './pages.js';
import './header.js';
import './sign-in.js';
import './scope-bar.js';
import './freshness.js';
import { waiting } from './states.js';

const MOST_ORGANIZATIONS = 100;

/** How often what takes many questions follows what happens. */
const SLOWLY_MS = 15_000;

/** The whole of the page: who looks at it, at which organization, and the view that the address names. */
class App extends PageElement {
  static properties = {
    at: { state: true }, me: { state: true }, organizations: { state: true }, asking: { state: true },
    connected: { state: true }, moves: { state: true }, slowMoves: { state: true }, failure: { state: true },
  };

  #live = new Live();
  #slowlyMovedAt = 0;
  #leaving = new AbortController();

  constructor() {
    super();
    this.at = address();
    this.me = null;
    this.organizations = [];
    this.asking = 'wait';
    this.connected = true;
    this.moves = 0;
    this.slowMoves = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    const { signal } = this.#leaving;
    onAddress(() => this.#moveTo(address()), signal);
    sessions.addEventListener('begun', () => this.#begin(), { signal });
    sessions.addEventListener('ended', () => (this.asking = 'sign-in'), { signal });
    connection.addEventListener('lost', () => (this.connected = false), { signal });
    connection.addEventListener('back', () => this.#back(), { signal });
    this.#live.addEventListener('moved', () => this.#moved(), { signal });
    this.#resume();
  }

  async #resume() {
    if (!(await renew().catch(() => false))) {
      this.asking = this.asking === 'wait' ? 'sign-in' : this.asking;
    }
  }

  #moved() {
    this.moves += 1;
    if (Date.now() - this.#slowlyMovedAt > SLOWLY_MS) {
      this.#slowlyMovedAt = Date.now();
      this.slowMoves += 1;
    }
  }

  #back() {
    this.connected = true;
    if (this.me === null) {
      this.#resume();
    }
  }

  #moveTo(at) {
    const other = at.page !== this.at.page || at.id !== this.at.id;
    this.at = at;
    if (other) {
      this.updateComplete.then(() => this.querySelector('main')?.focus({ preventScroll: true }));
    }
  }

  async #begin() {
    try {
      const [me, organizations] = await Promise.all([read('/api/auth/me'), organizationsWith(this.at.params.organization_id)]);
      const other = this.me !== null && this.me.id !== me.data.id;
      this.me = me.data;
      this.organizations = organizations;
      if (other) {
        change({ organization_id: null, team_id: null }, { replace: true });
      }
      this.asking = null;
    } catch (error) {
      this.failure = error.message;
      this.asking = 'sign-in';
    }
  }

  get organization() {
    const wanted = this.at.params.organization_id;
    const seen = this.organizations.filter((each) => rights(this.me, each).figures);
    return this.organizations.find(({ id }) => id === wanted) ?? (wanted ? null : seen[0]) ?? null;
  }

  willUpdate() {
    const page = pageCalled(this.at.page);
    document.title = `${page?.title ?? 'Not found'} · Xentree`;
    if (page !== undefined && page !== this.loaded) {
      this.loaded = page;
      page.load();
    }
    this.#live.follow(this.me !== null && this.asking === null && !this.at.params.as_of ? (this.organization?.id ?? null) : null);
  }

  render() {
    const may = rights(this.me, this.organization);
    return html`
      <a class="skip button" href="#content" @click=${this.#skip}>Skip to content</a>
      <x-header .me=${this.me} .may=${may} .at=${this.at}></x-header>
      <main id="content" tabindex="-1">
        ${this.connected ? '' : html`<p class="notice is-bad" role="status">The server cannot be reached. This page goes on by itself once it is back.</p>`}
        ${this.#content(may)}
      </main>
      ${this.asking === 'sign-in' && this.me !== null ? html`<x-sign-in .over=${true}></x-sign-in>` : ''}`;
  }

  #content(may) {
    if (this.me === null) {
      return this.asking === 'sign-in' ? html`<x-sign-in .failure=${this.failure}></x-sign-in>` : waiting('One moment');
    }
    const page = pageCalled(this.at.page);
    if (page === undefined) {
      return html`<div class="page-head"><h1>There is no such page</h1></div><p><a href="/engagement">Engagement</a></p>`;
    }
    const missing = this.#missing(page, may);
    if (missing !== null) {
      return html`<div class="page-head"><h1>${page.title}</h1></div><p class="notice is-warning">${missing}</p>`;
    }
    return html`
      ${page.scoped ? html`<x-scope-bar .at=${this.at} .organizations=${this.organizations} .organization=${this.organization} .ranged=${page.ranged}></x-scope-bar>` : ''}
      ${page.ranged && isInstant(this.at.params.as_of) ? html`<p class="notice is-past" role="status">
        <span>The past: what was known at ${moment(this.at.params.as_of)}, by today’s names. Nothing can be changed in it.</span>
        <button type="button" @click=${() => change({ as_of: null })}>Back to now</button></p>` : ''}
      ${page.view({ at: this.at, me: this.me, may, organization: this.organization, moves: this.moves, slowMoves: this.slowMoves, connected: this.connected })}`;
  }

  /** Why there is nothing to see, where that is so. */
  #missing(page, may) {
    if (page.scoped && this.organization === null) {
      if (this.at.params.organization_id) {
        return html`<span>There is no such organization, or it is not visible to you.</span>${this.organizations.length > 0
          ? html`<button type="button" @click=${() => change({ organization_id: null, team_id: null })}>Another one</button>` : ''}`;
      }
      if (this.organizations.length === 0) {
        return may.operate ? 'There is no organization yet. Whoever makes one over the API owns it.' : 'You belong to no organization yet. Ask an owner to invite you.';
      }
    }
    return page.allows(may) ? null : 'Your role does not include this page. Ask an owner of the organization.';
  }

  #skip(event) {
    event.preventDefault();
    this.querySelector('main').focus();
  }
}

/** The first organizations that there are to see, and the one that was asked for. */
async function organizationsWith(wanted) {
  const { data: { items } } = await read('/api/organizations', { limit: MOST_ORGANIZATIONS });
  if (!wanted || items.some(({ id }) => id === wanted)) {
    return items;
  }
  const found = await read(`/api/organizations/${encodeURIComponent(wanted)}`).catch(() => null);
  return found === null ? items : [...items, found.data];
}

customElements.define('x-app', App);
