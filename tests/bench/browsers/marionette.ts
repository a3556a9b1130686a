import { connect, type Socket } from "node:net";
import * as z from "zod/mini";
import { until } from "./until.ts";

/** Firefox's own remote control: commands of WebDriver over a socket. */
export interface Marionette {
  readonly command: (name: string, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly close: () => void;
}

/** [1, the number of the command, an error or null, an answer or null] */
const Answer = z.tuple([z.literal(1), z.int(), z.unknown(), z.unknown()]);

async function connected(port: number): Promise<Socket> {
  return until("Firefox's remote control", async () => {
    const socket = connect(port, "127.0.0.1");
    return new Promise<Socket | null>((resolve) => {
      socket.once("connect", () => resolve(socket));
      socket.once("error", () => resolve(null));
    });
  });
}

/** Takes the whole messages off a buffer, each of which is its length, a colon and JSON; answers what is left. */
function takeMessages(buffer: Buffer, take: (message: unknown) => void): Buffer {
  const colon = buffer.indexOf(":");
  if (colon === -1) return buffer;
  const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
  if (buffer.length < end) return buffer;
  take(JSON.parse(buffer.subarray(colon + 1, end).toString()));
  return takeMessages(buffer.subarray(end), take);
}

/** Connects as soon as Firefox listens on that port of this machine. */
export async function openMarionette(port: number): Promise<Marionette> {
  const socket = await connected(port);
  const waiting = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (why: Error) => void }
  >();
  let left = Buffer.alloc(0);
  socket.on("data", (data: Buffer) => {
    left = Buffer.from(
      takeMessages(Buffer.concat([left, data]), (message) => {
        const read = Answer.safeParse(message);
        // Its first message is a greeting.
        if (!read.success) return;
        const [, id, error, answer] = read.data;
        const asked = waiting.get(id);
        waiting.delete(id);
        if (error === null) asked?.resolve(answer);
        else asked?.reject(new Error(`Firefox: ${JSON.stringify(error)}`));
      }),
    );
  });
  let last = 0;
  return {
    command: async (name, parameters = {}) => {
      last += 1;
      const id = last;
      const text = JSON.stringify([0, id, name, parameters]);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
    },
    close: () => void socket.destroy(),
  };
}
