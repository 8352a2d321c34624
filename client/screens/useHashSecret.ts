import { useEffect, useState } from 'react';

/** What stands behind the # of this page's address: a secret, which no server sees. Another link pasted over it counts. */
export function useHashSecret(): string {
  const [secret, setSecret] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const look = (): void => setSecret(location.hash.slice(1));
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return secret;
}

/** Is this a whole secret of a seat? */
export function isSeatSecret(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text);
}
