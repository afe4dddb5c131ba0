/**
 * By which request a decision was made, and a hash of what it asked for: the same request, sent again, isn't a second
 * decision.
 */
export const REQUESTS: readonly string[] = [
  `alter table decision add column request text collate "C", add column asked text collate "C"`,
  "create unique index decision_by_request on decision (request) where request is not null",
];
