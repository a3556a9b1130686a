import { lengthChannels, type RunFingerprint } from "../../share/index.ts";
import { grouped } from "../../base/grouped.ts";
import { channelWords } from "./channel-words.ts";
import { CopyField } from "./copy-field.tsx";

interface ShareLinkProps {
  readonly url: string;
  /** The fingerprints there are; empty while no run has settled. */
  readonly prints: readonly RunFingerprint[];
  readonly wanted: boolean;
  readonly want: (wanted: boolean) => void;
}

/** The link, whether it carries the result's fingerprint, and how far it can be sent at its length. */
export function ShareLink({ url, prints, wanted, want }: ShareLinkProps) {
  const none = prints.length === 0;
  return (
    <section class="share-part" aria-label="The link">
      <CopyField label="Link" copies="Copy link" text={url} rows={3} primary />
      <label class="share-tick">
        <input
          type="checkbox"
          checked={wanted && !none}
          disabled={none}
          onChange={({ currentTarget }) => want(currentTarget.checked)}
        />
        <span>
          With the result's fingerprint, so that who opens it can see whether the result is the same
          {none && " (once a run has settled)"}
        </span>
      </label>
      <p>
        <strong>{grouped(url.length)} characters</strong>, the address included. How far it can be sent:
      </p>
      <ul class="share-channels">
        {lengthChannels(url.length).map((channel) => (
          <li key={channel.name} data-fits={channel.fits}>
            {channelWords(channel, url.length)}
          </li>
        ))}
      </ul>
    </section>
  );
}
