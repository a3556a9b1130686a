import { takeOver } from "./take-over.ts";

/** Written by the build: its name, and each of its files with the SHA-256 it must have, as in an integrity attribute. */
declare const erythronBuild: { readonly name: string; readonly files: Readonly<Record<string, string>> };

const build = erythronBuild;

/** What a service worker has and other workers have not. */
declare const registration: ServiceWorkerRegistration;
declare const clients: Clients;
declare const skipWaiting: () => Promise<void>;

/** One origin may serve several folders: each keeps its own caches. */
const ours = `erythron ${registration.scope} `;
const cacheName = ours + build.name;

function addressOf(file: string): string {
  return new URL(file, registration.scope).href;
}

/** The file of this build at an address; undefined for whatever else there is. */
function fileAt(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const place = origin + pathname;
  if (!place.startsWith(registration.scope)) return undefined;
  const file = place === registration.scope ? "index.html" : place.slice(registration.scope.length);
  return Object.hasOwn(build.files, file) ? file : undefined;
}

/** A file as the host has it now, refused when it is of another build. */
async function fetchFile(file: string): Promise<Response> {
  const integrity = build.files[file] ?? "";
  const response = await fetch(addressOf(file), { cache: "no-cache", integrity });
  if (!response.ok) throw new Error(`missing file: ${file} (status ${response.status})`);
  // What came by a redirect may not answer a navigation.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

/** All files or none. */
async function keepFiles(): Promise<void> {
  const files = await Promise.all(
    Object.keys(build.files).map(async (file) => ({ file, response: await fetchFile(file) })),
  );
  const cache = await caches.open(cacheName);
  await Promise.all(files.map(async ({ file, response }) => cache.put(addressOf(file), response)));
}

async function dropOldFiles(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(ours) && name !== cacheName);
  await Promise.all(old.map(async (name) => caches.delete(name)));
  await clients.claim();
}

async function answer(request: Request, file: string): Promise<Response> {
  const kept = await caches.match(addressOf(file), { cacheName, ignoreVary: true });
  return kept ?? fetch(request);
}

addEventListener("install", (event) => {
  if (event instanceof ExtendableEvent) event.waitUntil(keepFiles());
});

addEventListener("activate", (event) => {
  if (event instanceof ExtendableEvent) event.waitUntil(dropOldFiles());
});

addEventListener("message", (event) => {
  if (event instanceof ExtendableMessageEvent && event.data === takeOver) event.waitUntil(skipWaiting());
});

addEventListener("fetch", (event) => {
  if (!(event instanceof FetchEvent) || event.request.method !== "GET") return;
  const file = fileAt(event.request.url);
  if (file !== undefined) event.respondWith(answer(event.request, file));
});
