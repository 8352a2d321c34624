import { createHash } from 'node:crypto';

// React Aria puts this one style in the page (usePress), so that a double tap does not zoom
const PRESSABLE = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`;
// and this one while an overlay is open on iOS (usePreventScroll)
const OVERSCROLL = `@layer {
  * {
    overscroll-behavior: contain;
  }
}`;

const STYLES = [PRESSABLE, OVERSCROLL].map(
  (style) => `'sha256-${createHash('sha256').update(style.trim()).digest('base64')}'`,
);

/** Headers of every answer. `host` is what the browser asked for, `secure` whether it came over TLS. */
export function securityHeaders(host: string | undefined, secure: boolean): Record<string, string> {
  return {
    'Content-Security-Policy': policy(host, secure),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
    'X-Frame-Options': 'DENY',
    ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}

function policy(host: string | undefined, secure: boolean): string {
  // older Safari does not count a socket to the same host as 'self'
  const socket =
    host !== undefined && /^[\w.:[\]-]+$/.test(host) ? ` ${secure ? 'wss' : 'ws'}://${host}` : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${STYLES.join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${socket}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
