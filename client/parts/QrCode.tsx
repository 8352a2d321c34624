import { useMemo } from 'react';
import { encode } from 'uqr';

export interface QrCodeProps {
  /** What the code holds: the whole address. */
  text: string;
  /** Says what scanning it does. */
  title: string;
  /** Width and height in CSS pixels. */
  size?: number;
}

const QUIET = 2;

function modules(data: readonly (readonly boolean[])[]): string {
  return data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}

/** A QR code in ink on white, with its quiet zone. */
export function QrCode({ text, title, size = 252 }: QrCodeProps) {
  const { path, side } = useMemo(() => {
    const code = encode(text, { ecc: 'M', border: 0 });
    return { path: modules(code.data), side: code.size };
  }, [text]);
  const whole = side + 2 * QUIET;
  return (
    <svg
      className="kk-qr"
      width={size}
      height={size}
      viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`}
      role="img"
      aria-label={title}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#14233f" />
    </svg>
  );
}
