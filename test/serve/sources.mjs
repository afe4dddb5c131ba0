// Preloaded (node --import): runs the program from its sources, in its threads as well.
import { register } from "tsx/esm/api";

register();
