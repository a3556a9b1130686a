import { expect, it, vi } from "vitest";
import kernel from "../../workers/kernel/index.wasm?raw";
import { engineOf } from "../../src/model/engine-of.ts";

it("is the built kernel where it runs", () => {
  expect(engineOf(kernel).name).toBe("simd");
});

it.each([null, "", "AGFzbQ", "no kernel at all"])("is TypeScript where there is none that runs: %s", (text) => {
  expect(engineOf(text).name).toBe("typescript");
});

it("is TypeScript where there is no memory for the kernel, and no fault is hidden", () => {
  const memory = vi.spyOn(WebAssembly, "Memory");
  memory.mockImplementation(function refuse() {
    throw new RangeError("could not allocate memory");
  });
  expect(engineOf(kernel).name).toBe("typescript");
  memory.mockImplementation(function fail() {
    throw new TypeError("a bug");
  });
  expect(() => engineOf(kernel)).toThrow("a bug");
  memory.mockRestore();
});
