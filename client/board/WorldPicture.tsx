import { memo } from 'react';
import type { Size } from './geometry.ts';
import { tokenOf, type Ink, type Shape } from './shapes.ts';

export interface WorldPictureProps {
  shapes: readonly Shape[];
  /** in world units */
  size: Size;
  className?: string;
}

/** The same shapes as one static picture: where WebGL is missing, in forced colours, and for lines over the cards during a drag. */
export const WorldPicture = memo(({ shapes, size, className }: WorldPictureProps) => (
  <svg
    className={className === undefined ? 'kk-picture' : `kk-picture ${className}`}
    viewBox={`0 0 ${size.width} ${size.height}`}
    width={size.width}
    height={size.height}
    aria-hidden
    focusable="false"
  >
    {shapes.map(({ path, fill, stroke, alpha }, index) => (
      <path
        key={index}
        d={path}
        data-fill={fill}
        data-line={stroke?.ink}
        fill={fill === undefined ? 'none' : token(fill)}
        // not `opacity`, which makes a picture of its own of each
        {...(alpha === undefined ? {} : { fillOpacity: alpha, strokeOpacity: alpha })}
        {...(stroke
          ? {
              stroke: token(stroke.ink),
              strokeWidth: stroke.width,
              ...(stroke.dash ? { strokeDasharray: stroke.dash.join(' ') } : {}),
              ...(stroke.round ? { strokeLinecap: 'round', strokeLinejoin: 'round' } : {}),
            }
          : {})}
      />
    ))}
  </svg>
));

function token(ink: Ink): string {
  return `var(${tokenOf(ink)})`;
}
