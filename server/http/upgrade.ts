import type { BeforeUpgradeHandler } from '@colyseus/core';
import { isWelcome, type Outside } from './caller.ts';
import { securityHeaders } from './headers.ts';

/** Sockets are for who has a reservation, on a page of ours: everything else is turned away before the handshake. */
export function beforeUpgrade(outside: Outside): BeforeUpgradeHandler {
  return (request, { headers }) => {
    const url = new URL(request.url);
    const seat = /^\/[\w-]+\/[\w-]+$/.test(url.pathname) && url.searchParams.has('sessionId');
    if (!seat) return refusal(404);
    const plain = Object.fromEntries(headers.entries());
    return isWelcome(plain, outside) ? undefined : refusal(403);
  };
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: securityHeaders(undefined, false) });
}
