import type { Store } from "../../../store/store.js";
import { ASKED, filtersIn, limitIn, PAGED, pageIn, question } from "../asked.js";
import { bounded } from "../bounded.js";
import { lookAround } from "../look.js";
import { meetingSchema, pageOfSchema } from "../shapes.js";
import { meetingText, pageText } from "../text.js";
import { toldMeeting } from "../told.js";
import type { Tool } from "../tool.js";

const { speaker, party, since, until, outlet, review } = ASKED;
const input = question({ speaker, party, since, until, outlet, review, ...PAGED });
const output = pageOfSchema(meetingSchema);

/** Who met whom, or is said to. */
export const meetings = (store: Store): Tool<typeof input, typeof output> => ({
  name: "meetings",
  title: "Meetings",
  input,
  output,
  description:
    "Meetings that reports tell of: participants, place, day, every account of what became of each and according " +
    "to whom, and who is said to have been left out or to have stayed away.",
  answer: (asked) =>
    bounded(limitIn(asked), async (limit) => {
      const { entries, next } = await store.meetings(filtersIn(asked), pageIn(asked, limit));
      const look = await lookAround(store, { meetings: entries });
      return { entries: entries.map((meeting) => toldMeeting(meeting, look)), next };
    }),
  lines: ({ entries, next }) => pageText(entries.map(meetingText), next),
});
