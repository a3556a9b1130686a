import { takeOver } from "../workers/take-over.ts";
import { isSelfContained } from "./embedded.ts";
import { scriptPolicy } from "./script-policy.ts";

/** How long after the page has loaded its files are put by, in ms: the first run comes first. */
const rest = 3000;

async function atRest(): Promise<void> {
  await new Promise((resolve) => {
    if (document.readyState === "complete") resolve(undefined);
    else addEventListener("load", resolve, { once: true });
  });
  await new Promise((resolve) => {
    setTimeout(resolve, rest);
  });
  if (!("requestIdleCallback" in globalThis)) return;
  await new Promise((resolve) => {
    requestIdleCallback(resolve);
  });
}

/** Lets the waiting worker take over and loads its page; where another tab was first, only that. */
function reloadWith({ waiting }: ServiceWorkerRegistration): void {
  if (waiting === null) {
    location.reload();
    return;
  }
  waiting.addEventListener("statechange", () => {
    if (waiting.state === "activated") location.reload();
  });
  waiting.postMessage(takeOver);
}

/** Calls `announce` once a newer build waits beside the one that runs. */
function watch(registration: ServiceWorkerRegistration, announce: () => void): void {
  const look = (): void => {
    if (registration.waiting !== null && registration.active !== null) announce();
  };
  const follow = (): void => registration.installing?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", follow);
  follow();
  look();
}

/**
 * Has the browser keep this build for use without a network, some time after the page has loaded. `onUpdate` is told when a newer one
 * is ready, and how to take it: until that is called everything stays as it is. Does nothing while developing, from disk, and in
 * browsers that cannot.
 */
export async function registerServiceWorker(onUpdate: (reload: () => void) => void): Promise<void> {
  if (!import.meta.env.PROD || !/^https?:$/u.test(location.protocol)) return;
  if (isSelfContained() || !("serviceWorker" in navigator)) return;
  await atRest();
  try {
    const registration = await navigator.serviceWorker.register(scriptPolicy.serviceWorker());
    watch(registration, () => onUpdate(() => reloadWith(registration)));
  } catch {
    // Storage forbidden, the disk full, the script not to be had: the page works as before, with a network.
  }
}
