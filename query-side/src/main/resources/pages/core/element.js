import { LitElement } from 'lit';

/** An element that renders into the page itself, so that one style sheet, print and search reach all of it. */
export class PageElement extends LitElement {
  createRenderRoot() {
    return this;
  }
}
