import type { ReactNode } from 'react';
import type { DeckId, Style } from '../../shared/decks/content.ts';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { TeaLabel } from './TeaLabel.tsx';
import './BoardCard.css';

export interface BoardInsight {
  id: string;
  text: string;
  /** Style of the author; `none` where it is hidden. Left out when no author is shown. */
  style?: Style | 'none';
  /** Line under the text, such as "Yusuf, spiegelaar" or "Ilse, namens Yusuf". */
  author?: string;
}

export type BoardCardState = 'new' | 'placed' | 'kern' | 'pinned';

/** `list`: everything in words · `chart`: 196 wide, title and insight · `bar`: folded to its title. What is not seen is still read. */
export type BoardCardForm = 'list' | 'chart' | 'bar';

/** What grew on a card, as a small icon with a number. */
export interface BoardMark {
  icon: IconName;
  count: number;
}

export interface BoardCardProps {
  deck: DeckId;
  deckName: string;
  title: string;
  /** Who laid it, shown while there is no insight yet. */
  layer?: string;
  state?: BoardCardState;
  /** Word for the state: "kernkaart", "vastgehouden", "nieuw". Shown as a chip. */
  stateText?: string;
  insights?: readonly BoardInsight[];
  /** Opens the whole card. */
  onOpen?: () => void;
  /** Accessible name of the opening button, such as "Lees de kaart Het waterbedeffect". */
  openLabel?: string;
  /** Responses: herken ik, zie ik anders, and the names that gave them. */
  responses?: ReactNode;
  /** Dots or whatever stands at the lower right. */
  dots?: ReactNode;
  actions?: ReactNode;
  /** Links to other cards. */
  links?: ReactNode;
  headingLevel?: 2 | 3 | 4;
  selected?: boolean;
  form?: BoardCardForm;
  /** On the chart, in place of `links` and `responses`, which are then only read. */
  marks?: readonly BoardMark[];
}

/** A card as it lies in a water, list first: stub of its deck, title, insights with their authors, and what one may do with it. */
export function BoardCard(props: BoardCardProps) {
  const {
    deck,
    deckName,
    title,
    layer,
    state = 'placed',
    stateText,
    insights = [],
    onOpen,
    openLabel,
    responses,
    dots,
    actions,
    links,
  } = props;
  const { headingLevel = 3, selected = false, form = 'list', marks = [] } = props;
  const onChart = form !== 'list';
  const Heading = `h${headingLevel}` as const;
  const marked = state === 'kern' ? 'star' : state === 'pinned' ? 'pin' : undefined;
  const tucked =
    !onChart &&
    responses === undefined &&
    links === undefined &&
    dots !== undefined &&
    insights.at(-1)?.author !== undefined;
  const foot = responses !== undefined || dots !== undefined;
  return (
    <article
      className={`kk-board-card kk-board-card--${form}`}
      data-deck={deck}
      data-state={state}
      data-selected={selected || undefined}
      data-tucked={tucked || undefined}
    >
      <header className="kk-board-card__head">
        <span className="kk-board-card__stub">
          <span className="kk-board-card__emblem">
            <Icon name={deck} size={onChart ? 20 : 24} stroke={2.4} />
          </span>
        </span>
        <div className="kk-board-card__heading">
          <Heading className="kk-board-card__title">
            <span className="sr-only">{deckName}: </span>
            {onOpen === undefined ? (
              title
            ) : (
              <button
                type="button"
                className="kk-board-card__open"
                onClick={onOpen}
                {...(openLabel === undefined ? {} : { 'aria-label': openLabel })}
              >
                {title}
              </button>
            )}
          </Heading>
          {stateText === undefined ? null : (
            <span className="kk-board-card__state">
              {marked === undefined ? null : <Icon name={marked} size={16} stroke={3} />}
              {stateText}
            </span>
          )}
        </div>
      </header>
      {insights.length === 0 && layer !== undefined ? <p className="kk-board-card__layer">{layer}</p> : null}
      {insights.length === 0 ? null : (
        <ul className="kk-board-card__insights">
          {insights.map((insight) => (
            <li key={insight.id}>
              {insight.style === undefined ? null : (
                <TeaLabel flavour={insight.style} size={onChart ? 28 : 30} />
              )}
              <span>
                <span className="kk-board-card__said">{insight.text}</span>
                {insight.author === undefined ? null : (
                  <span className="kk-board-card__author">{insight.author}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {links === undefined ? null : <div className="kk-board-card__links">{links}</div>}
      {foot ? (
        <div className="kk-board-card__foot">
          <div className="kk-board-card__responses">{responses}</div>
          {dots === undefined ? null : <div className="kk-board-card__dots">{dots}</div>}
        </div>
      ) : null}
      {actions === undefined ? null : <div className="kk-board-card__actions">{actions}</div>}
      {marks.length === 0 ? null : (
        <span className="kk-board-card__marks" aria-hidden>
          {marks.map(({ icon, count }) => (
            <span key={icon}>
              <Icon name={icon} size={15} stroke={3} />
              {count}
            </span>
          ))}
        </span>
      )}
    </article>
  );
}

export interface DotCountProps {
  count: number;
  /** Said by a screen reader, such as "4 stippen". */
  label: string;
}

/** The dots a card got, after the reveal. */
export function DotCount({ count, label }: DotCountProps) {
  return (
    <span className="kk-dots" data-mine>
      <span className="kk-dots__dot" aria-hidden />
      <span aria-hidden>{count}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}

export interface DotToggleProps {
  on: boolean;
  onToggle: () => void;
  /** Accessible name, such as "Stip op Het waterbedeffect". */
  label: string;
  children?: ReactNode;
  disabled?: boolean;
}

/** Lays or takes back one blind dot. */
export function DotToggle({ on, onToggle, label, children, disabled = false }: DotToggleProps) {
  return (
    <button
      type="button"
      className="kk-dots kk-dots--toggle"
      data-mine={on || undefined}
      aria-pressed={on}
      aria-label={label}
      disabled={disabled}
      onClick={onToggle}
    >
      <span className="kk-dots__dot" aria-hidden />
      {children}
    </button>
  );
}
