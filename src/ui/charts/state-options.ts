import { panelStates, statePanel } from "../../plots/index.ts";
import type { CourseState } from "../../schema/course-state.ts";

/** The states a reader may choose to see, as they are called. */
export const stateOptions: readonly { readonly value: CourseState; readonly words: string }[] = panelStates.map(
  (state) => {
    const { title, unit } = statePanel(state);
    return { value: state, words: unit === "" ? title : `${title}, ${unit}` };
  },
);
