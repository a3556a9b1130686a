import { expect, test } from "vitest";
import { isLocalAddress } from "../../../src/ui/share/local-address.ts";

test.each([
  "http://localhost:5173/",
  "http://erythron.localhost/",
  "http://127.0.0.1:8080/some/folder/",
  "http://[::1]:8080/",
  "http://0.0.0.0/",
  "file:///home/reader/notebook.html",
])("%s works on this machine only", (address) => {
  expect(isLocalAddress(address)).toBe(true);
});

test.each(["https://example.org/", "http://localhost.example.org/", "http://128.0.0.1/", "https://127.example.org/"])(
  "%s may work elsewhere",
  (address) => {
    expect(isLocalAddress(address)).toBe(false);
  },
);
