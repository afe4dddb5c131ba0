import type { Component } from "svelte";

type Load = () => Promise<{ default: Component }>;

/** What is shown at an address, loaded when somebody goes there: a page of all, and one for each thing with an id. */
const PAGES: Readonly<Record<string, Load>> = {
  "": () => import("./Today.svelte"),
  "actors/": () => import("./Actor.svelte"),
  actors: () => import("./Actors.svelte"),
  add: () => import("./Add.svelte"),
  agreement: () => import("./Agreement.svelte"),
  audit: () => import("./Audit.svelte"),
  discrepancies: () => import("./Discrepancies.svelte"),
  "entries/": () => import("./Entry.svelte"),
  "issues/": () => import("./Issue.svelte"),
  issues: () => import("./Issues.svelte"),
  meetings: () => import("./Meetings.svelte"),
  network: () => import("./Network.svelte"),
  people: () => import("./People.svelte"),
  positions: () => import("./Positions.svelte"),
  queue: () => import("./Queue.svelte"),
  "reports/": () => import("./Report.svelte"),
  reports: () => import("./Reports.svelte"),
  "sign-in": () => import("./SignIn.svelte"),
  statements: () => import("./Statements.svelte"),
  timeline: () => import("./Timeline.svelte"),
};

const missing: Load = () => import("./Missing.svelte");

/** "statements" is the list, "reports/" one report. */
export const pageFor = async (page: string, id: string | null): Promise<Component> =>
  (await (PAGES[id === null ? page : `${page}/`] ?? missing)()).default;
