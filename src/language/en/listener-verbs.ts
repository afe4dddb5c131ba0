/** Verbs whose object is who something is said to: in the passive their subject listens. Lemmas. */
export const listenerVerbs: ReadonlySet<string> = new Set(
  (
    "tell inform assure advise notify warn ask remind persuade convince promise urge order instruct command " +
    "invite request beg implore question press quiz challenge brief teach reassure alert " +
    "forewarn caution counsel exhort encourage direct summon enjoin forbid allow permit grill interrogate interview"
  ).split(" "),
);
