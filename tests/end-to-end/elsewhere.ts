import { createServer } from "node:http";
import { listen, stop } from "./static-server.ts";

/** Another origin, which answers anybody anything and remembers who came. */
export interface Elsewhere {
  readonly origin: string;
  /** The paths asked for since the last time, web sockets included. */
  readonly takeArrivals: () => readonly string[];
  readonly close: () => Promise<void>;
}

export async function openElsewhere(): Promise<Elsewhere> {
  let arrivals: string[] = [];
  const server = createServer((request, response) => {
    arrivals.push(request.url ?? "?");
    response.writeHead(200, { "content-type": "text/javascript", "access-control-allow-origin": "*" });
    response.end("globalThis.cameFromElsewhere = true;");
  });
  server.on("upgrade", (request, socket) => {
    arrivals.push(request.url ?? "?");
    socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
  });
  const origin = await listen(server);
  return {
    origin,
    takeArrivals: () => {
      const taken = arrivals;
      arrivals = [];
      return taken;
    },
    close: async () => stop(server),
  };
}
