/** What we use of Trusted Types, which TypeScript's libraries do not declare; undefined where the browser has none. */
declare const trustedTypes:
  | {
      createPolicy(
        name: string,
        rules: { createScriptURL(address: string): string },
      ): { createScriptURL(address: string): string };
    }
  | undefined;

/** The script that keeps this build for use without a network; the build writes it beside the page, and its folder is its reach. */
const serviceWorker = "./service-worker.js";

const ours = new Set([serviceWorker]);

function onlyOurs(address: string): string {
  if (!ours.has(address)) throw new TypeError(`foreign script: ${address}`);
  return address;
}

const policy =
  typeof trustedTypes === "undefined"
    ? { createScriptURL: onlyOurs }
    : trustedTypes.createPolicy("erythron", { createScriptURL: onlyOurs });

/** The ways to an address that the page's only policy, `erythron`, lets a script start from: the service worker's, and the blobs made here. */
export const scriptPolicy = {
  serviceWorker: () => policy.createScriptURL(serviceWorker),
  blob(script: string) {
    const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    ours.add(address);
    return policy.createScriptURL(address);
  },
};
