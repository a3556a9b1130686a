import * as z from "zod/mini";

const name = z.string().check(z.maxLength(400));
const text = z.string().check(z.maxLength(1_000_000));
const moment = z.number().check(z.minimum(0));
const number = z.int().check(z.minimum(1));

/** Where a notebook on the shelf came from: the app, a link, a file, another notebook, or nowhere. */
export const Origin = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("shipped"), name }),
  z.strictObject({ kind: z.literal("link") }),
  z.strictObject({ kind: z.literal("file"), name }),
  z.strictObject({ kind: z.literal("copy"), of: name }),
  z.strictObject({ kind: z.literal("new") }),
]);
export type Origin = Readonly<z.infer<typeof Origin>>;

/** A notebook of the reader's own as the shelf has it: `changed` in milliseconds since 1970, its newest revision's number, from 1, and that one's Markdown. */
export const ShelvedNotebook = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]{1,40}$/)),
  title: name,
  changed: moment,
  origin: Origin,
  revision: number,
  text,
});
export type ShelvedNotebook = Readonly<z.infer<typeof ShelvedNotebook>>;

/** One kept state of a notebook: when it was kept (milliseconds since 1970), what had changed since the one before, and its Markdown. */
export const Revision = z.strictObject({ number, changed: moment, words: z.string(), text });
export type Revision = Readonly<z.infer<typeof Revision>>;
