/** What somebody may look at and do, as far as pages need to know; the API decides. */
const SEES_FIGURES = ['owner', 'admin', 'manager', 'auditor'];
const SEES_HISTORY = ['owner', 'admin', 'auditor'];
const MANAGES = ['owner', 'admin'];
const LEADS = ['owner', 'admin', 'manager'];

/** What `me` may do in an organization. */
export function rights(me, organization) {
  const everything = me?.platform_role === 'super_admin';
  const as = (roles) => everything || roles.includes(organization?.role);
  return {
    figures: as(SEES_FIGURES),
    history: as(SEES_HISTORY),
    manage: as(MANAGES),
    lead: as(LEADS),
    operate: everything,
  };
}
