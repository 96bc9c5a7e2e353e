import { html } from 'lit';
import { PageElement } from '../core/element.js';
import { link } from '../core/address.js';
import { signOut } from '../core/session.js';
import { PAGES } from './pages.js';

/** The name of the program, its pages, and who is signed in. */
class Header extends PageElement {
  static properties = { me: {}, may: {}, at: {} };

  render() {
    return html`
      <div class="masthead" role="banner">
        <a class="brand" href="/"><img src=${new URL('../mark.svg', import.meta.url)} alt="">Xentree</a>
        ${this.me === null ? '' : html`
          <nav aria-label="Pages">${PAGES.filter((page) => !page.hidden && page.allows(this.may)).map((page) => this.#entry(page))}</nav>
          <div class="who"><span>${this.me.full_name ?? this.me.username}</span><button type="button" @click=${signOut}>Sign out</button></div>`}
      </div>`;
  }

  updated() {
    const current = this.querySelector('[aria-current="page"]');
    if (current !== null) {
      current.parentElement.scrollLeft = current.offsetLeft - current.parentElement.offsetLeft;
    }
  }

  #entry(page) {
    const current = page.name === this.at.page || (page.name === 'engagement' && this.at.page === 'members');
    return html`<a href=${link(page.name)} aria-current=${current ? 'page' : 'false'}>${page.title}</a>`;
  }
}

customElements.define('x-header', Header);
