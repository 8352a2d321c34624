import { useLingui } from '@lingui/react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { ChartBackdrop } from '../parts/ChartBackdrop.tsx';
import { Logo } from '../parts/Logo.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { useHost } from './useHost.ts';
import { useTitle } from './useTitle.ts';
import './Page.css';

export interface PageProps {
  title: string;
  children: ReactNode;
  /** Over the panel: an illustration. */
  above?: ReactNode;
  /** for a choice out of many */
  wide?: boolean;
}

const ISLANDS = [
  { x: 1180, y: 140, rx: 300, ry: 220, rise: 0.5 },
  { x: 180, y: 640, rx: 220, ry: 160, rise: 0.55 },
] as const;

/** A page outside the game: one panel on the printed sea, its heading focused when one arrives. */
export function Page({ title, children, above, wide = false }: PageProps) {
  const { _ } = useLingui();
  const info = useHost();
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title);
  useEffect(() => {
    // who was already at something when the client came goes on there
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) heading.current?.focus();
  }, []);
  return (
    <PageFrame
      backdrop={<ChartBackdrop seed={31} islands={ISLANDS} soundings={30} avoid={[[320, 90, 960, 760]]} />}
    >
      <div className="kk-plain">
        <header className="kk-plain__top">
          <Link href="/" className="kk-plain__home">
            <Logo name={info?.name ?? _('core.naam')} size="small" />
          </Link>
          <LanguageSwitch />
        </header>
        <main className="kk-plain__main">
          {above}
          <div
            className={`kk-panel kk-panel--lifted kk-plain__panel kk-stack kk-gap-5${wide ? ' kk-plain__panel--wide' : ''}`}
          >
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {children}
          </div>
        </main>
      </div>
    </PageFrame>
  );
}
