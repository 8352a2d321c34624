import { useEffect, useState } from 'react';
import type { HostInfo } from '../../shared/wire.ts';
import { host } from '../host.ts';

let known: HostInfo | null = null;

/** What the host set; null until the server has said it. */
export function useHost(): HostInfo | null {
  const [info, setInfo] = useState(known);
  useEffect(() => {
    if (info) return;
    let here = true;
    const ask = async (): Promise<void> => {
      const asked = await host.info();
      if (asked.kind !== 'answer') return;
      known = asked.value;
      if (here) setInfo(asked.value);
    };
    void ask();
    return () => {
      here = false;
    };
  }, [info]);
  return info;
}
