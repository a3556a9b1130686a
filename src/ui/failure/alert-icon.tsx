/** The sign beside every failure: never colour alone. */
export function AlertIcon() {
  return (
    <svg class="alert-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 1.5 15 14.5H1Z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
      <path d="M8 6v4.2M8 12v1" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
