import { render } from "preact";
import { expect, test } from "vitest";
import { SaveLinks } from "../../../../src/ui/patient/save-links.tsx";
import { inventedCourse } from "../../../ui/invented-course.ts";

test("the link that names a patient holds that one from the moment it stands, before anything is painted", async () => {
  const place = document.createElement("div");
  document.body.append(place);
  for (const slot of [3, 8]) {
    const course = { ...inventedCourse(), slot };
    render(<SaveLinks course={course} />, place);
    // What the drawing has set in motion is done, and no frame has come.
    await Promise.resolve();
    const link = place.querySelector("a");
    expect(link?.download).toBe(`patient-${slot + 1}.json`);
    const held = await fetch(link?.href ?? "");
    expect(await held.text()).toBe(`${JSON.stringify(course)}\n`);
  }
  render(null, place);
  place.remove();
});
