// The story of JavaClientScenario, told by the client that was generated for TypeScript: a session moves a figure.
import {
    AdminStatsMembersApi, AdminStatsKPIStatKeyEnum, AuthenticationApi, Configuration, OrganizationsApi, XentreeEnglishApi,
} from "../target/typescript/index.js";

declare const process: { env: { BASE: string; XENTREE_ADMIN_PASSWORD: string } };

const basePath = process.env.BASE;
const login = await new AuthenticationApi(new Configuration({ basePath }))
    .loginUser({ username: "admin", password: process.env.XENTREE_ADMIN_PASSWORD });
const signedIn = new Configuration({ basePath, accessToken: login.accessToken });

const organization = await new OrganizationsApi(signedIn)
    .createOrganization({ organizationCreateRequest: { name: "Typed learners" } });
const english = new XentreeEnglishApi(signedIn);
const session = await english.startXelSession({});
await english.endXelSession({ xELSessionEndRequest: { sessionId: session.sessionId } });

const dashboard = await new AdminStatsMembersApi(signedIn).getEngagementDashboard({ organizationId: organization.id });
const sessions = dashboard.kpis?.find((figure) => figure.key === AdminStatsKPIStatKeyEnum.TotalSessions)?.value;
if (sessions !== 1) {
    throw new Error(`One session was ended, and the dashboard counts ${sessions}`);
}
console.log("The client for TypeScript saw its session counted.");
