interface MaskSwitchProps {
  readonly mask: boolean;
  readonly change: (mask: boolean) => void;
}

/** Whether counts under five are hidden: the reader decides. */
export function MaskSwitch({ mask, change }: MaskSwitchProps) {
  return (
    <label class="own-option">
      <input type="checkbox" checked={mask} onChange={({ currentTarget }) => change(currentTarget.checked)} />
      <span>Counts under 5 are hidden</span>
    </label>
  );
}
