import type { Component } from "svelte";

type Load = () => Promise<{ default: Component }>;

/** What is shown at an address, loaded when somebody goes there: a page of all, and one for each thing with an id. */
const PAGES: Readonly<Record<string, Load>> = {
  actors: () => import("./Actors.svelte"),
  "actors/": () => import("./Actor.svelte"),
  add: () => import("./Add.svelte"),
  issues: () => import("./Issues.svelte"),
  "issues/": () => import("./Issue.svelte"),
  queue: () => import("./Queue.svelte"),
  reports: () => import("./Reports.svelte"),
  "reports/": () => import("./Report.svelte"),
  statements: () => import("./Statements.svelte"),
};

const missing: Load = () => import("./Missing.svelte");

/** "statements" is the list, "reports/" one report. */
export const pageFor = async (page: string, id: string | null): Promise<Component> => (await (PAGES[id === null ? page : `${page}/`] ?? missing)()).default;
