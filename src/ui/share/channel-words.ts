import type { LinkChannel } from "../../share/index.ts";
import { grouped } from "../../base/grouped.ts";

/** Whether a whole address of so many characters survives a way of sending it: "mail and bookmarks, at most 2,000: fits". */
export function channelWords({ name, limit, fits }: LinkChannel, characters: number): string {
  const over = `${grouped(characters - limit)} too many`;
  return `${name}, at most ${grouped(limit)}: ${fits ? "fits" : over}`;
}
