import { expect, it } from "vitest";
import kernel from "../../workers/kernel/index.wasm?raw";
import { engineOf } from "../../src/model/engine-of.ts";

it("is the built kernel where it runs", () => {
  expect(engineOf(kernel).name).toBe("simd");
});

it.each([null, "", "AGFzbQ", "no kernel at all"])("is TypeScript where there is none that runs: %s", (text) => {
  expect(engineOf(text).name).toBe("typescript");
});
