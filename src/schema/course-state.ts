import type * as z from "zod/mini";
import { oneOf } from "./settings.ts";

/** What a simulated patient's course states of every day; units as in `ArmCourse`. */
export const CourseState = oneOf([
  "haemoglobin",
  "reticulocytes",
  "reticulocytePercent",
  "titreM",
  "titreG",
  "plasmaCells",
  "graftSupply",
  "cordSupply",
  "survival",
  "inhibition",
  "stimulation",
  "immunosuppression",
  "iron",
]);
export type CourseState = z.infer<typeof CourseState>;
