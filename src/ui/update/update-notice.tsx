import "./update-notice.css";
import { useState } from "preact/hooks";

interface UpdateNoticeProps {
  /** Takes the new version and loads the page anew; null while there is none. */
  readonly update: (() => void) | null;
}

/** Says at the edge of the window that a new version of the app is ready, over the page and without moving it. Nothing is loaded unless the reader says so. */
export function UpdateNotice({ update }: UpdateNoticeProps) {
  const [later, setLater] = useState(false);
  const shown = update !== null && !later;
  return (
    <div class="update-notice" data-shown={shown}>
      <p role="status">{shown ? "A new version is ready" : ""}</p>
      {shown && (
        <>
          <button type="button" class="button" onClick={update}>
            Reload
          </button>
          <button type="button" class="button button-text" onClick={() => setLater(true)}>
            Later
          </button>
        </>
      )}
    </div>
  );
}
