import { longestLink } from "./read-link.ts";

/** A way a link travels: the most characters of a whole address that survive it. */
export interface LinkChannel {
  readonly name: string;
  readonly limit: number;
  readonly fits: boolean;
}

const channels = [
  { name: "a QR code on a slide", limit: 300 },
  { name: "mail and bookmarks", limit: 2000 },
  { name: "a Slack message", limit: 4000 },
  { name: "browsers", limit: 32_000 },
  { name: "this page", limit: longestLink },
] as const;

/** The ways a whole address of so many characters may travel, the narrowest first: each with its limit, and whether the address fits. */
export function lengthChannels(characters: number): readonly LinkChannel[] {
  return channels.map(({ name, limit }) => ({ name, limit, fits: characters <= limit }));
}
