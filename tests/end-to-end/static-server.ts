import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const kinds: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** A plain static host. */
export interface StaticServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Starts listening on a free port of this machine. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return originOf(address);
}

function originOf({ port }: AddressInfo): string {
  return `http://127.0.0.1:${port}`;
}

/** Stops a server and everything that still talks to it. */
export async function stop(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

/** Serves the files of `folder` below `prefix`, and `pages` (address → text, HTML unless the address says otherwise) before them, with no headers but the type: what any static host does. */
export async function serveStatic(
  folder: string,
  prefix: string,
  pages: Readonly<Record<string, string>> = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const page = pages[pathname];
    if (page !== undefined) {
      response.writeHead(200, { "content-type": kinds[extname(pathname)] ?? "text/html; charset=utf-8" }).end(page);
      return;
    }
    const wanted = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const path = normalize(join(folder, wanted.slice(prefix.length)));
    if (!wanted.startsWith(prefix) || !path.startsWith(folder) || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": kinds[extname(path)] ?? "application/octet-stream" });
    createReadStream(path).pipe(response);
  });
  const origin = await listen(server);
  return { origin, close: async () => stop(server) };
}
