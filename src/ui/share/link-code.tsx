import { useMemo } from "preact/hooks";
import { qrCode } from "../../share/index.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";

/** An address as a QR code. */
export function LinkCode({ url, title }: { readonly url: string; readonly title: string }) {
  const code = useMemo(() => qrCode(url), [url]);
  if (!code.ok) return <FailureNotice failures={code.failures} />;
  const { size, path } = code.value;
  return (
    <svg
      class="share-code"
      role="img"
      aria-label={`QR code of the link to ${title}`}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect class="share-code-paper" width={size} height={size} />
      <path d={path} />
    </svg>
  );
}
