import { useEffect, useState } from "preact/hooks";

const query = "screen and (max-width: 767.98px)";

/** Whether the window is as narrow as a phone's, followed as it changes; paper is no phone, however narrow. */
export function usePhone(): boolean {
  const [phone, setPhone] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = (): void => setPhone(list.matches);
    list.addEventListener("change", follow);
    return () => list.removeEventListener("change", follow);
  }, []);
  return phone;
}
