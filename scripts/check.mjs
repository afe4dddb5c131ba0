// npm run check: what can be told in about a minute.
import { conclude, quickUnit, still } from "./checks.mjs";

conclude([...(await still()), await quickUnit()]);
