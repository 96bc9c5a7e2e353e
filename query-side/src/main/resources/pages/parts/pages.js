import { html } from 'lit';

/**
 * Every page: what it is called, who may see it, whether it is of an organization and of a range of days, what it is made of, and
 * the module that knows its elements.
 */
export const PAGES = [
  {
    name: 'engagement', title: 'Engagement', scoped: true, ranged: true, allows: (may) => may.figures,
    load: () => import('../views/engagement.js'), view: (context) => html`<x-engagement .context=${context}></x-engagement>`,
  },
  {
    name: 'progress', title: 'Progress', scoped: true, ranged: true, allows: (may) => may.figures,
    load: () => import('../views/progress.js'), view: (context) => html`<x-progress .context=${context}></x-progress>`,
  },
  {
    name: 'impact', title: 'Impact', scoped: true, ranged: true, allows: (may) => may.figures,
    load: () => import('../views/impact.js'), view: (context) => html`<x-impact .context=${context}></x-impact>`,
  },
  {
    name: 'organization', title: 'Organization', scoped: true, ranged: false, allows: (may) => may.figures,
    load: () => import('../views/organization.js'), view: (context) => html`<x-organization .context=${context}></x-organization>`,
  },
  {
    name: 'audit', title: 'Audit', scoped: true, ranged: false, allows: (may) => may.history,
    load: () => import('../views/audit.js'), view: (context) => html`<x-audit .context=${context}></x-audit>`,
  },
  {
    name: 'operations', title: 'Operations', scoped: false, ranged: false, allows: (may) => may.operate,
    load: () => import('../views/operations.js'), view: (context) => html`<x-operations .context=${context}></x-operations>`,
  },
  {
    name: 'members', title: 'Member', hidden: true, scoped: true, ranged: true, allows: (may) => may.figures,
    load: () => import('../views/member.js'), view: (context) => html`<x-member .context=${context}></x-member>`,
  },
];

/** The page of a name, if there is one. */
export const pageCalled = (name) => PAGES.find((page) => page.name === name);
