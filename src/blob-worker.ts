/** What we use of Trusted Types, which TypeScript's libraries do not declare; undefined where the browser has none. */
declare const trustedTypes:
  | {
      createPolicy(
        name: string,
        rules: { createScriptURL(address: string): string },
      ): { createScriptURL(address: string): string };
    }
  | undefined;

const made = new Set<string>();

function onlyOurs(address: string): string {
  if (!made.has(address)) throw new TypeError(`foreign script: ${address}`);
  return address;
}

const policy =
  typeof trustedTypes === "undefined"
    ? { createScriptURL: onlyOurs }
    : trustedTypes.createPolicy("erythron", { createScriptURL: onlyOurs });

/** Starts a worker from the text of a classic script: the page's only policy, `erythron`, accepts no address but the blobs made here. */
export function blobWorker(script: string): Worker {
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  made.add(address);
  return new Worker(policy.createScriptURL(address));
}
