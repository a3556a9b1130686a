import views from "../../../data/reference/observed/views.json?raw";
import * as z from "zod/mini";
import { OwnView } from "../../../src/schema/own-file.ts";

const names = ["three", "one", "small", "tiny", "censored", "plain"] as const;
const Views = z.record(z.enum(names), OwnView);

/** Invented patients with what R makes of them. */
export const ownViews = z.parse(Views, JSON.parse(views));
export type OwnViewName = (typeof names)[number];
