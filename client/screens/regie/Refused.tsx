import { useLingui } from '@lingui/react';
import type { Reason } from '../../../shared/workshop/refusal.ts';
import { Icon } from '../../icons/Icon.tsx';
import { useRefusalText, type Playing } from '../../game.ts';

/** Refusals that only say that somebody else already did it: calm news, not an error. */
const OVERTAKEN: readonly Reason[] = ['andere-stap', 'al-gedaan'];

export interface RefusedProps {
  playing: Playing;
  /** Here "already done" means that a colleague pressed first. */
  shared?: boolean;
}

/** Why the last command of a panel was refused. */
export function Refused({ playing: { refusal }, shared = false }: RefusedProps) {
  const { _ } = useLingui();
  const sentence = useRefusalText();
  const overtaken = shared && refusal !== null && OVERTAKEN.includes(refusal.refusal);
  return (
    <output className="kk-regie__refused" data-calm={overtaken || undefined}>
      {refusal === null ? null : (
        <span>
          <Icon name={overtaken ? 'people' : 'warning'} size={20} stroke={2.5} />
          {overtaken ? _('regie.collega-was-voor') : sentence(refusal)}
        </span>
      )}
    </output>
  );
}
