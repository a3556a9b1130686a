import { expect, test } from "vitest";
import { lengthChannels } from "../../../src/share/index.ts";
import { channelWords } from "../../../src/ui/share/channel-words.ts";

test("each way of sending says in words and numbers whether a link survives it", () => {
  const [code, mail] = lengthChannels(1204).map((channel) => channelWords(channel, 1204));
  expect(code).toBe("a QR code on a slide, at most 300: 904 too many");
  expect(mail).toBe("mail and bookmarks, at most 2,000: fits");
});
