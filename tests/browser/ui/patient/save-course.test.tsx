import { render } from "preact";
import { expect, test } from "vitest";
import { SaveCourse } from "../../../../src/ui/patient/save-course.tsx";
import { inventedCourse } from "../../../ui/invented-course.ts";
import { caughtFiles } from "../figure/caught-files.ts";

const caught = caughtFiles();

test("what is saved is the patient in sight, under his name, from the moment the button stands", async () => {
  const place = document.createElement("div");
  document.body.append(place);
  for (const slot of [3, 8]) {
    const course = { ...inventedCourse(), slot };
    render(<SaveCourse course={course} />, place);
    place.querySelector("button")?.click();
    const last = caught.at(-1);
    expect(last?.name).toBe(`patient-${slot + 1}.json`);
    expect(await last?.blob.text()).toBe(`${JSON.stringify(course)}\n`);
  }
  expect(caught.length).toBe(2);
  render(null, place);
  place.remove();
});
