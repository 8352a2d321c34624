import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Style } from '../../shared/decks/content.ts';
import { Icon } from '../icons/Icon.tsx';
import type { TeaLabelState } from './TeaLabel.tsx';
import { TeaLabel } from './TeaLabel.tsx';
import './TeamStrip.css';

export interface TeamMember {
  id: string;
  name: string;
  style: Style | 'none';
  state: TeaLabelState;
  /** The state or the style in words: "aan de beurt", "hand op", "geen lijn", "verbinder". */
  text: string;
  /** A word after the own name, such as "jij"; in the strip it replaces the name. */
  you?: string;
  /** Has the turn, besides a raised hand or a lost line in `state`. */
  turn?: boolean;
}

export interface TeamStripProps {
  label: string;
  members: readonly TeamMember[];
  /** A row of labels, a line of labels with the names beside them, or a column with the words beside them too. */
  layout?: 'row' | 'line' | 'column';
}

const ROW_FRAME = ['::after'];
const COLUMN_FRAME = ['::before', '::after'];

/** Who is in the team, and whose turn it is. */
export function TeamStrip({ label, members, layout = 'row' }: TeamStripProps) {
  const list = useRef<HTMLOListElement>(null);
  const turnOf = members.find(({ turn, state }) => turn === true || state === 'turn')?.id ?? null;
  useMovingFrame(list, turnOf, layout === 'column' ? COLUMN_FRAME : ROW_FRAME);
  return (
    <ol
      ref={list}
      className={`kk-team kk-team--${layout === 'line' ? 'row kk-team--line' : layout}`}
      aria-label={label}
    >
      {members.map(({ id, name, style, state, text, you, turn = false }) => (
        <li key={id} className="kk-team__member" data-state={turn ? 'turn' : state}>
          <TeaLabel
            flavour={style}
            size={layout === 'column' ? 54 : 40}
            state={state === 'turn' ? 'rest' : state}
          />
          {layout !== 'column' ? (
            <>
              <span className="kk-team__name">
                {you === undefined ? name : `${you.charAt(0).toUpperCase()}${you.slice(1)}`}
              </span>
              <span className="sr-only">{text}</span>
            </>
          ) : (
            <span className="kk-team__words">
              <strong>
                {name}
                {you === undefined ? null : <em> {you}</em>}
              </strong>
              <span>{text}</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** When the turn goes on, the frame moves along the list from one to the other. */
function useMovingFrame(
  list: RefObject<HTMLElement | null>,
  turnOf: string | null,
  frame: readonly string[],
): void {
  const last = useRef<{ of: string | null; x: number; y: number } | null>(null);
  useLayoutEffect(() => {
    const member = list.current?.querySelector<HTMLElement>('[data-state="turn"]');
    const from = last.current;
    last.current = member ? { of: turnOf, x: member.offsetLeft, y: member.offsetTop } : null;
    if (!member || !from || from.of === turnOf || matchMedia('(prefers-reduced-motion: reduce)').matches)
      return;
    const by = `${from.x - member.offsetLeft}px ${from.y - member.offsetTop}px`;
    for (const pseudoElement of frame)
      member.animate([{ translate: by }, { translate: '0 0' }], {
        duration: 200,
        easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)',
        pseudoElement,
      });
  }, [list, turnOf, frame]);
}

export interface ReadyMember {
  id: string;
  name: string;
  style: Style | 'none';
  ready: boolean;
  /** "klaar", "schrijft". */
  text: string;
}

/** Who is ready in a silent step. */
export function ReadyList({ label, members }: { label: string; members: readonly ReadyMember[] }) {
  return (
    <ul className="kk-ready" aria-label={label}>
      {members.map(({ id, name, style, ready, text }) => (
        <li key={id} className="kk-ready__member" data-ready={ready || undefined}>
          <TeaLabel flavour={style} size={36} />
          <span>
            <strong>{name}</strong>
            <span className="kk-ready__text">
              {ready ? <Icon name="check" size={14} stroke={4} /> : null}
              {text}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
