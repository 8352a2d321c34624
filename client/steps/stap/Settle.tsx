import { useLingui } from '@lingui/react';
import type { Command } from '../../../shared/workshop/commands.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';
import { useMe, useName, usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from './RefusalNote.tsx';

/** What stands on a button and beside it, when it takes two members. */
export interface SettleWords {
  ask: string;
  agree: string;
  /** to who asked */
  waits: string;
  /** to the others */
  wants: (name: string) => string;
}

export interface SettleProps {
  /** who asked, waiting for a second member */
  asked: SeatId | null;
  command: Command;
  words: SettleWords;
  /** why it cannot be done yet */
  reason?: string | undefined;
  /** another button on the screen is the filled one */
  quiet?: boolean;
}

/** Decision 0003: one asks, another agrees. */
export function Settle({ asked, command, words, reason, quiet = false }: SettleProps) {
  const name = useName();
  const { seat } = useMe();
  const { play, refusal, busy } = usePlay();
  const mine = asked === seat;
  const agrees = asked !== null && !mine;
  return (
    <div className="kk-stack kk-gap-3">
      {asked === null ? null : (
        <output className="stap-asked">
          <Icon name="people" size={22} />
          <span>{mine ? words.waits : words.wants(name(asked))}</span>
        </output>
      )}
      <div>
        <Button
          variant={quiet && !agrees ? 'outline' : 'primary'}
          size={quiet ? 'medium' : 'large'}
          {...(quiet && !agrees ? {} : { icon: 'check' })}
          disabled={busy || mine || reason !== undefined}
          {...(reason === undefined ? {} : { reason })}
          onPress={() => void play(command)}
        >
          {agrees ? words.agree : words.ask}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  );
}

/** For what a team lays down for good. */
export function useSettleWords(): SettleWords {
  const { _ } = useLingui();
  return {
    ask: _('stappen.tweede.leg-vast'),
    agree: _('stappen.tweede.akkoord'),
    waits: _('stappen.tweede.wacht'),
    wants: (name) => _('stappen.tweede.wil', { name }),
  };
}
