import "./save-panel.css";
import { useId, useRef, useState } from "preact/hooks";
import { usePhone } from "../drawing/use-phone.ts";
import { saveText } from "../own/save-text.ts";
import { figureCsv } from "./figure-csv.ts";
import { pictureOf } from "./picture-of.ts";
import { printedFigure } from "./printed-figure.ts";
import { type PrintWidth, printWidths } from "./print-width.ts";
import type { SavedFigure } from "./saved-figure.ts";
import { svgText } from "./svg-text.ts";

const unpainted = "The browser could not paint the picture. Save the SVG instead.";
const refused = "The browser does not let this page copy a picture. Save the PNG instead.";

/** A figure as a file for paper or slides, its numbers as a file, or itself on the clipboard. */
export function SavePanel({ figure }: { readonly figure: SavedFigure }) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const phone = usePhone();
  const [width, setWidth] = useState<PrintWidth>(phone ? 85 : 180);
  const [said, say] = useState("");
  const printed = (): SVGSVGElement => printedFigure(figure, width, panel.current ?? document.body);
  const stem = `${figure.name}-${width}mm`;
  const picture = async (factor: number): Promise<Blob> => {
    const blob = await pictureOf(printed(), factor);
    if (blob === null) throw new Error("no picture");
    return blob;
  };
  const save = (name: string, content: BlobPart, type?: string): void => {
    saveText(name, content, type);
    say(`Saved as ${name}.`);
  };
  const savePicture = async (factor: number): Promise<void> => {
    say("Painting …");
    try {
      save(`${stem}@${factor}x.png`, await picture(factor), "image/png");
    } catch {
      say(unpainted);
    }
  };
  const copy = async (): Promise<void> => {
    try {
      // Asked within the press: some browsers let nothing be copied later.
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture(3) })]);
      say(`Copied as a picture for ${width} mm.`);
    } catch {
      say(refused);
    }
  };
  return (
    <div class="save-panel" ref={panel}>
      <fieldset class="save-widths" role="radiogroup">
        <legend>Drawn for</legend>
        {printWidths.map((each) => (
          <label key={each} class="save-width">
            <input type="radio" name={id} checked={each === width} onChange={() => setWidth(each)} />
            <span>{each} mm</span>
          </label>
        ))}
      </fieldset>
      <div class="save-ways">
        <button type="button" class="button" onClick={() => save(`${stem}.svg`, svgText(printed()), "image/svg+xml")}>
          SVG
        </button>
        {[2, 3].map((factor) => (
          <button key={factor} type="button" class="button" onClick={() => void savePicture(factor)}>
            PNG {factor}×
          </button>
        ))}
        <button type="button" class="button" onClick={() => void copy()}>
          Copy as picture
        </button>
        <button
          type="button"
          class="button"
          onClick={() => save(`${figure.name}.csv`, figureCsv(figure.table, figure.stamp))}
        >
          Numbers (CSV)
        </button>
      </div>
      <p class="save-said" role="status">
        {said}
      </p>
    </div>
  );
}
