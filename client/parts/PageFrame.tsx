import type { ReactNode } from 'react';
import './PageFrame.css';

export interface PageFrameProps {
  children: ReactNode;
  /** Decoration under the content, such as a ChartBackdrop. */
  backdrop?: ReactNode;
}

/** The black and white scale border of a printed chart around a page or a map. */
export function PageFrame({ children, backdrop }: PageFrameProps) {
  return (
    <div className="kk-frame">
      {backdrop === undefined ? null : (
        <div className="kk-frame__backdrop" aria-hidden>
          {backdrop}
        </div>
      )}
      <div className="kk-frame__content">{children}</div>
    </div>
  );
}
